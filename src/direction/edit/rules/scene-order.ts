import type { Constraint } from "../../../../contracts/constraint.ts";
import type { Scene } from "../../../../contracts/scene.ts";
import type { Film } from "../../film.ts";
import { withSentence } from "../../repair/bring-in.ts";
import { changeDirection, renumbered } from "../../repair/change-scene.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { sayInScene } from "../../repair/say-on-screen.ts";
import { withoutScene } from "../../repair/scene-count.ts";
import { sceneFrames, withSceneFrames } from "../../repair/timeline.ts";
import { JOINT } from "../../words/joint.ts";
import { type Change, type Clause, type EditRule, type Understood, wholly } from "../change.ts";
import { withFewerTexts } from "../follow-scenes.ts";
import { sceneWords } from "../scene-choice.ts";
import { countOf } from "../scene-count-now.ts";
import { scenesShowing } from "../scene-told.ts";
import { scenesNamed } from "../scenes-named.ts";
import { addedScene, withNewScene } from "./add-scene.ts";

const DROP =
  /\b(?:drop|remove|delete|cut|lose|skip|kill|take out|get rid of|scrap|leave out|omit)\b(?!\s+(?:it|down|to)\b)/iu;
const NOT_SCENE_ITSELF = /\b(?:from|in|of|on)\s+(?:the\s+)?(?:\w+\s+)?(?:scenes?|shots?|hook|opening)\b/iu;
const SWAP = /\b(?:swap|switch|exchange|flip|trade)\b/iu;
const MOVE =
  /\b(?:move|put|shift|bring)\b.*\b(?:to the (?:very )?(?:start|beginning|front|end|back)|first(?! (?:\d|one|two|three|four|scenes?|shots?)\b)|last(?! (?:\d|one|two|three|four|scenes?|shots?)\b)|up front|before|after|to position)\b/iu;
const OPEN_WITH = /\b(?:start|open|begin)\s+with\s+(?:the\s+)?(?:\w+\s+)?(?:scene|shot)\b/iu;
const AT_THE_END = /\b(?:at|to|near) the (?:very )?end\b/iu;
const DUPLICATE = /\b(?:duplicate|repeat|copy)\b/iu;
const MERGE = /\b(?:merge|combine|join)\b/iu;

/** Scenes that go, come, change places or become one; the film keeps its length, the others share the time. */
export const sceneOrderRule: EditRule = (clause, film) =>
  addedScene(clause, film) ?? (clause.scenes === null ? null : reorder(clause, clause.scenes, film));

function reorder(clause: Clause, numbers: readonly number[], film: Film): Understood | null {
  const { text } = clause;
  if (SWAP.test(text) && numbers.length === 2 && !/\b(?:with|for)\s+(?:a|an)\b/iu.test(text))
    return order(clause, (film, now) => swapped(film, numbers.map(now)), `Swapped ${sceneWords(numbers)}.`);
  if (MERGE.test(text) && numbers.length >= 2)
    return order(clause, (film, now) => merged(film, numbers.map(now)), `Made ${sceneWords(numbers)} one.`, [
      "scene_count",
    ]);
  if (DUPLICATE.test(text))
    return order(
      clause,
      (film, now) => duplicated(film, numbers.map(now), AT_THE_END.test(text)),
      `Repeated ${sceneWords(numbers)}.`,
    );
  const place = OPEN_WITH.test(text) ? 0 : targetPlace(text, numbers);
  if ((MOVE.test(text) || OPEN_WITH.test(text)) && place !== null)
    return order(
      clause,
      (film, now) => moved(film, movingOf(text, numbers).map(now), besidePlace(text, numbers, now) ?? place),
      `Moved ${sceneWords(movingOf(text, numbers))}.`,
    );
  const heir = HEIR.exec(text)?.[1];
  if (heir !== undefined) return droppedInFavour(clause, heir, film);
  const isWhole = DROP.test(text) && !NOT_SCENE_ITSELF.test(text.replace(DROP, ""));
  return isWhole
    ? order(
        clause,
        (film, now) => dropped(film, numbers.map(now)),
        `Dropped ${sceneWords(numbers)}; the others share the time.`,
        ["scene_count"],
        numbers,
      )
    : null;
}

const HEIR = /\bgiving its time to (.+)$/iu;

/** A scene that goes and leaves its time to one other; the rest keep theirs. */
function droppedInFavour(clause: Clause, told: string, film: Film): Understood | null {
  const [to] = scenesNamed(told, film) ?? scenesShowing(told.replace(/ (?:scene|shot)$/iu, ""), film);
  const [going] = scenesNamed(clause.text.replace(HEIR, ""), film) ?? [];
  if (to === undefined || going === undefined || to === going) return null;
  const change = (before: Film, now: (number: number) => number) => {
    const frames = sceneFrames(before);
    const [gone, heir] = [now(going) - 1, now(to) - 1];
    const next = dropped(before, [gone + 1]);
    const lengths = frames.map((own, index) => (index === heir ? own + (frames[gone] ?? 0) : own));
    return (
      next &&
      withSceneFrames(
        next,
        lengths.filter((_, index) => index !== gone),
      )
    );
  };
  return order(clause, change, `Dropped scene ${going}; scene ${to} has its time.`, ["scene_count"], [going]);
}

function order(
  clause: Clause,
  change: (film: Film, now: (number: number) => number) => Film | null,
  sentence: string,
  supersedes: Change["supersedes"] = [],
  gone: readonly number[] = [],
): Understood {
  return wholly({
    kind: "scene_order",
    words: clause.text,
    supersedes,
    overrules: (entry) => isSeenOnlyIn(entry, gone),
    apply: (film, now = (number) => number) => {
      const next = change(film, now);
      if (!next) return null;
      return { film: withTrueFigures(next), sentence, ...countOf(supersedes, next) };
    },
  });
}

/** What nothing but the dropped scenes showed is no longer asked for. */
function isSeenOnlyIn({ kind, scene_ids }: Constraint, gone: readonly number[]): boolean {
  const numbers = scene_ids.map((id) => Number(/^scene_(\d+)/u.exec(id)?.[1]));
  return kind === "must_include" && numbers.length > 0 && numbers.every((number) => gone.includes(number));
}

function dropped(film: Film, numbers: readonly number[]): Film | null {
  const kept = film.scenes.length - numbers.filter((number) => number <= film.scenes.length).length;
  if (kept < 1 || kept === film.scenes.length) return null;
  const going = film.scenes.filter((_, index) => numbers.includes(index + 1));
  const rest = going.reduce(
    (next, scene) =>
      withoutScene(
        withFewerTexts(next, scene),
        next.scenes.findIndex(({ id }) => id === scene.id),
      ),
    film,
  );
  return { ...rest, scenes: renumbered(rest.scenes) };
}

function swapped(film: Film, numbers: readonly number[]): Film | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || second > film.scenes.length) return null;
  const order = film.scenes.map((_, index) => index);
  order[first - 1] = second - 1;
  order[second - 1] = first - 1;
  return inOrder(film, order);
}

function moved(film: Film, numbers: readonly number[], place: number): Film | null {
  if (numbers.some((number) => number > film.scenes.length)) return null;
  const order = film.scenes.map((_, index) => index).filter((index) => !numbers.includes(index + 1));
  const moving = numbers.map((number) => number - 1);
  order.splice(place === -1 ? order.length : Math.min(place, order.length), 0, ...moving);
  return inOrder(film, order);
}

function merged(film: Film, numbers: readonly number[]): Film | null {
  const [first] = numbers;
  const frames = sceneFrames(film);
  if (first === undefined || numbers.some((number) => number > film.scenes.length)) return null;
  const going = numbers.slice(1);
  const total = numbers.reduce((sum, number) => sum + (frames[number - 1] ?? 0), 0);
  const kept = film.scenes.flatMap((scene, index) => {
    if (going.includes(index + 1)) return [];
    return [index === first - 1 ? oneOf(numbers.flatMap((number) => film.scenes[number - 1] ?? [])) : scene];
  });
  const lengths = frames.flatMap((length, index) => {
    if (going.includes(index + 1)) return [];
    return [index === first - 1 ? total : length];
  });
  const withoutTexts = going.reduce((next, number) => {
    const scene = film.scenes[number - 1];
    return scene ? withFewerTexts(next, scene) : next;
  }, film);
  const timed = withSceneFrames({ ...withoutTexts, scenes: kept }, lengths);
  const joined = { ...timed, scenes: renumbered(timed.scenes) };
  return withTextsOf(going, first, film, joined);
}

/** The first of some scenes with what is said in the others, ending as the last of them ends. */
function oneOf(scenes: readonly Scene[]): Scene {
  const [first, ...others] = scenes as [Scene, ...Scene[]];
  const last = others.at(-1) ?? first;
  const spoken = scenes.flatMap(({ audio }) => audio.voiceover_text ?? []);
  const { visual } = first;
  const shown = others
    .map((scene) => scene.visual.subject)
    .filter((subject) => !visual.subject.includes(subject));
  return {
    ...first,
    visual: {
      ...visual,
      subject: [visual.subject, ...shown].join(", then "),
      generation_prompt: shown.reduce(
        (prompt, one) => withSentence(prompt, `Then ${one}.`),
        visual.generation_prompt,
      ),
    },
    purpose: last.purpose === "cta" ? "cta" : first.purpose,
    audio: { ...first.audio, voiceover_text: spoken.length > 0 ? spoken.join(" ") : null },
    transition_to_next: last.transition_to_next,
  };
}

/** What stood on screen in the scenes that are gone stands in the one that they became. */
function withTextsOf(going: readonly number[], first: number, before: Film, film: Film): Film {
  const scene = film.scenes[first - 1];
  const shown = [first, ...going].filter((number) => before.scenes[number - 1]?.text_overlay);
  const [only] = shown;
  if (scene !== undefined && shown.length === 1 && only !== undefined && only !== first)
    return withOwnText(before, only, film, scene);
  const texts = [first, ...going].flatMap((number) => before.scenes[number - 1]?.text_overlay?.text ?? []);
  const text = [...new Set(texts)].join(JOINT);
  const isSame = scene === undefined || text === "" || scene.text_overlay?.text === text;
  return isSame ? film : sayInScene(film, scene.id, text);
}

/** The one text of scenes that became one, with its look. */
function withOwnText(before: Film, number: number, film: Film, scene: Scene): Film {
  const old = before.scenes[number - 1];
  const { text_strategy } = film.direction;
  const timed = before.direction.text_strategy.overlays.filter(
    ({ text, start_time }) => text === old?.text_overlay?.text && start_time >= (old?.start_time ?? 0) - 0.01,
  );
  const overlays = [
    ...text_strategy.overlays,
    ...timed
      .slice(0, 1)
      .map((overlay) => ({ ...overlay, start_time: scene.start_time, end_time: scene.end_time })),
  ].sort((a, b) => a.start_time - b.start_time);
  const shown = film.scenes.map((one) =>
    one === scene ? { ...one, text_overlay: old?.text_overlay ?? null } : one,
  );
  return changeDirection({ ...film, scenes: shown }, { text_strategy: { ...text_strategy, overlays } });
}

/** What calls to act stays the end. */
function duplicated(film: Film, numbers: readonly number[], isAtTheEnd: boolean): Film | null {
  const end = film.scenes.length - (film.scenes.at(-1)?.purpose === "cta" ? 1 : 0);
  const scene = film.scenes[(numbers[0] ?? 1) - 1];
  return scene
    ? withNewScene(
        film,
        { ...scene, text_overlay: null, audio: { ...scene.audio, voiceover_text: null } },
        isAtTheEnd ? end : (numbers[0] ?? 1),
      )
    : null;
}

/** Scenes in another order: each keeps its length, texts move with their scenes. */
function inOrder(film: Film, order: readonly number[]): Film {
  const frames = sceneFrames(film);
  const scenes = order.map((index) => film.scenes[index]).filter((scene) => scene !== undefined);
  const timed = withSceneFrames(
    { ...film, scenes },
    order.map((index) => frames[index] ?? 1),
  );
  const { text_strategy } = timed.direction;
  const overlays = text_strategy.overlays.toSorted((a, b) => a.start_time - b.start_time);
  return {
    ...timed,
    scenes: renumbered(timed.scenes),
    direction: { ...timed.direction, text_strategy: { ...text_strategy, overlays } },
  };
}

const BESIDE = /\b(before|after)\s+(?:scene|shot)?\s*(\d+)/iu;
const POSITION = /\bto position (\d+)/iu;

/** The scenes that move: of those that are named, the ones that stand before or after no other. */
function movingOf(text: string, numbers: readonly number[]): readonly number[] {
  const other = Number(BESIDE.exec(text)?.[2]);
  const moving = numbers.filter((number) => number !== other);
  return /\bscenes\b/iu.test(text) ? moving : moving.slice(0, 1);
}

/** How many scenes stand before the place, once those that move are out; -1 for the end. */
function targetPlace(text: string, numbers: readonly number[]): number | null {
  const position = POSITION.exec(text)?.[1];
  if (position !== undefined) return Number(position) - 1;
  if (/\b(?:to the (?:very )?(?:start|beginning|front)|first|up front)\b/iu.test(text)) return 0;
  if (/\b(?:to the (?:very )?(?:end|back)|last)\b/iu.test(text)) return -1;
  return besidePlace(text, numbers, (number) => number);
}

function besidePlace(
  text: string,
  numbers: readonly number[],
  now: (number: number) => number,
): number | null {
  const other = BESIDE.exec(text);
  if (!other) return null;
  const at = now(Number(other[2]));
  const before = movingOf(text, numbers).filter((number) => now(number) < at).length;
  return at - 1 - before + (/after/iu.test(other[1] ?? "") ? 1 : 0);
}

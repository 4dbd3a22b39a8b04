import type { Constraint } from "../../../../contracts/constraint.ts";
import type { Scene } from "../../../../contracts/scene.ts";
import type { Film } from "../../film.ts";
import { layOutTime } from "../../lay-out-time.ts";
import { renumbered } from "../../repair/change-scene.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { plainPrompt } from "../../repair/plain-prompt.ts";
import { withoutScene } from "../../repair/scene-count.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "../../repair/timeline.ts";
import { type Change, type Clause, type EditRule, type Understood, wholly } from "../change.ts";
import { withFewerTexts } from "../follow-scenes.ts";
import { sceneWords } from "../scene-choice.ts";

const DROP =
  /\b(?:drop|remove|delete|cut|lose|skip|kill|take out|get rid of|scrap|leave out|omit)\b(?!\s+(?:it|down|to)\b)/iu;
const NOT_SCENE_ITSELF = /\b(?:from|in|of|on)\s+(?:the\s+)?(?:\w+\s+)?(?:scenes?|shots?|hook|opening)\b/iu;
const SWAP = /\b(?:swap|switch|exchange|flip|trade)\b/iu;
const MOVE =
  /\b(?:move|put|shift|bring)\b.*\b(?:to the (?:very )?(?:start|beginning|front|end|back)|first|last|up front|before|after|to position)\b/iu;
const OPEN_WITH = /\b(?:start|open|begin)\s+with\s+(?:the\s+)?(?:\w+\s+)?(?:scene|shot)\b/iu;
const ADD =
  /\b(?:add|insert|include|give me|append)\s+(?:a|an|another|one more|a new|one)\s+(?:new\s+|extra\s+|closing\s+|opening\s+|final\s+|short\s+)*(?:[\w-]+\s+){0,2}?(?:scene|shot)\b/iu;
const DUPLICATE = /\b(?:duplicate|repeat|copy)\b/iu;
const MERGE = /\b(?:merge|combine|join)\b/iu;
const MIN_NEW_SECONDS = 1;

/** Scenes that go, come, change places or become one; the film keeps its length, the others share the time. */
export const sceneOrderRule: EditRule = (clause) =>
  addition(clause) ?? (clause.scenes === null ? null : reorder(clause, clause.scenes));

function reorder(clause: Clause, numbers: readonly number[]): Understood | null {
  const { text } = clause;
  if (SWAP.test(text) && numbers.length === 2 && !/\b(?:with|for)\s+(?:a|an)\b/iu.test(text))
    return order(clause, (film) => swapped(film, numbers), `Swapped ${sceneWords(numbers)}.`);
  if (MERGE.test(text) && numbers.length >= 2)
    return order(clause, (film) => merged(film, numbers), `Made ${sceneWords(numbers)} one.`);
  if (DUPLICATE.test(text))
    return order(clause, (film) => duplicated(film, numbers), `Repeated ${sceneWords(numbers)}.`);
  const place = OPEN_WITH.test(text) ? 0 : targetPlace(text, numbers);
  if ((MOVE.test(text) || OPEN_WITH.test(text)) && place !== null)
    return order(
      clause,
      (film) => moved(film, movingOf(text, numbers), place),
      `Moved scene ${movingOf(text, numbers)}.`,
    );
  const isWhole = DROP.test(text) && !NOT_SCENE_ITSELF.test(text.replace(DROP, ""));
  return isWhole
    ? order(
        clause,
        (film) => dropped(film, numbers),
        `Dropped ${sceneWords(numbers)}; the others share the time.`,
        ["scene_count"],
        numbers,
      )
    : null;
}

function order(
  clause: Clause,
  change: (film: Film) => Film | null,
  sentence: string,
  supersedes: Change["supersedes"] = [],
  gone: readonly number[] = [],
): Understood {
  return wholly({
    kind: "scene_order",
    words: clause.text,
    supersedes,
    overrules: (entry) => isSeenOnlyIn(entry, gone),
    apply: (film) => {
      const next = change(film);
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

/** Where a count of scenes gave way, the new one holds from now on. */
function countOf(supersedes: Change["supersedes"], { scenes }: Film) {
  const count = { min: scenes.length, max: scenes.length };
  return supersedes.includes("scene_count")
    ? { demands: [{ kind: "scene_count" as const, hard: true, target: count }] }
    : {};
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

function moved(film: Film, number: number, place: number): Film | null {
  if (number > film.scenes.length) return null;
  const order = film.scenes.map((_, index) => index).filter((index) => index !== number - 1);
  order.splice(place === -1 ? order.length : Math.min(place, order.length), 0, number - 1);
  return inOrder(film, order);
}

function merged(film: Film, numbers: readonly number[]): Film | null {
  const [first] = numbers;
  const frames = sceneFrames(film);
  if (first === undefined || numbers.some((number) => number > film.scenes.length)) return null;
  const going = numbers.slice(1);
  const total = numbers.reduce((sum, number) => sum + (frames[number - 1] ?? 0), 0);
  const kept = film.scenes.filter((_, index) => !going.includes(index + 1));
  const lengths = frames.flatMap((length, index) => {
    if (going.includes(index + 1)) return [];
    return [index === first - 1 ? total : length];
  });
  const withoutTexts = going.reduce((next, number) => {
    const scene = film.scenes[number - 1];
    return scene ? withFewerTexts(next, scene) : next;
  }, film);
  const timed = withSceneFrames({ ...withoutTexts, scenes: kept }, lengths);
  return { ...timed, scenes: renumbered(timed.scenes) };
}

function duplicated(film: Film, numbers: readonly number[]): Film | null {
  const scene = film.scenes[(numbers[0] ?? 1) - 1];
  return scene
    ? withNewScene(
        film,
        { ...scene, text_overlay: null, audio: { ...scene.audio, voiceover_text: null } },
        numbers[0] ?? 1,
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

/** The scene that moves: of two that are named, the one that stands before or after no other. */
function movingOf(text: string, numbers: readonly number[]): number {
  const other = /\b(?:before|after)\s+(?:scene|shot)?\s*(\d+)/iu.exec(text);
  return numbers.find((number) => number !== Number(other?.[1])) ?? numbers[0] ?? 1;
}

function targetPlace(text: string, numbers: readonly number[]): number | null {
  if (/\b(?:to the (?:very )?(?:start|beginning|front)|first|up front)\b/iu.test(text)) return 0;
  if (/\b(?:to the (?:very )?(?:end|back)|last)\b/iu.test(text)) return -1;
  const other = /\b(before|after)\s+(?:scene|shot)?\s*(\d+)/iu.exec(text);
  if (!other) return null;
  const moving = movingOf(text, numbers);
  const shift = moving < Number(other[2]) ? 1 : 0;
  return Number(other[2]) - 1 - shift + (/after/iu.test(other[1] ?? "") ? 1 : 0);
}

function addition(clause: Clause): Understood | null {
  const match = ADD.exec(clause.text);
  if (!match) return null;
  const rest = clause.text.slice(match.index + match[0].length);
  const place = /\b(before|after)\s+(?:scene|shot)?\s*(\d+)\b/iu.exec(clause.text);
  const subject = rest
    .replace(/\b(?:before|after)\s+(?:scene|shot)?\s*\d+\b/iu, "")
    .replace(/\b(?:at|to|near)\s+the\s+(?:end|start|beginning)\b/iu, "")
    .replace(/^\s*(?:with|of|showing|that shows|where|in which|about|:|featuring)\s+/iu, "")
    .replace(/[.\s,]+$/, "")
    .trim();
  if (subject.length < 3) return null;
  return wholly({
    kind: "scene_order",
    words: clause.text,
    supersedes: ["scene_count"],
    demands: [{ kind: "must_include", hard: true, target: { subject, part: "event" } }],
    apply: (film) => {
      const sample = film.scenes[0];
      if (!sample) return null;
      const isEnd = /\b(?:closing|final|end)\b/iu.test(match[0]) || /\bat the end\b/iu.test(rest);
      const isStart = /\bopening\b/iu.test(match[0]) || /\bat the (?:start|beginning)\b/iu.test(rest);
      const at = place
        ? Number(place[2]) - (/before/iu.test(place[1] ?? "") ? 1 : 0)
        : usualPlace(film, isEnd, isStart);
      const next = withNewScene(
        film,
        newScene(film, sample, subject),
        Math.min(Math.max(0, at), film.scenes.length),
      );
      return next
        ? {
            film: withTrueFigures(next),
            sentence: `Added a scene: ${subject}.`,
            ...countOf(["scene_count"], next),
          }
        : null;
    },
  });
}

function usualPlace(film: Film, isEnd: boolean, isStart: boolean): number {
  if (isStart) return 0;
  return isEnd || film.scenes.at(-1)?.purpose !== "cta" ? film.scenes.length : film.scenes.length - 1;
}

function newScene(film: Film, sample: Scene, subject: string): Scene {
  const visual = {
    ...sample.visual,
    shot_type: "medium_shot" as const,
    camera_movement: "push_in" as const,
    subject,
    reference_image_index: null,
  };
  return {
    ...sample,
    purpose: "context",
    visual: { ...visual, generation_prompt: plainPrompt(visual, film.direction) },
    audio: { ...sample.audio, sound_effects: [], voiceover_text: null },
    text_overlay: null,
    transition_to_next: { type: "cut", duration: 0 },
  };
}

/** `scene` in at `place`; the others give up time in proportion. */
function withNewScene(film: Film, scene: Scene, place: number): Film | null {
  const { fps } = film.direction.technical_specs;
  const frames = sceneFrames(film);
  const total = totalFrames(film);
  const share = Math.max(Math.round(MIN_NEW_SECONDS * fps), Math.round(total / (frames.length + 1)));
  if (share + frames.length > total) return null;
  const wishes = frames.map((length) => ({ weight: length, minFrames: 1, fixedFrames: null }));
  const others = layOutTime(wishes, total - share);
  const shrunk = withSceneFrames(film, others);
  const at = others.slice(0, place).reduce((sum, length) => sum + length, 0) / fps;
  const inserted = { ...scene, start_time: at, end_time: at };
  const later = shrunk.scenes.slice(place);
  const scenes = [...shrunk.scenes.slice(0, place), inserted, ...later];
  const timed = withSceneFrames({ ...shrunk, scenes }, [
    ...others.slice(0, place),
    share,
    ...others.slice(place),
  ]);
  return { ...timed, scenes: renumbered(timed.scenes) };
}

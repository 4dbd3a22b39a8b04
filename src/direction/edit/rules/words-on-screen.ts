import type { Constraint } from "../../../../contracts/constraint.ts";
import type { Scene } from "../../../../contracts/scene.ts";
import { holdsWords } from "../../constraints/film-words.ts";
import { withoutTexts } from "../../constraints/overlay.ts";
import type { Film } from "../../film.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { sayInScene } from "../../repair/say-on-screen.ts";
import { JOINT } from "../../words/joint.ts";
import { type Clause, type EditRule, partly, quoted, REMOVAL, type Understood, wholly } from "../change.ts";
import { withLooksOf } from "../looks-of-texts.ts";
import { changeNumbered, chosen, sceneWords } from "../scene-choice.ts";
import { scenesNamed } from "../scenes-named.ts";
import { EDGE } from "../words-named.ts";
import { addsAScene } from "./add-scene.ts";
import { ctaRule } from "./cta.ts";
import { namesOnlyAPlace, placeNamed, placing } from "./text-place.ts";
import { textsSwapped } from "./text-swap.ts";

const NAMES =
  "(?:text|overlays?|captions?|titles?|supers?|on-?screen (?:text|words)|copy|headline|tagline|slogan)";
const ABOUT = new RegExp(`\\b${NAMES}\\b|\\bon-?\\s?screen\\b`, "iu");
const REMOVE = new RegExp(
  `\\b${REMOVAL}\\s+(?:the\\s+|any\\s+|all\\s+(?:the\\s+|of the\\s+)?)?(?:${EDGE}\\s+)?(?:on-?screen\\s+)?${NAMES}\\b`,
  "iu",
);
const SAYS = new RegExp(
  `\\b${NAMES}\\b[^:"“]*?(?::|\\bto(?:\\s+(?:say|read|be))?\\b|\\bshould\\s+(?:say|read|be)\\b|\\bsays?\\b|\\breads?\\b|\\bwith\\b|=)\\s*(.+)$`,
  "iu",
);
/** Words on screen: new ones in a scene, none, another place. */
export const wordsOnScreenRule: EditRule = (clause, film) => {
  if (addsAScene(clause.text)) return null;
  const known = textsSwapped(clause) ?? placingKnown(clause, film);
  if (known !== null) return known;
  if (
    !ABOUT.test(clause.text) ||
    /\bfont\b|\bcolou?r\b|\blanguage\b|\btranslate\b|\b(?:text)?ures?\b/iu.test(clause.text)
  )
    return null;
  if (/^\s*in\s+\p{L}+\s*$/iu.test(clause.text)) return null;
  // One text for another is told by both: the rule of other words makes the change.
  if (FROM_TO.test(clause.text)) return null;
  if (namesOnlyAPlace(clause.text)) return placing(clause);
  return removal(clause, film) ?? textMoved(clause, film) ?? rewording(clause, film) ?? placing(clause);
};

const FROM_TO = /["“«„][^"”»“]+["”»“]\s+(?:to|with|into|by)\s+["“«„]/u;

function removal(clause: Clause, before: Film): Understood | null {
  const denial = REMOVE.exec(clause.text);
  if (!denial) return null;
  const isButCta = clause.scenes === null && BUT_CTA.test(clause.text);
  const named = clause.scenes === null && !isButCta ? scenesReading(clause.text, denial, before) : [];
  const some = isButCta ? scenesWithoutCta(before) : (clause.scenes ?? edgeNamed(clause.text, before));
  // What stands at the end is the call to action: whether that is meant is not said.
  if (clause.scenes === null && some !== null && !isButCta && onlyCalls(before, some)) return null;
  const scenes = named.length > 0 ? named : some;
  return partly(clause, isButCta || named.length > 0 ? clause.text : denial[0], {
    kind: "overlay",
    words: clause.text,
    supersedes: scenes === null ? ["overlay", "sound_off"] : [],
    overrules: (entry) => chosen(before, scenes).some((scene) => shows(scene, entry)),
    demands:
      scenes === null ? [{ kind: "overlay", hard: true, target: { text: null, where: "anywhere" } }] : [],
    apply: (film) =>
      scenes === null
        ? { film: withoutTexts(film), sentence: "Took every text off the screen." }
        : { film: withoutTextIn(film, scenes), sentence: `Took the text off ${sceneWords(scenes)}.` },
  });
}

/** "Remove the text 72 %": the scenes whose words are repeated behind the wish. */
function scenesReading(wish: string, denial: RegExpExecArray, { scenes }: Film): number[] {
  const words = wish
    .slice(denial.index + denial[0].length)
    .replace(/^[\s:"“«„]+|[\s.!"”»“]+$/gu, "")
    .toLowerCase();
  if (words.length < 2) return [];
  return scenes.flatMap(({ text_overlay }, index) =>
    text_overlay?.text.toLowerCase().includes(words) ? [index + 1] : [],
  );
}

/** "No text anywhere except the CTA". */
const BUT_CTA =
  /\b(?:except|but|apart from|other than|besides|save)(?: for)? (?:the |our )?(?:cta|call[- ]to[- ]action|button)\b/iu;

function onlyCalls({ scenes, direction }: Film, [number = 0]: readonly number[]): boolean {
  const words = scenes[number - 1]?.text_overlay?.text;
  return words === undefined || words === direction.cta.text;
}

function scenesWithoutCta({ scenes, direction }: Film): number[] {
  return scenes.flatMap(({ text_overlay }, index) =>
    text_overlay && !holdsWords(text_overlay.text, direction.cta.text) ? [index + 1] : [],
  );
}

function rewording(clause: Clause, film: Film): Understood | null {
  const raw =
    SAYS.exec(clause.text)?.[1] ??
    (/\b(?:add|put|show|write)\b/iu.test(clause.text) ? clause.text : undefined);
  const unquoted = raw === undefined ? undefined : withoutSceneWords(raw);
  const text = quoted(clause.text) ?? (SAYS.test(clause.text) ? unquoted : undefined);
  if (!text) return null;
  const isAnd = placeNamed(text) !== null;
  if (isAnd && !quoted(clause.text)) return null;
  const numbers =
    clause.scenes ?? edgeNamed(clause.text, film) ?? placeFor(clause.text, film) ?? placeOfLike(text, film);
  if (!numbers) return null;
  const [only = 0, ...others] = numbers;
  const { cta } = film.direction;
  if (others.length === 0 && film.scenes[only - 1]?.text_overlay?.text === cta.text)
    return ctaRule({ ...clause, text: `change the CTA to "${text}"` }, film);
  return wholly({
    kind: "overlay",
    words: clause.text,
    overrules: (entry) => chosen(film, numbers).some((scene) => shows(scene, entry)),
    demands: [{ kind: "overlay", hard: true, target: { text, where: "anywhere" } }],
    apply: (before) => {
      const after = chosen(before, numbers).reduce((next, scene) => sayInScene(next, scene.id, text), before);
      return after === before
        ? null
        : { film: after, sentence: `Changed the text of ${sceneWords(numbers)} to "${text}".` };
    },
  });
}

/** "The text should stand in the first scene": the film's one own text, on screen elsewhere; what stands there stays. */
function textMoved({ text, scenes }: Clause, film: Film): Understood | null {
  const { of, into } = FROM_ONE_SCENE.exec(text)?.groups ?? {};
  const [to, ...more] = (into === undefined ? scenes : scenesNamed(into, film)) ?? [];
  const [from, ...others] = (of === undefined ? placeFor(text, film) : scenesNamed(of, film)) ?? [];
  if (!MOVED.test(text) || to === undefined || from === undefined || more.length + others.length > 0)
    return null;
  const words = film.scenes[from - 1]?.text_overlay?.text;
  if (words === undefined || from === to) return null;
  return wholly({
    kind: "overlay",
    words: text,
    scenes: [from, to],
    apply: (before) => {
      const bare = withoutTextIn(before, [from]);
      const scene = bare.scenes[to - 1];
      if (scene === undefined) return null;
      const standing = scene.text_overlay?.text;
      const joined = standing === undefined ? words : `${standing}${JOINT}${words}`;
      return {
        film: withLooksOf(before, bare, sayInScene(bare, scene.id, joined)),
        sentence: `Moved "${words}" from scene ${from} to scene ${to}.`,
      };
    },
  });
}

/** "The text of scene 1 to scene 2". */
const FROM_ONE_SCENE =
  /\b(?:of|in|from|on) (?<of>(?:the )?[\w ]*\b(?:scene|shot)\b[\w ]*?) (?:to|into|onto|on) (?<into>(?:the )?[\w ]*\b(?:scene|shot)\b[\w ]*)[\s.!]*$/iu;

const MOVED =
  /^(?:please )?(?:(?:move|put|show|shift|bring) (?:the |our )?(?:text|tagline|headline|caption|title|line|slogan)\b|(?:the |our )?(?:text|tagline|headline|caption|title|line|slogan) (?:should|must|could|can|has to|needs to) (?:already |first )?(?:be|come|appear|stand|show|start)\b)[^"“]*\b(?:in|to|on|into|over|during)\b[^"“]*$/iu;

/** `Put "Come hungry" at the top`: words that stand on screen already get another place. */
function placingKnown(clause: Clause, film: Film): Understood | null {
  const text = quoted(clause.text);
  if (text === undefined || !/^(?:please )?(?:put|move|place|set|shift)\b/iu.test(clause.text)) return null;
  const at = film.scenes.findIndex(({ text_overlay }) => text_overlay?.text === text);
  return at < 0 ? null : placing({ ...clause, scenes: [at + 1] });
}

function withoutTextIn(film: Film, numbers: readonly number[]): Film {
  const places = chosen(film, numbers);
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays.filter(
    (overlay) =>
      !places.some(
        (scene) =>
          overlay.start_time >= scene.start_time - 0.01 && overlay.start_time < scene.end_time - 0.01,
      ),
  );
  const bare = changeNumbered(film, numbers, (scene) =>
    scene.text_overlay ? { ...scene, text_overlay: null } : scene,
  );
  return changeDirection(bare, { text_strategy: { ...text_strategy, overlays } });
}

/** The words on screen that a clause means by "the text": those of the scene it names, or the film's only own ones. */
export function textMeant({ text, scenes }: Clause, film: Film): string | null {
  const [number, ...more] = scenes ?? placeFor(text, film) ?? [];
  return more.length > 0 ? null : (film.scenes[(number ?? 0) - 1]?.text_overlay?.text ?? null);
}

/** "A title at the start". */
function edgeNamed(text: string, film: Film): number[] | null {
  const outside = text.replace(/["“«„][^"”»“]*["”»“]/gu, "");
  if (/\bat the (?:very )?(?:start|beginning|opening)\b/iu.test(outside)) return [1];
  return /\bat the (?:very )?(?:end|close)\b/iu.test(outside) ? [film.scenes.length] : null;
}

/** A film with one text has one that can be meant; the headline is the one that is neither a name nor the call to action. */
function placeFor(text: string, film: Film): number[] | null {
  const { product, cta } = film.direction;
  const written = film.scenes.flatMap((scene, index) => (scene.text_overlay ? [index + 1] : []));
  if (/\b(?:final|last|closing|end) (?:texts?|titles?|captions?|overlays?|words)\b/iu.test(text))
    return written.slice(-1);
  const own = written.filter((number) => {
    const words = film.scenes[number - 1]?.text_overlay?.text ?? "";
    return !holdsWords(words, cta.text) && !holdsWords(product.name, words);
  });
  const candidates = own.length > 0 ? own : written;
  const isCard = (number: number) => film.scenes[number - 1]?.text_overlay?.text.startsWith(product.name);
  const claims = candidates.length > 1 ? candidates.filter((number) => !isCard(number)) : candidates;
  return claims.length === 1 ? claims : null;
}

/** The one text that the new one only words otherwise. */
function placeOfLike(fresh: string, { scenes }: Film): number[] | null {
  const wanted = new Set(wordsOf(fresh));
  const alike = scenes.flatMap(({ text_overlay }, index) => {
    const words = wordsOf(text_overlay?.text ?? "");
    const shared = words.filter((word) => wanted.has(word)).length;
    return shared >= 2 && shared * 2 >= words.length ? [index + 1] : [];
  });
  return alike.length === 1 ? alike : null;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function withoutSceneWords(words: string): string {
  return words
    .replace(/\b(?:in|of|on|for)\s+(?:scenes?|shots?)\s+[\d\s,and&]+$/iu, "")
    .replace(/^["“'‘]|["”'’]$/gu, "")
    .replace(/\.$/, "")
    .trim();
}

/** Whether the scene's text is the one that an earlier demand is about. */
function shows({ text_overlay }: Scene, { kind, expected }: Constraint): boolean {
  const target = Object(expected);
  const words: unknown = kind === "overlay" ? target.text : target.subject;
  if (kind !== "overlay" && !(kind === "must_include" && target.part === "words")) return false;
  return typeof words === "string" && holdsWords(text_overlay?.text ?? "", words);
}

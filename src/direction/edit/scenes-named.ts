import type { Film } from "../film.ts";
import { numberOf, ONE_TO_TEN, ORDINALS } from "../reading/numbers.ts";
import { scenesOfThing } from "./scene-of-thing.ts";
import { scenesLedBy, sceneTold } from "./scene-told.ts";
import { sceneOfWords } from "./words-named.ts";

const NUMBER = `(?:\\d+|${ONE_TO_TEN})`;
const ENUMERATED = new RegExp(
  `(?<!\\b(?:last|final|first|opening|closing|second|third|every|each)\\s)\\b(?:scenes?|shots?|clips?|#)\\s*#?(${NUMBER}(?:\\s*(?:,|and|&|to|through|-|–|with)\\s*(?:scene\\s+|shot\\s+)?${NUMBER})*)\\b`,
  "gu",
);

/** The numbers of the scenes that `text` names: "scene 2", "scenes 2 and 3", "the last two shots", "the hook". */
export function scenesNamed(text: string, film: Film): number[] | null {
  const count = film.scenes.length;
  const lower = text.toLowerCase();
  const numbers = new Set<number>();
  for (const match of lower.matchAll(ENUMERATED))
    for (const number of numbersOf(match[1] ?? "")) numbers.add(number);
  for (const number of ordinalScenes(lower, count)) numbers.add(number);
  for (const number of bareNumbers(lower, count)) numbers.add(number);
  if (
    /(?<!\bbefore (?:the |our )?)\b(?:ending|outro|end ?card|closing|finale)\b(?!\s+(?:with|on)\b)/u.test(
      lower,
    )
  )
    numbers.add(count);
  if (/\b(?:opening|intro|hook)\b(?!\s+(?:with|on)\b)/u.test(lower)) numbers.add(1);
  if (/\bcta scene\b/u.test(lower))
    numbers.add(film.scenes.find(({ purpose }) => purpose === "cta")?.scene_number ?? count);
  const penultimate = /\b(?:second[- ]to[- ]last|penultimate)\s+(?:scene|shot)\b/u.test(lower);
  if (penultimate) numbers.add(count - 1).delete(count);
  if (/\b(?:every|each|all(?: the)?)\s+(?:scenes?|shots?)\b/u.test(lower))
    for (let number = 1; number <= count; number += 1) numbers.add(number);
  const moved = MOVED_BESIDE.exec(text)?.[1];
  if (numbers.size === 0 || moved !== undefined)
    for (const number of toldOtherwise(moved, text, film)) numbers.add(number);
  return numbers.size > 0 ? [...numbers].sort((a, b) => a - b) : null;
}

/** "The bit before the crocodile", "the shot right after the kiss". */
const BESIDE_A_THING =
  /\bthe (?:one|scene|shot|bit|part|moment|clip) (?:just |right |directly |immediately )?(before|after) (?:the |our |that )(.+?)(?: (?:scene|shot))?(?=\s+(?:should|must|could|can|needs?|has|is|by|to|a bit|shorter|longer|warmer|darker|brighter)\b|[,.!?]|$)/iu;

function besideThing(text: string, film: Film): readonly number[] {
  const [, side = "", thing = ""] = BESIDE_A_THING.exec(text) ?? [];
  const found = thing === "" ? [] : scenesLedBy(thing, film);
  const number = /before/iu.test(side) ? (found[0] ?? 0) - 1 : (found.at(-1) ?? film.scenes.length) + 1;
  return found.length > 0 && number >= 1 && number <= film.scenes.length ? [number] : [];
}

/** A scene by its words, or by what it shows. */
function toldOtherwise(moved: string | undefined, text: string, film: Film): readonly number[] {
  const ofWords = moved === undefined ? sceneOfWords(text, film) : [];
  if (ofWords.length > 0) return ofWords;
  const beside = moved === undefined ? besideThing(text, film) : [];
  if (beside.length > 0) return beside;
  if (LOOK_AT_THE_END.test(text)) return [film.scenes.length];
  const told = sceneTold(moved ?? text, film);
  return told.length > 0 || moved !== undefined ? told : scenesOfThing(text, film);
}

/** "Warmer at the end". */
const LOOK_AT_THE_END =
  /^(?:and |but |much |a bit |a little )*(?:more |less )?(?:warmer|warm|cooler|cool|darker|brighter|softer|slower|faster|calmer|moodier|dramatic)\b.* (?:at|to|towards|in) the (?:very )?end[.!]*$/iu;

/** "Move the shelf scene before scene 1". */
const MOVED_BESIDE = /^(?:move|put|shift|bring) (the .+? (?:scene|shot)) (?:before|after) scene \d/iu;

/** "After the first scene", "before the dog scene": with the number of that scene. */
export function numbered(text: string, film: Film): string {
  return text.replace(
    /\b(before|after) (the (?:[\p{L}' -]+? (?:scene|shot)|(?:first|second|third|fourth|last|final) one))\b/iu,
    (said, side: string, scene: string) => {
      const [number] = [...ordinalScenes(scene.toLowerCase(), film.scenes.length), ...sceneTold(scene, film)];
      return number === undefined ? said : `${side} scene ${number}`;
    },
  );
}

/** "lose the text in 3": a bare number at the end that a scene has, and no measure. */
function bareNumbers(text: string, count: number): number[] {
  const match =
    /\b(?:in|from|off|on)\s+(?:number\s+|no\.?\s+|#)?(\d{1,2}(?:\s*(?:,|and|&)\s*\d{1,2})*)\s*$/u.exec(text);
  const found = (match?.[1] ?? "").match(/\d+/g)?.map(Number) ?? [];
  return found.every((number) => number >= 1 && number <= count) ? found : [];
}

const ORDINAL = `(?:${ORDINALS.join("|")}|last|final)`;
const SCENE_WORD = "(?:scenes?|shots?|clips?|ones?|bits?|moments?|pictures?|parts?)";
const LISTED = new RegExp(
  `\\b(${ORDINAL}(?:(?:\\s*,\\s*|\\s+(?:and|&|with)\\s+)(?:the\\s+)?${ORDINAL})*)\\s+${SCENE_WORD}\\b`,
  "gu",
);
const SEVERAL = new RegExp(`\\b(first|last|final)\\s+(${NUMBER})\\s+${SCENE_WORD}\\b`, "u");

/** "The last two scenes before the end card". */
const BEFORE_THE_END = /^\s+before the (?:end ?card|logo|cta|call to action|closing|last|final|end)\b/u;

/** "Split the first in two", "and the last a bit longer". */
const BARE_ORDINAL = new RegExp(
  `\\b(?:split|divide|drop|cut|remove|shorten|lengthen|extend|trim|make|hold|and|,) (?:up )?the (${ORDINAL})(?= (?:in|into|out|up|a bit|a touch|a little|longer|shorter|slightly|warmer|darker|brighter|cooler|slower)\\b|[.!]?$)`,
  "u",
);

/** "the first and last scene", "the last two shots". */
function ordinalScenes(text: string, count: number): number[] {
  const bare = BARE_ORDINAL.exec(text)?.[1];
  if (bare !== undefined) return [/^(?:last|final)$/u.test(bare) ? count : ORDINALS.indexOf(bare) + 1];
  const several = SEVERAL.exec(text);
  if (several) {
    const many = numbersOf(several[2] ?? "")[0] ?? 1;
    const end = BEFORE_THE_END.test(text.slice(several.index + several[0].length)) ? count - 1 : count;
    const from = several[1] === "first" ? 1 : end - many + 1;
    return Array.from({ length: many }, (_, index) => from + index).filter(
      (number) => number >= 1 && number <= count,
    );
  }
  return [...text.matchAll(LISTED)].flatMap((match) =>
    (match[1] ?? "").split(/[^a-z]+/u).flatMap((word) => {
      if (word === "last" || word === "final") return [count];
      const at = ORDINALS.indexOf(word);
      return at < 0 ? [] : [at + 1];
    }),
  );
}

function numbersOf(list: string): number[] {
  const words = list.match(/\d+|[a-z]+|[-–]/gu) ?? [];
  const numbers: number[] = [];
  let isRange = false;
  for (const word of words) {
    if (["to", "through", "-", "–"].includes(word)) isRange = true;
    const number = numberOf(word) ?? 0;
    if (number < 1 || number > 500) continue;
    const last = numbers.at(-1);
    if (isRange && last !== undefined)
      for (let between = last + 1; between < number; between += 1) numbers.push(between);
    numbers.push(number);
    if (isRange) isRange = false;
  }
  return numbers;
}

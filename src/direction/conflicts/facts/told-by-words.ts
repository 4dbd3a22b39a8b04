import { overlap } from "../../words/spans.ts";
import type { Token } from "../../words/tokens.ts";
import { type Fact, OF_A_MOMENT, OF_FILM } from "./fact.ts";
import { toldTogether } from "./frames.ts";
import { THERE } from "./phrases.ts";
import { PRESENCES } from "./presences.ts";
import { isSaidOfEveryPicture, isSaidOfFilm } from "./scope.ts";

/** With what words tell together and none has told by itself. */
export function withTold(text: string, words: readonly Token[], facts: Fact[]): Fact[] {
  for (const { topic, value, first, last } of toldTogether(text, words)) {
    const { start, clause } = words[first] as Token;
    const { end } = words[last] as Token;
    const isKnown = facts.some((fact) => fact.topic === topic && overlap(fact, { start, end }));
    const isOfFilm = OF_WHOLE_FILM.has(`${topic} ${value}`);
    if (
      isKnown ||
      (isOfFilm &&
        !UNTIMED.has(topic) &&
        OF_A_TIME.test(clauseAround(text, start, end).replace(FROM_END_TO_END, "")))
    )
      continue;
    const isOfEvery = isSaidOfEveryPicture(text, words, first, words[last] as Token);
    const said = { start, end, words: text.slice(start, end), clause };
    const implied = value === THERE ? (PRESENCES[topic]?.implies ?? []) : [];
    for (const each of [topic, ...implied])
      facts.push({ ...(isOfFilm || isOfEvery ? OF_FILM : OF_A_MOMENT), topic: each, value, ...said });
  }
  return facts;
}

/** Ages "from 6 until 10" are no times, and a logo's time is what is told. */
const UNTIMED: ReadonlySet<string> = new Set(["audience", "logo_order"]);

function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const after = text.slice(end, end + REACH_BEFORE);
  return `${before.slice(before.search(/[^.;!?\n]*$/))} ${after.split(/[.;!?\n]/, 1)[0] ?? ""}`;
}

const OF_WHOLE_FILM: ReadonlySet<string> = new Set([
  "camera_moves none",
  "cuts none",
  "sound none",
  "pace slow",
  "audience small",
  "audience young",
  "medium drawn",
  "medium real",
  "saturation muted",
  "means small",
  "voice_sex female",
  "voice_sex male",
  "logo_order late",
  "logo_order early",
  "cast_sex female",
  "cast_sex male",
  "cast_age old",
  "cast_age child",
  "cast_age grown",
  "source near",
  "logo_size small",
  "text_amount little",
]);
const FROM_END_TO_END =
  /\bfrom (?:the )?(?:very )?(?:start|beginning|first)(?: \w+)? to (?:the )?(?:very )?(?:end|finish|last)\b/i;
const REACH_BEFORE = 32;
const OF_A_TIME =
  /\b(?:then|until|first|starts?|opens?(?! (?:flame|sea|road|air|kitchen|plan))|opening(?= (?:shot|scene|frame|image|picture|sequence|seconds?|moments?|is|in)\b|:)|begins?|ends?|ending|before|after|while|except|later|suddenly|scene|moment|when|from slow)\b/i;

/** Before it there were none of the things that films of today are full of. */
const MODERN_SINCE = 1980;
const YEAR = /^1[0-9]\d\d(?:s|['’]s)?$/;

/** "Set in Victorian London in 1890". */
const TRUE_TO = /\b(?:authentic|accurate|faithful|true|loyal) to (?:the )?(?:year |age of |time of )?$/i;
const SET_IN =
  /\b(?:set|takes? place|plays?) [^.;!?\n]{0,40}\bin (?:the )?(?:year )?$|\b(?:we are|we['’]re|it is|it['’]s|the year is|the year:) (?:in )?(?:the year )?$/i;
/** "1970s disco era, true to every detail". */
const ERA_AFTER = /^(?:\s\p{L}+)?\s(?:era|period|setting|world)\b/iu;
const REACH_OF_SET = 64;

/** "Set in 1905", "plays in the 1920s". */
export function yearAt(text: string, words: readonly Token[], at: number): Fact[] {
  const { word, start, end, clause } = words[at] as Token;
  if (!word.startsWith("1") || !YEAR.test(word) || Number.parseInt(word, 10) >= MODERN_SINCE) return [];
  const before = text.slice(Math.max(0, start - REACH_OF_SET), start);
  const isEra = ERA_AFTER.test(text.slice(end, end + REACH_OF_SET));
  if (
    !isEra &&
    !SET_IN.test(before) &&
    !TRUE_TO.test(before) &&
    !isSaidOfFilm(text, words, at, words[at] as Token)
  )
    return [];
  const said = text.slice(start, end);
  return [{ ...OF_FILM, isStrict: false, topic: "era", value: "past", start, end, words: said, clause }];
}

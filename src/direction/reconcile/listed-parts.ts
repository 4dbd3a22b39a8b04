import { oncePer } from "../once-per.ts";
import type { BriefReading } from "../reading/reading.ts";

/** Parts of the film listed with their lengths: "sock pulled on 4s, boot laced 3s, summit 3s, logo 2s". */
export interface ListedParts {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly seconds: number;
}

const ITEM =
  /(?<=(?:^|[:,;\n(.!?]|\band|\d[).]|\bs|\bsecs?|\bseconds|\ds)\s{0,9})(?<told>\p{L}[^,;:.\n\d]{1,60}?)[ (]+(?<seconds>\d{1,2}(?:[.,]\d)?) ?(?:s|secs?|seconds?)\b\)?/giu;
/** "5 seconds sheep, 5 seconds of the loom". */
const ITEM_BEHIND =
  /(?<=(?:^|[:,;\n(]|\band)\s{0,3})(?<seconds>\d{1,2}(?:[.,]\d)?) ?(?:s|secs?|seconds?)(?: of| for|:)? (?<told>\p{L}[^,;:.\n\d]{1,60}?)(?=\s*(?:[,;.\n]|$|\band \d))/giu;
/** Versions and placements have lengths of their own, and so has what is told of time. */
const NO_PART =
  /\b(?:films?|spots?|versions?|cuts?|cut-?downs?|bumpers?|teasers?|trailers?|ads?|reels?|stor(?:y|ies)|shorts?|tiktok|youtube|instagram|facebook|linkedin|tv|cinema|videos?|clips?|length|duration|total|under|within|after|by|at|every|each|per|hold|max|min|least|most|or|from|to|exactly|about|around)\s*$|\b(?:versions?|deliverables?|formats?|cut-?downs?|lengths?)\b/i;
const LEAST_PARTS = 3;
/** Between two items of one list. */
const JOINT = /^[\s,;.)(•\-–\d]*(?:\band\b)?[\s\d).]*$/i;

/** The list of parts with their lengths, where a brief has one. */
export const listedParts = oncePer((reading: BriefReading): ListedParts | null => {
  if (reading.script !== null || reading.deliverables.length > 1) return null;
  return partsIn(reading.text, ITEM) ?? partsIn(reading.text, ITEM_BEHIND);
});

function partsIn(text: string, item: RegExp): ListedParts | null {
  let run: RegExpExecArray[] = [];
  for (const match of text.matchAll(item)) {
    const last = run.at(-1);
    const isNext = last !== undefined && JOINT.test(text.slice(last.index + last[0].length, match.index));
    if (NO_PART.test(match.groups?.told ?? "")) continue;
    if (last !== undefined && !isNext && run.length >= LEAST_PARTS) break;
    run = isNext ? [...run, match] : [match];
  }
  const [first] = run;
  const last = run.at(-1);
  if (run.length < LEAST_PARTS || !first || !last) return null;
  const end = last.index + last[0].length;
  const seconds = run.reduce(
    (sum, match) => sum + Number((match.groups?.seconds ?? "0").replace(",", ".")),
    0,
  );
  return { start: first.index, end, words: text.slice(first.index, end), seconds };
}

/** The reading whose lengths are the film's: those of its listed parts are not. */
export function withoutListedParts(reading: BriefReading): BriefReading {
  const parts = listedParts(reading);
  if (parts === null) return reading;
  const durations = reading.durations.filter(({ start }) => start < parts.start || start >= parts.end);
  return durations.length === 0 || durations.length === reading.durations.length
    ? reading
    : { ...reading, durations };
}

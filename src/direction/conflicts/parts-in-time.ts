import { NUMBER, numberOf } from "../reading/numbers.ts";
import type { BriefReading, TimedPart } from "../reading/reading.ts";
import { overlap, type Span } from "../words/spans.ts";
import { maySay, saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** "Hold on the wheel for 8 seconds", "ten seconds of silence", "a 4-second pause": how long a part of the film lasts. Apart, so that a brief which speaks of no such thing is not searched for it: a number is dear to look for. */
const PARTS: readonly RegExp[] = [
  new RegExp(
    `\\bfor (?:at least |about |around |a good |exactly |no less than |a full |the full )?(${NUMBER})(?: full| whole| long| entire)?[ -]?(?:s|secs?|seconds?)\\b(?! (?:film|video|spot|ad|reel|clip|version|cut|tiktok|story|short|commercial|teaser|promo|trailer|film|or (?:less|longer)))`,
    "giu",
  ),
  new RegExp(
    `\\b(${NUMBER})(?: full| whole| long| entire)? (?:secs?|seconds?) (?:of|on) (?!film|video|footage|screen\\b|tv|youtube|tiktok|instagram|the (?:film|product page))`,
    "giu",
  ),
  new RegExp(
    `\\ba (?:[\\p{L}-]+ )?(${NUMBER})[- ](?:secs?|seconds?)(?: long)? (?!film|video|spot|ad\\b|reel|clip|version|cut|tiktok|story|short|commercial|teaser|promo|trailer|bumper|pre-?roll|explainer|movie|piece|read|rule|workout|recipe|meal|break|wash|guarantee|delivery|\\w+ (?:film|video|spot|ad|reel|clip|version|tiktok|story|short|commercial|teaser|promo|trailer|explainer))(?=\\p{L}+ (?:shot|flight|scene|pan|hold|close|sequence|take|aerial|intro|opening|time|silence|pause|chase|dance|montage|ride|run|drop)|\\b(?:shot|pan|hold|close-up|sequence|take|intro|opening|silence|pause|chase|montage|time-?lapse|push|pull|zoom|tilt|drift|glide|look|freeze|fade|black|demo|reveal|outro|end)\\b)`,
    "giu",
  ),
];
/** "The first 20 seconds", "the next 25 seconds", "the last 15 seconds": the stretches that a film is parted into. */
const STRETCHES = new RegExp(
  `\\b(first|opening|next|following|second|another|then|remaining|middle|final|last|closing) (?:the )?(?:next )?(${NUMBER})[ -]?(?:s|secs?|seconds?)\\b`,
  "giu",
);
const BEGINNING = /\b(?:first|opening)\b/i;
const END = /\b(?:final|last|closing|remaining)\b/i;
/** Said twice of one end of the film, the longer counts. */
const ENDS_OF_FILM: Readonly<Record<string, string>> = {
  first: "start",
  opening: "start",
  final: "end",
  last: "end",
  closing: "end",
};
/** Words that stay while other things happen, and lengths that measure no part of the film. */
const BESIDES =
  /\b(?:text|caption|title|super|logo|words?|line|price|headline|sound|music|rings?|beep|disclaimer|end ?card|lasts?|bake[sd]?|cooks?|boil|charg\w+|brush\w*|wash\w*|rest|guarantee\w*|stays? (?:fresh|warm|cold|hot)|every|each|per|up to|within)\b[^.;!?]{0,40}$/i;
/** Rounded figures may miss the film's length by so much. */
const GRACE = 1.02;

/** What so many parts that are too long together take of the film, 0 to 1: what else it shows counts as one part more. */
const shareOf = (parts: number) => parts / (parts + 1);

/** A part of the film that is longer than the film, parts one after the other that together are, or all its scenes that do not fill it. */
export const partsInTime: ConflictRule = (
  { reading, durationSeconds, deliverables, sceneCount },
  demands,
) => {
  if (deliverables.length > 1 || reading.script !== null || durationSeconds.source !== "text") return [];
  const { text } = reading;
  const stretches = stretchesSaid(reading);
  const told = partsTold(reading);
  const parts = partsSaid(reading)
    .filter(({ index }) => !BESIDES.test(text.slice(Math.max(0, index - 60), index)))
    .filter((match) => !told.some((one) => overlap(one, spanOf(match))))
    .filter(({ index }) => !reading.durations.some(({ start, end }) => start <= index + 12 && index < end))
    .map((match) => ({ words: match[0].trim(), seconds: secondsOf(match.slice(1).find(Boolean) ?? "") }));
  const named = stretches.length > 0 ? stretches : [...parts, ...told];
  const sum = named.reduce((total, { seconds }) => total + seconds, 0);
  const isShort = areAllScenes(reading, sceneCount?.value.max) && sum * GRACE < durationSeconds.value;
  if (named.length === 0 || (sum <= durationSeconds.value * GRACE && !isShort)) return [];
  return [
    {
      between: demandIds(demands, ["duration", "pacing", "scene_length"]),
      givenUp: demandIds(demands, "scene_length"),
      ...(isShort ? {} : { scaledBy: (shareOf(named.length) * durationSeconds.value) / sum }),
      explanation: toldOf(named, durationSeconds.value),
      resolution: `The film lasts ${durationSeconds.value} s, as the brief says of the whole; its parts share them.`,
    },
  ];
};

function toldOf(named: readonly Length[], film: number): string {
  const sum = named.reduce((total, { seconds }) => total + seconds, 0);
  const [first, ...others] = named;
  return others.length === 0
    ? `"${first?.words}" is longer than the film, which lasts ${film} s.`
    : `${named.map(({ words }) => `"${words}"`).join(" and ")} make ${sum} s, and the film lasts ${film} s.`;
}

/** The scenes of which the brief says how long they last at least, each part once, at its longest. */
function partsTold({ sceneLengths }: BriefReading): readonly PartTold[] {
  const longest = new Map<TimedPart, PartTold>();
  for (const { words, start, end, value } of sceneLengths) {
    if (value.part === "each" || value.min <= (longest.get(nameOf(value.part))?.seconds ?? 0)) continue;
    longest.set(nameOf(value.part), { words, seconds: value.min, start, end });
  }
  return [...longest.values()];
}

interface Length {
  readonly words: string;
  readonly seconds: number;
}

interface PartTold extends Length, Span {}

/** The first scene is the opening. */
const nameOf = (part: TimedPart): TimedPart => (part === 1 ? "opening" : part);

/** Whether the brief says of each of its numbered scenes how long it lasts. */
function areAllScenes({ sceneLengths }: BriefReading, count: number | undefined): boolean {
  const numbered = sceneLengths.filter(
    ({ value }) => typeof value.part === "number" && value.max === value.min,
  );
  return numbered.length > 1 && numbered.length === count;
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: index, end: index + words.length });

/** Stretches that follow each other, and what they sum to; none where only one end is told. */
function stretchesSaid(reading: BriefReading): readonly Length[] {
  // A film that is parted has a beginning and an end.
  if (!maySay(reading, BEGINNING) || !maySay(reading, END)) return [];
  const longest = new Map<string, Length>();
  for (const match of saidMatches(reading, STRETCHES)) {
    const [words, which = "", length = ""] = match;
    const key = ENDS_OF_FILM[which.toLowerCase()] ?? `at ${match.index}`;
    const seconds = secondsOf(length);
    if (seconds > (longest.get(key)?.seconds ?? 0)) longest.set(key, { words, seconds });
  }
  return longest.size > 2 ? [...longest.values()] : [];
}

/** Where the brief says how long a part lasts, in order; of two that overlap the first. */
function partsSaid(reading: BriefReading): RegExpExecArray[] {
  const found = PARTS.flatMap((pattern) => saidMatches(reading, pattern));
  const apart: RegExpExecArray[] = [];
  for (const match of found.sort((one, other) => one.index - other.index)) {
    const last = apart.at(-1);
    if (last === undefined || last.index + last[0].length <= match.index) apart.push(match);
  }
  return apart;
}

function secondsOf(said: string): number {
  return numberOf(said.toLowerCase()) ?? 0;
}

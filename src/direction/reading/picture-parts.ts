import { isVisibleNoun } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import type { Page } from "./page.ts";
import type { Sentence } from "./sentences.ts";
import type { TakenSpan } from "./taken-spans.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { verbOf } from "./verbs.ts";
import { whoInBrackets } from "./who-in-brackets.ts";
import { AUXILIARIES, DETERMINERS, FILM_WORDS, PREPOSITIONS, PRONOUNS } from "./words/grammar.ts";
import { NO_PICTURE_BEFORE } from "./words/things.ts";

const MAX_WORDS = 9;
const MAX_WORDS_OF_A_CLAUSE = 30;

/** Tokens `first` to `last` between two marks. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

const MARKS = new Set([
  ",",
  ";",
  "-",
  "–",
  "—",
  "•",
  ":",
  ".",
  "、",
  "，",
  "。",
  "!",
  "|",
  "→",
  "+",
  "…",
  "·",
  "(",
  ")",
]);
const LINKS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(["and", "&", "plus"]),
  de: new Set(["und", "&"]),
  fr: new Set(["et", "&"]),
  es: new Set(["y", "e", "&"]),
  pt: new Set(["e", "&"]),
  it: new Set(["e", "&"]),
  nl: new Set(["en", "&"]),
};
const ENGLISH_LINKS = new Set(["and", "&", "plus"]);
/** After these a list starts anew: what stood before says nothing of it. */
const FRESH_STARTS = new Set([";", "-", "–", "—", ":", "•"]);

/** "Only hands, envelopes": says how much, and nothing of the thing. */
const ONLY = new Set(["only", "just", "nur", "solo", "seulement"]);

/** The parts of a sentence that may be pictures; a list led by "for", "with" or a verb belongs to its leader. */
export function pictureParts(page: Page, sentence: Sentence, events: readonly TakenSpan[]): Part[] {
  const parts: Part[] = [];
  let isLed = false;
  let first = sentence.first;
  for (let at = sentence.first; at <= sentence.after; at++) {
    at = Math.max(at, whoInBrackets(page, at, sentence.after) + 1);
    const mark = markAt(page, sentence, at);
    if (mark === null) continue;
    if (at > first && mark !== ":") {
      const part = { first: overOnly(page, first), last: at - 1 };
      isLed ||= namesGoals(page, part, sentence);
      const isEvent = holds(events, page.tokens[first]?.start ?? 0);
      isLed = isEvent ? isLed : leads(page, part, isLed);
      if (!isLed) parts.push(...linked(page, part));
      else if (!isEvent && part.first > sentence.first && isStagedThing(page, part)) parts.push(part);
    }
    if (FRESH_STARTS.has(mark)) isLed = false;
    first = at + 1;
  }
  return parts;
}

const MOST_WORDS_OF_A_STAGED_THING = 7;

/** "(An ad for a ring, strings,) a proposal at sunset": whatever leads the list, one thing and where or when it is seen is a picture. */
function isStagedThing(page: Page, { first, last }: Part): boolean {
  if (last - first > MOST_WORDS_OF_A_STAGED_THING || !readsAsEnglish(page.language)) return false;
  const keys = page.tokens.slice(first, last + 1).map(({ key }) => key);
  const at = keys.findIndex((key) => /^(?:at|in|on|under|by|over|through|beside|behind|before)$/.test(key));
  const thing = page.folded.slice(page.tokens[first + 1]?.start, page.tokens[first + at - 1]?.end);
  return (
    at > 1 &&
    at < keys.length - 1 &&
    /^(?:an?|two|three)$/.test(keys[0] ?? "") &&
    isVisibleNoun(thing) &&
    !keys.some((key) => FILM_WORDS.has(key) || AUXILIARIES.has(key) || PRONOUNS.has(key))
  );
}

/** The mark that parts a list here; the sentence's end counts as a full stop, words as null. */
function markAt(page: Page, sentence: Sentence, at: number): string | null {
  if (at === sentence.after) return ".";
  const token = page.tokens[at];
  return token?.kind === "mark" && MARKS.has(token.key) ? token.key : null;
}

function overOnly(page: Page, first: number): number {
  return ONLY.has(page.tokens[first]?.key ?? "") ? first + 1 : first;
}

/** Whether one of the `spans` covers the character at `offset`. */
export function holds(spans: readonly TakenSpan[], offset: number): boolean {
  return spans.some((span) => offset >= span.start && offset < span.end);
}

/** "an ad for dogs, cats and birds": the list goes on with what the film is for. */
function namesGoals(page: Page, part: Part, sentence: Sentence): boolean {
  const next = page.tokens[part.last + 1];
  const goal = page.tokens.slice(part.first, part.last).findIndex((token) => token.key === "for");
  const named = goal < 0 ? undefined : page.tokens[part.first + goal + 1];
  if (named === undefined || named.capitalised || next?.key !== ",") return false;
  const to = Math.min(sentence.after, part.last + 2 + MAX_WORDS);
  for (let at = part.last + 2; at < to; at++) if (isLink(page, at)) return true;
  return false;
}

function isLink(page: Page, at: number): boolean {
  return (LINKS_OF[page.language] ?? ENGLISH_LINKS).has(page.tokens[at]?.key ?? "");
}

function leads(page: Page, part: Part, isLed: boolean): boolean {
  if (part.last - part.first > MAX_WORDS_OF_A_CLAUSE) return true;
  const opening = page.tokens[part.first]?.key ?? "";
  const words = page.tokens.slice(part.first, part.last + 1);
  if (MAKING.test(opening) && words.some((token) => FILM_WORDS.has(token.key))) return isLed;
  if (NO_PICTURE_BEFORE.test(opening)) return true;
  const relative = relativeAt(page, part);
  const isEnglish = readsAsEnglish(page.language);
  for (let at = part.first; at <= Math.min(part.last, relative); at++) {
    const key = page.tokens[at]?.key ?? "";
    const isPlain = isEnglish && key !== "being" && (AUXILIARIES.has(key) || PRONOUNS.has(key));
    if (isPlain || isPlainVerb(page, part, at)) return true;
  }
  return isLed;
}

/** "a kettle that goes on boiling": the verb behind "that" belongs to the thing. */
function relativeAt(page: Page, part: Part): number {
  const opening = isLink(page, part.first) ? part.first + 1 : part.first;
  if (!DETERMINERS.has(page.tokens[opening]?.key ?? "")) return part.last;
  for (let at = opening + 2; at <= part.last; at++)
    if (/^(?:that|who|which)$/.test(page.tokens[at]?.key ?? "")) return at - 1;
  return part.last;
}

function isPlainVerb(page: Page, part: Part, at: number): boolean {
  const key = page.tokens[at]?.key ?? "";
  const form = verbOf(key)?.form;
  if (form === undefined || form === "gerund" || form === "past") return false;
  const isThing = thingsIn(page, part.first, part.last).some((hit) => hit.first <= at && at <= hit.last);
  if (isThing) return false;
  if (form === "third") return at > part.first;
  return at === part.first && part.last > part.first && !ALSO_ADJECTIVES.test(key);
}

/** "Make a 10s story": an order for the film leads no list. */
const MAKING = /^(?:make|create|produce|do|film|shoot|design|write)$/;
const ALSO_ADJECTIVES = /^(?:empty|open|dry|clean|slow|warm|cool|wet|light|still|clear|smooth)$/;

/** "trams and tiles" are two things; "food and drink brand" is none. */
function linked(page: Page, part: Part): Part[] {
  const first = isLink(page, part.first) ? part.first + 1 : part.first;
  for (let at = first + 1; at < part.last; at++) {
    if (!isLink(page, at)) continue;
    const halves = [
      { first, last: at - 1 },
      { first: at + 1, last: part.last },
    ];
    const bothAreThings = halves.every((half) => headOf(page, half) !== null);
    if (bothAreThings) return halves;
    return [];
  }
  return [{ first, last: part.last }];
}

/** The thing that stands at the end of the part, or before a preposition in it. */
export function headOf(page: Page, part: Part): { start: number; end: number } | null {
  if (part.last - part.first >= MAX_WORDS) return null;
  let end = part.last + 1;
  for (let at = part.first + 1; at <= part.last; at++) {
    const key = page.tokens[at]?.key ?? "";
    if (PREPOSITIONS.has(key) || FOREIGN_PREPOSITIONS.has(key) || /^(?:that|who|which)$/.test(key)) {
      end = at;
      break;
    }
  }
  while (end - 1 > part.first && isState(page.tokens[end - 1]?.key ?? "")) end--;
  if (FILM_WORDS.has(page.tokens[end - 1]?.key ?? "") && end <= part.last) return null;
  const hits = thingsIn(page, part.first, part.last);
  return (
    hits.find((hit) => hit.last === end - 1 || (hit.first < end && hit.last >= end)) ??
    (page.tokens[end]?.key === "with" && DETERMINERS.has(page.tokens[part.first]?.key ?? "")
      ? (hits.find((hit) => hit.last === part.last) ?? null)
      : null)
  );
}

/** "Bread torn by hand", "a dog asleep on sacks": how the thing is, behind it. */
function isState(key: string): boolean {
  const form = verbOf(key)?.form;
  return (
    form === "gerund" ||
    form === "past" ||
    /^(?:asleep|awake|alone|alight|torn|worn|broken|frozen|fallen|woven|hung|half|full|still)$/.test(key)
  );
}

const FOREIGN_PREPOSITIONS = new Set(
  "am im an auf bei beim in unter vor hinter neben zum zur aus mit von en dans sur sous au aux de du des chez avec del al con sobre entre bajo no na do da dos das em com di nel nella sul sulla al alla van op met bij aan".split(
    " ",
  ),
);

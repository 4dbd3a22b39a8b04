import { foreignParts } from "./foreign-pictures.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedPresence, BriefReading, Finding } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { type Span, spansOf } from "./taken-spans.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { verbOf } from "./verbs.ts";
import { AUXILIARIES, DETERMINERS, FILM_WORDS, PREPOSITIONS, PRONOUNS } from "./words/grammar.ts";
import { NO_PICTURE_BEFORE } from "./words/things.ts";

const MAX_SENTENCES = 200;
const MAX_PICTURES = 12;
const MAX_WORDS = 9;
const MAX_WORDS_OF_A_CLAUSE = 30;
const CONFIDENCE = 0.6;

/** Things named without a verb, "Lanterns, food stalls, a brass band": wishes for what is seen, each by itself, in order. */
export function readPictures(page: Page, soFar: BriefReading): Finding<AskedPresence>[] {
  const taken = spansOf(soFar);
  const hindrances = taken.filter(
    (span) =>
      !picturesOf(soFar)
        .concat(soFar.characters, soFar.mustInclude)
        .some((one) => one.start === span.start),
  );
  const found: Finding<AskedPresence>[] = [];
  const known = new Set<string>();
  for (const sentence of page.sentences.slice(0, MAX_SENTENCES)) {
    const listed = foreignParts(page, sentence, hindrances).flatMap((part) =>
      foreignPicture(page, part, taken),
    );
    found.push(...listed.filter((one) => isNew(known, one)).slice(0, MAX_PICTURES - found.length));
    const parts = pictureParts(page, sentence, soFar.events);
    const plain = parts.map((part) => pictureOf(page, part, taken));
    const seen = [...picturesOf(soFar), ...soFar.characters, ...plain.filter((one) => one !== null)];
    const isListed = isAmongPictures(page, parts, seen);
    for (const [order, part] of parts.entries()) {
      const picture = plain[order] ?? (isListed ? namedThing(page, part, taken) : null);
      if (picture === null || !isNew(known, picture)) continue;
      found.push(picture);
      if (found.length >= MAX_PICTURES) return found;
    }
  }
  return found;
}

/** Whether it was not named before; from now on it was. */
function isNew(known: Set<string>, { value }: Finding<AskedPresence>): boolean {
  const subject = value.subject.toLowerCase();
  if (known.has(subject)) return false;
  known.add(subject);
  return true;
}

function foreignPicture(page: Page, part: Part, taken: readonly Span[]): Finding<AskedPresence>[] {
  const start = page.tokens[part.first]?.start ?? 0;
  const end = page.tokens[part.last]?.end ?? start;
  if (taken.some((one) => one.start < end && start < one.end)) return [];
  const subject = lowered(page, part, page.text.slice(start, end).replace(/\s+/g, " "));
  return [finding(page, { subject, hard: false }, start, end, CONFIDENCE)];
}

function picturesOf({ settings, weather, events }: BriefReading): Span[] {
  return [...settings, ...(weather === null ? [] : [weather]), ...events];
}

const LEAST_COMPANY = 2;

/** Two parts of the list at least are pictures already. */
function isAmongPictures(page: Page, parts: readonly Part[], pictures: readonly Span[]): boolean {
  const seen = parts.filter((part) => holds(pictures, page.tokens[part.first]?.start ?? 0));
  return seen.length >= LEAST_COMPANY;
}

const MAX_THING_WORDS = 3;

/** "…, fog, the press": one or two plain words behind an article that no lexicon knows. */
function namedThing(page: Page, part: Part, taken: readonly Span[]): Finding<AskedPresence> | null {
  const words = page.tokens.slice(part.first, part.last + 1);
  const [article, ...thing] = words;
  const span = { start: article?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const isThing =
    /^(?:the|an?)$/.test(article?.key ?? "") &&
    thing.length > 0 &&
    words.length <= MAX_THING_WORDS &&
    thing.every((token) => token.kind === "word" && !token.capitalised && !FILM_WORDS.has(token.key));
  const isKnown = taken.some((one) => one.start < span.end && span.start < one.end);
  if (!isThing || isKnown || isWorded(page, part) || isForbidden(page, span.start)) return null;
  const subject = page.text.slice(thing[0]?.start ?? 0, span.end);
  return finding(page, { subject, hard: false }, span.start, span.end, CONFIDENCE);
}

/** Tokens `first` to `last` between two marks. */
interface Part {
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
function pictureParts(page: Page, sentence: Sentence, events: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let isLed = false;
  let first = sentence.first;
  for (let at = sentence.first; at <= sentence.after; at++) {
    const key = at < sentence.after ? (page.tokens[at]?.key ?? "") : ".";
    const isMark = at === sentence.after || (page.tokens[at]?.kind === "mark" && MARKS.has(key));
    if (!isMark) continue;
    if (at > first && key !== ":") {
      const part = { first: ONLY.has(page.tokens[first]?.key ?? "") ? first + 1 : first, last: at - 1 };
      isLed ||= namesGoals(page, part, sentence);
      const isEvent = holds(events, page.tokens[first]?.start ?? 0);
      isLed = isEvent ? isLed : leads(page, part, isLed);
      if (!isLed) parts.push(...linked(page, part));
    }
    if (FRESH_STARTS.has(key)) isLed = false;
    first = at + 1;
  }
  return parts;
}

function holds(spans: readonly Span[], offset: number): boolean {
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
  const isEnglish = page.language === "en" || page.language === "und";
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
  const isThing = thingsIn(page, part.first, part.last).some((hit) => hit.first <= at && at <= hit.last);
  if (isThing || form === undefined || form === "gerund" || form === "past") return false;
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

/** A comma and a blank: what follows a name tells of it. */
const APPOSITION = ", ";

function pictureOf(page: Page, part: Part, taken: readonly Span[]): Finding<AskedPresence> | null {
  const head = headOf(page, part);
  const from = page.tokens[part.first];
  const to = page.tokens[part.last];
  if (head === null || from === undefined || to === undefined || PREPOSITIONS.has(from.key)) return null;
  const isElsewhere = isForbidden(page, head.start) || page.quoted[head.start] === 1 || inSpec(page, head);
  const isKnown = taken.some(
    (span) =>
      (span.start < head.end && head.start < span.end) ||
      (span.isNamed === true && page.folded.slice(span.end, from.start) === APPOSITION),
  );
  if (isElsewhere || isKnown || isWorded(page, part)) return null;
  const subject = page.text
    .slice(from.start, to.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:a|an|the|some|lots of|plenty of)\s/i, "")
    .replace(/\s(?:at|in) the (?:very )?(?:end|start|beginning)$/i, "");
  return finding(
    page,
    { subject: lowered(page, part, subject), hard: false },
    from.start,
    to.end,
    CONFIDENCE,
  );
}

/** The thing that stands at the end of the part, or before a preposition in it. */
function headOf(page: Page, part: Part): { start: number; end: number } | null {
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

const MAY_LEAD = /^(?:a|an|the|one|two|three|four|five|some|lots|plenty)$/;
/** Words that make a claim, a title or an address of a part. */
const NEVER_IN_PICTURES =
  /\b(?:free|new|best|only|now|more|less|sale|off|shop|offer|deal|brand|line|range|collection|club|co|inc|ltd|gmbh|style|styles|look|feel|mood|vibe|tone|grade|palette|format|theme|aesthetic|frames?|minutes?|seconds?|music|beat|track|sound|sounds|solo|bass|voice|logo|button|text|font|subtitles?|captions?|price|target|audience|owners?|lovers?|fans|makers?|customers?|buyers?|edition|design|app|service|company)\b|[@#$€£%]|https?:|\.com|(?<!with )\b\d{3,}/;

function isWorded(page: Page, part: Part): boolean {
  const start = page.tokens[part.first]?.start ?? 0;
  const words = page.folded.slice(start, page.tokens[part.last]?.end ?? start);
  const isCutAddress = /^\.\w/.test(page.text.slice(start + words.length, start + words.length + 2));
  if (isCutAddress || NEVER_IN_PICTURES.test(words)) return true;
  const isEnglish = page.language === "en" || page.language === "und";
  for (let at = part.first + 1; at <= part.last; at++) {
    const token = page.tokens[at];
    if (isEnglish && !page.isShouted && token?.capitalised === true && !isPlaceName(page, at)) return true;
  }
  return /^\d/.test(words) && !MAY_LEAD.test(words);
}

/** "lavender fields in Provence" */
function isPlaceName(page: Page, at: number): boolean {
  return /^(?:in|of|near|over|from|under)$/.test(page.tokens[at - 1]?.key ?? "");
}

const SPEC_SLOTS = new Set(["story", "opening", "ending", "include", "characters", "setting"]);

function inSpec(page: Page, head: Span): boolean {
  return page.fields.some(
    (field) => !SPEC_SLOTS.has(field.slot) && head.start >= field.labelStart && head.start < field.end,
  );
}

function lowered(page: Page, part: Part, subject: string): string {
  const opens = page.language !== "de" && page.tokens[part.first]?.capitalised === true;
  return opens && !/^\p{Lu}{2}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
}

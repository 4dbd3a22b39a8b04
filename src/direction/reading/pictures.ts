import { uncapital } from "../words/capital.ts";
import { isVisibleNoun, kindOfNoun } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { foreignParts, isKnownByTables } from "./foreign-pictures.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import { headOf, holds, type Part, pictureParts } from "./picture-parts.ts";
import type { AskedPresence, BriefReading, Finding } from "./reading.ts";
import { spansOf, type TakenSpan } from "./taken-spans.ts";
import { inPlainWords } from "./who-in-brackets.ts";
import { FILM_WORDS, PREPOSITIONS } from "./words/grammar.ts";
import { anyOf, HEARD, LOOK, READ, TRADE } from "./words/unseen.ts";

const MAX_SENTENCES = 200;
const MAX_PICTURES = 12;
const CONFIDENCE = 0.6;

/** Things named without a verb, "Lanterns, food stalls, a brass band": wishes for what is seen, each by itself, in order. */
export function readPictures(page: Page, soFar: BriefReading): Finding<AskedPresence>[] {
  const taken = spansOf(soFar);
  const hindrances = isKnownByTables(page) ? [] : hindrancesOf(taken, soFar);
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
    const isListed = isAmongPictures(page, parts, seen) || (parts.length > 1 && isInStory(page, sentence));
    for (const [order, part] of parts.entries()) {
      const isPlainList = isListed || (parts.length >= PARTS_OF_A_PLAIN_LIST && isArticledThing(page, part));
      const picture = plain[order] ?? (isPlainList ? namedThing(page, part, taken) : null);
      if (picture === null || !isNew(known, picture)) continue;
      found.push(picture);
      if (found.length >= MAX_PICTURES) return found;
    }
  }
  return found;
}

/** What has been read and is no picture. */
function hindrancesOf(taken: readonly TakenSpan[], soFar: BriefReading): TakenSpan[] {
  const pictures = [...picturesOf(soFar), ...soFar.characters, ...soFar.mustInclude];
  return taken.filter((span) => !pictures.some((one) => one.start === span.start));
}

/** Whether it was not named before; from now on it was. */
function isNew(known: Set<string>, { value }: Finding<AskedPresence>): boolean {
  const subject = value.subject.toLowerCase();
  if (known.has(subject)) return false;
  known.add(subject);
  return true;
}

function foreignPicture(page: Page, part: Part, taken: readonly TakenSpan[]): Finding<AskedPresence>[] {
  const start = page.tokens[part.first]?.start ?? 0;
  const end = page.tokens[part.last]?.end ?? start;
  if (taken.some((one) => overlap(one, { start, end }))) return [];
  const subject = lowered(page, part, page.text.slice(start, end).replace(/\s+/g, " "));
  return [finding(page, { subject, hard: false }, start, end, CONFIDENCE)];
}

function picturesOf({ settings, weather, events }: BriefReading): TakenSpan[] {
  return [...settings, ...(weather === null ? [] : [weather]), ...events];
}

const LEAST_COMPANY = 2;

/** Two parts of the list at least are pictures already. */
function isAmongPictures(page: Page, parts: readonly Part[], pictures: readonly TakenSpan[]): boolean {
  const seen = parts.filter((part) => holds(pictures, page.tokens[part.first]?.start ?? 0));
  const articled = parts.filter((part) => ARTICLE.test(page.tokens[part.first]?.key ?? ""));
  return seen.length >= LEAST_COMPANY || (seen.length > 0 && articled.length >= LEAST_COMPANY);
}

const PARTS_OF_A_PLAIN_LIST = 4;

/** "…, romantic, a proposal at sunset, strings": what has an article and can be seen. */
function isArticledThing(page: Page, { first, last }: Part): boolean {
  const end = page.tokens[last]?.end;
  return (
    readsAsEnglish(page.language) &&
    /^(?:an?|two|three)$/.test(page.tokens[first]?.key ?? "") &&
    isVisibleNoun(page.folded.slice(page.tokens[first + 1]?.start, end))
  );
}

const STORY_SLOTS = new Set(["story", "include", "setting", "opening", "ending"]);

/** "Direction: single mum, twins, school run": the label says that pictures follow. */
function isInStory(page: Page, { start, end }: TakenSpan): boolean {
  return page.fields.some(
    (field) =>
      STORY_SLOTS.has(field.slot) && field.labelStart < end && start < field.end && page.language === "en",
  );
}

const ARTICLE = /^(?:the|an?|one|two|three|four|some|my|our|his|her|someone's)$/;
const MAX_THING_WORDS = 7;
const MAX_BARE_WORDS = 3;
/** How something is, when, or how it is done: no thing by itself. */
const NO_THING =
  /(?:ly|ful|ous|ive|ish|less|able|ible|ed|ic|est|wards?)$|^(?:very|really|so|too|quite|more|less|then|now|later|again|maybe|please|thanks|ok|okay|yes|no|not|all|everything|nothing|something|anything|warm|cold|pure|crisp|soft|hard|slow|fast|quick|calm|dark|bright|light|old|new|big|small|short|long|simple|clean|fresh|funny|silly|cheeky|dry|sweet|cosy|cozy|happy|sad|real|raw|bold|loud|quiet|moody|gritty|dreamy|playful|honest|human|local|natural|modern|retro|vintage|minimal|punchy|cheesy|corporate|handheld|macro|static|loop|tbd|alone|close|everywhere|wide|centre|center|left|right|top|bottom|\p{L})$/u;

/** "Rainy, a man at a window": how it is; a pony is a thing. */
function isBareQuality(word: string): boolean {
  return word.endsWith("y") && kindOfNoun(word) === null;
}

/** "…, fog, the press, a game of dominoes": plain words in the company of pictures, though no lexicon knows the thing. */
function namedThing(page: Page, part: Part, taken: readonly TakenSpan[]): Finding<AskedPresence> | null {
  const words = page.tokens.slice(part.first, part.last + 1);
  const [opening, ...others] = words;
  const isArticled = ARTICLE.test(opening?.key ?? "");
  const thing = isArticled ? others : words;
  const span = { start: opening?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const isThing =
    thing.length > 0 &&
    words.length <= (isArticled ? MAX_THING_WORDS : MAX_BARE_WORDS) &&
    (isArticled || !NO_THING.test(thing.at(-1)?.key ?? "")) &&
    !(words.length === 1 && isBareQuality(opening?.key ?? "")) &&
    thing.every(
      (token, order) =>
        token.kind === "word" && (!token.capitalised || order === 0) && !FILM_WORDS.has(token.key),
    );
  // "A proposal at sunset": the hour is read, the proposal is not.
  const where = words.findIndex(({ key }) => PREPOSITIONS.has(key));
  const named = where > 1 ? { start: span.start, end: words[where - 1]?.end ?? span.end } : span;
  const isKnown = taken.some((one) => overlap(one, named));
  const isDenied = words.some(
    (token) =>
      isForbidden(page, token.start) ||
      /^(?:no|not|without|never|otherwise|if|do|that|she|he)$/.test(token.key) ||
      (token.key.endsWith("'s") && /^(?:she|he|it|that)/.test(token.key)),
  );
  if (isDenied || !isThing || isKnown || isWorded(page, part) || isForbidden(page, span.start)) return null;
  // How many there are is seen: "three generations at a table".
  const isCounted = /^(?:two|three|four)$/.test(opening?.key ?? "");
  const subject = page.text
    .slice((isCounted ? opening : thing[0])?.start ?? 0, span.end)
    .replace(/^\p{Lu}(?=\p{Ll})/u, (sign) => sign.toLowerCase());
  return finding(page, { subject, hard: false }, span.start, span.end, CONFIDENCE);
}

/** A comma and a blank: what follows a name tells of it. */
const APPOSITION = ", ";

/** "Short documentary portrait", "film following two nurses": the film, and nothing that is seen in it. */
const NAMES_THE_FILM =
  /^(?:an? |the )?(?:[a-z-]+ ){0,2}(?:(?:film|documentary|docu|video|clip|trailer|teaser|movie) (?:following|about|on|portrait|of)\b|(?:documentary|trailer|teaser|film)$)/;

function pictureOf(page: Page, part: Part, taken: readonly TakenSpan[]): Finding<AskedPresence> | null {
  const head = headOf(page, part);
  const from = page.tokens[part.first];
  const to = page.tokens[part.last];
  if (head === null || from === undefined || to === undefined || PREPOSITIONS.has(from.key)) return null;
  const isElsewhere = isForbidden(page, head.start) || page.quoted[head.start] === 1 || inSpec(page, head);
  const isKnown = taken.some(
    (span) =>
      overlap(span, head) ||
      (span.isNamed === true && page.folded.slice(span.end, from.start) === APPOSITION),
  );
  if (isElsewhere || isKnown || isWorded(page, part)) return null;
  if (NAMES_THE_FILM.test(page.folded.slice(from.start, to.end))) return null;
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

/** "Slow at first": how it begins, and no picture. */
const ONLY_WHEN = /^\p{L}+ (?:at (?:first|last)|in the end|for now|by now)$/u;
const MAY_LEAD = /^(?:a|an|the|one|two|three|four|five|some|lots|plenty)$/;
/** Words that make a claim, a title or an address of a part. */
const NEVER_IN_PICTURES = anyOf(
  READ,
  HEARD,
  LOOK,
  TRADE,
  "free|new|best|only|now|more|less|sale|off|shop|deal|line|range|collection|club|co|inc|ltd|gmbh|grade|frames?|minutes?|seconds?",
  "beat|track|solo|bass|button|target|owners?|lovers?|fans|makers?|customers?|buyers?|edition|design|app|service",
);
const SIGN_OF_A_CLAIM = /[@#$€£%]|https?:|\.com|(?<!with )\b\d{3,}/;

function isWorded(page: Page, part: Part): boolean {
  const start = page.tokens[part.first]?.start ?? 0;
  const words = page.folded.slice(start, page.tokens[part.last]?.end ?? start);
  const isCutAddress = /^\.\w/.test(page.text.slice(start + words.length, start + words.length + 2));
  if (isCutAddress || ONLY_WHEN.test(words) || SIGN_OF_A_CLAIM.test(words) || NEVER_IN_PICTURES.test(words))
    return true;
  const isEnglish = readsAsEnglish(page.language);
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

const SPEC_SLOTS = new Set(["story", "opening", "ending", "include", "characters", "setting", "style"]);

function inSpec(page: Page, head: TakenSpan): boolean {
  return page.fields.some(
    (field) => !SPEC_SLOTS.has(field.slot) && head.start >= field.labelStart && head.start < field.end,
  );
}

function lowered(page: Page, part: Part, subject: string): string {
  const opens = page.language !== "de" && page.tokens[part.first]?.capitalised === true;
  const plain = inPlainWords(subject);
  return opens && !/^\p{Lu}{2}/u.test(plain) ? uncapital(plain) : plain;
}

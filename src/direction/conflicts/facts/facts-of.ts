import { oncePer } from "../../once-per.ts";
import type { BriefReading, Finding } from "../../reading/reading.ts";
import { overlap } from "../../words/spans.ts";
import { type Token, tokens } from "../../words/tokens.ts";
import type { Fact } from "./fact.ts";
import { toldTogether } from "./frames.ts";
import {
  ACT,
  hintsAt,
  KIND,
  keyOf,
  longestAt,
  type Meaning,
  nameWithin,
  type Phrase,
  RULED_OUT,
  THERE,
} from "./phrases.ts";
import { PRESENCES } from "./presences.ts";
import { QUOTED } from "./quoted.ts";
import { isOfAPart, isQualityOfFilm, isSaidOfEveryPicture, isSaidOfFilm } from "./scope.ts";
import { isLimited, stanceOf } from "./stance.ts";
import { isAlive } from "./weak-words.ts";

/** What the brief states of its picture and sound, in the order written: one walk over its words. What it quotes or only names is no fact. */
export const factsOf = oncePer((reading: BriefReading): readonly Fact[] => {
  const walked = factsIn(reading);
  const ofEvery = SAYS_EVERY.test(reading.text) ? hintsOf(reading).filter(({ isHint }) => !isHint) : [];
  return withForbiddenValues([...walked, ...ofEvery, ...factsRead(reading, walked)]);
});

/** Without one of these words nothing is said of every picture. */
const SAYS_EVERY =
  /\b(?:whole|entire|complete|every|each|all|everything|only|entirely|solely|exclusively|strictly|wholly|purely|nothing but|100 ?%|throughout|start|beginning|first|without exception|non-?stop)\b/i;

/** What the brief hints at in passing, to be held against what it says of the whole film; said of every picture, it is no hint. */
export const hintsOf = oncePer((reading: BriefReading): readonly Fact[] => {
  const words = tokens(reading.text);
  const keys = words.map(keyOf);
  const isMute = muteSpans(reading);
  const found: Fact[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const masked = longestAt(words, keys, at);
    if (masked?.meanings[0]?.topic === MASK) {
      at += masked.length - 1;
      continue;
    }
    const isHeard = !isMute((words[at] as Token).start) && !isName(reading.text, words, at);
    for (const phrase of isHeard ? hintsAt(words, keys, at) : [])
      found.push(...factsOfPhrase(reading, phrase, { words, at, last: at + phrase.length - 1 }));
  }
  return found;
});

/** What a brand's tone of voice states. */
export function factsOfTone(tone: string): readonly Fact[] {
  return factsIn({ text: tone, product: null, mustAvoid: [], avoidedColors: [] });
}

const OF_FILM = { scope: "film", isStrict: true, isHint: false } as const;
const OF_A_MOMENT = { scope: "moment", isStrict: false, isHint: false } as const;

type Stated = Pick<BriefReading, "text" | "product" | "mustAvoid" | "avoidedColors">;

const MASK = "mask";

function factsIn(reading: Stated): Fact[] {
  const words = tokens(reading.text);
  const keys = words.map(keyOf);
  const isMute = muteSpans(reading);
  const facts: Fact[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = longestAt(words, keys, at);
    if (phrase === null) {
      facts.push(...yearAt(reading.text, words, at));
      continue;
    }
    const name = nameWithin(words, keys, at, phrase);
    const bans =
      name === null
        ? []
        : factsOfPhrase(reading, name, { words, at, last: at + name.length - 1 }).filter(isBan);
    const place = { words, at, last: at + phrase.length - 1 };
    const [{ topic } = { topic: MASK }] = phrase.meanings;
    const { start } = words[at] as Token;
    if (topic === ACT || (topic !== MASK && !isMute(start) && !isName(reading.text, words, at)))
      facts.push(...(bans.length > 0 ? bans : factsOfPhrase(reading, phrase, place)));
    if (!phrase.isWhere && !isOnlyName(phrase)) at += phrase.length - 1;
  }
  return withTold(reading.text, words, facts);
}

const isBan = ({ value }: Fact) => value === RULED_OUT;

/** A name that no "no" stands before says nothing, and holds words that do: "shot at night". */
function isOnlyName({ meanings }: Phrase): boolean {
  return meanings.every(({ role }) => role === "name");
}

/** With what words tell together and none has told by itself. */
function withTold(text: string, words: readonly Token[], facts: Fact[]): Fact[] {
  for (const { topic, value, first, last } of toldTogether(words)) {
    const { start, clause } = words[first] as Token;
    const { end } = words[last] as Token;
    const isKnown = facts.some((fact) => fact.topic === topic && fact.start < end && start < fact.end);
    const isOfFilm = OF_WHOLE_FILM.has(`${topic} ${value}`);
    if (
      isKnown ||
      (isOfFilm &&
        topic !== AUDIENCE &&
        OF_A_TIME.test(clauseAround(text, start, end).replace(FROM_END_TO_END, "")))
    )
      continue;
    const said = { start, end, words: text.slice(start, end), clause };
    facts.push({ ...(isOfFilm ? OF_FILM : OF_A_MOMENT), topic, value, ...said });
  }
  return facts;
}

/** Ages "from 6 until 10" are no times. */
const AUDIENCE = "audience";

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
  "medium drawn",
  "medium real",
  "saturation muted",
]);
const FROM_END_TO_END =
  /\bfrom (?:the )?(?:very )?(?:start|beginning|first)(?: \w+)? to (?:the )?(?:very )?(?:end|finish|last)\b/i;
const REACH_BEFORE = 32;
const OF_A_TIME =
  /\b(?:then|until|first|starts?|opens?|opening|begins?|ends?|ending|before|after|while|except|later|suddenly|scene|moment|when|from slow)\b/i;

/** Before it there were none of the things that films of today are full of. */
const MODERN_SINCE = 1980;
const YEAR = /^1[0-9]\d\d(?:s|['’]s)?$/;

/** "Set in Victorian London in 1890". */
const SET_IN = /\b(?:set|takes? place|plays?) [^.;!?\n]{0,40}\bin (?:the )?(?:year )?$/i;
const REACH_OF_SET = 64;

/** "Set in 1905", "plays in the 1920s". */
function yearAt(text: string, words: readonly Token[], at: number): Fact[] {
  const { word, start, end, clause } = words[at] as Token;
  if (!YEAR.test(word) || Number.parseInt(word, 10) >= MODERN_SINCE) return [];
  const before = text.slice(Math.max(0, start - REACH_OF_SET), start);
  if (!SET_IN.test(before) && !isSaidOfFilm(text, words, at, words[at] as Token)) return [];
  const said = text.slice(start, end);
  return [{ ...OF_FILM, topic: "era", value: "past", start, end, words: said, clause }];
}

interface Place {
  readonly words: readonly Token[];
  readonly at: number;
  readonly last: number;
}

function factsOfPhrase(reading: Stated, phrase: Phrase, { words, at, last }: Place): Fact[] {
  const { text } = reading;
  const first = words[at] as Token;
  const end = words[last] as Token;
  const stance = stanceOf(text, words, at, last);
  const isPartly = () => isLimited(text, first.start, end.end);
  const isForbidden = isAmong(reading, first.start);
  if (stance.is === "banned" && !phrase.denies)
    return phrase.meanings.flatMap((meaning) => bansOf(meaning, text, stance, first));
  if (isForbidden && !phrase.denies)
    return isWhatIsForbidden(reading, first.start, end.end) && !isPartly()
      ? phrase.meanings.flatMap((meaning) =>
          bansOf(meaning, text, { start: first.start, end: end.end }, first),
        )
      : [];
  if (stance.is !== "wanted" && !phrase.denies) return [];
  const isOfEvery = isSaidOfEveryPicture(text, words, at, end);
  const meant = phrase.meanings
    .filter(
      ({ role }) =>
        role !== "name" &&
        (role !== "weak" || isOfEvery || isAlive(text, words, at, end) || isSaidOfFilm(text, words, at, end)),
    )
    .filter(({ value }) => value !== RULED_OUT || !isPartly());
  if (meant.length === 0) return [];
  const isOfFilm = isOfEvery || isSaidOfFilm(text, words, at, end);
  const isOfWhole = (meaning: Meaning) =>
    isOfFilm ||
    (meaning.isOfFilm && !isOfAPart(text, words, at)) ||
    (QUALITIES.has(meaning.topic) && isQualityOfFilm(text, words, at, end));
  return meant.map((meaning) => ({
    topic: meaning.topic,
    value: meaning.value,
    scope: isOfWhole(meaning) ? "film" : "moment",
    start: first.start,
    end: end.end,
    words: text.slice(first.start, end.end),
    clause: first.clause,
    isStrict: isOfEvery || (meaning.isOfFilm && isOfWhole(meaning)),
    isHint: meaning.role === "hint" && !isOfEvery,
  }));
}

/** Topics whose words in a list of wishes tell what the film is like; a shot's size there is a shot's. */
const QUALITIES: ReadonlySet<string> = new Set(["mood", "pace", "price", "saturation", "season"]);

/** What a ban of these words rules out of the whole film. */
function bansOf(
  { topic, role }: Meaning,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { clause }: Token,
): Fact[] {
  if (role !== "name" || (topic.startsWith(KIND) && !WHOLLY.test(text.slice(end)))) return [];
  const words = text.slice(start, end).trim();
  return [{ ...OF_FILM, topic, value: RULED_OUT, start, end, words, clause }];
}

/** Nothing follows that makes it a kind of them, or a place. */
const WHOLLY =
  /^\s*(?:$|[,.;!?\n]|(?:at all|please|whatsoever|anywhere|on screen|visible|in (?:the|this|our) (?:film|video|ad|spot|clip))\b)/i;

/** Where values of a topic are ruled out, what has them is told under the same name: "no interiors" and "in the kitchen". */
function withForbiddenValues(facts: readonly Fact[]): readonly Fact[] {
  const forbidden = new Set(
    facts.filter(({ topic, value }) => value === RULED_OUT && topic.includes(".")).map(({ topic }) => topic),
  );
  if (forbidden.size === 0) return facts;
  const twins = facts
    .filter(({ topic, value }) => forbidden.has(`${topic}.${value}`))
    .map((fact) => ({ ...fact, topic: `${fact.topic}.${fact.value}`, value: THERE }));
  return [...facts, ...twins].sort((one, other) => one.start - other.start);
}

/** What the reader found and no phrase told: speech, music and text that are wanted or not, and several scenes. */
function factsRead(reading: BriefReading, told: readonly Fact[]): Fact[] {
  const { speech, music, noText, sceneCounts } = reading;
  const found: Fact[] = [];
  const add = (finding: Finding<unknown>, topic: string, isThere: boolean) => {
    const value = isThere ? THERE : RULED_OUT;
    const isTold = told.some((fact) => fact.topic === topic && overlap(fact, finding));
    if (isTold || finding.words === "") return;
    const { start, end, words } = finding;
    const clause = told.findLast((fact) => fact.start <= start)?.clause ?? 0;
    found.push({ ...(isThere ? OF_A_MOMENT : OF_FILM), topic, value, start, end, words, clause });
  };
  if (speech?.value.wanted) for (const topic of ["voice", "sound"]) add(speech, topic, true);
  if (speech?.value.wanted === false && /voice|speak|speech|talk|spoken|narrat/i.test(speech.words))
    add(speech, "narration", false);
  if (music && music.value.genre === "none") add(music, "music", false);
  for (const counted of sceneCounts)
    if (counted.value.max + (counted.value.unit === "cuts" ? 1 : 0) > 1) add(counted, "cuts", true);
  if (noText && !/caption|subtitle|\bsubs\b/i.test(noText.words)) add(noText, "text", false);
  return found;
}

function isAmong({ mustAvoid, avoidedColors }: Stated, offset: number): boolean {
  return [...mustAvoid, ...avoidedColors].some(({ start, end }) => start <= offset && offset < end);
}

/** Whether the reader found just these words forbidden: "sad music" forbids no music. */
function isWhatIsForbidden({ mustAvoid, text }: Stated, start: number, end: number): boolean {
  const words = text.slice(start, end).toLowerCase();
  return mustAvoid.some(
    (one) => one.start <= start && end <= one.end && one.value.subject.trim().toLowerCase() === words,
  );
}

/** Below this the product is guessed from a thing in the story. */
const SURE = 0.7;

/** What is quoted is said by somebody in the film, and a product's name describes no picture. */
function muteSpans({ text, product }: Stated): (offset: number) => boolean {
  const spans = [...text.matchAll(QUOTED)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const isSure = product !== null && product.confidence >= SURE;
  for (const name of isSure ? [product.value.name, product.value.brand] : []) {
    if (!name || name.length < 3) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push([at, at + name.length]);
  }
  return (offset) => spans.some(([start, end]) => start <= offset && offset < end);
}

const CAPITAL_ALWAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|cgi|cta|sahara|arctic|antarctica|north|south|vo|led|iphone|mars|times|victorian|medieval|edwardian|renaissance|ancient|vikings?)/;

/** Capitals in the middle of a clause make a name: "the Winter Garden". */
function isName(text: string, words: readonly Token[], at: number): boolean {
  const { start, word, clause } = words[at] as Token;
  const letter = text.charAt(start);
  if (letter === letter.toLowerCase() || CAPITAL_ALWAYS.test(word)) return false;
  const before = words[at - 1];
  return (
    before !== undefined && before.clause === clause && /[\p{L}]\s+$/u.test(text.slice(before.start, start))
  );
}

/** The presences that facts rule out, each once. */
export function ruledOut(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.filter(isRuledOut).map(({ topic }) => topic))];
}

const isRuledOut = ({ topic, value }: Fact) =>
  value === RULED_OUT && (topic in PRESENCES || topic.includes("."));

/** The kinds of things that the brief rules out, with its words. */
export function kindsRuledOut(
  reading: BriefReading,
): readonly { readonly kind: string; readonly words: string }[] {
  return factsOf(reading)
    .filter(({ topic }) => topic.startsWith(KIND))
    .map(({ topic, words }) => ({ kind: topic.slice(KIND.length), words }));
}
export { ACT };

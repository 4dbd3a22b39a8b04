import { isFarther, languagesNear, type ToldLanguage } from "../gloss/languages.ts";
import { type Telling, tellInEnglish } from "../gloss/tell-in-english.ts";
import { uncapital } from "../words/capital.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { originalWords, withOwnNoun } from "./own-words.ts";
import { isFinding } from "./page.ts";
import { productAbroad, toldProduct } from "./product-abroad.ts";
import type { Abroad, AskedPresence, BriefReading, Finding } from "./reading.ts";
import { shotsInEnglish } from "./script-in-english.ts";
import { type Back, placed, wellTold } from "./well-told.ts";

/** Below this share of words told in English a text is not understood by way of it. */
const UNDERSTOOD = 0.6;
/** The language that was detected explains a text this well: it needs no other. */
const WELL_TOLD = 0.85;

/** The English of a text tells so much of it that it is read by that alone. */
const ALL_TOLD = 0.88;

/** What a brief asks for in so many words is read this surely. */
const SURE = 0.9;

/** The English of a brief in the language that tells most of it; null where it is English already, or told too badly. */
export function englishOf(text: string, language: string): Telling | null {
  if (readsAsEnglish(language)) return null;
  const near: readonly ToldLanguage[] = isFarther(language) ? [language] : languagesNear(language);
  let best: Telling | null = null;
  for (const one of near) {
    const told = tellInEnglish(text, one);
    if (best === null || told.share > best.share) best = told;
    if (best.share >= WELL_TOLD) break;
  }
  return best !== null && best.share >= UNDERSTOOD ? best : null;
}

/**
 * The reading of a brief completed by that of its English: its own words stay, what they mean is told in English.
 * `leftIn` finds what the brief's own words demand beside a reading.
 */
export function withEnglish(
  own: BriefReading,
  english: BriefReading,
  telling: Telling,
  leftIn: (reading: BriefReading) => BriefReading["instructions"],
): BriefReading {
  const saidAs = (words: string) => originalWords(own.text, telling, words);
  const inEnglish = (words: string) => tellAlone(words, telling.language);
  const back = backWith(own.text, telling);
  const twin = withOwnNoun(english, own, inEnglish);
  if (telling.share >= ALL_TOLD && own.script === null) {
    const told = wellTold(own, twin, back, saidAs);
    const product = productAbroad(own, twin, telling, saidAs, true);
    return asAbroad({ ...told, product }, own, twin, telling, inEnglish, saidAs);
  }
  const known = partlyTold(own, twin, telling, { back, inEnglish, saidAs });
  const ordered = telling.share >= WELL_TOLD ? back.all(twin.instructions) : [];
  const instructions = ordersOf(known, ordered, leftIn);
  return asAbroad({ ...known, instructions }, own, twin, telling, inEnglish, saidAs);
}

/** The ways between a brief's own words and its English. */
interface Ways {
  readonly back: ReturnType<typeof backWith>;
  readonly inEnglish: (words: string) => string;
  readonly saidAs: (words: string) => string | null;
}

/** The brief's own reading, with what its English tells where that tells only a part; the orders are left out. */
function partlyTold(
  own: BriefReading,
  twin: BriefReading,
  telling: Telling,
  { back, inEnglish, saidAs }: Ways,
): BriefReading {
  const presences = (asked: readonly Finding<AskedPresence>[], found: readonly Finding<AskedPresence>[]) =>
    presencesOf(own, asked, back.all(found), inEnglish);
  // Where the English tells all, what lists of other languages seem to say needs no guessing.
  const isTold = telling.share >= WELL_TOLD;
  const sure = <T>(one: Finding<T>) => !isTold || one.confidence >= SURE;
  return {
    ...own,
    ...gapsFilled(own, twin, back),
    // What leaves the screen bare must be said in so many words.
    noText: own.noText,
    noCta: own.noCta,
    instructions: [],
    product: productAbroad(own, twin, telling, saidAs, isTold),
    category: back.one(twin.category) ?? own.category,
    filmKind: back.one(twin.filmKind) ?? own.filmKind,
    ...storyOf(own, twin, back, inEnglish),
    mustInclude: presences(own.mustInclude.filter(sure), twin.mustInclude),
    mustAvoid: presences(
      own.mustAvoid.filter((one) => !isTold || isDenied(one, telling)),
      twin.mustAvoid,
    ),
    cta: own.cta ?? wordsOf(back.one(twin.cta), saidAs),
    language: own.language,
    text: own.text,
    briefLanguage: own.briefLanguage,
  };
}

/** A completed reading with that of its English, which the pictures are written from. */
function asAbroad(
  completed: BriefReading,
  own: BriefReading,
  twin: BriefReading,
  telling: Telling,
  inEnglish: (words: string) => string,
  saidAs: (words: string) => string | null,
): BriefReading {
  const plain = own.text.toLowerCase();
  const abroad: Abroad = {
    language: own.briefLanguage,
    reading: readInEnglish(completed, own, twin, telling, inEnglish),
    isOwn: (words) => plain.includes(words.toLowerCase()),
    saidAs,
    placedAt: telling.englishSpanOf,
  };
  return { ...completed, abroad };
}

/** The things that the brief's own words ask for, told in English, and what only its English names. */
function presencesOf(
  own: BriefReading,
  asked: readonly Finding<AskedPresence>[],
  found: Finding<AskedPresence>[],
  inEnglish: (words: string) => string,
): Finding<AskedPresence>[] {
  const named = asked.map((one) => ({
    ...one,
    value: { ...one.value, subject: inEnglish(one.value.subject) },
  }));
  const others = [...named, ...own.overlays, own.cta, own.speech, own.instructions[0] ?? null];
  return [...named, ...apart(found, others)];
}

/** Who and where, what happens and what is to be read, as far as the English of the brief tells it. */
function storyOf(
  own: BriefReading,
  twin: BriefReading,
  back: ReturnType<typeof backWith>,
  inEnglish: (words: string) => string,
): Pick<BriefReading, "audience" | "events" | "characters" | "settings" | "overlays"> {
  const happens = own.events.map((one) => ({
    ...one,
    value: { ...one.value, action: inEnglish(one.value.action) },
  }));
  return {
    audience:
      back.one(twin.audience) ?? (own.audience && { ...own.audience, value: inEnglish(own.audience.value) }),
    events: twin.events.length > 0 ? back.all(twin.events) : happens,
    characters: twin.characters.length > 0 ? back.all(twin.characters) : told(own.characters, inEnglish),
    settings: twin.settings.length > 0 ? back.all(twin.settings) : told(own.settings, inEnglish),
    overlays:
      own.overlays.length > 0
        ? own.overlays
        : back.all(twin.overlays).filter(({ value }) => own.text.includes(value.text)),
  };
}

type Instructions = BriefReading["instructions"];

/** What the brief orders, as its English says it, and what only its own words tell. */
function ordersOf(
  reading: BriefReading,
  english: Instructions,
  leftIn: (reading: BriefReading) => Instructions,
): Instructions {
  const own = leftIn(reading).filter((one) => !english.some((other) => overlap(one, other)));
  return [...english, ...own].sort((a, b) => a.start - b.start);
}

/** What the pictures are written from: the English of the brief, with its own words for screen and voice. */
function readInEnglish(
  completed: BriefReading,
  own: BriefReading,
  twin: BriefReading,
  telling: Telling,
  inEnglish: (words: string) => string,
): BriefReading {
  const { text: _text, briefLanguage: _language, ...settled } = completed;
  const inPlace = <T extends object>(findings: T): T => placedInEnglish(findings, telling);
  return {
    ...inPlace(settled),
    ...ownFindings(completed.script === null ? twin : { ...twin, ...LEFT_TO_A_SCRIPT }),
    text: telling.text,
    briefLanguage: "en",
    product: toldProduct(completed, own, twin, inEnglish),
    ...inPlace({
      mustInclude: completed.mustInclude,
      mustAvoid: completed.mustAvoid,
      overlays: completed.overlays,
      cta: completed.cta,
      speech: completed.speech,
      durations: completed.durations,
      noText: completed.noText,
      noCta: completed.noCta,
      language: completed.language,
      instructions: completed.instructions,
    }),
    script: completed.script && shotsInEnglish(completed.script, telling),
    abroad: null,
  };
}

/** "Viñeta 1 – 3s" is a shot and its length: how often a film cuts is its script's to say. */
const LEFT_TO_A_SCRIPT = { cutsPerMinute: null, sceneLengths: [], sceneCounts: [] } as const;

/** All that a reading found; what it left open is left out. */
function ownFindings(reading: BriefReading): Partial<BriefReading> {
  const found = Object.entries(reading).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  return Object.fromEntries(found);
}

/** Findings of the brief where they stand in its English. */
function placedInEnglish<T extends object>(findings: T, telling: Telling): T {
  const placed = (found: unknown): unknown => {
    if (Array.isArray(found)) return found.map(placed);
    if (!isFinding(found)) return found;
    const { start, end } = telling.englishSpanOf(found.start, found.end) ?? { start: 0, end: 0 };
    return { ...found, start, end, words: telling.text.slice(start, end) };
  };
  return Object.fromEntries(Object.entries(findings).map(([key, found]) => [key, placed(found)])) as T;
}

/** Words told in English by themselves; as they are where most of them are not known. */
function tellAlone(words: string, language: Telling["language"]): string {
  const { share, text } = tellInEnglish(words, language);
  if (share < UNDERSTOOD) return words;
  // A name keeps its capital; a German noun has none in English.
  const isKept = words.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase() && /^\p{Lu}/u.test(words);
  return isKept ? text : uncapital(text);
}

/** Portuguese "no" is "in the": what is forbidden is denied in English, too. */
function isDenied({ start, end }: Finding<unknown>, telling: Telling): boolean {
  const span = telling.englishSpanOf(start, end);
  if (span === null) return false;
  const from = Math.max(0, telling.text.slice(0, span.start).search(CLAUSE_BEFORE));
  const [clause = ""] = telling.text.slice(from, span.end + LONGEST_DENIAL_BEHIND).split(/[.!?,;:\n]/, 1);
  return DENIAL.test(clause);
}

const CLAUSE_BEFORE = /[^.!?,;:\n]*$/;
const DENIAL =
  /\b(?:no|not|never|without|avoid|nobody|nothing|none|neither|nor|don't|except|leave out|ban)\b|-free\b/i;
const LONGEST_DENIAL_BEHIND = 40;

/** Findings in the English text as findings in the brief: the same meaning, the brief's words. */
function backWith(original: string, telling: Telling): Back {
  const one = <T>(found: Finding<T> | null): Finding<T> | null => {
    const span = found && telling.spanOf(found.start, found.end);
    return found && span && { ...found, ...span, words: original.slice(span.start, span.end) };
  };
  return { one, all: (found) => found.flatMap((each) => one(each) ?? []) };
}

/** What only the English reading found. */
function gapsFilled(own: BriefReading, twin: BriefReading, back: Back): Partial<BriefReading> {
  const open = Object.entries(own).filter(
    ([key, value]) =>
      (Array.isArray(value) ? value.length === 0 : value === null) &&
      !(own.script !== null && key in LEFT_TO_A_SCRIPT),
  );
  const found = open.map(([key]) => [key, placed(Reflect.get(twin, key), back)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function apart<T>(found: readonly Finding<T>[], known: readonly (Finding<unknown> | null)[]): Finding<T>[] {
  return found.filter((one) => !known.some((other) => other !== null && overlap(one, other)));
}

function told(findings: readonly Finding<string>[], inEnglish: (words: string) => string): Finding<string>[] {
  return findings.map((one) => ({ ...one, value: inEnglish(one.value) }));
}

/** A call is read on screen: it stands there in the brief's own words. */
function wordsOf(cta: BriefReading["cta"], saidAs: (words: string) => string | null): BriefReading["cta"] {
  const text = cta && saidAs(cta.value.text);
  return cta && text ? { ...cta, value: { ...cta.value, text } } : null;
}

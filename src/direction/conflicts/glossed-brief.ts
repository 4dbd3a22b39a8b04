import type { Demand } from "../agreed-brief.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { type Gloss, gloss } from "../gloss/gloss.ts";
import { type GlossedLanguage, languagesNear } from "../gloss/languages.ts";
import type { BriefReading, Finding } from "../reading/reading.ts";

/** A brief of another language as rules that read English can read it, and the way back to its own words. */
export interface GlossedBrief {
  readonly brief: SettledBrief;
  readonly demands: readonly Demand[];
  readonly originalOf: Gloss["originalOf"];
  /** `own` without what a rule took out of the glossed brief, and with what it added. */
  readonly settledAs: (settle: Settle, own: SettledBrief) => SettledBrief;
}

type Settle = (brief: SettledBrief) => SettledBrief;
/** A glossed thing, and the brief's own. */
type Owners = Map<unknown, unknown>;

/** The English of a brief, the best first: as it was read, then word for word; none where it is English already or in a language that no table knows. */
export const ENGLISHES: readonly ((reading: BriefReading) => EnglishText | null)[] = [toldBrief, glossOf];

/** The brief in one of its Englishes. */
export function glossedBrief(
  brief: SettledBrief,
  demands: readonly Demand[],
  made: EnglishText,
): GlossedBrief {
  const { inEnglish } = made;
  const owners: Owners = new Map();
  const presence = ownedBy(owners, (decision: SettledBrief["mustAvoid"][number]) => ({
    ...decision,
    value: { ...decision.value, subject: inEnglish(decision.value.subject) },
  }));
  const glossed = {
    ...brief,
    reading: glossedReading(brief.reading, made, owners),
    mustInclude: brief.mustInclude.map(presence),
    mustAvoid: brief.mustAvoid.map(presence),
  };
  return {
    brief: glossed,
    demands: demands.map((demand) => glossedDemand(demand, inEnglish)),
    originalOf: made.originalOf,
    settledAs: (settle, own) => settledAs(settle(glossed), glossed, own, owners, made.originalOf),
  };
}

/** A text in English, where in it a stretch of the brief stands, and what some of its words are there. */
interface EnglishText extends Pick<Gloss, "text" | "originalOf"> {
  readonly placed: (start: number, end: number) => readonly [number, number];
  readonly inEnglish: (words: string) => string;
}

/** The English that the brief was read by; null where it was told in none. */
function toldBrief({ abroad, text }: BriefReading): EnglishText | null {
  if (abroad === null) return null;
  const english = abroad.reading.text;
  const placed = (start: number, end: number): readonly [number, number] => {
    const span = abroad.placedAt(start, end);
    return span === null ? [0, 0] : [span.start, span.end];
  };
  return {
    text: english,
    placed,
    originalOf: (words) => abroad.saidAs(words) ?? words,
    inEnglish: (words) => {
      const at = text.indexOf(words);
      const [start, end] = at < 0 || words === "" ? [0, 0] : placed(at, at + words.length);
      return end > start ? english.slice(start, end) : words;
    },
  };
}

/** The brief word for word, where few of its words are known. */
function glossOf({ briefLanguage, text }: BriefReading): EnglishText | null {
  const language = bestKnown(text, languagesNear(briefLanguage), briefLanguage === "und");
  if (language === null) return null;
  const made = gloss(text, language);
  const written = text.toLowerCase();
  return {
    text: made.text,
    originalOf: made.originalOf,
    placed: (start, end) => [made.to(start), made.to(end)],
    // What the reader has told in English already is no word of the brief.
    inEnglish: (words) =>
      written.includes(words.toLowerCase().trim()) ? gloss(words, language).text : words,
  };
}

/** Short briefs are told from their neighbours' language by how many of them the tables know. */
function bestKnown(
  text: string,
  languages: readonly GlossedLanguage[],
  isUntold: boolean,
): GlossedLanguage | null {
  if (languages.length === 0) return null;
  const head = text.slice(0, TELLING_CHARACTERS);
  let best: GlossedLanguage | null = null;
  const count = head.match(/\p{L}+/gu)?.length ?? 0;
  // Where no language was told, a good part of the words must be of one.
  let most = isUntold ? UNTOLD * count : -1;
  for (const language of languages) {
    const { known, changed } = gloss(head, language);
    if (isUntold && changed < LEAST_WORDS) continue;
    if (known > most) [best, most] = [language, known];
    // The language that was detected comes first: what it explains this well needs no other.
    if (!isUntold && known > ENOUGH * count) break;
  }
  return best;
}

const ENOUGH = 0.5;
const UNTOLD = 0.35;
const LEAST_WORDS = 2;

const TELLING_CHARACTERS = 240;

function glossedDemand(demand: Demand, inEnglish: (words: string) => string): Demand {
  const target: unknown = demand.target;
  const subject: unknown = Object(target).subject;
  return {
    ...demand,
    statement: inEnglish(demand.statement),
    target: typeof subject === "string" ? { ...Object(target), subject: inEnglish(subject) } : target,
  };
}

function ownedBy<T>(owners: Owners, change: (one: T) => T): (one: T) => T {
  return (one) => {
    const changed = change(one);
    owners.set(changed, one);
    return changed;
  };
}

/** What rules read of a brief, with its words and places in the gloss. */
function glossedReading(
  reading: BriefReading,
  { text, placed: placedAt, inEnglish }: EnglishText,
  owners: Owners,
): BriefReading {
  const placed = <T>(one: Finding<T>): Finding<T> => {
    const [start, end] = placedAt(one.start, one.end);
    return { ...one, words: text.slice(start, end), start, end };
  };
  const at = <T>(one: Finding<T>): Finding<T> => ownedBy(owners, placed<T>)(one);
  const may = <T>(one: Finding<T> | null): Finding<T> | null => one && at(one);
  const named = ownedBy(owners, (one: Finding<string>) => ({ ...placed(one), value: inEnglish(one.value) }));
  const presence = ownedBy(owners, (one: BriefReading["mustAvoid"][number]) => ({
    ...placed(one),
    value: { ...one.value, subject: inEnglish(one.value.subject) },
  }));
  const event = ownedBy(owners, (one: BriefReading["events"][number]) => ({
    ...placed(one),
    value: { ...one.value, action: inEnglish(one.value.action) },
  }));
  return {
    ...reading,
    text,
    durations: reading.durations.map(at),
    sceneCounts: reading.sceneCounts.map(at),
    characters: reading.characters.map(named),
    settings: reading.settings.map(named),
    events: reading.events.map(event),
    mustInclude: reading.mustInclude.map(presence),
    mustAvoid: reading.mustAvoid.map(presence),
    colors: reading.colors.map(at),
    avoidedColors: reading.avoidedColors.map(at),
    styles: reading.styles.map(at),
    tones: reading.tones.map(at),
    paces: reading.paces.map(at),
    speech: may(reading.speech),
    music: may(reading.music),
    noText: may(reading.noText),
    cta: may(reading.cta),
    noCta: may(reading.noCta),
    soundOff: may(reading.soundOff),
    season: may(reading.season),
    weather: may(reading.weather),
    timeOfDay: may(reading.timeOfDay),
    logo: may(reading.logo),
    transition: may(reading.transition),
  };
}

function settledAs(
  settled: SettledBrief,
  glossed: SettledBrief,
  own: SettledBrief,
  owners: Owners,
  originalOf: Gloss["originalOf"],
): SettledBrief {
  const list = <T>(of: (brief: SettledBrief) => readonly T[]): readonly T[] => {
    const [before, after] = [of(glossed), of(settled)];
    const gone = new Set(before.filter((one) => !after.includes(one)).map((one) => owners.get(one)));
    return [...of(own).filter((one) => !gone.has(one)), ...after.filter((one) => !before.includes(one))];
  };
  const may = <T>(of: (brief: SettledBrief) => T | null): T | null => (of(settled) === null ? null : of(own));
  const isOwn = new Set(own.mustAvoid);
  return {
    ...own,
    pace: settled.pace === glossed.pace ? own.pace : settled.pace,
    mustInclude: list((brief) => brief.mustInclude),
    mustAvoid: list((brief) => brief.mustAvoid).map((one) =>
      isOwn.has(one) ? one : { ...one, evidence: one.evidence && originalOf(one.evidence) },
    ),
    reading: {
      ...own.reading,
      characters: list((brief) => brief.reading.characters),
      settings: list((brief) => brief.reading.settings),
      events: list((brief) => brief.reading.events),
      mustInclude: list((brief) => brief.reading.mustInclude),
      mustAvoid: list((brief) => brief.reading.mustAvoid),
      colors: list((brief) => brief.reading.colors),
      avoidedColors: list((brief) => brief.reading.avoidedColors),
      styles: list((brief) => brief.reading.styles),
      noText: may((brief) => brief.reading.noText),
      noCta: may((brief) => brief.reading.noCta),
      soundOff: may((brief) => brief.reading.soundOff),
      season: may((brief) => brief.reading.season),
      weather: may((brief) => brief.reading.weather),
      logo: may((brief) => brief.reading.logo),
    },
  };
}

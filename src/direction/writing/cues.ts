import type { Source } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { GOODS_COLORS, type GoodsColors } from "../knowledge/goods-colors.ts";
import {
  HOURS_SEEN,
  PLACES_SEEN,
  SEASONS_SEEN,
  type Surroundings,
  WEATHERS,
} from "../knowledge/surroundings.ts";
import type { ToneKnowledge } from "../knowledge/tones.ts";
import { avoidedBy, mentionsAny, wantedWords } from "./prohibited.ts";
import { sieveOf } from "./sieve-of.ts";
import { tonesOf } from "./tone.ts";
import { usualOfFilm } from "./usual-of-film.ts";

/** Something in the brief that a look can be made from: what the thing is made of, where and when it is seen, how it should feel. */
export interface Cue {
  readonly kind: "goods" | "place" | "weather" | "hour" | "season" | "tone";
  /** The brief's own words. */
  readonly words: string;
  readonly source: Source;
  /** Leading colour first. */
  readonly colors: readonly string[];
  /** Key of the lighting table. */
  readonly light: string | null;
  /** A part of the style sentence. */
  readonly look: string | null;
  /** Key of the music table. */
  readonly music: string | null;
}

/** All cues of the brief, the nearest to the product first; empty where it says nothing of the kind. */
export function cuesOf(agreed: AgreedBrief): readonly Cue[] {
  const avoided = avoidedBy(agreed);
  const hour = hourCue(agreed);
  const isNight = hour !== null && DARK.has(hour.light ?? "");
  const cues = [
    goodsCue(agreed),
    ...placeCues(agreed, isNight),
    weatherCue(agreed, isNight),
    hour,
    seasonCue(agreed),
    ...tonesOf(agreed).map(
      ({ words, row, source }): Cue => ({
        kind: "tone",
        words,
        source,
        colors: row.palette,
        light: row.lighting,
        look: row.look,
        music: musicOf(row, agreed),
      }),
    ),
  ];
  return cues
    .filter((cue) => cue !== null)
    .filter((cue) => !mentionsAny(cue.words, avoided))
    .map((cue) => (cue.look !== null && mentionsAny(cue.look, avoided) ? { ...cue, look: null } : cue));
}

/** A tone that the category's own music carries keeps it: a romantic wedding is no romantic perfume. */
function musicOf(row: ToneKnowledge, agreed: AgreedBrief): string {
  const usual = usualOfFilm(agreed).music;
  return row.alsoCarriedBy.includes(usual) ? usual : row.music;
}

/** Lights of hours after sunset. */
const DARK: ReadonlySet<string> = new Set(["night_lamps", "blue_hour", "low_key", "moonlight"]);
const MOST_PLACES = 2;

function goodsCue({ reading }: AgreedBrief): Cue | null {
  const product = reading.product?.value;
  const rows = sieveOf(reading.text).among(GOODS_COLORS, ({ words }) => words);
  if (rows.length === 0) return null;
  const texts = [
    [product?.noun, product?.name, product?.description, ...(product?.features ?? [])].join(". "),
    // Names hold words of goods that nobody sells: nurses in Cork.
    withoutNames(wantedWords(reading).text),
  ];
  for (const text of texts) {
    const found = firstNamed(text, rows);
    if (found) return { kind: "goods", source: "text", light: null, look: null, music: null, ...found };
  }
  return null;
}

const DENIED = /\b(?:no|not|without|never|avoid|zero|non|free of|instead of)\s+(?:\w+\s+)?$/i;

function firstNamed(
  text: string,
  rows: readonly GoodsColors[],
): { words: string; colors: readonly string[] } | null {
  for (const { words, colors } of rows) {
    const match = words.exec(text);
    if (match && !DENIED.test(text.slice(Math.max(0, match.index - 24), match.index)))
      return { words: match[0], colors };
  }
  return null;
}

function placeCues({ reading }: AgreedBrief, isNight: boolean): Cue[] {
  const product = reading.product?.value;
  const possible = sieveOf(reading.text).among(PLACES_SEEN, ({ words }) => words);
  if (possible.length === 0) return [];
  // Names hold words of places that nobody sees: "Harbour Lane Dental".
  const plain = withoutNames(wantedWords(reading).text);
  const told = [
    ...reading.settings.map(({ value }) => value),
    reading.lighting?.value ?? "",
    (product?.noun ?? "").replace(/\bworkshops?$/i, ""),
    product?.description ?? "",
    reading.settings.length === 0 ? plain : "",
  ];
  const rows = told.flatMap((text) =>
    possible.map((row) => ({ row, text: namedBy(row, text) })).filter(({ text }) => text !== ""),
  );
  const once = rows.filter(({ row }, index) => rows.findIndex((other) => other.row === row) === index);
  return once.slice(0, MOST_PLACES).map(({ row, text }) => cueOf("place", row, text, isNight));
}

/** The words that name the place: the whole phrase where it is short. */
function namedBy({ words }: Surroundings, text: string): string {
  const match = words.exec(text);
  if (!match || DENIED.test(text.slice(Math.max(0, match.index - 24), match.index))) return "";
  return text.split(/\s+/).length <= MOST_PHRASE_WORDS ? text.trim() : match[0];
}

function withoutNames(text: string): string {
  return text.replaceAll(/\p{Lu}[\p{L}’']*/gu, "");
}

const MOST_PHRASE_WORDS = 5;

/** Short items of a list say the sky as well as sentences do: "fresh snow", "early morning". */
const MOST_ITEM_WORDS = 3;

function listed({ reading }: AgreedBrief, words: RegExp): { value: string; words: string } | null {
  if (!sieveOf(reading.text).lets(words)) return null;
  const item = reading.text
    .split(/[,;.\n]/)
    .map((part) => part.trim())
    .find((part) => words.test(part) && part.split(/\s+/).length <= MOST_ITEM_WORDS);
  return item === undefined ? null : { value: item.toLowerCase(), words: item };
}

const WEATHER_ITEM =
  /^(?!no |not |without )(?:\p{L}+ )?(?:snow|rain|drizzle|fog|mist|storm|frost|sunshine|heat|heatwave)$/iu;
const HOUR_ITEM =
  /^(?!no |not |without |every |good )(?:\p{L}+ )?(?:morning|dawn|sunrise|noon|afternoon|sunset|dusk|evening|night|midnight)s?$/iu;

function weatherCue(agreed: AgreedBrief, isNight: boolean): Cue | null {
  const weather = agreed.reading.weather ?? listed(agreed, WEATHER_ITEM);
  const row = weather && WEATHERS.find(({ words }) => words.test(weather.value) || words.test(weather.words));
  return row ? cueOf("weather", row, weather.words, isNight) : null;
}

/** "Morning light" tells the hour as "in the morning" does. */
function hourCue(agreed: AgreedBrief): Cue | null {
  const { timeOfDay, lighting } = agreed.reading;
  for (const said of [timeOfDay, lighting, listed(agreed, HOUR_ITEM)]) {
    const row = said && HOURS_SEEN.find(({ words }) => words.test(said.value) || words.test(said.words));
    if (row) return cueOf("hour", row, said.words, false);
  }
  return null;
}

function seasonCue({ reading }: AgreedBrief): Cue | null {
  const { season } = reading;
  const row =
    season && SEASONS_SEEN.find(({ words }) => words.test(season.words) || words.test(season.value));
  return row ? cueOf("season", row, season.words, false) : null;
}

function cueOf(kind: Cue["kind"], row: Surroundings, words: string, isNight: boolean): Cue {
  return {
    kind,
    words,
    source: "text",
    colors: row.colors,
    light: isNight ? (row.lightAtNight ?? null) : row.light,
    look: row.look,
    music: row.music,
  };
}

import { remembered } from "../remembered.ts";

/** Hours of the day in order, with the words that set a picture there. */
const HOURS: readonly RegExp[] = [
  /\b(?:morning|dawn|sunrise|daybreak|first (?:light|sun)|breakfast|six in the morning)\b/i,
  /\b(?:daylight|noon|midday|afternoon|sunlit|sunny|day|sun)\b/i,
  /\b(?:sunset|golden hour|last (?:sun|light)|low sun|end of a hot day|dusk|twilight)\b/i,
  /\b(?:night|midnight|stars right|starry|starlit|evening|nightfall|after dark|blue hour|a\.m\.|moonlit|late|dusk|twilight)\b/i,
];
/** Light of one hour passes for that of the next; the night is no neighbour of the morning. */
const NEIGHBOURS = 1;

/** The hour of a film that passes through several: no picture that tells its own can stand just anywhere in it. */
export const EVERY_HOUR = "every hour";

/** Whether `text` sets itself at another time than the brief's: morning pictures have no place in a film at night. */
export function isAtOtherTime(text: string, asked: string | null): boolean {
  if (asked === null) return false;
  const wanted = hoursIn(asked);
  const told = hoursIn(text);
  if (wanted.length === 0 || told.length === 0) return false;
  return !told.some((hour) =>
    wanted.some((other) => Math.abs(hour - other) <= NEIGHBOURS && !isNightAndDay(hour, other)),
  );
}

/** Seasons with the words that set a picture in another. */
const OUT_OF_SEASON: readonly { readonly season: RegExp; readonly never: RegExp }[] = [
  {
    season: /summer|midsummer|été|sommer|verano|estate|july|august/i,
    never: /\b(?:snow\w*|frost\w*|ice-?bound|winter|ski\w*|sledge|icy|scarf|stove)\b/i,
  },
  {
    season: /winter|hiver|invierno|inverno|christmas|december|january/i,
    never:
      /\b(?:summer|heatwave|beach|deckchair|barefoot|bare feet|rubber boots|gate in a field|field at dawn|in the grass|cicadas|swim\w*|swifts|sunscreen|crickets)\b/i,
  },
  {
    season: /spring|printemps|frühling|primavera|easter/i,
    never: /\b(?:snow\w*|frost\w*|heatwave|autumn|november)\b/i,
  },
  {
    season: /autumn|fall|automne|herbst|otoño|autunno/i,
    never: /\b(?:snow\w*|heatwave|blossom|deckchair)\b/i,
  },
];

/** Whether `text` sets itself in another season than the brief's. */
function isOutOfSeason(text: string, season: string | null): boolean {
  if (season === null) return false;
  return OUT_OF_SEASON.some((row) => row.season.test(season) && row.never.test(text));
}

/** Light that no rain falls through. */
const IN_FULL_SUN = /\b(?:golden hour|sunset|sunrise|sun|sunny|sunlit|noon|midday)\b/i;
const IN_BAD_WEATHER = /\b(?:rain\w*|downpour|drizzle|storm\w*|sleet|hail)\b/i;

/** Whether a picture of `words` may stand in a film of the brief's hour and season. */
export function isOfItsTime(words: string, hour: string | null, season: string | null): boolean {
  if (hour === EVERY_HOUR && hoursIn(words).length > 0) return false;
  if (hour !== null && IN_FULL_SUN.test(hour) && IN_BAD_WEATHER.test(words)) return false;
  return !isAtOtherTime(words, hour) && !isOutOfSeason(words, season);
}

/** The pictures of the books, which film after film asks about. */
const TEXTS_KEPT = 4_000;

const hoursIn = remembered(
  (text): readonly number[] => HOURS.flatMap((words, hour) => (words.test(text) ? [hour] : [])),
  TEXTS_KEPT,
);

/** An evening may still have its sunset, but a night has no afternoon and a sunset no noon. */
function isNightAndDay(hour: number, other: number): boolean {
  return hour !== other && Math.min(hour, other) === 1;
}

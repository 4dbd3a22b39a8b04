import { lexiconFrom } from "./lexicon.ts";
import { CITIES } from "./words/places.ts";

/** Cities and lands by their names. */
export const CITY_LEXICON = lexiconFrom(() => CITIES.split(",").map((city) => [city, true] as const));

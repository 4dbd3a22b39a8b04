import type { AgreedBrief } from "../agreed-brief.ts";
import type { FilmBook } from "../knowledge/films/film-book.ts";
import { filmBookFor } from "../knowledge/films/index.ts";
import { oncePer } from "../once-per.ts";
import { filmOfPerson } from "./film-of-person.ts";
import { isToldInEnglish } from "./hero.ts";

/** A film of a kind that is known, in the order of its pictures. */
export type OrderedFilm = Pick<FilmBook, "places" | "pictures"> & { readonly hero: string | null };

/** What is told to people for their own or others' good. */
const IS_A_MESSAGE =
  /\b(?:psa|public (?:service|information|health|safety)|awareness|charity|appeal|campaign|fundrais\w+|donat\w+|council|prevention|government|nhs|police|volunteers?)\b/;

/** The film that the brief's kind makes plain: a wedding, an open day, a song, an appeal, a portrait; null where it is an ad, a story with its own deeds, or of no known kind. */
export const filmInOrder = oncePer((agreed: AgreedBrief): OrderedFilm | null => {
  const { reading, filmKind } = agreed;
  if (reading.script !== null || filmKind.value === "explainer" || !isToldInEnglish(agreed)) return null;
  const told = withoutNames(agreed).toLowerCase();
  const book = bookOf(agreed, told);
  if (book === null) return null;
  return { ...book, hero: book.hero ?? null };
});

function bookOf(agreed: AgreedBrief, told: string): FilmBook | OrderedFilm | null {
  const { reading, filmKind } = agreed;
  if (filmKind.value === "music_video") return filmBookFor("song", told);
  const { tale } = reading;
  if (tale !== null) {
    if (reading.events.length > 0) return null;
    const about = (tale.value.about ?? told).toLowerCase();
    return filmOfPerson(tale.value.about ?? "", reading.text) ?? filmBookFor("theme", about);
  }
  const ofAnEvent = filmBookFor("event", told);
  if (ofAnEvent !== null) return ofAnEvent;
  const isMessage = agreed.category.value === "nonprofit" || IS_A_MESSAGE.test(told);
  return isMessage ? filmBookFor("message", told) : null;
}

/** A song called "Night Bus" needs no bus. */
function withoutNames({ reading, filmKind }: AgreedBrief): string {
  const name = reading.product?.value.brand ?? reading.product?.value.name ?? "";
  return filmKind.value === "music_video" && name !== "" ? reading.text.replaceAll(name, " ") : reading.text;
}

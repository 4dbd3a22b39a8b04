import { FILMS_OF_ANIMALS } from "../knowledge/films/animals.ts";
import type { OrderedFilm } from "../knowledge/films/film-book.ts";
import { withArticle } from "../words/articles.ts";
import { singularOf } from "../words/kind-of-noun.ts";

const WATCHES = /\b(?:nature|wild ?life|documentary|docu|wild|natural history)\b/i;

/** A film that watches wild animals and tells nothing of them: the pictures of how such animals live; null for other films. */
export function filmOfAnimal(about: string, text: string): OrderedFilm | null {
  if (!WATCHES.test(text)) return null;
  const book = FILMS_OF_ANIMALS.find(({ fits }) => fits.test(about));
  const named = book?.fits.exec(about)?.[0].toLowerCase();
  if (book === undefined || named === undefined) return null;
  const kind = NOT_REGULAR[named] ?? singularOf(named);
  return { ...book, hero: withArticle(IS_A_PLACE.test(kind) ? "fish" : kind) };
}

const NOT_REGULAR: Readonly<Record<string, string>> = {
  wolves: "wolf",
  geese: "goose",
  mice: "mouse",
  dormice: "dormouse",
  octopuses: "octopus",
};
/** "The reef": who lives there is seen. */
const IS_A_PLACE = /^(?:coral|reef)$/;

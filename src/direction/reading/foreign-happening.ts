import { productNouns } from "./noun-lexicon.ts";
import type { Page } from "./page.ts";
import { wordsIn } from "./words-between.ts";

/** In languages without a table of verbs: an article, a noun and more, and no word about the film itself. */
export function isForeignHappening(page: Page, first: number, last: number): boolean {
  const words = page.folded.slice(page.tokens[first]?.start, page.tokens[last]?.end);
  const isDoing = FOREIGN_ACTORS[page.language]?.has(page.tokens[first]?.key ?? "") === true;
  if (isDoing) return wordsIn(page, first, last) >= MIN_FOREIGN_WORDS && !SPEAKS_OF_FILM.test(words);
  const isPlain =
    ARTICLES.has(page.tokens[first]?.key ?? "") &&
    wordsIn(page, first, last) >= MIN_FOREIGN_WORDS &&
    !SPEAKS_OF_FILM.test(words);
  return isPlain && productNouns(page, first, last + 1).length === 0;
}

const ARTICLES = new Set(
  "ein eine einen un une des una unos unas um uma uns umas uno een der die das le la les l el los las o a os as il lo gli de het zwei deux dos dois due twee".split(
    " ",
  ),
);
const SPEAKS_OF_FILM =
  /\b(?:soll|sollen|muss|mussen|ist|sind|wird|werden|doit|doivent|est|sont|sera|debe|deben|es|son|sera|deve|devono|devem|e|sono|sao|sera|moet|moeten|zijn|ton|stimmung|farben|farbe|musik|zielgruppe|sprecher|text|logo|couleurs?|musique|cible|texte|durée|colores|musica|texto|publico|cores|colori|testo|kleuren|muziek|tekst|video|film|spot|anuncio|clip)\b/;
const MIN_FOREIGN_WORDS = 3;
/** "il déplie son vélo": who has been told of already. */
const FOREIGN_ACTORS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(["il", "elle", "ils", "elles"]),
  de: new Set(["er", "sie"]),
  es: new Set(["el", "ella", "ellos", "ellas"].filter((word) => word !== "el")),
  it: new Set(["lui", "lei", "loro"]),
  pt: new Set(["ele", "ela", "eles", "elas"]),
  nl: new Set(["hij", "zij", "ze"]),
};

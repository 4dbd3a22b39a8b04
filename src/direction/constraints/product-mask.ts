import type { Film } from "../film.ts";
import { isOfKind, mentions } from "../words/mentions.ts";

/** A word that means nothing, in the place of the product's name. */
const STAND_IN = "Zqxvr";

/**
 * The film with its product's name hidden where the name only sounds like `thing`: a children's book shows no child.
 * The same film where there is nothing to hide.
 */
export function withNameHidden(film: Film, thing: string): Film {
  const { name } = film.direction.product;
  const isHarmless = mentions(name, thing).length > 0 && !isOfKind(name, thing);
  return isHarmless ? renamed(film, name, STAND_IN) : film;
}

/** The film with its product's name shown again. */
export function withNameShown(film: Film): Film {
  return renamed(film, STAND_IN, film.direction.product.name);
}

/** The film with words that stand as they are demanded hidden. */
export function withTextsHidden(film: Film, texts: readonly string[] = []): Film {
  return texts.reduce((next, text, at) => renamed(next, text, textStandIn(at)), film);
}

/** The film with those words shown again. */
export function withTextsShown(film: Film, texts: readonly string[] = []): Film {
  return texts.reduce((next, text, at) => renamed(next, textStandIn(at), text), film);
}

function textStandIn(at: number): string {
  return `${STAND_IN}${String.fromCharCode(A_LETTER + at)}`;
}

const A_LETTER = 97;

function renamed(film: Film, from: string, to: string): Film {
  const written = (text: string) => JSON.stringify(text).slice(1, -1);
  const { product, ...direction } = film.direction;
  const copied = { direction, scenes: film.scenes };
  const told: typeof copied = JSON.parse(JSON.stringify(copied).replaceAll(written(from), written(to)));
  return { ...film, direction: { product, ...told.direction }, scenes: told.scenes };
}

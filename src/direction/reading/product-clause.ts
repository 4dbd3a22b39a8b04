import { lengthsOf } from "./durations.ts";
import { lexiconFrom, matchAt } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { tokenIndexAt } from "./tokens.ts";
import { PRICE_TIERS } from "./words/demands.ts";
import { FORMATS } from "./words/formats.ts";
import { FILM_WORDS } from "./words/grammar.ts";
import { STYLES, TONES } from "./words/moods.ts";

/** What a list behind a product may go on with that is said of the film and not of it. */
const OF_THE_FILM = lexiconFrom(() =>
  [
    ...[FORMATS, TONES.en ?? {}, PRICE_TIERS].flatMap((table) => Object.values(table)),
    STYLES,
    "dark,bright,light,premium,slow,fast,vertical,horizontal,square,portrait,landscape,silent,winter,summer,spring,autumn,night,morning,golden hour,black and white,handheld,close-ups",
  ].flatMap((words) => words.split(",").map((word) => [word.trim(), true] as const)),
);
const DENIES = /^(?:no|not|without|never|sans|ohne|sin|sem|senza|zonder)$/;

/** Where what is said of the product ends: "a foldable e-bike that weighs 11 kg", and no more of ", 15s, premium, dark, no people". */
export function saidAlone(page: Page, start: number, end: number): number {
  const last = tokenIndexAt(page, end);
  for (let at = tokenIndexAt(page, start); at < last; at++) {
    const comma = page.tokens[at];
    if (comma?.key === "," && opensSpec(page, at + 1)) return comma.start;
  }
  return end;
}

/** A length, a format, a tone, a word of the film or a ban opens an item that ends with it. */
function opensSpec(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined) return false;
  if (DENIES.test(token.key) || FILM_WORDS.has(token.key)) return true;
  if (lengthsOf(page).some(({ start }) => start === token.start)) return true;
  const hit = matchAt(page.tokens, OF_THE_FILM, at);
  const next = hit === null ? undefined : page.tokens[hit.last + 1];
  return (
    hit !== null &&
    (next === undefined || next.kind === "mark" || FILM_WORDS.has(next.key) || next.key === "and")
  );
}

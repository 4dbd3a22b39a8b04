import { type Hit, lexiconFrom, perLanguage, scan } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { CHARACTER_NOUNS } from "./words/people.ts";
import { FOREIGN_THINGS, THINGS } from "./words/things.ts";

/** Things and beings a camera can see, among tokens `first` to `last`. */
export function thingsIn(page: Page, first: number, last: number): Hit<true>[] {
  return scan(page.tokens, thingLexicon(page.language), first, last + 1);
}

const thingLexicon = perLanguage((language) =>
  lexiconFrom(() => {
    const english = [...THINGS.split(","), ...CHARACTER_NOUNS.split(",")].flatMap((thing) => [
      thing,
      ...pluralsOf(thing),
    ]);
    const foreign = (FOREIGN_THINGS[language] ?? Object.values(FOREIGN_THINGS).join(",")).split(",");
    const isEnglish = language === "en" || language === "und";
    const known = [...(isEnglish ? english : []), ...(language === "en" ? [] : foreign)];
    return known.map((thing) => [thing, true] as const);
  }),
);

function pluralsOf(thing: string): string[] {
  if (/(?:[^aeiou])y$/.test(thing)) return [`${thing.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(thing)) return [`${thing}es`];
  if (/[aeo]lf$|leaf$|loaf$|half$/.test(thing)) return [`${thing.slice(0, -1)}ves`];
  if (thing.endsWith("knife")) return [`${thing.slice(0, -2)}ves`];
  return [`${thing}s`, ...(/o$/.test(thing) ? [`${thing}es`] : [])];
}

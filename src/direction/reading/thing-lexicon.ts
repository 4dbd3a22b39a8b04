import { remembered } from "../remembered.ts";
import { headOfNouns } from "../words/kind-of-noun.ts";
import type { NounKindName } from "../words/noun-kinds.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { type Hit, lexiconFrom, perLanguage, scan } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { verbOf } from "./verbs.ts";
import { FILM_WORDS, NAME_STOPS } from "./words/grammar.ts";
import { CHARACTER_NOUNS } from "./words/people.ts";
import { FOREIGN_THINGS, THINGS } from "./words/things.ts";

/** Things and beings a camera can see, among tokens `first` to `last`: those of our list, and in English whatever a dictionary knows as one. */
export function thingsIn(page: Page, first: number, last: number): Hit<true>[] {
  const listed = scan(page.tokens, thingLexicon(page.language), first, last + 1);
  if (!readsAsEnglish(page.language)) return listed;
  const known = knownThings(page, first, last, listed);
  return known.length === 0 ? listed : [...listed, ...known].sort((a, b) => a.first - b.first);
}

/** Kinds of nouns that say where or when a film plays, and those that nobody would list as a thing. */
const NO_THINGS: ReadonlySet<NounKindName> = new Set<NounKindName>([
  "event",
  "ceremony",
  "show",
  "sport",
  "game",
  "season",
  "settlement",
  "region",
  "room",
  "home",
  "shop",
  "restaurant",
  "workplace",
  "document",
  "object",
  "chemical",
  "part",
  "people",
  "worker",
  "person",
]);

function knownThings(page: Page, first: number, last: number, listed: readonly Hit<true>[]): Hit<true>[] {
  const found: Hit<true>[] = [];
  for (let at = first; at <= last; at++) {
    const token = page.tokens[at];
    if (token?.kind !== "word" || token.possessive || (token.capitalised && at > first)) continue;
    if (listed.some((hit) => hit.first <= at && at <= hit.last) || !isThing(token.key)) continue;
    found.push({ value: true, first: at, last: at, start: token.start, end: token.end });
  }
  return found;
}

const WORDS_KEPT = 4_000;
const isThing = remembered((key: string): boolean => {
  if (key.length < SHORTEST_THING || FILM_WORDS.has(key) || NAME_STOPS.has(key) || verbOf(key) !== null)
    return false;
  const head = headOfNouns(key);
  return (
    head !== null &&
    !head.isSeldomNoun &&
    head.kind.group !== "abstract" &&
    !NO_THINGS.has(head.kind.name) &&
    !/[a-z]{3}ing$/.test(key)
  );
}, WORDS_KEPT);
const SHORTEST_THING = 3;

const thingLexicon = perLanguage((language) =>
  lexiconFrom(() => {
    const english = [...THINGS.split(","), ...CHARACTER_NOUNS.split(",")].flatMap((thing) => [
      thing,
      ...pluralsOf(thing),
    ]);
    const foreign = (FOREIGN_THINGS[language] ?? Object.values(FOREIGN_THINGS).join(",")).split(",");
    const isEnglish = readsAsEnglish(language);
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

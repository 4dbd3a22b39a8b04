import { remembered } from "../remembered.ts";
import { headOfNouns } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { type Hit, scan } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { verbOf } from "./verbs.ts";
import { FILM_WORDS } from "./words/grammar.ts";

/** People and animals that can act: those of our list, and in English all whom a dictionary knows as people. */
export function beingsIn(page: Page): readonly Hit<true>[] {
  const listed = scan(page.tokens, CHARACTER_LEXICON);
  if (!readsAsEnglish(page.language)) return listed;
  const known: Hit<true>[] = [];
  for (const [at, token] of page.tokens.entries()) {
    if (token.kind !== "word" || token.capitalised || !isPerson(token.key)) continue;
    const isListed = listed.some((hit) => hit.first <= at && at <= hit.last);
    if (!isListed) known.push({ value: true, first: at, last: at, start: token.start, end: token.end });
  }
  return known.length === 0 ? listed : [...listed, ...known].sort((a, b) => a.first - b.first);
}

const WORDS_KEPT = 4_000;
const SHORTEST = 4;

/** "glassblower", "stepsister"; no word that is a verb or an adjective oftener, and nobody who makes or watches the film. */
const isPerson = remembered((key: string): boolean => {
  if (key.length < SHORTEST || FILM_WORDS.has(key) || OF_THE_FILM.test(key) || verbOf(key) !== null)
    return false;
  const head = headOfNouns(key);
  return head !== null && !head.isSeldomNoun && head.kind.group === "person" && head.kind.name !== "people";
}, WORDS_KEPT);

const OF_THE_FILM =
  /^(?:masters?|narrators?|speakers?|viewers?|directors?|producers?|editors?|clients?|customers?|buyers?|users?|consumers?|owners?|sponsors?|brands?|members?|audience|designers?|developers?|founders?|influencers?|creators?|professionals?|experts?|beginners?|everyone|everybody|anyone|someone|somebody|person|individuals?|competitors?|suppliers?|providers?|investors?|donors?|makers?|leaders?|partners?|host|hosts|model|models|guide|guides|hero|heroes|star|stars|natives?|fans?|winners?|leader)$/;

import { AUDIENCE_LEXICON } from "./audience-lexicon.ts";
import { audienceAt } from "./end-of-audience.ts";
import { matchAt } from "./lexicon.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { firstMatch } from "./sieve.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { DETERMINERS } from "./words/grammar.ts";

const MAX_LISTED_WORDS = 3;

/** "Halo headphones, minimal, commuters, 15s": people alone in a list of bare words are whom it is for. */
export function aloneInList(page: Page): Finding<string> | null {
  for (const sentence of page.sentences.slice(0, 3)) {
    const items = itemsOf(page, sentence.first, sentence.after);
    const isBare = items.length > 2 && items.every(({ first, last }) => last - first < MAX_LISTED_WORDS);
    const alone = isBare ? items.slice(1).filter((item) => isPeople(page, item)) : [];
    const [people] = alone;
    if (people === undefined || alone.length > 1) continue;
    const showsThings = items
      .slice(1)
      .some((item) => item !== people && thingsIn(page, item.first, item.last).length > 0);
    const from = page.tokens[people.first];
    const to = page.tokens[people.last];
    if (!showsThings && from !== undefined && to !== undefined)
      return audienceAt(page, from.start, to.end, 0.7);
  }
  return null;
}

/** "Young, playful, lime green": a film that is young is for the young. */
export function youngInList(page: Page): Finding<string> | null {
  const match = firstMatch(page, YOUNG);
  if (match === null || isForbidden(page, match.index) || isQuoted(page, match.index)) return null;
  const start = match.index + (match[1] ?? "").length;
  return finding(page, "young people", start, match.index + match[0].length, 0.5);
}

const YOUNG = /(^|[.,;!?\n][^\S\n]*)young(?=\s?(?:[.,;!\n]|$))/;

interface Item {
  readonly first: number;
  readonly last: number;
}

function itemsOf(page: Page, from: number, after: number): Item[] {
  const items: Item[] = [];
  let first = from;
  for (let at = from; at <= after; at++) {
    if (at < after && page.tokens[at]?.kind !== "mark") continue;
    if (at > first) items.push({ first, last: at - 1 });
    first = at + 1;
  }
  return items;
}

/** "commuters", "busy parents": a plural of people, perhaps with one word before it. */
function isPeople(page: Page, { first, last }: Item): boolean {
  const start = page.tokens[last]?.start ?? 0;
  if (/^\d|^(?:and|our|the|we|just|only)$/.test(page.tokens[first]?.key ?? "") || isForbidden(page, start))
    return false;
  const hit = matchAt(page.tokens, AUDIENCE_LEXICON, last === first ? first : first + 1);
  const isPlural = /(?:s|people|men|women|children)$/.test(page.tokens[last]?.key ?? "");
  return hit?.last === last && isPlural && !DETERMINERS.has(page.tokens[first]?.key ?? "");
}

import { readName } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { properRun } from "./product-given.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

const RECRUITS =
  /\b(?:recruit(?:ing|ment)?|hiring|employer branding|careers?|job) (?:film|video|ad|advert|spot|clip|reel|campaign|short|content)s?\b[^.!?\n:]{0,20}? (?:for|about|to find|looking for) |\bwe(?:'re| are) (?:hiring|recruiting|looking for) (?=[a-z]+ ?[a-z]*s\b)/g;
const OF_WHOM = /^,?\s(?:at|by|for|with|(?:the )?city of|from)\s/;

/** "Recruiting film for bus drivers, city of Ghent": the work that is offered, and who offers it. */
export function* recruits(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, RECRUITS)) {
    if (isQuoted(page, match.index) || isForbidden(page, match.index)) continue;
    const first = tokenIndexAt(page, match.index + match[0].length);
    const name = readName(page, first, page.tokens.length);
    if (name === null) continue;
    const lead = OF_WHOM.exec(page.text.slice(name.end, name.end + 16));
    const employer = lead === null ? null : properRun(page, tokenIndexAt(page, name.end + lead[0].length));
    yield { name, brand: employer, confidence: 0.95, isWork: true };
  }
}

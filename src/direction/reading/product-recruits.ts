import { soldNouns } from "./noun-heads.ts";
import { type Phrase, readName } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { nameAfterNoun, properRun } from "./product-given.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

/** What stands right before the work on offer. */
const RECRUITS =
  /\b(?:recruit(?:ing|ment)?|hiring|employer branding|careers?|job) (?:film|video|ad|advert|spot|clip|reel|campaign|short|content)s?\b[^.!?\n:]{0,60}?(?: (?:for|about|to find|looking for)|:) |\bwe(?:'re| are) (?:now )?(?:hiring|recruiting|looking for) (?=[a-z]+ ?[a-z]*s\b)|(?:^|[.!?:\n][^\S\n]*)(?:(?:now |we're |we are )?(?:recruiting|hiring)|recruitment|wanted|vacancy|vacancies|stellenanzeige|wir suchen|on recrute|nous recrutons|buscamos|cerchiamo|procuramos|wij zoeken|we zoeken|join us as(?: an?)?|become an?)(?: ?[:–-])? (?:new |more |neue |nouveaux |nouvelles )?(?=[a-z]{3})/g;
const OF_WHOM =
  /^(?: (?:wanted|needed|sought))?(?:,| [-–—])?\s(?:(?:at|by|for|with|in|from|für|bei|pour|chez|para|per|voor) )?(?:the )?(?:city of |port of |beaches of |county of |stadt )?(?=\p{Lu})/u;

/** "Recruiting film for bus drivers, city of Ghent", "Recruiting paramedics for Lorn Ambulance": the work that is offered, and who offers it. */
export function* recruits(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, RECRUITS)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    yield* workFrom(page, first);
  }
  yield* crewsWanted(page);
  yield* employers(page);
}

function* workFrom(page: Page, first: number, to = page.tokens.length): Generator<Candidate> {
  const name = readName(page, first, to);
  if (name === null || isQuoted(page, name.start) || isForbidden(page, name.start)) return;
  const lead = OF_WHOM.exec(page.text.slice(name.end, name.end + MOST_LEAD_CHARACTERS));
  const isPlace = lead !== null && /^,?\sin\s(?!the )/.test(lead[0]);
  const employer =
    lead === null || isPlace
      ? namedHouse(page, name)
      : properRun(page, tokenIndexAt(page, name.end + lead[0].length));
  yield { name, brand: employer, confidence: 0.95, kind: "work" };
}

/** "Wir suchen Azubis! Tischlerei Brandt": the house that is named next. */
function namedHouse(page: Page, work: Phrase): Phrase | null {
  for (const house of soldNouns(page, work.last + 1)) {
    const name = nameAfterNoun(page, house);
    if (name !== null) return name;
  }
  return null;
}

const MOST_LEAD_CHARACTERS = 32;

const CREW =
  /(?:^|[.!?:\n]\s{0,9})(?=(?:[a-z-]+ ){0,2}(?:nurses|[a-z]{3,}(?:ers|ors|ists|ians|medics|guards)|cooks|chefs|staff|trainees|apprentices|volunteers|midwives|cadets) (?:wanted|needed|sought|gesucht|for (?:the |our )?(?:city|st\b|region|county)|for (?=[a-z])))/g;

const HIRES = /\b(?:recruit|hiring|vacanc|careers?\b|apply now|join our|job (?:ad|film))/g;

/** "Nurses for St. Brannoc's", "Welders wanted": many of a trade, for a house with a name, where no table sells such things. */
function* crewsWanted(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, CREW)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    const name = readName(page, first, wantedAfter(page, first));
    if (name === null) continue;
    const rest = page.text.slice(name.end, name.end + MOST_LEAD_CHARACTERS);
    const isWanted =
      everyMatch(page, HIRES).length > 0 ||
      /^ (?:wanted|needed|sought|gesucht)\b/.test(rest) ||
      /^ for (?:the |our )?(?:city |region )?(?:of )?\p{Lu}/u.test(rest);
    const isAsked = /^ (?:wanted|needed|sought|gesucht)\b/.test(rest);
    const isSold =
      !isAsked &&
      soldNouns(page, name.first, name.last + 1).some(
        ({ value }) => value !== "business" && value !== "health",
      );
    if (isWanted && !isSold) yield* workFrom(page, first, name.last + 1);
  }
}

const MOST_WORDS_BEFORE_WANTED = 5;

/** Where "wanted" stands behind people, so that it is no part of what they are called. */
function wantedAfter(page: Page, first: number): number {
  const at = page.tokens
    .slice(first, first + MOST_WORDS_BEFORE_WANTED)
    .findIndex(({ key }) => /^(?:wanted|needed|sought|gesucht)$/.test(key));
  return at < 0 ? page.tokens.length : first + at;
}

const EMPLOYER =
  /(?:^|\n|: )(?:the |das |die |der |la |le |el )?(?=(?:dr\. |st\. |[^.,!?:\n]){3,60}? (?:eroffnet|feiert|ladt ein|ouvre|fete|abre|celebra|apre|festeggia|opent|viert|sucht|recherche|recrute|busca|cerca|zoekt|procura|contrata|is hiring|are hiring|is recruiting|is looking for|seeks) [a-z])/g;

/** "Physiotherapie Sonnleitner sucht Therapeutinnen": who looks for people is whom the film is for. */
function* employers(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, EMPLOYER)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    const name = readName(page, first, verbAfter(page, first));
    if (name !== null && holdsCapital(page, name)) yield { name, brand: null, confidence: 0.9 };
  }
}

const SEEKS =
  /^(?:eroffnet|feiert|ladt|ouvre|fete|abre|celebra|apre|festeggia|opent|viert|sucht|recherche|recrute|busca|cerca|zoekt|procura|contrata|is|are|seeks)$/;

function verbAfter(page: Page, first: number): number {
  let at = first;
  while (at < page.tokens.length && !SEEKS.test(page.tokens[at]?.key ?? "")) at++;
  return at;
}

function holdsCapital(page: Page, { first, last }: Phrase): boolean {
  return page.tokens
    .slice(first, last + 1)
    .every(({ capitalised, kind, key }) => capitalised || kind === "mark" || key.length < 4);
}

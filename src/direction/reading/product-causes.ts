import { isProper, type Phrase, phrase, readName } from "./noun-phrases.ts";
import { isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { FILM_WORDS } from "./words/grammar.ts";
import { CAUSE_STEMS } from "./words/product-cues.ts";

/** What stands before the message of a film for the public good. */
const MESSAGE =
  /(?:^|[.!?\n][^\S\n]*|, )(?:an? )?(?:\d+ ?s(?:ec(?:onds?)?)? )?(?:public (?:service|safety|health|information)(?: announcement| message| film| spot| campaign| ad| video)?|psa|awareness (?:film|video|campaign|spot|ad)|(?:road|fire|water|home|online|rail) safety (?:message|film|spot|ad|campaign|video|psa)|social campaign|charity (?:spot|ad|film|campaign))(?:, [^:.\n]{1,30})?(?:: | – | - | — | about | on | against | for )(?:the dangers? of |why |that )?(?=[a-z])/g;

/** "Public service: don't text at the wheel", "Bone marrow donor campaign": a message to the public is the subject itself. */
export function* causes(page: Page): Generator<Candidate> {
  yield* appealsFor(page);
  for (const match of everyMatch(page, MESSAGE)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    const house = houseThatActs(page, first);
    if (house !== null) yield { name: house, brand: house, confidence: 0.95 };
    const name = house === null ? clauseFrom(page, first) : null;
    if (name !== null && !isQuoted(page, name.start))
      yield { name, brand: null, confidence: 0.9, kind: "message" };
  }
  yield* demandOfPublicFilm(page);
  for (const match of everyMatch(page, CAMPAIGN)) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const first = tokenIndexAt(page, start);
    const name = phrase(page, first, tokenIndexAt(page, start + (match[1] ?? "").length) - 1);
    if (name !== null && isCause(page, name) && !isQuoted(page, name.start))
      yield { name: withKind(page, name), brand: null, confidence: 0.85, kind: "message" };
  }
}

/** "Charity spot: The Lantern Trust gives homeless people an address": who helps, and what they do. */
function houseThatActs(page: Page, first: number): Phrase | null {
  let last = first;
  while (page.tokens[last + 1]?.kind === "word" && page.tokens[last + 1]?.capitalised) last++;
  const isName = page.tokens[first]?.capitalised === true && last > first;
  const acts = verbOf(page.tokens[last + 1]?.key ?? "")?.form === "third";
  return isName && acts && !page.isShouted ? phrase(page, first, last) : null;
}

const APPEAL =
  /\b(?:appeal|fundraiser|fundraising (?:film|video|ad|campaign)|donation drive|charity (?:film|video|ad|spot|campaign)) for (?:the )?(?=[a-z])/g;

/** "Charity appeal for Wells of Hope": the appeal is for whoever helps. */
function* appealsFor(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, APPEAL)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    const name = isProper(page, first) ? readName(page, first, page.tokens.length) : null;
    if (name !== null && !isQuoted(page, name.start)) yield { name, brand: null, confidence: 0.95 };
  }
}

const PUBLIC_FILM =
  /\b(?:council|government|ministry|police|city|municipal|ngo|public|coastguard|fire brigade|fire service|hospital|ambulance|public information|public health|public service|(?:road|fire|water|home|online|rail) safety) (?:campaign|film|message|spot|ad|video|clip|short)\b/g;

/** "Prevent forest fires, public information film": what a film for the public begins with is its message, if it is a demand. */
function* demandOfPublicFilm(page: Page): Generator<Candidate> {
  if (everyMatch(page, PUBLIC_FILM).length === 0) return;
  const colon = page.tokens.findIndex(({ key }) => key === ":");
  for (const name of [clauseFrom(page, 0), colon < 0 ? null : clauseFrom(page, colon + 1)])
    if (name !== null && isDemand(page, name)) yield { name, brand: null, confidence: 0.9, kind: "message" };
}

function isDemand(page: Page, { first }: Phrase): boolean {
  const key = page.tokens[first]?.key ?? "";
  return (
    /^(?:don't|do|never|stop|prevent|keep|be|buckle|check|save|report|wear|water|test|learn|look|think|slow|put|leave|lock)$/.test(
      key,
    ) || verbOf(key)?.form === "base"
  );
}

/** Where a brief says that its film is a message for the public good. */
export function messages(page: Page): readonly { readonly start: number; readonly end: number }[] {
  const led = everyMatch(page, MESSAGE).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...led, ...[...causes(page)].map(({ name }) => name)];
}

const CAMPAIGN =
  /(?:^|[.!?:\n][^\S\n]*|\bfor (?:an? |the |our )?|\bour )((?:[a-z][a-z'’-]* ){0,4}?[a-z][a-z'’-]*) (?:campaign|appeal|message|awareness|psa|drive|petition|week|day)\b/g;

function isCause(page: Page, { first, last, start, end }: Phrase): boolean {
  const isOfFilm = page.tokens.slice(first, last + 1).some(({ key }) => FILM_WORDS.has(key));
  return !isOfFilm && CAUSE_STEMS.test(page.folded.slice(start, end));
}

const DEMANDS =
  /^(?:donate|give|stop|vote|adopt|foster|save|protect|get|wear|check|recycle|buckle|say|don't|do)\b/;

/** "Donate blood" is a message as it stands; "bone marrow donor" is one only with its "campaign". */
function withKind(page: Page, name: Phrase): Phrase {
  if (DEMANDS.test(page.folded.slice(name.start, name.end))) return name;
  return phrase(page, name.first, name.last + 1) ?? name;
}

const MOST_WORDS = 12;

function clauseFrom(page: Page, first: number): Phrase | null {
  let last = first - 1;
  while (
    last - first + 1 < MOST_WORDS &&
    page.tokens[last + 1]?.kind === "word" &&
    page.tokens[last + 1]?.key !== "for"
  ) {
    if (/^\d+/.test(page.tokens[last + 1]?.key ?? "") && last >= first) break;
    last++;
  }
  return phrase(page, first, last);
}

import { type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { PREPOSITIONS } from "./words/grammar.ts";

/** "Invitation to our", "save the date for the": what people are asked to come to stands behind. */
const INVITED_TO =
  /\b(?:invit(?:e|es|ed|ation|ations)|save[- ]the[- ]date)(?: (?:video|film|clip|reel))? (?:to|for) (?:our |the |my |an? |this year's )(?=[a-z\d])/g;
/** What people come to, whatever else its name says. */
const AN_EVENT =
  /^(?:launch(?:es)?|part(?:y|ies)|parties|off-?site|fair|f[eê]te|conference|congress|summit|meet-?up|hackathon|retreat|reunion|gala|ball|exhibition|vernissage|reading|webinar|workshop|festival|concert|show|screening|premiere|opening|ceremony|dinner|brunch|lunch|breakfast|barbecue|bbq|picnic|evening|night|day|weekend|tasting|demo|celebration|jubilee|tournament|auction|market|talk|symposium|assembly|meeting|event|happening|get-together|bonfire)$/;
const MOST_WORDS = 5;

/** The event that a brief invites to: "our product launch", "the annual conference". */
export function* eventsInvitedTo(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, INVITED_TO)) {
    const name = eventFrom(page, tokenIndexAt(page, match.index + match[0].length));
    if (name === null || isQuoted(page, name.start) || isForbidden(page, name.start)) continue;
    yield { name, brand: null, confidence: 0.9, kind: "event" };
  }
}

/** "Christmas greeting from our office", "New Year's wishes": a film that only sends its wishes. */
const GREETING =
  /(?:^|\n|\b(?:a|our|an|my) )((?:christmas|xmas|new year['’]?s?|easter|diwali|eid|hanukkah|thanksgiving|season['’]?s|seasonal|holiday|winter|midsummer|lunar new year) (?:greetings?|wishes|message|card|video card))\b(?! (?:cards?|shop|company|sets?|packs?))/g;

/** The wishes that a film sends, for briefs that sell nothing. */
export function* greetings(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, GREETING)) {
    const start = match.index + match[0].length - (match[1] ?? "").length;
    const name = phrase(
      page,
      tokenIndexAt(page, start),
      tokenIndexAt(page, match.index + match[0].length) - 1,
    );
    if (name !== null) yield { name, brand: null, confidence: 0.7, kind: "event" };
  }
}

function eventFrom(page: Page, first: number): Phrase | null {
  for (let at = first; at < first + MOST_WORDS; at += 1) {
    const token = page.tokens[at];
    if (token === undefined || token.kind === "mark" || PREPOSITIONS.has(token.key)) return null;
    const goesOn = AN_EVENT.test(page.tokens[at + 1]?.key ?? "");
    // "The opening of our new library" is the library's.
    if (AN_EVENT.test(token.key) && !goesOn)
      return page.tokens[at + 1]?.key === "of" ? null : phrase(page, first, at);
  }
  return null;
}

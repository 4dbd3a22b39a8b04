import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { CITY_LEXICON } from "./city-lexicon.ts";
import { matchAt, scan } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { tokenIndexAt } from "./tokens.ts";
import { TOWNS } from "./words/towns.ts";

/** Whether the words right before an offset name a person or an animal: "a golden retriever named". */
export function isAfterPerson(page: Page, offset: number): boolean {
  const at = tokenIndexAt(page, offset) - 1;
  if (isForMany(page, at)) return false;
  return scan(page.tokens, CHARACTER_LEXICON, Math.max(0, at - 2), at + 1).some((hit) => hit.last === at);
}

const MOST_QUALITIES = 2;

/** "A meal kit for students called Dormdish": many whom something is for share no name. */
function isForMany(page: Page, at: number): boolean {
  const lead = page.tokens.slice(Math.max(0, at - MOST_QUALITIES - 1), at);
  return (
    /(?:s|men|women|children|people)$/.test(page.tokens[at]?.key ?? "") &&
    lead.some(({ key }) => key === "for")
  );
}

/** "Lisbon, night": a town or a land is where the film plays and not what it sells. */
export function isCityAt(page: Page, at: number): boolean {
  return matchAt(page.tokens, CITY_LEXICON, at) !== null || isTownAlone(page, at);
}

/** "houseboat, Utrecht": a town with no other capital beside it; "Bristol Weavers" is a name. */
function isTownAlone(page: Page, at: number): boolean {
  const [token, next] = [page.tokens[at], page.tokens[at + 1]];
  const goesOn =
    next?.kind === "word" && next.capitalised && !next.joined && next.start - (token?.end ?? 0) <= 1;
  return token !== undefined && !goesOn && TOWNS.has(token.key);
}

const GIVEN_NAMES = new Set(
  "anna anne ana maria marie emma mia lena lea laura julia sophie sofia sarah sara hannah lisa eva clara alice olivia charlotte amelia grace lucy ella chloe zoe emily kate katie jane mary susan linda karen nancy daniela carmen lucia elena paula isabel ines camille manon giulia francesca chiara priya aisha fatima yuki mei tom tim ben max paul peter john james jack harry george david daniel michael mike mark luke lucas lukas leo noah liam oliver henry sam samuel adam alex andreas thomas stefan jan felix jonas pierre jean louis hugo antoine carlos juan jose miguel pedro luis diego pablo marco luca giovanni matteo ahmed omar ali raj kenji bob bill steve chris kevin brian robert richard william charlie joe dave moses rex".split(
    " ",
  ),
);

/** "Anna bakes bread": a first name alone is a person of the story. */
export function isGivenName(page: Page, at: number): boolean {
  return areCalled(page.tokens[at]?.key ?? "") && page.tokens[at + 1]?.capitalised !== true;
}

/** "tom": people are called so, whatever else the word means. */
export function areCalled(key: string): boolean {
  return GIVEN_NAMES.has(key);
}

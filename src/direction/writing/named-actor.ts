import { withArticle } from "../words/articles.ts";
import { withIndefinite } from "../words/indefinite.ts";
import { happeningIn } from "./happening.ts";
import { isSomebody } from "./who-acts.ts";

/** A told clause whose doer has an article, as sentences have: "golden retriever catches a treat" is one retriever. */
export function withNamedActor(clause: string): string {
  // A capital is a name's: "Lucia rolls dough".
  if (DETERMINED.test(clause) || !/^\p{Ll}/u.test(clause)) return clause;
  if (/^staff\s/.test(clause)) return `a member of ${clause}`;
  // "Cute foxes build tunnels while a badger steals" tells of foxes, and of several.
  if (SEVERAL.test(happeningIn(clause)?.actor ?? "")) return clause;
  const named = withIndefinite(clause);
  const deed = happeningIn(named);
  return deed !== null && isSomebody(deed.actor, deed.verb) && takesArticle(deed.actor) ? named : clause;
}

const SEVERAL = /(?:[^s'’u]s|people|children|men|women|mice|geese)$/u;

/** Kids are several, so are mum and dad: they take no article. */
function takesArticle(actor: string): boolean {
  const bare = actor.replace(/^an? /, "");
  return !/ and /.test(bare) && withArticle(bare) !== bare;
}

/** What stands before a noun already, or for one. */
const DETERMINED =
  /^(?:an?|the|this|that|these|those|one|two|three|four|five|six|seven|eight|nine|ten|some|many|several|both|each|every|another|other|no|his|her|its|their|my|our|your|he|she|they|it|we|i|you|who|some(?:one|body)|every(?:one|body)|any(?:one|body)|nobody|people|all|[\p{L}]+['’]s)\b/iu;

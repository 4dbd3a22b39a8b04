import { withIndefinite } from "../words/indefinite.ts";
import { isNounOf } from "../words/kind-of-noun.ts";

const KNOWN_TO_ALL = /^(?:dad|daddy|mum|mom|mother|father|grandma|grandpa|granny|grandad|owner)$/;
const SEVERAL =
  /(?:[^s]s|(?:some|every|any|no)(?:one|body)|people|children|men|women|feet|teeth|mice|geese)$/;

/** "Neighbour looks on" -> "a neighbour looks on", "father lights the stove" -> "the father …". */
export function withArticleOfPerson(subject: string): string {
  const [first = "", second = ""] = subject.split(" ");
  if (!/^[a-z]+$/.test(first) || SEVERAL.test(first) || second === "and") return subject;
  if (KNOWN_TO_ALL.test(first)) return `the ${subject}`;
  if (!isNounOf(first, "person", "animal") || isNounOf(second, "person", "animal")) return subject;
  return withIndefinite(subject);
}

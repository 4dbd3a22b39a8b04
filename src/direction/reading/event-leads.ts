import type { Page } from "./page.ts";
import type { AskedEvent } from "./reading.ts";
import { firstMatch } from "./sieve.ts";
import { ENDING_LEAD, NEXT_LEAD, OPENING_LEAD, SEEING_LEAD } from "./words/directions.ts";

/** What stands before a told picture: "then", "open on", "we see". */
export interface Lead {
  readonly where: AskedEvent["where"];
  readonly length: number;
  /** The words announce a picture: what follows is an event even without a verb. */
  readonly announces: boolean;
  /** Only "show" or "feature": a bare thing after it is a demand and no happening. */
  readonly needsVerb: boolean;
  /** "follow two dogs through a park": who is followed moves. */
  readonly follows: boolean;
}

/** "walks in, opens a drawer": someone opens it, not the film. */
const OPENS_A_THING =
  /^(?:and |then )?(?:opening|opens?|closes?|starts?|finish(?:es)?|reveals?|finds?|meets?|follows?|watch(?:es)?) (?:an?|the|his|her|their|its|two|up)\b/;
const NO_LEAD: Lead = { where: "anywhere", length: 0, announces: false, needsVerb: false, follows: false };

/** A further item of "Show teamwork, …, and a patient going home": announced where it has a happening. */
const LISTED: Lead = { where: "anywhere", length: 0, announces: true, needsVerb: true, follows: false };
const AND = /^and\s/;

/** How a clause begins, in a sentence that tells already or that lists what shall be seen. */
export function leadWhen(
  page: Page,
  words: string,
  { isTelling, isList }: { readonly isTelling: boolean; readonly isList: boolean },
): Lead {
  if (isTelling && OPENS_A_THING.test(words)) return NO_LEAD;
  const lead = leadOf(page, words);
  if (lead.announces || !isList) return lead;
  return { ...LISTED, length: AND.exec(words)?.[0].length ?? 0 };
}

const OPEN_THING = /^(?:an?|the|its|his|her|their|our) (?:open|opening|closing|finish|ending|end) /;
const MAX_LEADS = 3;

/** Strips "then", "open on", "we see", "a shot of" one after the other. */
function leadOf(page: Page, clause: string): Lead {
  let where: AskedEvent["where"] = "anywhere";
  let length = 0;
  let announces = false;
  let needsVerb = true;
  let follows = false;
  for (let round = 0; round < MAX_LEADS; round++) {
    const rest = withoutMarks(clause.slice(length));
    const skipped = clause.length - length - rest.length;
    const match = leadAt(page, rest);
    // "End on the open door"
    if (match === null || (where !== "anywhere" && OPEN_THING.test(rest))) break;
    if (match.kind === "opening" && where === "anywhere") where = "opening";
    if (match.kind === "ending" && where === "anywhere") where = "ending";
    announces = true;
    follows ||= FOLLOWING.test(rest.slice(0, match.length));
    needsVerb = needsVerb && match.kind === "seeing" && SHOWING.test(rest.slice(0, match.length));
    length += skipped + match.length;
  }
  return { where, length, announces, needsVerb: announces && needsVerb, follows };
}

function withoutMarks(clause: string): string {
  const first = clause.charAt(0);
  return first >= "a" && first <= "z" ? clause : clause.replace(/^[\s,:*"'-]+/, "");
}

const FOLLOWING = /\bfollow(?:s|ing)?$/;
const SHOWING =
  /\b(?:shows?|showing|features?|featuring|depicts?|depicting|have|reveals?|meet|find|zeigt?|montrer?|muestra|mostrar|mostra|mostrare|toon)\b/;

const LEADS = [
  ["ending", ENDING_LEAD],
  ["opening", OPENING_LEAD],
  ["next", NEXT_LEAD],
  ["seeing", SEEING_LEAD],
] as const;

function leadAt(
  page: Page,
  rest: string,
): { kind: "opening" | "ending" | "next" | "seeing"; length: number } | null {
  for (const [kind, pattern] of LEADS) {
    const match = firstMatch(page, pattern, rest);
    if (match !== null && match[0].trim() !== "" && rest.charAt(match[0].length) !== "-")
      return { kind, length: match[0].length };
  }
  return null;
}

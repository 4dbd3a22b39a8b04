import type { BriefReading } from "../reading/reading.ts";
import { says } from "../reading/said-in-brief.ts";
import { CTA_ACTIONS } from "../reading/words/cta.ts";
import { saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

const ONE_CALL =
  /\b(?:one|single|sole|only)\b[^.;!?\n]{0,16}\b(?:cta|calls?[- ]to[- ]action)\b|\b(?:cta|call[- ]to[- ]action) (?:is |must be |can )?only\b/i;
/** "CTA: 'Book a table'", "the call to action reads 'Order now'". */
const CALLED =
  /\b(?:cta|calls?[- ]to[- ]action)\b(?: (?:is|says|reads|must be|should be|button|text|line|card))*\s*[:=–-]?\s*["'“‘„«]([^"”’“»\n]{3,48}?)["'”’»](?!\p{L})/giu;
const SEVERAL =
  /\b(?:two|both|several|second|secondary|alternat\w+|versions?|variants?|a\/b|either|or|test)\b[^.;!?\n]{0,24}\b(?:ctas?|calls?[- ]to[- ]action|versions?|variants?)\b/i;

/** Two calls to action where the brief has room for one: it calls one the only one, or gives two that name. */
export const twoCalls: ConflictRule = needing(
  () => ({ read: ["cta"] }),
  ({ reading, deliverables }, demands) => {
    const { cta, text } = reading;
    if (cta === null || deliverables.length > 1 || says(reading, SEVERAL)) return [];
    const others = says(reading, ONE_CALL)
      ? [...callsNamed(reading), ...callsOnScreen(reading)]
      : callsNamed(reading);
    const other = others.find((call) => !isSame(call, cta.value.text));
    if (other === undefined) return [];
    const [first, second] =
      text.indexOf(other) < cta.start ? [other, cta.value.text] : [cta.value.text, other];
    return [
      {
        between: demandIds(
          demands,
          ["cta", "overlay"],
          ({ kind, statement }) => kind === "cta" || statement.includes(other),
        ),
        givenUp: [],
        explanation: `The brief has room for one call to action and gives two: "${first}" and "${second}".`,
        resolution: `"${cta.value.text}" is the film's call to action; say which one is meant.`,
      },
    ];
  },
);

function callsNamed(reading: BriefReading): string[] {
  return saidMatches(reading, CALLED).map(([, call = ""]) => call.trim());
}

/** Words for the end of the film that begin like an order: "Order online now". */
function callsOnScreen({ overlays }: BriefReading): string[] {
  return overlays
    .filter(({ value }) => value.where === "ending" && opensWithOrder(value.text))
    .map(({ value }) => value.text);
}

function opensWithOrder(words: string): boolean {
  const said = words
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, "")
    .split(" ");
  return [1, 2, 3].some((length) => ORDERS.has(said.slice(0, length).join(" ")));
}

const ORDERS: ReadonlySet<string> = new Set(
  Object.values(CTA_ACTIONS).flatMap((orders) => orders.split(",")),
);

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) => words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ""));
  return first === undefined || second === undefined || first.includes(second) || second.includes(first);
}

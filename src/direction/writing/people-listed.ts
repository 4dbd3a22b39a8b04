import type { AgreedBrief } from "../agreed-brief.ts";
import { verbOf } from "../reading/verbs.ts";
import { withIndefinite } from "../words/indefinite.ts";
import { kindOfNoun, singularOf } from "../words/kind-of-noun.ts";

/** What stands before a colon is a label. */
const PIECES = /[,.;!?\n()]/;
/** Those whom one knows by what they do. */
const WHO_DO: ReadonlySet<string> = new Set(["worker", "athlete", "performer", "person"]);
/** Where and when they are is told elsewhere. */
const BEHIND_THEM =
  /\s(?:at|on|in|under|by|with|outside|inside|from|after|before|who|queueing|waiting)\b.*$/u;
const PEOPLE = /^(?:\p{Ll}+ ){0,1}\p{Ll}{3,}[^s]s$/u;
/** Whom to cast, whom to reach, whom one asks. */
const NOT_SEEN =
  /\b(?:customers?|users?|clients?|buyers?|viewers?|audiences?|people|actors?|models?|patients?|colou?rs|members|subscribers|sponsors|partners|experts|owners|kids|workers|others|parents|adults|teens|supers|stickers|headers|posters|banners)$|^(?:no|not|our|for|target\w*|real|your|busy|all)\b/u;

/** Of an English brief: "Birdwatchers at dawn on a marsh": one of those whom a piece of the brief names and nobody else is; null where none is. */
export function oneOfTheListed(agreed: AgreedBrief): string | null {
  const { reading } = agreed;
  if (reading.product === null) return null;
  const goods = `${reading.product.value.name} ${reading.product.value.noun ?? ""}`.toLowerCase();
  for (const piece of reading.text.split(PIECES)) {
    const named = piece.trim().replace(BEHIND_THEM, "");
    const who = named.charAt(0).toLowerCase() + named.slice(1);
    // "Sorts carers by language": what it does, and nobody's name.
    const isDeed = verbOf(who.split(" ")[0] ?? "")?.form === "third" && who.includes(" ");
    if (isDeed || !PEOPLE.test(who) || NOT_SEEN.test(who) || goods.includes(who)) continue;
    const last = who.split(" ").at(-1) ?? "";
    const isKnown =
      WHO_DO.has(kindOfNoun(last)?.name ?? "") && /(?:ers|ists|ors|men|ans|ents|lings)$/.test(last);
    if (isKnown) return withIndefinite(`${who.slice(0, -last.length)}${singularOf(last)}`);
  }
  return null;
}

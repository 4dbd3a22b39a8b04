import { bareOf } from "../reading/lesson-parts.ts";
import { verbOf } from "../reading/verbs.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { placeNamedIn } from "./where-it-happens.ts";

/** "Use stairs, not lifts": only what is done can be seen being done. */
export function onlyWhatIsDone(statement: string): string {
  return /^(?:never|not|do not|don['’]?t|no)\s/i.test(statement)
    ? statement
    : statement.replace(/,?\s(?:and |but )?(?:not|never|instead of|rather than)\s.*$/i, "");
}

/** Orders to think, to be or to leave be: nobody can be watched obeying them. */
const UNSEEN =
  /^(?:be|wear|know|remember|think|mind|avoid|ensure|respect|understand|comply|keep|let|treat|value|trust|own|stay|protect|prioriti[sz]e|guess|assume|forget|expect|escalate|maintain|feel|focus|learn|plan|make sure|take care|share|disclose|reveal)\b/i;

/** Whether a camera sees an order being obeyed: a known deed, and something that it is done to. */
export function isSeenDeed(order: string): boolean {
  const bare = bareOf(order);
  const [first = "", second = ""] = bare.toLowerCase().split(/\s+/);
  return second !== "" && !UNSEEN.test(bare) && verbOf(first)?.form !== "third";
}

const OBJECT =
  /^\S+\s+(?:(?:up|off|out|on|down|away|back|through|over|at|for)\s+)?(?!(?:from|in|on|at|to|with|for|of|by|into|over|under|through)\s)((?:(?:the|an?|your|every|each|all|both|their|his|her)\s+)?(?:[\p{L}-]+\s){0,2}?[\p{L}-]+)(?=$|[,.;]|\s(?:in|on|at|by|before|after|with|from|to|for|until|when|if|and|every|into|over|under|per|as)\b)/iu;
/** Kinds of things that fit into two hands. */
const HELD: ReadonlySet<string> = new Set(
  "garment,footwear,headwear,bag,accessory,timepiece,cosmetic,cleaner,medicine,kitchenware,tableware,container,tool,phone,book,document,stationery,camera,measuring instrument,toy,object".split(
    ",",
  ),
);
const NOT_TOUCHED: ReadonlySet<string> = new Set([
  "body part",
  "liquid",
  "fuel",
  "chemical",
  "weapon",
  "aircraft",
  "picture",
]);

/** The thing that an order is obeyed with, as a picture of its own; null where it names none that hands can hold or touch. */
export function thingOfOrder(statement: string): string | null {
  const object = objectOf(statement);
  const kind = object === null ? null : kindOfNoun(object);
  if (object === null || NOT_A_THING.test(object) || kind?.group !== "thing" || NOT_TOUCHED.has(kind.name))
    return null;
  return HELD.has(kind.name)
    ? `two hands holding the ${object} in the light`
    : `a hand resting on the ${object}, then lifted off`;
}

const NOT_A_THING =
  /\b(?:upstairs|downstairs|inside|outside|indoors|outdoors|home|electricity|gas|power|light|water)$/i;

/** "Meet at the car park", "use the stairs": where an order is obeyed; null where it does not say. */
export function placeOfOrder(statement: string): string | null {
  const order = bareOf(onlyWhatIsDone(statement));
  const named = placeNamedIn(order);
  if (
    named !== null &&
    kindOfNoun(named.replace(/^(?:behind|at|in|on|under|by|near) /i, ""))?.group === "place"
  )
    return named;
  const object = objectOf(statement);
  const isPlace = object !== null && !NOWHERE.test(object) && kindOfNoun(object)?.group === "place";
  return isPlace ? `the ${object}` : null;
}

/** Places that say nothing, and things that only border one. */
const NOWHERE =
  /\b(?:rooms?|areas?|sites?|places?|spaces?|floor|rails?|railings?|fences?|walls?|woods?|doors?|windows?|steps?)$/i;

function objectOf(statement: string): string | null {
  const order = bareOf(onlyWhatIsDone(statement));
  const named = isSeenDeed(order) ? OBJECT.exec(order)?.[1] : undefined;
  // "Check the scene is safe" names a state, and no thing to take in the hand.
  return named === undefined || /\s(?:is|are|was|were|has|have)\b/i.test(order)
    ? null
    : named.replace(/^(?:the|an?|your|every|each|all|both|their|his|her)\s+/i, "").toLowerCase();
}

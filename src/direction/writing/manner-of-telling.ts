import type { AgreedBrief } from "../agreed-brief.ts";
import { workplaceIn } from "../knowledge/workplaces.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { tellWhatPeopleDo } from "./told-of-somebody.ts";
import { topicOf } from "./topic.ts";

/** How an explanation is told: whom it shows, and what they learn it on. */
export type Manner =
  | "visited"
  | "exercised"
  | "remote"
  | "advised"
  | "done"
  | "at_work"
  | "as_guest"
  | "on_a_phone"
  | "told";

/** The manner that the kind of lesson and the words of its brief ask for. */
export function mannerOf(agreed: AgreedBrief): Manner {
  if (isExercise(agreed)) return "exercised";
  if (isOnScreen(agreed)) return "on_a_phone";
  if (AS_GUESTS.test(agreed.reading.text) && agreed.reading.lesson?.value === "welcome") return "as_guest";
  if (isAtWork(agreed) && REMOTE.test(aheadOfPoints(agreed))) return "remote";
  if (isAtWork(agreed)) return "at_work";
  if (placeOfAdvice(agreed) !== null) return "advised";
  if (placeExplained(agreed) !== null) return "visited";
  return isHowTo(agreed) ? "done" : "told";
}

/** A routine is what its brief lists, and nothing else is done between. */
export function isExercise({ reading }: AgreedBrief): boolean {
  return reading.lesson?.value === "how_to" && EXERCISES.test(reading.product?.value.name ?? "");
}

const EXERCISES = /\b(?:yoga|pilates|stretch\w*|workout|warm-?up|mobility|exercises?|hiit)\b/i;

/** Those who are welcomed to a place where others work. */
const AS_GUESTS =
  /\b(?:patients|students|members|residents|tenants|guests|pupils|customers|clients|parents)\b/i;

/** What is learnt is done on glass. */
export function isOnScreen({ reading, category }: AgreedBrief): boolean {
  const kind = reading.lesson?.value;
  if (kind === "explain") {
    const isDigital =
      category.value === "software" || IS_ONLINE.test(reading.text) || isOrderedOnline(reading);
    return reading.product?.value.brand != null && isDigital;
  }
  return kind === "walkthrough" || (kind === "how_to" && ON_SCREEN.test(taughtIn(reading)));
}

/** "ParkPal: find a driveway, reserve it, park": what begins so begins on a phone, though nobody says app. */
function isOrderedOnline({ lessonParts, product }: AgreedBrief["reading"]): boolean {
  if (product?.value.noun != null && !/^(?:service|platform|start-?up)$/i.test(product.value.noun))
    return false;
  const [first, second] = lessonParts;
  const areOrders = [first, second].filter(
    (part) => part !== undefined && ON_A_PHONE.test(part.words),
  ).length;
  return lessonParts.length > 2 && areOrders > 0;
}

const ON_A_PHONE =
  /^(?:find|search|reserve|book|list|scan|tap|swipe|upload|order|choose|pick|select|track|request|snap|post|browse)\b/i;

/** The topic and the points; a website to close with is no part of what is done. */
function taughtIn({ text, product, lessonParts }: AgreedBrief["reading"]): string {
  if (lessonParts.length === 0) return text;
  return [product?.value.name ?? "", ...lessonParts.map(({ value }) => value)].join(". ");
}

/** A thing that is sold and works on a screen. */
const IS_ONLINE =
  /\b(?:apps?|online|platform|software|website|digital|one (?:click|tap)|dashboard|portal)\b/i;
const ON_SCREEN =
  /\b(?:whatsapp|facebook|instagram|zoom|teams|gmail|google|iphone|android|chat|screenshot|browser|paperclip|e-?mail|portal|app|website|web ?site|account|passwords?|settings|sign[- ]?in|log ?in|dashboard|software|online form|intranet)\b/i;

/** A film that tells in one place, unless the brief names its own. */
export function placeOfTelling(agreed: AgreedBrief): string | null {
  if (agreed.reading.settings.length > 0) return null;
  if (mannerOf(agreed) === "remote") return "a desk at home by a window";
  if (isAtWork(agreed)) return workplaceIn(aheadOfPoints(agreed));
  const advised = placeOfAdvice(agreed);
  if (advised !== null) return advised;
  if (mannerOf(agreed) === "on_a_phone")
    return TOLD_TO_STAFF.test(agreed.reading.text) ? "a desk by a window" : "a kitchen table in daylight";
  if (!isHowTo(agreed)) return placeExplained(agreed) ?? "a table by a window";
  if (TOOLS.test(topicOf(agreed))) return "a workshop bench";
  return FURNITURE.test(topicOf(agreed)) ? "a bright room with a cleared floor" : "a tidy worktop";
}

/** "How our repair café works" is told there, and how a community fridge works beside it. */
function placeExplained({ reading }: AgreedBrief): string | null {
  const noun = reading.product?.value.noun ?? null;
  if (noun === null || !tellWhatPeopleDo(reading.lessonParts.map(({ value }) => value))) return null;
  if (isNounOf(noun, "place")) return `the ${noun}`;
  return isNounOf(noun, "thing") ? `the pavement beside the ${noun}` : null;
}

const TOOLS = /\b(?:saws?|drills?|sanders?|router|lathe|grinder|chisel|plane|weld\w*|solder\w*|nail gun)\b/i;
const FURNITURE =
  /\b(?:book(?:shelf|case)|shelf|shelves|furniture|bed|bunk|cot|crib|table|desk|wardrobe|chair|sofa|cabinet|dresser|bench|tent|swing|trampoline|bike|bicycle|pram|stroller|door|window|floor|fence|shed|radiator)s?\b/i;

const REMOTE = /\b(?:remote|home[- ]based|distributed|working from home)\b/i;

/** Where what people are advised about happens to them. */
const PLACES_OF_ADVICE: readonly (readonly [RegExp, string])[] = [
  [/\bheat ?waves?|hot weather|heat stroke|sunstroke\b/i, "a street in hard sunlight"],
  [/\b(?:car|road|traffic|bike|bicycle) (?:accident|crash|collision)|breakdown\b/i, "the side of a road"],
  [/\b(?:burn|scald|chok\w+|poison\w*|kitchen|pan|gas)\b/i, "a kitchen"],
  [/\b(?:drown\w*|swim\w*|rip current|beach)\b/i, "a beach"],
  [
    /\b(?:flood\w*|storm|hurricane|tornado|power cut|blackout|earthquake|fire|smoke|alarm)\b/i,
    "a hall at home",
  ],
  [/\b(?:lost|missing) child|stranger\b/i, "a busy park"],
  [/\b(?:theft|stolen|robb\w+|pickpocket\w*|mugg\w+)\b/i, "a shopping street"],
  [
    /\b(?:faint\w*|collapse\w*|heart attack|stroke|seizure|cpr|unconscious)\b/i,
    "a pavement in front of shops",
  ],
  [/\b(?:avalanche|hik\w+|mountain|trail|bear|snake)\b/i, "a mountain path"],
];

function placeOfAdvice({ reading }: AgreedBrief): string | null {
  if (reading.lesson?.value !== "advice") return null;
  const name = reading.product?.value.name ?? "";
  return PLACES_OF_ADVICE.find(([about]) => about.test(name))?.[1] ?? null;
}

/** What a brief says of the work before it lists its points: "where to find the kitchen" is no work in one. */
function aheadOfPoints({ reading: { text, lessonParts } }: AgreedBrief): string {
  return text.slice(0, lessonParts[0]?.start ?? text.length);
}

/** What is taught is taught to those who work, where they do. */
export function isAtWork({ reading }: AgreedBrief): boolean {
  const kind = reading.lesson?.value;
  if (kind === "rules" && FOR_BUYERS.test(reading.text)) return false;
  if (kind === "rules" || kind === "welcome") return true;
  return (kind === "news" || kind === "advice") && TOLD_TO_STAFF.test(reading.text);
}

/** Those who have bought a thing are taught at home. */
const FOR_BUYERS =
  /\b(?:customer|user|owner|consumer|client)s? (?:training|education)|\btraining (?:\p{L}+ )?for (?:our |the |new )*(?:customers|users|owners|clients)\b/iu;

const TOLD_TO_STAFF =
  /\b(?:staff|employees|colleagues|workers|crews?|teams?|drivers|nurses|internal|intranet|all[- ]hands)\b/i;

function isHowTo({ reading }: AgreedBrief): boolean {
  const kind = reading.lesson?.value;
  if (kind === "rules") return FOR_BUYERS.test(reading.text);
  if (kind !== undefined && kind !== "explain") return kind === "how_to" || kind === "recipe";
  return /\bhow to\b|\bsteps?\b/i.test(reading.text);
}

/** What is done on a screen is done at a desk and not on a phone. */
export function isAtADesk({ reading }: AgreedBrief): boolean {
  return ON_A_DESK.test(reading.text) || TOOL_FOR_WORK.test(reading.product?.value.noun ?? "");
}

/** "Our invoicing tool": programs that are sold under a plain word. */
const TOOL_FOR_WORK =
  /\b(?:invoic\w*|billing|accounting|bookkeeping|payroll|scheduling|planning|project|crm|hr|analytics|reporting|design|editing|coding|e-?mail|marketing|sales|inventory|booking) (?:tools?|platforms?|systems?|suites?|solutions?|assistants?)$/i;

const ON_A_DESK =
  /\b(?:software|dashboards?|portal|spreadsheets?|laptop|desktop|screen tutorial|website|intranet|browser|excel|sharepoint)\b/i;

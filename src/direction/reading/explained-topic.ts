import { finding, type Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";

const CONFIDENCE = 0.55;
const MOST_WORDS = 10;
/** What stands before a topic: the kind of film and its length. */
const BEFORE_TOPIC =
  /^(?:(?:an?|the|our|short|quick|simple|animated|please|make|create|i need|we need|me)\s)*(?:explainer|explain\w*|tutorial|how[- ]to|educational|video|film|clip|animation|erklarvideo|video explicativo|video explicative|\d+(?:\.\d+)? ?(?:s|secs?|seconds?|min|minutes?)|for [\p{L} ]+?)(?:\s(?:explainer|video|film|clip|animation|about|on|of))*\s*/iu;
const OF_THE_FILM =
  /\b(?:video|film|clip|seconds?|secs?|vertical|voice-?over|music|tone|audience|format|style|friendly|youtube|tiktok|linkedin|instagram)\b/i;

/** "What is the difference between a virus and bacteria, 40s": a question is to be explained. */
const ASKED = /^(?:what (?:is|are|does|do|happens)|why (?:is|are|does|do)|how (?:is|are|does|do|did))\b/i;
/** "inflation in 45 seconds for teenagers" is about inflation. */
const NOT_OF_TOPIC =
  /\s(?:in|within|under) (?:\d|a minute|one minute|under|less).*$|\s(?:for|to) (?!a |an |the )[\p{L} -]+$/iu;

/** What a film explains whose brief names nothing that is sold: "Explainer, 40s: the history of the button". Nothing where a product is known. */
export function topicOfExplainer(
  page: Page,
  soFar: BriefReading,
): Partial<Pick<BriefReading, "product" | "filmKind">> {
  const { product } = soFar;
  const isQuestion = product !== null && ASKED.test(product.value.name) && product.value.brand === null;
  if ((product !== null && !isQuestion) || soFar.script !== null || soFar.events.length > 0) return {};
  const asked = soFar.filmKind === null ? ASKED.exec(page.text) : null;
  if (soFar.filmKind?.value !== "explainer" && asked === null) return {};
  const kind =
    asked === null ? {} : { filmKind: finding(page, "explainer" as const, 0, asked[0].length, CONFIDENCE) };
  if (isQuestion) return kind;
  for (const match of page.text.slice(0, 400).matchAll(/[^,:;.\n!?–—]+/gu)) {
    const part = match[0];
    const lead = leadOf(part);
    const topic = part.slice(lead).replace(NOT_OF_TOPIC, "").trimEnd();
    const words = topic.split(/\s+/);
    if (topic === "" || words.length > MOST_WORDS || OF_THE_FILM.test(topic)) continue;
    if (words.length === 1 && topic.length < "tides".length) continue;
    const start = match.index + lead;
    const name = topic.charAt(0).toUpperCase() + topic.slice(1);
    const value = { name, noun: null, brand: null, description: null, features: [] };
    return { ...kind, product: finding(page, value, start, start + topic.length, CONFIDENCE) };
  }
  return kind;
}

/** How much of a part only announces the film. */
function leadOf(part: string): number {
  let at = part.length - part.trimStart().length;
  for (let round = 0; round < 3; round++) {
    const match = BEFORE_TOPIC.exec(part.slice(at));
    if (match === null || match[0] === "") return at;
    at += match[0].length;
  }
  return at;
}

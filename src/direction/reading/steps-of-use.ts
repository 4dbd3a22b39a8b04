import { kindOfWish } from "../words/kind-of-wish.ts";
import { finding, type Page } from "./page.ts";
import type { AskedEvent, BriefReading, Finding } from "./reading.ts";
import type { Segment } from "./segments.ts";
import { toldEvent } from "./told-event.ts";
import { thirdPerson, verbOf } from "./verbs.ts";

/** Who does the steps until the film has its person. */
export const THE_USER = "the user";

const USED_ON_A_SCREEN =
  /\b(?:apps?|platform|software|tool|website|web app|dashboard|portal|extension|plugin|plug-in|assistant|bot|program)$/i;
/** From so many on, orders in a row say how something is used. */
const LEAST_STEPS = 2;
const MOST_WORDS_OF_A_STEP = 9;
const CONFIDENCE = 0.8;
/** What programs are told to do, that are names of things as well. */
const DONE_ON_A_SCREEN =
  /^(?:earn|tag|book|track|pay|save|share|chat|match|swipe|order|send|split|invite|join|plan|learn|type|click|tap|sync|upload|download|connect|compare|rate|review|report|post|log|check|photograph|name|set|build|drag|drop|export|sign|answer|discover)$/;
/** What is said to whoever makes the film. */
const OF_THE_FILM =
  /^(?:show|use|make|include|keep|end|add|avoid|feature|start|close|create|have|let|give|focus|highlight|mention|write|film|shoot|cut|need|want|think|put|play|try|see if)$/;

/** "Scan the barcode, see which bin, earn points": the orders by which a brief tells how an app is used, each a picture of somebody who does it; empty for other briefs. */
export function stepsOfUse(
  page: Page,
  { product }: Pick<BriefReading, "product">,
  segmentsOf: () => readonly Segment[],
): Finding<AskedEvent>[] {
  if (product === null || !USED_ON_A_SCREEN.test(product.value.noun ?? "")) return [];
  const segments = segmentsOf();
  const { end } = product;
  return page.sentences.flatMap((sentence) => {
    const pieces = segments.filter((one) => one.start >= sentence.start && one.end <= sentence.end + 1);
    const steps = pieces.filter((one) => isStep(page, asDone(page, one)));
    const [first] = steps;
    if (first === undefined || first.start < end || steps.length < LEAST_STEPS) return [];
    // After the first of them a piece goes on with the list.
    return pieces
      .filter((one) => one.start >= first.start && one.last - one.first < MOST_WORDS_OF_A_STEP)
      .flatMap((one) => stepOf(page, asDone(page, one)));
  });
}

function isStep(page: Page, { first, last }: Segment): boolean {
  const key = page.tokens[first]?.key ?? "";
  if (last === first || OF_THE_FILM.test(key)) return false;
  // "Glitch transitions", "drum & bass": how the film is made, and nothing that anybody does.
  const words = page.folded.slice(page.tokens[first]?.start, page.tokens[last]?.end);
  if (kindOfWish(words) !== null || page.tokens[first + 1]?.key === "&") return false;
  return verbOf(key)?.form === "base" || DONE_ON_A_SCREEN.test(key);
}

function stepOf(page: Page, one: Segment): Finding<AskedEvent>[] {
  if (!isStep(page, one)) return [];
  const words = page.text.slice(page.tokens[one.first]?.start, one.end).replace(/[.,;!?\s]+$/, "");
  const [verb = "", ...rest] = words.split(/\s+/);
  const action = `${THE_USER} ${thirdPerson(verb.toLowerCase())} ${asSeen(rest.join(" "))}`.trim();
  return [finding(page, { ...toldEvent(action), doer: THE_USER }, one.start, one.end, CONFIDENCE)];
}

/** "Record yourself": whoever is spoken to is seen doing it. */
function asSeen(words: string): string {
  return words
    .replace(/\byourself\b/gi, "themselves")
    .replace(/\byour\b/gi, "their")
    .replace(/\byou\b/gi, "them");
}

/** Segments leave out "see" and "get" as leads: here they are what is done. */
function asDone(page: Page, one: Segment): Segment {
  const first = page.tokens.findIndex(({ start, kind }) => start >= one.start && kind !== "mark");
  const isJoined = /^(?:and|then|or)$/.test(page.tokens[first]?.key ?? "");
  return { ...one, first: isJoined ? first + 1 : first };
}

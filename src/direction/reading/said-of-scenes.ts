import { overlap } from "../words/spans.ts";
import { readKeptInSight } from "./kept-in-sight.ts";
import { readLoops } from "./loops.ts";
import type { Page } from "./page.ts";
import type { AskedProduct, BriefReading, Finding } from "./reading.ts";
import { readReveals } from "./reveals.ts";
import { withCastAndPlaces } from "./with-cast-and-places.ts";

/** What is seen again and again and how the end meets the beginning; what is said of single scenes is asked of no others. */
export function saidOfScenes(page: Page, before: BriefReading): Partial<BriefReading> {
  const cast = withCastAndPlaces(before);
  const soFar = { ...before, ...cast };
  const reveals = soFar.script === null ? readReveals(page, soFar) : [];
  const { productBySeconds } = soFar;
  const isHeldBack = productBySeconds !== null && reveals.some((one) => overlap(one, productBySeconds));
  const told = {
    reveals,
    productBySeconds: isHeldBack ? null : productBySeconds,
    keptInSight: readKeptInSight(page, soFar),
    loops: soFar.script === null ? readLoops(page) : [],
  };
  return { ...cast, ...told, ...framedOnly({ ...soFar, ...told }) };
}

/** All that is said of how scenes are taken, what they look like, what is seen in them again and when nothing is heard: no picture of its own. */
export function toldOfScenes({
  framings,
  partLooks,
  keptInSight,
  loops,
  silences,
  reveals,
}: BriefReading): readonly Finding<unknown>[] {
  return [...framings, ...partLooks, ...keptInSight, ...loops, ...silences, ...reveals];
}

/** The reading in which what is said of single scenes is neither asked of the film at large nor told of the product. */
function framedOnly(reading: BriefReading): Partial<BriefReading> {
  const { framings, keptInSight, silences, reveals, cameraMovements, shotTypes, text, product, mustAvoid } =
    reading;
  const told = toldOfScenes(reading);
  if (told.length + mustAvoid.length === 0) return {};
  const single = [
    ...framings.filter(({ value }) => value.part !== "each" || value.angle !== null),
    ...mustAvoid,
  ];
  const isSingle = (one: Finding<unknown>) => single.some((other) => overlap(one, other));
  return {
    product: product && {
      ...product,
      value: withoutTold(product.value, told),
    },
    // "No shot without the teapot" forbids no shot, "no music in scene 3" no scene, and what is not shown before second 9 is shown then.
    mustAvoid: mustAvoid.filter(
      (one) => ![...keptInSight, ...silences, ...reveals].some((other) => overlap(one, other)),
    ),
    cameraMovements: cameraMovements.filter((one) => !isSingle(one)),
    // "Open on a close-up of the laces": its subject is filmed so wherever it is seen.
    shotTypes: shotTypes.filter((one) => !isSingle(one) || OF_A_THING.test(text.slice(one.end))),
  };
}

/** A product of which nothing is said that is said of the film. */
function withoutTold(product: AskedProduct, told: readonly Finding<unknown>[]): AskedProduct {
  const isTold = (said: string) =>
    told.some(({ words }) => {
      const [one, other] = [words.toLowerCase(), said.toLowerCase()];
      return said !== "" && (one.includes(other) || other.includes(one));
    });
  return {
    ...product,
    description: isTold(product.description ?? "") ? null : product.description,
    features: product.features.filter((feature) => !isTold(feature)),
  };
}

const OF_A_THING = /^ (?:of|on) /;

/**
 * The reading without what tells no more than how scenes are taken, how they look or how often a thing is seen: "The camera
 * never moves" is no picture, and in "never leaves the frame" the frame no place.
 */
export function notOfScenes(reading: BriefReading): Partial<BriefReading> {
  const told = toldOfScenes(reading);
  if (told.length === 0) return {};
  const isApart = (one: Finding<unknown>) => !isSaidBy(told, one, reading.text);
  const { events, mustInclude, instructions, settings, overlays } = reading;
  return {
    events: events.filter(isApart).map((one) => withoutLead(one, told, reading.text)),
    mustInclude: mustInclude.filter(isApart),
    instructions: instructions.filter(isApart),
    settings: settings.filter(isApart),
    overlays: overlays.filter(isApart),
  };
}

/** "It goes from night to morning while the baker works": the baker works. */
function withoutLead(
  one: BriefReading["events"][number],
  told: readonly Finding<unknown>[],
  text: string,
): BriefReading["events"][number] {
  const last = told.filter((other) => overlap(other, one)).at(-1);
  if (last === undefined) return one;
  const meanwhile = /^,? (?:while|as) ((?:the|an?|our|his|her) .+)$/i.exec(
    text.slice(last.end, one.end),
  )?.[1];
  const ahead = { ...last, start: one.start, end: last.end };
  if (meanwhile === undefined || !isSaidBy(told, ahead, text)) return one;
  return { ...one, value: { ...one.value, action: meanwhile.replace(/[.!]$/, "") } };
}

/** Whether words say no more than findings do: what is left of them beside those tells nothing. */
function isSaidBy(
  told: readonly Finding<unknown>[],
  { start, end }: Finding<unknown>,
  text: string,
): boolean {
  const within = told.filter((other) => other.start < end && start < other.end);
  if (within.length === 0) return false;
  let rest = "";
  let at = start;
  for (const other of within.toSorted((a, b) => a.start - b.start)) {
    rest += ` ${text.slice(at, Math.max(at, other.start))}`;
    at = Math.max(at, other.end);
  }
  rest += ` ${text.slice(at, Math.max(at, end))}`;
  return SAYS_NOTHING.test(rest);
}

const SAYS_NOTHING =
  /^(?:[\s.,;:!–—-]|\b(?:the|a|an|our|this|film|spot|ad|video|clip|reel|story|it|we|whole|everything|and|then|but|so|only|slowly|gradually|goes?|moves?|starts?|begins?|opens?|ends?|finishes|closes|is|are|should|must|to|be|in|on|at|with|of|all|from|into|light|mood|look|scene|scenes)\b)*$/i;

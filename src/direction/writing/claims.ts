import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { pictureOfFeast } from "../knowledge/pictures-of-feasts.ts";
import type { AskedEvent, Finding } from "../reading/reading.ts";
import type { Claim } from "./claim.ts";
import { filmableDeed } from "./deeds-of-things.ts";
import { isDemonstrated } from "./demonstrate.ts";
import { happeningIn } from "./happening.ts";
import { isToldInEnglish } from "./hero.ts";
import { namedInStory } from "./named-in-story.ts";
import { tellsOnlyAStory } from "./only-story.ts";
import { isSaidInPassing } from "./said-in-passing.ts";
import { thingsBeside } from "./things-asked.ts";
import { toldAs } from "./told-as.ts";
import { isInAList, listsItsFilm } from "./told-film.ts";
import { fragmentsTold } from "./told-fragments.ts";
import type { World } from "./world.ts";

/** Happenings in the order told, then demanded things that no happening shows. */
export function claimsOf(agreed: AgreedBrief, world: World): Claim[] {
  // What a story tells is told, whatever it would say of goods.
  const isStory = tellsOnlyAStory(agreed);
  const events = agreed.reading.events.filter((event) => isFilmed(event, agreed, world, isStory));
  const clauses = events.map(({ value }) => value.action);
  const subjects = isToldInEnglish(agreed) ? namedInStory(clauses, agreed) : clauses;
  const told = events.flatMap((event, index) => {
    const clause = subjects[index] as string;
    const isKept = isInAList(agreed, event.words);
    const subject = isStory ? clause : (filmableDeed(clause, agreed, world) ?? (isKept ? clause : null));
    return subject === null ? [] : [claimOfEvent(event, subject, agreed, isStory)];
  });
  const claims = [...told, ...thingsBeside(told, agreed, world)];
  const { tale, text } = agreed.reading;
  if (tale?.value.kind === "family") return asListed(claims, text).map(ofAFeast);
  return asListed(isStory ? claims : [...claims, ...fragmentsTold(agreed, told)], text);
}

/** Whether a told happening is a picture of its own: no name of the house, no manner of filming, and nothing our books demonstrate better. */
function isFilmed(
  { value, words }: Finding<AskedEvent>,
  agreed: AgreedBrief,
  world: World,
  isStory: boolean,
): boolean {
  if (isOnlyItsName(agreed, value.action)) return false;
  if (isInAList(agreed, words)) return true;
  if (ONLY_HOW.test(value.action)) return false;
  if (isStory) return true;
  if (isSaidInPassing(agreed, value.action)) return false;
  // Who tells the film sees what is told, and no demonstration of ours.
  if (listsItsFilm(agreed) || value.where !== "anywhere") return true;
  return ![value.action, words].some((told) => isDemonstrated(agreed, world.trade, told));
}

/** "Vows", "first kiss": who says them and who kisses is seen. */
function ofAFeast(claim: Claim): Claim {
  const shows = pictureOfFeast(claim.subject);
  return shows === null ? claim : { ...claim, subject: shows, isBare: false };
}

/** "Glasses shop, 2 for 1": what a brief calls its house is no picture beside it. */
function isOnlyItsName({ reading }: AgreedBrief, action: string): boolean {
  const { name = "", noun = null } = reading.product?.value ?? {};
  const bare = action.toLowerCase().replace(/^(?:an?|the|our) /, "");
  return reading.tale === null && (bare === name.toLowerCase() || bare === noun?.toLowerCase());
}

/** "Show the forest, the sawmill and a family at the table": what one sentence lists keeps its order, things and happenings alike. */
function asListed(claims: readonly Claim[], text: string): Claim[] {
  const sentences = claims.map(({ origin }) => {
    const at = origin.source === "text" && origin.evidence ? text.indexOf(origin.evidence) : -1;
    const sentence = at < 0 ? null : Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("\n", at));
    return { at, sentence };
  });
  const placeOf = (index: number): number => {
    const { sentence } = sentences[index] ?? {};
    const first = sentences.findIndex((one) => sentence !== null && one.sentence === sentence);
    return first < 0 ? index : first;
  };
  return claims
    .map((claim, index) => ({ claim, place: placeOf(index), at: sentences[index]?.at ?? 0 }))
    .toSorted((a, b) => a.place - b.place || a.at - b.at)
    .map(({ claim }) => claim);
}

/** "(Warm colours turning cold,) then warm again" */
const ONLY_HOW =
  /^(?:by one|one by one)$|^(?:create|make|produce|film|shoot|write)\s(?:an?|us)\s|^(?:then |and )?(?:warm|cold|dark|bright|light|quiet|loud|slow|fast|soft|calm)(?:er)?(?: again)?$/i;

/** "Beans are ground" */
const IS_DONE = /\s(?:is|are)\s/;
const MOST_WORDS_OF_A_THING = 3;

/** "The mechanism", of macro shots that are asked for: a thing, and nothing that it does. */
function isShort(subject: string): boolean {
  return subject.split(/\s+/).length <= MOST_WORDS_OF_A_THING;
}

function claimOfEvent(
  { value, confidence, words }: Finding<AskedEvent>,
  subject: string,
  agreed: AgreedBrief,
  isStory: boolean,
): Claim {
  const isThing =
    agreed.reading.product !== null &&
    happeningIn(subject) === null &&
    isShort(subject) &&
    // "Marrakech souk" of a story's list is a picture, "smoke" is a thing in one.
    (!isStory || !subject.includes(" ")) &&
    !IS_DONE.test(subject);
  return {
    subject,
    isBare: isThing,
    where: value.where,
    shotType: value.shotType,
    cameraMovement: value.cameraMovement,
    origin: { source: "text", confidence, evidence: words },
    ...toldAs(agreed, words),
  };
}

/** Which claim stands in which scene: openings first, endings last, the others spread in order over what is between. */
export function placeClaims(
  claims: readonly Claim[],
  beats: readonly Beat[],
  hasCta: boolean,
): (Claim | null)[] {
  const slots: (Claim | null)[] = beats.map(() => null);
  const lastFree = beats.length - (hasCta && beats.length > 1 ? 2 : 1);
  const openings = claims.filter((claim) => claim.where === "opening");
  const endings = claims.filter((claim) => claim.where === "ending");
  const others = claims.filter((claim) => claim.where === "anywhere" && claim.feeling === undefined);
  let from = 0;
  for (const claim of openings) from = putAt(slots, claim, from, 1) + 1;
  let to = beats.length - 1;
  for (const claim of endings.toReversed()) to = putAt(slots, claim, to, -1) - 1;
  const open = slots.flatMap((slot, index) => (slot === null && index <= lastFree ? [index] : []));
  const late = claims.filter(({ feeling }) => feeling === "after").slice(0, open.length);
  const free = open.slice(0, open.length - late.length);
  for (const [order, claim] of late.entries()) slots[open[free.length + order] ?? lastFree] = claim;
  for (const [order, claim] of others.entries()) {
    const spread = Math.floor(((order + 0.5) * free.length) / others.length);
    const index = free[Math.min(spread, free.length - 1)] ?? lastFree;
    slots[index] = joinClaims(slots[index] ?? null, claim);
  }
  return slots;
}

/** Puts a claim at `index`, clamped into the film, joining it with one that is there already; answers where it went. */
function putAt(slots: (Claim | null)[], claim: Claim, index: number, step: number): number {
  const inside = Math.min(Math.max(index, 0), slots.length - 1);
  slots[inside] = joinClaims(slots[inside] ?? null, claim, step < 0);
  return inside;
}

/** Two demanded pictures in one scene, when there are more of them than scenes. */
function joinClaims(first: Claim | null, second: Claim, secondLeads = false): Claim {
  if (!first) return second;
  const [before, after] = secondLeads ? [second, first] : [first, second];
  return {
    ...before,
    isBare: false,
    subject: `${before.subject}, then ${after.subject}`,
    origin: { ...before.origin, evidence: `${before.origin.evidence}; ${after.origin.evidence}` },
  };
}

/** The brief's own words, not a brand rule or an option. */
export function isOfTheBrief({ origin }: Claim): boolean {
  return origin.source === "text";
}

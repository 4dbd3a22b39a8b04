import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { picturesOfIdea } from "../knowledge/ideas-shown.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { verbOf } from "../reading/verbs.ts";
import { DETERMINERS } from "../reading/words/grammar.ts";
import { withArticle } from "../words/articles.ts";
import { uncapital } from "../words/capital.ts";
import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { canBeSeenIn, toldTerrain } from "./at-home-in.ts";
import { doneByTheGoods, peopledClaim } from "./bare-claims.ts";
import type { Claim } from "./claim.ts";
import { isOfTheBrief } from "./claims.ts";
import { otherSize } from "./film-camera.ts";
import { happeningIn } from "./happening.ts";
import type { PlacedAngle, Slot } from "./lay-out-story.ts";
import { goodsInPlace, placeGoneTo } from "./place-claims.ts";
import { productInItsPack } from "./product-pack.ts";
import { blankIdea, type Staging, setOff } from "./scene-from-moment.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { IN_THE_SKY, stageThing } from "./stage-thing.ts";
import type { World } from "./world.ts";

/** Beats of a film that has no product: they say only what part of the story a scene is. */
export function beatsOfStory(slots: readonly Slot[], hasCta: boolean): Beat[] {
  return slots.map(({ angle }, index) => {
    if (hasCta && index === slots.length - 1) return "signoff";
    if (index === 0) return "arrest";
    return angle === null ? "use" : BEAT_OF_ANGLE[angle.when];
  });
}

const BEAT_OF_ANGLE = { before: "world", during: "use", after: "reaction" } as const satisfies Record<
  PlacedAngle["when"],
  Beat
>;

/** What the brief tells at this point of the film, or a step of it; null where it leaves the scene to us. */
export function ideaOfTold(
  slot: Slot | undefined,
  beat: Beat,
  previous: SceneIdea | null,
  staging: Staging,
): SceneIdea | null {
  if (slot?.claim) return ideaOfClaim(slot.claim, beat, previous, staging);
  return slot?.angle
    ? ideaOfAngle(slot.angle, beat, slot.angle.place ?? staging.places.ofClaim(slot.angle.of, staging.index))
    : null;
}

function ideaOfAngle(angle: PlacedAngle, beat: Beat, place: string): SceneIdea {
  return {
    ...blankIdea(beat === "arrest" || beat === "signoff" ? beat : BEAT_OF_ANGLE[angle.when]),
    subject: angle.subject,
    place,
    shotType: angle.shotType,
    cameraMovement: angle.cameraMovement,
    origin: { ...angle.of.origin, source: "computed", confidence: angle.of.origin.confidence },
  };
}

const CLAIM_SIZES: Readonly<Record<Beat, ShotType>> = {
  arrest: "close_up",
  world: "wide_shot",
  problem: "medium_shot",
  detail: "extreme_close_up",
  process: "close_up",
  use: "medium_shot",
  reaction: "medium_close_up",
  together: "wide_shot",
  result: "wide_shot",
  reveal: "medium_shot",
  signoff: "medium_shot",
};

/** Who does something must be seen doing it: what is near about it is another angle's. */
const SIZES_OF_DEEDS: Partial<Readonly<Record<Beat, ShotType>>> = {
  arrest: "medium_close_up",
  detail: "medium_shot",
  process: "medium_shot",
};

const CLAIM_MOVES: readonly CameraMovement[] = ["push_in", "handheld", "dolly", "static", "pan", "orbital"];

/** "Wild swimming", "wrapping things": what people do, done by those the film is about; null where it is a thing. */
export function doneByHero(wish: string, hero: string): string | null {
  const words = wish.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  // "Snoring husband": how somebody is, and nothing that the film's person does.
  if (words.length === 2 && isNounOf(last, "person", "animal")) return null;
  const isDeed =
    verbOf(first.toLowerCase())?.form === "gerund" ||
    (/^\p{L}{3,}ing$/u.test(first) && kindOfNoun(first) === null && !isOneThing(words));
  const opensWithDeed = words.length > 1 && isDeed;
  // "Climbing a tower" is done, "climbing gear" is a thing.
  const isDone = opensWithDeed && (DETERMINERS.has(words[1]?.toLowerCase() ?? "") || IS_HOW.test(last));
  if (opensWithDeed)
    return !isDone && (isNounOf(first, "happening") || DESCRIBES.test(first))
      ? null
      : `${setOff(hero)} ${uncapital(wish)}`;
  const isActivity = words.length === 2 && /ing$/.test(last) && isNounOf(last, "happening");
  return isActivity && kindOfNoun(last)?.name === "sport" ? `${hero} ${uncapital(wish)}` : null;
}

/** "Amazing camera": what is done to a single thing has its article. */
function isOneThing(words: readonly string[]): boolean {
  const [, thing = ""] = words;
  return words.length === 2 && !/s$/.test(thing) && isNounOf(thing, "thing");
}

/** "Dancing alone" */
const IS_HOW = /^(?:alone|together|barefoot|home|away|around)$/;

/** "Rising steam", "melting cheese": what a thing does by itself. */
const DESCRIBES =
  /^(?:rising|falling|flowing|glowing|flickering|crashing|melting|sizzling|bubbling|simmering|dripping|floating|drifting|swirling|blowing|burning|sparkling|shining|twinkling|rolling|running|boiling|steaming|blooming|growing|moving|spinning|smoking|sleeping|smiling|laughing|crying|barking|working|living|changing|passing|waiting|hanging|flying|cheering|dancing|singing|clapping|waving|jumping)$/i;

/** "Hot towel, straight razor": what is listed of a house or an app is seen there, just so. */
function isPlain(thing: string, { trade, isOfUse }: World): boolean {
  return (trade !== null || isOfUse) && picturesOfIdea(thing) === null && !IN_THE_SKY.test(thing);
}

/** What a list names, as it is seen: done by the film's person where it is a deed of nobody. */
export function toldAsThing(subject: string, { hero, isInEnglish }: World): string {
  if (!isInEnglish) return subject;
  const doer = happeningIn(subject)?.actor ?? DOING.exec(subject)?.[1];
  if (doer !== undefined && subject.startsWith(doer)) return withArticle(doer) + subject.slice(doer.length);
  return doneByHero(subject, hero) ?? withArticle(subject);
}

/** "Bike weaving through traffic", "shop owner taping a box" */
const DOING = /^(\p{Ll}+(?: \p{Ll}+)?) \p{Ll}{3,}ing (?=\p{Ll})/u;

/** A picture that the brief demands, as a scene. */
export function ideaOfClaim(
  claim: Claim,
  beat: Beat,
  previous: SceneIdea | null,
  { world, index, places }: Staging,
): SceneIdea {
  // Whoever is named is seen as somebody, not as a detail.
  const isThing = claim.isBare && !isNounOf(claim.subject, "person");
  const size = isThing ? CLAIM_SIZES[beat] : (SIZES_OF_DEEDS[beat] ?? CLAIM_SIZES[beat]);
  const place = isOfTheBrief(claim) ? placeGoneTo(claim) : null;
  const isFar = claim.isBare && (IN_THE_SKY.test(claim.subject) || place !== null);
  const shotType = claim.shotType ?? (isFar ? "establishing" : otherSize(size, previous?.shotType ?? null));
  return {
    ...blankIdea(beat),
    subject: subjectOf(claim, shotType, place, { world, index, places }),
    place: places.ofClaim(claim, index),
    shotType,
    cameraMovement: claim.cameraMovement ?? (CLAIM_MOVES[index % CLAIM_MOVES.length] as CameraMovement),
    origin: claim.origin,
    ...(claim.line === undefined ? {} : { line: claim.line }),
  };
}

function subjectOf(
  claim: Claim,
  shotType: ShotType,
  place: string | null,
  { world, index }: Staging,
): string {
  if (claim.toldAs !== undefined && !world.isOfGoods && claim.subject.includes(" "))
    return toldAsThing(claim.subject, world);
  if (!claim.isBare || !world.isInEnglish) return claim.subject;
  const terrain = toldTerrain(world);
  return (
    doneByHero(claim.subject, world.hero) ??
    peopledClaim(claim.subject, world) ??
    doneByTheGoods(claim.subject, world) ??
    productInItsPack(claim.subject, world) ??
    (place === null ? null : goodsInPlace(place, world)) ??
    (isPlain(claim.subject, world)
      ? withArticle(claim.subject)
      : stageThing(claim.subject, shotType, index + world.turn, (shows) => canBeSeenIn(terrain, shows)))
  );
}

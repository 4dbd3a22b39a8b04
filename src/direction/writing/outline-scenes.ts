import type { Provenance } from "../../../contracts/parse.ts";
import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat, Moment } from "../knowledge/moments/book.ts";
import { inPlural, isPlural } from "./agreement.ts";
import { momentPicker } from "./choose-moment.ts";
import { beatsFor, chooseTreatment } from "./choose-treatment.ts";
import { type Claim, claimsOf, isOfTheBrief, placeClaims } from "./claims.ts";
import { countScenes } from "./count-scenes.ts";
import { inShort } from "./hero.ts";
import type { Look } from "./look.ts";
import { OWN_PLACE } from "./outline-script.ts";
import { PURPOSE_OF_BEAT, type SceneIdea } from "./scene-idea.ts";
import { type PlacedAngle, spreadAngles } from "./spread-angles.ts";
import { stageThing } from "./stage-thing.ts";
import { explains, topicOf } from "./topic.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import { isOnlyPictured, productWords, type World } from "./world.ts";

/** From so many pictures on, a brief tells its own story; one happening tells it by itself. */
const STORY_PICTURES = 2;
/** What may stand between the pictures of a told story: nearer ones of it, not another story. */
const BETWEEN_PICTURES: Partial<Record<Beat, Beat>> = {
  world: "detail",
  problem: "use",
  process: "detail",
  together: "reaction",
};

/** Every scene of the film as an idea, hook first: what the brief tells comes in its own order, moments of the category fill the rest. */
export function outlineScenes(agreed: AgreedBrief, world: World, look: Look): SceneIdea[] {
  const claims = claimsOf(agreed, world.atmosphere);
  const hasCta = agreed.reading.noCta === null;
  const count = countScenes(agreed, claims.length + (hasCta ? 1 : 0));
  const { trade } = world;
  const beats = beatsFor(chooseTreatment(agreed, world.chance), count, hasCta).map((beat) =>
    trade && beat === "reveal" ? "result" : beat,
  );
  const isToldStory =
    agreed.reading.events.length > 0 || claims.filter(isOfTheBrief).length >= STORY_PICTURES;
  const slots = placeClaims(claims, beats, hasCta);
  const angles = spreadAngles(slots, beats, world.turn);
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const pick = momentPicker({
    category: agreed.category.value,
    productText: productWords(agreed),
    ofTrade: trade?.moments ?? [],
    world,
    avoided,
    hasOwnPlace: trade === null && agreed.reading.settings.length > 0,
    onlyOpenPlaces: isToldStory,
    namesItsPeople: agreed.reading.characters.length > 0,
    explains: explains(agreed),
    isOnlyPictured: isOnlyPictured(agreed),
  });
  const ideas: SceneIdea[] = [];
  for (const [index, beat] of beats.entries()) {
    const previous = ideas.at(-1) ?? null;
    const claim = slots[index] ?? null;
    const needsProduct = index === 0 && agreed.reading.productBySeconds !== null;
    const angle = needsProduct ? null : (angles[index] ?? null);
    const drawn =
      (claim && ideaOfClaim(claim, beat, previous, world, index)) ??
      (angle && ideaOfAngle(angle, beat, world, index)) ??
      ideaOfMoment(
        pick({
          beat: isToldStory ? (BETWEEN_PICTURES[beat] ?? beat) : beat,
          previousSize: previous?.shotType ?? null,
          previousMovement: previous?.cameraMovement ?? null,
          needsProduct,
        }),
        beat,
        world,
        agreed,
        index,
      );
    ideas.push(withCamera(drawn, previous, look, agreed, index, beats.length));
  }
  return ideas;
}

function ideaOfAngle(angle: PlacedAngle, beat: Beat, world: World, index: number): SceneIdea {
  return {
    ...blankIdea(beat),
    subject: angle.subject,
    place: placeNamedIn(angle.of.subject) ?? placeToLend(angle.of, world, index),
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

function ideaOfClaim(
  claim: Claim,
  beat: Beat,
  previous: SceneIdea | null,
  world: World,
  index: number,
): SceneIdea {
  const size = claim.isBare ? CLAIM_SIZES[beat] : (SIZES_OF_DEEDS[beat] ?? CLAIM_SIZES[beat]);
  const shotType = claim.shotType ?? otherSize(size, previous?.shotType ?? null);
  return {
    ...blankIdea(beat),
    subject: claim.isBare ? stageThing(claim.subject, shotType, index + world.turn) : claim.subject,
    place: placeNamedIn(claim.subject) ?? placeToLend(claim, world, index),
    shotType,
    cameraMovement: claim.cameraMovement ?? (CLAIM_MOVES[index % CLAIM_MOVES.length] as CameraMovement),
    origin: claim.origin,
  };
}

/** A storm or a ferry does not belong on the film's kitchen table: what the brief tells gets only places that the brief names. */
function placeToLend(claim: Claim, world: World, index: number): string {
  if (isOfTheBrief(claim) && !world.placesAreAsked) return OWN_PLACE;
  return world.places[index % world.places.length] as string;
}

function ideaOfMoment(
  moment: Moment | null,
  beat: Beat,
  world: World,
  agreed: AgreedBrief,
  index: number,
): SceneIdea {
  const filmPlace = world.places[index % world.places.length] as string;
  const origin: Provenance = {
    source: "default",
    confidence: 0.5,
    evidence: `a moment of the category ${agreed.category.value}`,
  };
  if (!moment) {
    return {
      ...blankIdea(beat),
      subject: `${world.productPhrase} from another side, light moving over it`,
      place: filmPlace,
      origin,
    };
  }
  const areMany = isPlural(world.productPhrase);
  const fill = (text: string) =>
    (areMany && text.includes("{product}") ? inPlural(text) : text)
      .replaceAll("{product}", world.productPhrase)
      .replaceAll("{hero}'s", `${inShort(world.hero)}'s`)
      .replaceAll("{hero}", world.hero)
      .replaceAll("{place}", filmPlace)
      .replaceAll("{topic}", topicOf(agreed))
      .replaceAll("{brand}", agreed.reading.product?.value.brand ?? world.productName);
  return {
    ...blankIdea(beat),
    subject: fill(moment.shows),
    place: fill(moment.place ?? filmPlace),
    placeIsLent: moment.place === null,
    shotType: moment.shotType,
    cameraMovement: moment.cameraMovement,
    sounds: moment.sounds,
    origin,
  };
}

function blankIdea(beat: Beat): SceneIdea {
  return {
    beat,
    purpose: PURPOSE_OF_BEAT[beat],
    subject: "",
    place: "",
    placeIsLent: true,
    shotType: "medium_shot",
    cameraMovement: "static",
    sounds: [],
    origin: { source: "default", confidence: 0.5 },
    fixedSeconds: null,
    voiceover: null,
    overlay: null,
    transition: null,
  };
}

/** The film's own camera over the moment's: asked movements always, a reference's at the same point of its film. */
function withCamera(
  idea: SceneIdea,
  previous: SceneIdea | null,
  look: Look,
  agreed: AgreedBrief,
  index: number,
  count: number,
): SceneIdea {
  const movement = look.movementAt?.((index + 0.5) / count) ?? keptMovement(idea, look, agreed, index);
  const sizes = agreed.reading.shotTypes.map((finding) => finding.value);
  const askedSize = sizes.length > 0 && index % 2 === 0 ? sizes[(index / 2) % sizes.length] : undefined;
  const shotType =
    askedSize ?? (idea.origin.source === "text" ? idea.shotType : ownSize(idea, previous?.shotType ?? null));
  return { ...idea, cameraMovement: movement, shotType };
}

function keptMovement(idea: SceneIdea, look: Look, agreed: AgreedBrief, index: number): CameraMovement {
  const asked = agreed.reading.cameraMovements.length > 0;
  if (look.movements.length === 0 || look.movements.includes(idea.cameraMovement)) return idea.cameraMovement;
  const holdsAlways = look.movements.every((movement) => movement === "static" || movement === "handheld");
  // Asked moves are calm or wild on purpose: a hand-held shot between slow dollies breaks them.
  if (asked && idea.cameraMovement === "handheld")
    return look.movements[index % look.movements.length] as CameraMovement;
  // A style leans on its own moves, a demand is kept in every second scene at least.
  if (holdsAlways || (asked ? index % 2 === 0 : index % 3 !== 2))
    return look.movements[index % look.movements.length] as CameraMovement;
  return idea.cameraMovement;
}

const SIZES: readonly ShotType[] = [
  "extreme_close_up",
  "close_up",
  "medium_close_up",
  "medium_shot",
  "wide_shot",
  "establishing",
];

/** "Seen from far off" stays far beside another wide shot. */
function ownSize({ shotType, origin }: SceneIdea, previous: ShotType | null): ShotType {
  const isFarAngle = origin.source === "computed" && shotType === "wide_shot" && previous === shotType;
  return isFarAngle ? "establishing" : otherSize(shotType, previous);
}

/** `wanted`, or the next size when the scene before has the same: two alike in a row read as a jump cut. */
function otherSize(wanted: ShotType, previous: ShotType | null): ShotType {
  if (wanted !== previous) return wanted;
  const index = SIZES.indexOf(wanted);
  return SIZES[index >= 3 ? index - 2 : index + 2] as ShotType;
}

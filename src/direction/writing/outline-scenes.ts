import type { Provenance } from "../../../contracts/parse.ts";
import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat, Moment } from "../knowledge/moments/book.ts";
import { positiveMentions } from "../words/mentions.ts";
import { inPlural, isPlural } from "./agreement.ts";
import { performerOf } from "./artist.ts";
import { momentPicker } from "./choose-moment.ts";
import { beatsFor, chooseTreatment } from "./choose-treatment.ts";
import { type Claim, claimsOf, isOfTheBrief } from "./claims.ts";
import { countScenes } from "./count-scenes.ts";
import { demonstrationsFor, phrasesForBooks } from "./demonstrate.ts";
import { explainedInOrder, someSteps } from "./explain-in-order.ts";
import { otherSize, withCamera } from "./film-camera.ts";
import { inShort, isToldInEnglish } from "./hero.ts";
import { heroesOf } from "./hero-of-audience.ts";
import { layOutStory, type PlacedAngle, type Slot } from "./lay-out-story.ts";
import type { Look } from "./look.ts";
import { tellsOnlyAStory } from "./only-story.ts";
import { productWords } from "./product-words.ts";
import { PURPOSE_OF_BEAT, type SceneIdea } from "./scene-idea.ts";
import { placesOfFilm, type ScenePlaces } from "./scene-places.ts";
import { IN_THE_SKY, stageThing } from "./stage-thing.ts";
import { statementsOf } from "./statements.ts";
import { explains, topicOf } from "./topic.ts";
import { isOnlyPictured, type World } from "./world.ts";

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
export function outlineScenes(agreed: AgreedBrief, imagined: World, look: Look): SceneIdea[] {
  const world = withPerformer(agreed, imagined);
  const explained = explainedScenes(agreed, world, look);
  if (explained !== null) return explained;
  const claims = claimsOf(agreed, world);
  const hasCta = agreed.reading.noCta === null;
  const isOnlyStory = tellsOnlyAStory(agreed);
  const count = countScenes(agreed, claims.length + (hasCta && !isOnlyStory ? 1 : 0));
  const { trade } = world;
  const planned = beatsFor(chooseTreatment(agreed, world.chance), count, hasCta).map((beat) =>
    trade && beat === "reveal" ? "result" : beat,
  );
  const isToldStory =
    agreed.reading.events.length > 0 || claims.filter(isOfTheBrief).length >= STORY_PICTURES;
  const slots = layOutStory(claims, {
    beats: planned,
    hasCta,
    turn: world.turn,
    clauses: agreed.reading.events.map(({ value }) => value.action),
    language: agreed.reading.briefLanguage,
    isInEnglish: isToldInEnglish(agreed),
    isOnlyStory,
    productFirst: agreed.reading.productBySeconds !== null,
    countIsAsked: agreed.sceneCount !== null,
  });
  const beats = isOnlyStory ? beatsOfStory(slots, hasCta) : planned;
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const pick = momentPicker({
    category: agreed.category.value,
    productPhrases: phrasesForBooks(agreed),
    ofTrade: trade?.moments ?? [],
    world,
    avoided,
    hasOwnPlace: trade === null && agreed.reading.settings.length > 0,
    // A music video cuts between the song being played and its story.
    onlyOpenPlaces: isToldStory && agreed.filmKind.value !== "music_video",
    namesItsPeople: agreed.reading.characters.length > 0,
    topic: explains(agreed) ? `${topicOf(agreed)} ${productWords(agreed)}` : null,
    isOnlyPictured: isOnlyPictured(agreed),
    demonstrations: demonstrationsFor(agreed, trade, count),
  });
  const places = placesOfFilm(
    world,
    slots.map(({ claim }) => claim),
    beats.length,
  );
  const ideas: SceneIdea[] = [];
  for (const [index, beat] of beats.entries()) {
    const previous = ideas.at(-1) ?? null;
    const needsProduct = index === 0 && agreed.reading.productBySeconds !== null;
    const staging: Staging = { world, index, places };
    const told = ideaOfTold(slots[index], beat, previous, staging);
    const drawn =
      told ??
      ideaOfMoment(
        pick({
          beat: isToldStory ? (BETWEEN_PICTURES[beat] ?? beat) : beat,
          previousSize: previous?.shotType ?? null,
          previousMovement: previous?.cameraMovement ?? null,
          needsProduct,
        }),
        beat,
        agreed,
        staging,
      );
    ideas.push(withCamera(drawn, previous, look, agreed, index, beats.length));
  }
  return ideas.map((idea, index) => introducedOnce(idea, ideas.slice(0, index), world));
}

/** Between the pictures of a song's story its own singer sings, not somebody of the story. */
function withPerformer(agreed: AgreedBrief, world: World): World {
  const artist = world.isInEnglish ? performerOf(agreed) : null;
  if (artist !== null) return { ...world, hero: artist };
  // "Wash your hands": whose hands are meant is somebody of the audience.
  const isViewer = agreed.filmKind.value === "explainer" && /^(?:your|our)\s|\bhands?$/i.test(world.hero);
  return isViewer ? { ...world, hero: heroOfAudience(agreed, world) } : world;
}

function heroOfAudience({ reading }: AgreedBrief, { chance }: World): string {
  const heroes = heroesOf(reading.audience?.value ?? "");
  return heroes ? chance.pick(heroes) : "a woman in her thirties in plain clothes";
}

/** A film that explains is told in the order of its explanation; null where it does not, or must have more scenes than there are steps. */
function explainedScenes(agreed: AgreedBrief, world: World, look: Look): SceneIdea[] | null {
  const steps = explainedInOrder(agreed, world);
  if (steps === null) return null;
  const isOwn = statementsOf(agreed).length > 0 && agreed.sceneCount === null;
  const count = isOwn ? steps.length : countScenes(agreed, 0);
  if (agreed.sceneCount !== null && count > steps.length) return null;
  const told = withDemanded(someSteps(steps, count), claimsOf(agreed, world));
  const places = placesOfFilm(world, [], told.length);
  const ideas: SceneIdea[] = [];
  for (const [index, step] of told.entries()) {
    const previous = ideas.at(-1) ?? null;
    const staging = { world, index, places };
    const drawn =
      "beat" in step
        ? ideaOfMoment(step, step.beat, agreed, staging)
        : ideaOfClaim(step, "detail", previous, staging);
    ideas.push(withCamera(drawn, previous, look, agreed, index, told.length));
  }
  return ideas.map((idea, index) => introducedOnce(idea, ideas.slice(0, index), world));
}

/** What the brief wants to see and no step shows, a scene each behind the middle of the explanation. */
function withDemanded(steps: readonly Moment[], claims: readonly Claim[]): (Moment | Claim)[] {
  const shown = steps.map((step) => `${step.shows} ${step.place ?? ""} ${step.line ?? ""}`).join(". ");
  const missing = claims.filter(
    ({ isBare, subject }) => isBare && positiveMentions(shown, subject).length === 0,
  );
  const middle = Math.ceil(steps.length / 2);
  return [...steps.slice(0, middle), ...missing, ...steps.slice(middle)];
}

/** A reader who has met "a woman in her sixties with silver hair" knows the woman; a model meets her in every scene anew. */
function introducedOnce(idea: SceneIdea, before: readonly SceneIdea[], { hero }: World): SceneIdea {
  const short = inShort(hero);
  const isKnown = short !== hero && before.some(({ subject }) => subject.includes(hero));
  if (!isKnown || idea.origin.source === "text" || !idea.subject.includes(hero)) return idea;
  const subject = idea.subject
    .replaceAll(`${hero},`, short)
    .replaceAll(hero, short)
    .replaceAll("the the ", "the ");
  return { ...idea, subject, prompted: idea.subject };
}

interface Staging {
  readonly world: World;
  readonly index: number;
  readonly places: ScenePlaces;
}

/** Beats of a film that has no product: they say only what part of the story a scene is. */
function beatsOfStory(slots: readonly Slot[], hasCta: boolean): Beat[] {
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
function ideaOfTold(
  slot: Slot | undefined,
  beat: Beat,
  previous: SceneIdea | null,
  staging: Staging,
): SceneIdea | null {
  if (slot?.claim) return ideaOfClaim(slot.claim, beat, previous, staging);
  return slot?.angle
    ? ideaOfAngle(slot.angle, beat, staging.places.ofClaim(slot.angle.of, staging.index))
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

function ideaOfClaim(
  claim: Claim,
  beat: Beat,
  previous: SceneIdea | null,
  { world, index, places }: Staging,
): SceneIdea {
  const size = claim.isBare ? CLAIM_SIZES[beat] : (SIZES_OF_DEEDS[beat] ?? CLAIM_SIZES[beat]);
  const isFar = claim.isBare && IN_THE_SKY.test(claim.subject);
  const shotType = claim.shotType ?? (isFar ? "establishing" : otherSize(size, previous?.shotType ?? null));
  return {
    ...blankIdea(beat),
    subject:
      claim.isBare && world.isInEnglish
        ? stageThing(claim.subject, shotType, index + world.turn)
        : claim.subject,
    place: places.ofClaim(claim, index),
    shotType,
    cameraMovement: claim.cameraMovement ?? (CLAIM_MOVES[index % CLAIM_MOVES.length] as CameraMovement),
    origin: claim.origin,
  };
}

function ideaOfMoment(
  moment: Moment | null,
  beat: Beat,
  agreed: AgreedBrief,
  { world, index, places }: Staging,
): SceneIdea {
  const filmPlace = places.at(index);
  const ownPlace = placeOfTrade(moment, world) ?? moment?.place ?? filmPlace;
  const origin: Provenance = moment?.because
    ? { source: "computed", confidence: 0.7, evidence: moment.because }
    : {
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
      .replaceAll("{hero}'s", possessive(inShort(world.hero)))
      .replace(/^\{hero\}(?= )/, setOff(world.hero))
      .replaceAll("{hero}", world.hero)
      .replaceAll("{place}", filmPlace)
      .replaceAll("{topic}", topicOf(agreed))
      .replaceAll("{brand}", agreed.reading.product?.value.brand ?? world.productName);
  return {
    ...blankIdea(beat),
    subject: fill(moment.shows),
    place: fill(ownPlace),
    placeIsLent: moment.place === null,
    shotType: moment.shotType,
    cameraMovement: moment.cameraMovement,
    sounds: moment.sounds,
    line: moment.line === null ? null : fill(moment.line),
    origin,
  };
}

/** A trade's usual rooms are where the brief says; what happens in no room of its own happens in the first of them. */
function placeOfTrade(moment: Moment | null, { trade, places }: World): string | null {
  if (!moment || !trade?.moments.includes(moment)) return null;
  const usual = moment.place === null ? 0 : trade.places.indexOf(moment.place);
  return usual < 0 ? null : (places[usual % places.length] ?? null);
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}

/** "a man of forty in a worn shirt, on the edge of the bath": what a person is like ends before what they do. */
function setOff(hero: string): string {
  return /\s(?:with|in|who)\s/.test(hero) ? `${hero},` : hero;
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

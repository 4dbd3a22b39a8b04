import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { wantsPeople } from "../knowledge/services/index.ts";
import { framingAt } from "../reading/framing-at.ts";
import { beatsFor, chooseTreatment } from "./choose-treatment.ts";
import type { Claim } from "./claim.ts";
import { isOfTheBrief } from "./claims.ts";
import { claimsOfFilm } from "./claims-of-goods.ts";
import { countScenes } from "./count-scenes.ts";
import { withCamera } from "./film-camera.ts";
import { goodsFilmOf, PLAIN_FILM } from "./goods-film.ts";
import { isToldInEnglish } from "./hero.ts";
import { introducedOnce } from "./introduced-once.ts";
import { isElsewhere } from "./keep-to-places.ts";
import { layOutStory, type Slot, type StoryFilm } from "./lay-out-story.ts";
import type { Look } from "./look.ts";
import { tellsOnlyAStory } from "./only-story.ts";
import { pickerFor } from "./open-pictures.ts";
import { explainedScenes } from "./outline-explanation.ts";
import { scenesInOrder } from "./outline-in-order.ts";
import { toldScenes } from "./outline-told.ts";
import { goingPlaces } from "./place-claims.ts";
import { mentionsAny } from "./prohibited.ts";
import { beatsOfStory, ideaOfTold } from "./scene-from-claim.ts";
import { ideaOfMoment, type Staging } from "./scene-from-moment.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { placesOfFilm } from "./scene-places.ts";
import { withPerformer } from "./stage-of-film.ts";
import { scenesOfStory } from "./story-film.ts";
import { fillersOf, placeOfGenre } from "./story-frame.ts";
import { besideItsStory } from "./story-of-goods.ts";
import { isToldInSteps } from "./told-film.ts";
import { wearingTheProduct } from "./wear-product.ts";
import type { World } from "./world.ts";

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
  const world = inItsOwnPlaces(agreed, withPerformer(agreed, imagined));
  return (
    (isToldInSteps(agreed) ? toldScenes(agreed, world, look) : null) ??
    scenesOfStory(agreed, world, look) ??
    explainedScenes(agreed, world, look) ??
    toldScenes(agreed, world, look) ??
    scenesInOrder(agreed, world, look) ??
    scenesByBeats(agreed, world, look)
  );
}

/** A scene for each beat of the treatment: told pictures where the story has them, moments where it has none. */
function scenesByBeats(agreed: AgreedBrief, stayed: World, look: Look): SceneIdea[] {
  const claims = claimsOfFilm(agreed, stayed);
  const world = besideItsStory(agreed, goingPlaces(stayed, claims));
  const hasCta = agreed.reading.noCta === null;
  const isOnlyStory = tellsOnlyAStory(agreed);
  const goods = isOnlyStory ? PLAIN_FILM : goodsFilmOf(agreed, world, claims);
  const count = goods.countOf(countScenes(agreed, claims.length + (hasCta && !isOnlyStory ? 1 : 0)));
  const treatment = chooseTreatment(agreed, world.chance);
  const planned = beatsFor(goods.treatment ?? treatment, count, hasCta).map((beat) =>
    world.trade && beat === "reveal" ? "result" : beat,
  );
  const told = claims.filter(isOfTheBrief);
  const sells = world.sells && !isOnlyStory;
  const isToldStory = tellsAStory(told, sells);
  const laid = goods.withoutAngles(layOutStory(claims, storyFilm(agreed, world, planned)));
  const slots = showsItsTrade(agreed, told, world) ? laid.map(withoutFurtherLooks) : laid;
  const beats = isOnlyStory ? beatsOfStory(slots, hasCta) : planned;
  const pick = pickerFor(agreed, world, isToldStory, count);
  const nextOfGoods = goods.picturesFor(slots, count);
  const places = placesOfFilm(
    world,
    slots.map(({ claim }) => claim),
    beats.length,
    isOnlyStory ? (placeOfGenre(agreed) ?? undefined) : undefined,
  );
  const ideas: SceneIdea[] = [];
  for (const [index, beat] of beats.entries()) {
    const previous = ideas.at(-1) ?? null;
    const needsProduct = index === 0 && agreed.reading.productBySeconds !== null;
    const staging: Staging = { world, index, places };
    const told = toldAt(slots[index], sells, beat, previous, staging);
    const draw = () =>
      ideaOfMoment(
        nextOfGoods(index === count - 1) ??
          pick({
            beat: isToldStory ? (BETWEEN_PICTURES[beat] ?? beat) : beat,
            previousSize: previous?.shotType ?? null,
            previousMovement: previous?.cameraMovement ?? null,
            sizes: framingAt(agreed.reading.framings, index, beats.length).sizes,
            needsProduct,
          }),
        beat,
        agreed,
        staging,
      );
    const drawn = inItsClothes(told, agreed, world) ?? fitting(draw, agreed, index / beats.length);
    ideas.push(withCamera(drawn, previous, look, agreed, index, beats.length));
  }
  return ideas.map((idea, index) => introducedOnce(idea, ideas.slice(0, index), world));
}

/** So many pictures are looked at for one that does not show what is held back. */
const MOST_DRAWN = 12;

/** A picture as it is drawn, and another where it shows what is held back yet, or a place where the film may not be. */
function fitting(draw: () => SceneIdea, agreed: AgreedBrief, position: number): SceneIdea {
  const [reveal] = agreed.reading.reveals;
  const isEarly = reveal !== undefined && position < shareOfReveal(reveal.value.from, agreed);
  const { spreads, product } = agreed.reading;
  const first = draw();
  if (!isEarly && spreads.length === 0) return first;
  const names = isEarly
    ? [product?.value.name, product?.value.noun].filter((name) => typeof name === "string")
    : [];
  const isUnfit = ({ subject, place }: SceneIdea) =>
    mentionsAny(`${subject} ${place}`, names) || isElsewhere(subject, agreed);
  let drawn = first;
  for (let count = 1; count < MOST_DRAWN && isUnfit(drawn); count += 1) drawn = draw();
  return drawn;
}

function shareOfReveal(from: number | null, { durationSeconds }: AgreedBrief): number {
  const film = durationSeconds.value;
  if (from === null) return LAST_PICTURE;
  return Math.min(LAST_PICTURE, (from < 0 ? film + from : from) / film);
}

/** Where the last scene of a film begins at the earliest. */
const LAST_PICTURE = 0.75;

/** Who is told of in an advertisement has on what is sold; the people of a story have their own clothes. */
function inItsClothes(told: SceneIdea | null, agreed: AgreedBrief, world: World): SceneIdea | null {
  return told === null || tellsOnlyAStory(agreed) ? told : wearingTheProduct(told, agreed, world);
}

/** What decides where the parts of the story go. */
function storyFilm(agreed: AgreedBrief, world: World, beats: readonly Beat[]): StoryFilm {
  const isOnlyStory = tellsOnlyAStory(agreed);
  return {
    beats,
    hasCta: agreed.reading.noCta === null,
    turn: world.turn,
    clauses: agreed.reading.events.map(({ value }) => value.action),
    language: agreed.reading.briefLanguage,
    isInEnglish: isToldInEnglish(agreed),
    isOnlyStory,
    fillers: isOnlyStory && world.isInEnglish ? fillersOf(agreed, world) : [],
    productFirst: agreed.reading.productBySeconds !== null,
    sells: !isOnlyStory || (agreed.reading.product !== null && agreed.reading.cta !== null),
    hasOwnPictures: !isOnlyStory && (world.trade !== null || world.isOfUse),
    countIsAsked: agreed.sceneCount !== null,
  };
}

/** "Children chase it through the town": a place that one deed of a story names is that deed's, not the film's. */
function inItsOwnPlaces(agreed: AgreedBrief, world: World): World {
  const { settings, events } = agreed.reading;
  if (!tellsOnlyAStory(agreed)) return world;
  const told = { ...world, sells: false };
  if (events.length < STORY_PICTURES) return told;
  const ofTheFilm = settings.filter(
    (place) => !events.some(({ start, end }) => start <= place.start && place.end <= end),
  );
  if (ofTheFilm.length === 0) return { ...told, placesAreAsked: false };
  const named = new Set(ofTheFilm.map(({ value }) => value));
  const places = told.places.filter(
    (place) => named.has(place.replace(/^(?:an?|the) /, "")) || named.has(place),
  );
  return places.length === 0 ? told : { ...told, places };
}

/** Things by themselves are no story of a film that has goods to show. */
function tellsAStory(told: readonly Claim[], sells: boolean): boolean {
  return told.some(({ isBare }) => !isBare) || (!sells && told.length >= STORY_PICTURES);
}

/** What a claim shows is kept; another look at it leaves its scene open. */
function withoutFurtherLooks({ claim, angle }: Slot, _index: number, all: readonly Slot[]): Slot {
  const isToldElsewhere = angle === null || all.some((other) => other.claim === angle.of);
  return { claim: isToldElsewhere ? claim : angle.of, angle: null };
}

/** Deeds that make a story of a trade's film. */
const DEEDS_OF_A_STORY = 2;

/** "A city waking", of a window cleaner: the trade's own work stands beside it, and not the city from nearer. */
function showsItsTrade({ reading }: AgreedBrief, told: readonly Claim[], { trade, sells }: World): boolean {
  if (trade === null || !sells || wantsPeople(reading.text)) return false;
  return told.filter(({ isBare }) => !isBare).length < DEEDS_OF_A_STORY;
}

/** What the brief tells at this point; one look at a thing is enough where there are goods to look at. */
function toldAt(
  slot: Slot | undefined,
  sells: boolean,
  beat: Beat,
  previous: SceneIdea | null,
  staging: Staging,
): SceneIdea | null {
  const looksAgain = sells && slot?.claim === null && slot.angle?.of.isBare === true;
  return looksAgain ? null : ideaOfTold(slot, beat, previous, staging);
}

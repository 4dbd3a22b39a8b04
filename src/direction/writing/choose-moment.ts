import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Beat, Moment } from "../knowledge/moments/book.ts";
import { type BookWish, booksFor } from "../knowledge/moments/index.ts";
import { oncePer } from "../once-per.ts";
import { remembered } from "../remembered.ts";
import { positiveMentions } from "../words/mentions.ts";
import { isAtHomeIn, toldTerrain } from "./at-home-in.ts";
import type { Demonstrations } from "./demonstrate.ts";
import { wholeKind } from "./prohibited.ts";
import { tallyOf, withDemonstrations } from "./tally-demonstrations.ts";
import { isOfItsTime } from "./time-of-day.ts";
import type { World } from "./world.ts";

const LIKING = {
  beat: 10,
  kinBeat: 4,
  ownBook: 3,
  openPlace: 6,
  otherSize: 2,
  otherMovement: 1,
  askedSize: 9,
  /** The last picture is the product's, not its surroundings'. */
  productAtLast: 8,
  /** A picture with a place of its own, in a film whose brief tells another story. */
  foreignPlace: -30,
  productIsWanted: 30,
  /** What closes a film has no place in its middle. */
  closingTooSoon: -40,
  /** Strangers, in a film whose brief names its people. */
  strangers: -8,
  /** Those whom the brief names, or would have seen, in a film that has hardly shown them. */
  toldPeople: 7,
  /** More pictures of the bare place than a film needs: a tour. */
  placeAgain: -9,
  /** "The same room, later" where nobody has seen the room. */
  returnsToNothing: -12,
  /** Trouble has no place in a film that only longs, glows or rests. */
  troubleInParadise: -40,
  /** Trouble after the turn is another film's beginning. */
  troubleTooLate: -12,
  taste: 3,
} as const;
const RETURNS = /^(?:the same|[^,]*\b(?:again|once more)\b)/;
/** After so many pictures a film has had its turn. */
const TURN_OF_A_FILM = 4;
/** So many pictures of the bare place make a film at home there. */
const ENOUGH_OF_THE_PLACE = 2;

/** Beats that can stand in for one another. */
const KIN: Readonly<Record<Beat, readonly Beat[]>> = {
  arrest: ["detail", "reveal"],
  world: ["process", "together"],
  problem: ["world", "use"],
  detail: ["process", "arrest", "reveal"],
  process: ["detail", "use"],
  use: ["reaction", "together", "process"],
  reaction: ["use", "result", "together"],
  together: ["use", "result", "reaction"],
  result: ["together", "use", "reveal"],
  reveal: ["detail", "signoff"],
  signoff: ["reveal", "detail"],
};

/** What a scene wants of the moment that fills it. */
export interface MomentWish {
  readonly beat: Beat;
  readonly previousSize: ShotType | null;
  readonly previousMovement: CameraMovement | null;
  /** The brief wants to see the product here. */
  readonly needsProduct: boolean;
  /** The sizes that the brief asks for here; none where it leaves them open. */
  readonly sizes?: readonly ShotType[];
}

/** What the picker knows of the film. */
export interface FilmMaterial extends Omit<BookWish, "places"> {
  readonly world: World;
  readonly avoided: readonly string[];
  /** Whether a picture that brings a place of its own would be another story's. */
  readonly onlyOpenPlaces: boolean;
  readonly namesItsPeople: boolean;
  /** Whether the brief says whom the film shows: a film of them shows them again and again. */
  readonly tellsWhomToShow: boolean;
  /** Whether the brief's tone leaves no room for what is wrong. */
  readonly sparesTrouble: boolean;
  /** What the brief says of its product, in pictures. */
  readonly demonstrations: Demonstrations;
}

/** Hands out the pictures of one film, never one twice, none with what the brief avoids. */
export function momentPicker(material: FilmMaterial) {
  const { world, avoided, demonstrations } = material;
  const tally = tallyOf(demonstrations);
  const terrain = toldTerrain(world);
  const banned = avoided.map(wholeKind);
  const open = withDemonstrations(booksFor({ ...material, places: world.places }), demonstrations).flatMap(
    ({ book, rank }) =>
      book
        .filter((moment) => world.mayShow(moment.cast) && isAtHomeIn(terrain, moment))
        .map((moment) => ({ moment, traits: traitsOf(moment) }))
        .filter(
          ({ traits }) =>
            !banned.some(traits.isShowing) && isOfItsTime(traits.pictured, world.timeOfDay, world.season),
        )
        .map((one) => ({ ...one, rank, taste: world.chance.next() * LIKING.taste })),
  );
  const used = new Set<Moment>();
  let ofThePlace = 0;
  let heroes = 0;
  return (wish: MomentWish): Moment | null => {
    let best: { moment: Moment; liking: number } | null = null;
    for (const { moment, traits, rank, taste } of open) {
      if (used.has(moment)) continue;
      const liking =
        likingOf(moment, traits, rank, wish, material) +
        taste -
        rank * LIKING.ownBook +
        ofOtherRooms(moment, rank, material) +
        likingAfter(moment, traits, used, ofThePlace) +
        ofToldPeople(moment, wish, used.size, heroes, material) +
        troubleTooLate(moment, wish, used.size, material.sparesTrouble) +
        tally.likingOf(moment, wish.beat);
      if (!best || liking > best.liking) best = { moment, liking };
    }
    if (best) used.add(best.moment);
    if (best) tally.take(best.moment);
    if (best && traitsOf(best.moment).isOfThePlace) ofThePlace += 1;
    if (best?.moment.cast === "hero") heroes += 1;
    return best?.moment ?? null;
  };
}

/** A trade has rooms of its own: pictures of its category play elsewhere. */
function ofOtherRooms({ place }: Moment, rank: number, { ofTrade }: FilmMaterial): number {
  return ofTrade.length > 0 && rank > 0 && place !== null ? LIKING.foreignPlace : 0;
}

/** Every second picture at least is of those whom the brief shows, the product's own aside. */
function ofToldPeople(
  moment: Moment,
  { beat }: MomentWish,
  shown: number,
  heroes: number,
  { tellsWhomToShow }: FilmMaterial,
): number {
  const isTheirs = tellsWhomToShow && moment.cast === "hero" && beat !== "reveal" && beat !== "signoff";
  return isTheirs && heroes * 2 <= shown ? LIKING.toldPeople : 0;
}

function troubleTooLate(moment: Moment, wish: MomentWish, shown: number, sparesTrouble: boolean): number {
  if (moment.beat === "problem" && sparesTrouble) return LIKING.troubleInParadise;
  const isLate = shown >= TURN_OF_A_FILM && wish.beat !== "problem";
  return moment.beat === "problem" && isLate ? LIKING.troubleTooLate : 0;
}

/** How what was shown before speaks against a moment. */
function likingAfter(
  moment: Moment,
  { isOfThePlace, returns }: Traits,
  used: ReadonlySet<Moment>,
  ofThePlace: number,
): number {
  const isLost = returns && ![...used].some(({ place }) => place === moment.place);
  const tour = isOfThePlace ? Math.max(0, ofThePlace - ENOUGH_OF_THE_PLACE + 1) : 0;
  return tour * LIKING.placeAgain + (isLost ? LIKING.returnsToNothing : 0);
}

type Traits = ReturnType<typeof traitsOf>;

/** Of one picture of the tables; most briefs avoid the same few things. */
const SUBJECTS_KEPT = 32;

/** What the words of a moment tell whatever the film is. Every picture of a film is chosen among all open moments. */
const traitsOf = oncePer(({ shows, place, sounds }: Moment) => {
  const pictured = `${shows} ${place ?? ""}`;
  const all = `${pictured} ${sounds.join(" ")}`;
  return {
    pictured,
    isShowing: remembered((subject) => positiveMentions(all, subject).length > 0, SUBJECTS_KEPT),
    isOfThePlace: shows.includes("{place}"),
    isOfTheProduct: /\{(?:product|brand)\}/.test(shows),
    showsProduct: shows.includes("{product}"),
    returns: RETURNS.test(shows),
  };
});

/** The last pictures are the product's, or those with which the book of its kind closes. */
function closingOf(moment: Moment, traits: Traits, rank: number, wish: MomentWish): number {
  const closesItsBook = rank === 0 && moment.beat === wish.beat;
  return traits.isOfTheProduct || closesItsBook ? LIKING.productAtLast : 0;
}

function likingOf(
  moment: Moment,
  traits: Traits,
  rank: number,
  wish: MomentWish,
  material: FilmMaterial,
): number {
  let liking = 0;
  if (moment.beat === wish.beat) liking += LIKING.beat;
  else if (KIN[wish.beat].includes(moment.beat)) liking += LIKING.kinBeat;
  if (material.hasOwnPlace && (moment.place === null || rank === 0)) liking += LIKING.openPlace;
  const isOfTheProduct = wish.beat === "reveal" || wish.beat === "signoff";
  const isItsOwn = isOfTheProduct || (rank === 0 && !material.hasOwnPlace);
  if (material.onlyOpenPlaces && moment.place !== null && !isItsOwn) liking += LIKING.foreignPlace;
  if (isOfTheProduct) liking += closingOf(moment, traits, rank, wish);
  if (wish.needsProduct && traits.showsProduct) liking += LIKING.productIsWanted;
  if (moment.beat === "signoff" && !isOfTheProduct) liking += LIKING.closingTooSoon;
  if (material.namesItsPeople && moment.cast === "crowd") liking += LIKING.strangers;
  if (moment.shotType !== wish.previousSize) liking += LIKING.otherSize;
  if (wish.sizes?.includes(moment.shotType)) liking += LIKING.askedSize;
  if (moment.cameraMovement !== wish.previousMovement) liking += LIKING.otherMovement;
  return liking;
}

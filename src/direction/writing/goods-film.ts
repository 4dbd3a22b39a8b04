import type { AgreedBrief } from "../agreed-brief.ts";
import type { GoodsKind } from "../knowledge/goods/goods-book.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import type { Treatment } from "../knowledge/treatments.ts";
import type { Claim } from "./claim.ts";
import { goodsPictures, saidInPictures } from "./goods-pictures.ts";
import type { Slot } from "./lay-out-story.ts";
import { goodsShown } from "./plain-goods.ts";
import { type PlacedPicture, type SecondLooksOfFilm, secondLooksOf } from "./second-looks.ts";
import type { World } from "./world.ts";

/** What a film of goods that a book shows in use does otherwise than other films. */
export interface GoodsFilm {
  readonly treatment: Pick<Treatment, "opening" | "middle" | "closing"> | null;
  /** As many scenes as there are pictures at most, unless the brief itself sets a rhythm. */
  readonly countOf: (counted: number) => number;
  /** Goods have pictures of their own: none of the brief's is looked at twice. */
  readonly withoutAngles: (slots: readonly Slot[]) => Slot[];
  /** Hands out the pictures for the scenes that the brief leaves open; null when there are no more. */
  readonly picturesFor: (slots: readonly Slot[], count: number) => (isLast: boolean) => Moment | null;
}

/** A film of anything else. */
export const PLAIN_FILM: GoodsFilm = {
  treatment: null,
  countOf: (counted) => counted,
  withoutAngles: (slots) => [...slots],
  picturesFor: () => () => null,
};

/** How goods are told: seen, used, enjoyed, seen once more. */
const TREATMENT = {
  opening: ["arrest"],
  middle: ["detail", "use", "detail", "reaction", "use", "together"],
  closing: ["signoff"],
} as const;

/** The film of goods; a plain one where no book knows what is sold. */
export function goodsFilmOf(agreed: AgreedBrief, world: World, claims: readonly Claim[]): GoodsFilm {
  const kind = world.trade !== null || world.house !== null ? null : goodsShown(agreed);
  if (kind === null) return PLAIN_FILM;
  const showsGoods = showing(kind, world);
  const pictures = inSight(goodsPictures(kind, agreed, world, claims), showsGoods, agreed);
  const second = secondLooksOf(kind, agreed, world, claims, pictures);
  const isProductTold = claims.some(({ subject }) => showsGoods(subject));
  const enough =
    claims.filter(({ isBare }) => !isBare).length < PICTURES_OF_ITS_OWN
      ? MANY
      : Math.max(claims.length + 2, Math.ceil(agreed.durationSeconds.value / SECONDS_OF_A_TOLD_PICTURE));
  const isCounted = agreed.sceneCount !== null || agreed.reading.cutsPerMinute !== null;
  const isPaced = agreed.pace.source === "text";
  const inStore = claims.length + pictures.length + second.looks.length;
  const most = Math.max(inStore, leastScenes(agreed, isPaced));
  return {
    treatment: TREATMENT,
    countOf: (counted) => {
      if (isCounted) return counted;
      if (isPaced) return Math.min(counted, most);
      const told = isProductTold ? 0 : claims.length;
      return withRoomForGoods(Math.min(counted, enough, most), told, agreed);
    },
    withoutAngles: (slots) => slots.map(({ claim }) => ({ claim, angle: null })),
    picturesFor: (slots, count) => {
      const isOpen = (index: number) => !slots[index]?.claim;
      const open = Array.from({ length: count }, (_, index) => index).filter(isOpen).length;
      const said = saidInPictures(
        kind,
        agreed,
        world,
        Math.min(MOST_SAID, Math.floor(open / SCENES_FOR_ONE_SAID)),
        claims.map(({ subject }) => subject).join(". "),
      );
      const productFirst = agreed.reading.productBySeconds !== null;
      const choice = { pictures, second, said, count: open, productFirst, isProductTold, showsGoods };
      return handOut(chosenFor(choice, isOpen(0), isOpen(count - 1)));
    },
  };
}

/** Goods that never leave the frame are in every picture; where too few of these have them, they are brought into the others. */
function inSight(
  pictures: readonly Moment[],
  showsGoods: (shows: string) => boolean,
  { reading }: AgreedBrief,
): readonly Moment[] {
  if (!reading.keptInSight.some(({ value }) => value.subject === reading.product?.value.name))
    return pictures;
  const shown = pictures.filter(({ shows }) => showsGoods(shows));
  return shown.length >= ENOUGH_IN_SIGHT ? shown : pictures;
}

const ENOUGH_IN_SIGHT = 4;

/** Whether a picture has the goods in it, by their name or by what they are. */
function showing(kind: GoodsKind, world: World): (shows: string) => boolean {
  const head = kind.head.split(" ").at(-1)?.replace(/s$/, "") ?? kind.head;
  return (shows) =>
    shows.includes("{product}") || shows.includes(world.productPhrase) || shows.toLowerCase().includes(head);
}

/** One scene in so many shows what the brief says of its goods. */
const SCENES_FOR_ONE_SAID = 2.5;
const MOST_SAID = 2;

/** The kind's own closing picture, unless the film's tone has a livelier one. */
function closingOf(own: readonly Moment[], { closings, closesInTone }: SecondLooksOfFilm): readonly Moment[] {
  const inOrder = closesInTone ? [...closings.slice(0, 1), ...own, ...closings] : [...own, ...closings];
  return inOrder.slice(0, 1);
}

interface Choice {
  readonly pictures: readonly Moment[];
  readonly second: SecondLooksOfFilm;
  /** What the brief says of the goods, in pictures: all of them are shown, in the middle. */
  readonly said: readonly Moment[];
  readonly count: number;
  readonly productFirst: boolean;
  /** A picture that the brief tells has the goods in it. */
  readonly isProductTold: boolean;
  readonly showsGoods: (shows: string) => boolean;
}

/** Whoever tells so many pictures wants these, the goods before and behind them, and hardly more. */
const PICTURES_OF_ITS_OWN = 3;
const SECONDS_OF_A_TOLD_PICTURE = 6.5;
const MANY = 60;
const MOST_SECONDS_OF_A_PICTURE = 7;
const MOST_SECONDS_WHERE_PACED = 3;
const LEAST_SCENES = 2;

const FEWEST_SECONDS_OF_A_PICTURE = 2.5;

/** Where what is told fills every scene but the last, one more shows the goods, if there is time for it. */
function withRoomForGoods(count: number, told: number, { durationSeconds }: AgreedBrief): number {
  const isFull = told > 0 && told + 1 >= count;
  return isFull && durationSeconds.value / (count + 1) >= FEWEST_SECONDS_OF_A_PICTURE ? count + 1 : count;
}

/** One picture is not held for a whole film, however few there are of the goods. */
function leastScenes({ durationSeconds, pace }: AgreedBrief, isPaced: boolean): number {
  const most = isPaced && pace.value !== "slow" ? MOST_SECONDS_WHERE_PACED : MOST_SECONDS_OF_A_PICTURE;
  return Math.max(LEAST_SCENES, Math.ceil(durationSeconds.value / most));
}

/** The first, the last, the others evenly between, in their order. */
function chosenFor(
  { pictures, second, said, count, productFirst, isProductTold, showsGoods }: Choice,
  opens: boolean,
  closes: boolean,
): readonly Moment[] {
  const last = pictures.filter(({ beat }) => beat === "signoff").slice(-1);
  const closing = closes ? closingOf(last, second) : [];
  const others = pictures.filter(({ beat }) => beat !== "signoff");
  const ofProduct = productFirst ? others.filter(({ shows }) => showsGoods(shows)) : others;
  const usual = (ofProduct.length > 0 ? ofProduct : others).slice(0, 1);
  const hook = second.hook !== null && !productFirst && count >= FEWEST_FOR_OTHER_HOOKS ? second.hook : null;
  const opening = hook === null ? usual : [hook.moment];
  const first = opens ? opening : [];
  const between = others.filter((moment) => !first.includes(moment));
  const room = Math.max(0, count - first.length - closing.length);
  const shown = said.slice(0, room);
  const open = room - shown.length;
  const again = second.looks
    .filter((look) => look.moment !== hook?.moment)
    .slice(0, Math.max(Math.floor(open / SCENES_FOR_A_SECOND_LOOK), open - between.length));
  const wanted = Math.min(between.length, open - again.length);
  const isSeen = isProductTold || [...first, ...shown].some(({ shows }) => showsGoods(shows));
  const own = isSeen
    ? evenly(between, wanted, second.offset)
    : withGoods(evenly(between, wanted, second.offset), between, showsGoods);
  const chosen = inOrderOfFilm(own, between, again);
  const half = Math.ceil(chosen.length / 2);
  return [...first, ...chosen.slice(0, half), ...shown, ...chosen.slice(half), ...closing];
}

/** Among so many pictures one is a second look, so that two films of the same goods differ. */
const SCENES_FOR_A_SECOND_LOOK = 3;
const FEWEST_FOR_OTHER_HOOKS = 3;

/** The kind's own pictures with the second looks between them, each as early or as late as its own book has it. */
function inOrderOfFilm(
  own: readonly Moment[],
  book: readonly Moment[],
  again: readonly PlacedPicture[],
): readonly Moment[] {
  const placed = own.map((moment) => ({ moment, at: (book.indexOf(moment) + 1) / (book.length + 1) }));
  return [...placed, ...again].toSorted((a, b) => a.at - b.at).map(({ moment }) => moment);
}

/** A film in which the goods are first met at its end sells nothing: one picture before has them. */
function withGoods(
  chosen: readonly Moment[],
  all: readonly Moment[],
  showsGoods: Choice["showsGoods"],
): readonly Moment[] {
  const met = all.find(({ shows }) => showsGoods(shows));
  if (met === undefined || chosen.length === 0 || chosen.some(({ shows }) => showsGoods(shows)))
    return chosen;
  const [, ...others] = chosen;
  const taken = new Set([met, ...others]);
  return all.filter((moment) => taken.has(moment));
}

/** So many of them, spread over the whole; at least half with the film's person where there are such. */
function evenly(moments: readonly Moment[], wanted: number, offset: number): readonly Moment[] {
  const spread = (some: readonly Moment[], count: number) =>
    Array.from(
      { length: count },
      (_, at) => some[Math.floor(((at + offset) * some.length) / count)] as Moment,
    );
  const acted = moments.filter(({ cast }) => cast === "hero" || cast === "crowd");
  const others = moments.filter((moment) => !acted.includes(moment));
  const people = Math.min(acted.length, Math.max(Math.ceil(wanted / 2), wanted - others.length));
  const taken = new Set([...spread(acted, people), ...spread(others, wanted - people)]);
  return moments.filter((moment) => taken.has(moment));
}

/** In their order, the closing one for the last scene. */
function handOut(pictures: readonly Moment[]): (isLast: boolean) => Moment | null {
  const left = [...pictures];
  return (isLast) => {
    if (isLast) return left.pop() ?? null;
    return left[0]?.beat === "signoff" ? null : (left.shift() ?? null);
  };
}

import type { AgreedBrief } from "../agreed-brief.ts";
import type { GoodsKind } from "../knowledge/goods/goods-book.ts";
import { type InItsTone, picturesInTone } from "../knowledge/goods/in-its-tone.ts";
import { bookOf, type Moment } from "../knowledge/moments/book.ts";
import { picturesOfPlaces } from "../knowledge/moments/place.ts";
import { seededBy } from "../seeded.ts";
import type { Claim } from "./claim.ts";
import { fitterFor, looksLikeOneOf, tellsTheSame } from "./goods-pictures.ts";
import { tonesOf } from "./tone.ts";
import type { World } from "./world.ts";

/** A picture and where in a film it belongs, 0 at its beginning and 1 at its end. */
export interface PlacedPicture {
  readonly moment: Moment;
  readonly at: number;
}

/** What goods may be looked at besides their own pictures. */
export interface SecondLooksOfFilm {
  /** The one to be taken first at the head; the order is the brief's own, so that two films of the same goods differ. */
  readonly looks: readonly PlacedPicture[];
  /** What some films open on instead of the kind's own first picture; null where they open on that. */
  readonly hook: PlacedPicture | null;
  /** Where between its kind's own pictures this film takes them from, 0 to 1. */
  readonly offset: number;
  /** Closing pictures, the best first: the last chance is the kind's own. */
  readonly closings: readonly Moment[];
  /** A film in this tone and at this pace does not end on the goods at rest. */
  readonly closesInTone: boolean;
}

/** Second looks at the film's goods, none of them what `own` or the brief shows already. */
export function secondLooksOf(
  kind: GoodsKind,
  agreed: AgreedBrief,
  world: World,
  claims: readonly Claim[],
  own: readonly Moment[],
): SecondLooksOfFilm {
  const tone = kind.second.standsOnTable ? toneOf(agreed) : null;
  const chance = seededBy(`${agreed.reading.text}|${agreed.options.seed ?? ""}|second looks`);
  const told = claims.map(({ subject }) => subject).join(". ");
  const unnamed = withoutNameOf(agreed);
  const isKnown = looksLikeOneOf(own.map(({ shows }) => unnamed(shows)));
  const isNew = (moment: Moment) => {
    const shows = unnamed(moment.shows);
    return !tellsTheSame(shows, told) && !isKnown(shows);
  };
  const fitting = fitterFor(kind, agreed, world);
  const fit = (moments: readonly Moment[]) => fitting(moments).filter(isNew);
  const last = Math.max(1, kind.second.moments.length - 1);
  const placed = fit(kind.second.moments.slice(0, -1)).map((moment, index) => ({
    moment,
    at: (index + 1) / (last + 1),
  }));
  const inTone = chance
    .shuffle(fit(tone?.looks ?? []))
    .slice(0, LOOKS_IN_TONE)
    .map((moment) => ({ moment, at: MIDDLE }));
  const closings = fitting([
    ...chance.shuffle(tone?.closings ?? []),
    ...kind.second.moments.slice(-1),
    ...ALONE,
  ]);
  const early = placed.filter(({ at, moment }) => at < EARLY && NEAR.has(moment.shotType));
  const opensOtherwise = early.length > 0 && chance.next() < SHARE_OF_OTHER_HOOKS;
  const hook = opensOtherwise ? chance.pick(early) : null;
  return {
    hook,
    offset: LEAST_OFFSET + chance.next() * (1 - 2 * LEAST_OFFSET),
    looks: [...inTone, ...withStory(chance.shuffle(placed), ofThePlace(kind, fitting, world), world)],
    closings,
    closesInTone: tone !== null && tone.closings.length > 0 && agreed.pace.value !== "slow",
  };
}

/** Two films of the same goods do not always open on the same picture. */
const SHARE_OF_OTHER_HOOKS = 0.35;
const EARLY = 0.5;
const NEAR: ReadonlySet<string> = new Set(["extreme_close_up", "close_up"]);
const LEAST_OFFSET = 0.2;

/** Every picture has the goods' name in it: alike they are by what else they show. */
function withoutNameOf({ reading }: AgreedBrief): (shows: string) => string {
  const { name = "", noun = null } = reading.product?.value ?? {};
  const words = `${name} ${noun ?? ""}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = new Set(words.flatMap((word) => [word, word.replace(/s$/, "")]));
  const letters = [...named];
  return (shows) => {
    const lower = shows.toLowerCase();
    // Most pictures do without, and are remembered as they are.
    if (!letters.some((word) => lower.includes(word))) return shows;
    return shows.replaceAll(/\p{L}+/gu, (word) => (named.has(word.toLowerCase()) ? "" : word));
  };
}

/** A book's film cuts between its pages and its story; elsewhere the place only fills what is left. */
function withStory(
  looks: readonly PlacedPicture[],
  ofPlace: readonly PlacedPicture[],
  { storyPlaces }: World,
): readonly PlacedPicture[] {
  if (storyPlaces === undefined) return [...looks, ...ofPlace];
  const most = Math.max(looks.length, ofPlace.length);
  return Array.from({ length: most }, (_, at) => [ofPlace[at], looks[at]])
    .flat()
    .filter((picture) => picture !== undefined);
}

/** Where no closing picture can be: a hook by the door, on a mountain. */
const ALONE = bookOf([
  ["signoff cu push_in none", "{product} by itself, nothing else near it", null, "quiet"],
]);

/** What the place that the brief tells shows by itself: that of the film, or that of the story in a book. */
function ofThePlace(
  kind: GoodsKind,
  fitting: ReturnType<typeof fitterFor>,
  world: World,
): readonly PlacedPicture[] {
  const told = world.placesAreAsked ? world.places.filter((place) => place !== kind.place) : [];
  const places = world.storyPlaces ?? told;
  if (places.length === 0) return [];
  const bare = picturesOfPlaces(places).filter(({ cast, beat }) => cast === "none" && beat !== "signoff");
  const [story] = world.storyPlaces ?? [];
  const inStory = (moment: Moment) =>
    story === undefined
      ? moment
      : { ...moment, place: story, shows: moment.shows.replaceAll("{place}", story) };
  return fitting(bare.map(inStory)).map((moment, index) => ({
    moment: { ...moment, beat: "detail" },
    at: (index + 1) / (bare.length + 1),
  }));
}

/** More, and the tone is what is sold. */
const LOOKS_IN_TONE = 1;
const MIDDLE = 0.5;

/** The first tone that brings pictures of its own. */
function toneOf(agreed: AgreedBrief): InItsTone | null {
  for (const { key } of tonesOf(agreed)) {
    const pictures = picturesInTone(key);
    if (pictures !== null) return pictures;
  }
  return null;
}

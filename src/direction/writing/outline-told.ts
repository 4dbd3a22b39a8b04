import type { AgreedBrief } from "../agreed-brief.ts";
import { picturesOfIdea } from "../knowledge/ideas-shown.ts";
import type { Beat, Moment } from "../knowledge/moments/book.ts";
import { framingAt } from "../reading/framing-at.ts";
import { isToldInTurn } from "../reading/problem-shown.ts";
import { capital } from "../words/capital.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { type Angle, anglesOf } from "./angles.ts";
import { beatsFor } from "./choose-treatment.ts";
import { byWhere, type Claim } from "./claim.ts";
import { isOfTheBrief, placeClaims } from "./claims.ts";
import { claimsOfFilm } from "./claims-of-goods.ts";
import { countScenes } from "./count-scenes.ts";
import { withCamera } from "./film-camera.ts";
import { filmInOrder } from "./film-in-order.ts";
import { type GoodsFilm, goodsFilmOf } from "./goods-film.ts";
import { happeningIn } from "./happening.ts";
import { introducedOnce } from "./introduced-once.ts";
import { empty, type Slot } from "./lay-out-story.ts";
import type { Look } from "./look.ts";
import { pickerFor } from "./open-pictures.ts";
import { OWN_PLACE } from "./outline-script.ts";
import { doneByHero, ideaOfTold, toldAsThing } from "./scene-from-claim.ts";
import { ideaOfMoment, type Staging } from "./scene-from-moment.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { placesOfFilm } from "./scene-places.ts";
import { doneByUser } from "./step-of-use.ts";
import { countOfTold, hasItsOwnClosing, houseAtWork, inToldPlaces, listsItsFilm } from "./told-film.ts";
import { wearingTheProduct } from "./wear-product.ts";
import type { World } from "./world.ts";

/** Told pictures one after the other, one closing picture of ours. */
const TREATMENT = {
  opening: ["arrest"],
  middle: ["use", "process", "use", "reaction"],
  closing: ["signoff"],
} as const;
/** More looks at one picture are a scene that does not end. */
const MOST_LOOKS = 2;

/** A film of the pictures that its brief lists: each in its own words and in the order told, looked at again where there is time; our own only close it and fill what is still open. Null for other briefs. */
export function toldScenes(agreed: AgreedBrief, imagined: World, look: Look): SceneIdea[] | null {
  if (!listsItsFilm(agreed)) return null;
  const world = inToldPlaces(agreed, imagined);
  const claims = byWhere(claimsOfFilm(agreed, world)).map((claim, at) =>
    narrated(doneByUser(claim, at, world), agreed),
  );
  const goods = goodsFilmOf(agreed, world, claims);
  const hasCta = agreed.reading.noCta === null;
  const count = countOfTold(agreed, claims.length, countScenes(agreed, claims.length + 1), world.isOfGoods);
  const slots = laidOut(claims, count, agreed, world);
  const beats = beatsFor(TREATMENT, slots.length, hasCta);
  return filmed(slots, beats, { agreed, world, look, goods });
}

/** Trouble and relief are said over their pictures, in the brief's words. */
function narrated(claim: Claim, { reading }: AgreedBrief): Claim {
  const words = claim.origin.evidence ?? "";
  if (claim.line !== undefined || words === "" || !isToldInTurn(reading)) return claim;
  // "A missed deadline" cannot be seen itself.
  const [seen = claim.subject] = picturesOfIdea(claim.subject) ?? [];
  return { ...claim, subject: seen, line: `${capital(words).replace(/[.,;\s]+$/, "")}.` };
}

/** The told pictures with further looks at them; what is still open stands between them, never first, and last unless the brief tells its end. */
function laidOut(claims: readonly Claim[], count: number, agreed: AgreedBrief, world: World): Slot[] {
  const closes = claims.at(-1)?.where !== "ending";
  const opens = agreed.reading.productBySeconds !== null;
  const own = (closes ? 1 : 0) + (opens ? 1 : 0);
  const free = Math.max(1, count - own);
  const told = claims.length > free ? joined(claims, free) : withLooks(claims, free, agreed, world);
  const gaps = gapsFor(free - told.flat().length, told.flat().length + own, agreed, world);
  // Nothing of ours stands behind what the brief ends on.
  const places = closes ? told.length : Math.max(1, told.length - 1);
  const between = told.flatMap((block, at) => [
    ...block,
    ...empty(at < places ? shareOf(gaps, at, places) : 0),
  ]);
  return [...empty(opens ? 1 : 0), ...between, ...(closes ? [closing(claims, agreed, world)] : [])];
}

/** Pictures of ours between told ones: who sells no goods and has no rooms has only general ones, and rather holds what is told longer. */
function gapsFor(
  open: number,
  scenes: number,
  { durationSeconds, sceneCount, pace }: AgreedBrief,
  world: World,
): number {
  const hasPictures = world.isOfGoods || world.isOfUse || world.trade !== null || world.house !== null;
  // "Fast cuts" are asked for: nothing is held for long.
  const isFast = pace.source === "text" && pace.value === "fast";
  if (hasPictures || isFast || sceneCount !== null) return open;
  return Math.max(0, Math.min(open, Math.ceil(durationSeconds.value / LONGEST_HELD_SECONDS) - scenes));
}

const LONGEST_HELD_SECONDS = 8;

/** Goods, apps and houses close on themselves; what else is told closes on the last that is told of it. */
function closing(claims: readonly Claim[], agreed: AgreedBrief, world: World): Slot {
  const house = houseAtWork(agreed);
  const [first] = claims;
  if (house !== null && first !== undefined)
    return {
      claim: null,
      angle: {
        of: { ...first, subject: house },
        subject: `${house} from outside, its day going on behind the windows`,
        shotType: "wide_shot",
        cameraMovement: "pull_out",
        when: "after",
        isStep: true,
      },
    };
  const last = claims.findLast((claim) => isOfTheBrief(claim) && hasRoomAround(claim, world));
  if (last === undefined || hasItsOwnClosing(agreed, world)) return { claim: null, angle: null };
  return {
    claim: null,
    angle: {
      of: last,
      subject: `${toldAsThing(last.subject, world)}, seen from further back, open space above`,
      shotType: "wide_shot",
      cameraMovement: "pull_out",
      when: "after",
      isStep: true,
    },
  };
}

/** Gear on a table has nothing to be seen from further back. */
function hasRoomAround({ subject }: Claim, world: World): boolean {
  const isDone = happeningIn(subject) !== null || doneByHero(subject, world.hero) !== null;
  return isDone || IN_PARTS.test(subject) || isNounOf(subject, "place", "happening", "person", "plant");
}

const IN_PARTS = /\s(?:with|on|in|under|over|among|beside)\s/;

/** Neighbours in one scene, where there are more pictures than time. */
function joined(claims: readonly Claim[], free: number): Slot[][] {
  const beats = Array.from({ length: free }, (): Beat => "use");
  return placeClaims(claims, beats, false).map((claim) => [{ claim, angle: null }]);
}

/** So many of `whole` behind the part with `index`, evenly. */
function shareOf(whole: number, index: number, parts: number): number {
  return Math.floor(((index + 1) * whole) / parts) - Math.floor((index * whole) / parts);
}

function withLooks(claims: readonly Claim[], free: number, agreed: AgreedBrief, world: World): Slot[][] {
  const clauses = agreed.reading.events.map(({ value }) => value.action);
  const sells = agreed.category.value !== "nonprofit";
  const shapes = new Map<string, number>();
  const perShape = agreed.durationSeconds.value > claims.length * SECONDS_OF_A_LONG_LOOK ? 2 : 1;
  const looks = claims.map((claim, at) => {
    // Goods have pictures of their own that tell more than a told one from nearer; what a film ends on is its last.
    if (!isOfTheBrief(claim) || world.isOfGoods || claim.where === "ending") return [];
    const shows = toldAsThing(claim.subject, world);
    return anglesOf(shows, { turn: world.turn + at, clauses, sells })
      .filter(
        (angle) =>
          angle.when !== "before" && angle.subject !== shows && isOpen(shapeOf(angle), shapes, perShape),
      )
      .slice(0, MOST_LOOKS);
  });
  const taken = claims.map(() => 0);
  let left = free - claims.length;
  for (let round = 0; round < MOST_LOOKS; round += 1) {
    for (const [at, stock] of looks.entries()) {
      if (left === 0 || stock.length <= round) continue;
      taken[at] = (taken[at] ?? 0) + 1;
      left -= 1;
    }
  }
  return claims.map((claim, at) => [
    { claim, angle: null },
    ...(looks[at] ?? [])
      .slice(0, taken[at])
      .map((angle: Angle) => ({ claim: null, angle: { ...angle, of: claim } })),
  ]);
}

const MOST_TRIES = 4;

/** A picture of ours among told ones stays where the film is, if there is one. */
function inAPlace(pick: () => Moment | null, { places }: World): Moment | null {
  let first: Moment | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const moment = pick();
    if (moment === null) break;
    const isNowhere = places.includes(OWN_PLACE) && moment.shows.includes("{place}");
    if (!isNowhere && (moment.place === null || places.includes(moment.place))) return moment;
    first ??= isNowhere ? null : moment;
  }
  return first;
}

/** From so many seconds for each told picture, two of them are looked at in one way. */
const SECONDS_OF_A_LONG_LOOK = 12;

/** "Close on the face of …" and "… far off in a wide frame" are seen once in a film, of whomever; in a long one twice. */
function shapeOf({ subject, isStep, shotType }: Angle): string {
  return isStep ? subject : `${shotType} ${LOOK.exec(subject)?.[0] ?? subject}`;
}

const LOOK =
  /^(?:close on the|the hands of|light)\b|far off in a wide frame| from behind,|past a dark edge|against a soft background|the light just reaching|from close by/;

function isOpen(shape: string, seen: Map<string, number>, most: number): boolean {
  const times = seen.get(shape) ?? 0;
  if (times >= most) return false;
  seen.set(shape, times + 1);
  return true;
}

interface Film {
  readonly agreed: AgreedBrief;
  readonly world: World;
  readonly look: Look;
  readonly goods: GoodsFilm;
}

/** What an event of a known kind has wherever it is: a company's party has its speech and its dance, on a boat too. */
function picturesOfItsKind(agreed: AgreedBrief, world: World): readonly Moment[] {
  const film = agreed.category.value === "event" ? filmInOrder(agreed) : null;
  return film?.pictures.slice(1, -1).filter(({ place, cast }) => place === null && world.mayShow(cast)) ?? [];
}

function filmed(slots: readonly Slot[], beats: readonly Beat[], film: Film): SceneIdea[] {
  const { agreed, world, look, goods } = film;
  const count = slots.length;
  const pick = pickerFor(agreed, world, true, count);
  const nextOfGoods = goods.picturesFor(slots, count);
  const ofItsKind = [...picturesOfItsKind(agreed, world)];
  const places = placesOfFilm(
    world,
    slots.map(({ claim }) => claim),
    count,
  );
  const ideas: SceneIdea[] = [];
  for (const [index, beat] of beats.entries()) {
    const previous = ideas.at(-1) ?? null;
    const staging: Staging = { world, index, places };
    const told = ideaOfTold(slots[index], beat, previous, staging);
    const isLast = index === count - 1;
    const picked = () =>
      pick({
        beat,
        previousSize: previous?.shotType ?? null,
        previousMovement: previous?.cameraMovement ?? null,
        sizes: framingAt(agreed.reading.framings, index, count).sizes,
        needsProduct: index === 0,
      });
    const idea =
      told === null
        ? ideaOfMoment(
            nextOfGoods(isLast) ?? (isLast ? picked() : (ofItsKind.shift() ?? inAPlace(picked, world))),
            beat,
            agreed,
            staging,
          )
        : wearingTheProduct(told, agreed, world);
    ideas.push(withCamera(idea, previous, look, agreed, index, count));
  }
  return ideas.map((idea, index) => introducedOnce(idea, ideas.slice(0, index), world));
}

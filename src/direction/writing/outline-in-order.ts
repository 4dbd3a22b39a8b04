import type { AgreedBrief } from "../agreed-brief.ts";
import type { OrderedFilm } from "../knowledge/films/film-book.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { picturesOfPlaces } from "../knowledge/moments/place.ts";
import { anglesOf, asAngle } from "./angles.ts";
import { artistOf } from "./artist.ts";
import type { Claim } from "./claim.ts";
import { claimsOf, isOfTheBrief, placeClaims } from "./claims.ts";
import { countScenes } from "./count-scenes.ts";
import { coverageOf } from "./coverage.ts";
import { someSteps } from "./explain-in-order.ts";
import { withCamera } from "./film-camera.ts";
import { filmInOrder } from "./film-in-order.ts";
import { happeningIn } from "./happening.ts";
import { introducedOnce } from "./introduced-once.ts";
import type { Slot } from "./lay-out-story.ts";
import type { Look } from "./look.ts";
import { mentionsAny } from "./prohibited.ts";
import { ideaOfTold } from "./scene-from-claim.ts";
import { ideaOfMoment } from "./scene-from-moment.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { placesOfFilm, type ScenePlaces } from "./scene-places.ts";
import { isOfItsTime } from "./time-of-day.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import { ANIMAL, isSomebody } from "./who-acts.ts";
import type { World } from "./world.ts";

/** A film needs its first and its last picture beside what the brief tells. */
const LEAST_OWN = 2;
/** Steps of what the brief tells, in a song that it fills. */
const STEPS_OF_A_CLAIM = 2;

/** Whoever lists so many pictures wants these, and few of ours between them. */
const PICTURES_OF_ITS_OWN = 3;
const LONGEST_PICTURE_SECONDS = 6;

function longEnough({ durationSeconds }: AgreedBrief): number {
  return Math.ceil(durationSeconds.value / LONGEST_PICTURE_SECONDS);
}

/** From so many pictures on, a film stands by itself. */
const ENOUGH_PICTURES = 6;

/** A film without people shows where they would be. */
function withPlaces(pictures: readonly Moment[], ofThePlace: readonly Moment[]): readonly Moment[] {
  if (pictures.length >= ENOUGH_PICTURES || pictures.length < LEAST_OWN) return pictures;
  const more = ofThePlace.filter(({ beat }) => beat !== "arrest" && beat !== "signoff");
  return [...pictures.slice(0, -1), ...more.slice(0, ENOUGH_PICTURES), ...pictures.slice(-1)];
}

/** What no lens can be pointed at. */
const IS_A_MOOD =
  /^(?:(?:high|good|lots of|much|more|some|raw|real|pure) )?(?:thriller|comedy|horror|laughter|laughing|a bit of laughing|energy|vibes?|moods?|fun|emotions?|feelings?|atmosphere|joy|hope|humou?r|nostalgia|attitude|swagger|tension|drama|music)$/i;

type Step = Moment | Slot;

/** A film of a known kind from its first picture to its last, what the brief tells in its place; null for other films. */
export function scenesInOrder(agreed: AgreedBrief, imagined: World, look: Look): SceneIdea[] | null {
  const film = filmInOrder(agreed);
  if (film === null) return null;
  const world = {
    ...imagined,
    places: placesOf(agreed, imagined, film),
    hero: heroOf(agreed, imagined, film.hero),
  };
  const open = withPlaces(
    film.pictures.filter((moment) => isOpen(moment, agreed, world)),
    picturesOfPlaces(world.places).filter((moment) => isOpen(moment, agreed, world)),
  );
  if (open.length < LEAST_OWN) return null;
  const claims = claimsOf(agreed, world).filter(
    (claim) => isOfTheBrief(claim) && !(claim.isBare && IS_A_MOOD.test(claim.subject)),
  );
  const wanted = countScenes(agreed, claims.length + LEAST_OWN);
  const most =
    claims.length >= PICTURES_OF_ITS_OWN ? claims.length + LEAST_OWN + 1 : open.length + claims.length;
  const count = agreed.sceneCount === null ? Math.min(wanted, Math.max(most, longEnough(agreed))) : wanted;
  const shown = film.isOfALook === true ? claims.map(seenClose) : claims;
  // In a single take what is told is all that there is time for.
  if (count === 1 && shown.length > 0)
    return drawn(placeClaims(shown, ["use"], false).map(asSlot), agreed, world, look);
  const steps = shown.flatMap((claim) => told(claim, agreed));
  const own = ownPictures(open, count, steps.length, claims.length);
  const laid = woven(own, bestOf(steps, Math.max(0, count - own.length)));
  return drawn(laid, agreed, world, look);
}

function asSlot(claim: Claim | null): Slot {
  return { claim, angle: null };
}

/** The film's own pictures beside `steps` of what is told: a brief that lists its pictures leaves ours the last one, and the gaps. */
function ownPictures(
  open: readonly Moment[],
  count: number,
  steps: number,
  claims: number,
): readonly Moment[] {
  if (claims < PICTURES_OF_ITS_OWN)
    return someSteps(
      open,
      Math.max(LEAST_OWN, count - Math.min(steps, Math.max(claims, Math.ceil(count / 2)))),
    );
  const missing = count - steps;
  return missing <= 1 ? open.slice(-1) : someSteps(open, missing);
}

const MOST_WORDS_OF_A_DETAIL = 3;

/** The brief's places; a fashion film is where its people are told to go. */
function placesOf({ reading }: AgreedBrief, { places }: World, film: OrderedFilm): readonly string[] {
  if (reading.settings.length > 0) return places;
  const told = film.isOfALook ? reading.events.map(({ value }) => placeNamedIn(value.action)) : [];
  const named = told.find((place) => place !== null) ?? (film.isOfALook ? cityIn(reading.text) : null);
  return named === null ? film.places : [named];
}

/** "Time-lapse of Tokyo from dawn to midnight" */
function cityIn(text: string): string | null {
  return (
    /\b(?:[Tt]ime-?lapse|[Hh]yperlapse)\b[^.]*? (?:of|in|over|through) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(
      text,
    )?.[1] ?? null
  );
}

/** "Freckles" and "water drops" are looked at, not put on a table. */
function seenClose(claim: Claim): Claim {
  return claim.isBare || claim.subject.split(" ").length <= MOST_WORDS_OF_A_DETAIL
    ? {
        ...claim,
        isBare: false,
        subject: `${claim.subject}, close enough to fill the frame`,
        shotType: "extreme_close_up",
      }
    : claim;
}

/** "Five members in pastel suits" */
const GROUP =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\p{Ll}+ )?(?:members|dancers|singers|musicians|performers|idols|rappers)(?: in (?:\p{Ll}+ )?\p{Ll}+s)?/u;

function heroOf(agreed: AgreedBrief, { hero }: World, usual: string | null): string {
  const { reading } = agreed;
  const group = GROUP.exec(reading.text)?.[0];
  if (group !== undefined && reading.characters.length === 0 && artistOf(agreed) === null) return group;
  const isTold =
    artistOf(agreed) !== null ||
    reading.characters.length > 0 ||
    reading.events.some(({ value }) => {
      const deed = happeningIn(value.action);
      return deed !== null && isSomebody(deed.actor, deed.verb);
    });
  // "Beavers are back on the Otter": who carries a film has hands.
  const isAnimal = ANIMAL.test(hero.split(" ").at(-1)?.toLowerCase() ?? "");
  // An appeal's pictures are of whoever needs help: who gives it has pictures of their own.
  const helps = agreed.category.value === "nonprofit" && HELPS.test(hero);
  return usual === null || (isTold && !isAnimal && !helps) ? hero : usual;
}

const HELPS =
  /\b(?:volunteers?|helpers?|workers?|carers?|nurses?|doctors?|staff|drivers?|donors?|teachers?)\b/i;

function isOpen(moment: Moment, agreed: AgreedBrief, world: World): boolean {
  const avoided = agreed.mustAvoid.map(({ value }) => value.subject);
  const pictured = `${moment.shows} ${moment.place ?? ""}`;
  return (
    world.mayShow(moment.cast) &&
    !mentionsAny(pictured, avoided) &&
    isOfItsTime(pictured, world.timeOfDay, world.season)
  );
}

/** What the brief tells, with steps of it where it is a deed. */
function told(claim: Claim, { reading }: AgreedBrief): Slot[] {
  const clauses = reading.events.map(({ value }) => value.action);
  const angles = claim.isBare
    ? coverageOf(claim.subject).map(asAngle)
    : anglesOf(claim.subject, { turn: 0, clauses });
  const steps = angles.filter(({ isStep }) => isStep);
  const during = steps.filter(({ when }) => when !== "before").slice(0, STEPS_OF_A_CLAIM);
  return [
    { claim, angle: null },
    ...during.map((angle) => ({ claim: null, angle: { ...angle, of: claim } })),
  ];
}

/** What is told before its steps, `count` of them, in their order. */
function bestOf(slots: readonly Slot[], count: number): Slot[] {
  const ranked = slots
    .toSorted((a, b) => Number(b.claim !== null) - Number(a.claim !== null))
    .slice(0, count);
  return slots.filter((slot) => ranked.includes(slot));
}

/** The film's own pictures with what the brief tells between them, evenly; an opening stands first, an ending last. */
function woven(own: readonly Moment[], slots: readonly Slot[]): Step[] {
  const where = ({ claim, angle }: Slot) => (claim ?? angle?.of)?.where ?? "anywhere";
  const opening = slots.filter((slot) => where(slot) === "opening");
  const ending = slots.filter((slot) => where(slot) === "ending");
  const middle = slots.filter((slot) => where(slot) === "anywhere");
  const last = own.length - 1;
  if (last === 0) return [...opening, ...middle, ...(ending.length > 0 ? ending : own)];
  const steps: Step[] = [...opening];
  for (const [index, moment] of own.entries()) {
    // What the brief ends on takes the place of the film's own last picture.
    if (index === last && ending.length > 0) return [...steps, ...ending];
    steps.push(moment);
    if (index === last) continue;
    const [from, to] = [index, index + 1].map((at) => Math.round((at * middle.length) / Math.max(1, last)));
    steps.push(...middle.slice(from, to));
  }
  return steps;
}

function drawn(steps: readonly Step[], agreed: AgreedBrief, world: World, look: Look): SceneIdea[] {
  const slots = steps.map((step) => ("shows" in step ? null : (step.claim ?? step.angle?.of ?? null)));
  // What a song's brief tells happens where its other pictures do.
  const isSong = agreed.filmKind.value === "music_video";
  const places: ScenePlaces = placesOfFilm(
    world,
    slots,
    steps.length,
    isSong ? (world.places[0] ?? undefined) : undefined,
  );
  const ideas: SceneIdea[] = [];
  for (const [index, step] of steps.entries()) {
    const previous = ideas.at(-1) ?? null;
    const staging = { world, index, places };
    const beat = beatAt(step, index, steps.length);
    const idea =
      "shows" in step
        ? ideaOfMoment(step, beat, agreed, staging)
        : (ideaOfTold(step, beat, previous, staging) as SceneIdea);
    ideas.push(withCamera(idea, previous, look, agreed, index, steps.length));
  }
  return ideas.map((idea, index) => introducedOnce(idea, ideas.slice(0, index), world));
}

function beatAt(step: Step, index: number, count: number): Moment["beat"] {
  if (index === 0) return "arrest";
  if (index === count - 1) return "signoff";
  return "shows" in step ? step.beat : "use";
}

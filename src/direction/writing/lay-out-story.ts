import type { Beat } from "../knowledge/moments/book.ts";
import { type Angle, anglesOf } from "./angles.ts";
import { byWhere, type Claim } from "./claim.ts";
import { isOfTheBrief, placeClaims } from "./claims.ts";
import { looksAbroad } from "./looks-abroad.ts";
import { earlierIn } from "./plain-told.ts";
import { frameOf } from "./story-frame.ts";

/** The beats in which a film shows its product, whatever else it tells. */
const OF_THE_PRODUCT: ReadonlySet<Beat> = new Set<Beat>(["reveal", "signoff"]);
/** More scenes of one happening are a scene that does not end. */
const MOST_ANGLES = 2;
/** A film that tells one or two happenings looks at them longer. */
const MOST_ANGLES_OF_FEW = 3;
const FEW = 2;
/** A film that only tells its story has nothing else to show. */
const MOST_ANGLES_OF_A_STORY = 6;

/** An angle and the picture it belongs to. */
export interface PlacedAngle extends Angle {
  readonly of: Claim;
}

/** What one scene shows of what the brief tells; both null where the scene is the product's. */
export interface Slot {
  readonly claim: Claim | null;
  readonly angle: PlacedAngle | null;
}

/** What of a film decides where the parts of its story go. */
export interface StoryFilm {
  readonly beats: readonly Beat[];
  readonly hasCta: boolean;
  readonly turn: number;
  /** The happenings in the brief's own words, from which the pronouns of a person are known. */
  readonly clauses: readonly string[];
  /** Of the brief, two letters. */
  readonly language: string;
  /** Only English clauses can be taken apart. */
  readonly isInEnglish: boolean;
  /** The film sells nothing: every scene is the story's, and there are no more scenes than it has pictures. */
  readonly isOnlyStory: boolean;
  /** The brief wants the product in the first scene. */
  readonly productFirst: boolean;
  /** Pictures of the story's genre, for scenes that its own cannot fill. */
  readonly fillers: readonly Angle[];
  /** The film sells or calls for something, whatever it tells. */
  readonly sells: boolean;
  /** A trade, or an app in use: the film's own pictures fill what its brief leaves open. */
  readonly hasOwnPictures: boolean;
  /** The number of scenes is asked for and must be met. */
  readonly countIsAsked: boolean;
}

/** What the brief tells, spread over the film in its own order: every picture with the steps that lead to it before and those that follow after it. */
export function layOutStory(claims: readonly Claim[], film: StoryFilm): Slot[] {
  const { beats, hasCta } = film;
  const tail = film.isOnlyStory ? 0 : productTail(beats, hasCta, claims);
  const head = film.productFirst ? 1 : 0;
  const free = beats.length - tail - head;
  if (claims.length >= free || claims.length === 0)
    return placeClaims(
      film.isOnlyStory ? endingOnADeed(claims) : claims,
      beats,
      hasCta && !film.isOnlyStory,
    ).map(bareSlot);
  if (film.isOnlyStory && film.isInEnglish) return framedStory(inOrder(claims, true), free, film);
  const blocks = blocksOf(inOrder(claims), free, film);
  const used = blocks.reduce((sum, block) => sum + block.length, 0);
  const isShortened = film.isOnlyStory && !film.countIsAsked;
  const gaps = isShortened ? [] : gapsBetween(inOrder(claims), free - used);
  return [
    ...empty(head),
    ...blocks.flatMap((block, index) => [...empty(gaps[index] ?? 0), ...block]),
    ...empty(gaps[blocks.length] ?? 0),
    ...empty(tail),
  ];
}

/** What is told with its steps, between the world in which it begins and the picture that it ends on. */
function framedStory(claims: readonly Claim[], free: number, film: StoryFilm): Slot[] {
  const [first] = claims as readonly [Claim];
  const last = claims.at(-1) as Claim;
  const frame = frameOf(claims, free - claims.length, film);
  const { prologue } = frame;
  const epilogue = endsByItself(claims, film) ? null : frame.epilogue;
  const around = prologue.length + (epilogue === null ? 0 : 1);
  const blocks = blocksOf(claims, free - around, film);
  const missing = Math.max(0, free - around - blocks.reduce((sum, block) => sum + block.length, 0));
  const told = filledUp(blocks, missing, film, prologue.length === 0, claims);
  return [
    ...prologue.map((angle) => ({ claim: null, angle: { ...angle, of: first } })),
    ...told,
    ...(epilogue === null ? [] : [{ claim: null, angle: { ...epilogue, of: last } }]),
  ];
}

/** More pictures of anything between two deeds are another film. */
const MOST_BETWEEN = 2;

/** Pictures of the genre where the story has fewer of its own than scenes: one before it where nothing else opens it, the others between and after. */
function filledUp(
  blocks: readonly (readonly Slot[])[],
  missing: number,
  { fillers, countIsAsked }: StoryFilm,
  isOpen: boolean,
  claims: readonly Claim[],
): Slot[] {
  const opens = isOpen && claims[0]?.where !== "opening" ? 1 : 0;
  // A town seen from a hill opens a story; in its middle it is another place.
  const wanted = fillers
    .filter(({ shotType }, at) => shotType !== "establishing" || (opens === 1 && at === 0))
    .slice(0, Math.min(missing, opens + MOST_BETWEEN * claims.length));
  const slots = wanted.map((angle, at): Slot => {
    const of = claims[Math.floor((at * claims.length) / wanted.length)] as Claim;
    return { claim: null, angle: { ...angle, of } };
  });
  const between = slots.slice(opens);
  const gaps = endsByItself(claims, { isOnlyStory: true }) ? blocks.length - 1 : blocks.length;
  const body = blocks.flatMap((block, at) => {
    const [from, to] = [at, at + 1].map((edge) => Math.ceil((Math.min(edge, gaps) * between.length) / gaps));
    return [...block, ...between.slice(from, to)];
  });
  const bare = countIsAsked ? empty(missing - wanted.length) : [];
  return [...slots.slice(0, opens), ...body, ...bare];
}

function bareSlot(claim: Claim | null): Slot {
  return { claim, angle: null };
}

/** So many scenes that are not the brief's. */
export function empty(count: number): Slot[] {
  return Array.from({ length: count }, () => ({ claim: null, angle: null }));
}

/** The scenes at the end that are the product's; none where the brief says what its film ends on. */
function productTail(beats: readonly Beat[], hasCta: boolean, claims: readonly Claim[]): number {
  if (claims.some(({ where }) => where === "ending")) return 0;
  if (claims.some(({ feeling }) => feeling === "after")) return hasCta ? 1 : 0;
  const others = beats.findLastIndex((beat) => !OF_THE_PRODUCT.has(beat));
  return Math.max(hasCta ? 1 : 0, beats.length - 1 - others);
}

function inOrder(told: readonly Claim[], isOnlyStory = false): Claim[] {
  return byWhere(isOnlyStory ? endingOnADeed(told) : told);
}

const DEEDS_OF_A_WHOLE_STORY = 3;

function endsByItself(claims: readonly Claim[], { isOnlyStory }: Pick<StoryFilm, "isOnlyStory">): boolean {
  return isOnlyStory && claims.length >= DEEDS_OF_A_WHOLE_STORY;
}

/** Snow and lamps that a brief wishes for are seen while its story is told, and never after its last deed. */
function endingOnADeed(claims: readonly Claim[]): readonly Claim[] {
  const deeds = claims.filter(({ isBare }) => !isBare);
  const things = claims.filter(({ isBare }) => isBare);
  const last = deeds.at(-1);
  return last === undefined || deeds.length < 2 ? claims : [...deeds.slice(0, -1), ...things, last];
}

/** Each claim with those of its angles for which there is room, in the order of time. */
function blocksOf(claims: readonly Claim[], free: number, film: StoryFilm): Slot[][] {
  // A story told deed by deed ends on its last deed and not after it.
  const isEnd = (index: number) => endsByItself(claims, film) && index === claims.length - 1;
  const stocks = claims.map((claim, index) =>
    isOfTheBrief(claim) && claim.feeling === undefined
      ? byWeight(
          stockOf(claim, film.turn + index, film, isEnd(index)),
          index === 0,
          index === claims.length - 1,
        )
      : [],
  );
  const seen = new Set<string>();
  for (const [index, stock] of stocks.entries())
    stocks[index] = stock.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
  const few = claims.length <= FEW ? MOST_ANGLES_OF_FEW : MOST_ANGLES;
  const most = film.isOnlyStory ? MOST_ANGLES_OF_A_STORY : few;
  const shares = sharesOf(stocks, free - claims.length, most);
  return claims.map((claim, index) => {
    const chosen = (stocks[index] ?? []).slice(0, shares[index]);
    // What lies years back is told by its own picture where there is room for it.
    const earlier = chosen.some(({ isMemory }) => isMemory) ? earlierIn(claim.subject) : null;
    const told = earlier === null ? claim : { ...claim, subject: earlier.told };
    const at = (when: Angle["when"]) =>
      (chosen.length === 0 ? [] : stockOf(claim, film.turn + index, film, isEnd(index)))
        .filter((angle) => angle.when === when && chosen.some(({ subject }) => subject === angle.subject))
        .map((angle) => ({ claim: null, angle: { ...angle, of: told } }));
    return [...at("before"), bareSlot(told), ...at("during"), ...at("after")];
  });
}

/** An ending seen before its time is no ending. */
function stockOf(claim: Claim, turn: number, film: StoryFilm, isEnd: boolean): Angle[] {
  if (!film.isInEnglish) return film.isOnlyStory ? looksAbroad(claim.subject, film.language) : [];
  const earlier = film.isOnlyStory ? earlierIn(claim.subject) : null;
  const known = anglesOf(earlier?.told ?? claim.subject, {
    turn,
    clauses: film.clauses,
    sells: film.sells,
    // A story that is told deed by deed needs plain looks at its deeds; a step of them may be another than it means.
    isToldWhole: film.isOnlyStory && film.clauses.length >= DEEDS_OF_A_WHOLE_STORY,
  });
  // What the film is for has pictures of its own: they tell more than a face seen once more.
  const steps = film.hasOwnPictures
    ? known.filter(({ isStep, subject }) => isStep || OF_HANDS.test(subject))
    : known;
  // Pictures of the genre tell more than a face seen once more.
  const isFilled = film.isOnlyStory && film.fillers.length > 0 && steps.some(({ isStep }) => isStep);
  const open = isFilled ? steps.filter(({ isStep }) => isStep) : steps;
  const angles = earlier === null ? open : [memoryOf(earlier.memory), ...open];
  return claim.where === "ending" || isEnd ? angles.filter(({ when }) => when === "before") : angles;
}

const OF_HANDS = /^the hands of /;

function memoryOf(subject: string): Angle {
  return {
    subject,
    shotType: "medium_shot",
    cameraMovement: "push_in",
    when: "during",
    isStep: true,
    isMemory: true,
    place: "a room of long ago with low sun in it",
  };
}

const USUAL = ["during", "before", "after"] as const;
const AT_FIRST = ["before", "during", "after"] as const;
const AT_LAST = ["after", "during", "before"] as const;

/** Which angles are taken first: one of each time before a second of any; plain looks at last. */
function byWeight(angles: readonly Angle[], isFirst: boolean, isLast: boolean): Angle[] {
  const usual = isLast ? AT_LAST : USUAL;
  const order = isFirst ? AT_FIRST : usual;
  const steps = angles.filter(({ isStep }) => isStep);
  const queues = order.map((when) => steps.filter((angle) => angle.when === when));
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const inTurn = Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue[round] ?? []),
  ).flat();
  return [...inTurn, ...angles.filter(({ isStep }) => !isStep)];
}

/** How many angles each claim gets: one each in turn, steps of all before plain looks of any. */
function sharesOf(stocks: readonly (readonly Angle[])[], room: number, most: number): number[] {
  const shares = stocks.map(() => 0);
  let left = room;
  for (const wantsStep of [true, false]) {
    for (let round = 0; round < most; round += 1) {
      for (const [index, stock] of stocks.entries()) {
        const next = stock[shares[index] ?? 0];
        if (left === 0 || next === undefined || next.isStep !== wantsStep) continue;
        if ((shares[index] ?? 0) >= most) continue;
        shares[index] = (shares[index] ?? 0) + 1;
        left -= 1;
      }
    }
  }
  return shares;
}

/** Scenes of the product before, between and behind what is told, evenly; none before an opening or behind an ending. */
function gapsBetween(claims: readonly Claim[], count: number): number[] {
  const last = claims.at(-1);
  const isClosed = last?.where === "ending" || last?.feeling === "after";
  const isOpen = Array.from({ length: claims.length + 1 }, (_, index) =>
    index === 0 ? claims[0]?.where !== "opening" : index < claims.length || !isClosed,
  );
  const open = isOpen.flatMap((one, index) => (one ? [index] : []));
  const gaps = isOpen.map(() => 0);
  // A film that opens and ends with the one thing it tells shows the rest between the two.
  const places = open.length > 0 ? open : [claims.length];
  for (let given = 0; given < count; given += 1) {
    const at = places[places.length - 1 - (given % places.length)] as number;
    gaps[at] = (gaps[at] ?? 0) + 1;
  }
  return gaps;
}

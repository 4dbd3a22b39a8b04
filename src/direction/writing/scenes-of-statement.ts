import type { Moment } from "../knowledge/moments/book.ts";
import { PARTS_OF_A_JOB } from "../knowledge/parts-of-a-job.ts";
import { PICTURES_OF_STATEMENTS } from "../knowledge/pictures-of-statements.ts";
import { placeOfDeed } from "../knowledge/places-of-deeds.ts";
import { RULES_SHOWN } from "../knowledge/rules-shown.ts";
import { bareOf } from "../reading/lesson-parts.ts";
import { FORBIDS, isOrder } from "../reading/stated-sentences.ts";
import { verbOf } from "../reading/verbs.ts";
import { uncapital } from "../words/capital.ts";
import { stemsOf } from "../words/stems.ts";
import { ASKS, deedAskedFor, deedTold, doing, spokenOf } from "./deeds-of-statements.ts";
import { offTheScreen } from "./off-the-screen.ts";
import { isSeenDeed, onlyWhatIsDone, placeOfOrder, thingOfOrder } from "./seen-orders.ts";
import type { SeenDeed } from "./told-of-somebody.ts";
import { type Glass, glassFromNear, isOrderedOnGlass, onGlass, workedOnGlass } from "./told-on-glass.ts";

/** What a film of one brief shows, statement by statement. */
export interface Telling {
  readonly place: string | null;
  readonly isRules: boolean;
  /** What it is done on; null where nothing is done on a screen. */
  readonly onGlass: Glass | null;
  /** The app that is explained, by its noun; empty for other films. */
  readonly sold: string;
  /** News states; "phone banking runs till 8" orders nobody to phone. */
  readonly isNews: boolean;
  readonly isAtWork: boolean;
  /** What is wrongly believed is told as such. */
  readonly areMyths: boolean;
  /** Whether a statement has the time of two pictures. */
  readonly hasTime: boolean;
  /** What our book of the topic shows for a statement, where it does. */
  readonly steps: ReadonlyMap<string, Moment>;
  /** What somebody is seen doing in a statement, where its words tell it. */
  readonly deeds: ReadonlyMap<string, SeenDeed>;
  /** Pictures of the tables that were taken. */
  readonly shown: Set<string>;
}

const BLANK = { sounds: [], line: null, place: null } as const;
const SIZES = ["medium_shot", "close_up", "medium_close_up", "wide_shot"] as const;
const MOVES = ["static", "push_in", "dolly", "handheld"] as const;
/** A part of a job is only named where it has no more words than this. */
const MOST_WORDS_OF_A_PART = 6;

type Seen = Partial<Moment> & { readonly shows: string };

/** The scenes of one statement: what is done, spoken in its own words, and the thing that it is done with where there is time for it. */
export function scenesOfStatement(statement: string, index: number, telling: Telling): readonly Moment[] {
  const scene = {
    ...BLANK,
    shotType: SIZES[index % 4] ?? "medium_shot",
    cameraMovement: MOVES[index % 4] ?? "static",
    place: telling.place,
    beat: index === 0 ? "world" : "process",
    cast: "hero",
    line: telling.areMyths ? asMyth(statement) : spokenOf(statement),
    because: statement,
  } as const;
  const seen = pictureOf(statement, index, telling);
  const picture: Moment = {
    ...scene,
    ...seen,
    place: seen.place ?? (telling.onGlass === null ? placeOfDoing(statement) : null) ?? telling.place,
  };
  const thing = telling.hasTime ? fromNear(statement, index, seen, telling) : null;
  if (thing === null || telling.shown.has(thing)) return [picture];
  telling.shown.add(thing);
  const near = { ...scene, shotType: "extreme_close_up", cameraMovement: "dolly", beat: "detail" } as const;
  return [picture, { ...near, line: null, shows: thing, cast: "hands", place: picture.place }];
}

function fromNear(statement: string, index: number, seen: Seen, telling: Telling): string | null {
  return telling.onGlass === null
    ? thingDoneWith(statement, seen, telling)
    : glassFromNear(index, telling.onGlass);
}

/** What a seen deed is done with, as a picture of its own; null where nothing is. */
function thingDoneWith(statement: string, { shows }: Seen, { deeds }: Telling): string | null {
  const order = onlyWhatIsDone(statement);
  if (shows.includes(doing(order))) return thingOfOrder(order);
  const deed = deeds.get(statement);
  return deed?.shows === shows && deed.thing !== null
    ? `${deed.thing} from close by, hands at work around`
    : null;
}

/** "Meet at the car park", "drive", "open the car": where an order is obeyed. */
function placeOfDoing(statement: string): string | null {
  const [verb = ""] = statement.toLowerCase().split(/[\s.,]/);
  // "Set up the triangle" lays no table.
  const ofDeed = isOrder(statement) && !/^(?:set|lay)$/.test(verb) ? placeOfDeed(verb) : null;
  const named = placeOfOrder(statement) ?? ofDeed;
  return named ?? (isOrder(statement) && AT_A_CAR.test(statement) ? "a quiet street" : null);
}

const AT_A_CAR = /^(?:open|unlock|lock|park|charge|return|wash)\b.*\b(?:car|van|scooter|it)\b/i;

const asMyth = (statement: string) => `Myth: ${uncapital(spokenOf(statement))}`;

function pictureOf(statement: string, index: number, telling: Telling): Seen {
  const order = onlyWhatIsDone(statement);
  const bin = intoABin(order);
  if (bin !== null) return bin;
  const step = stepFor(order, statement, telling) ?? (isOnlyNamed(order) ? partFor(order, telling) : null);
  if (step !== null) return step;
  if (FORBIDS.test(order)) return forbidden(order, telling);
  const resolved = IT.test(order) && telling.onGlass === null ? telling.deeds.get(statement) : undefined;
  if (resolved !== undefined) return { shows: resolved.shows, ...inItsPlace(resolved) };
  const away = telling.onGlass !== null ? offTheScreen(order, telling.sold, telling.shown) : null;
  if (away !== null) return away;
  const isOrdered = isOrder(order) || LIKE_AN_ORDER.test(order);
  if (telling.onGlass !== null && !isOrderedOnGlass(order, isOrdered))
    return { shows: workedOnGlass(order, index, telling.onGlass) };
  const isDone = (isOrdered || telling.onGlass !== null) && (!telling.isNews || ORDERS_SOMEBODY.test(order));
  return isDone ? obeyed(order, index, telling) : known(order, index, telling);
}

/** "Swap it anytime": what "it" is was told before. */
const IT = /\b(?:it|them)\b/i;

/** "Pick up your badge"; "phone banking runs till 8" orders nobody. */
const ORDERS_SOMEBODY = /^\p{L}+ (?:\p{L}+ )?(?:your|the|an?)\s/iu;

/** An order being obeyed: as it is said where that can be seen, else as our table shows it. */
function obeyed(order: string, index: number, telling: Telling): Seen {
  const literal = { shows: onGlass(doing(order), index, telling.onGlass) };
  if (telling.onGlass !== null || isSeenDeed(order)) return literal;
  const rule = telling.isRules ? ruleFor(order, telling) : null;
  return rule === null ? literal : { shows: rule };
}

/** "Blue bin for paper", "brown for food". */
const FOR_A_BIN =
  /^(?:the )?(blue|yellow|brown|gr[ea]y|green|black|red|orange|white|purple)(?: (?:bin|bag|box|container|lid)s?)? (?:is |are )?for (.{3,40}?)[.!]*$/i;

function intoABin(words: string): Seen | null {
  const [, color, what] = FOR_A_BIN.exec(words) ?? [];
  if (color === undefined || what === undefined) return null;
  const thing = what.replace(/^the rest$/i, "what is left over");
  return {
    shows: `{hero} dropping ${thing} into a ${color.toLowerCase()} bin`,
    place: "a row of bins by a front gate",
  };
}

/** What is said, asked or named and ordered to nobody. */
function known(words: string, index: number, telling: Telling): Seen {
  const rule = telling.isRules && /^no\s/i.test(words) ? ruleFor(words, telling) : null;
  if (rule !== null) return { shows: rule };
  const part = partFor(words, telling);
  if (part !== null) return part;
  const goingOn = verbOf(words.split(/\s/, 1)[0]?.toLowerCase() ?? "")?.form === "gerund" && /\s/.test(words);
  const asked = goingOn ? doing(words) : deedAskedFor(words);
  if (asked !== null) return { shows: onGlass(asked, index, telling.onGlass) };
  if (ASKS.test(words)) return { shows: ASKED[index % ASKED.length] ?? ASKED[0] };
  const told = telling.isAtWork ? deedTold(words) : null;
  const deed = telling.deeds.get(words);
  if (told !== null) return { shows: told };
  return deed === undefined ? pictured(words, index, telling) : { shows: deed.shows, ...inItsPlace(deed) };
}

function inItsPlace({ place }: SeenDeed): Pick<Seen, "place"> {
  return place === null ? {} : { place };
}

/** The step of our book that is about the statement, with the brief's words spoken before the book's. */
function stepFor(words: string, statement: string, { steps, shown, areMyths }: Telling): Seen | null {
  const step = steps.get(statement);
  if (step === undefined || shown.has(step.shows) || (FORBIDS.test(words) && isSeenDeed(bareOf(words))))
    return null;
  shown.add(step.shows);
  const { shows, place, shotType, cameraMovement, cast, line } = step;
  if (areMyths) return { shows, place, shotType, cameraMovement, cast, line };
  const isSaidAlready = !isOrder(words) && saysAlready(line ?? "", statement);
  const also = isOnlyNamed(words) ? (line ?? "") : "";
  const said = isSaidAlready ? line : `${spokenOf(statement)} ${also}`.trim();
  return { shows, place, shotType, cameraMovement, cast, line: said };
}

/** "Two rescue breaths. Then two rescue breaths." says it twice. */
function saysAlready(line: string, statement: string): boolean {
  const said = new Set(stemsOf(line));
  const asked = stemsOf(statement);
  return asked.length > 0 && asked.every((stem) => said.has(stem));
}

/** "Hand hygiene" names, "hand the chart to a colleague" orders. */
function isOnlyNamed(words: string): boolean {
  const isNamed = !(isOrder(words) || LIKE_AN_ORDER.test(words)) || NOUN_FIRST.test(words);
  return isNamed && words.split(/\s+/).length < MOST_WORDS_OF_A_PART && !NAMES_ITS_THING.test(words);
}

/** "Tamp evenly", "screw the panels to the base": verbs that no table holds. */
const LIKE_AN_ORDER =
  /^(?!(?:how|where|when|what|who|why|all|both|only|the|an?|no|from|at|on|in|by|every|each|your|our|this|is|are|and|for|to)\b)\p{Ll}+ (?:(?:the|your|it|them|an?|all|every|both|each|everything|everyone)\b|\p{Ll}{3,}ly$)/iu;

/** Verbs that open the name of a thing more often than an order. */
const NOUN_FIRST =
  /^(?:hand|shift|time|fire|water|dress|break|record|waste|access|control|seat|speed|park|lunch|phone|cash|stock|service|guest|patient|food|shop) \p{L}/iu;
const NAMES_ITS_THING = /\b(?:the|an?|your|every|all|both|each|never|always)\b/i;

/** What must not be done is begun and stopped where it can be seen; else somebody is asked first. */
function forbidden(order: string, telling: Telling): Seen {
  const deed = bareOf(order).replace(/^(?:no|avoid)\s/i, "");
  const begun = doing(deed);
  if (isSeenDeed(deed))
    return { shows: `{hero} on the point of ${begun}, then stopping and taking a step back` };
  return {
    shows:
      ruleFor(order, telling) ??
      "{hero} stopping with one hand raised, then turning round and asking a colleague",
  };
}

function ruleFor(order: string, { shown }: Telling): string | null {
  const rule = RULES_SHOWN.find(({ about, right }) => !shown.has(right) && about.test(order));
  if (rule === undefined) return null;
  shown.add(rule.right);
  return rule.right;
}

/** "Shift handover", "where to ask for help": a part of a job that is only named. */
function partFor(words: string, { isAtWork, shown }: Telling): Seen | null {
  if (!isAtWork || words.split(/\s+/).length > MOST_WORDS_OF_A_PART) return null;
  const part = PARTS_OF_A_JOB.find(({ about, shows }) => !shown.has(shows) && about.test(words));
  if (part === undefined) return null;
  shown.add(part.shows);
  const { shotType, cameraMovement, shows, place } = part;
  return {
    shotType,
    cameraMovement,
    shows,
    cast: shows.includes("{hero}") ? "hero" : "none",
    ...(place === null ? {} : { place }),
  };
}

function pictured(statement: string, index: number, telling: Telling): Seen {
  const picture = PICTURES_OF_STATEMENTS.find(
    ({ about, shows }) => !telling.shown.has(shows) && about.test(statement),
  );
  if (picture === undefined) return { shows: plainly(statement, index, telling) };
  telling.shown.add(picture.shows);
  const { shotType, cameraMovement, shows } = picture;
  return {
    shotType,
    cameraMovement,
    place: picture.place ?? telling.place,
    cast: shows.includes("{hero}") ? "hero" : "none",
    shows,
  };
}

/** What is seen while a point is only asked about. */
const ASKED = [
  "{hero} asking a colleague, who points the way with an open hand",
  "a colleague showing {hero} where it is, both looking the same way",
  "{hero} writing it down in a small notebook, leaning on a wall",
  "{hero} and a colleague in front of a board, one finger on it",
  "{hero} nodding to a colleague and going off alone",
] as const;

/** At work a rule is shown by one who knows it, in the rule's own words. */
function plainly(statement: string, index: number, { isRules, isAtWork }: Telling): string {
  if (isAtWork && isOnlyNamed(statement))
    return `somebody who knows the place showing {hero} the ${uncapital(statement)}`;
  if (!isRules) return PLAIN[index % PLAIN.length] ?? PLAIN[0];
  const rule = statement.replace(/[.!]+$/, "");
  return `a colleague showing {hero} how it is done: ${uncapital(rule)}`;
}

/** What is seen while something is said that no table pictures. */
const PLAIN = [
  "{hero} telling it across the table, both hands open",
  "{hero} setting small wooden blocks one beside another while thinking aloud",
  "{hero} walking and talking, the place passing behind",
  "{hero} sketching it in a few strokes on a large sheet of paper",
] as const;

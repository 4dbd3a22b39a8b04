import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { TOPICS_EXPLAINED } from "../knowledge/moments/topics-explained.ts";
import { PICTURES_OF_STATEMENTS, type StatementPicture } from "../knowledge/pictures-of-statements.ts";
import { stepsForKind, stepsOfTopic } from "../knowledge/topics/index.ts";
import { gerundOf, verbOf } from "../reading/verbs.ts";
import { positiveMentions } from "../words/mentions.ts";
import { productWords } from "./product-words.ts";
import { bareOrder, isOrder, statementsOf } from "./statements.ts";
import { explains, questionOf, topicOf } from "./topic.ts";
import type { World } from "./world.ts";

/** From so many statements on, the brief explains by itself. */
const ENOUGH_STATEMENTS = 2;
/** Beside our own book of a topic, a brief must say more to be told in its words alone. */
const ENOUGH_BESIDE_A_BOOK = 3;

/**
 * The pictures of a film that explains, in the order in which they make sense, each with its line: the brief's own
 * statements, else the steps of the topic, else of its kind. null where the film does not explain.
 */
export function explainedInOrder(agreed: AgreedBrief, world: World): readonly Moment[] | null {
  const statements = statementsOf(agreed);
  const topic = `${topicOf(agreed)} ${productWords(agreed)}`;
  const ofTopic = explains(agreed) ? stepsOfTopic(topic) : null;
  if (statements.length >= (ofTopic ? ENOUGH_BESIDE_A_BOOK : ENOUGH_STATEMENTS))
    return shown(stated(agreed, statements), agreed, world);
  if (!explains(agreed) || !world.isInEnglish) return null;
  const steps = ofTopic ?? ofItsField(topic) ?? inItsPlace(stepsForKind(agreed.reading.text), agreed);
  return shown(steps, agreed, world);
}

/** A topic of no field is explained where the brief says, if it says so. */
function inItsPlace(steps: readonly Moment[], { reading }: AgreedBrief): readonly Moment[] {
  return reading.settings.length === 0 ? steps : steps.map((step) => ({ ...step, place: null }));
}

/** `count` of the steps, the first and the last among them, evenly. */
export function someSteps(steps: readonly Moment[], count: number): readonly Moment[] {
  if (count >= steps.length) return steps;
  if (count === 1) return steps.slice(0, 1);
  return Array.from(
    { length: count },
    (_, index) => steps[Math.round((index * (steps.length - 1)) / (count - 1))] as Moment,
  );
}

function shown(steps: readonly Moment[], agreed: AgreedBrief, world: World): readonly Moment[] | null {
  const avoided = agreed.mustAvoid.map(({ value }) => value.subject);
  const open = steps.filter(
    (step) =>
      world.mayShow(step.cast) &&
      !avoided.some((subject) => positiveMentions(`${step.shows} ${step.place ?? ""}`, subject).length > 0),
  );
  return open.length > 1 ? open : null;
}

/** A field's book told from its first picture to its last, with one opening and one close. */
function ofItsField(topic: string): readonly Moment[] | null {
  const moments = TOPICS_EXPLAINED.find((book) => book.fits.test(topic))?.moments;
  if (moments === undefined) return null;
  const opening = moments.findIndex(({ beat }) => beat === "arrest");
  const close = moments.findLastIndex(({ beat }) => beat === "signoff");
  return moments.filter(
    ({ beat }, index) => (beat !== "arrest" || index === opening) && (beat !== "signoff" || index === close),
  );
}

const BLANK = { sounds: [], line: null, place: null } as const;

/** The viewer's question, a scene for every statement in its own words, and the close. */
function stated(agreed: AgreedBrief, statements: readonly string[]): readonly Moment[] {
  const used = new Set<StatementPicture>();
  const place = placeOfTelling(agreed);
  const topic = topicOf(agreed);
  const opening: Moment = {
    ...BLANK,
    place,
    beat: "arrest",
    shotType: "medium_close_up",
    cameraMovement: "push_in",
    cast: "hero",
    shows: isHowTo(agreed)
      ? "{hero} with rolled-up sleeves, everything that is needed set out in front"
      : "{hero} looking up from what lies on the table, one eyebrow raised",
    line: questionOf(agreed) ?? openingLine(agreed, topic),
  };
  const close: Moment = {
    ...BLANK,
    place,
    beat: "signoff",
    shotType: "wide_shot",
    cameraMovement: "pull_out",
    cast: "hero",
    shows: isHowTo(agreed)
      ? "{hero} stepping back from the finished work, wiping both hands"
      : "{hero} getting up with a nod, the table behind tidy",
  };
  return [opening, ...statements.map((statement, index) => sceneOf(statement, index, used, place)), close];
}

/** What a narrator begins with where the brief asks no question. */
function openingLine(agreed: AgreedBrief, topic: string): string {
  if (/^(?:the )?history\b/i.test(topic)) return `The ${topic.replace(/^the /i, "")}.`;
  if (agreed.reading.product?.value.brand) return `${topic}, in short.`;
  return `What to know about ${/^\p{Lu}|s$|^the /u.test(topic) ? topic : `the ${topic}`}.`;
}

/** A film that tells in one place, unless the brief names its own. */
function placeOfTelling(agreed: AgreedBrief): string | null {
  if (agreed.reading.settings.length > 0) return null;
  return isHowTo(agreed) ? "a tidy worktop" : "a table by a window";
}

function isHowTo({ reading }: AgreedBrief): boolean {
  return /\bhow to\b|\bsteps?\b/i.test(reading.text);
}

const SIZES = ["medium_shot", "close_up", "medium_close_up", "wide_shot"] as const;
const MOVES = ["static", "push_in", "dolly", "handheld"] as const;

function sceneOf(
  statement: string,
  index: number,
  used: Set<StatementPicture>,
  place: string | null,
): Moment {
  const beat = index === 0 ? "world" : "process";
  const line = /[.!?]$/.test(statement) ? statement : `${statement}.`;
  const spoken = line.charAt(0).toUpperCase() + line.slice(1);
  const turn = { shotType: SIZES[index % 4] ?? "medium_shot", cameraMovement: MOVES[index % 4] ?? "static" };
  const scene = { ...BLANK, ...turn, place, beat, cast: "hero", line: spoken } as const;
  if (isOrder(statement)) return { ...scene, shows: `{hero} ${doing(statement)}` };
  const picture = PICTURES_OF_STATEMENTS.find((row) => !used.has(row) && row.about.test(statement));
  if (picture === undefined) return { ...scene, shows: PLAIN[index % PLAIN.length] ?? PLAIN[0] };
  used.add(picture);
  const { shotType, cameraMovement, shows } = picture;
  const cast = shows.includes("{hero}") ? "hero" : "none";
  return { ...scene, shotType, cameraMovement, place: picture.place ?? place, cast, shows };
}

/** What is seen while something is said that no table pictures. */
const PLAIN = [
  "{hero} telling it across the table, both hands open",
  "{hero} setting small wooden blocks one beside another while thinking aloud",
  "{hero} walking and talking, the place passing behind",
  "{hero} sketching it in a few strokes on a large sheet of paper",
] as const;

/** "Empty the water tank" -> "emptying the water tank" */
function doing(order: string): string {
  const [verb = "", ...rest] = bareOrder(order)
    .replace(/[.!]+$/, "")
    .split(/\s+/);
  const base = verbOf(verb.toLowerCase())?.base ?? verb.toLowerCase();
  return [gerundOf(base), ...rest].join(" ").replaceAll(/\byour\b/g, "their");
}

import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { PICTURES_OF_STATEMENTS, type StatementPicture } from "../knowledge/pictures-of-statements.ts";
import { RULES_SHOWN, type RuleShown } from "../knowledge/rules-shown.ts";
import { workplaceIn } from "../knowledge/workplaces.ts";
import { bareOf } from "../reading/lesson-parts.ts";
import { FORBIDS, isOrder } from "../reading/stated-sentences.ts";
import { capital } from "../words/capital.ts";
import { ASKS, deedAskedFor, deedTold, doing, spokenOf } from "./deeds-of-statements.ts";
import { questionOf, topicOf } from "./topic.ts";

const BLANK = { sounds: [], line: null, place: null } as const;
/** A rule has a wrong way and a right way where each can be seen for so long. */
const SECONDS_FOR_WRONG_AND_RIGHT = 7;

/** What a film of one brief shows, statement by statement. */
interface Telling {
  readonly place: string | null;
  readonly isRules: boolean;
  /** How somebody is seen at a screen; null where nothing is done on one. */
  readonly onGlass: readonly string[] | null;
  /** News states; "phone banking runs till 8" orders nobody to phone. */
  readonly isNews: boolean;
  readonly isAtWork: boolean;
  readonly pictures: Set<StatementPicture>;
  readonly rules: Set<RuleShown>;
}

/** The viewer's question, a scene or two for every statement in its own words, and the close. */
export function stated(agreed: AgreedBrief, statements: readonly string[]): readonly Moment[] {
  const kind = agreed.reading.lesson?.value;
  const isRules = kind === "rules" || kind === "advice" || statements.some((one) => FORBIDS.test(one));
  const isOnPhone = mannerOf(agreed) === "on_a_phone";
  const glass = ON_A_DESK.test(agreed.reading.text) ? ON_A_LAPTOP : ON_A_PHONE;
  const place = placeOfTelling(agreed);
  const telling: Telling = {
    place,
    isRules,
    onGlass: isOnPhone ? glass : null,
    isNews: kind === "news",
    isAtWork: isAtWork(agreed),
    pictures: new Set(),
    rules: new Set(),
  };
  const each = agreed.durationSeconds.value / (statements.length + 1);
  const both = isRules && agreed.sceneCount === null && each >= SECONDS_FOR_WRONG_AND_RIGHT;
  return [
    openingOf(agreed, telling.place),
    ...statements.flatMap((statement, index) => {
      const scenes = scenesOf(statement, index, telling);
      return both ? scenes : scenes.slice(-1);
    }),
    closeOf(agreed, telling.place),
  ];
}

type Manner = "done" | "at_work" | "on_a_phone" | "told";

const OPENING: Readonly<Record<Manner, string>> = {
  done: "{hero} with rolled-up sleeves, everything that is needed set out in front",
  at_work: "{hero} arriving and looking round, others already at work behind",
  on_a_phone: "{hero} sitting down with a phone and opening it with one thumb",
  told: "{hero} looking up from what lies on the table, one eyebrow raised",
};
const CLOSE: Readonly<Record<Manner, string>> = {
  done: "{hero} stepping back from the finished work, wiping both hands",
  at_work: "{hero} at work among the others, seen from a few steps back",
  on_a_phone: "{hero} laying the phone face down and getting up",
  told: "{hero} getting up with a nod, the table behind tidy",
};

const AT_A_LAPTOP = {
  opening: "{hero} sitting down at a laptop and lifting its lid",
  close: "{hero} closing the laptop and getting up",
} as const;

function mannerOf(agreed: AgreedBrief): Manner {
  if (isOnScreen(agreed)) return "on_a_phone";
  if (isAtWork(agreed)) return "at_work";
  return isHowTo(agreed) ? "done" : "told";
}

/** What is learnt is done on glass. */
function isOnScreen({ reading }: AgreedBrief): boolean {
  const kind = reading.lesson?.value;
  return kind === "walkthrough" || (kind === "how_to" && ON_SCREEN.test(reading.text));
}

const ON_SCREEN =
  /\b(?:portal|app|website|web ?site|account|passwords?|settings|sign[- ]?in|log ?in|dashboard|software|online form|intranet)\b/i;

function openingOf(agreed: AgreedBrief, place: string | null): Moment {
  const topic = topicOf(agreed);
  const shows =
    ON_A_DESK.test(agreed.reading.text) && isOnScreen(agreed)
      ? AT_A_LAPTOP.opening
      : OPENING[mannerOf(agreed)];
  return {
    ...BLANK,
    place,
    beat: "arrest",
    shotType: "medium_close_up",
    cameraMovement: "push_in",
    cast: "hero",
    shows,
    line: questionOf(agreed) ?? openingLine(agreed, topic),
  };
}

function closeOf(agreed: AgreedBrief, place: string | null): Moment {
  const shows =
    ON_A_DESK.test(agreed.reading.text) && isOnScreen(agreed) ? AT_A_LAPTOP.close : CLOSE[mannerOf(agreed)];
  return {
    ...BLANK,
    place,
    beat: "signoff",
    shotType: "wide_shot",
    cameraMovement: "pull_out",
    cast: "hero",
    shows,
  };
}

/** What a narrator begins with where the brief asks no question. */
function openingLine(agreed: AgreedBrief, topic: string): string {
  const kind = agreed.reading.lesson?.value;
  const name = agreed.reading.product?.value.name ?? topic;
  if (kind === "welcome") return /\p{Lu}/u.test(name.slice(1)) ? `Welcome to ${name}.` : "Welcome.";
  if (/^(?:the )?history\b/i.test(topic)) return `The ${topic.replace(/^the /i, "")}.`;
  if (kind === "news") return /^news\b/i.test(topic) ? `${capital(topic)}.` : `This is about ${topic}.`;
  if (agreed.reading.product?.value.brand || kind === "walkthrough")
    return `${capital(topic)}, step by step.`;
  if (kind === "rules" || kind === "advice") return `${capital(topic)}.`;
  return `${capital(topic)}, in short.`;
}

/** A film that tells in one place, unless the brief names its own. */
function placeOfTelling(agreed: AgreedBrief): string | null {
  if (agreed.reading.settings.length > 0) return null;
  if (isAtWork(agreed)) return workplaceIn(agreed.reading.text);
  if (mannerOf(agreed) === "on_a_phone") return "a kitchen table in daylight";
  return isHowTo(agreed) ? "a tidy worktop" : "a table by a window";
}

function isAtWork({ reading }: AgreedBrief): boolean {
  const kind = reading.lesson?.value;
  return kind === "rules" || kind === "welcome" || (kind === "news" && TOLD_TO_STAFF.test(reading.text));
}

const TOLD_TO_STAFF =
  /\b(?:staff|employees|colleagues|workers|crews?|teams?|drivers|nurses|internal|intranet|all[- ]hands)\b/i;

function isHowTo({ reading }: AgreedBrief): boolean {
  const kind = reading.lesson?.value;
  if (kind !== undefined && kind !== "explain") return kind === "how_to" || kind === "recipe";
  return /\bhow to\b|\bsteps?\b/i.test(reading.text);
}

const SIZES = ["medium_shot", "close_up", "medium_close_up", "wide_shot"] as const;
const MOVES = ["static", "push_in", "dolly", "handheld"] as const;

/** The scenes of one statement, the one that has its line at last. */
function scenesOf(statement: string, index: number, telling: Telling): readonly Moment[] {
  const turn = { shotType: SIZES[index % 4] ?? "medium_shot", cameraMovement: MOVES[index % 4] ?? "static" };
  const scene = {
    ...BLANK,
    ...turn,
    place: telling.place,
    beat: index === 0 ? "world" : "process",
    cast: "hero",
    line: spokenOf(statement),
    because: statement,
  } as const;
  const rule =
    telling.isRules && (isOrder(statement) || FORBIDS.test(statement))
      ? RULES_SHOWN.find((row) => !telling.rules.has(row) && row.about.test(statement))
      : undefined;
  if (rule !== undefined) {
    telling.rules.add(rule);
    return [
      { ...scene, beat: "problem", shows: rule.wrong, line: null },
      { ...scene, shotType: SIZES[(index + 2) % 4] ?? "medium_shot", shows: rule.right },
    ];
  }
  return [{ ...scene, ...pictureOf(statement, index, telling) }];
}

function pictureOf(statement: string, index: number, telling: Telling): Partial<Moment> & { shows: string } {
  if (FORBIDS.test(statement))
    return { shows: `{hero} about to ${bareOf(statement)}, then stopping and taking a step back` };
  const deed =
    (isOrder(statement) || telling.onGlass !== null) && !telling.isNews
      ? doing(statement)
      : deedAskedFor(statement);
  if (deed === null && ASKS.test(statement)) return { shows: ASKED[index % ASKED.length] ?? ASKED[0] };
  if (deed !== null)
    return {
      shows: telling.onGlass
        ? `${telling.onGlass[index % telling.onGlass.length]} ${deed}`
        : `{hero} ${deed}`,
    };
  const told = telling.isAtWork ? deedTold(statement) : null;
  if (told !== null) return { shows: told };
  const picture = PICTURES_OF_STATEMENTS.find(
    (row) => !telling.pictures.has(row) && row.about.test(statement),
  );
  if (picture === undefined) return { shows: plainly(statement, index, telling) };
  telling.pictures.add(picture);
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

/** Ways to see somebody at an app: what stands on the glass is added when the film is cut. */
const ON_A_DESK =
  /\b(?:software|dashboards?|portal|spreadsheets?|laptop|desktop|screen tutorial|website|intranet|browser|excel|sharepoint)\b/i;
const ON_A_LAPTOP = [
  "{hero} at a laptop,",
  "{hero}'s hand on a mouse, a screen's light on the sleeve,",
  "{hero} over the shoulder, laptop half open,",
  "{hero} leaning back from the laptop, then",
] as const;
const ON_A_PHONE = [
  "{hero} with a phone in one hand,",
  "{hero}'s thumb moving over a phone,",
  "{hero} over the shoulder, phone held low,",
  "{hero} leaning on the table with the phone,",
] as const;

/** At work a rule is shown by one who knows it, in the rule's own words. */
function plainly(statement: string, index: number, { isRules }: Telling): string {
  if (!isRules) return PLAIN[index % PLAIN.length] ?? PLAIN[0];
  const rule = statement.replace(/[.!]+$/, "");
  return `a colleague showing {hero} how it is done: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}`;
}

/** What is seen while something is said that no table pictures. */
const PLAIN = [
  "{hero} telling it across the table, both hands open",
  "{hero} setting small wooden blocks one beside another while thinking aloud",
  "{hero} walking and talking, the place passing behind",
  "{hero} sketching it in a few strokes on a large sheet of paper",
] as const;

import { SEVERAL_AS_ONE } from "../words/several-as-one.ts";
import type { Page } from "./page.ts";
import type { AskedEvent, BriefReading, Finding } from "./reading.ts";
import { lastBeing } from "./said-of-beings.ts";

const IT_DOES =
  /^(?:he|she|it) (?!(?:rains|snows|hails|drizzles|pours|storms|thunders|dawns)\b)(?=\p{L}+s\b)/iu;
const REACH = 70;

/** "The cat has to be in there, she sits by the door": a being that no other picture names is named where it acts. */
export function whoItIs(
  page: Page,
  { events: told, story, mustInclude: wished, casts }: BriefReading,
): Partial<Pick<BriefReading, "events" | "story" | "mustInclude">> {
  const names = casts.flatMap(({ value }) =>
    value.look !== null && /^\p{Lu}/u.test(value.who ?? "") ? [value.who] : [],
  );
  if (names.length !== 2) return whoDidIt(page, told, casts);
  const named = (words: string) => words.replace(BOTH, `${names.join(" and ")} `);
  const acted = (one: Finding<AskedEvent>) =>
    BOTH.test(one.words) ? { ...one, value: { ...one.value, action: named(one.words) } } : one;
  const events = told.map(acted);
  const isTold = (one: Finding<unknown>) => events.some(({ start }) => start === one.start);
  return {
    events,
    story: story.map(acted),
    ...whoDidIt(page, events, casts),
    mustInclude: wished
      .filter((one) => !BOTH.test(one.words) || !isTold(one))
      .map((one) => ({ ...one, value: { ...one.value, subject: named(one.value.subject) } })),
  };
}

/** Two who were introduced by their names. */
const BOTH = /^(?:both(?: of them)?|they(?: both)?|the two(?: of them)?) /i;

function whoDidIt(
  page: Page,
  events: readonly Finding<AskedEvent>[],
  casts: BriefReading["casts"],
): Partial<Pick<BriefReading, "events">> {
  if (page.isTranslation || !events.some(({ value }) => IT_DOES.test(value.action))) return {};
  return { events: events.map((one, at) => named(page, one, events[at - 1], casts)) };
}

function named(
  page: Page,
  one: Finding<AskedEvent>,
  before: Finding<AskedEvent> | undefined,
  casts: BriefReading["casts"],
): Finding<AskedEvent> {
  if (!IT_DOES.test(one.value.action)) return one;
  const from = Math.max(before?.end ?? 0, one.start - REACH);
  const said = page.folded.slice(from, one.start);
  const isOne = /^(?:he|she) /i.test(one.value.action);
  const noun = lastBeing(isOne ? said.replace(ALL_OF_THEM, "") : said);
  const who =
    noun === null
      ? (oneOfTwo(said, one.value.action) ??
        calledBefore(page, one.start) ??
        whoActed(page, one, before) ??
        describedBefore(casts, one))
      : `the ${noun}`;
  if (who === null) return one;
  return { ...one, value: { ...one.value, action: one.value.action.replace(IT_DOES, `${who} `) } };
}

/** "A family dinner … he": one of them is meant, and not all. */
const ALL_OF_THEM = new RegExp(`\\b(?:${SEVERAL_AS_ONE})\\b`, "g");

/** "A couple dancing, he hides a box": the man of the two. */
function oneOfTwo(said: string, action: string): string | null {
  if (!/\b(?:couple|pair|duo)\b/.test(said)) return null;
  if (/^he /i.test(action)) return "the man of the couple";
  return /^she /i.test(action) ? "the woman of the couple" : null;
}

/** "Maria, a nurse, walks home. She stops at the bakery": whoever was introduced last by a name. */
function calledBefore({ saidOfBeings }: Page, start: number): string | null {
  return saidOfBeings.findLast((one) => one.name !== undefined && one.start < start)?.name ?? null;
}

/** "Our hero is Jonas (mid-40s, grey beard). He chops wood": whoever was described last. */
function describedBefore(casts: BriefReading["casts"], { start, value }: Finding<AskedEvent>): string | null {
  const who = casts.findLast((one) => one.value.look !== null && one.start < start)?.value.who;
  if (who === undefined || who === null || !/^(?:he|she) /i.test(value.action)) return null;
  return /^\p{Lu}/u.test(who) ? who : `the ${who}`;
}

const NEXT_SENTENCE = /^[\s.!?"”]{0,4}$/;

/** "A student falls asleep. He drinks the shot": whoever did the deed told right before. */
function whoActed(
  page: Page,
  { start }: Finding<AskedEvent>,
  before: Finding<AskedEvent> | undefined,
): string | null {
  if (before === undefined || !NEXT_SENTENCE.test(page.text.slice(before.end, start))) return null;
  const doer = /^(?:an?|the|one) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?=\p{Ll}+s\b)/u.exec(
    before.value.action,
  )?.[1];
  return doer !== undefined && lastBeing(doer) !== null ? `the ${doer}` : null;
}

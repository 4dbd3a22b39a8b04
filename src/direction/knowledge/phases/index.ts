import { PHASES_AMONG_PEOPLE } from "./among-people.ts";
import { PHASES_BY_HAND } from "./by-hand.ts";
import { PHASES_ON_THE_WAY } from "./on-the-way.ts";
import type { Phase } from "./phase-book.ts";

const BOOKS = [...PHASES_ON_THE_WAY, ...PHASES_BY_HAND, ...PHASES_AMONG_PEOPLE];

/** What towns and weather do too. */
const DONE_BY_THINGS =
  /^(?:sleep|wake|rise|see|keep|hold|break|crack|burn|open|close|shut|cut|return|get|turn on|light|roll|wave|ring|beat|win|lose|finish|struggle|help|show|look|watch|talk|say|call|miss|send|bring)$/;

/** Whether only somebody with hands, or among people, does it; base form. */
export function isDeedOfHands(verb: string): boolean {
  if (DONE_BY_THINGS.test(verb)) return false;
  return [...PHASES_BY_HAND, ...PHASES_AMONG_PEOPLE].some(({ verbs }) => verbs.has(verb));
}

/** The steps of a deed in order; `verb` in its base form, `particle` the word after it ("get", "up"). Empty for verbs of no class. */
export function phasesFor(verb: string, particle: string): readonly Phase[] {
  const together = `${verb} ${particle}`;
  const book = BOOKS.find(({ verbs }) => verbs.has(together)) ?? BOOKS.find(({ verbs }) => verbs.has(verb));
  return book?.phases ?? [];
}

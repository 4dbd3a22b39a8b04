import { overlap } from "../words/spans.ts";
import type { BriefReading } from "./reading.ts";

type Instruction = BriefReading["instructions"][number];

const ANNOUNCED_WITHIN = 3;

/** What a lesson teaches has its own pictures; the ledger still says that it was asked. */
export function asTaught(one: Instruction, { lessonParts }: BriefReading): Instruction {
  // "What to do when the alarm rings:" announces the list behind it.
  const announced = { start: one.start, end: one.end + ANNOUNCED_WITHIN };
  const isTaught = lessonParts.some((part) => overlap(announced, part));
  return isTaught ? { ...one, value: { ...one.value, picture: null, sound: null } } : one;
}

import type { AgreedBrief } from "../agreed-brief.ts";
import { positiveMentions } from "../words/mentions.ts";

/** All that the film may not show: things and colours. */
export function avoidedBy({ reading, mustAvoid }: AgreedBrief): readonly string[] {
  return [
    ...mustAvoid.map(({ value }) => value.subject),
    ...reading.avoidedColors.map(({ value }) => value.name),
  ];
}

/** Whether `text` shows any of `subjects`. */
export function mentionsAny(text: string, subjects: readonly string[]): boolean {
  return subjects.some((subject) => positiveMentions(text, subject).length > 0);
}

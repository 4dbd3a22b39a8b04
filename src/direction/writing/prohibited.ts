import type { AgreedBrief } from "../agreed-brief.ts";
import { positiveMentions } from "../words/mentions.ts";

/** All that the film may not show: things and colours. */
export function avoidedBy({ reading, mustAvoid }: AgreedBrief): readonly string[] {
  return [
    ...mustAvoid.map(({ value }) => value.subject),
    ...reading.avoidedColors.map(({ value }) => value.name),
  ];
}

/** "No scary tools": our own pictures have no tools at all, who knows which would scare. */
export function wholeKind(subject: string): string {
  return subject.replace(JUDGED, "");
}

const JUDGED =
  /^(?:(?:scary|frightening|ugly|sad|cheesy|corny|fake|boring|aggressive|shocking|disturbing|graphic|creepy|messy|dirty|cluttered|generic|staged|posed|stiff|suffering|crying|sick|expensive|flashy|loud|visible|any) )+(?=\p{L})/iu;

/** Whether `text` shows any of `subjects`. */
export function mentionsAny(text: string, subjects: readonly string[]): boolean {
  return subjects.some((subject) => positiveMentions(text, subject).length > 0);
}

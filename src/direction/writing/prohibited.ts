import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import type { BriefReading } from "../reading/reading.ts";
import { positiveMentions } from "../words/mentions.ts";

/** All that the film may not show: things and colours. */
export function avoidedBy({ reading, mustAvoid }: AgreedBrief): readonly string[] {
  return [
    ...mustAvoid.map(({ value }) => value.subject),
    ...reading.avoidedColors.map(({ value }) => value.name),
  ];
}

/** The brief's words but for those that name what may not appear: "no neon colours" paints nothing in neon. */
export const wantedWords = oncePer((reading: BriefReading): { readonly text: string } => {
  const avoided = [...reading.mustAvoid, ...reading.avoidedColors];
  if (avoided.length === 0) return reading;
  return {
    text: avoided.reduce(
      (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
      reading.text,
    ),
  };
});

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

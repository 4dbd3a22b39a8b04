import { type Telling, tellInEnglish } from "../gloss/tell-in-english.ts";
import { uncapital } from "../words/capital.ts";
import type { BriefReading } from "./reading.ts";
import { withoutCraft } from "./script-craft.ts";

/** The writer's own shots are told in English where all of them can be told whole, else they stay as they were written; their sizes stand in fields of their own. */
export function shotsInEnglish(
  script: NonNullable<BriefReading["script"]>,
  { language, text }: Telling,
): NonNullable<BriefReading["script"]> {
  const pictures = script.map(({ value }) => withoutCraft(value.description));
  const tellings = pictures.map((picture) => tellInEnglish(picture, language));
  const isWhole = tellings.every(
    ({ share, text: told }, index) => share === 1 && !hasUntold(told, pictures[index] ?? "", text),
  );
  return script.map((shot, index) => {
    const description = (isWhole ? uncapital(tellings[index]?.text ?? "") : pictures[index]) ?? "";
    return { ...shot, value: { ...shot.value, description: description || shot.value.description } };
  });
}

/** "Empty Zeche": a noun that stands in the English as it was written and is no name that the brief has elsewhere. */
function hasUntold(told: string, picture: string, brief: string): boolean {
  const own = new Set(picture.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []);
  return (told.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []).some(
    (word) => own.has(word) && brief.split(word).length <= 2,
  );
}

import { kindOfWish } from "../words/kind-of-wish.ts";
import { isDeedOfNobody } from "./deed-of-nobody.ts";
import type { BriefReading } from "./reading.ts";

/** "Include the tagline …", "smooth camera", "loud crunch": said of the film, seen in no one picture. */
export function isPictured({ value, words }: BriefReading["mustInclude"][number]): boolean {
  // "A trumpet", asked for with its article, is the thing itself.
  const isInstrument = /^an? \p{L}+$/u.test(words) && kindOfWish(value.subject) === "music";
  return (
    (isInstrument ||
      [value.subject, words.replace(QUOTED_END, "")].every((wish) => kindOfWish(wish) === null)) &&
    !isDeedOfNobody(value.subject)
  );
}

/** "Loud crunch": what is wished for is a sound. */
export function isHeard({ value }: BriefReading["mustInclude"][number]): boolean {
  return kindOfWish(value.subject) === "sound";
}

/** The wish as an instruction about a sound. */
export function asSound(wish: BriefReading["mustInclude"][number]): BriefReading["instructions"][number] {
  const { subject, hard } = wish.value;
  return { ...wish, value: { hard, isLoose: false, picture: null, sound: subject.toLowerCase() } };
}

const QUOTED_END = /(?<!\s)\s*[:"“„«'‘(].*$/;

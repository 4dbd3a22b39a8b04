import { type LeftOut, textWithout } from "../conflicts/left-out.ts";
import { readInAnyLanguage } from "../reading/read-brief.ts";
import type { BriefReading } from "../reading/reading.ts";

/** What the brief says without the words that a choice went against; as it was where nothing is left out. */
export function readWithout(
  reading: BriefReading,
  leftOut: readonly LeftOut[],
  read: (text: string) => BriefReading = readInAnyLanguage,
): BriefReading {
  if (leftOut.length === 0) return reading;
  const text = textWithout(reading, leftOut);
  return text === reading.text || text.trim() === "" ? reading : withWhatItIsOf(reading, read(text));
}

/** What the film is of is known from the whole brief, where what is left still names it. */
function withWhatItIsOf(whole: BriefReading, left: BriefReading): BriefReading {
  const { product } = whole;
  const isStillSaid =
    product !== null && whole.tale === null && left.text.slice(product.start, product.end) === product.words;
  return isStillSaid ? { ...left, product, category: left.category ?? whole.category } : left;
}

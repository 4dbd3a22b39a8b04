import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const COLOR =
  "(red|blue|green|yellow|orange|pink|purple|violet|black|white|grey|gray|brown|silver|gold|golden|turquoise|beige)";
const SHADE = "(?:bright |deep |dark |light |pale |shiny |matt |matte |glossy |all[- ])?";
/** "Our red kettle", "the kettle is bright red". */
const COLORED = new RegExp(
  `\\b(?:our|the|its|this|his|her) (?:\\p{L}+ )?${SHADE}${COLOR} ([\\p{L}]+)\\b|\\b(?:our|the|this) ([\\p{L}]+) is (?:always |a )?${SHADE}${COLOR}\\b`,
  "giu",
);
/** Goods that come in several colours, or change theirs. */
const SEVERAL =
  /\b(?:colou?rs|versions?|also|both|or|then|turns?|becomes?|changes?|another|others?|next to|beside|each|models?|variants?|editions?|instead of|not|fades?|light|glow|sunset|tinted|old)\b/i;

/** The colours that the brief gives the goods themselves, wherever nothing says that there are several. */
export function productColors(reading: BriefReading): Value[] {
  const noun = (reading.product?.value.noun ?? "").split(" ").at(-1)?.toLowerCase() ?? "";
  return saidMatches(reading, COLORED).flatMap((match) => {
    const thing = (match[2] ?? match[3] ?? "").toLowerCase();
    const sentence = sentenceAt(reading.text, match.index);
    const isProduct = thing === "product" || (noun !== "" && noun.replace(/s$/, "") === thing);
    if (!isProduct || SEVERAL.test(sentence)) return [];
    const value = (match[1] ?? match[4] ?? "")
      .toLowerCase()
      .replace("gray", "grey")
      .replace("golden", "gold");
    return [{ key: "colour of the product", value, words: match[0], start: match.index, sentence }];
  });
}

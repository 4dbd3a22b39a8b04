import { NUMBER, numberOf } from "../reading/numbers.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const LIMIT = new RegExp(
  `\\b(?:no more than|not more than|at most|a maximum of|max(?:imum)?\\.?|up to|fewer than|less than|only)\\s+(${NUMBER})\\s+words\\b[^.;!?\\n]{0,30}(?:text|screen|titles?|captions?|overlays?|super)|\\b(?:text|screen|titles?|captions?|overlays?|supers?)\\b[^.;!?\\n]{0,40}\\b(?:no more than|at most|a maximum of|max(?:imum)?\\.?|up to|only)\\s+(${NUMBER})\\s+words\\b`,
  "i",
);

/** So many words on screen and no more, and a text that has more. */
export const wordsLimit: ConflictRule = ({ reading }, demands) => {
  const limit = reading.overlays.length > 0 ? LIMIT.exec(reading.text) : null;
  const most = numberOf((limit?.[1] ?? limit?.[2] ?? "").toLowerCase());
  if (!limit || !most) return [];
  const longer = reading.overlays.find(({ value }) => countOf(value.text) > most);
  if (!longer) return [];
  return [
    {
      between: demandIds(demands, "overlay"),
      givenUp: [],
      explanation: `"${limit[0]}" leaves no room for "${longer.value.text}", which has ${countOf(longer.value.text)} words.`,
      resolution: "The quoted words are shown, being the more specific; say which one is meant.",
    },
  ];
};

function countOf(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

import { NUMBER, numberOf } from "../reading/numbers.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const HIDDEN = new RegExp(
  `\\b(?:hidden|hide|conceal\\w*|out of (?:sight|frame)|not (?:be )?(?:shown|seen|visible)|unseen|invisible|no (?:product|bottle|pack|packaging|logo)|not appear|secret)\\b[^.;!?]{0,30}\\b(?:until|before|till) (?:the )?(?:second )?(${NUMBER})(?:st|nd|rd|th)?\\b(?: ?(?:s|secs?|seconds?)\\b)?`,
  "i",
);
const LATE =
  /\b(?:hidden|not (?:be )?(?:shown|seen|visible|appear)|only appears?|appears? only|revealed?)\b[^.;!?]{0,24}\b(?:until|till|in|at|on) the (?:very )?(?:last|final|end)\b/i;

/** A product that is due before it may be seen. */
export const productOrder: ConflictRule = ({ reading, durationSeconds }, demands) => {
  const due = reading.productBySeconds;
  if (!due) return [];
  const hidden = HIDDEN.exec(reading.text);
  const late = LATE.exec(reading.text);
  const from = hidden ? (numberOf((hidden[1] ?? "").toLowerCase()) ?? 0) : durationSeconds.value / 2;
  const said = hidden ?? late;
  if (!said || from <= due.value) return [];
  return [
    {
      between: demandIds(demands, "product_by"),
      givenUp: [],
      explanation: `The product is due by ${due.value} s ("${due.words}"), and "${said[0]}" keeps it out of the picture for longer.`,
      resolution: `The product is on screen by ${due.value} s, the demand that can be checked; say which one is meant.`,
    },
  ];
};

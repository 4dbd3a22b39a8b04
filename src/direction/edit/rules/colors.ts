import type { EditRule } from "../change.ts";
import { exchange } from "../colors/exchange.ts";
import { addition, removal } from "../colors/one-more-or-less.ts";
import { anew, rebalanced } from "../colors/palette.ts";
import { shaded } from "../colors/shade.ts";

/** Colours of the palette: one for another, one more, one less, or all anew; prompts that name them follow. */
export const colorsRule: EditRule = (clause, film) => {
  if (
    /\b(?:text|font|overlay|outline|caption|title)s?\s+(?:colou?r\s+)?(?:to\s+|in\s+|should be\s+)?/iu.test(
      clause.text,
    ) &&
    /\b(?:text|font|outline|caption|title)s?\b/iu.test(clause.text)
  )
    return null;
  if (clause.scenes !== null && BLACK_AND_WHITE.test(clause.text)) return null;
  return (
    rebalanced(clause, film) ??
    shaded(clause, film) ??
    exchange(clause) ??
    anew(clause) ??
    removal(clause, film) ??
    addition(clause)
  );
};

/** A look of some scenes, and no colours of the palette. */
const BLACK_AND_WHITE = /\b(?:black[- ]and[- ]white|b&w|b\/w|monochrome)\b/iu;

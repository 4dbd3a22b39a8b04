import type { Clause, EditRule, Understood } from "../change.ts";
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
  if (BLACK_AND_WHITE.test(clause.text)) return blackAndWhite(clause);
  return (
    rebalanced(clause, film) ??
    shaded(clause, film) ??
    exchange(clause, film) ??
    anew(clause) ??
    removal(clause, film) ??
    addition(clause)
  );
};

/** The palette of a film made so; of some scenes it is a look, and no colours of the palette. */
function blackAndWhite(clause: Clause): Understood | null {
  const isWhole = clause.scenes === null && MADE_SO.test(clause.text);
  return isWhole ? anew({ ...clause, text: "palette: black, white and grey" }) : null;
}

const MADE_SO =
  /^(?:make|turn|put|shoot|film|keep|have) (?:it|the (?:film|video|whole thing|whole film)|everything) (?:all )?(?:in(?:to)? )?(?:black[- ]and[- ]white|b[&/]w|monochrome|greyscale|grayscale)$/iu;
const BLACK_AND_WHITE = /\b(?:black[- ]and[- ]white|b&w|b\/w|monochrome|greyscale|grayscale)\b/iu;

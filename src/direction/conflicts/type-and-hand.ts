import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** Letters as no typeface of plain text has them: "a handwritten brush script". */
const BY_HAND =
  /\b(?:hand-?written|hand-?lettered|hand-?drawn|brush|cursive|calligraph\w*|graffiti|chalk|blackletter|gothic|pixel|comic|scribbled)\b(?: \p{L}+){0,2} (?:fonts?|typefaces?|type|script|lettering|letters|texts?|titles?|captions?)\b|\b(?:texts?|titles?|captions?|headlines?|lettering|fonts?)\b[^.;!?\n]{0,24}\b(?:hand-?written|hand-?lettered|calligraph\w*|in (?:chalk|graffiti|blackletter|cursive))\b/iu;
/** Families that are written by hand themselves. */
const OWN_HAND = /\b(?:script|hand|brush|comic|pacifico|lobster|caveat|dancing|sacramento|vibes|marker)\b/i;
const BESIDES = /\b(?:except|but|besides|only for|accents?|logo|signature|one word|sketch\w*|notes?)\b/i;

/** A typeface of the brief or the brand, and texts that are to look written by hand. */
export const typeAndHand: ConflictRule = needing(
  () => ({ words: [BY_HAND] }),
  ({ reading, brand }, demands) => {
    const families = [...(brand?.fonts ?? []), ...reading.fonts.map(({ value }) => value)];
    const [family] = families;
    const byHand = family === undefined ? null : firstSaid(reading, BY_HAND);
    if (family === undefined || byHand === null || families.some((one) => OWN_HAND.test(one))) return [];
    if (
      BESIDES.test(byHand[0]) ||
      /\b(?:no|not|never|without|avoid)\b[^.,;]{0,16}$/i.test(reading.text.slice(0, byHand.index))
    )
      return [];
    return [
      {
        between: demandIds(demands, ["font", "text_look"]),
        givenUp: demandIds(demands, "text_look", ({ statement }) => byHand[0].includes(statement)),
        explanation: `The texts are to be set in ${family}, and the brief asks for "${byHand[0]}".`,
        resolution: `Texts are set in ${family}: a typeface that is named is the more specific.`,
        leftOut: [{ start: byHand.index, end: byHand.index + byHand[0].length, takes: "clause" }],
      },
    ];
  },
);

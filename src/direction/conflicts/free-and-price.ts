import { maySay, saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";
import { sentenceAt } from "./values/value.ts";

const FREE =
  /\b(?:(?:completely|totally|100 ?%|absolutely|entirely|forever|always|truly|really|is(?: for)?) free(?! (?:of|from|to|range|time|spirit|\p{L}*ing\b)|-)|free (?:of charge|forever|for ever|for everyone|for all|for good)|costs? (?:you )?(?:absolutely )?nothing|at no cost|costs? zero|no fees? (?:ever|at all)|without any fees?)\b/giu;
const PRICE =
  /[€$£]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:€|\$|£|(?:euros?|dollars?|pounds?|quid|bucks)\b)|\b\d+[.,]\d\d (?:a|per) (?:month|year|week)\b/gi;
/** What is free is not what is priced. */
const OF_TWO_THINGS =
  /\b(?:premium|pro|plus|trial|first|then|after\w*|upgrades?|teams?|business(?:es)?|delivery|shipping|returns?|worth|values?|instead|was|were|elsewhere|others?|saves?|saved|samples?|gifts?|parking|kids|children|under|basic|users?|extras?|donat\w*|raised|prize|win|wins|month free|months free|refill|entry|with every|orders? (?:over|above|from)|adults?|members?|competitors?|gluten|sugar)\b/i;

/** Free, and a price for it. */
export const freeAndPrice: ConflictRule = needing(
  () => ({ words: [FREE] }),
  ({ reading }, demands) => {
    if (!maySay(reading, FREE)) return [];
    const told = (pattern: RegExp) =>
      saidMatches(reading, pattern).find(({ index }) => !OF_TWO_THINGS.test(sentenceAt(reading.text, index)));
    const [free, price] = [told(FREE), told(PRICE)];
    if (free === undefined || price === undefined) return [];
    return [
      {
        between: demandIds(demands, ["overlay", "voiceover", "cta"], ({ statement }) =>
          [free[0], price[0]].some((words) => statement.includes(words)),
        ),
        givenUp: [],
        explanation: `"${free[0]}" leaves nothing to pay, and "${price[0].trim()}" is a price.`,
        resolution:
          "Words given in full stay as they are, and nothing is called free besides; say what is free and what is paid for.",
      },
    ];
  },
);

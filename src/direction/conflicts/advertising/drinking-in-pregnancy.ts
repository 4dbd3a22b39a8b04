import { sellsAlcohol, takesCare, wished, wishedWords } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

const EXPECTING =
  /\b(?:pregnant|pregnancy|(?:an )?expecting (?:mother|mum|mom|couple|woman)|mothers?-to-be|mums?-to-be|moms?-to-be|baby bump|breast-?feeding)\b/i;

/** Alcohol with pregnancy or nursing (ICC Framework for Responsible Alcohol Marketing; CAP Code 18). */
export const drinkingInPregnancy = needing(
  () => ({ words: [EXPECTING] }),
  advertisingRule((brief) => {
    const expecting = wishedWords(brief, EXPECTING);
    if (expecting.length === 0) return null;
    const named = wished(brief, ["alcohol"]).map(({ words }) => words);
    const isSold = named.length === 0 && sellsAlcohol(brief);
    const alcohol = isSold ? [brief.reading.product?.value.name ?? "alcohol"] : named;
    if (alcohol.length === 0 || takesCare(brief)) return null;
    return {
      words: [...expecting, ...alcohol],
      explanation: `Alcohol (${listed(alcohol)}) may not be shown together with pregnancy (${listed(expecting)}): advertising rules call it an unsafe act.`,
      resolution: "Nobody who expects a child drinks in the film: the safer reading.",
      avoid: "pregnant people",
    };
  }),
);

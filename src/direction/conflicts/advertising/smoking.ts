import { PLATFORMS } from "../../knowledge/platforms.ts";
import { takesCare, wishedWords } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

/** People who smoke and what they smoke; smoked fish and smoking grills are food. */
const SMOKING =
  /\b(?:cigarettes?|cigars?|cigarillos?|tobacco|vap(?:e|es|ing|ers?)|e-?cig(?:arette)?s?|hookahs?|shishas?|nicotine pouch\w*|smokers?|(?:he|she|they|man|woman|detective|cowboy|character|hero|actor|model|girl|guy|people|friends|couple) (?:is |are )?(?:smok(?:es?|ing))|smok(?:es|ing) (?:a|his|her|their|one|in|on|outside|indoors|by|weed|pipe)\b|lights? (?:up )?(?:a|one) (?:smoke|joint))\b/i;

/** Tobacco and vaping: no platform takes advertising for it, and broadcast forbids showing it as pleasant. */
export const smoking = needing(
  () => ({ words: [SMOKING] }),
  advertisingRule((brief) => {
    const found = wishedWords(brief, SMOKING);
    if (found.length === 0 || takesCare(brief)) return null;
    const place =
      brief.platform.value === "generic"
        ? "Platforms and broadcasters"
        : PLATFORMS[brief.platform.value].label;
    const product = brief.reading.product?.value;
    const isProduct = found.some((words) =>
      `${product?.name ?? ""} ${product?.noun ?? ""}`.toLowerCase().includes(words.toLowerCase()),
    );
    return {
      words: found,
      explanation:
        `${place} does not allow advertising that shows or sells tobacco or vaping (${listed(found)}).`.replace(
          "broadcasters does",
          "broadcasters do",
        ),
      resolution: isProduct
        ? "The product is shown unlit and unused; whether the film may run at all is for a lawyer."
        : "Nobody smokes in the film: the safer reading.",
      avoid: isProduct ? null : "smoking",
    };
  }),
);

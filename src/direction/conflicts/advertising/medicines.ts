import { takesCare, wishedWords } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

const PRESCRIPTION =
  /\b(?:prescription[- ]strength|prescription(?:[- ]only)?[- ](?:[\w-]+ ){0,2}(?:pills?|drugs?|medicines?|medications?|tablets?|painkillers?|injections?|antibiotics?|treatments?|creams?|cream)|(?:pills?|drugs?|medicines?|medications?|tablets?|treatments?) (?:on|by|that needs? a) prescription|rx[- ](?:drug|only|medication)|ask your doctor (?:about|for)|opioids?|oxycodone|oxycontin|xanax|valium|adderall|ritalin|ozempic|wegovy|mounjaro|semaglutide|viagra|botox|antidepressants?|benzodiazepines?|antibiotics?|steroids? (?:for|to)|testosterone (?:injections?|therapy))\b/i;
/** Glasses and lenses are made to prescriptions that no medicines law is about. */
const OPTICS =
  /\b(?:prescription (?:\w+ )?(?:glasses|sunglasses|lenses|eyewear|goggles|frames?)|without (?:a )?prescription lenses)\b/i;

/** Prescription medicines advertised to everyone (directive 2001/83/EC art. 88; FDA 21 CFR 202; platforms' healthcare policies). */
export const medicines = needing(
  () => ({ words: [PRESCRIPTION] }),
  advertisingRule((brief) => {
    const words = wishedWords(brief, PRESCRIPTION);
    if (words.length === 0 || takesCare(brief) || OPTICS.test(words.join(" "))) return null;
    return {
      words,
      explanation: `${listed(words)} is for prescription medicines, which may not be advertised to the public in most countries and only with a full statement of risks elsewhere.`,
      resolution:
        "The film is planned as asked without a promise; whether it may run at all, and with which statement, is for a lawyer.",
      avoid: null,
    };
  }),
);

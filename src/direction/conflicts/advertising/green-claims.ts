import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import { possibleIn, wishedWords } from "../brief-words.ts";
import { QUOTED } from "../facts/quoted.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

const SURE = 0.6;
const GREEN: readonly RegExp[] = [
  /(?:\b100 ?(?:%|percent|per cent)|\b(?:totally|fully|completely|entirely|absolutely|perfectly|truly)) (?:(?:eco|environmentally|planet|climate|earth|ocean)[- ]?(?:friendly|safe|neutral)|sustainable|ecological|carbon[- ](?:neutral|free)|emission[- ]free|green|clean for the (?:planet|climate))\b(?! (?:apples?|tea|grass|meadows?|leaves|paint|walls?|screen|curry|salad|beans?))/i,
  /\b(?:zero|no|without any) (?:negative )?(?:environmental )?(?:impact|footprint|harm|damage|trace) (?:on|to|for|in) (?:the |our )?(?:planet|environment|earth|nature|climate|oceans?)\b/i,
  /\b(?:zero|no) (?:carbon footprint|environmental (?:impact|footprint)|emissions (?:at all|ever|whatsoever))\b/i,
  /\b(?:climate|carbon|co2)[- ](?:neutral|positive|negative)\b/i,
  /\b(?:saves?|heals?|rescues?|cools?|restores?) (?:the|our) (?:planet|climate|earth|oceans?|environment)\b/i,
  /\b(?:(?:completely|totally|entirely|absolutely|utterly|perfectly|100 ?%|fully) )?(?:harmless|kind|gentle|good|clean|safe|better|healthy) (?:to|for|on) (?:all of )?(?:nature|mother nature|wildlife|(?:the |our )?(?:planet|earth|oceans?|climate|environment))\b/i,
  /\b(?:zero|no|without (?:a|any)) (?:carbon |ecological |environmental )?(?:footprint|trace left|waste ever|pollution|emissions)\b(?! (?:zone|scandal))/i,
  /\b(?:leaves?|leaving) (?:no|zero) (?:trace|footprint|mark) on (?:the |our )?(?:planet|earth|environment|nature|world)\b/i,
  /\bguilt[- ]free (?:for|to) (?:the )?(?:planet|environment|climate|nature)\b/i,
  /\b(?:do|does|doing|did) (?:our |the |this |mother )?(?:planet|earth|environment|climate|nature|oceans?) (?:only |nothing but )?(?:good|a favou?r|no harm|proud)\b/i,
  /\b(?:no|zero|without (?:any )?|not a gram of) (?:co2|carbon(?: dioxide)?|greenhouse gas(?:es)?|waste(?: at all)?)(?: at all| whatsoever| ever| emissions?)?(?=\s*(?:$|[.,;!'"”’)]))/i,
  /\b(?:climate|planet|earth|nature|eco)[- ]?(?:hero|saver|savers|saving|friendly)(?! (?:packaging|ink|box|label|refill))\b/i,
  /\b(?:gives? back more (?:to nature )?than (?:it|we) takes?|fully compensated|carbon offset|offsets? (?:all|every)|net[- ]zero)\b/i,
  /\b(?:best|harmless) (?:for|to) the (?:planet|environment|climate|earth)\b/i,
  /\b(?:the |world['’]s )(?:greenest|most sustainable|most (?:eco|environmentally)[- ]friendly)\b/i,
];

/** Broad environmental promises without proof (FTC Green Guides, 16 CFR 260.4; EU directive 2024/825; CAP Code 11). */
export const greenClaims = needing(
  () => ({ words: GREEN }),
  advertisingRule((brief) => {
    // "Climate" alone makes no charity of a brand.
    if (brief.category.value === "nonprofit" && brief.category.confidence >= SURE) return null;
    const patterns = possibleIn(brief.reading, GREEN);
    if (patterns.length === 0) return null;
    const said = unblanked(brief);
    const words = [...new Set(patterns.flatMap((pattern) => wishedWords(said, pattern)))];
    if (words.length === 0) return null;
    const explanation = `${listed(words)} is a broad environmental claim, which advertising may make only with proof of exactly that.`;
    // A line that its maker has written, word for word, is not ours to strike.
    const [loose, ...others] = words.filter((claim) => !isInALine(brief, claim));
    if (loose === undefined)
      return {
        words,
        explanation,
        resolution:
          "The line stays as it is written, and no picture adds to it; have the proof at hand or change the line.",
        avoid: null,
      };
    return {
      words: [loose, ...others],
      explanation,
      resolution:
        "The film shows what the product is made of and how it is used, and does not make the claim: the safer reading.",
      avoid: loose,
    };
  }),
);

function isInALine({ reading }: SettledBrief, claim: string): boolean {
  return [...reading.text.matchAll(QUOTED)].some(([line]) => line.includes(claim));
}

/** "No impact" is a promise, no prohibition. */
function unblanked(brief: SettledBrief): SettledBrief {
  return { ...brief, reading: { ...brief.reading, mustAvoid: [], avoidedColors: [] } };
}

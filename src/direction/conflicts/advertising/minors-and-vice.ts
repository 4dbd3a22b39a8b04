import { says } from "../../reading/said-in-brief.ts";
import { maySay, sellsAlcohol, takesCare, wished, wishedText, wishedWords } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";
import { YOUNG } from "./minors.ts";

const VICES = [
  { subject: "alcohol", name: "alcohol" },
  { subject: "smoking", name: "tobacco" },
  { subject: "gambling", name: "gambling" },
  { subject: "energy drink", name: "high-caffeine drinks" },
];
/** "Maya, 16," and "Maya (16)". */
const AGE_BEHIND_NAME =
  /(?<=\b[A-Z][a-z]+, )(?:1[0-7]|[6-9])(?=[,)])|(?<=\b[A-Z][a-z]+ \()(?:1[0-7]|[6-9])(?=\))/i;
const GAMBLING =
  /\b(?:betting|plac(?:es?|ing) (?:a )?bets?|sportsbook|bookmaker|casinos?|slot machines?|online slots|slot games?|play(?:s|ing)? (?:the )?slots|roulette|poker|blackjack|jackpots?|wagers?|scratch ?cards?|lotter(?:y|ies)|bingo|loot ?box(?:es)?|for real money)\b/i;
const NICOTINE =
  /\b(?:nicotine|snus|vap(?:e|es|ing)|e-?cig\w*|cigarettes?|cigars?|tobacco|shisha|hookah|cigarillos?)\b/i;
const CAFFEINE = /\b(?:energy (?:drinks?|shots?)|caffeine (?:shots?|pills?|gum))\b/i;
/** "A beer garden" serves lemonade too. */
const A_PLACE = /^ (?:gardens?|tents?|mats?|crates?)\b/i;
const NOT_YOUNG =
  /\b(?:kid[- ]free|child[- ]?free|no kids|adults? only|inner child|baby (?:blue|pink)|since (?:he|she|they|I) (?:was|were) a (?:kid|child)|like a kid|kid gloves|(?:after|once|when|while|now that) (?:the |their |her |his )?(?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?) (?:are|is|have|has) (?:\w+ )?(?:asleep|in bed|away|gone|sleeping|at (?:school|grandma['’]s|camp))|(?:kids?|child(?:ren)?|bab(?:y|ies)) (?:\p{L}+ ){0,4}?(?:asleep|in bed|to bed|at (?:grandma['’]?s|their gran\w+|camp|school)|grown up)|just kidding|child's play|(?:kids?|child(?:ren)?)['’]?s? (?:drawings?|paintings?|scrawl|handwriting|sketch))\b/giu;

/** Minors with alcohol, tobacco or gambling: seen or meant as the audience (ICC Advertising Code, art. 20; CAP Code 16 to 18). */
export const minorsAndVice = needing(
  () => ({ words: [YOUNG, AGE_BEHIND_NAME] }),
  advertisingRule((brief) => {
    const { category } = brief;
    if (!maySay(brief.reading, YOUNG) && !says(brief.reading, AGE_BEHIND_NAME)) return null;
    const text = wishedText(brief).replace(NOT_YOUNG, " ");
    const [young] = [YOUNG.exec(text), AGE_BEHIND_NAME.exec(text)]
      .filter((match) => match !== null)
      .sort((one, other) => one.index - other.index);
    if (!young) return null;
    const vice = VICES.map(({ subject, name }) => ({
      name,
      found: wished(brief, [subject]).filter(({ end }) => !A_PLACE.test(brief.reading.text.slice(end))),
    })).find(
      ({ found, name }) =>
        found.length > 0 ||
        (name === "alcohol" && sellsAlcohol(brief)) ||
        (name === "tobacco" && wishedWords(brief, NICOTINE).length > 0) ||
        (name === "high-caffeine drinks" && wishedWords(brief, CAFFEINE).length > 0) ||
        (name === "gambling" && wishedWords(brief, GAMBLING).length > 0),
    );
    if (!vice || takesCare(brief)) return null;
    if (/\b(?:no|not|never|without|away from|keep)\b[^.,;]{0,20}$/i.test(text.slice(0, young.index)))
      return null;
    return {
      words: [young[0], vice.found[0]?.words ?? category.evidence ?? vice.name],
      explanation: `Minors (${listed([young[0]])}) may neither be shown with nor addressed by advertising for ${vice.name}.`,
      resolution:
        "Only adults who are plainly over 25 appear, and the film does not speak to minors: the safer reading.",
      avoid: "children",
    };
  }),
);

import { says } from "../../reading/said-in-brief.ts";
import { wishedSentences } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";
import { YOUNG } from "./minors.ts";

const CHILDREN =
  /\b(?:kids?|child(?:ren)?(?:['’]s)?|minors?|toddlers?|pupils?|school ?(?:kids|children|boys?|girls?)|(?:[3-9]|1[0-5])[- ]year[- ]olds?|under[- ]?(?:13|16)s?|preschoolers?|teen(?:ager)?s?)\b/i;
const ASKING =
  /\b(?:ask(?:s|ing)?|tell(?:s|ing)?|get(?:s|ting)?|collect(?:s|ing)?|enter(?:s|ing)?|typ(?:e|es|ing)|submit(?:s|ting)?|send(?:s|ing)?|shar(?:e|es|ing)|giv(?:e|es|ing)|upload(?:s|ing)?|fill(?:s|ing)? in|sign(?:s|ing)? up|leav(?:e|es|ing)|post(?:s|ing)?|track(?:s|ing)?|scan(?:s|ning)?)\b/i;
const PERSONAL =
  /\b(?:(?:names?|e-?mails?|address(?:es)?|birthdays?|age)(?:,| and| or| &) (?:\w+ )?(?:home )?(?:address(?:es)?|e-?mails?|phone(?: numbers?)?|birthdays?|school)|home address(?:es)?|e-?mail address(?:es)?|e-?mails|(?:their|your|its) (?:address|e-?mail|location|age|birthday)|phone numbers?|birth ?dates?|dates? of birth|passwords?|personal (?:data|details|information)|contact details|full names?|credit cards?|selfies?|photos? of themselves|fingerprints?|(?:school|class) names?)\b/i;
/** A grown-up who gives them is whom the law wants to be asked. */
const GROWN_UP =
  /\b(?:parents?|grown-?ups?|adults?|mums?|moms?|dads?|teachers?|guardians?) (?:\w+ ){0,2}(?:sign|enter|type|give|fill|leave|register|share|send|consent|approve)/i;

/** Children asked for what identifies them (COPPA, 16 CFR 312; GDPR art. 8; ICC Code art. 20). */
export const childrensData = needing(
  () => ({ words: [PERSONAL] }),
  advertisingRule((brief) => {
    if (!says(brief.reading, CHILDREN) && !says(brief.reading, YOUNG)) return null;
    const found = wishedSentences(brief, PERSONAL).filter(
      (sentence) => ASKING.test(sentence) && !GROWN_UP.test(sentence),
    );
    const words = found.flatMap((sentence) => PERSONAL.exec(sentence)?.[0] ?? []);
    const [first] = words;
    if (first === undefined) return null;
    return {
      words,
      explanation: `Children may not be asked for personal data (${listed(words)}) without their parents' consent.`,
      resolution: "The film asks no child for anything; a grown-up is who signs up: the safer reading.",
      avoid: first,
    };
  }),
);

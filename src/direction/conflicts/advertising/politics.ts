import { PLATFORMS } from "../../knowledge/platforms.ts";
import { wishedWords } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

/** Platforms that take no political advertising at all (TikTok, LinkedIn, Pinterest and Meta and Google in the EU: their advertising policies). */
const REFUSING: ReadonlySet<string> = new Set(["tiktok", "linkedin", "pinterest"]);
const POLITICAL =
  /\b(?:vote (?:for|against|yes|no)\b(?! (?:your|our|the|a|his|her) (?:\w+ )?(?:favou?rite|flavou?rs?|colou?rs?|designs?|names?|best|winner|song|team|player|photo|recipe))|re-?elect|elect (?:[A-Z]\w+|me)|(?:election|political|presidential|senate|mayoral|referendum) (?:campaign|ad|advert|candidate|rally|spot)|running for (?:office|mayor|president|congress|senate|parliament)|candidate for (?:mayor|president|congress|senate|parliament|governor)|get out the vote for)/i;

/** Political advertising where the platform refuses it. */
export const politics = needing(
  () => ({ words: [POLITICAL] }),
  advertisingRule((brief) => {
    const words = wishedWords(brief, POLITICAL);
    if (words.length === 0 || !REFUSING.has(brief.platform.value)) return null;
    return {
      words,
      explanation: `${PLATFORMS[brief.platform.value].label} takes no political advertising, and the brief asks for ${listed(words)}.`,
      resolution: "The film is planned as asked; it can run elsewhere, or without the call to vote.",
      avoid: null,
    };
  }),
);

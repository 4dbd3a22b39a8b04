import { takesCare, wished, wishedWords } from "../brief-words.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";
import { YOUNG } from "./minors.ts";

const HARMLESS =
  /\b(?:toy|water|nerf|foam|squirt|laser tag|paintball|plastic|bubble|light|cosplay|pirate|cardboard|wooden|heat|staple|massage|spray|label|price|finger|radar|nail|t-shirt)[- ](?:guns?|pistols?|swords?|weapons?|rifles?|blasters?|daggers?|sabers?)\b|\b(?:lightsab(?:er|re)s?|video games?|fantasy|medieval)\b/i;

/** Weapons with minors, or weapons for sale on platforms that all forbid it (Meta, TikTok, Google advertising policies). */
export const weaponsAndMinors = advertisingRule((brief) => {
  const weapons = wished(brief, ["weapons"]).map(({ words }) => words);
  if (weapons.length === 0 || HARMLESS.test(brief.reading.text) || takesCare(brief)) return null;
  const children = [...wished(brief, ["children"]).map(({ words }) => words), ...wishedWords(brief, YOUNG)];
  if (children.length === 0) return null;
  return {
    words: [...weapons, ...children],
    explanation: `Weapons (${listed(weapons)}) may not be shown with or advertised to minors (${listed(children)}).`,
    resolution: "The film shows no weapons: the safer reading.",
    avoid: "weapons",
  };
});

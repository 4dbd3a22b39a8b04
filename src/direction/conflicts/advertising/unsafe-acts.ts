import { possibleIn, takesCare, wishedWords } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed, picturesOf } from "./advertising-rule.ts";

const UNSAFE: readonly RegExp[] = [
  /\b(?:rid(?:es?|ing)|cling(?:s|ing)?|hang(?:s|ing)?|climb(?:s|ing)?|surf(?:s|ing)?|hold(?:s|ing)? on)\b[^.!?;]{0,20}\b(?:outside|roof|back|bumper|side|coupling)s? of (?:an? |the )?(?:\w+ ){0,2}(?:subway|train|tram|metro|bus|truck|lorry|van|car)s?\b/i,
  /\b(?:text(?:s|ing)?|scroll(?:s|ing)?|film(?:s|ing)? (?:himself|herself|themselves)|selfies?|on (?:his|her|their|the) phone|checks? (?:his|her|their) phone|uses? (?:his|her|their) phone)\b[^.!?;]{0,24}\b(?:while|when|as (?:he|she|they)|and) (?:\w+ )?(?:driv\w+|riding|behind the wheel)\b/i,
  /\bdrivers?\b (?:\w+ly )?(?:texts?|types?|scrolls?|films? (?:himself|herself)|takes? a selfie|checks? (?:his|her|the) (?:phone|messages|feed)|watches (?:a )?(?:film|video|series|tiktoks?)|reads? (?:a|the|his|her) (?:message|newspaper|book|mail|text))\b(?![^.!?;]{0,40}\b(?:parked|stopped|standing still|rest area)\b)/i,
  /\b(?:driv\w+|behind the wheel)\b[^.!?;]{0,20}\b(?:while|and) (?:text\w*|scrolling|on (?:his|her|their|the) phone|filming)\b/i,
  /\b(?:without|no|takes? off (?:his|her|their)|not wearing (?:a|any|his|her|their)?) ?(?:a |an |any |his |her |their )?(?:helmets?|seat[- ]?belts?|life[- ]?(?:jackets?|vests?)|harness(?:es)?|safety gear|protective gear|safety ropes?)\b/i,
  /\b(?:street rac\w+|illegal rac\w+|drag rac\w+ (?:on|through) (?:the )?(?:street|city|public)|runs? (?:a )?red lights?|running red lights?|(?:at|doing|over) (?:1[2-9]\d|[2-9]\d\d) (?:mph|km\/h|kph)[^.!?;]{0,24}\b(?:road|street|highway|motorway|city|town|traffic)|wrong[- ]way down|weav\w+ through traffic at (?:high|full|top) speed)\b/i,
  /\b(?:hang(?:s|ing)|lean(?:s|ing)|stand(?:s|ing)|climb(?:s|ing)|surf(?:s|ing)|dangl\w+)\b[^.!?;]{0,20}\b(?:out of (?:a |the |his |her |their )?(?:moving )?(?:car|train|bus|window of a (?:car|train))|on (?:top of |the roof of )?(?:a |the )?moving (?:car|train|truck|bus)|off (?:a |the )?(?:roof|skyscraper|bridge|balcony|cliff)|(?:on|from) the edge of (?:a |the )?(?:roof\w*|skyscraper|building|cliff))\b/i,
  /\b(?:kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|boys?|girls?)\b[^.!?;]{0,28}\b(?:alone|unattended|unsupervised)\b[^.!?;]{0,24}\b(?:pool|water|stove|kitchen knife|road|street|bath|balcony|window|fire|beach)\b|\b(?:kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|(?:[a-z]+|[1-9])-year-olds?|boys?|girls?)\b[^.!?;]{0,24}\b(?:[^.!?;]{0,24}\bwith matches\b|play(?:s|ing)? with (?:matches|fire|fireworks|lighters?|knives|a knife|electrical outlets?|pills|medicine)|light(?:s|ing)? (?:a )?(?:match|fireworks?|firecrackers?))\b/i,
  /\b(?:drink(?:s|ing)?|swallow(?:s|ing)?|eat(?:s|ing)?|chug(?:s|ging)?) (?:the )?(?:bleach|detergent|laundry pods?|tide pods?|cleaning (?:fluid|product)|gasoline|petrol|raw chicken|hand sanitizer)\b/i,
  /\b(?:feed(?:s|ing)?|giv(?:es?|ing)) (?:(?:his|her|their|the|a) )?(?:dogs?|pupp(?:y|ies)|cats?) (?:some |a piece of )?(?:chocolate|grapes|onions?|raisins|alcohol|beer|wine)\b/i,
  /\b(?:binge[- ]drink\w*|drinking (?:contest|game|competition)|chug(?:s|ging)? (?:a |the )?(?:bottle|pint|beer|vodka|whisk(?:e)?y)|gets? (?:drunk|wasted|hammered)|until (?:they|he|she|everyone)(?:['’]re| is| are)? drunk)\b/i,
  /\b(?:pregnant|expecting)\b[^.!?;]{0,40}\b(?:drink(?:s|ing)? (?:wine|beer|alcohol|champagne|a cocktail)|smok(?:es?|ing)|wine|cocktail|champagne)\b/i,
  /\b(?:leap(?:s|ing)?|jump(?:s|ing)?|vault(?:s|ing)?|run(?:s|ning)?|balanc(?:es?|ing)|walk(?:s|ing)?|cycl(?:es?|ing)|rid(?:es?|ing)|skat(?:es?|ing)|back-?flips?|handstands?)\b[^.!?;]{0,24}\b(?:(?:between|across|from|over|along) (?:\w+ ){0,2}(?:roof ?tops?|roofs?|skyscrapers?|buildings|cranes?|ledges?|balcon(?:y|ies))|(?:roof ?top|roof|skyscraper|cliff|building) (?:to|edge|ledge))\b/i,
  /\b(?:without (?:any )?(?:ropes?|a rope|safety net|parachute|protection|supervision)|free[- ]?solo\w*|no ropes)\b/i,
  /\b(?:try (?:it|this|that)|do (?:it|this|the same)|copy (?:it|this|him|her|them)) (?:yourself|yourselves|themselves|at home)\b[^.!?;]{0,40}\b(?:stunt|parkour|jump|fire|knife|knives|explosion|electric\w*|climb\w*)\b|\b(?:stunt|parkour|jump|fire|knife|knives|explosion|climb\w*)\b[^!?;]{0,90}\b(?:try (?:it|this|that)|copy (?:it|this|him|her|them)) (?:yourself|yourselves|themselves|at home)\b/i,
  /\b(?:hang(?:s|ing)?|dangl\w+|swing(?:s|ing)?) (?:\w+ ){0,3}?(?:off|from|by|over|on)\b[^.!?;]{0,24}\b(?:roof ?tops?|roofs?|skyscrapers?|buildings?|cranes?|bridges?|balcon(?:y|ies)|cliffs?|ledges?|towers?|pylons?|helicopters?|cable cars?|scaffold\w*|planes?|trains?)\b/i,
  /\b(?:balanc(?:es?|ing)|handstands?|tightrop\w*|teeter\w*)\b[^.!?;]{0,30}\b(?:on|along|across|over|between)\b[^.!?;]{0,16}\b(?:roof ?tops?|roofs?|skyscrapers?|buildings?|cranes?|bridges?|balcon(?:y|ies)|cliffs?|ledges?|railings?|parapets?|towers?)\b/i,
  /\b(?:train[- ]?surf\w*|car[- ]?surf\w*|roof[- ]?topping|plays? chicken|russian roulette|sword[- ]swallow\w*|juggl(?:es|ing) (?:running |burning |live )?(?:chainsaws?|knives|torches)|lies? (?:down )?on (?:the )?(?:train tracks?|rail(?:way|road)? tracks?)|walks? (?:along|on) (?:the )?(?:train|rail(?:way|road)?) tracks?|touch(?:es)? (?:a )?(?:live wire|power line)|(?:stick|poke|push|put|jam)s? (?:a )?(?:fork|knife|finger) (?:in|into) (?:a |the )?(?:socket|toaster|outlet))\b/i,
  /\b(?:jump(?:s|ing)?|div(?:es?|ing)) (?:off|from) (?:a |the )?(?:roof\w*|balcony|bridge|moving \w+)\b|\bclimb(?:s|ing)? (?:a |the )?(?:crane|skyscraper|pylon|electricity pole)\b/i,
];

/** Words by which the brief itself sees to safety. */
const GUARDED =
  /\b(?:stunt (?:performers?|doubles?|team|man|woman|crew)|stunt(?:man|woman)|professional (?:drivers?|stunt\w*|athletes?|climbers?)|closed (?:course|road|set|track)|safety first|do not (?:attempt|try)|don['’]?t (?:attempt|try) (?:this|it)|trained professionals?)\b/i;

const NEGATED = /without|no\|/;

/** Acts that viewers might copy at their peril (ICC Advertising Code, art. 17: safety and health). */
export const unsafeActs = needing(
  () => ({ words: UNSAFE }),
  advertisingRule((brief) => {
    const possible = possibleIn(brief.reading, UNSAFE);
    const words = possible.flatMap((pattern) =>
      NEGATED.test(pattern.source) ? unguarded(brief.reading.text, pattern) : wishedWords(brief, pattern),
    );
    const [first] = words;
    if (first === undefined || takesCare(brief) || GUARDED.test(brief.reading.text)) return null;
    return {
      words,
      explanation: `${listed(words)} shows an unsafe act as normal, which advertising rules forbid.`,
      resolution: "The film shows it done safely or not at all: the safer reading.",
      avoid: picturesOf(words),
    };
  }),
);

/** Patterns that begin with a "no" of their own are not asked whether a "no" stands before them, but what they go with. */
function unguarded(text: string, pattern: RegExp): string[] {
  const match = pattern.exec(text);
  if (!match) return [];
  const around = text.slice(Math.max(0, match.index - 90), match.index + match[0].length + 60);
  const isActing =
    /\b(?:rid(?:e|es|ing)|driv\w+|cycl\w+|bik(?:e|es|ing)|motor\w+|scooters?|skat\w+|ski\w*|climb\w*|sail\w*|boat\w*|kayak\w*|construction|work\w*|car|roof\w*|balanc\w*|ladders?|rungs?|hang\w*|dangl\w*|drop)\b/i.test(
      around,
    );
  const isDenied =
    /\b(?:never|nobody|no one|no rider|don['’]?t|do not|avoid|must not|not be)\b[^.;]{0,40}$/i.test(
      text.slice(0, match.index),
    );
  const isWorn = WORN.test(text) || REFUSED.test(text.slice(match.index + match[0].length));
  return isActing && !isDenied && !isWorn ? [match[0]] : [];
}

/** Who says so wants them seen. */
const WORN =
  /\b(?:everyone|everybody|all|they|who|kids|children|riders) (?:\w+ )?wears? (?:\w+ )?(?:helmets?|seat[- ]?belts?|life[- ]?(?:jackets?|vests?)|harness(?:es)?|helme)\b/i;
/** "No helmets is not okay". */
const REFUSED = /^\s*(?:is|are)\s+(?:not|never|forbidden|no option)\b/i;

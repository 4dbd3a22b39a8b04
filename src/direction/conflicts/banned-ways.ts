import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { maySay, wishedText } from "./brief-words.ts";
import { startOfClause } from "./clause-bounds.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";
import { isLimited } from "./facts/stance.ts";

/** A way of showing or speaking as it is forbidden in a general word, and words of a brief that go that way. A new one is a row. */
const WAYS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\blogos?\b.*\b(?:anim\w+|mov\w+|spin\w*|rotat\w+|distort\w*|effects?)\b|\b(?:anim\w+|mov\w+|spin\w*|rotat\w+|distort\w*|stretch\w*)\b.*\blogos?\b/i,
    /\blogos?\b[^.;!?]{0,40}\b(?:spins?|rotat\w+|bounc\w+|fl(?:y|ies|ying)|morph\w*|pulsat\w+|pulses?|explod\w+|dances?|wobbl\w+|melts?|zooms?|swirl\w*|jumps?|animat\w+|glows?|stretch\w*)\b/i,
  ],
  [
    /\blogos?\b.*\b(?:cent(?:re|er)|middle)\b/i,
    /\blogos?\b[^.;!?]{0,30}\b(?:in the (?:cent(?:re|er)|middle)|cent(?:red|ered)|mid-?screen)\b/i,
  ],
  [
    /\b(?:superlatives?|exaggerat\w+|bold claims?|boast\w*)\b/i,
    /\b(?:the (?:best|greatest|finest|fastest|coolest|strongest|most \p{L}+)|number one|no\. ?1|unbeatable|ultimate|world['’]s \p{L}+est)\b/iu,
  ],
  [
    /\b(?:discounts?|prices?|promotions?|sales? (?:language|talk|messages?)|offers?|price tags?)\b/i,
    /\b(?:\d+ ?% off|half price|discount\w*|bargains?|cheap(?:est|er)?|on sale|clearance|only [€$£]? ?\d|(?:just|for|at|costs?) [€$£] ?\d|\d+[.,]\d\d ?(?:€|euros?))/i,
  ],
  [
    /\b(?:humou?r|jokes?|comedy|funny|irony|slapstick|silliness)\b/i,
    /\b(?:funny|jok(?:e|es|ing)|gags?|hilarious|comedy|comic|slapstick|pranks?|puns?|silly|goofy|parody)\b/i,
  ],
  [
    /\b(?:slang|colloquial\w*|youth language|casual language)\b/i,
    /\b(?:slang|gonna|wanna|yo|dude|bro|fam|bruh|lit|no cap|ain['’]t|y['’]all|lol|omg)\b/i,
  ],
  [
    /\b(?:bright|loud|garish|neon|flashy|vivid|saturated) colou?rs?\b/i,
    /\b(?:neon|lime|fluorescent|day-?glo|hot pink|acid (?:green|yellow)|garish|(?:bright|vivid|electric|shocking) (?:red|green|yellow|orange|pink|blue|purple|colou?rs?))\b/i,
  ],
  [
    /\b(?:brand|corporate|house) colou?rs?\b/i,
    /\b(?:brand|corporate|house|signature) (?:red|blue|green|yellow|orange|pink|purple|colou?rs?)\b/i,
  ],
  [/\bemojis?\b/i, /\bemojis?\b|(?=\P{ASCII})\p{Extended_Pictographic}/iu],
  [
    /\b(?:exclamation (?:marks?|points?)|shouting|capitals?|all caps)\b/i,
    /["“'‘][^"”'’\n]{2,80}!\s?["”'’]|\ball caps\b/i,
  ],
  [
    /\b(?:fear|shock\w*|scare tactics|scar(?:y|ing)|horror)\b/i,
    /\b(?:horror|scary|terrif\w+|jump scares?|shock(?:ing|er)?|creepy|nightmare\w*|panic|screams? in (?:fear|terror))\b/i,
  ],
  [
    /\b(?:violence|violent|fighting|blood|weapons?)\b/i,
    /\b(?:fights?|fighting|punch(?:es)?|blood\w*|stabs?|shoots? (?:him|her|at)|guns?|brawls?|explosions?|beats? up)\b/i,
  ],
  [
    /\b(?:nudity|naked|sexual\w*|sexy|erotic\w*|lingerie)\b/i,
    /\b(?:naked|nude|topless|sexy|erotic|seductive\w*|lingerie|striptease|sensual)\b/i,
  ],
  [
    /\b(?:fast cuts?|quick cuts?|hectic|frantic|rapid (?:cuts?|editing)|jump cuts?)\b/i,
    /\b(?:fast cuts?|quick cuts?|rapid cuts?|jump cuts?|frantic|hectic|flash cuts?|cuts? (?:on|every|per)|whip pans?|breakneck|rapid[- ]fire)\b/i,
  ],
  [/\b(?:slow[- ]?mo(?:tion)?)\b/i, /\bslow[- ]?mo(?:tion)?\b/i],
  [
    /\bblack[- ]and[- ]white|monochrome\b/i,
    /\b(?:black[- ]and[- ]white|monochrome|b&w|b\/w|greyscale|grayscale)\b/i,
  ],
  [
    /\b(?:compar\w+|competitors?|rivals?)\b/i,
    /\b(?:better than|unlike (?:other|the others)|(?:other|the) competit\w+|rivals?|versus|\bvs\b|compared (?:to|with)|beats? (?:all|every|the))\b/i,
  ],
  [
    /\b(?:stock (?:footage|photos?|images?|video))\b/i,
    /\bstock (?:footage|photos?|images?|video|clips?|material)\b/i,
  ],
  [
    /\b(?:ai|computer)[- ]generated|cgi|animation\b/i,
    /\b(?:cgi|cartoon\w*|animated (?:film|characters?|mascot|figures?)|3d (?:animation|characters?)|anime)\b/i,
  ],
  [
    /\b(?:handheld|hand-held|shaky)\b/i,
    /\b(?:handheld|hand-held|shaky|wobbly) ?(?:camera|cam|shots?|footage|look|phone)?\b/i,
  ],
  [
    /\b(?:influencers?|celebrit\w+|famous people|testimonials?)\b/i,
    /\b(?:influencers?|celebrit(?:y|ies)|famous (?:actor|singer|actress|footballer|people|youtuber)|youtubers?|pop star|movie star|testimonials?)\b/i,
  ],
  [
    /\b(?:(?:tele)?phone numbers?|numbers? to call)\b/i,
    /(?<![\d.,#:])\+?\(?\d{2,5}\)?[ /-]\d{2,4}[ /-]?\d{2,}(?:[ /-]?\d+)*(?! ?(?:x|×|px|s\b|sec|€|%))/,
  ],
  [
    /\b(?:web ?(?:address|site|sites)|urls?|links?|domains?)\b/i,
    /\b(?:https?:\/\/\S+|www\.\S+|(?!\d)[\w-]+\.(?:com|de|org|net|io|fr|es|it|nl|eu|co\.uk|app|shop)\b)/i,
  ],
  [/\bhash ?tags?\b/i, /(?<![\w&])#(?![0-9a-f]{6}\b|\d)\w{3,}/i],
  [/\bquestions?\b/i, /["“„][^"”“\n]{4,80}\?\s?["”“]/],
  [
    /\b(?:religious symbols?|religio\w+)\b/i,
    /\b(?:church(?:es)?|mosques?|synagogues?|temples?|crucifix|crosses|rosary|priests?|imams?|nuns?|monks?|prayers?|prays?|praying|angels?)\b/i,
  ],
  [
    /\b(?:politic\w+|flags?)\b/i,
    /\b(?:flags?|elections?|ministers?|president|parliament|protest(?:s|ers)?|demonstrations?|party leader)\b/i,
  ],
  [
    /\b(?:clich[eé]s?|stereotypes?)\b/i,
    /\b(?:handshakes? in front of|high[- ]fives?|light ?bulb moment|pointing at (?:the )?(?:screen|charts?)|women? laughing alone with salad)\b/i,
  ],
];
const DENIED = /\b(?:no|not|never|without|avoid|nothing|don['’]?t|instead of|free of)\b[^.;!?,]{0,32}$/i;

/** What the brand's rules forbid in a general word and the brief asks for in a special one: "no superlatives" and "the best ever". */
export const brandWays: ConflictRule = (brief, demands) =>
  (brief.brand?.must_avoid ?? []).flatMap((ban) => {
    const found = wayOf(brief, ban, brief.reading.text);
    return found === null ? [] : [againstTheBrand(ban, found[0].trim(), demands)];
  });

/** The same within the brief, where it forbids the whole way: "no price", and not "no price below 20 euros". */
export const bannedWays: ConflictRule = (brief, demands) =>
  brief.reading.mustAvoid.flatMap(({ value, words, start, end }) => {
    if (isLimited(brief.reading.text, start, end)) return [];
    const found = wayOf(brief, value.subject, wishedText(brief), isWhole);
    return found === null || saysWhatItIsFor(brief.reading.text, found.index)
      ? []
      : [againstItself(brief, words, found, demands)];
  });

/** The first words of `text` that go a way which `ban` forbids; null for none. */
function wayOf(
  { reading }: SettledBrief,
  ban: string,
  text: string,
  forbids: (named: RegExp, ban: string) => boolean = (named) => named.test(ban),
): RegExpExecArray | null {
  const name = reading.product?.value.name ?? "";
  for (const [named, gone] of WAYS) {
    if (!forbids(named, ban) || !maySay(reading, gone)) continue;
    const match = gone.exec(text);
    if (match !== null && !name.includes(match[0]) && !DENIED.test(text.slice(0, match.index))) return match;
  }
  return null;
}

/** "A spot for a luxury watch at $48,000": told to whoever makes the film, and not to be shown. */
function saysWhatItIsFor(text: string, at: number): boolean {
  return FOR_WHAT.test(text.slice(startOfClause(text, at), at));
}

const FOR_WHAT =
  /\b(?:films?|spots?|ads?|videos?|clips?|reels?|commercials?|\d+ ?s(?:ec\w*)?)\b[^"“”]*\b(?:for|about|of)\b[^"“”]*$/i;

/** Whether nothing but light words stand beside what is named: "slow-mo sweat" forbids no slow motion. */
function isWhole(named: RegExp, ban: string): boolean {
  return named.test(ban) && LIGHT.test(ban.replace(named, " "));
}

const LIGHT =
  /^(?:\s|\b(?:the|any|our|an?|of|kinds?|sorts?|at all|please|whatsoever|on screen|in it|ever)\b)*$/i;

type Demands = Parameters<ConflictRule>[1];

function againstTheBrand(ban: string, asked: string, demands: Demands): Contradiction {
  return {
    between: demandIds(
      demands,
      ["must_avoid", "overlay", "voiceover", "tone", "logo", "music", "shot"],
      ({ source, statement }) =>
        (source === "brand" && statement === ban) || (statement !== "" && asked.includes(statement)),
    ),
    givenUp: [],
    explanation: `The brand's rules forbid "${ban}", and the brief asks for "${asked}".`,
    resolution:
      "The brand's rule leads wherever the film is free; words that the brief gives in full stay as they are. Say which one is meant.",
  };
}

function againstItself(
  { reading }: SettledBrief,
  ban: string,
  { index, 0: asked }: RegExpExecArray,
  demands: Demands,
): Contradiction {
  const span = { start: index, end: index + asked.length };
  const isGiven = [...reading.text.matchAll(QUOTED)].some(
    (quote) => quote.index < span.end && span.start < quote.index + quote[0].length,
  );
  return {
    between: demandIds(
      demands,
      ["must_avoid", "must_include", "overlay", "voiceover", "tone"],
      ({ statement }) =>
        statement !== "" &&
        [ban, asked].some((words) => words.includes(statement) || statement.includes(words)),
    ),
    givenUp: [],
    explanation: `The brief forbids "${ban}" and asks for "${asked.trim()}".`,
    resolution: isGiven
      ? `"${ban}" stay out wherever the film is free; words that the brief gives in full stay as they are. Say which one is meant.`
      : `The film keeps to the prohibition, the safer word, and goes without "${asked.trim()}"; say which one is meant.`,
    ...(isGiven ? {} : { leftOut: [{ ...span, takes: "clause" as const }] }),
  };
}

import { maySay } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** A way of showing or speaking that a brand's rules forbid, and words of a brief that go that way. A new one is a row. */
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
];
const DENIED = /\b(?:no|not|never|without|avoid|nothing|don['’]?t|instead of|free of)\b[^.;!?,]{0,32}$/i;

/** What the brand's rules forbid in a general word, and the brief asks for in a special one: "no superlatives" and "the best ever". */
export const brandWays: ConflictRule = (brief, demands) =>
  (brief.brand?.must_avoid ?? []).flatMap((ban) => {
    for (const [named, gone] of WAYS) {
      if (!named.test(ban) || !maySay(brief.reading, gone)) continue;
      const match = gone.exec(brief.reading.text);
      if (match === null || DENIED.test(brief.reading.text.slice(0, match.index))) continue;
      return [
        {
          between: demandIds(
            demands,
            ["must_avoid", "overlay", "voiceover", "tone", "logo", "music", "shot"],
            ({ source, statement }) =>
              (source === "brand" && statement === ban) || (statement !== "" && match[0].includes(statement)),
          ),
          givenUp: [],
          explanation: `The brand's rules forbid "${ban}", and the brief asks for "${match[0].trim()}".`,
          resolution:
            "The brand's rule leads wherever the film is free; words that the brief gives in full stay as they are. Say which one is meant.",
        },
      ];
    }
    return [];
  });

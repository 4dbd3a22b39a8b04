import { tokenIndexAt } from "./noun-phrases.ts";
import type { Bare, Prohibition } from "./prohibition.ts";
import { everyMatch, isMatched } from "./sieve.ts";

const SUBJECT = "((?:(?:the|our|any|all|a|an|both|his|her|their)\\s)?[^.,;:!?\\n()]{2,60}?)";
const VERY =
  "(?:strictly |absolutely |all |also |totally |definitely |completely |simply |really |just |both )*";
const BANNED =
  "(?:banned|forbidden|prohibited|not (?:allowed|permitted|welcome|wanted|ok|okay|acceptable|an option)|off[- ]limits|off the table|(?:a |an )?(?:absolute |big |definite |hard )?no-?go(?:es|s)?|(?:a )?(?:big |hard |definite )?no(?=[.,;!)\\n]|$)|taboo|unwelcome|unwanted|excluded|verboten|unacceptable|(?:a )?deal-?breakers?|ruled out|vetoed|out(?=[.,;!)\\n]|$))";
const POSTPOSED = new RegExp(
  `(?:^|[.,;:!?\\n•(-]\\s{0,2}|\\b(?:and|but|that)\\s)${SUBJECT}\\s(?:is|are)\\s${VERY}${BANNED}`,
  "g",
);
const POSTPOSED_GUARD =
  /banned|forbidden|prohibited|\bare not\b|\bis not\b|off[- ]limits|off the|no-?go|\b(?:is|are) (?:[a-z]+ )?(?:a )?(?:[a-z]+ )?(?:no|out)\b|taboo|unw|excluded|verboten|unacc|deal-?br|ruled|vetoed/;
/** "Keep humans out of frame", "leave the price off" */
const KEPT_OUT =
  /(?:^|[.,;:!?\n•-]\s{0,2}|\b(?:and|please|but|to|also)\s)(?:keep|leave|cut|edit|take) ((?:the |any |all |our |a |every )?[^.,;:!?\n]{2,40}?) (?:out|off)(?: of (?:it|this|here|frame|shot|view|the (?:\w+ )?(?:frame|shot|film|video|picture|spot|ad|edit|clip))| (?:the )?(?:screen|camera|frame|it|picture|film))?(?=\s*(?:[.,;!?\n)]|$)| please| and | but | at all| entirely| completely)/g;
const NO_SUBJECT =
  /^(?:no|not|without|kein|never|it|this|that|he|she|we|they|you|who|which|what|there|nobody|the (?:single|album|track|song|book|film|game|ep|word|new [a-z]+))$|^(?:no|without|never)\s|\b(?:album|single|track|song|ep|book|game|issue|report|season|sun|secret|school|doctor|boss|team|i'?m|is|are)$/;

/** Bans whose verb stands behind the thing: "the words X are banned", "handheld is out", "keep humans out of frame". */
export function findPostposedBans(bare: Bare): Prohibition[] {
  const matches = [
    ...(isMatched(bare, POSTPOSED_GUARD) ? everyMatch(bare, POSTPOSED) : []),
    ...(/\b(?:out|off)\b/.test(bare.folded) ? everyMatch(bare, KEPT_OUT) : []),
  ];
  return matches.flatMap((match) => {
    const words = (match[1] ?? "").trim();
    if (words === "" || NO_SUBJECT.test(words)) return [];
    const whole = match.index + match[0].lastIndexOf(match[1] ?? "");
    const start = whole + leadOf(words);
    const end = whole + (match[1] ?? "").trimEnd().length;
    const first = tokenIndexAt(bare, start);
    const last = tokenIndexAt(bare, end) - 1;
    if (end <= start || last < first) return [];
    return [{ start: match.index, kind: "thing" as const, items: [{ start, end, first, last }] }];
  });
}

const LEAD =
  /^(?:the (?:words?|phrases?|terms?|claims?|lines?|names?) (?=["“'‘])|the |any |all |our |a |an )/;

function leadOf(words: string): number {
  return LEAD.exec(words)?.[0].length ?? 0;
}

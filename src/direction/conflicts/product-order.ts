import { NUMBER, numberOf } from "../reading/numbers.ts";
import type { BriefReading } from "../reading/reading.ts";
import { says } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { ownWords, sentenceWith, THING, withProductNamed } from "./product-named.ts";

const HIDDEN = new RegExp(
  `\\b(?:hidden|hide|conceal\\w*|out of (?:sight|frame)|not (?:be )?(?:shown|seen|visible)|(?:not|n['’]t) show(?: the| our)? \\w+|unseen|invisible|no (?:product|bottle|pack|packaging|logo)|not appear|secret)\\b[^.;!?]{0,30}\\b(?:until|before|till) (?:the )?(?:second )?(${NUMBER})(?:st|nd|rd|th)?\\b(?: ?(?:s|secs?|seconds?)\\b)?`,
  "i",
);
/** "Begin with five seconds of black". */
const BLACK = new RegExp(
  `\\b(?:begins?|starts?|opens?|opening) (?:with|on) (${NUMBER}) ?(?:s|secs?|seconds?) of (?:pure |complete |total |a )?(?:black|darkness|nothing|blank|empty|white)\\b|\\bfirst (${NUMBER}) ?(?:s|secs?|seconds?) (?:are|is|stay|remain)(?: (?:a|completely|all|pure))* (?:black|dark|empty|blank|white)\\b`,
  "i",
);
const LATE =
  /\b(?:hidden|secret|unseen|not (?:be )?(?:shown|seen|visible|appear)|only appears?|appears? only|revealed?)\b[^.;!?]{0,24}\b(?:until|till|in|at|on) the (?:very )?(?:last|final|end)\b/i;

const FIRST = new RegExp(
  `\\b${THING} (?:is |comes? |must be |should be |has to be )?(?:shown |seen |visible )?(?:as )?(?:the )?(?:very )?first(?: thing| picture| image| shot| frame)?\\b|\\b(?:open|start|begin)(?:s|ing)? (?:on|with) (?:the |our |the hero |(?:an? |the )(?:[a-z-]+ ){0,3}(?:shot|close-?up|view|picture|image|macro) of (?:the |our )?)${THING}\\b|\\b${THING} (?:is |must be |should be |has to be )?(?:(?:clearly |fully |always |already )?(?:visible|shown|seen|on screen|in (?:full )?view) )?(?:right )?(?:from|in|fills) the (?:very )?(?:(?:first|opening) (?:frame|shot|second|scene|picture)|start|beginning)\\b(?! to\\b)|\\bshow(?:s|ing)? (?:us )?(?:the |our )${THING} (?:right )?from the (?:very )?(?:start|beginning|first (?:frame|shot|second|scene|picture))\\b(?! to\\b)|\\b(?:${THING}|(?<=[.;!?]\\s)It)\\b[^.;!?]{0,40} (?:throughout|in (?:every|each|all) (?:single )?(?:shot|scene|frame|picture|image)s?|from start to finish|the whole time)\\b`,
  "i",
);
const LAST = new RegExp(
  `(?:\\b(?:not|never|no|nobody|no one|nothing of|hide|hides|hidden|keep|keeps|without|conceal\\w*|withhold|tease|unseen|mask\\w*)|n['’]t)\\b[^.;!?]{0,24}\\b${THING}[^.;!?]{0,24}\\b(?:until|till|before) (?:the )?(?:very )?(?:last|final|end|close)\\b|\\b${THING}[ ,][^.;!?]{0,48}\\b(?:only|not|never|n['’]t|hidden|off[- ]?screen|unseen|secret|under wraps|out of (?:sight|frame|shot|view))\\b[^.;!?]{0,24}\\b(?:until|till|before|in|at|on) the (?:very )?(?:last|final|end|clos(?:e|ing))\\b|\\b(?:reveal|show)(?:s|ed)? the ${THING} (?:only )?(?:last|at the (?:very )?end|in the (?:last|final) (?:shot|frame|scene))\\b|\\bonly (?:reveal|show) the ${THING} (?:last|at the)`,
  "i",
);

/** A product that is due before it may be seen, or that is to be first and last. */
export const productOrder: ConflictRule = (brief, demands) => [
  ...dueTooEarly(brief, demands),
  ...firstAndLast(brief, demands),
];

const firstAndLast: ConflictRule = ({ reading }, demands) => {
  if (!says(reading, ORDERED)) return [];
  const text = withProductNamed(reading);
  const first = FIRST.exec(text) ?? productInFirstShot(reading, text);
  const last = LAST.exec(text);
  if (!first || !last) return [];
  const [words, late] = [first, last].map((match) => ownWords(reading, text, match));
  return [
    {
      between: demandIds(demands, ["product_by", "must_avoid"]),
      givenUp: [],
      explanation: `"${words}" and "${late}" give the product two places in the film.`,
      resolution: `"${late}" leads, being the safer word: what has been seen cannot be hidden again. Say which one is meant.`,
      leftOut: [sentenceWith(reading, text, first)],
    },
  ];
};

/** "Shot 1: the car in profile": a first shot of the product, where nothing veils it. */
function productInFirstShot({ product }: BriefReading, text: string): RegExpExecArray | null {
  const shot = FIRST_SHOT.exec(text);
  const told = shot?.[1] ?? "";
  const names = [product?.value.name, product?.value.brand, "product"].filter((name) => name !== null);
  const isSeen = names.some((name) => name !== undefined && told.toLowerCase().includes(name.toLowerCase()));
  return shot !== null && isSeen && !VEILED.test(told) ? shot : null;
}

const FIRST_SHOT =
  /\b(?:(?:shot|scene|frame|picture) (?:1|one)\s*[:.–—-]|(?:first|opening) (?:shot|scene|frame|picture|image)\s*(?::|is|shows?|-|–)|\b1[.)])\s*([^.;!?\n]+)/i;
const VEILED =
  /\b(?:silhouette|shadow|covered|under (?:a|the) (?:cloth|sheet|cover)|hint|detail|box|packaging|logo|outline|blurred|veiled|sound of|owner|driver|team|factory|key|keys|reflection)\b/i;

/** Without such a word nothing is said of when the product comes. */
const ORDERED = /\b(?:until|till|before|last|final|end|clos(?:e|ing))\b/i;

const dueTooEarly: ConflictRule = ({ reading, durationSeconds }, demands) => {
  const due = reading.productBySeconds;
  if (!due) return [];
  const hidden = HIDDEN.exec(reading.text);
  const timed = hidden ?? BLACK.exec(reading.text);
  const until = (timed?.[1] ?? timed?.[2] ?? "").toLowerCase();
  const from = timed ? (numberOf(until) ?? 0) : durationSeconds.value / 2;
  const said = timed ?? LATE.exec(reading.text);
  if (!said || from <= due.value) return [];
  return [
    {
      between: demandIds(demands, "product_by"),
      givenUp: [],
      explanation: `The product is due by ${due.value} s ("${due.words}"), and "${said[0]}" keeps it out of the picture for longer.`,
      resolution: `The product is on screen by ${due.value} s, the demand that can be checked; say which one is meant.`,
    },
  ];
};

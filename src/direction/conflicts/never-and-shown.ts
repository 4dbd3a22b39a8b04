import { says } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";
import { ownWords, sentenceWith, THING, withProductNamed } from "./product-named.ts";

const NEVER_SHOWN = new RegExp(
  `\\b(?:never|don['’]?t|do not|must not|may not|without|not) (?:ever |once )?(?:show|see|reveal)(?:ing|n)? (?:us )?(?:the |our )?${THING}(?: itself)?(?=\\s*(?:[.,;!?\\n]|$|at all|in the (?:film|picture|ad|spot)|on screen|once|please))|\\bno ${THING} (?:shots?|on screen|visible|in (?:the )?(?:film|picture|frame|shot))\\b|\\b${THING} (?:itself )?(?:is |must |may |should )?(?:never|not) (?:be )?(?:shown|seen|visible|on screen|appear)(?=\\s*(?:[.;!?\\n]|$|at all|in the (?:film|picture|ad|spot)))`,
  "i",
);
const SHOWN = new RegExp(
  `\\b(?:show|close-?ups? (?:of|on)|(?:hero )?shots? of|ends? on|end(?:s|ing)? with|around|reveal|we see|packshot of|focus on|zoom(?:s)? (?:in )?on)(?: \\p{L}+){0,4}? (?:the |our )${THING}\\b|\\b${THING} (?:(?:is |stands |appears |visible |shown |seen )?in every|appears|fills the|spins|rotates|stands|is (?:always )?(?:shown|seen|visible|on screen))\\b`,
  "iu",
);

/** A product that is never to be seen, and a picture of it. */
export const neverAndShown: ConflictRule = needing(
  () => ({ words: [BANNED] }),
  ({ reading }, demands) => {
    if (!says(reading, BANNED)) return [];
    const text = withProductNamed(reading);
    const never = NEVER_SHOWN.exec(text);
    if (!never) return [];
    const rest = `${text.slice(0, never.index)}${" ".repeat(never[0].length)}${text.slice(never.index + never[0].length)}`;
    const shown = SHOWN.exec(rest);
    if (!shown || UNSEEN.test(rest.slice(Math.max(0, shown.index - 24), shown.index))) return [];
    const banned = ownWords(reading, text, never);
    return [
      {
        between: demandIds(demands, ["product_by", "must_avoid", "must_include"]),
        givenUp: [],
        explanation: `"${banned}" and "${ownWords(reading, text, shown)}" cannot both be true of one film.`,
        resolution: `"${banned}" leads, being the safer word. Say which one is meant.`,
        leftOut: [sentenceWith(reading, text, shown)],
      },
    ];
  },
);

const BANNED = /\b(?:never|not|don['’]?t|without|no)\b/i;
const UNSEEN = /\b(?:no|not|never|without|don['’]?t|do not)\s+(?:\w+\s+){0,2}$/i;

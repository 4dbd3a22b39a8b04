import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

const ONLY_ONE =
  /\b(?:(?:only|just|exactly) one (?:film|video|version|deliverable|spot)|one (?:film|video|version|deliverable|spot)(?: and one (?:film|video|version) )? ?only|no (?:other |further |additional |extra )?(?:versions?|cut-?downs?|variants?|adaptations?|alternative (?:edits?|cuts?))|a single deliverable|single version)\b/i;
const ANOTHER =
  /\b(?:plus|also|and|as well as|additionally|along with)\b[^.;!?]{0,16}?\b(?:an? |one |two |three )?(?:\d+[- ]?(?:s|secs?|seconds?)|square|vertical|landscape|upright|1:1|9:16|4:5|16:9|shorter|longer)\b[^.;!?]{0,12}?\b(?:cut-?downs?|versions?|edits?|cuts?|formats?|bumpers?|one)\b/i;

/** One film and no more, and versions of it. */
export const oneFilmOnly: ConflictRule = needing(
  () => ({ words: [ONLY_ONE] }),
  ({ reading }, demands) => {
    const only = firstSaid(reading, ONLY_ONE);
    const another = only && firstSaid(reading, ANOTHER);
    if (!only || !another) return [];
    return [
      {
        between: demandIds(demands, "deliverable"),
        givenUp: [],
        explanation: `"${only[0]}" leaves no room for "${another[0]}".`,
        resolution: `The film is planned, and versions as far as the brief tells their length or shape: the more specific word. Say which one is meant.`,
      },
    ];
  },
);

import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

const SHOT = "close-?ups?|macro shots?|wide shots?|aerial shots?|drone shots?|slow[- ]motion shots?";
/** "No close-ups of the product … a macro close-up of the product". */
const BANNED_AND_ASKED = new RegExp(
  `\\b(no|never|avoid|without)(?: any)? (?:\\w+ )?(${SHOT}) of (?:the |our |any |his |her )?(\\w{3,})\\b[^]*?[.;!?\\n][^]*?\\b((?:\\w+ )?(?:${SHOT}) of (?:the |our |his |her )?\\3)\\b`,
  "i",
);

/** A kind of shot of one thing that is banned, and asked for later. */
export const bannedShot: ConflictRule = needing(
  () => ({ words: [BANNED_AND_ASKED] }),
  ({ reading }, demands) => {
    const match = firstSaid(reading, BANNED_AND_ASKED);
    const [, no = "", shot = "", thing = "", asked = ""] = match ?? [];
    const isSameShot = asked.toLowerCase().includes(shot.toLowerCase().replace(/s$/, ""));
    const before = match ? reading.text.slice(0, match.index + match[0].length - asked.length) : "";
    if (
      match === null ||
      !isSameShot ||
      /\b(?:no|never|avoid|without|except|only)\s*(?:\w+\s+)?$/i.test(before)
    )
      return [];
    return [
      {
        between: demandIds(demands, ["shot", "must_avoid"], ({ statement }) => statement.includes(thing)),
        givenUp: [],
        explanation: `"${no} ${shot} of ${thing}" and "${asked}" cannot both be kept.`,
        resolution: `"${asked}" leads, being the later word; say which one is meant.`,
      },
    ];
  },
);

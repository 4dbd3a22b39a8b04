import { isTall } from "../constraints/safe-zone.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** Feeds that lay their own buttons and captions over the film. */
const FEEDS: ReadonlySet<string> = new Set(["tiktok", "instagram", "snapchat", "youtube", "facebook"]);
const AT_THE_EDGE =
  /\b(?:texts?|prices?|logos?|cta|captions?|subtitles?|headlines?|buttons?|url|website|slogans?|titles?|taglines?|supers?|offers?|hashtags?|claims?|name)\b[^.;!?]{0,40}?\b(?:(?:at|on|along|to|in|into|against) the (?:very |extreme |absolute |outermost |far )?(?:bottom|lower|top|upper|right) (?:edge|border|rim|margin)|at the (?:very|extreme|absolute) (?:bottom|top)|flush with the (?:bottom|edge|top)|(?:bottom|lowest|last|top) \d+ ?(?:%|percent|pixels)|under the (?:like|share) button)/i;

/** Words for the screen where the feed's own buttons will lie. */
export const coveredEdge: ConflictRule = needing(
  () => ({ words: [AT_THE_EDGE] }),
  ({ reading, platform, aspectRatio }, demands) => {
    if (!FEEDS.has(platform.value) || !isTall(aspectRatio.value)) return [];
    const said = firstSaid(reading, AT_THE_EDGE);
    if (said === null) return [];
    return [
      {
        between: demandIds(demands, ["overlay", "logo", "safe_zone", "cta", "instruction"], ({ statement }) =>
          said[0].includes(statement),
        ),
        givenUp: [],
        explanation: `"${said[0]}" lies where the app shows its own buttons and captions over a tall film (top 14 %, bottom 35 %, sides 6 %).`,
        resolution: "Words are planned inside the safe zone, where they can be read: the safer reading.",
      },
    ];
  },
);

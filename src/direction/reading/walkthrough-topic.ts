import type { Page } from "./page.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import { HEAD, topicAt } from "./topic-named.ts";

/** The app or the thing that a walkthrough leads through; null where the brief names none. */
export function walkthroughTopic(page: Page): Finding<AskedProduct> | null {
  return named(page, APP) ?? named(page, WALKED_THROUGH);
}

/** "Product tutorial for our air fryer": what is walked through stands behind the kind of film. */
const WALKED_THROUGH =
  /\b(?:tutorials?|walk-?throughs?|tours?|demos?|how-?to)(?: (?:videos?|films?|clips?))? (?:for|of|on) (?:our |the |an? |my )?(?:new )?([\p{L}\d' -]{3,40}?)(?=[,.:;\n]|$|\s(?:for|in|with|that|which)\b)/iu;

/** "Users of the Trackly time-tracking app": what is walked through. */
const APP =
  /\b(?:of|for|in|with|using|to|our|the) (?:the |our )?((?:\p{Lu}[\p{L}\d]+ ){1,2}(?:[\p{Ll}-]+ ){0,2}(?:app|software|platform|portal|tool|dashboard))\b/u;

function named(page: Page, pattern: RegExp): Finding<AskedProduct> | null {
  const match = pattern.exec(page.text.slice(0, HEAD));
  return match?.[1] === undefined
    ? null
    : topicAt(page, match.index + match[0].length - match[1].length, match[1]);
}

import { isKnownTopic } from "../knowledge/topics/index.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import type { LessonKind } from "./lesson-kinds.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";

/** A brief that says so little is only its topic. */
const MOST_LETTERS = 150;
const MOST_WORDS = 9;

/**
 * The kind of lesson of a short brief that only names what is taught: "volcano video for kids", "CPR training", "the moon
 * landing, 1969"; null where our books do not know the topic or where it may be for sale.
 */
export function kindOfKnownTopic(page: Page, { product, cta, tale }: BriefReading): LessonKind | null {
  if (page.folded.length > MOST_LETTERS || cta !== null || SELLS.test(page.folded)) return null;
  if (product?.value.brand) return null;
  if (tale !== null && !HAPPENED.test(page.folded)) return null;
  const [head = ""] = page.folded.replace(/^[\s,;:–—-]+/, "").split(ENDS_HEAD);
  const topic = head.replace(OF_THE_FILM, " ").replaceAll(/\s+/g, " ").trim();
  if (topic.length < 2 || topic.split(" ").length > MOST_WORDS) return null;
  if (TRAINS.test(head)) return isKnownTopic(topic, "rules") ? "rules" : null;
  const noun = product?.value.noun ?? topic;
  if (isNounOf(noun, "thing", "edible") && !TEACHES.test(head)) return null;
  return isKnownTopic(topic, "explain") ? "explain" : null;
}

const SELLS =
  /\b(?:we|us|for (?:our|my|an?|\p{L}+ (?:insurance|bank))|insurance|ads?|adverts?|advertisements?|commercials?|promos?|sale|shop|stores?|buy|launch|our|my|trailer|teaser|brand|studio|company|app|clinic|practice|providers?|suppliers?|brokers?|agents?|services?|banks?|firms?|hotels?|salon|gym|school|academy|lender|membership|agency|charity|donat\w+|campaign|tickets?|festival|museum|course|song|music video)\b/u;
/** What happened is told as history, not as a tale. */
const HAPPENED = /\b(?:landing|empire|war|history|wall|revolution|documentary|story of the)\b/;
const ENDS_HEAD = /[.:;!?\n(,]|\s[–—-]\s|\sin \d/;
const OF_THE_FILM =
  /\b(?:an?|the|short|quick|make|create|produce|please|i need|we need|need|want|story of|video|film|clip|reel|short|animation|animated|documentary|cartoon|explainer|training|course|about|on|\d+ ?(?:s|secs?|seconds?|minutes?|min)\b|\d+-(?:second|minute)|for (?:the |all )?(?:\d+[\w-]*|kids|children|beginners|students|pupils|teenagers|teens|everyone|staff|employees|offices?|nurses|dummies|warehouse staff|new \w+))(?=\s|$)/g;
const TRAINS = /\b(?:training|drills?|safety|induction|refresher|first aid)\b/;
const TEACHES =
  /\b(?:kids|children|students|pupils|beginners|science|documentary|history|animation|\d+-year-olds?|grade|school)\b/;

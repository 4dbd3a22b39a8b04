import { uncapital } from "../words/capital.ts";
import { isNounOf, isVisibleNoun, kindOfNoun } from "../words/kind-of-noun.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { isCommonWord } from "./common-words.ts";
import { finding, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import { toldEvent } from "./told-event.ts";

const MOST_FRAGMENTS = 8;
const MOST_WORDS = 10;
const CONFIDENCE = 0.6;
/** Lengths, places to show it, calls, and what it is. */
const NOT_SEEN =
  /\b(?:\d+ ?s(?:ec(?:ond)?s?)?|seconds|tiktok|instagram|youtube|reels?|vertical|16:9|9:16|4:5|1:1|pc|xbox|playstation|switch|steam|out now|coming|cinemas?|theat(?:re|er)s|novel|book|film|movie|series|game|roguelike|rpg|shooter|platformer|puzzler|simulator|trailer|teaser|music|choir|score|pop|rock|jazz|folk|hip hop|soul|techno|house|classical|electronic|indie|tender|funny|warm|elegant|joyful|pink|gold|white|black|red|blue|green|teal|orange|purple|yellow|voice|narrat\w+|logo|title|text|spring|summer|autumn|fall|winter|20\d\d|end|ends?)\b/i;
/** "You captain a ghost ship" shows the ship. */
const YOU_DO = /^you (?:can |will |must )?\p{Ll}+ (?=(?:an?|the|your)\s)/u;
const SAYS_MORE = /^(?:every|each|no|all|any|only|more|over|for)\s/i;
/** What is asked of whoever makes the film. */
const ASKS =
  /^(?:please|can|could|would|will|may|should) (?:you|we|i|it)\b|^please\b|^(?:make|create|shoot|film|give|send) (?:us|me|it|an?|the)\b/i;
const YEAR = /\s(?:in |from |of )?(?:1\d{3}|[1-9]\d{2})(?: (?:bc|ad))?$/i;

/** What a trailer lists of a story that it does not tell: "desert caravan, a girl disguised as a camel driver"; each is a picture. */
export function fragmentsOf(page: Page, from: number): Finding<AskedEvent>[] {
  const found: Finding<AskedEvent>[] = [];
  for (const match of page.text.slice(from).matchAll(/[^,.;:!?\n–—]+/gu)) {
    const words = match[0].replace(/^[\s\-"”'’]+(?:and )?|[\s"”]+$/g, "");
    const action = words
      .replace(YOU_DO, "")
      .replace(/^your /, "the ")
      .replace(YEAR, "");
    if (found.length >= MOST_FRAGMENTS || !isPicture(action)) continue;
    const start = from + match.index + match[0].indexOf(words);
    const value = toldEvent(asAPicture(action));
    found.push(finding(page, value, start, start + words.length, CONFIDENCE));
  }
  return found;
}

function isPicture(words: string): boolean {
  const count = words.split(/\s+/).length;
  // A lone word is a thing only where there are several: "storms", and not "tender".
  if (count === 1 && !/[^s]s$/.test(words)) return false;
  if (
    words === "" ||
    count > MOST_WORDS ||
    NOT_SEEN.test(words) ||
    SAYS_MORE.test(words) ||
    ASKS.test(words) ||
    kindOfWish(words) !== null
  )
    return false;
  const head = words.replace(/\s(?:disguised|dressed|who|that|with|in|on|at|of|under|from)\s.*$/i, "");
  // "Camel ride": what is ridden is seen.
  const [first = "", second] = head.split(" ");
  const isDoneWith = second !== undefined && isNounOf(first.toLowerCase(), "animal", "thing", "place");
  return kindOfNoun(head) !== null && (isVisibleNoun(head) || isDoneWith);
}

/** "Fairy lights" open a list; "Big Ben" is a name. */
function asAPicture(words: string): string {
  const [first = ""] = words.split(/\s/);
  const isName = kindOfNoun(first.toLowerCase()) === null && !isCommonWord(first) && words.includes(" ");
  return /^\p{Lu}\p{Ll}*(?:$|\s\p{Ll})/u.test(words) && !isName ? uncapital(words) : words;
}

import { NUMBER, numberOf } from "../reading/numbers.ts";
import type { BriefReading } from "../reading/reading.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** "Five dishes: risotto, paella, sushi." */
const COUNTED_LIST = new RegExp(
  `\\b(${NUMBER}) ((?:[\\p{L}-]+ ){0,2}?)([\\p{L}-]+s)(?: (?:in this order|in total|only|please|(?:on|in|of|for|from|to|why|you|we|at|with|every|that) [^.;:,\\n]{1,28}))?\\s?[:–—]\\s?([^.;:!?\\n"“”]+)(?=[.;!?\\n]|$)`,
  "giu",
);
/** "Our team of four: Anna, Ben, Cem". */
const GROUP_OF = new RegExp(
  `\\b(team|family|band|group|crew|set|range|line-?up|cast|staff|trio|choice) of (${NUMBER})()\\s?[:–—]\\s?([^.;:!?\\n"“”]+)(?=[.;!?\\n]|$)`,
  "giu",
);
/** Of such things each may be named by a word of any kind. */
const OF_ANY_KIND =
  /^(?:flavou?rs|colou?rs|reasons|tips|rules|sizes|benefits|features|advantages|ingredients|words|values|strengths|services|products|models|varieties|sorts|toppings|dishes|meals|recipes|languages|cities|countries|stops|courses|scents|shades|materials)$/i;
/** Pictures of which each shows one thing, where the brief lets no more of them be. */
const PICTURES = /^(?:shots|scenes|pictures|images|frames|moments)$/i;
const NO_MORE = /\b(?:only|just|exactly|no more than|not more than|at most|max(?:imum)?(?: of)?)\s+$/i;
/** A list that does not claim to be whole. */
const OPEN_LIST =
  /\b(?:etc|and (?:more|so on|others|many)|such as|like|including|among them|e\.g|for example|plus|or)\b|…|\.\.\./i;
const MOST_WORDS = 3;
const MOST = 12;

/** So many of a kind, and a list of another number of them. */
export const countedList: ConflictRule = ({ reading }, demands) => {
  for (const { words, number, noun, listed, index } of listsIn(reading)) {
    const count = numberOf(number.toLowerCase());
    const things = listed.split(/,\s*(?:and\s+)?|\s+(?:and|&)\s+/).map((thing) => thing.trim());
    if (count === null || count < 2 || count > MOST || things.length < 2 || things.length === count) continue;
    const isLimited = PICTURES.test(noun) && NO_MORE.test(reading.text.slice(0, index));
    const areCounted = isLimited ? things.length > count && areShort(things) : areThings(noun, things);
    if (OPEN_LIST.test(listed) || !areCounted) continue;
    return [
      {
        between: demandIds(demands, ["must_include", "instruction", "overlay"], ({ statement }) =>
          words.includes(statement),
        ),
        givenUp: [],
        explanation: `"${words.slice(0, words.length - listed.length).replace(/\s?[:–—]\s?$/, "")}" are announced, and ${things.length} are named: "${listed.trim()}".`,
        resolution: `The ${things.length} that are named are shown, being the more specific; say whether one is missing.`,
      },
    ];
  }
  return [];
};

interface CountedList {
  readonly words: string;
  readonly number: string;
  /** What is counted; empty for the members of a group. */
  readonly noun: string;
  readonly listed: string;
  readonly index: number;
}

function listsIn(reading: BriefReading): CountedList[] {
  const ofKind = saidMatches(reading, COUNTED_LIST).map((match) => {
    const [words, number = "", , noun = "", listed = ""] = match;
    return { words, number, noun, listed, index: match.index };
  });
  const ofGroup = saidMatches(reading, GROUP_OF).map((match) => {
    const [words, , number = "", noun = "", listed = ""] = match;
    return { words, number, noun, listed, index: match.index };
  });
  return [...ofKind, ...ofGroup];
}

function areShort(things: readonly string[]): boolean {
  return things.every((thing) => thing !== "" && thing.split(" ").length <= MOST_WORDS);
}

/** Whether all that is listed is of the kind that is counted. */
function areThings(noun: string, things: readonly string[]): boolean {
  if (!areShort(things)) return false;
  if (noun === "" || OF_ANY_KIND.test(noun)) return true;
  const group = kindOfNoun(noun)?.group;
  return (
    group !== undefined &&
    group !== "abstract" &&
    group !== "happening" &&
    things.every((thing) => kindOfNoun(thing)?.group === group)
  );
}

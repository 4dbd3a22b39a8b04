import { NUMBER, numberOf } from "../reading/numbers.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { maySay } from "./brief-words.ts";
import { startOfClause } from "./clause-bounds.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";
import { needing } from "./needs.ts";
import { isElseThanThese } from "./nobody-else.ts";

const PERSON =
  "(?:people|persons?|actors?|actress(?:es)?|characters?|performers?|men|man|women|woman|human(?: being)?s?|protagonists?|models?|faces?|kids?|child(?:ren)?|boys?|girls?|employees?|customers?|workers?)";
/** "Only one man appears", "exactly two actors", "no more than three people". */
const ONLY = new RegExp(
  `\\b(?:only|just|exactly|no more than|not more than|at most|a maximum of|max\\.?|maximum)\\s+(?:a |the )?(${NUMBER}|single)(?: single)?\\s+(?:[a-z]+ )?(${PERSON}|[a-z]+s)\\b(?=[^.;!?\\n]{0,40}?(?:$|[.,;!?\\n]|\\b(?:appears?|is|are|in|on|seen|visible|shown|may|should|throughout)\\b))`,
  "gi",
);
/** "The whole thing happens with one actress in one bare room". */
const WHOLLY = new RegExp(
  `\\b(?:everything|(?:the )?(?:whole|entire) (?:thing|film|spot|ad|video|story|piece|cast)|all of it|we (?:only|just) have|(?:the )?(?:production|shoot|cast|crew|set-?up)(?: is|:)?|minimal\\w*|cast(?: is|:| consists of)|starring only|budget\\b[^.;!?]{0,60})\\b[^.;!?\\n]{0,40}?\\b(one|two|a single|three|1|2|3) (?:lone |single )?${PERSON}\\b(?! (?:at a time|each|per)\\b)`,
  "gi",
);
/** "No extras": a family or a small team at most. */
const NO_EXTRAS = /\b(?:no|without(?: any)?|zero) (extras)\b/gi;
/** "Nobody else is ever seen": one, or two. */
const NOBODY_ELSE = /^(?:nobody|no one|no-one) else$/i;
const NOBODY_ELSES =
  /\b(?:nobody|no one|no-one) else\b(?! (?:knows|can|could|does|has|makes|offers|will|would|wants|notices|cares|like))/gi;
const MOST_WITHOUT_OTHERS = 2;
const OF_A_TIME = /\b(?:at first|first|until|before|scene|shot|opening|then)\b/i;
const MOST_WITHOUT_EXTRAS = 8;
const GROUP = new RegExp(
  `\\b(${NUMBER}|dozens of|hundreds of|thousands of|a crowd of|crowds of)\\s+(?:[a-z-]+ ){0,2}?([a-z]+s|[a-z]+men|people|men|women|[a-z]*children)\\b|\\bfamil(?:y|ies) of (${NUMBER})\\b|\\bthe (?:whole|entire) (?:village|town|team|crew|class|school|neighbou?rhood|street|stadium)\\b`,
  "gi",
);
/** A number of a part of the film, or of people who are not seen. */
const BESIDES =
  /\b(?:at first|first|opening|then|later|at the end|end of|until|before|after|scene|shot|speaks?|voice|line|for|by|of|than|like|used by|loved by|over|every|each|helps?|trusted)\b/i;

/** All that limits the number of people. */
const LIMITS: readonly RegExp[] = [ONLY, WHOLLY, NO_EXTRAS, NOBODY_ELSES];

/** So many people in the film and no more, and a group that is larger. */
export const castCount: ConflictRule = needing(
  () => ({ words: LIMITS }),
  ({ reading }, demands) => {
    if (!LIMITS.some((limit) => maySay(reading, limit))) return [];
    const text = reading.text.replace(QUOTED, (words) => ";".repeat(words.length));
    for (const match of LIMITS.flatMap((limit) => [...text.matchAll(limit)])) {
      const most = mostOf(match);
      const isAside = NOBODY_ELSE.test(match[0]) ? OF_A_TIME : BESIDES;
      if (most === 0 || !isOfCast(match[2]) || isAside.test(around(text, match.index, match[0].length)))
        continue;
      const group = [...text.matchAll(GROUP)].find(
        (other) =>
          (other.index >= match.index + match[0].length || other.index + other[0].length <= match.index) &&
          sizeOf(other[1] ?? "") > most &&
          isOfPeople(other[2]) &&
          (other.index > match.index ||
            !isElseThanThese(text.slice(other.index + other[0].length, match.index), match[0])) &&
          !BESIDES.test(
            text.slice(Math.max(startOfClause(text, other.index), other.index - 14), other.index),
          ),
      );
      if (group === undefined) continue;
      return [
        {
          between: demandIds(
            demands,
            ["must_include", "instruction"],
            ({ statement }) => statement.includes(match[0]) || statement.includes(group[0]),
          ),
          givenUp: [],
          explanation: `"${match[0]}" leaves no room for "${group[0]}".`,
          resolution: `Where a scene has to choose, "${group[0]}" is told, being the more specific; say which one is meant.`,
        },
      ];
    }
    return [];
  },
);

/** "Exactly two dancers", and not "only three seconds". */
function isOfCast(noun: string | undefined): boolean {
  return noun === undefined || new RegExp(`^${PERSON}$`, "i").test(noun) || isNounOf(noun, "person");
}

/** Words for people that a dictionary has first for things, or not at all. */
const ALWAYS_PEOPLE =
  /(?:men|maids|women|people|children)$|^(?:fans|friends|extras|models|kids|guests|cooks|passengers)$/i;

/** A group is of people by the dictionary: riders, villagers, monks. */
function isOfPeople(noun: string | undefined): boolean {
  return noun === undefined || ALWAYS_PEOPLE.test(noun) || isNounOf(noun, "person");
}

function mostOf([said, count = ""]: RegExpExecArray): number {
  if (NOBODY_ELSE.test(said)) return MOST_WITHOUT_OTHERS;
  if (/extras$/i.test(said)) return MOST_WITHOUT_EXTRAS;
  return /single$/i.test(count) ? 1 : (numberOf(count.toLowerCase()) ?? 0);
}

const UNCOUNTED = 12;

function sizeOf(said: string): number {
  return numberOf(said.toLowerCase()) ?? UNCOUNTED;
}

/** The clause around a stretch, without it. */
function around(text: string, start: number, length: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[.;!?\n]/)
      .at(-1) ?? "";
  const after = text.slice(start + length).split(/[.;!?\n]/, 1)[0] ?? "";
  return `${before} ${after}`;
}

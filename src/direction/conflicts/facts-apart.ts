import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { EXCLUSIONS, type Exclusion } from "./facts/exclusions.ts";
import type { Fact } from "./facts/fact.ts";
import { factsOf } from "./facts/facts-of.ts";

/** Two things said of one picture, or of the whole film, that cannot both be true of it. */
export const factsApart: ConflictRule = (brief, demands) => {
  const facts = factsOf(brief.reading);
  if (facts.length < 2) return [];
  const named = new Set<string>();
  return EXCLUSIONS.flatMap((row) => {
    if (named.has(row.topic)) return [];
    const pair = apart(brief, facts, row);
    if (pair === null) return [];
    named.add(row.topic);
    const [first, second] = pair;
    const isBan = BANS.test(first.words) || BANS.test(second.words);
    return [
      {
        between: demandIds(
          demands,
          [
            "must_include",
            "shot",
            "tone",
            "scene_count",
            "pacing",
            "voiceover",
            "music",
            "overlay",
            "sound_off",
          ],
          ({ statement }) =>
            statement !== "" &&
            pair.some(({ words }) => words.includes(statement) || statement.includes(words)),
        ),
        givenUp: [],
        explanation: `"${first.words}" and "${second.words}" cannot both be true of ${row.holds === "film" ? "one film" : "one picture"}.`,
        resolution: isBan
          ? `What "${BANS.test(first.words) ? first.words : second.words}" rules out stays out wherever the film can do without it; say which one is meant.`
          : `Where a scene has to choose, the later word, "${second.words}", leads; say which one is meant.`,
      },
    ];
  });
};

const BANS = /^(?:no|not|never|without|zero|nobody|nothing)\b/i;

/** The first two facts of a row that nothing reconciles, in the order written. */
function apart(
  { reading }: SettledBrief,
  facts: readonly Fact[],
  row: Exclusion,
): readonly [Fact, Fact] | null {
  const ofTopic = facts.filter(({ topic }) => topic === row.topic);
  const lefts = ofTopic.filter(({ value }) => value === row.left);
  const rights = ofTopic.filter(({ value }) => value === row.right);
  for (const left of lefts) {
    for (const right of rights) {
      if (left.start < right.end && right.start < left.end) continue;
      const pair = left.start < right.start ? ([left, right] as const) : ([right, left] as const);
      if (excludes(reading.text, row, left, pair, reading.script !== null, ofTopic)) return pair;
    }
  }
  return null;
}

/** Clauses as near as this tell of one picture where nothing parts them. */
const NEIGHBOURS = 1;
const NEAR_CHARACTERS = 90;
/** "Sunset at dawn": the two words side by side; "at dawn and at dusk" are two times. */
const BREATH_CHARACTERS = 24;
const LISTED = /[,;:&]|\b(?:and|or|plus|both)\b/i;

function excludes(
  text: string,
  { holds }: Exclusion,
  left: Fact,
  [first, second]: readonly [Fact, Fact],
  isScript: boolean,
  ofTopic: readonly Fact[],
): boolean {
  const surroundings = around(text, first, second);
  if (holds === "list")
    return (
      SIDE_BY_SIDE.test(surroundings.between) &&
      !NOUN_ONLY.test(surroundings.after) &&
      !SETS_AGAINST.test(surroundings.before)
    );
  const isBan = left.value === "none";
  if ((isBan ? SPARES_OF_BANS : SPARES).test(surroundings.between) || DEPICTED.test(surroundings.after))
    return false;
  if ((isBan ? EXCEPTED : PARTLY).test(surroundings.after)) return false;
  if (PICTURE_OF.test(surroundings.beforeSecond)) return false;
  if (holds === "film") {
    if (left.scope !== "film") return false;
    const turns = `${surroundings.before} ${surroundings.between} ${surroundings.beforeSecond}`;
    return STRICT.test(left.words) || isSaidOfAllAround(text, left) || !IN_TURN.test(turns);
  }
  const told = `${surroundings.before} ${surroundings.between}`;
  if (IN_TURN.test(told) || ELSEWHERE.test(told)) return false;
  if (holds === "breath")
    return surroundings.between.length <= BREATH_CHARACTERS && !LISTED.test(surroundings.between);
  const isOneClause = first.clause === second.clause && second.start - first.end <= NEAR_CHARACTERS;
  if (isOneClause) return true;
  const values = new Set(ofTopic.map(({ value }) => value));
  return holds === "moment" && !isScript && values.size === 2 && second.clause - first.clause <= NEIGHBOURS;
}

/** "Cheerful, grim and bleak": nothing but other such words between them. */
const SIDE_BY_SIDE =
  /^\s*(?:(?:(?:,|\/|&|-|\band\b|\byet\b|\bbut\b|\balso\b|\bboth\b)\s*)+(?:[\p{L}-]+\s*(?:,|\band\b|\byet\b)\s*(?:(?:and|yet|but)\s+)?){0,2})?$/iu;
/** "A serious, silly dad of two": said of somebody and not of the film. */
const NOUN_ONLY =
  /^\s*(?:,?\s*(?:man|woman|dad|mum|mom|cat|dog|boy|girl|teacher|boss|people|world|city|office|sea)\b|of\b)/i;
const SETS_AGAINST =
  /\b(?:not|never|from|turns?|between|neither|either|less|more|instead|versus|vs)\b[^,.;]{0,24}$/i;

/** "Only", "never": what follows must say in so many words that it is an exception. */
const STRICT =
  /\b(?:only|throughout|entirely|exclusively|never|always|everything|nothing|nobody|no|not|without|zero)\b/i;
const SPARES =
  /\b(?:except|but|besides|apart from|until|unless|dreams?|imagin\w+|remembers?|flashbacks?|like|as if|instead|or|another|other|versus|vs|second film|without|whereas|while the|unlike)\b/i;
/** A ban of words, sounds or cuts runs on over "or" and "without". */
const SPARES_OF_BANS =
  /\b(?:except|but|besides|apart from|until|unless|dreams?|imagin\w+|remembers?|flashbacks?|as if|instead|second film|other than|rather than|save for|only (?:the|a|one|at|in|on))\b/i;
const IN_TURN =
  /\b(?:then|turns?|turned|turning|till|while|before|after|afterwards|later|next|first|starts?|ends?|opens?|becomes?|becoming|dissolves?|fills?|filling|though|although|yet|never|not|no|despite|reveal\w*|used to|once|again|soon|suddenly|now|against|contrast\w*|intercut\w*|split|memor\w+|months?|years?|seasons?|scene \d|shot \d|half|from \w+ to)\b/i;
/** One is here, the other there. */
const ELSEWHERE =
  /\b(?:from|into|to|outside|inside|beside|behind|beyond|through|between|away|dawn|noon|midday|midnight|morning|evening)\b/i;
/** The later word is said of one part of the film. */
const PARTLY =
  /^[^.;!?\n]{0,40}\b(?:(?:at|in|for|on|by|from) the (?:very )?(?:end|start|beginning|opening|first|last|final|middle|close|drop|reveal|second|third)|(?:last|final|end|closing) (?:shot|scene|frame|card|second)|only|later|afterwards|until)\b/i;
/** A ban gives way only to a word that makes an exception. */
const EXCEPTED = /^[^.;!?\n]{0,40}\b(?:only|except|but|later|afterwards|until)\b/i;
/** The later word is of something pictured in the film. */
const DEPICTED =
  /^[^.;!?\n,]{0,16}\b(?:on|in) (?:the |a |an |his |her |their |our )?(?:\w+ )?(?:box|poster|screen|tv|label|packag\w+|t-?shirt|painting|photo\w*|book|menu|sign|wall|calendar|postcard|mug|cover|cup|bottle|tin|can|jumper|mural|carpet|magazine|laptop|phone|radio|app)\b/i;
const PICTURE_OF =
  /\b(?:posters?|paintings?|photos?|photographs?|pictures?|drawings?|murals?|postcards?|stories|stor(?:y|ies)|songs?|dreams?|memor(?:y|ies)|smell|taste|feeling|idea|kind) (?:of|about)(?: \w+){0,2}\s*$/i;

function around(text: string, first: Fact, second: Fact) {
  const clauseStart = lastBreak(text, first.start);
  const clauseEnd = text.slice(second.end).search(/[.;!?\n]/);
  return {
    before: text.slice(clauseStart, first.start),
    between: text.slice(first.end, second.start),
    beforeSecond: text.slice(
      Math.max(lastBreak(text, second.start), second.start - NEAR_CHARACTERS),
      second.start,
    ),
    after: text.slice(second.end, clauseEnd < 0 ? text.length : second.end + clauseEnd),
  };
}

function lastBreak(text: string, offset: number): number {
  return Math.max(...[".", ";", "!", "?", "\n"].map((mark) => text.lastIndexOf(mark, offset - 1))) + 1;
}

/** "Black and white throughout". */
function isSaidOfAllAround(text: string, { start, end }: Fact): boolean {
  return (
    /^\s*(?:only|throughout|all the way)\b/i.test(text.slice(end)) ||
    /\b(?:only|entirely|exclusively|everything|always)\s+(?:\w+\s+){0,3}$/i.test(
      text.slice(Math.max(0, start - 40), start),
    )
  );
}

import { endOfClause, startOfClause } from "../clause-bounds.ts";
import type { Exclusion } from "./exclusions.ts";
import type { Fact } from "./fact.ts";
import { isToldAsSetting } from "./scope.ts";

/** Clauses as near as this tell of one picture where nothing parts them. */
const NEIGHBOURS = 1;
const NEAR_CHARACTERS = 90;
/** "Sunset at dawn": the two words side by side; "at dawn and at dusk" are two times. */
const BREATH_CHARACTERS = 24;
const LISTED = /[,;:&]|\b(?:and|or|plus|both)\b/i;

/** Two facts that a row holds apart, and where they stand. */
interface Meeting {
  readonly text: string;
  readonly row: Exclusion;
  /** The fact of the row's left value. */
  readonly left: Fact;
  /** Both facts in the order written. */
  readonly pair: readonly [Fact, Fact];
  /** All facts of the topic. */
  readonly ofTopic: readonly Fact[];
  readonly isScript: boolean;
}

/** Whether nothing in the brief puts one of two opposed facts after the other, beside it or into a picture of it. */
export function excludes(meeting: Meeting): boolean {
  const near = around(meeting.text, ...meeting.pair);
  if (meeting.row.holds === "list")
    return SIDE_BY_SIDE.test(near.between) && !NOUN_ONLY.test(near.after) && !SETS_AGAINST.test(near.before);
  if (meeting.row.holds === "whole") return meeting.left.scope === "film";
  if (isSparedBy(meeting.left, near) || areAllotted(meeting.text, meeting.pair)) return false;
  return meeting.row.holds === "film" ? excludesInFilm(meeting, near) : excludesInPicture(meeting, near);
}

type Surroundings = ReturnType<typeof around>;

/** "Live action with little hand-drawn doodles": the one is laid over the other. */
function isMixed({ topic }: Fact, { between, after }: Surroundings): boolean {
  return topic === "medium" && (MIXED.test(between) || AS_FIGURES.test(after));
}

/** "A real family as drawn characters". */
const AS_FIGURES =
  /^[^.;!?\n]{0,12}\b(?:as|turned into|rendered|redrawn|in the form of|shown as)\b[^.;!?\n]{0,12}\b(?:drawn|animated|cartoons?|illustrated|drawings|puppets?|clay|figures)\b/i;

const MIXED =
  /^,?\s*(?:mixed |combined |blended )?(?:with|and|plus|meets|over|on top of|onto|across|around)\s+(?:(?!(?:only|all|every)\b)[\p{L}-]+ ){0,4}$/iu;

/** Whether the words around two facts, in the order written, make the second an exception of the first or a mere picture in it. */
export function isSpared(text: string, left: Fact, first: Fact, second: Fact): boolean {
  return isSparedBy(left, around(text, first, second)) || areAllotted(text, [first, second]);
}

function isSparedBy(left: Fact, near: Surroundings): boolean {
  const isBan = isBanned(left);
  return (
    sparesOf(left, near).test(near.turn) ||
    (!isBan && SPARES_NEXT.test(near.beforeSecond)) ||
    (isBan ? EXCEPTED : PARTLY).test(near.after) ||
    DEPICTED.test(near.after) ||
    DEPICTED_ON.test(near.beforeSecond) ||
    isMixed(left, near) ||
    (IS_WHERE.has(left.topic) && SEEN_FROM.test(near.beforeSecond)) ||
    (left.topic === "season" && BATHES_ALL_YEAR.test(`${near.before} ${near.between} ${near.after}`)) ||
    PICTURE_OF.test(near.beforeSecond)
  );
}

/** "Through the window we see the beach": seen from where the film stays. */
const IS_WHERE: ReadonlySet<string> = new Set(["place", "sides"]);
const SEEN_FROM = /\b(?:windows?|view (?:of|over|onto)|overlook\w*|through the glass)\b/i;

/** Who bathes warm, or in ice on purpose, wears little in the snow. */
const BATHES_ALL_YEAR =
  /\b(?:hot (?:\p{L}+ )?(?:pool|tub|spring|bath)s?|thermal|heated|saunas?|whirlpool|jacuzzi|indoor|spa|ice[- ](?:bath\w*|swim\w*|hole)|polar plunge|shiver\w*)\b/iu;

/** A picture without colours bans none: one may come at the end. */
function isBanned({ topic, value }: Fact): boolean {
  return value === "none" && topic !== "color";
}

function sparesOf(left: Fact, { turn }: Surroundings): RegExp {
  if (!isBanned(left)) return left.isStrict ? SPARES_OF_STRICT : SPARES;
  return NEVER.test(`${left.words} ${turn.slice(0, REACH_OF_ALL).split(/[.;]/, 1)[0] ?? ""}`)
    ? SPARES_OF_NEVER
    : SPARES_OF_BANS;
}

/** A ban for good: "in the middle" only says where it is broken. */
const NEVER =
  /\b(?:never|at all|whatsoever|under no circumstances|not (?:one|a single|any)|throughout|of any (?:kind|sort))\b/i;
const SPARES_OF_NEVER =
  /\b(?:except|but|besides|apart from|until|unless|dreams?|imagin\w+|remembers?|flashbacks?|as if|instead|second film|other than|rather than|save for|only (?:the|a|one|at|in|on))\b/i;

/** "Black and white for the past, colour for the present": to each its own part, in the same words. */
function areAllotted(text: string, [first, second]: readonly [Fact, Fact]): boolean {
  const [one, other] = [first, second].map(({ end }) => ALLOTTED.exec(text.slice(end))?.[1]?.toLowerCase());
  return one !== undefined && one === other;
}

const ALLOTTED =
  /^(?: \p{L}+)? (for|in|during|on|at|when|if|inside|outside) (?:the|her|his|their|every|each|\p{L}+s)\b/iu;

function excludesInFilm({ text, row, left }: Meeting, near: Surroundings): boolean {
  const isAll = FROM_START_TO_END.test(near.between.slice(0, REACH_OF_ALL));
  if (left.scope !== "film" && !isAll) return false;
  if (isAll || left.value === "none") return true;
  const turns = `${near.before} ${near.between} ${near.beforeSecond}`;
  if (areMomentsInTurn(near)) return false;
  if (row.topic === "mood" && (SET_BESIDE.test(turns) || OF_THE_SUBJECT.test(near.beforeSecond)))
    return false;
  const inTurn = SETTINGS.has(row.topic) ? turns.replace(/\bwhile\b/gi, "") : turns;
  return (
    left.isStrict ||
    STRICT.test(left.words) ||
    isSaidOfAllAround(text, left) ||
    !(IN_TURN.test(inTurn) || isDenied(near))
  );
}

/** "It's morning. … It's evening.": a film that goes through the day. */
function areMomentsInTurn({ before, beforeSecond }: Surroundings): boolean {
  return isToldAsSetting(before) && isToldAsSetting(beforeSecond);
}

/** What happens at the same time happens in the same world. */
const SETTINGS: ReadonlySet<string> = new Set(["holiday", "city", "era", "season"]);

function excludesInPicture({ row, pair, ofTopic, isScript }: Meeting, near: Surroundings): boolean {
  const [first, second] = pair;
  const told = `${near.before} ${near.between}`;
  if (SAME_PICTURE.test(near.between)) return true;
  if (IN_TURN.test(told) || ELSEWHERE.test(told) || isDenied(near)) return false;
  if (row.holds === "breath")
    return (
      first.clause === second.clause && near.between.length <= BREATH_CHARACTERS && !LISTED.test(near.between)
    );
  if (first.clause === second.clause && second.start - first.end <= NEAR_CHARACTERS) return true;
  const values = new Set(ofTopic.map(({ value }) => value));
  return (
    row.holds === "moment" &&
    !isScript &&
    values.size === 2 &&
    second.clause - first.clause - orderingClauses(near.between) <= NEIGHBOURS
  );
}

/** How many clauses between two only order the film, "15s for Brio lemonade", and tell of no picture. */
function orderingClauses(between: string): number {
  return between
    .split(/[.;!?\n]/)
    .slice(1, -1)
    .filter((clause) => ORDERS.test(clause)).length;
}

const ORDERS =
  /^\s*(?:(?:an?|our|the) )?\d{1,3}[ -]?(?:s|secs?|seconds?|minutes?|min)\b[^,:]{0,48}$|^[^,:]{0,32}\b\d{1,3}[ -]?(?:s|secs?|seconds?)\s*$/i;

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
  /\b(?:except|(?<!nothing )but|besides|apart from|until|unless|dreams?|imagin\w+|remembers?|flashbacks?|as if|instead|versus|vs|second film|whereas|while the|unlike)\b/i;
/** "Only", "in every shot": what is beside it or against it is in the film all the same. */
const SPARES_OF_STRICT =
  /\b(?:except|(?<!nothing )but|besides|apart from|until|unless|dreams?|imagin\w+|remembers?|flashbacks?|as if|instead|second film|unlike)\b/i;
/** Said just before the second of them. */
const SPARES_NEXT =
  /(?<!\b(?:each|looks?|feels?|sounds?) )\b(?:like|or|another|other|without|voiced by|lent by)\s+(?:(?:an?|the|any|of|his|her|their|some)\s+)*(?:[\p{L}-]+\s+)?$/iu;
/** A ban of words, sounds or cuts runs on over "or" and "without". */
const SPARES_OF_BANS =
  /\b(?:except|but|besides|apart from|until|unless|dreams?|imagin\w+|remembers?|flashbacks?|as if|instead|second film|other than|rather than|save for|(?:comes?|added|mixed|laid) (?:\w+ )?(?:later|afterwards|in post)|only (?:the|a|one|at|in|on)|(?:in|for|during) the (?:first|second|last|opening|beginning|other|middle)|at first|to begin with|until later)\b/i;
const IN_TURN =
  /\b(?:then|turns?|turned|turning|till|while|before|after|afterwards|later|next|first|starts?|ends?|opens?(?! (?:her|his|their|its|our|your|the (?:door|box|bottle|can|package|parcel|fridge|app|bag|lid))\b)|becomes?|becoming|dissolves?|fills?(?! (?:the|her|his|their|up)\b)|filling|though|although|yet|despite|reveal\w*|used to|once|again|soon|suddenly|gathers?|rolls? in|sets in|breaks? (?:out|loose)|out of nowhere|surpris\w+|caught|catches|now|today|nowadays|against|contrast\w*|intercut\w*|split|memor(?:y|ies)\b|months?|years?|seasons?|scene \d|shot \d|half|from\b[^.;!?]{0,60}\bto)\b/i;
/** "Calm, never frantic": a "no" in the clause of the second; what else the first rules out denies nothing of it. */
function isDenied({ between, beforeSecond }: Pick<Surroundings, "between" | "beforeSecond">): boolean {
  return DENIALS.test(/[.;!?\n]/.test(between) ? beforeSecond : between);
}

const DENIALS = /\b(?:never|not|no)\b/i;

/** Whether one comes after the other, or in a part of the film: what is merely hinted at there is no contradiction. */
export function isInTurn(text: string, first: Fact, second: Fact): boolean {
  const { before, between, beforeSecond, turn, after } = around(text, first, second);
  return (
    IN_TURN.test(`${before} ${turn}`.replace(/\bthe year\b/gi, "")) ||
    isDenied({ between, beforeSecond }) ||
    PARTLY.test(after) ||
    OF_ONE_PART.test(turn)
  );
}

const OF_ONE_PART =
  /\b(?:in the end|at the end|at the start|for a moment|briefly|finally|closing|last|final|opening|inside (?:his|her) head)\b/i;

/** One is here, the other there. */
const ELSEWHERE =
  /\b(?:from|into|to|outside|inside|beside|behind|beyond|through|between|away|dawn|noon|midday|midnight|morning|evening)\b/i;
/** Moods of two places, or one against the other. */
const SET_BESIDE =
  /\b(?:outside|inside|world|city|street|meanwhile|against|contrast\w*|while|but|yet|not|never|no|from|until|into|around|amid|despite|escape\w*|unlike|away|instead|only)\b/i;
/** "A calm film about a loud city". */
const OF_THE_SUBJECT = /\babout\s+(?:(?:a|an|the|our|his|her)\s+)?$/i;
/** "Hand-drawn from start to finish". */
const FROM_START_TO_END =
  /^[^.;!?]{0,24}\b(?:from (?:the )?(?:start|beginning|first \w+) to (?:the )?(?:finish|end|last)|start to finish|throughout|all the way through)\b/i;
const REACH_OF_ALL = 60;
/** One picture, whatever else stands between. */
const SAME_PICTURE =
  /\b(?:in the same (?:shot|scene|frame|picture|moment)|at the same time|simultaneously)\b/i;
/** The later word is said of one part of the film. */
const PARTLY =
  /^[^.;!?\n]{0,40}\b(?:(?:at|in|for|on|by) the (?:very )?(?:end|start|beginning|opening|first|last|final|middle|close|drop|reveal|second|third)|from the (?:end|middle|last|final|second|third|close|drop|reveal)|(?:last|final|end|closing) (?:shot|scene|frame|card|second)|only|later|afterwards|until(?! the (?:very )?end\b))\b/i;
/** A ban gives way only to a word that makes an exception. */
const EXCEPTED = /^[^.;!?\n]{0,40}\b(?:only|except|but|later|afterwards|until)\b/i;
/** The later word is of something pictured in the film. */
const CARRIER =
  "(?:on|in) (?:the |a |an |his |her |their |our )?(?:[\\p{L}'’]+ )?(?:box|poster|screen|tv|label|packag\\w+|t-?shirt|painting|photo\\w*|book|menu|sign|wall|calendar|postcard|mug|cover|cup|bottle|tin|can|jumper|mural|carpet|magazine|laptop|phone|radio|app)\\b";
const DEPICTED = new RegExp(`^[^.;!?\\n,]{0,16}\\b${CARRIER}`, "iu");
/** "On the kiosk's sign a snowman smiles". */
const DEPICTED_ON = new RegExp(`\\b${CARRIER}(?: stands| is|,)? (?:an? |the |some )?(?:[\\p{L}]+ )?$`, "iu");
const PICTURE_OF =
  /\b(?:paint(?:s|ed|ing)?|draw(?:s|n|ing)?|sketch(?:es|ed|ing)?|imagin(?:es?|ed|ing)|knit(?:s|ted|ting)?|embroider(?:s|ed|ing)?|longs? for|dreams? (?:up|of)) (?:an? |the |their |his |her |a whole )*$|\b(?:posters?|paintings?|photos?|photographs?|pictures?|drawings?|murals?|postcards?|stories|stor(?:y|ies)|songs?|dreams?|memor(?:y|ies)|smell|taste|feeling|idea|kind) (?:of|about)(?: \w+){0,2}\s*$/i;

function around(text: string, first: Fact, second: Fact) {
  const clauseStart = startOfClause(text, first.start);
  const endOfFirst = endOfClause(text, first.end);
  const startOfSecond = startOfClause(text, second.start);
  return {
    /** What is said between them in their own clauses; other sentences reconcile nothing. */
    turn:
      endOfFirst >= second.start
        ? text.slice(first.end, second.start)
        : `${text.slice(first.end, endOfFirst)}; ${text.slice(startOfSecond, second.start)}`,
    before: text.slice(clauseStart, first.start),
    between: text.slice(first.end, second.start),
    beforeSecond: text.slice(Math.max(startOfSecond, second.start - NEAR_CHARACTERS), second.start),
    after: text.slice(second.end, endOfClause(text, second.end)),
  };
}

/** "Black and white throughout". */
function isSaidOfAllAround(text: string, { start, end }: Fact): boolean {
  return (
    /^\s*(?:only|throughout|all the way)\b/i.test(text.slice(end)) ||
    /\b(?:(?:only|entirely|exclusively|everything|always)\s+(?:\w+\s+){0,3}|never leaves? (?:the |our |her |his |this )?)$/i.test(
      text.slice(Math.max(0, start - 40), start),
    )
  );
}

import type { BriefReading } from "../../reading/reading.ts";
import { kindOfNoun } from "../../words/kind-of-noun.ts";
import type { NounKindName } from "../../words/noun-kinds.ts";
import { type Token, tokens } from "../../words/tokens.ts";
import type { Fact } from "./fact.ts";
import { QUOTED } from "./quoted.ts";
import { muteSpans } from "./unheard.ts";

/** What nouns and times of the clock hint at where the brief states the topic of every picture: a bedroom is indoors, sisters are company, 2 a.m. is night. */
export function hintsRead(reading: BriefReading, topic: string): readonly Fact[] {
  const { text } = reading;
  const said = text.replace(QUOTED, (words) => words.replace(/[^.;!?\n]/g, " "));
  if (topic === "hour") return hintsOfTheClock(said);
  const valueOfNoun = VALUES_OF_NOUNS[topic];
  if (valueOfNoun === undefined) return [];
  const isMute = muteSpans(reading);
  return hintsOfNouns(said, topic, valueOfNoun).filter(({ start }) => !isMute(start));
}

const INDOORS: ReadonlySet<NounKindName> = new Set(["room", "shop", "restaurant", "workplace", "home"]);
const OUTDOORS: ReadonlySet<NounKindName> = new Set(["landscape", "road"]);
/** "A family", "the crew": one noun for several people. */
const GROUPS =
  /^(?:family|families|crowd|couple|team|crew|group|band|gang|class|audience|guests?|friends?|colleagues?|neighbou?rs?|everyone|everybody|people|party|parade|choir|chorus|troupe|ensemble|squad|gang|orchestra|queue|mob|husband|wife|boyfriend|girlfriend|twins?|pair)$/;

const MEN =
  /^(?:man|men|guys?|boys?|gentlem[ae]n|father|dad|grandfather|grandpa|husband|boyfriend|brother|uncle|waiter|businessm[ae]n|king)$/;
const WOMEN =
  /^(?:wom[ae]n|girls?|lady|ladies|mother|mum|mom|grandmother|grandma|wife|girlfriend|sister|aunt|waitress|businesswom[ae]n|queen)$/;

const CHILDREN =
  /^(?:bab(?:y|ies)|toddlers?|child(?:ren)?|kids?|boys?|girls?|pupils?|school(?:boy|girl|child)(?:s|ren)?|preschoolers?|infants?|newborns?|grandson|granddaughter|grandchild(?:ren)?)$/;
const OLD_PEOPLE =
  /^(?:grand(?:mother|father|parent|ma|pa)s?|gran(?:ny|nies)?|grandad|pensioners?|retirees?|seniors?|widow(?:er)?s?|great-?grand\w+)$/;
const GROWN_PEOPLE =
  /^(?:m[ae]n|wom[ae]n|mothers?|fathers?|mums?|moms?|dads?|parents?|teachers?|nurses?|doctors?|adults?|grown-?ups?|businessm[ae]n)$/;

type ValueOfNoun = (word: string) => string | null;

const VALUES_OF_NOUNS: Readonly<Record<string, ValueOfNoun>> = {
  sides: (word) => {
    const kind = kindOfNoun(word)?.name;
    if (kind === undefined) return null;
    if (INDOORS.has(kind)) return "indoors";
    return OUTDOORS.has(kind) ? "outdoors" : null;
  },
  company: (word) => (isSeveralPeople(word) ? "together" : null),
  cast_sex: (word) => {
    if (MEN.test(word)) return "male";
    return WOMEN.test(word) ? "female" : null;
  },
  cast_age: (word) => {
    if (CHILDREN.test(word) || kindOfNoun(word)?.name === "child") return "child";
    if (OLD_PEOPLE.test(word)) return "old";
    return GROWN_PEOPLE.test(word) ? "grown" : null;
  },
  crowd: (word) => (isSeveralPeople(word) ? "full" : null),
};

function isSeveralPeople(word: string): boolean {
  return GROUPS.test(word) || (/[^s]s$/.test(word) && kindOfNoun(word)?.group === "person");
}

const REACH = 4;
const DENIED = new Set(
  "no not never without nobody avoid avoiding except outside behind for like unlike to by than of from".split(
    " ",
  ),
);

function hintsOfNouns(text: string, topic: string, valueOfNoun: ValueOfNoun): Fact[] {
  const words = tokens(text);
  return words.flatMap((token, at) => {
    // "A child's melody" shows no child, and "Audience:" no audience.
    const value = /['’]s?$/.test(token.word.replace(/s$/, "")) ? null : valueOfNoun(token.word);
    if (value === null || text.charAt(token.end) === ":" || isDenied(words, at) || isBeforeNoun(words, at))
      return [];
    return [hint(text, topic, value, token)];
  });
}

function isDenied(words: readonly Token[], at: number): boolean {
  const { clause } = words[at] as Token;
  return words
    .slice(Math.max(0, at - REACH), at)
    .some((before) => before.clause === clause && DENIED.has(before.word));
}

/** "Two guys chalk their hands": a plural tells of which kind nothing is. */
const PLURAL = /[^s]s$|men$|children$/;

/** "Her husband spots her": what stands before these is done and no noun. */
const AFTER_A_VERB = new Set(
  "her him it them us the a an his their its on in at into onto over up down with through to across along".split(
    " ",
  ),
);

/** "Kitchen knives", "office chairs": only the last noun names what is seen. */
function isBeforeNoun(words: readonly Token[], at: number): boolean {
  const [{ word, clause, end }, next] = [words[at] as Token, words[at + 1]];
  if (PLURAL.test(word)) return false;
  if (next === undefined || next.clause !== clause || next.start - end > 1) return false;
  if (/[^s]s$/.test(next.word) && AFTER_A_VERB.has(words[at + 2]?.word ?? "")) return false;
  const kind = kindOfNoun(next.word);
  return kind !== null && kind.group !== "abstract" && kind.group !== "happening";
}

/** "At 2 a.m.", "three in the morning", "22:30". */
const CLOCK =
  /\b(?:at|by|until|past|around|about|reads?|shows?|says?|strikes?)\s+(?:(\d{1,2})(?::(\d\d))?|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]clock)?)\s*(?:(a\.?m\b\.?|in the morning|o['’]clock in the morning)|(p\.?m\b\.?|in the afternoon|in the evening|at night))?(?=\W|$)/gi;
const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const NOON = 12;

/** "The story happens at three in the morning": the hour of the whole film. */
export function hourOfFilm({ text }: BriefReading): Fact[] {
  return hintsOfTheClock(text.replace(QUOTED, (words) => " ".repeat(words.length)))
    .filter(({ start }) => IS_ITS_HOUR.test(text.slice(0, start)))
    .map((fact) => ({ ...fact, scope: "film", isHint: false }));
}

const IS_ITS_HOUR =
  /\b(?:film|story|spot|ad|video|action|everything|it all|all of it)(?: is set| plays| happens| takes place| unfolds)\s*$/i;

function hintsOfTheClock(text: string): Fact[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const [said, digits, minutes, named, am, pm] = match;
    if (minutes === undefined && am === undefined && pm === undefined) return [];
    const told = digits === undefined ? HOURS.indexOf((named ?? "").toLowerCase()) + 1 : Number(digits);
    const isLate = pm !== undefined && told < NOON;
    const isMidnight = am !== undefined && told === NOON;
    const hour = isMidnight ? 0 : told + (isLate ? NOON : 0);
    const [start, end] = [match.index, match.index + said.length];
    const clause = tokens(text.slice(0, end)).at(-1)?.clause ?? 0;
    return [hint(text, "hour", nameOfHour(hour), { start, end, clause })];
  });
}

/** From this hour on it is so. */
const PARTS_OF_THE_DAY = [
  [22, "night"],
  [18, "dusk"],
  [10, "day"],
  [5, "dawn"],
] as const;

function nameOfHour(hour: number): string {
  return PARTS_OF_THE_DAY.find(([from]) => hour >= from)?.[1] ?? "night";
}

function hint(
  text: string,
  topic: string,
  value: string,
  { start, end, clause }: Pick<Token, "start" | "end" | "clause">,
): Fact {
  const words = text.slice(start, end).trim();
  return { topic, value, scope: "moment", isStrict: false, isHint: true, start, end, words, clause };
}

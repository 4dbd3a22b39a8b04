import type { Demand } from "../agreed-brief.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { numberOf } from "../reading/numbers.ts";
import type { BriefReading } from "../reading/reading.ts";
import { says } from "../reading/said-in-brief.ts";
import { sentencesOf } from "../words/sentences.ts";
import { overlap } from "../words/spans.ts";
import { possibleIn, wishedText } from "./brief-words.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";
import { withAvoided } from "./settle.ts";

const OLD =
  "(?:aged? |age of )?(?:[2-9]\\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?:[- ]years?[- ]old| years)?|(?:in (?:her|his|their) )?(?:fift|sixt|sevent|eight|ninet)ies|elderly|pensioner|grandmother|grandfather|grandma|grandpa|great-grand\\w+|retiree|octogenarian|white-haired|old (?:man|woman|lady)|senior citizen";
const YOUNG =
  "teenager|teenage (?:girl|boy)|toddler|baby|infant|school ?(?:girl|boy|child)|kindergartner|newborn|pre-?schooler|(?:aged? )?(?:[3-9]|1[0-7])[- ]years?[- ]old|(?:boy|girl|child) of (?:[3-9]|1[0-7])|first[- ]grader|adolescent|high[- ]school (?:student|pupil)|minor";
const IS = "(?:is|was|,? ?(?:who|that) is|as|plays) (?:still |also |already )?(?:just )?(?:an? |the )";
const SAME =
  "(?: (?:woman|man|lady|heroine|hero|lead|actress|actor|star|protagonist|character|runner|customer|founder|boy|girl|kid|child|person)\\b)?,? ?";
const TOLD_TWICE = new RegExp(`\\b(\\d{2}[- ]years?[- ]old) (${YOUNG})\\b`, "i");
const PAIRS = [
  new RegExp(`\\b(${OLD})${SAME}(?:${IS})(?:\\w+ ){0,2}(${YOUNG})\\b`, "i"),
  new RegExp(`\\b(${YOUNG})${SAME}(?:${IS}|aged? |of |in (?:her|his) )(?:\\w+ ){0,2}(${OLD})\\b`, "i"),
  TOLD_TWICE,
];
/** Told of the one whom the sentence before is about. */
const SAME_ONE = new RegExp(`\\bis (${OLD})[.!;] (?:he|she) is (?:an? |the )?(?:\\w+ )?(${YOUNG})\\b`, "i");
const TOGETHER_OR_APART = [...PAIRS, SAME_ONE];
/** The one whom the film is about, however often it comes back to him. */
const ROLE =
  "(?:our |the )?(?:hero(?:ine)?|protagonist|main character|lead(?: actor| actress| character)?|star of the (?:film|spot|ad))";
const OF_ROLE = (age: string) =>
  new RegExp(
    `\\b${ROLE}(?: of (?:the |our )?(?:film|spot|ad|story))?(?:,| is| –| -|:| \\()+ (?:an? |the |our )?(?:[\\p{L}]+ ){0,2}?(${age})\\b|\\b(${age})(?: \\p{L}+){0,2}?(?:,| is| –| -| \\(| as)+ ${ROLE}\\b`,
    "iu",
  );
const OLD_ROLE = OF_ROLE(OLD);
const YOUNG_ROLE = OF_ROLE(YOUNG);
const SAYS_ROLE = /\b(?:hero(?:ine)?|protagonist|main character|lead|star)\b/i;
const NO_YOUNGSTER = 18;

/** One person of two ages: a heroine of seventy who is a schoolgirl. */
export const agesApart: ConflictRule = needing(
  () => ({ words: [SAYS_ROLE, AGE_TOLD, ...TOGETHER_OR_APART] }),
  (brief, demands) => {
    const text = wishedText(brief);
    const ofRole = rolesApart(brief.reading, text);
    if (ofRole !== null) return [twoAges(demands, ...ofRole)];
    const next = nextSentenceApart(text);
    if (next !== null) return [twoAges(demands, ...next)];
    if (possibleIn(brief.reading, TOGETHER_OR_APART).length === 0) return [];
    const told = [...sentencesOf(text), ...(SAME_ONE.test(text) ? [text] : [])];
    for (const sentence of told) {
      for (const pattern of sentence === text ? TOGETHER_OR_APART : PAIRS) {
        const [, first, second] = pattern.exec(sentence) ?? [];
        if (!first || !second || (pattern === TOLD_TWICE && isYoung(first))) continue;
        return [twoAges(demands, first, second)];
      }
    }
    return [];
  },
);

/** The two ages of the main character, in the order written; null for one. */
function rolesApart(reading: BriefReading, text: string): readonly [string, string] | null {
  if (!says(reading, SAYS_ROLE) || LIVES_ON.test(text)) return null;
  const twice = rolesOfTwoAges(text);
  if (twice !== null) return twice;
  const [old, young] = [OLD_ROLE.exec(text), YOUNG_ROLE.exec(text)];
  if (!old || !young) return null;
  const [first, second] = old.index < young.index ? [old, young] : [young, old];
  return [first[1] ?? first[2] ?? "", second[1] ?? second[2] ?? ""];
}

const AGE_TOLD =
  /\b(?:(?:aged?|age of|just|only|already|turns?) )?((?:1[3-9]|[2-9]\d)[- ]years?[- ](?:old|young)|(?:1[3-9]|[2-9]\d) years old|in (?:her|his) (?:(?:early|mid|late)[- ])?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|elderly|pensioner|grandmother|grandfather|octogenarian|teenager|schoolgirl|schoolboy)\b/iu;
const DECADES = "teens twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const SCHOOL_AGE = 14;
const MID = 5;
const TEN = 10;
/** Two people may have two ages. */
const OF_SEVERAL = /\b(?:and|with|her|his|mother|father|son|daughter|mum|dad|two|three|both|friends?)\b/iu;

/** "A 70-year-old woman. She is in her early twenties": the one whom the sentence before is about. */
function nextSentenceApart(text: string): readonly [string, string] | null {
  if (LIVES_ON.test(text)) return null;
  const sentences = sentencesOf(text);
  for (const [at, sentence] of sentences.entries()) {
    const [, second] = (/^\s*(?:she|he)\b/iu.test(sentence) && AGE_TOLD.exec(sentence)) || [];
    const before = sentences[at - 1] ?? "";
    const [, first] = AGE_TOLD.exec(before) ?? [];
    if (first === undefined || second === undefined) continue;
    const others = before.replace(first, "");
    if (OF_SEVERAL.test(others) || Math.abs(ageOf(first) - ageOf(second)) <= TEN) continue;
    return [first, second];
  }
  return null;
}

/** About how old somebody is of whom these words tell. */
function ageOf(words: string): number {
  const decade = DECADES.findIndex((name) => words.toLowerCase().endsWith(name));
  if (decade >= 0) return (decade + 1) * TEN + MID;
  if (/teenager|school/i.test(words)) return SCHOOL_AGE;
  return yearsOf(words) ?? USUAL_AGE_OF_ELDERS;
}

/** "The heroine is 25. … The heroine, a grandmother of seventy": years so far apart that no one person has both. */
function rolesOfTwoAges(text: string): readonly [string, string] | null {
  const told = [...text.matchAll(OLD_ROLES)].map((match) => match[1] ?? match[2] ?? "");
  for (const [at, second] of told.entries()) {
    const first = told
      .slice(0, at)
      .find((other) => Math.abs((yearsOf(other) ?? 0) - (yearsOf(second) ?? 0)) > NEAR_YEARS);
    if (first !== undefined && yearsOf(first) !== null && yearsOf(second) !== null) return [first, second];
  }
  return null;
}

const NEAR_YEARS = 5;
const OLD_ROLES = new RegExp(OLD_ROLE.source, "giu");
const ELDERS =
  /(?:elderly|pensioner|grandm|grandf|grandp|retiree|octogenarian|white-haired|old (?:man|woman|lady)|senior)/i;
const USUAL_AGE_OF_ELDERS = 70;

/** The age that words tell; null where they tell none. */
function yearsOf(words: string): number | null {
  const figure = /\d{2}/.exec(words)?.[0];
  if (figure !== undefined) return Number(figure);
  return ELDERS.test(words)
    ? USUAL_AGE_OF_ELDERS
    : (numberOf(words.toLowerCase().split(/[ -]years?/)[0] ?? "") ?? null);
}

/** A life that is told has several ages. */
const LIVES_ON =
  /\b(?:years later|as a child|grows? (?:up|old)|flashbacks?|remembers?|younger self|older self|when (?:he|she) was|at (?:six|seven|eight|ten|twelve)|then|later|lifetime|two heroes|both)\b/i;

function twoAges(demands: readonly Demand[], first: string, second: string): Contradiction {
  return {
    between: demandIds(
      demands,
      ["must_include", "audience"],
      ({ statement }) => statement.includes(first) || statement.includes(second),
    ),
    givenUp: [],
    explanation: `"${first}" and "${second}" are two ages of one person.`,
    resolution: `The person is cast as "${second}", the later word; say which one is meant.`,
    settle: (brief) => withoutThoseOfAge(brief, first),
  };
}

/** The brief without the figures that an age was told of: of the "80 year old fisherman" the reader has the "old fisherman". */
function withoutThoseOfAge(brief: SettledBrief, age: string): SettledBrief {
  const start = brief.reading.text.indexOf(age);
  const calmed = withAvoided(brief, age, age);
  const characters = calmed.reading.characters.filter(
    (one) => !overlap(one, { start, end: start + age.length }),
  );
  return { ...calmed, reading: { ...calmed.reading, characters } };
}

/** "A 16-year-old schoolgirl" is one age told twice. */
function isYoung(age: string): boolean {
  return Number.parseInt(age, 10) < NO_YOUNGSTER;
}

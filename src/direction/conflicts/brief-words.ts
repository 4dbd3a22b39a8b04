import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { oncePer } from "../once-per.ts";
import type { BriefReading } from "../reading/reading.ts";
import { says, siftedBrief } from "../reading/said-in-brief.ts";
import { everyMatch } from "../reading/sieve.ts";
import { type Mention, positiveMentions } from "../words/mentions.ts";
import { sentencesOf } from "../words/sentences.ts";

/** Words around a rule's subject that say the brief already keeps the rule. */
const CARE =
  /\b(?:drink(?:ing)? responsibly|don['’]?t drink and drive|never drink and drive|drunk[- ]driv\w*|against (?:drink|drunk|smok|gambl|vap|tobacco|nicotine|alcohol|underage)\w*|dangers? of \w+|warn(?:s|ing)? (?:\w+ )?(?:about|against|of)|psa|public service|awareness (?:campaign|film|video|spot)|public[- ](?:health|safety|information)|why (?:he|she|they|i) (?:quit|stopped)|quit(?:ting)? smoking|stop smoking|(?:play|gamble|drink) (?:responsibly|aware)|who quit|anti[- ](?:smoking|tobacco|vap|gun|gambling|drug|alcohol)\w*|prevention|21\+|18\+|adults? only|over (?:18|21)|of legal (?:drinking )?age|responsib\w+)\b/i;

/** The brief's text with everything it forbids blanked out, so that a prohibition is not taken for a wish. */
export function wishedText({ reading }: SettledBrief): string {
  return wishOf(reading).text;
}

/** Every rule asks for the same text and its sentences. */
const wishOf = oncePer((reading: BriefReading) => {
  const forbidden = [...reading.mustAvoid, ...reading.avoidedColors];
  const text = forbidden.reduce(
    (rest, { start, end }) => rest.slice(0, start) + blank(end - start) + rest.slice(end),
    reading.text,
  );
  return { text };
});

const carelessOf = oncePer(({ text }: { readonly text: string }): readonly string[] =>
  sentencesOf(text).filter((sentence) => sentence.trim() !== "" && !CARE.test(sentence)),
);

/** Every match of a global pattern in the brief's words, what it forbids among them. */
export function saidMatches(reading: BriefReading, pattern: RegExp): readonly RegExpExecArray[] {
  return everyMatch(siftedBrief(reading), pattern, reading.text);
}

/** false: the pattern, a constant, matches no words of the brief, and none that it wishes. */
export function maySay(reading: BriefReading, pattern: RegExp): boolean {
  return siftedBrief(reading).sieve.lets(pattern);
}

/** The patterns of a table, a constant, that may match what the brief says. */
export function possibleIn(reading: BriefReading, patterns: readonly RegExp[]): readonly RegExp[] {
  return siftedBrief(reading).sieve.among(patterns, (pattern) => pattern);
}

/** Every match of a global pattern in what the brief wishes. */
export function wishedMatches({ reading }: SettledBrief, pattern: RegExp): readonly RegExpExecArray[] {
  return everyMatch(siftedBrief(reading), pattern, wishOf(reading).text);
}

/** As long as what it stands for; the mark ends the reach of the "no" before it: "no people; where he drinks". */
function blank(length: number): string {
  return length > 0 ? ";".padStart(length) : "";
}

/** The places where the brief wants any of `subjects`. */
export function wished(brief: SettledBrief, subjects: readonly string[]): Mention[] {
  const text = wishedText(brief);
  const isSober = subjects.includes("alcohol") && says(brief.reading, ALCOHOL_FREE);
  return (isSober ? [] : subjects).flatMap((subject) => positiveMentions(text, subject));
}

/** Whether the film sells a drink with alcohol in it. */
export function sellsAlcohol({ category, reading }: SettledBrief): boolean {
  const isOfMaker = says(reading, MAKERS) && !says(reading, OTHER_BREWS);
  return (category.value === "alcohol" || isOfMaker) && !says(reading, ALCOHOL_FREE);
}

/** Houses that make or pour drinks with alcohol in them, in the languages that briefs come in. */
const MAKERS =
  /\b(?:weing[uü]t|weinkellerei|weinbau|winzer\w*|brauerei|brauhaus|(?:[\p{L}]+)?br[aä]u|bodegas?|ch[aâ]teau|cantina|tenuta|vineyards?|winer(?:y|ies)|winemakers?|brewer(?:y|ies|s)|brewing co\w*|microbrew\w*|distiller(?:y|ies|s)|destillerie|brasserie artisanale|cervecer[ií]a|birrificio|brouwerij|vignobles?|domaine viticole|gin ?house|wine (?:bar|estate|cellar)s?|cocktail bar)(?![\p{L}])/iu;
const OTHER_BREWS =
  /\b(?:coffee|tea|kombucha|root beer|ginger beer|vinegar|perfume|essential oils?|water distiller)\b/i;

/** A drink that is sold without alcohol: "0.0% lager". */
const ALCOHOL_FREE =
  /\b(?:non-?alcoholic|alcohol-?free|without alcohol|zero[- ]alcohol|no alcohol in it|de-?alcoholi[sz]ed)\b|(?<![\d.,])0(?:[.,]0)? ?%/i;

/** The sentences of the wished text that match, without those that take care of the rule themselves. */
export function wishedSentences(brief: SettledBrief, pattern: RegExp): string[] {
  if (!maySay(brief.reading, pattern)) return [];
  return carelessOf(wishOf(brief.reading)).filter((sentence) => {
    const match = pattern.exec(sentence);
    return match !== null && !DENIAL.test(sentence.slice(0, match.index));
  });
}

/** The words that match `pattern`, where the brief wishes them. */
export function wishedWords(brief: SettledBrief, pattern: RegExp): string[] {
  return wishedSentences(brief, pattern).flatMap((sentence) => pattern.exec(sentence)?.[0] ?? []);
}

/** Whether the brief as a whole is about caution in this matter. */
export function takesCare({ reading }: SettledBrief): boolean {
  return says(reading, CARE);
}

const DENIAL =
  /\b(?:no|not|never|without|don['’]?t|do not|avoid|avoiding|nothing|nobody|isn['’]?t|aren['’]?t|refrain from|steer clear of|must not|mustn['’]?t|cannot|can['’]?t)\b[^,;]{0,40}$/i;

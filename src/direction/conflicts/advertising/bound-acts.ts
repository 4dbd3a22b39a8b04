import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import type { CategoryName } from "../../knowledge/category-names.ts";
import { oncePer } from "../../once-per.ts";
import type { BriefReading } from "../../reading/reading.ts";
import { maySay, sellsAlcohol, takesCare, wished, wishedWords } from "../brief-words.ts";
import type { ConflictRule } from "../conflict-rule.ts";
import { ACT, factsOf } from "../facts/facts-of.ts";
import { advertisingRule, listed, picturesOf } from "./advertising-rule.ts";
import { BOUND_ACTS, type Subject } from "./bound-act-rows.ts";

/** The words of a brief for each act that it tells. */
const actsOf = oncePer((reading: BriefReading) => {
  const acts = factsOf(reading).filter(({ topic }) => topic === ACT);
  return Map.groupBy(acts, ({ value }) => value);
});

/** The rows of the table about acts that the brief may tell, as rules. */
export function boundActsIn({ reading }: SettledBrief): readonly ConflictRule[] {
  const told = actsOf(reading);
  const mayBeBest = maySay(reading, BEST_OF_ALL);
  if (told.size === 0 && !mayBeBest) return [];
  return RULES.filter(({ act }) => told.has(act) || (act === BEST && mayBeBest)).map(({ rule }) => rule);
}

/** An act that is told in more words than those of facts. */
const BEST = "number_one";

const RULES = BOUND_ACTS.map(({ act, subject, unless, rule, instead, keeps, besides }) => ({
  act,
  rule: advertisingRule((brief) => {
    const words = (actsOf(brief.reading).get(act) ?? []).map((fact) => fact.words);
    if (act === BEST) words.push(...wishedWords(brief, BEST_OF_ALL));
    if (words.length === 0 || takesCare(brief) || unless?.test(brief.reading.text)) return null;
    if (subject !== null && !isAbout(brief, subject)) return null;
    return {
      words,
      explanation: `${listed(words)} ${rule}.`,
      resolution: `${instead}: the safer reading.`,
      avoid: keeps ? null : [...picturesOf(words), ...alsoSaid(brief, besides)],
    };
  }),
}));

function alsoSaid({ reading }: SettledBrief, besides: RegExp | undefined): readonly string[] {
  return besides === undefined ? [] : (reading.text.match(besides) ?? []);
}

/** "The finest olive oil in the world". */
const BEST_OF_ALL =
  /\b(?:best|finest|greatest|fastest|safest|purest|healthiest|most \w+|number one|no\. ?1|#1|leading) (?:[\p{L}-]+ ){1,3}(?:(?:in|of|on) (?:the )?|the )(?:world|earth|planet|market|country|europe|germany|france|spain|italy)\b/iu;

const BODY: ReadonlySet<CategoryName> = new Set([
  "health",
  "beauty",
  "fitness",
  "food",
  "beverage",
  "kids",
  "pets",
  "alcohol",
]);
const OF_THE_BODY =
  /\b(?:skin|wrinkles?|hair|teeth|weight|belly|pain|sleep\w*|immune\w*|cancer|illness\w*|diseases?|diabetes|heart|blood|arthritis|supplements?|slim\w*|diets?|kilos?|kg|lbs|waist|calories|insulin|medication|acne)\b/i;
const GAMBLING =
  /\b(?:bets?|betting|sportsbook|bookmakers?|casinos?|slot machines?|slots|roulette|poker|blackjack|jackpots?|wagers?|scratch ?cards?|lotter(?:y|ies)|lotto|bingo)\b/i;
const MONEY =
  /\b(?:invest\w*|funds?|savings?|stocks?|crypto\w*|bitcoin|\w*coins?|tokens?|trad(?:e|es|ing|ers?)|forex|broker|pension|loans?|credit|lend\w*|mortgage|buy now,? pay later|instal?ments|bank|fonds|etfs?|annuity|dividends?|investors?)\b|\d ?% (?:a|per|every) (?:year|month|week)\b/i;

const TREATS =
  /\b(?:colas?|sodas?|soft drinks?|lemonades?|energy drinks?|cand(?:y|ies)|sweets|gumm(?:y|ies)|chocolates?|(?:ice )?cream|cookies?|biscuits?|cakes?|doughnuts?|donuts?|crisps|chips|burgers?|fries|nuggets|pizzas?|cereals?|spreads?|snacks?|muffins?|puddings?|syrups?|iced teas?)\b/i;

function isAbout(brief: SettledBrief, subject: Exclude<Subject, null>): boolean {
  const { category, reading } = brief;
  if (subject === "alcohol") return sellsAlcohol(brief) || wished(brief, ["alcohol"]).length > 0;
  if (subject === "gambling") return GAMBLING.test(reading.text);
  if (subject === "money") return category.value === "finance" || MONEY.test(reading.text);
  if (subject === "treat") return TREATS.test(reading.text);
  if (subject === "body") return BODY.has(category.value) || OF_THE_BODY.test(reading.text);
  const product = reading.product?.value;
  if (/\b(?:toy|water|nerf|foam|squirt|bubble|laser tag|airsoft|paintball)\b/i.test(reading.text))
    return false;
  return /\b(?:rifles?|pistols?|hand ?guns?|shotguns?|revolvers?|ammo|ammunition|firearms?|guns?|silencers?|switchblades?)\b/i.test(
    `${product?.name ?? ""} ${product?.noun ?? ""}`,
  );
}

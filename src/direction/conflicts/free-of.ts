import type { BriefReading } from "../reading/reading.ts";
import { firstSaid, says, siftedBrief } from "../reading/said-in-brief.ts";
import { headOfNouns, kindOfNoun } from "../words/kind-of-noun.ts";
import { positiveMentions } from "../words/mentions.ts";
import { overlap } from "../words/spans.ts";
import { type Token, tokens } from "../words/tokens.ts";
import { saidMatches } from "./brief-words.ts";
import { startOfClause } from "./clause-bounds.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { DIETS, type Diet } from "./diets.ts";
import { needing } from "./needs.ts";
import { withAvoided } from "./settle.ts";

/** What a brief says it is free of, and a dish, a drink or a thing in its pictures that is just that. */
export const freeOf: ConflictRule = needing(
  () => ({ words: [...DIETS.map(({ said }) => said), NAMED_FREE] }),
  ({ reading }, demands) => {
    const known = siftedBrief(reading).sieve.among(DIETS, (diet) => diet.said);
    for (const diet of [...known, ...dietsNamed(reading)]) {
      const said = diet.said.exec(reading.text);
      if (said === null || IS_DENIED.test(reading.text.slice(0, said.index))) continue;
      const all = allShown(reading, diet, said.index, said.index + said[0].length);
      const [shown] = all;
      if (shown === undefined) continue;
      const isOwn = diet.kinds.has("alcohol") && sellsItsKind(reading, said.index + said[0].length);
      if (
        isOwn &&
        diet.told?.test(all.at(-1) ?? "") !== true &&
        !(SPIRITS.test(shown) && says(reading, BREWED))
      )
        continue;
      return [
        {
          between: demandIds(demands, ["must_include", "must_avoid", "shot"], ({ statement }) =>
            [said[0], ...all].some((words) => statement.includes(words)),
          ),
          givenUp: demandIds(demands, ["must_include", "shot"], ({ statement }) =>
            all.some((words) => positiveMentions(statement, words).length > 0),
          ),
          explanation: `"${said[0]}" rules out ${all.map((words) => `"${words}"`).join(", ")}, which the brief asks to show.`,
          resolution: `The film keeps to "${said[0]}", the safer word, and shows none of it.`,
          settle: (brief) =>
            all.reduce((calmed, words) => withAvoided(calmed, words, `${said[0]}: ${words}`), brief),
        },
      ];
    }
    return [];
  },
);

/** "Palm-oil-free", "silicone-free": whatever is named is ruled out, where it is a stuff and no feeling. */
function dietsNamed(reading: BriefReading): Diet[] {
  return saidMatches(reading, NAMED_FREE).flatMap((match) => {
    const stuff = (match[1] ?? match[2] ?? "").toLowerCase();
    const kind = kindOfNoun(stuff);
    const isStuff = kind !== null && (kind.group === "edible" || STUFFS.has(kind.name));
    if (!isStuff || HAS_ITS_ROW.test(stuff)) return [];
    const said = new RegExp(match[0].replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i");
    return [{ said, kinds: new Set(), words: new Set([stuff, `${stuff}s`, stuff.replace(/s$/, "")]) }];
  });
}

const NAMED_FREE = /\b(\p{L}{3,})[- ]free\b(?! (?:of|from|to|for)\b)|\bfree (?:of|from) (\p{L}{3,})\b/giu;
const STUFFS: ReadonlySet<string> = new Set([
  "material",
  "fabric",
  "metal",
  "chemical",
  "fuel",
  "plant",
  "cosmetic",
]);
const HAS_ITS_ROW =
  /^(?:alcohol|dairy|milk|meat|gluten|nuts?|sugar|caffeine|plastic|animal|fragrance|perfume|leather|fur)$/;

/** No beer without alcohol is poured as one of these. */
const SPIRITS =
  /^(?:whisk(?:e)?y|whisk(?:e)?ys|whiskies|vodkas?|rum|rums|tequilas?|bourbons?|cognacs?|schnapps|absinthe|grappa)$/;
const BREWED = /\b(?:beers?|lagers?|ales?|ciders?|wines?|prosecco|bier|cerveza|bi[eè]re|birra)\b/i;

/** Whose gin is free of alcohol pours its own into every drink. */
function sellsItsKind({ text, product }: BriefReading, end: number): boolean {
  const next = /^\s+(?:\p{L}+\s+)?(\p{L}+)/u.exec(text.slice(end)) ?? [];
  const sold = [
    product?.value.noun ?? "",
    product?.value.name ?? "",
    next[1] ?? "",
    /^\s*(\p{L}+)/u.exec(text.slice(end))?.[1] ?? "",
  ];
  return sold.some((words) => isAlcohol(words));
}

const isAlcohol = (words: string) =>
  headOfNouns(words)?.kind.name === "alcohol" ||
  /\b(?:beer|lager|wine|gin|spirits?|spritz|aperitif|cocktails?|bier|cerveza|bi[eè]re|birra)\b/i.test(words);

const IS_DENIED = /\b(?:not|isn['’]?t|never|no longer|formerly)\s+(?:a |an |purely |strictly )?$/i;

/** The nouns of what is ruled out that stand for themselves, each once. */
function allShown(reading: BriefReading, diet: Diet, from: number, to: number): readonly string[] {
  if (says(reading, SWAPS)) return [];
  const { text } = reading;
  const words = tokens(text);
  // "Contains less than 0.5 % alcohol" says how free of it the drink is.
  const written = reading.overlays.filter(({ value }) => HOW_MUCH.test(value.text));
  const shown = words.filter(
    (token, place) =>
      (token.end <= from || token.start >= to) &&
      !written.some((one) => overlap(one, token)) &&
      isRuledOut(words, place, diet) &&
      standsForItself(text, words, place),
  );
  const told = diet.told === undefined ? null : firstSaid(reading, diet.told);
  const isRead = told !== null && written.some(({ value }) => value.text.includes(told[0]));
  return [...new Set([...shown.map(({ word }) => word), ...(told === null || isRead ? [] : [told[0]])])];
}

const HOW_MUCH = /\b(?:less than|at most|traces?|may contain|by volume)\b|[<≤]\s?\d/i;

function isRuledOut(words: readonly Token[], at: number, diet: Diet): boolean {
  const { word } = words[at] as Token;
  if (diet.words.has(word)) return true;
  if (diet.kinds.has("meat") && LIVING.test(word) && isCooked(words, at)) return true;
  const head = diet.kinds.size > 0 ? headOfNouns(word) : null;
  return head !== null && !head.isSeldomNoun && !head.isRare && diet.kinds.has(head.kind.name);
}

/** Animals that are dishes where they are cooked. */
const LIVING =
  /^(?:lamb|duck|rabbit|goat|boar|calf|veal|deer|quail|pigeon|hare|goose|turkey|ox|eel|trout|carp|herring|mackerel|sardines?|fish|cow|pig)$/;
const COOKS =
  /^(?:grilled|grilling|roast|roasted|roasting|fried|frying|braised|sizzling|smoked|pulled|seared|minced|barbecued|spit|stuffed|glazed|crispy|leg|rack|shoulder|fillet)$/;
const NEAR = 3;

function isCooked(words: readonly Token[], at: number): boolean {
  const { clause } = words[at] as Token;
  const before = words.slice(Math.max(0, at - NEAR), at).filter((one) => one.clause === clause);
  return PIECES.test(words[at + 1]?.word ?? "") || before.some(({ word }) => COOKS.test(word));
}

/** Whether no word beside it makes it another thing: "cashew cheese", "soy milk", "butter lettuce", "no beef", "cheese substitute". */
function standsForItself(text: string, words: readonly Token[], at: number): boolean {
  const { start, end, clause } = words[at] as Token;
  const before = text.slice(Math.max(startOfClause(text, start), start - REACH), start);
  const next = words[at + 1];
  const isPartOfAnother =
    next !== undefined && next.clause === clause && next.start - end <= 1 && isOtherThing(next.word);
  return !INSTEAD_BEFORE.test(before) && !INSTEAD_AFTER.test(text.slice(end)) && !isPartOfAnother;
}

const REACH = 60;

/** A noun behind it is what is shown, unless it is a piece of it: "steak knives", but "beef burger". */
function isOtherThing(word: string): boolean {
  if (PIECES.test(word)) return false;
  const head = headOfNouns(word);
  return (
    head !== null &&
    !head.isSeldomNoun &&
    (head.kind.group === "thing" || head.kind.group === "place" || head.kind.group === "plant")
  );
}

const PIECES =
  /^(?:crackling|belly|shoulder|loin|tenderloin|roasts?|steaks?|curry|stew|sunrise|burgers?|sandwich(?:es)?|breasts?|wings?|legs?|fillets?|chops?|ribs?|skewers?|rolls?|pie)$/;
const INSTEAD_BEFORE =
  /\b(?:no|not|never|without|zero|sweet as|away with|out with|no more|nor|neither|free of|remov\w+|ditch\w*|cuts?|cutting|unplug\w*|skip\w*|avoid\w*|instead of|unlike|than|beyond|against|replac\w+|like|free (?:of|from)|goodbye|forget|nobody misses|miss(?:es)?|vegan|vegetarian|plant[- ]based|vegetable|veggie|meat[- ]free|mock|faux|soya?|soy|oat|almond|cashew|coconut|rice|pea|nut|tofu|seitan|tempeh|jackfruit|mushroom|cauliflower|lentil|bean|chickpea|non-?alcoholic|alcohol-?free|zero|de-?alcoholi[sz]ed|0(?:\.0)? ?%|dairy[- ]free|lactose[- ]free|gluten[- ]free|root|ginger|peanut|cocoa|shea|body|apple|cotton)[- ]+(?:\p{L}+ ){0,2}$/iu;
const INSTEAD_AFTER =
  /^(?: (?:that|which|who) (?:isn['’]?t|is not|aren['’]?t|are not|never|doesn['’]?t|no longer)|-free|-style|-like|[- ](?:substitutes?|alternatives?|replacements?|without|style|free|lovers?|eaters?|industry|made (?:of|from) (?:plants?|peas?|soya?|oats?|nuts?)|tones?|colou?red|colou?r)\b)/i;
/** A brief that tells of leaving it behind shows it on purpose. */
const SWAPS =
  /\b(?:tastes? (?:just )?like|swap\w*|switch(?:es|ed|ing)?|made the change|used to|no longer|before (?:she|he|they|we) (?:went|turned)|taste test|blind test|hard to tell|fool(?:s|ed)?|mistak\w+|cannot tell|can['’]?t tell)\b/i;

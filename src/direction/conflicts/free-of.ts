import type { BriefReading } from "../reading/reading.ts";
import { firstSaid, says } from "../reading/said-in-brief.ts";
import { headOfNouns, kindOfNoun } from "../words/kind-of-noun.ts";
import { type Token, tokens } from "../words/tokens.ts";
import { saidMatches } from "./brief-words.ts";
import { startOfClause } from "./clause-bounds.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { DIETS, type Diet } from "./diets.ts";

/** What a brief says it is free of, and a dish, a drink or a thing in its pictures that is just that. */
export const freeOf: ConflictRule = ({ reading }, demands) => {
  for (const diet of [...DIETS, ...dietsNamed(reading)]) {
    const said = DIETS.includes(diet) ? firstSaid(reading, diet.said) : diet.said.exec(reading.text);
    if (said === null || IS_DENIED.test(reading.text.slice(0, said.index))) continue;
    if (diet.kinds.has("alcohol") && sellsItsKind(reading, said.index + said[0].length)) continue;
    const shown = firstShown(reading, diet, said.index, said.index + said[0].length);
    if (shown === null) continue;
    return [
      {
        between: demandIds(demands, ["must_include", "must_avoid", "shot"], ({ statement }) =>
          [said[0], shown].some((words) => statement.includes(words)),
        ),
        givenUp: [],
        explanation: `"${said[0]}" rules out "${shown}", which the brief asks to show.`,
        resolution: `What is shown keeps to "${said[0]}", the safer word: a kind of "${shown}" that fits it, or none.`,
      },
    ];
  }
  return [];
};

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

/** The first noun of what is ruled out that stands for itself. */
function firstShown(reading: BriefReading, diet: Diet, from: number, to: number): string | null {
  if (says(reading, SWAPS)) return null;
  const { text } = reading;
  const words = tokens(text);
  const at = words.findIndex(
    (token, place) =>
      (token.end <= from || token.start >= to) &&
      isRuledOut(words, place, diet) &&
      standsForItself(text, words, place),
  );
  return at < 0 ? null : (words[at]?.word ?? null);
}

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
  /^(?:-free|-style|-like|[- ](?:substitutes?|alternatives?|replacements?|without|style|free|lovers?|eaters?|industry|made (?:of|from) (?:plants?|peas?|soya?|oats?|nuts?)|tones?|colou?red|colou?r)\b)/i;
/** A brief that tells of leaving it behind shows it on purpose. */
const SWAPS =
  /\b(?:tastes? (?:just )?like|swap\w*|switch(?:es|ed|ing)?|made the change|used to|no longer|before (?:she|he|they|we) (?:went|turned)|taste test|blind test|hard to tell|fool(?:s|ed)?|mistak\w+|cannot tell|can['’]?t tell)\b/i;

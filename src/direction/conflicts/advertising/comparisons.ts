import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import { wishedMatches, wishedText } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

/** A rival's name: capital letters that no calendar, feeling or family explains. */
const NAME = "(?:the )?\\p{Lu}[\\p{L}\\d'’&.-]*(?: (?:& )?\\p{Lu}[\\p{L}\\d'’&.-]*){0,2}";
const BETTER =
  "better|cheaper|faster|stronger|cleaner|tastier|healthier|safer|softer|bigger|brighter|quieter|cooler|sweeter|smarter|lighter|louder|fresher|whiter|easier|simpler|longer[- ]lasting|more \\w+|less \\w+|nicer|greener|warmer|tougher|thicker|creamier|crunchier|juicier";
const OUTDOING =
  "superior to|[Bb]eats|[Oo]utlasts|[Oo]utperforms|[Oo]utsells|[Cc]rushes|[Dd]estroys|[Ll]eaves behind|[Mm]akes fun of|[Mm]ocks?|[Tt]rash(?:es)?|[Bb]ash(?:es)?|[Rr]idicules?|[Dd]iss(?:es)?|[Tt]hrows? away (?:his|her|their|the|an?)(?: old)?|[Ss]witch(?:es)? (?:away )?from|[Dd]itch(?:es)?|[Uu]nlike|[Nn]ot like|[Vv]ersus|[Vv]s\\.?";
const COMPARISONS: readonly RegExp[] = [
  new RegExp(`\\b(?:${BETTER})(?: \\w+){0,2} than (${NAME})`, "giu"),
  new RegExp(`\\b(?:${OUTDOING}) (${NAME})`, "gu"),
  new RegExp(
    `(${NAME}) (?:is|are|tastes?|looks?|feels?) (?:\\w+ )?(?:worse|terrible|awful|weaker|slower|rubbish|trash|boring|inferior|overpriced)\\b`,
    "gu",
  ),
  new RegExp(
    `(${NAME}) (?:leaves?|fails?|smears?|breaks?|costs?|ruins?|scratches|stains?|burns?|melts?|drips?|tears?|can['’]t|cannot|won['’]t|doesn['’]t)\\b[^.;!?]{0,40}?(?:\\band\\b|\\bbut\\b|\\bwhile\\b|\\bwhereas\\b|,) ?(?:ours?|we)\\b[^.;!?]{0,24}?\\b(?:doesn['’]t|don['’]t|won['’]t|does|do|never|can)\\b`,
    "gu",
  ),
  new RegExp(
    `(${NAME})(?: \\p{Ll}+){0,3} (?:fall(?:s|ing)? apart|break(?:s|ing)?(?: down)?|fail(?:s|ing)?|explod(?:es|ing)|smok(?:es|ing)|leak(?:s|ing)?|rust(?:s|ing)?|crash(?:es|ing)?)\\b[^.;!?]{0,40}?\\b(?:while|but|and) (?:ours?|we)\\b`,
    "gu",
  ),
];
/** Capital letters that name nobody's goods. */
const NOBODY =
  /^(?:the )?(?:Ever|Never|Before|Yesterday|I|I['’](?:m|ve)|Mom|Mum|Dad|Grandma|Grandpa|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Summer|Winter|Spring|Autumn|English|German|French|Spanish|Italian|CTA|No|Not|TV|You|We|He|She|They|It|Most|Everyone|Anyone|A|An|Everest|Earth|Mars|Paris|London|Rome|New York)\b/;
/** What an owner may compare: its own older model and other things of its own. */
const OWN = /\b(?:our|its|their own) (?:old|previous|last|first|own|other)\b/i;

/** Rivals compared or run down by name (EU directive 2006/114/EC art. 4; Lanham Act s. 43(a); ICC Code art. 11 and 12). */
export const comparisons = needing(
  () => ({ words: COMPARISONS }),
  advertisingRule((brief) => {
    const product = brief.reading.product?.value;
    const own = `${product?.name ?? ""} ${product?.brand ?? ""}`.toLowerCase();
    const text = wishedText(brief);
    const words = COMPARISONS.flatMap((pattern) => wishedMatches(brief, pattern))
      .filter((match) => !isOwn(brief, own, match))
      .filter(({ 0: whole, index }) => !OWN.test(text.slice(Math.max(0, index - 12), index + whole.length)))
      .map((match) => (match[1] ?? "").replace(/[.,]+$/, ""))
      .filter((name) => /^(?:the )?\p{Lu}/u.test(name))
      .filter((name) => !NOBODY.test(name));
    const [first] = words;
    if (first === undefined) return null;
    return {
      words,
      explanation: `The brief sets the product against ${listed(words)} by name: a comparison needs proof, may not run a rival down, and its mark needs care.`,
      resolution: "The film shows what the product does by itself and names no rival: the safer reading.",
      avoid: first,
    };
  }),
);

/** The product's own name, unless it was read off the comparison itself: "our powder beats Persil". */
function isOwn({ reading }: SettledBrief, own: string, { 1: name = "", index }: RegExpExecArray): boolean {
  const { product } = reading;
  const isReadHere = product !== null && product.start <= index && index < product.end;
  return !isReadHere && own.includes(name.replace(/[.,]+$/, "").toLowerCase());
}

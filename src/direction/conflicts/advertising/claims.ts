import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import { headOfNouns } from "../../words/kind-of-noun.ts";
import { tokens } from "../../words/tokens.ts";
import { maySay, wishedSentences, wishedWords } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

const ILLNESS =
  "cancer|diabetes|arthritis|depression|anxiety|insomnia|covid(?:-19)?|flu|colds?|alzheimer'?s|dementia|adhd|autism|asthma|eczema|psoriasis|hair loss|baldness|migraines?|obesity|infertility|hangovers?|illness(?:es)?|diseases?|high blood pressure|hypertension|ibs|chronic pain|back pain|joint pain|addiction|tinnitus|acne|wrinkles forever|ag(?:e)?ing|heart attacks?|strokes?|cholesterol|allerg(?:y|ies)|pain|ptsd|erectile dysfunction|cellulite|parkinson'?s|multiple sclerosis|epilepsy|thyroid|gout|lupus|crohn'?s|hiv|aids|herpes|malaria|viruses?|infections?|inflammation|tumou?rs?|blindness|deafness|memory loss|arthrosis|osteoporosis|menopause|reflux|ulcers?|varicose veins|snoring|sleeplessness|stress disorders?|burn-?out|bad back|snake bites?|colds? and flu";
const CURES = new RegExp(
  `\\b(?:cur(?:e|es|ing|ed)|heal(?:s|ing)?|eliminat(?:e|es|ing)|revers(?:e|es|ing)|prevent(?:s|ing)?|treat(?:s|ing)?|gets? rid of|beat(?:s|ing)?|end(?:s)?|fix(?:es)?|erase(?:s)?|stops?|clears? up|wip(?:es?|ing) out|banish(?:es|ing)?|kill(?:s|ing)?|lower(?:s|ing)? (?:the |your )?risk of|cur(?:e|es) for|remed(?:y|ies) (?:for|against)|protects? (?:you )?(?:from|against)|protection (?:from|against)|relie(?:ves?|ving)|free(?:s)? you (?:of|from))\\b[^.!?;]{0,32}\\b(?:${ILLNESS})\\b`,
  "i",
);
const MIRACLES =
  /\b(?:miracle (?:cure|pill|drug|remedy|treatment|supplement|weight[- ]loss)|cure[- ]all|(?:100 ?%|guaranteed|instant(?:ly)?|permanent(?:ly)?) (?:cure|cures|healing|heals|pain[- ]free|recovery)|clinically proven to (?:cure|heal|reverse|prevent)|doctors? (?:hate|don['’]t want you to know)|detox(?:es|ify|ifies)? your (?:body|liver|blood)|replaces? (?:your )?(?:medication|medicine|doctor|insulin|therapy)|no need for (?:a )?(?:doctor|medication|prescription))\b/i;

/** Claims to cure or prevent illness: for licensed medicines only, with proof (CAP Code 12; FTC Health Products Compliance Guidance). */
export const medicalClaims = needing(
  () => ({ words: [CURES, MIRACLES, ENDS] }),
  advertisingRule((brief) => {
    const told = [...wishedWords(brief, CURES), ...wishedWords(brief, MIRACLES)];
    const words = told.length > 0 ? told : illnessesEnded(brief);
    const [first] = words;
    if (first === undefined) return null;
    return {
      words,
      explanation: `${listed(words)} is a medical claim, which advertising may make only for a licensed medicine and with proof.`,
      resolution:
        "The film shows the product and how people feel, and makes no promise to cure, treat or prevent: the safer reading.",
      avoid: first,
    };
  }),
);

/** What is said of something that ends or stays off. */
const ENDS =
  /\b(?:away|gone|goodbye|bye|farewell|vanish\w*|disappear\w*|defeat\w*|conquer\w*|forget (?:about )?|no more|never again|history|a thing of the past|rid of|dissolv\w*|melts?|banish\w*|shrinks?|wins? against|immune to|belongs? to the past|out of your life)\b/i;

/** "Keeps cancer away": the sentence that names an illness, whichever it is, and its end. */
function illnessesEnded(brief: SettledBrief): string[] {
  return wishedSentences(brief, ENDS).flatMap((sentence) => {
    const illness = tokens(sentence).find(({ word }) => {
      const head = headOfNouns(word);
      return head !== null && head.kind.name === "illness" && !head.isSeldomNoun && !OF_EVERYDAY.test(word);
    });
    const end = ENDS.exec(sentence);
    if (illness === undefined || end === null) return [];
    const [from, to] = [Math.min(illness.start, end.index), Math.max(illness.end, end.index + end[0].length)];
    return [sentence.slice(from, to)];
  });
}

/** Names of illnesses that everybody uses of something else. */
const OF_EVERYDAY =
  /^(?:stress|rust|blues|burn|bump|scratch|bite|fever|craze|hunger|thirst|shock|cut|break)/i;

const MONEY_PROMISES =
  /\b(?:guarantee[ds]?|guaranteed|assured|certain|sure[- ]?fire|can['’]t[- ]lose|zero[- ]risk|no[- ]risk|risk[- ]?free|risk-less)\b[^.!?;]{0,24}\b(?:returns?|profits?|income|gains?|earnings?|wealth|yields?|investments?|investing|trading|money|winnings?|wins?|savings growth)\b|\b(?:returns?|profits?|income|gains?|earnings?)\b[^.!?;]{0,16}\b(?:guaranteed|without (?:any )?risk|risk[- ]free)\b|\b(?:get|become) (?:rich|a millionaire|wealthy)\b[^.!?;]{0,24}\b(?:quick\w*|fast|overnight|in \d+|instantly|easily|guaranteed|today|now)\b|\b(?:double|triple|10x|multiply) (?:your|their|my) (?:money|savings|investment|income|crypto|bitcoin)\b|\b(?:earn|make|making|earning)\s+(?:up to |over |at least )?(?:[$€£]\s?\d[\d,.]*\s?k?|\d[\d,.]*\s?k? (?:dollars|euros|pounds|bucks|usd|eur|gbp))\s*(?:a|per|every|each)\s+(?:day|week|month|hour)\b|\b(?:100 ?%|always) (?:profit|win rate|winning)\b|\bnever lose money\b|\b(?:put|pay|chip) in (?:an? |one )?(?:hundred|thousand|[$€£]?\d[\d,.]*)\b[^.!?;]{0,24}\b(?:take|get|draw|cash) out\b|\b\d[\d,.]* ?(?:euros?|dollars?|pounds?|bucks|quid|[€$£])?\s+(?:turns?|grows?|becomes?|multipl(?:y|ies))(?: in)?(?:to)? [$€£]?\d[\d,.]*|\b(?:profits?|gains?|earnings?|returns?)\b[^.!?;]{0,12}\b(?:every (?:single )?day|daily|day after day|always)\b|\b(?:losses?|losing)\b[^.!?;]{0,12}\b(?:never|impossible|unknown|don['’]t exist)\b|\b(?:quit|replace) your (?:day )?job\b[^.!?;]{0,30}\b(?:income|earn|money|trading)\b/i;
/** What the talk is of, and what nobody may promise in it: the two in one sentence make a promise of money. */
const MONEY =
  /\b(?:invest\w*|funds?|savings?|stocks?|shares|crypto\w*|bitcoin|coins?|tokens?|trad(?:e|es|ing|ers?)|forex|exchange|portfolio|profits?|passive income|income|wealth|money|broker|pension|retirement|nfts?|dividends?|deposits?|euros?|dollars?|pounds?)\b|[$€£]/i;
const BOLD_PROMISES =
  /\b(?:no risks?|zero risks?|risk[- ]?free|without (?:any )?risks?|(?:can['’]?t|cannot|can not|never) (?:possibly )?(?:lose|fail)|(?:everybody|everyone|you) (?:always )?wins?|sure thing|safe bet|get rich|millionaires? (?:overnight|by|in|within)|retire (?:at|by|before|early)|(?:doubles?|triples?|quadruples?)(?! (?:her|his|their|the|its|our|your) (?!(?:\w+ )?(?:money|savings?|income|salary|pay|profits?|earnings?|investments?|capital|deposits?|wealth|stake|euros|dollars|coins?|tokens?|portfolio|fortune)\b))|(?:10|100|1000)x|multipl(?:y|ies) (?:your|their|my|his|her)|get \d[\d,.]* (?:back|out)|turn(?:s|ed|ing)? [$€£]?\d[\d,.]*k? (?:\w+ )?into [$€£]?\d[\d,.]*k?|\d+ ?% (?:a|per|every|each) (?:day|week|month)|financial freedom (?:in|by|within)|no loss(?:es)?|100 ?% (?:safe|secure returns)|to the moon)\b/i;
const NOT_MONEY =
  /\b(?:money[- ]back guarantee|risk[- ]free trial|free returns|returns policy|easy returns|30[- ]day returns|returns? (?:are|is) free)\b/gi;

/** Promises of income or of returns without risk (FTC Act sec. 5; FCA financial promotion rules; ICC Code, art. 4 and 5). */
export const financialClaims = needing(
  () => ({ words: [BOLD_PROMISES, MONEY_PROMISES] }),
  advertisingRule((brief) => {
    if (!maySay(brief.reading, BOLD_PROMISES) && !maySay(brief.reading, MONEY_PROMISES)) return null;
    const cleaned = {
      ...brief,
      reading: {
        ...brief.reading,
        text: brief.reading.text.replace(NOT_MONEY, (words) => " ".repeat(words.length)),
      },
    };
    const bold = wishedSentences(cleaned, BOLD_PROMISES).filter(
      (sentence) => MONEY.test(sentence) || brief.category.value === "finance",
    );
    const words = [
      ...wishedWords(cleaned, MONEY_PROMISES),
      ...bold.flatMap((sentence) => BOLD_PROMISES.exec(sentence)?.[0] ?? []),
    ];
    const [first] = words;
    if (first === undefined) return null;
    return {
      words,
      explanation: `${listed(words)} promises money without risk, which advertising rules forbid.`,
      resolution:
        "The film promises no income or return and leaves room for a risk warning: the safer reading.",
      avoid: first,
    };
  }),
);

const WEIGHT =
  /\b(?:left|first|before)\b[^.!?;]{0,24}\b\d{2,3} ?(?:kg|kilos?|pounds?|lbs?)\b[^.!?;]{0,40}\b(?:right|second|after)\b[^.!?;]{0,24}\b\d{2,3} ?(?:kg|kilos?|pounds?|lbs?)\b|\b\d{2,3} ?(?:kg|kilos?|pounds?|lbs?)\b[^.!?;]{0,40}\b(?:then|now|later|after|today)\b[^.!?;]{0,24}\b\d{2,3} ?(?:kg|kilos?|pounds?|lbs?)\b|\b(?:los(?:e|es|ing)|shed(?:s|ding)?|drop(?:s|ping)?|melt(?:s|ing)?|burn(?:s|ing)?)\s+(?:up to\s+)?\d+\s*(?:kg|kgs|kilos?|pounds?|lbs?|stone|dress sizes?)\b[^.!?;]{0,30}\b(?:in|within|every|per|a)\b|\bbefore[- ](?:and|&)[- ]after\b[^.!?;]{0,40}\b(?:weight|body|bodies|fat|belly|slim\w*|diet|skin|wrinkles?|acne|transformation|pounds|kilos)\b|\b(?:weight|body|fat|belly|slim\w*|diet|acne)\b[^.!?;]{0,40}\bbefore[- ](?:and|&)[- ]after\b|\b(?:lose weight|slim down|melt (?:belly )?fat|burn (?:belly )?fat)\b[^.!?;]{0,24}\b(?:fast|overnight|instantly|guaranteed|without (?:diet|exercise|effort)|effortless\w*|in (?:just )?\d+ (?:days?|weeks?))\b/i;

/** Before-and-after bodies and promises of quick weight loss (Meta and TikTok advertising policies; CAP Code 13). */
export const weightClaims = needing(
  () => ({ words: [WEIGHT] }),
  advertisingRule((brief) => {
    const words = wishedWords(brief, WEIGHT);
    const [first] = words;
    if (first === undefined) return null;
    return {
      words,
      explanation: `${listed(words)} is a before-and-after or quick weight-loss promise, which platforms refuse.`,
      resolution:
        "The film shows training, food or care as they are, and no body measured against another: the safer reading.",
      avoid: first,
    };
  }),
);

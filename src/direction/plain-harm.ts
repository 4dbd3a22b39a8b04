import { fold } from "./reading/fold.ts";
import { sift } from "./reading/sieve.ts";
import { sentencesOf } from "./words/sentences.ts";

interface Harm {
  /** As moderation services name it. */
  readonly category: string;
  readonly says: RegExp;
  /** Must stand in the same sentence; instructions are harm, a story is not. */
  readonly beside?: RegExp;
  /** Words by which the sentence is about something else, or against it. */
  readonly unless: RegExp;
}

const INSTRUCTS =
  /\b(?:how to|how you|how (?:one|they|he|she|kids|teens|teenagers) (?:can|could)|teach\w*|tutorials?|step[- ]by[- ]step|instructions?|guide|recipes?|diy|learn|ways?|methods?|at home|challenge|wie man|anleitung|schritt f[uü]r schritt|comment|tutoriel|c[oó]mo|paso a paso)\b/i;
const AGAINST =
  /\b(?:prevent\w*|stop(?:s|ping)?|against|avoid\w*|protect\w*|detect\w*|defus\w*|disarm\w*|dispos\w*|report\w*|recogni[sz]\w*|awareness|help(?:s|line|ing)?|hotline|support\w*|recover\w*|respond\w*|rescue\w*|talk(?:s|ing)? to|cope|never|not|no|without|don['’]?t|museum|history|documentary|toy|props?|game|games|lego|escape room)\b/i;
const CARE_FOR_THE_YOUNG =
  /\b(?:educat\w*|consent|abuse|protect\w*|prevent\w*|safety|awareness|against|stop|report\w*|anti|no|not|never|without|charity|health)\b/i;

const MAKING =
  "(?:build(?:ing)?|mak(?:e|ing)|construct(?:ing)?|assembl(?:e|ing)|3d[- ]print(?:ing)?|print(?:ing)?|manufactur(?:e|ing)|creat(?:e|ing)|synthesi[sz](?:e|ing)|cook(?:ing)?|mix(?:ing)?)";
const ARTICLES =
  "(?:(?:an?|the|your|their|his|her|own|real|working|small|simple|home[- ]?made|untraceable)\\s+){0,4}";
const WEAPONS =
  "(?:(?:pipe|nail|car|dirty|fertili[sz]er|pressure[- ]cooker|petrol|nuclear|chemical)[- ]bombs?|bombs?(?=\\s*(?:$|[.,;:!?)]|(?:at|from|with|out|using|in|to|that|step)\\b))|explosives\\b|explosive (?:device|belt|vest)s?|molotov(?: cocktail)?s?|ieds?\\b|napalm|ghost guns?|(?:nerve|mustard) gas|nerve agents?|sarin|ricin|bioweapons?|hand grenades?)";
const WEAPONS_ELSEWHERE =
  "rohrbomben?|spreng(?:satz|s[aä]tze|stoff)|molotow\\S*|bombes? artisanales?|engins? explosifs?|cocktails? molotov|bombas? caseras?|explosivos? caseros?";
const DRUGS = "(?:crystal )?meth(?:amphetamine)?|heroin|fentanyl|crack(?: cocaine)?|mdma|lsd";

const YOUNG =
  "(?:under-?age(?:d)?(?: \\w+)?|school ?(?:girls?|boys?)|pre-?teens?|(?:[5-9]|1[0-7])[- ]year[- ]olds?|little (?:girls?|boys?)|teen(?:age)? (?:girls?|boys?|models?)|teenagers?|minors|child(?:ren)?|kids)";
const PLAINLY_SEXUAL =
  "(?:porn\\w*|erotic\\w*|sexual(?:ly|i[sz]ed)?|seductive(?:ly)?|striptease|topless|nsfw|fetish)";
/** "a nude dress" and "the naked sun" clothe and light; bodies are nude and nothing more. */
const STANDS_ALONE = "(?=\\s*(?:$|[.,;:!?]|(?:and|in|on|by|at|for|while|with|posing|dancing)\\b))";
const SEXUAL_BESIDE = "(?:sexy|sensual|nude|naked)";

const HARMS: readonly Harm[] = [
  {
    category: "illicit/violent",
    says: new RegExp(`\\b${MAKING}\\s+${ARTICLES}${WEAPONS}|\\b(?:${WEAPONS_ELSEWHERE})(?![\\p{L}])`, "iu"),
    beside: INSTRUCTS,
    unless: AGAINST,
  },
  {
    category: "illicit",
    says: new RegExp(`\\b${MAKING}\\s+${ARTICLES}(?:${DRUGS})\\b(?! (?:head|metal|joke)s?)`, "i"),
    beside: INSTRUCTS,
    unless: AGAINST,
  },
  {
    category: "sexual/minors",
    says: new RegExp(
      `\\b${PLAINLY_SEXUAL}\\b[^.!?;]{0,40}\\b${YOUNG}\\b|\\b${YOUNG}\\b[^.!?;]{0,40}\\b${PLAINLY_SEXUAL}\\b|\\b${SEXUAL_BESIDE} (?:\\w+ )?${YOUNG}\\b|\\b${YOUNG} (?:\\w+ ){0,2}(?:(?:nude|naked)${STANDS_ALONE}|in (?:\\w+ )?lingerie)\\b`,
      "i",
    ),
    unless: CARE_FOR_THE_YOUNG,
  },
  {
    category: "self-harm/instructions",
    says: /\b(?:kill(?:ing)? (?:yourself|themselves|himself|herself|oneself)(?! laughing)|commit(?:ting)? suicide|end(?:ing)? (?:your|their|his|her|one['’]s) (?:own )?li(?:fe|ves)|hang(?:ing)? (?:yourself|themselves)(?! out)|cut(?:ting)? (?:yourself|themselves)(?! (?:some|a|loose|off|free|out)\b)|slit(?:ting)? (?:your|their) wrists|self[- ]harm|starv(?:e|ing) (?:yourself|themselves))\b/i,
    beside: INSTRUCTS,
    unless:
      /\b(?:prevent\w*|stop(?:s|ping)?|against|avoid\w*|protect\w*|help(?:s|line|ing)?|hotline|support\w*|recover\w*|talk(?:s|ing)?|listen\w*|cope|awareness|never|not|don['’]?t|without ever|warning signs)\b/i,
  },
];

/**
 * The categories of harm that a text plainly asks for: weapons and drugs taught, minors sexualised, self-harm taught. Few
 * and precise, for where no moderation service is set; it takes no judgement's place. Sorted; empty for harmless text.
 */
export function plainHarmIn(text: string): string[] {
  const { sieve } = sift(fold(text));
  const possible = HARMS.filter(({ says }) => sieve.lets(says));
  if (possible.length === 0) return [];
  const sentences = sentencesOf(text);
  const found = possible.filter(({ says, beside, unless }) =>
    sentences.some(
      (sentence) =>
        says.test(sentence) && (beside === undefined || beside.test(sentence)) && !unless.test(sentence),
    ),
  );
  return [...new Set(found.map(({ category }) => category))].sort();
}

import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";

const CHARACTERS_BEHIND_THE_NAME = 140;
/** "In Morzine", "near Hebden Bridge", "on Mill Lane", "on the Norfolk Broads". */
const NAMED_PLACE =
  /\s((?:in|near|outside|just off|at|on)\s(?:the\s)?\p{Lu}[\p{Ll}'’-]+(?:[ -](?:(?:upon|on|le|la|de|en|sur|under|of|by)[ -])?\p{Lu}[\p{Ll}'’-]+){0,3}(?:\s(?:racecourse|market|station|square|street|road|lane|hall|church|park|harbour|beach|farm|high street|town hall|showground|marina|quay|pier|mill|yard|centre|island|valley|village|common|green|docks?|wharf))?)/gu;
const PREPOSITION = /^(?:in|near|outside|just off|at|on)\s/;
const NO_PLACE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|halloween|english|french|german|spanish|italian|dutch|welsh|polish|portuguese|norwegian|swedish|danish|finnish|japanese|chinese|mandarin|korean|turkish|russian|arabic|greek|hindi|czech|instagram|tiktok|youtube|facebook|linkedin|reels?|stories|shorts|tv|channel|friday nights?|the)(?![\p{L}])/iu;
/** "In Ghent on Saturday" */
const ON_A_DAY = /\s(?:on|this|next) \p{Lu}\p{Ll}+day\b.*$/u;
const END_OF_SENTENCE = /[.!?;\n]/;

/** The town, street or region in which the brief says its business is, with its preposition ("on Mill Lane"), though no list of places knows it; null where it says none. */
export const whereabouts: (agreed: AgreedBrief) => string | null = oncePer(({ reading }: AgreedBrief) => {
  const { product, text } = reading;
  if (product === null || reading.briefLanguage !== "en") return null;
  const behind = text.slice(product.start, product.end + CHARACTERS_BEHIND_THE_NAME);
  const stop = behind.slice(product.end - product.start).search(END_OF_SENTENCE);
  const sentence = stop < 0 ? behind : behind.slice(0, product.end - product.start + stop);
  const named = [...sentence.matchAll(NAMED_PLACE)].map(([, place = ""]) => place.replace(ON_A_DAY, ""));
  return (
    named.find((phrase) => {
      const place = phrase.replace(PREPOSITION, "");
      // The house itself is no town: "at St. Mary's Hospital".
      return !NO_PLACE.test(place) && !product.value.name.startsWith(place);
    }) ?? null
  );
});

import { uncapital } from "../words/capital.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { isCommonWord } from "./common-words.ts";
import { isDeedOfNobody } from "./deed-of-nobody.ts";
import { statesProduct } from "./describes-product.ts";
import { type Page, sentenceAt } from "./page.ts";
import type { AskedInstruction, AskedPresence, BriefReading, Finding } from "./reading.ts";

/** So many pictures in one sentence are a list of what is seen. */
const A_LIST = 2;
const MOST_WORDS = 10;
/** What is said of goods or to whoever makes the film, though it names a thing. */
const NO_PICTURE =
  /\d|[:"“”]|\b(?:is|are|was|were|be|must|should|shall|will|can|may|we|our|you|your|i|my|style|theme[ds]?|feel|vibes?|mood|look|quality|free|guaranteed|included|available|delivered|fixed|repaired|serviced|installed|approved|certified|only|same|like|with english|subs|subtitles|based|made|owned|run|since|for|than)\b/i;

const HOW_IT_IS_TOLD =
  /^(?:told|shot|filmed|made|set|shown|seen|narrated|animated|inspired|think|imagine|as if)\b/i;

/** Pieces of a list that no dictionary holds, "smash on the grill, cheese pull, fries dropped into oil": pictures, and not remarks that are brought into others. */
export function leftoverPictures(
  page: Page,
  soFar: BriefReading,
): Partial<Pick<BriefReading, "instructions" | "mustInclude" | "listed">> {
  const { instructions, mustInclude, events, listed, script, lesson, characters } = soFar;
  if (!readsAsEnglish(page.language) || page.isTranslation || script !== null || lesson !== null) return {};
  const loose = instructions.filter(isPicture);
  const seen = [...loose, ...mustInclude, ...events];
  const promoted = loose.filter((one) => {
    if (isPictureAlone(one.words)) return true;
    const sentence = sentenceAt(page, one.start);
    // "Two kids building a track under the table."
    if (A_DEED.test(one.words) && characters.some((who) => who.start === one.start)) return true;
    if (sentence !== null && statesProduct(page.text.slice(sentence.start, sentence.end), soFar))
      return false;
    return sentence !== null && seen.filter((other) => overlap(other, sentence)).length >= A_LIST;
  });
  if (promoted.length === 0) return {};
  const things = promoted.map((one): Finding<AskedPresence> => {
    const words = one.value.picture?.words.replace(/^(?:an?|the|some) /i, "") ?? one.words;
    const subject = isCommonWord(words.split(" ", 1)[0]?.toLowerCase() ?? "") ? uncapital(words) : words;
    return { ...one, value: { subject, hard: false }, confidence: CONFIDENCE };
  });
  const inOrder = <T extends { readonly start: number }>(all: readonly T[]) =>
    all.toSorted((a, b) => a.start - b.start);
  return {
    instructions: instructions.filter((one) => !promoted.includes(one)),
    mustInclude: inOrder([...mustInclude, ...things]),
    listed: inOrder([...listed, ...promoted.map((one) => ({ ...one, value: one.words }))]),
  };
}

/** "A grandma surprised at the door", "beach volleyball": somebody, an animal or what people do needs no other picture beside it. */
function isPictureAlone(words: string): boolean {
  const bare = uncapital(words);
  if (kindOfWish(bare) !== null || OF_PEOPLE_ASKED.test(bare)) return false;
  const kind = kindOfNoun(bare.replace(STATE, ""));
  // "Nervous learners" are those of the film: only somebody in the midst of something is a picture.
  const isSomebody = kind?.group === "person" && (STATE.test(bare) || SOMEWHERE.test(bare));
  return isSomebody || kind?.group === "animal" || kind?.name === "sport";
}

const SOMEWHERE = /\s(?:in|on|at|under|behind|beside|by) (?:an?|the|his|her|their) \p{Ll}/u;
/** What somebody is in the midst of. */
const STATE = /\s\p{L}+(?:ed|ing|en)\s.*$/u;
/** "Real customers", "diverse crew": whom to cast. */
const OF_PEOPLE_ASKED =
  /^(?:real|diverse|ordinary|everyday|authentic|young|no|mixed|local|actual)\b|\b(?:welcome|cast|casting|talent|actors?|models?|audience|customers?|users?|clients?|viewers?|buyers?)\b/;

const CONFIDENCE = 0.8;
const A_DEED = /\s\p{L}{3,}ing\s/u;

function isPicture({ value, words }: Finding<AskedInstruction>): boolean {
  return (
    value.isLoose &&
    value.picture !== null &&
    !value.picture.isEverywhere &&
    words.split(/\s+/).length <= MOST_WORDS &&
    !NO_PICTURE.test(words) &&
    !HOW_IT_IS_TOLD.test(words) &&
    !isDeedOfNobody(words) &&
    (A_DEED.test(words) || !isIdea(words.replace(/\s(?:of|about)\s.*$/i, "")))
  );
}

/** "Kids' fear"; a pull of cheese is an act, and seen. */
function isIdea(words: string): boolean {
  const kind = kindOfNoun(words);
  return kind?.group === "abstract" && kind.name !== "act";
}

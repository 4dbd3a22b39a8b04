import { capital } from "../words/capital.ts";
import { isOrderWord } from "./lesson-parts.ts";
import { finding, type Page } from "./page.ts";
import { questionParts } from "./question-parts.ts";
import type { AskedProduct, Finding } from "./reading.ts";

/** A topic stands where the brief begins: in so many characters. */
export const HEAD = 420;
/** How sure a topic is by the words that stand where a brief begins. */
export const SURE_OF_A_TOPIC = 0.6;

/** The topic that these words of the brief name. */
export function topicAt(page: Page, start: number, words: string): Finding<AskedProduct> {
  return finding(page, called(words), start, start + words.length, SURE_OF_A_TOPIC);
}

/** A topic as a name for the film: an order is something to learn how to do. */
export function called(words: string): AskedProduct {
  const bare = words.replace(/^what['’]s\b/i, "What is").replaceAll(/["“”«»]/g, "");
  // "Reset your password"
  const whole =
    isOrderWord(bare.split(/\s/, 1)[0]?.toLowerCase() ?? "") &&
    /^\S+\s(?:(?!of\b)\S+\s)?(?:an?|the|your|my|our|his|her|their|its)\s/i.test(bare)
      ? `how to ${bare}`
      : bare;
  const name = capital(whole);
  return { name, noun: nounOf(name), brand: null, description: null, features: [] };
}

const MOST_NOUN_WORDS = 4;

/** The thing in a question: "bees" of "Why do bees dance"; null where it is a clause. */
function nounOf(name: string): string | null {
  const { topic, object } = questionParts(name);
  const noun = (object ?? topic).replace(/^(?:an?|the|my|your|our)\s/i, "");
  return noun.split(/\s+/).length > MOST_NOUN_WORDS || noun === "the work" ? null : noun;
}

import { stepsOfTopic } from "../knowledge/topics/index.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { stemsOf } from "../words/stems.ts";
import { isPlainOrder, lengthOfAnnouncement } from "./film-orders.ts";
import { finding, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";

const CONFIDENCE = 0.7;
const FEWEST_POINTS = 3;
/** Share of the listed things that our book of the topic must know. */
const LEAST_KNOWN = 0.5;
const MOST_WORDS_OF_A_POINT = 9;

/**
 * "Photosynthesis explained. Sunlight, water from the roots, sugar made in the leaf.": a sentence that only lists things
 * which our book of the topic tells of lists the points of the lesson. Empty where there is none.
 */
export function knownPoints(page: Page, topic: string): Finding<string>[] {
  const book = stepsOfTopic(topic);
  if (book === null) return [];
  const known = new Set(book.flatMap(({ shows, line }) => stemsOf(`${shows} ${line ?? ""}`)));
  const isKnown = (words: string) => stemsOf(words).some((stem) => known.has(stem));
  for (const match of page.text.matchAll(SENTENCE)) {
    if (match.index === 0 || !match[0].includes(",") || isPlainOrder(match[0])) continue;
    const points = [...match[0].matchAll(POINT)].map(({ 0: said, index }) => {
      const words = said.slice(lengthOfAnnouncement(said));
      const start = match.index + index + said.length - words.length;
      return finding(page, words, start, start + words.length, CONFIDENCE);
    });
    const count = points.filter(({ words }) => isKnown(words)).length;
    const wishes = points.filter(({ words }) => kindOfWish(words) !== null).length;
    const areNames =
      wishes * 2 < points.length &&
      points.every(({ words }) => words.split(/\s+/).length <= MOST_WORDS_OF_A_POINT);
    if (points.length >= FEWEST_POINTS && areNames && count >= points.length * LEAST_KNOWN) return points;
  }
  return [];
}

const SENTENCE = /(?<=^|[.!?\n:]\s+)[^.!?\n:"“]+/gu;
/** What stands between commas, without the word that joins the last. */
const POINT = /(?<=^|,\s*|,\s(?:and|then)\s)(?!(?:and|then)\s)[^,\s][^,]*/gu;

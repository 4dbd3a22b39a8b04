import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { capital } from "../words/capital.ts";

/** "Highlight active noise cancellation, 40-hour battery life, and soft cushions." */
const STRESSED =
  /(?:^|[.!?\n][^\S\n]*|\band )(?:please )?(?:highlight|emphasi[sz]e|stress|underline|showcase|focus on|highlighting|emphasi[sz]ing)\s(?!how\b|that\b|why\b|what\b)((?:[^.!?\n"“:;]|\.(?=\d))+)/giu;
const LEADS = /^(?:and |the |its |our |their |his |her |also )+/i;
/** What a picture shows, or a plea to film makers, is no line to read. */
const NO_LINE =
  /\b(?:shots?|scenes?|people|product|brand|logo|text|feel|mood|emotions?|story|us|you|it|them)\b|\b(?:the|a) \p{L}+ \p{L}+ing\b/iu;
const FEWEST_WORDS = 2;
const MOST_LINES = 4;

/** What a brief wants stressed of its goods, each in its own words as a line to read; the words as they stand beside it. Pure. */
export function highlightsIn(text: string): readonly { readonly text: string; readonly words: string }[] {
  const lines: { text: string; words: string }[] = [];
  for (const [, list = ""] of text.matchAll(STRESSED)) {
    for (const part of list.split(/,\s(?:and )?|\s(?:and|&|plus)\s/)) {
      const words = part.trim().replace(LEADS, "");
      const isLine =
        words.split(/\s+/).length >= FEWEST_WORDS &&
        words.length <= MAX_OVERLAY_CHARACTERS &&
        !NO_LINE.test(part);
      if (isLine && lines.length < MOST_LINES) lines.push({ text: capital(words), words });
    }
  }
  return lines;
}

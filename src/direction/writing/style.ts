import type { AgreedBrief } from "../agreed-brief.ts";
import { GENRE_LOOKS } from "../knowledge/genre-looks.ts";
import { STYLES, type StyleKnowledge } from "../knowledge/styles.ts";
import { oncePer } from "../once-per.ts";
import { withoutDenied } from "../words/without-denied.ts";

/** A row of the style table with the brief's words for it. */
export interface SaidStyle {
  readonly row: StyleKnowledge;
  readonly words: string;
}

/** The style that the brief's first known style word names. */
export const styleOf: (agreed: AgreedBrief) => SaidStyle | null = oncePer((agreed: AgreedBrief) => {
  for (const { value, words } of agreed.reading.styles) {
    const said = value.toLowerCase();
    // "3D animation" is 3D before it is any animation.
    const [first] = STYLES.flatMap((row) => row.words.map((word) => ({ row, at: said.indexOf(word) })))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at);
    if (first) return { row: first.row, words };
  }
  return agreed.reading.tale === null ? null : genreLook(withoutDenied(agreed.reading.text));
});

/** A story without a style of its own looks like others of its genre. */
function genreLook(text: string): SaidStyle | null {
  const told = text.toLowerCase();
  for (const row of GENRE_LOOKS) {
    const word = row.words.find((one) => new RegExp(`(?<![\\p{L}-])${one}(?![\\p{L}-])`, "u").test(told));
    if (word !== undefined)
      return { row, words: text.slice(told.indexOf(word), told.indexOf(word) + word.length) };
  }
  return null;
}

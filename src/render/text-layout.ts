import { INTER_WIDTHS } from "./inter-widths.ts";

export type FontWeight = keyof typeof INTER_WIDTHS;

const FIRST_TABLED = 0x20;
const PER_EM = 1_000;
/** Letters outside the table are as wide as their script's average in Inter or Noto Sans, in em. */
const WIDE = 1;
const EMOJI = 1.25;
const OTHER_LETTER = 0.64;
const CAPITAL_FACTOR = 1.12;
const ELLIPSIS = "…";
const TAB_OR_BREAK = /\s+/gu;
/** Characters that XML 1.0 forbids, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the forbidden characters is this expression's purpose
const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const RIGHT_TO_LEFT = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}/u;
const LETTER = /\p{L}/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;
const PICTOGRAM = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const CAPITAL = /\p{Lu}/u;

/** Text as XML may hold it: markup escaped, forbidden characters and lone surrogates gone. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN_IN_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/** Whether the first letter of the text belongs to a script written from right to left. */
export function isRightToLeft(text: string): boolean {
  const firstLetter = LETTER.exec(text);
  return firstLetter !== null && RIGHT_TO_LEFT.test(firstLetter[0]);
}

/** Width in pixels of a single line at `size` pixels: exact for ASCII in Inter, a close estimate elsewhere. */
export function textWidth(text: string, size: number, weight: FontWeight = "regular"): number {
  let em = 0;
  for (const character of text) em += characterWidth(character, weight);
  return em * size;
}

/**
 * Lines of at most `maxWidth` pixels. Words are kept whole where they fit; text beyond `maxLines` ends in an
 * ellipsis. Empty text has no lines.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  weight: FontWeight = "regular",
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text.replace(TAB_OR_BREAK, " ").trim(), maxWidth, size, weight)) {
    const longer = line + piece;
    if (line === "" || textWidth(longer.trimEnd(), size, weight) <= maxWidth) {
      line = line === "" ? piece.trimStart() : longer;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept.push(withEllipsis(kept.pop() ?? "", maxWidth, size, weight));
  return kept;
}

function characterWidth(character: string, weight: FontWeight): number {
  const tabled = INTER_WIDTHS[weight][(character.codePointAt(0) ?? 0) - FIRST_TABLED];
  if (tabled !== undefined) return tabled / PER_EM;
  if (ZERO_WIDTH.test(character)) return 0;
  if (FULL_WIDTH.test(character)) return WIDE;
  if (PICTOGRAM.test(character)) return EMOJI;
  return CAPITAL.test(character) ? OTHER_LETTER * CAPITAL_FACTOR : OTHER_LETTER;
}

/** The smallest parts between which a line may break: words with their spaces, ideographs, parts of words too long. */
function* pieces(text: string, maxWidth: number, size: number, weight: FontWeight): Generator<string> {
  const words = new Intl.Segmenter("und", { granularity: "word" });
  let glued = "";
  for (const { segment, isWordLike } of words.segment(text)) {
    const breaksBefore = FULL_WIDTH.test(segment) && isWordLike === true;
    if (glued !== "" && (glued.endsWith(" ") || breaksBefore)) {
      yield* fitting(glued, maxWidth, size, weight);
      glued = "";
    }
    glued += segment;
  }
  if (glued !== "") yield* fitting(glued, maxWidth, size, weight);
}

function* fitting(piece: string, maxWidth: number, size: number, weight: FontWeight): Generator<string> {
  if (textWidth(piece.trimEnd(), size, weight) <= maxWidth) {
    yield piece;
    return;
  }
  let part = "";
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(piece)) {
    if (part !== "" && textWidth(part + segment, size, weight) > maxWidth) {
      yield part;
      part = "";
    }
    part += segment;
  }
  yield part;
}

function withEllipsis(line: string, maxWidth: number, size: number, weight: FontWeight): string {
  const letters = [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(line)].map(
    ({ segment }) => segment,
  );
  while (letters.length > 1 && textWidth(letters.join("") + ELLIPSIS, size, weight) > maxWidth) letters.pop();
  return letters.join("").replace(/[\s,.;:–-]+$/u, "") + ELLIPSIS;
}

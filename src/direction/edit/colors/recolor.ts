import { capital } from "../../words/capital.ts";
import { type ColorFamily, colorSpansIn } from "../../words/color-families.ts";
import { colorSentence } from "../../writing/compose-prompt.ts";

/** A colour by all that pictures call it, and the name that takes its place. */
export interface ColorSwap {
  /** Its own names, as a prompt says them. */
  readonly names: readonly string[];
  /** null where another colour of the palette is of the same. */
  readonly family: ColorFamily | null;
  readonly fresh: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly fresh: string;
}

/** `text` with other colours in it, all at once: "a dark green door" is "a dusty blue door", never "a dark dusty blue one". */
export function recolored(text: string, swaps: readonly ColorSwap[]): string {
  const spans: Span[] = [];
  const isFree = ({ start, end }: Omit<Span, "fresh">) =>
    spans.every((other) => end <= other.start || start >= other.end);
  // "Slate grey" is looked for before "grey", which it holds.
  const named = swaps
    .flatMap(({ names, fresh }) => names.map((name) => ({ name, fresh })))
    .toSorted((one, other) => other.name.length - one.name.length);
  for (const { name, fresh } of named)
    for (const { index, 0: found } of text.matchAll(wholeWords(name))) {
      const span = { start: index - shadeBefore(text, index), end: index + found.length, fresh };
      if (isFree(span)) spans.push(span);
    }
  for (const { family, fresh } of swaps)
    for (const { start, end } of joined(text, family === null ? [] : colorSpansIn(text, family))) {
      const span = { start: start - shadeBefore(text, start), end, fresh };
      if (isFree(span)) spans.push(span);
    }
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((next, { start, end, fresh }) => {
      const name = /\p{Lu}/u.test(next[start] ?? "") ? capital(fresh) : fresh;
      return `${next.slice(0, start)}${name}${next.slice(end)}`;
    }, text);
}

function shadeBefore(text: string, start: number): number {
  return SHADES.exec(text.slice(0, start))?.[0].length ?? 0;
}

/** How strong a colour is, or of what: it goes with its colour. */
const SHADES =
  /(?<![\p{L}-])(?:(?:bright|deep|dark|light|pale|soft|warm|cool|rich|muted|burnt|dusty|pastel|vivid|neon|hot|royal|electric|midnight|forest)[ -])+$/iu;

/** "Sage green" is found as sage and as green, and is one colour. */
function joined(text: string, found: readonly { readonly start: number; readonly end: number }[]) {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && (start < last.end || /^[ -]$/.test(text.slice(last.end, start))))
      last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

function wholeWords(name: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?![\\p{L}\\p{N}-])`,
    "giu",
  );
}

/** The sentences in which a prompt tells the palette, each in the wording that `colorSentence` gives for its place here. */
const PALETTE_SENTENCES = [
  /^(.+?) lead, with touches of (.+?)\.$/iu,
  /^colours: (.+?)\.$/iu,
  /^set and props in (.+?)(?:, touches of (.+?))?\.$/iu,
  /^(.+?) throughout\.$/iu,
] as const;

/** `prompt` with the palette's colours that `change` makes of those it tells, and what else it says with those of `swaps`. */
export function promptRecolored(
  prompt: string,
  swaps: readonly ColorSwap[],
  change: (names: readonly string[]) => readonly string[],
): string {
  return prompt
    .split(/(?<=\.)\s+/u)
    .map((sentence) => {
      const index = PALETTE_SENTENCES.findIndex((form) => form.test(sentence));
      const told = PALETTE_SENTENCES[index]?.exec(sentence)?.slice(1) ?? [];
      const names = told.flatMap((list) => (list === undefined ? [] : list.toLowerCase().split(/, | and /u)));
      if (names.length === 0) return recolored(sentence, swaps);
      const next = [...new Set(change(names))];
      return next.join() === names.join() ? sentence : `${capital(colorSentence(next, index))}.`;
    })
    .join(" ");
}

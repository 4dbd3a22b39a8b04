import { converter, differenceCiede2000 } from "culori";
import { remembered } from "../remembered.ts";
import { type Mention, mentions } from "./mentions.ts";

const FAMILIES = [
  "black",
  "white",
  "grey",
  "brown",
  "red",
  "orange",
  "yellow",
  "green",
  "teal",
  "blue",
  "purple",
  "pink",
] as const;

/** The basic colour terms that a person sorts colours into. */
export type ColorFamily = (typeof FAMILIES)[number];

const COLORS_KEPT = 2_000;
const lab = converter("lab65");
const oklch = converter("oklch");
const difference = differenceCiede2000();

/** CIEDE2000 distance of two hex colours: below 2.3 the eye can hardly tell, above 20 they are other colours. */
export function colorDistance(left: string, right: string): number {
  return difference(labOf(left), labOf(right));
}

const labOf = remembered((hex) => lab(hex) ?? hex, COLORS_KEPT);

/**
 * The family of a hex colour, by OKLCH lightness, chroma and hue. Bounds follow the hues of the CSS colours that bear these
 * names. Near a bound it answers one side; `hueNear` tells whether two colours are close all the same.
 */
export function colorFamily(hex: string): ColorFamily {
  const { l, c, h } = lch(hex);
  if (l < 0.22 && c < 0.06) return "black";
  if (c < 0.03) return neutral(l);
  if (l > 0.93 && c < 0.06) return "white";
  return hueFamily(l, c, h);
}

/** Whether two hex colours have hues within `degrees` of each other; neutrals have no hue and are near to nothing. */
export function hueNear(left: string, right: string, degrees: number): boolean {
  const a = lch(left);
  const b = lch(right);
  if (a.c < 0.03 || b.c < 0.03) return false;
  const apart = Math.abs(a.h - b.h) % 360;
  return Math.min(apart, 360 - apart) <= degrees;
}

const lch = remembered((hex) => {
  const color = oklch(hex);
  return { l: color?.l ?? 0, c: color?.c ?? 0, h: color?.h ?? 0 };
}, COLORS_KEPT);

function neutral(lightness: number): ColorFamily {
  if (lightness < 0.3) return "black";
  return lightness > 0.9 ? "white" : "grey";
}

function hueFamily(l: number, c: number, h: number): ColorFamily {
  if (h < 38 || h >= 345) return redOrPink(l, c, h);
  if (h < 78) return (l < 0.58 && c < 0.13) || c < 0.09 ? "brown" : "orange";
  if (h < 112) return darkYellow(l, c, h);
  if (h < 165) return "green";
  if (h < 215) return "teal";
  if (h < 282) return "blue";
  if (h < 325) return "purple";
  return l > 0.6 ? "pink" : "purple";
}

function redOrPink(l: number, c: number, h: number): ColorFamily {
  if (h >= 345) return l > 0.55 ? "pink" : "red";
  return l > (h < 15 ? 0.68 : 0.72) && (h < 15 || c < 0.13) ? "pink" : "red";
}

/** Dark yellow has names of its own: brown towards red, olive towards green. */
function darkYellow(l: number, c: number, h: number): ColorFamily {
  if (l < 0.65 && h > 100) return "green";
  return l < 0.6 && c < 0.12 ? "brown" : "yellow";
}

/** Words that name a colour of each family. */
const WORDS: Readonly<Record<ColorFamily, readonly string[]>> = {
  black: ["black", "jet black", "onyx", "ebony"],
  white: ["white", "off white", "ivory", "snow white", "eggshell"],
  grey: ["grey", "gray", "silver", "slate", "charcoal"],
  brown: ["brown", "tan", "chocolate brown", "sepia", "umber", "coffee brown", "bronze", "caramel"],
  red: ["red", "crimson", "scarlet", "ruby", "burgundy", "maroon", "vermilion", "cherry red"],
  orange: ["orange", "amber", "tangerine", "apricot", "terracotta", "rust"],
  yellow: ["yellow", "gold", "golden", "mustard", "lemon yellow", "ochre"],
  green: ["green", "emerald", "olive", "lime", "mint", "sage", "forest green", "jade"],
  teal: ["teal", "turquoise", "cyan", "aqua"],
  blue: ["blue", "navy", "azure", "cobalt", "indigo", "sapphire", "sky blue", "ultramarine"],
  purple: ["purple", "violet", "lavender", "lilac", "plum", "mauve", "magenta"],
  pink: ["pink", "rose pink", "fuchsia", "blush", "salmon", "coral", "hot pink"],
};

/** Things whose name holds a colour word without being asked for as a colour: "orange juice", "golden retriever". */
const NOT_COLORS = [
  "orange juice",
  "orange slice",
  "golden retriever",
  "golden hour",
  "black friday",
  "white balance",
  "green tea",
  "blueprint",
  "red carpet",
  "black coffee",
  "white wine",
  "red wine",
  "olive oil",
  "mint leaf",
  "black and white",
];

/** "An orange on a plate", "oranges": what grows on a tree. */
function isFruit(
  text: string,
  { words, start, end }: { words: string; start: number; end: number },
): boolean {
  if (/^oranges$/i.test(words)) return true;
  if (!/^orange$/i.test(words)) return false;
  const ahead = /\b(?:an|one|half an|each|ripe|peeled|sliced)\s+$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
  return (
    ahead && !/^\s+(?!on|in|and|is|rolls?|falls?|with|from|at|under|lies?|hangs?)\p{L}/u.test(text.slice(end))
  );
}

/** The words of `text` that name a colour of `family` and are not part of another thing's name. */
export function colorWordsIn(text: string, family: ColorFamily): string[] {
  return colorSpansIn(text, family).map((found) => found.words);
}

/** The same, with where in `text` each of them stands. */
export function colorSpansIn(text: string, family: ColorFamily): Mention[] {
  const others = NOT_COLORS.flatMap((phrase) => mentions(text, phrase));
  return WORDS[family]
    .flatMap((word) => mentions(text, word))
    .filter(
      (found) =>
        !found.negated &&
        !isFruit(text, found) &&
        !others.some((other) => found.start >= other.start && found.end <= other.end),
    );
}

/** The family that a colour word names, or null: "navy" is blue. */
export function familyOfWord(word: string): ColorFamily | null {
  return FAMILY_OF_WORD.get(word.trim().toLowerCase()) ?? null;
}

const FAMILY_OF_WORD = new Map(
  FAMILIES.flatMap((family) => WORDS[family].map((word) => [word, family] as const)).toReversed(),
);

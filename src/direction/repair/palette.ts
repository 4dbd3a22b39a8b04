import type { PaletteColor } from "../../../contracts/direction.ts";
import type { Film } from "../film.ts";
import { type ColorFamily, colorDistance, colorWordsIn } from "../words/color-families.ts";
import { withoutMentions } from "../words/leave-out-words.ts";
import { positiveMentions } from "../words/mentions.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { plainPrompt } from "./plain-prompt.ts";

/** More colours than this are no palette (a warning of the predecessor). */
export const MAX_PALETTE = 6;
const NEUTRALS = ["#1A1A1A", "#F5F5F5", "#7A7A7A", "#C8A27A"];

/** The film with `hex` in its palette as an accent; in a full palette it takes the place of the last colour. */
export function withColor(film: Film, hex: string): Film {
  const { visual_direction } = film.direction;
  const palette = visual_direction.color_palette;
  const added: PaletteColor = { hex, role: "accent" };
  const color_palette =
    palette.length < MAX_PALETTE ? [...palette, added] : [added, ...palette].slice(0, MAX_PALETTE);
  return changeDirection(film, { visual_direction: { ...visual_direction, color_palette } });
}

/** A colour by the words that name it: those of its family, or its own name alone. */
export type ColorCalled = ColorFamily | { readonly name: string };

/** The words of `text` that name a colour. */
export function wordsOfColor(text: string, called: ColorCalled): string[] {
  if (typeof called === "string") return colorWordsIn(text, called);
  return positiveMentions(text, called.name).map(({ words }) => words);
}

/** The film without the colours that `unwanted` picks, and without words for them in its pictures and prompts. */
export function withoutColor(film: Film, unwanted: (hex: string) => boolean, called: ColorCalled): Film {
  const { visual_direction } = film.direction;
  const hasUnwanted = visual_direction.color_palette.some(({ hex }) => unwanted(hex));
  const clean = hasUnwanted
    ? changeDirection(film, {
        visual_direction: { ...visual_direction, color_palette: paletteWithout(film, unwanted) },
      })
    : film;
  return changeScenes(
    clean,
    ({ visual }) =>
      wordsOfColor(`${visual.subject}.\n${visual.environment}.\n${visual.generation_prompt}`, called).length >
      0,
    (scene) => {
      const { visual } = scene;
      const subject = withoutColorWords(visual.subject, called) || film.direction.product.name;
      const environment = withoutColorWords(visual.environment, called) || "a plain setting";
      const next = { ...visual, subject, environment };
      return { ...scene, visual: { ...next, generation_prompt: promptWithout(next, called, clean) } };
    },
  );
}

function paletteWithout(film: Film, unwanted: (hex: string) => boolean): PaletteColor[] {
  const palette = film.direction.visual_direction.color_palette;
  const kept = palette.filter(({ hex }) => !unwanted(hex));
  const stands = (hex: string) =>
    !unwanted(hex) && kept.every((color) => colorDistance(color.hex, hex) > MAX_PALETTE);
  const neutral = NEUTRALS.find(stands);
  const filled =
    kept.length > 0 || neutral === undefined ? kept : [{ hex: neutral, role: "primary" as const }];
  if (filled.length === 0) return [...palette];
  return filled.some(({ role }) => role === "primary")
    ? filled
    : filled.map((color, index) => (index === 0 ? { ...color, role: "primary" } : color));
}

/** How strong a colour is: goes with its colour. */
const SHADES =
  "(?:(?:bright|deep|dark|light|pale|soft|warm|cool|rich|muted|burnt|dusty|pastel|vivid|neon|hot|royal)[ -])*";

/** "a navy blue door" -> "a door". */
function withoutColorWords(text: string, called: ColorCalled): string {
  return [...wordsOfColor(text, called)]
    .reduce((rest, word) => rest.replace(new RegExp(`\\b${SHADES}${escaped(word)}\\b`, "i"), ""), text)
    .replace(/\s+(?:and|,)\s*(?=[,.]|$)/g, "")
    .replace(/\s{2,}/g, " ")
    .replace(/\s+([,.;:])/g, "$1")
    .replace(/,+(?=[,.;])/g, "")
    .replace(/:,/g, ":")
    .trim();
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A sentence that says nothing but the palette makes no sense with a colour short. */
const ABOUT_PALETTE = /\b(?:palette|leads?|as the accent|touches of|wardrobe in)\b/i;

function withoutPaletteOf(prompt: string, called: ColorCalled): string {
  return prompt
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !ABOUT_PALETTE.test(sentence) || wordsOfColor(sentence, called).length === 0)
    .join(" ");
}

function promptWithout(
  visual: Parameters<typeof plainPrompt>[0] & { generation_prompt: string },
  called: ColorCalled,
  film: Film,
): string {
  const clean = withoutColorWords(withoutPaletteOf(visual.generation_prompt, called), called);
  if (wordsOfColor(clean, called).length === 0) return clean;
  const rest = wordsOfColor(clean, called).reduce<string | null>(
    (text, word) => text && withoutMentions(text, word),
    clean,
  );
  return rest ?? plainPrompt(visual, film.direction);
}

import { z } from "zod";
import type { PaletteColor } from "../../../contracts/direction.ts";
import type { Film } from "../film.ts";
import { withColor, withoutColor, wordsOfColor } from "../repair/palette.ts";
import {
  type ColorFamily,
  colorDistance,
  colorFamily,
  familyOfWord,
  hueNear,
} from "../words/color-families.ts";
import { constraintRule, type DemandDraft, type SettledBrief, verdict } from "./constraint-rule.ts";
import { idsOf, seenWords } from "./film-words.ts";

const Target = z.object({
  hex: z.string(),
  name: z.string(),
  /** true where the brief gives a hex: the colour itself is meant, not its family. */
  exact: z.boolean(),
  avoid: z.boolean(),
});
type Target = z.infer<typeof Target>;

/** CIEDE2000: up to here an exact colour is the same to a viewer who sees them apart in time. */
const SAME_COLOR = 5;
/** CIEDE2000: up to here a named colour is still that name. */
const SAME_NAME = 20;
const SAME_HUE_DEGREES = 25;
/** A colour that only belongs to a thing in the story is read with less confidence and binds no palette. */
const PALETTE_CONFIDENCE = 0.6;

/** Asked colours are in the palette; unwanted ones are neither there nor in the words of a prompt. */
export const colorRule = constraintRule({
  kind: "color",
  target: Target,
  collect: (brief) => [...fromText(brief), ...fromBrand(brief), ...fromReferences(brief)],
  check: (target, film) => (target.avoid ? checkAvoided(target, film) : checkAsked(target, film)),
  repair: (target, film) => {
    if (target.avoid) return withoutColor(film, (hex) => isColor(hex, target), calledBy(target));
    return isKept(target, nearest(target, film)) ? film : withColor(film, target.hex);
  },
});

function checkAsked(target: Target, film: Film) {
  const found = nearest(target, film);
  const measured = `The nearest palette colour is ${found.color}, CIEDE2000 ${found.distance.toFixed(1)} away.`;
  return verdict(isKept(target, found), measured, measured);
}

/** A pale blue is near to white and no white: farther off, a colour keeps a name only by its hue. */
function isKept(target: Target, { color, distance }: { color: string; distance: number }): boolean {
  if (target.exact) return distance <= SAME_COLOR;
  return (
    isColor(color, target) || (distance <= SAME_NAME && hueNear(color, target.hex, SAME_HUE_DEGREES * 2))
  );
}

/** What prompts call an avoided colour: the words of its family, or its own name where it is no case of one ("beige" is no white). */
function calledBy({ hex, name }: Target): ColorFamily | { readonly name: string } {
  const head = name.toLowerCase().split(" ").at(-1) ?? "";
  const isOfFamily = familyOfWord(head) !== null || name.startsWith("#");
  return isOfFamily ? colorFamily(hex) : { name: name.toLowerCase() };
}

function checkAvoided(target: Target, film: Film) {
  const called = calledBy(target);
  const inPalette = film.direction.visual_direction.color_palette.filter(({ hex }) => isColor(hex, target));
  const inScenes = film.scenes.filter(
    (scene) => !target.exact && wordsOfColor(seenWords(scene), called).length > 0,
  );
  return verdict(
    inPalette.length + inScenes.length === 0,
    `Neither the palette nor a prompt has ${target.name}.`,
    `${inPalette.length > 0 ? `The palette has ${inPalette[0]?.hex}` : "Prompts name it"}.`,
    idsOf(inScenes),
  );
}

/** Whether a reader would call `hex` by the demand's name. */
function isColor(hex: string, target: Target): boolean {
  const { hex: asked, exact, avoid } = target;
  const distance = colorDistance(hex, asked);
  if (exact) return distance <= SAME_COLOR;
  if (avoid && typeof calledBy(target) === "object") return distance <= SAME_NAME / 2;
  return distance <= SAME_NAME / 2 || (colorFamily(hex) === colorFamily(asked) && isNearEnough(hex, asked));
}

function isNearEnough(hex: string, asked: string): boolean {
  const neutral: readonly ColorFamily[] = ["black", "white", "grey", "brown"];
  return neutral.includes(colorFamily(hex)) || hueNear(hex, asked, SAME_HUE_DEGREES);
}

function nearest({ hex }: Target, film: Film): { color: string; distance: number } {
  const palette: readonly PaletteColor[] = film.direction.visual_direction.color_palette;
  return palette
    .map((color) => ({ color: color.hex, distance: colorDistance(color.hex, hex) }))
    .reduce((best, next) => (next.distance < best.distance ? next : best), { color: "none", distance: 100 });
}

function fromText({ reading, brand }: SettledBrief): DemandDraft<Target>[] {
  const isBrands = (words: string) => brand?.must_avoid.includes(words) === true;
  return [
    ...reading.colors
      .filter((color) => color.confidence >= PALETTE_CONFIDENCE && !isOfAThing(color, reading))
      .map((color) => draft(color.words, color.value, false)),
    ...reading.avoidedColors.map((color) => ({
      ...draft(color.words, color.value, true),
      source: isBrands(color.words) ? ("brand" as const) : ("text" as const),
    })),
  ];
}

/** "a red door" asks for a door, not for a red film. */
function isOfAThing(
  { start, end }: { start: number; end: number },
  reading: SettledBrief["reading"],
): boolean {
  const things = [...reading.mustInclude, ...reading.characters, ...reading.settings];
  return things.some((thing) => start >= thing.start && end < thing.end);
}

function draft(
  words: string,
  { hex, name }: { hex: string; name: string },
  avoid: boolean,
): DemandDraft<Target> {
  return {
    statement: words,
    source: "text",
    hard: true,
    target: { hex, name, exact: /^#?[0-9a-f]{3,6}$/i.test(name), avoid },
  };
}

function fromBrand({ brand }: SettledBrief): DemandDraft<Target>[] {
  return (brand?.colors ?? []).map((hex) => ({
    statement: hex,
    source: "brand",
    hard: true,
    target: { hex, name: hex, exact: true, avoid: false },
  }));
}

/** A reference's leading colour is a wish, and only where nobody names colours. */
function fromReferences({ reading, brand, references }: SettledBrief): DemandDraft<Target>[] {
  if (reading.colors.length > 0 || (brand?.colors.length ?? 0) > 0) return [];
  const film = references.video?.palette[0]?.hex;
  const image = references.images.find(({ source }) => source === "user_upload")?.analysis.dominant_colors[0];
  const hex = film ?? image;
  if (!hex) return [];
  const name = `leading colour of the reference ${film ? "video" : "image"}: ${hex}`;
  return [
    {
      statement: name,
      source: film ? "video" : "image",
      hard: false,
      target: { hex, name, exact: false, avoid: false },
    },
  ];
}

import type { Film } from "../../film.ts";
import type { NamedColor } from "../../reading/reading.ts";
import { changeScenes } from "../../repair/change-scene.ts";
import { colorDistance, colorFamily } from "../../words/color-families.ts";
import { nameOfColor } from "../../writing/color-names.ts";
import { isNamed } from "./color-named.ts";
import { type ColorSwap, promptRecolored, recolored } from "./recolor.ts";

/** The film whose pictures have the colours of `swaps`, and whose prompts tell the palette as `palette` makes it. */
export function withWordsFor(
  film: Film,
  asked: readonly ColorSwap[],
  scenes: readonly number[] | null,
  palette?: (names: readonly string[]) => readonly string[],
): Film {
  const swaps = [...asked, ...keptColors(film, asked)];
  const retold = palette ?? ((names: readonly string[]) => names.map((name) => recolored(name, swaps)));
  return changeScenes(
    film,
    (_, index) => scenes === null || scenes.includes(index + 1),
    (scene) => ({
      ...scene,
      visual: {
        ...scene.visual,
        subject: recolored(scene.visual.subject, swaps),
        environment: recolored(scene.visual.environment, swaps),
        generation_prompt: promptRecolored(scene.visual.generation_prompt, swaps, retold),
      },
    }),
  );
}

/** The palette's other colours by their own names, which another may hold: with the grey the slate grey does not go. */
function keptColors({ direction }: Film, asked: readonly ColorSwap[]): ColorSwap[] {
  const going = new Set(asked.flatMap(({ names }) => names));
  return direction.visual_direction.color_palette
    .map(({ hex }) => nameOfColor(hex))
    .filter((name) => !going.has(name))
    .map((name) => ({ names: [name], family: null, fresh: name }));
}

/** A colour that an instruction names, by its own name and by those that prompts have for it. */
export function swapOf(film: Film, old: NamedColor, fresh: string): ColorSwap {
  const kin = film.direction.visual_direction.color_palette.filter(({ hex }) => isNamed(hex, old));
  // Of steel and deep blue the one that is named is meant, and "blue" in a picture is not.
  const exact = kin.filter(({ hex }) => colorDistance(hex, old.hex) <= NEAR);
  const isOneOfKin = exact.length > 0 && exact.length < kin.length;
  const own = isOneOfKin ? exact : kin;
  const names = [...own.map(({ hex }) => nameOfColor(hex)), ...(old.name.startsWith("#") ? [] : [old.name])];
  return {
    names: [...new Set(names)].sort((a, b) => b.length - a.length),
    family: isOneOfKin ? null : colorFamily(old.hex),
    fresh,
  };
}

/** CIEDE2000: the same colour to anybody who names it. */
export const NEAR = 10;

/** A colour as a prompt says it: models know names, not digits. */
export function spoken({ hex, name }: NamedColor): string {
  return name.startsWith("#") ? nameOfColor(hex) : name;
}

/** The demand for a colour, or for none of it. */
export function colorDemand({ hex, name }: NamedColor, avoid: boolean) {
  return { kind: "color" as const, hard: true, target: { hex, name, exact: name.startsWith("#"), avoid } };
}

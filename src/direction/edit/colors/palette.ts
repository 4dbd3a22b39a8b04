import type { Film } from "../../film.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { MAX_PALETTE } from "../../repair/palette.ts";
import { colorFamily } from "../../words/color-families.ts";
import { nameOfColor } from "../../writing/color-names.ts";
import { type Clause, type Understood, wholly } from "../change.ts";
import { colorNamed, isNamed } from "./color-named.ts";
import { colorDemand, spoken, swapOf, withWordsFor } from "./told-colors.ts";

const BALANCE =
  /^(?:and |but )?(?:a bit |much |a little )?(more|less) ([\p{L}-]+(?: [\p{L}-]+)?)(?: please)?$/iu;

/** "More copper, less cream": colours of the palette in another order, the first of them leads. */
export function rebalanced(clause: Clause, film: Film): Understood | null {
  const [, side = "", name = ""] = BALANCE.exec(clause.text) ?? [];
  const color = colorNamed(name);
  const palette = film.direction.visual_direction.color_palette;
  const own = color && palette.find(({ hex }) => isNamed(hex, color));
  if (!color || !own || palette.length < 2 || clause.scenes !== null) return null;
  const isMore = side.toLowerCase() === "more";
  const inOrder = <One>(all: readonly One[], isOwn: (one: One) => boolean): One[] => {
    const others = all.filter((one) => !isOwn(one));
    const ours = all.filter(isOwn);
    return isMore ? [...ours, ...others] : [...others, ...ours];
  };
  return wholly({
    kind: "colors",
    words: clause.text,
    apply: (before) => {
      const { visual_direction } = before.direction;
      const roles = visual_direction.color_palette.map(({ role }) => role);
      const color_palette = inOrder(visual_direction.color_palette, ({ hex }) => hex === own.hex).map(
        ({ hex }, index) => ({ hex, role: roles[index] ?? ("accent" as const) }),
      );
      const said = nameOfColor(own.hex);
      const worded = withWordsFor(before, [swapOf(before, color, said)], null, (names) =>
        inOrder(names, (one) => one === said),
      );
      return {
        film: changeDirection(worded, { visual_direction: { ...visual_direction, color_palette } }),
        sentence: isMore ? `Let ${color.name} lead the palette.` : `Put ${color.name} last in the palette.`,
      };
    },
  });
}

const ONLY = /\b(?:palette|colou?rs?|colou?r scheme)\b[^:]*?(?::|to|should be|are|is|=)\s*(.+)$/iu;

/** "Palette: navy, gold and cream": all colours anew. */
export function anew(clause: Clause): Understood | null {
  const list = ONLY.exec(clause.text)?.[1];
  const colors = (list ?? "")
    .split(/\s*(?:,|\band\b|&|\+|\/)\s*/u)
    .map(colorNamed)
    .filter((color) => color !== null);
  if (colors.length === 0 || clause.scenes !== null) return null;
  return wholly({
    kind: "colors",
    words: clause.text,
    supersedes: ["color"],
    demands: colors.map((color) => colorDemand(color, false)),
    apply: (film) => {
      const { visual_direction } = film.direction;
      const roles = ["primary", "secondary", "accent", "background"] as const;
      const color_palette = colors
        .slice(0, MAX_PALETTE)
        .map(({ hex }, index) => ({ hex, role: roles[index] ?? ("accent" as const) }));
      const names = colors.map(spoken);
      const swaps = visual_direction.color_palette.map(({ hex }, index) => ({
        names: [nameOfColor(hex)],
        family: colorFamily(hex),
        fresh: names[index % names.length] ?? nameOfColor(hex),
      }));
      const worded = withWordsFor(film, swaps, null, () => names);
      return {
        film: changeDirection(worded, { visual_direction: { ...visual_direction, color_palette } }),
        sentence: `Set the palette to ${colors.map(({ name }) => name).join(", ")}.`,
      };
    },
  });
}

import type { Film } from "../../film.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { MAX_PALETTE } from "../../repair/palette.ts";
import { colorDistance } from "../../words/color-families.ts";
import { nameOfColor } from "../../writing/color-names.ts";
import { type Clause, type Understood, wholly } from "../change.ts";
import { promptedWith } from "../scene-choice.ts";
import { colorNamed, isNamed } from "./color-named.ts";
import { recolored } from "./recolor.ts";
import { colorDemand, spoken, swapOf, withWordsFor } from "./told-colors.ts";

const REMOVE =
  /\b(?:remove|drop|lose|delete|take out|get rid of|no more|no|without|less|avoid|not so much)\s+(?:the\s+|any\s+|all\s+)?(.+)$/iu;

/** "No pink": one colour less. */
export function removal(clause: Clause, before: Film): Understood | null {
  const old = colorNamed(REMOVE.exec(clause.text)?.[1] ?? "");
  // "Lose the chalk" is of the chalk in the picture.
  const isThing = before.scenes.some(({ visual }) => visual.subject.toLowerCase() === old?.name);
  if (!old || isThing) return null;
  return wholly({
    kind: "colors",
    words: clause.text,
    demands: [colorDemand(old, true)],
    apply: (film) => {
      const { visual_direction } = film.direction;
      const kept = visual_direction.color_palette.filter(({ hex }) => !isNamed(hex, old));
      if (kept.length === 0) return null;
      const withRoles = kept.some(({ role }) => role === "primary")
        ? kept
        : kept.map((color, index) => (index === 0 ? { ...color, role: "primary" as const } : color));
      const other = kept[0]?.hex ?? "#FFFFFF";
      const swap = swapOf(film, old, nameOfColor(other));
      const worded = withWordsFor(film, [swap], clause.scenes, (names) => {
        const others = names.filter((name) => recolored(name, [swap]) === name);
        return others.length > 0 ? others : [swap.fresh];
      });
      return {
        film: changeDirection(worded, {
          visual_direction: { ...visual_direction, color_palette: withRoles },
        }),
        sentence: `Took ${old.name} out of the palette and the prompts.`,
      };
    },
  });
}

const ADD =
  /\b(?:add|include|bring in|more|use|introduce|work in|splash of|touch of|hint of|some|with|in)\s+(?:a\s+(?:touch|splash|hint|bit) of\s+|some\s+|more\s+)?(.+)$/iu;

/** "A touch of copper": one colour more. */
export function addition(clause: Clause): Understood | null {
  const text = ADD.exec(clause.text)?.[1] ?? (clause.text.split(/\s+/).length <= 4 ? clause.text : "");
  const colors = text
    .split(/\s*(?:,|\band\b|&)\s*/u)
    .map(colorNamed)
    .filter((color) => color !== null);
  if (colors.length === 0) return null;
  return wholly({
    kind: "colors",
    words: clause.text,
    demands: clause.scenes === null ? colors.map((color) => colorDemand(color, false)) : [],
    apply: (film) => {
      const { visual_direction } = film.direction;
      const fresh = colors.filter(({ hex }) =>
        visual_direction.color_palette.every((color) => colorDistance(color.hex, hex) > 2.3),
      );
      const names = colors.map(spoken).join(" and ");
      const accents = fresh.map(({ hex }) => ({ hex, role: "accent" as const }));
      const color_palette = [
        ...visual_direction.color_palette.slice(0, Math.max(1, MAX_PALETTE - accents.length)),
        ...accents,
      ];
      const worded = promptedWith(film, clause.scenes, `Touches of ${names}.`);
      return {
        // What is meant for some scenes leaves the film's palette as it is.
        film:
          clause.scenes === null
            ? changeDirection(worded, { visual_direction: { ...visual_direction, color_palette } })
            : worded,
        sentence: `Added ${names} (${colors.map(({ hex }) => hex).join(", ")}) to the palette and the prompts.`,
      };
    },
  });
}

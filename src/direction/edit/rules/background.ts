import { changeDirection } from "../../repair/change-scene.ts";
import { MAX_PALETTE } from "../../repair/palette.ts";
import { capital } from "../../words/capital.ts";
import { nameOfColor } from "../../writing/color-names.ts";
import { type EditRule, wholly } from "../change.ts";
import { colorNamed } from "../colors/color-named.ts";
import { promptedWith } from "../scene-choice.ts";

const BACKGROUND =
  /^(?:please )?(?:make (?:it )?|use |have |with |on |give it )?(?:an? |the )?(?:(.+?) background(?: colou?r)?(?: instead)?|background (?:(?:should be|to|in|=|:) )?(.+?)(?: instead)?)$/iu;

/** "Purple background instead": the colour behind everything, in the palette and said in the prompts. */
export const backgroundRule: EditRule = (clause) => {
  const match = BACKGROUND.exec(clause.text);
  const color = colorNamed(match?.[1] ?? match?.[2] ?? "");
  if (!color) return null;
  const name = color.name.startsWith("#") ? nameOfColor(color.hex) : color.name;
  return wholly({
    kind: "colors",
    words: clause.text,
    demands:
      clause.scenes === null
        ? [
            {
              kind: "color",
              hard: true,
              target: { ...color, exact: color.name.startsWith("#"), avoid: false },
            },
          ]
        : [],
    apply: (film) => {
      const { visual_direction } = film.direction;
      const others = visual_direction.color_palette.filter(({ role }) => role !== "background");
      const color_palette = [
        ...others.slice(0, MAX_PALETTE - 1),
        { hex: color.hex, role: "background" as const },
      ];
      const told = promptedWith(film, clause.scenes, `${capital(name)} background.`);
      return {
        film:
          clause.scenes === null
            ? changeDirection(told, { visual_direction: { ...visual_direction, color_palette } })
            : told,
        sentence: `Made the background ${color.name} (${color.hex}).`,
      };
    },
  });
};

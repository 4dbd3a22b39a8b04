import type { Film } from "../../film.ts";
import { changeDirection, changeScenes } from "../../repair/change-scene.ts";
import { MAX_PALETTE } from "../../repair/palette.ts";
import { capital } from "../../words/capital.ts";
import {
  type ColorFamily,
  colorDistance,
  colorFamily,
  colorWordsIn,
  familyOfWord,
} from "../../words/color-families.ts";
import { nameOfColor } from "../../writing/color-names.ts";
import { type Clause, type EditRule, type Understood, wholly } from "../change.ts";
import { colorNamed } from "../color-named.ts";

type Named = NonNullable<ReturnType<typeof colorNamed>>;

const INSTEAD =
  /\b(?:add|use|make it|have|try|put in|go (?:for|with)|i want|more|with)?\s*(.+?)\s+(?:instead of|rather than|in place of|not|over)\s+(?:the\s+)?(.+)$/iu;
const REPLACE =
  /\b(?:replace|swap|change|switch|turn|exchange)\s+(?:out\s+)?(?:the\s+)?(.+?)\s+(?:with|for|to|into|by)\s+(.+)$/iu;
const REMOVE =
  /\b(?:remove|drop|lose|delete|take out|get rid of|no more|no|without|less|avoid|not so much)\s+(?:the\s+|any\s+|all\s+)?(.+)$/iu;
const ADD =
  /\b(?:add|include|bring in|more|use|introduce|work in|splash of|touch of|hint of|some|with|in)\s+(?:a\s+(?:touch|splash|hint|bit) of\s+|some\s+|more\s+)?(.+)$/iu;
const ONLY = /\b(?:palette|colou?rs?|colou?r scheme)\b[^:]*?(?::|to|should be|are|is|=)\s*(.+)$/iu;

/** Colours of the palette: one for another, one more, one less, or all anew; prompts that name them follow. */
export const colorsRule: EditRule = (clause) => {
  if (
    /\b(?:text|font|overlay|outline|caption|title)s?\s+(?:colou?r\s+)?(?:to\s+|in\s+|should be\s+)?/iu.test(
      clause.text,
    ) &&
    /\b(?:text|font|outline|caption|title)s?\b/iu.test(clause.text)
  )
    return null;
  return exchange(clause) ?? anew(clause) ?? removal(clause) ?? addition(clause);
};

function exchange(clause: Clause): Understood | null {
  const instead = INSTEAD.exec(clause.text);
  const replace = REPLACE.exec(clause.text);
  const fresh = colorNamed(instead?.[1] ?? replace?.[2] ?? "");
  const old = colorNamed(instead?.[2] ?? replace?.[1] ?? "");
  if (!fresh || !old) return null;
  return wholly({
    kind: "colors",
    words: clause.text,
    supersedes: [],
    demands: isNamed(fresh.hex, old) ? [demand(fresh, false)] : [demand(fresh, false), demand(old, true)],
    apply: (film) => ({
      film: withColorFor(film, old, { ...fresh, name: spoken(fresh) }, clause.scenes),
      sentence: `Replaced ${old.name} with ${fresh.name} (${fresh.hex}) in the palette and where prompts name it.`,
    }),
  });
}

function anew(clause: Clause): Understood | null {
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
    demands: colors.map((color) => demand(color, false)),
    apply: (film) => {
      const { visual_direction } = film.direction;
      const roles = ["primary", "secondary", "accent", "background"] as const;
      const color_palette = colors
        .slice(0, MAX_PALETTE)
        .map(({ hex }, index) => ({ hex, role: roles[index] ?? ("accent" as const) }));
      const recolored = visual_direction.color_palette.reduce((next, { hex }, index) => {
        const fresh = colors[index % colors.length];
        return fresh ? withWordsFor(next, colorFamily(hex), spoken(fresh), null) : next;
      }, film);
      return {
        film: changeDirection(recolored, { visual_direction: { ...visual_direction, color_palette } }),
        sentence: `Set the palette to ${colors.map(({ name }) => name).join(", ")}.`,
      };
    },
  });
}

function removal(clause: Clause): Understood | null {
  const old = colorNamed(REMOVE.exec(clause.text)?.[1] ?? "");
  if (!old) return null;
  return wholly({
    kind: "colors",
    words: clause.text,
    demands: [demand(old, true)],
    apply: (film) => {
      const { visual_direction } = film.direction;
      const kept = visual_direction.color_palette.filter(({ hex }) => !isNamed(hex, old));
      if (kept.length === 0) return null;
      const withRoles = kept.some(({ role }) => role === "primary")
        ? kept
        : kept.map((color, index) => (index === 0 ? { ...color, role: "primary" as const } : color));
      const other = kept[0]?.hex ?? "#FFFFFF";
      const worded = withWordsFor(film, colorFamily(old.hex), colorFamily(other), clause.scenes);
      return {
        film: changeDirection(worded, {
          visual_direction: { ...visual_direction, color_palette: withRoles },
        }),
        sentence: `Took ${old.name} out of the palette and the prompts.`,
      };
    },
  });
}

function addition(clause: Clause): Understood | null {
  const text = ADD.exec(clause.text)?.[1] ?? (clause.text.split(/\s+/).length <= 4 ? clause.text : "");
  const colors = text
    .split(/\s*(?:,|\band\b|&)\s*/u)
    .map(colorNamed)
    .filter((color) => color !== null);
  if (colors.length === 0) return null;
  return wholly({
    kind: "colors",
    words: clause.text,
    demands: clause.scenes === null ? colors.map((color) => demand(color, false)) : [],
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
      const worded = changeScenes(
        film,
        (_, index) => clause.scenes === null || clause.scenes.includes(index + 1),
        (scene) => ({
          ...scene,
          visual: {
            ...scene.visual,
            generation_prompt: `${scene.visual.generation_prompt.replace(/[.\s]+$/, "")}. Touches of ${names}.`,
          },
        }),
      );
      return {
        film: changeDirection(worded, { visual_direction: { ...visual_direction, color_palette } }),
        sentence: `Added ${names} (${colors.map(({ hex }) => hex).join(", ")}) to the palette and the prompts.`,
      };
    },
  });
}

function withColorFor(film: Film, old: Named, fresh: Named, scenes: readonly number[] | null): Film {
  const { visual_direction } = film.direction;
  const palette = visual_direction.color_palette;
  const isThere = palette.some(({ hex }) => isNamed(hex, old));
  const swapped = palette.map((color) => (isNamed(color.hex, old) ? { ...color, hex: fresh.hex } : color));
  const distinct = swapped.filter(
    ({ hex }, index) => swapped.findIndex((other) => other.hex === hex) === index,
  );
  const color_palette = isThere
    ? distinct
    : [...palette.slice(0, MAX_PALETTE - 1), { hex: fresh.hex, role: "accent" as const }];
  const worded = withWordsFor(film, colorFamily(old.hex), fresh.name, scenes);
  const aesthetic = recolored(visual_direction.aesthetic, colorFamily(old.hex), fresh.name);
  return changeDirection(worded, { visual_direction: { ...visual_direction, aesthetic, color_palette } });
}

/** The film whose pictures say `name` where they said a colour of `family`. */
function withWordsFor(film: Film, family: ColorFamily, name: string, scenes: readonly number[] | null): Film {
  return changeScenes(
    film,
    ({ visual }, index) =>
      (scenes === null || scenes.includes(index + 1)) &&
      colorWordsIn(`${visual.subject}.\n${visual.environment}.\n${visual.generation_prompt}`, family).length >
        0,
    (scene) => ({
      ...scene,
      visual: {
        ...scene.visual,
        subject: recolored(scene.visual.subject, family, name),
        environment: recolored(scene.visual.environment, family, name),
        generation_prompt: recolored(scene.visual.generation_prompt, family, name),
      },
    }),
  );
}

function recolored(text: string, family: ColorFamily, name: string): string {
  return colorWordsIn(text, family).reduce(
    (next, word) => next.replace(word, /^[A-Z]/.test(word) ? capital(name) : name),
    text,
  );
}

function isNamed(hex: string, { hex: asked, name }: Named): boolean {
  if (name.startsWith("#")) return colorDistance(hex, asked) <= 10;
  const family = familyOfWord(name) ?? colorFamily(asked);
  return colorFamily(hex) === family || colorDistance(hex, asked) <= 10;
}

/** A colour as a prompt says it: models know names, not digits. */
function spoken({ hex, name }: Named): string {
  return name.startsWith("#") ? nameOfColor(hex) : name;
}

function demand({ hex, name }: Named, avoid: boolean) {
  return { kind: "color" as const, hard: true, target: { hex, name, exact: name.startsWith("#"), avoid } };
}

import type { Film } from "../../film.ts";
import { changeDirection, changeScenes } from "../../repair/change-scene.ts";
import { MAX_PALETTE } from "../../repair/palette.ts";
import { colorDistance, colorFamily } from "../../words/color-families.ts";
import { nameOfColor } from "../../writing/color-names.ts";
import { type Clause, type EditRule, type Understood, wholly } from "../change.ts";
import { colorNamed, isNamed, plainShade } from "../color-named.ts";
import { lighterBy } from "../lighter-by.ts";
import { type ColorSwap, promptRecolored, recolored } from "../recolor.ts";

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
export const colorsRule: EditRule = (clause, film) => {
  if (
    /\b(?:text|font|overlay|outline|caption|title)s?\s+(?:colou?r\s+)?(?:to\s+|in\s+|should be\s+)?/iu.test(
      clause.text,
    ) &&
    /\b(?:text|font|outline|caption|title)s?\b/iu.test(clause.text)
  )
    return null;
  if (clause.scenes !== null && BLACK_AND_WHITE.test(clause.text)) return null;
  return (
    rebalanced(clause, film) ??
    shaded(clause, film) ??
    exchange(clause) ??
    anew(clause) ??
    removal(clause, film) ??
    addition(clause)
  );
};

/** A look of some scenes, and no colours of the palette. */
const BLACK_AND_WHITE = /\b(?:black[- ]and[- ]white|b&w|b\/w|monochrome)\b/iu;

const BALANCE =
  /^(?:and |but )?(?:a bit |much |a little )?(more|less) ([\p{L}-]+(?: [\p{L}-]+)?)(?: please)?$/iu;

/** "More copper, less cream": colours of the palette in another order, the first of them leads. */
function rebalanced(clause: Clause, film: Film): Understood | null {
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

/** "Swap pink and cyan for red and gold": one for one. */
function exchange(clause: Clause): Understood | null {
  const [, olds = "", freshs = ""] = REPLACE.exec(clause.text) ?? [];
  const [old, fresh] = [olds, freshs].map((list) => list.split(/\s*(?:,|\band\b|&)\s*/u).filter(Boolean));
  if (!old || !fresh || old.length < 2 || old.length !== fresh.length) return exchangeOfOne(clause);
  const pairs = old.map((name, index) =>
    exchangeOfOne({ ...clause, text: `replace ${name} with ${fresh[index]}` }),
  );
  const changes = pairs.flatMap((pair) => pair?.changes ?? []);
  return changes.length === old.length ? { changes, rest: "" } : null;
}

/** "Make the mint a darker green". */
const MADE =
  /^(?:please )?(?:make|turn) the ([\p{L}-]+(?: [\p{L}-]+)?) (?:into )?(an? [\p{L}-]+(?: [\p{L}-]+)?)$/iu;

function exchangeOfOne(clause: Clause): Understood | null {
  const instead = INSTEAD.exec(clause.text);
  const replace = REPLACE.exec(clause.text);
  const made = MADE.exec(clause.text);
  const fresh = colorNamed(instead?.[1] ?? replace?.[2] ?? plainShade(made?.[2] ?? ""));
  const old = colorNamed(instead?.[2] ?? replace?.[1] ?? made?.[1] ?? "");
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

/** "The navy lighter", "a darker green": the same colour of the palette, nearer to white or to black. */
function shaded(clause: Clause, film: Film): Understood | null {
  const match = SHADED_ANEW.exec(clause.text) ?? SHADED.exec(clause.text) ?? SHADED_FIRST.exec(clause.text);
  const { shade = "", color = "" } = match?.groups ?? {};
  const old = colorNamed(color);
  const own = old && film.direction.visual_direction.color_palette.find(({ hex }) => isNamed(hex, old));
  if (!old || !own) return null;
  const bare = shade.toLowerCase().replace(/e?r$/u, "");
  const word = { pal: "pale", brighter: "bright" }[bare] ?? bare;
  const plain = old.name.replace(/^(?:light|dark|bright|deep|pale|soft) /u, "");
  const fresh = {
    hex: lighterBy(own.hex, /dark|deep/u.test(word) ? -SHADE_STEP : SHADE_STEP),
    name: `${word} ${plain}`,
  };
  return wholly({
    kind: "colors",
    words: clause.text,
    overrules: ({ kind, expected }) =>
      kind === "color" && Object(expected).avoid !== true && isNamed(String(Object(expected).hex), old),
    demands: [demand(fresh, false)],
    apply: (before) => ({
      film: withColorFor(before, old, fresh, clause.scenes),
      sentence: `Made ${old.name} ${shade.toLowerCase()} (${fresh.hex}) in the palette and where prompts name it.`,
    }),
  });
}

const SHADES = "(?<shade>lighter|darker|brighter|deeper|paler|softer)";
const SHADED = new RegExp(
  `^(?:also )?(?:make )?(?:the )?(?<color>(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+) (?:should be |could be |must be )?(?:a (?:bit|touch|little|tad) |slightly |much )?${SHADES}$`,
  "iu",
);
const SHADED_FIRST = new RegExp(
  `^(?:make it |use )?(?:an? |the )?(?:slightly |much )?${SHADES} (?<color>(?:[\\p{L}-]+ )?[\\p{L}-]+)$`,
  "iu",
);
const SHADED_ANEW = new RegExp(
  `^(?:make |turn )?the (?<color>(?:[\\p{L}-]+ )?[\\p{L}-]+) (?:into )?(?:an? )?${SHADES} \\k<color>$`,
  "iu",
);
const SHADE_STEP = 0.12;
/** CIEDE2000: the same colour to anybody who names it. */
const NEAR = 10;

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

function removal(clause: Clause, before: Film): Understood | null {
  const old = colorNamed(REMOVE.exec(clause.text)?.[1] ?? "");
  // "Lose the chalk" is of the chalk in the picture.
  const isThing = before.scenes.some(({ visual }) => visual.subject.toLowerCase() === old?.name);
  if (!old || isThing) return null;
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

function withColorFor(film: Film, old: Named, fresh: Named, scenes: readonly number[] | null): Film {
  const { visual_direction } = film.direction;
  const palette = visual_direction.color_palette;
  // Of two greens the one that is named goes, not the other.
  const exact = palette.filter(({ hex }) => colorDistance(hex, old.hex) <= NEAR);
  const meant = exact.length > 0 ? exact : palette.filter(({ hex }) => isNamed(hex, old));
  const isThere = meant.length > 0;
  const swapped = palette.map((color) => (meant.includes(color) ? { ...color, hex: fresh.hex } : color));
  const distinct = swapped.filter(
    ({ hex }, index) => swapped.findIndex((other) => other.hex === hex) === index,
  );
  const color_palette = isThere
    ? distinct
    : [...palette.slice(0, MAX_PALETTE - 1), { hex: fresh.hex, role: "accent" as const }];
  const swap = swapOf(film, old, fresh.name);
  const worded = withWordsFor(film, [swap], scenes);
  const aesthetic = recolored(visual_direction.aesthetic, [swap]);
  return changeDirection(worded, { visual_direction: { ...visual_direction, aesthetic, color_palette } });
}

/** A colour that an instruction names, by its own name and by those that prompts have for it. */
function swapOf(film: Film, old: Named, fresh: string): ColorSwap {
  const own = film.direction.visual_direction.color_palette.filter(({ hex }) => isNamed(hex, old));
  const names = [...own.map(({ hex }) => nameOfColor(hex)), ...(old.name.startsWith("#") ? [] : [old.name])];
  return {
    names: [...new Set(names)].sort((a, b) => b.length - a.length),
    family: colorFamily(old.hex),
    fresh,
  };
}

/** The film whose pictures have the colours of `swaps`, and whose prompts tell the palette as `palette` makes it. */
function withWordsFor(
  film: Film,
  swaps: readonly ColorSwap[],
  scenes: readonly number[] | null,
  palette = (names: readonly string[]): readonly string[] => names.map((name) => recolored(name, swaps)),
): Film {
  return changeScenes(
    film,
    (_, index) => scenes === null || scenes.includes(index + 1),
    (scene) => ({
      ...scene,
      visual: {
        ...scene.visual,
        subject: recolored(scene.visual.subject, swaps),
        environment: recolored(scene.visual.environment, swaps),
        generation_prompt: promptRecolored(scene.visual.generation_prompt, swaps, palette),
      },
    }),
  );
}

/** A colour as a prompt says it: models know names, not digits. */
function spoken({ hex, name }: Named): string {
  return name.startsWith("#") ? nameOfColor(hex) : name;
}

function demand({ hex, name }: Named, avoid: boolean) {
  return { kind: "color" as const, hard: true, target: { hex, name, exact: name.startsWith("#"), avoid } };
}

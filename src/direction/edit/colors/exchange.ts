import type { Film } from "../../film.ts";
import type { NamedColor } from "../../reading/reading.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { MAX_PALETTE } from "../../repair/palette.ts";
import { colorDistance } from "../../words/color-families.ts";
import { nameOfColor } from "../../writing/color-names.ts";
import { type Clause, type Understood, wholly } from "../change.ts";
import { colorNamed, isNamed, plainShade } from "./color-named.ts";
import { recolored } from "./recolor.ts";
import { colorDemand, NEAR, spoken, swapOf, withWordsFor } from "./told-colors.ts";

const INSTEAD =
  /\b(?:add|use|make it|have|try|put in|go (?:for|with)|i want|more|with)?\s*(.+?)\s+(?:instead of|rather than|in place of|not|over)\s+(?:the\s+)?(.+)$/iu;
const REPLACE =
  /\b(?:replace|swap|change|switch|turn|exchange)\s+(?:out\s+)?(?:the\s+)?(.+?)\s+(?:with|for|to|into|by)\s+(.+)$/iu;

/** "Swap pink and cyan for red and gold": one for one. */
export function exchange(clause: Clause, film: Film): Understood | null {
  const [, olds = "", freshs = ""] = REPLACE.exec(clause.text) ?? [];
  const [old, fresh] = [olds, freshs].map((list) => list.split(/\s*(?:,|\band\b|&)\s*/u).filter(Boolean));
  if (!old || !fresh || old.length < 2 || old.length !== fresh.length) return exchangeOfOne(clause, film);
  const pairs = old.map((name, index) =>
    exchangeOfOne({ ...clause, text: `replace ${name} with ${fresh[index]}` }, film),
  );
  const changes = pairs.flatMap((pair) => pair?.changes ?? []);
  return changes.length === old.length ? { changes, rest: "" } : null;
}

/** "Make the mint a darker green". */
const MADE =
  /^(?:please )?(?:make|turn) the ([\p{L}-]+(?: [\p{L}-]+)?) (?:into )?(an? [\p{L}-]+(?: [\p{L}-]+)?)$/iu;

function exchangeOfOne(clause: Clause, before: Film): Understood | null {
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
    demands:
      isNamed(fresh.hex, old) || hasNamesake(old, before)
        ? [colorDemand(fresh, false)]
        : [colorDemand(fresh, false), colorDemand(old, true)],
    overrules: (entry) => entry.kind === "color" && asksForColor(entry.expected, old),
    apply: (film) => ({
      film: withColorFor(film, old, { ...fresh, name: spoken(fresh) }, clause.scenes),
      sentence: `Replaced ${old.name} with ${fresh.name === fresh.hex ? fresh.hex : `${fresh.name} (${fresh.hex})`} in the palette and where prompts name it.`,
    }),
  });
}

/** Whether a demand of the ledger is for the colour that goes. */
function asksForColor(expected: unknown, { hex }: NamedColor): boolean {
  const asked: unknown = Object(expected).hex;
  return typeof asked === "string" && Object(expected).avoid !== true && colorDistance(asked, hex) <= NEAR;
}

/** "Slate grey" stays where the grey goes, and grey is then not to be avoided. */
function hasNamesake({ name, hex }: NamedColor, { direction }: Film): boolean {
  return direction.visual_direction.color_palette.some(
    (color) => colorDistance(color.hex, hex) > NEAR && nameOfColor(color.hex).includes(name),
  );
}

/** The film with `fresh` for `old` in its palette, and in the words of the scenes that are meant. */
export function withColorFor(
  film: Film,
  old: NamedColor,
  fresh: NamedColor,
  scenes: readonly number[] | null,
): Film {
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

import type { Film } from "../../film.ts";
import { type Clause, type Understood, wholly } from "../change.ts";
import { colorNamed, isNamed } from "./color-named.ts";
import { withColorFor } from "./exchange.ts";
import { lighterBy } from "./lighter-by.ts";
import { colorDemand } from "./told-colors.ts";

/** "The navy lighter", "a darker green": the same colour of the palette, nearer to white or to black. */
export function shaded(clause: Clause, film: Film): Understood | null {
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
    demands: [colorDemand(fresh, false)],
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

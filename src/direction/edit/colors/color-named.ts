import { readColors } from "../../reading/colors.ts";
import { openPage } from "../../reading/page.ts";
import type { NamedColor } from "../../reading/reading.ts";
import { colorDistance, colorFamily, familyOfWord } from "../../words/color-families.ts";

const HEX = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/iu;
const TRIM =
  /\b(?:colou?rs?|tones?|tints?|hues?|accents?|shades?|palette|touches|details|highlights|please|too|as well|everywhere|the|a|an|bit|more|some|of|all|any|in|to|it|its|film|video)\b/giu;

/** The one colour that `words` name and nothing else ("deep navy", "#0B3D2E"); null where they say more or none. */
export function colorNamed(words: string): NamedColor | null {
  const hex = HEX.exec(words)?.[0];
  if (hex) return { hex: widened(hex), name: widened(hex) };
  const bare = words
    .replace(TRIM, " ")
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (bare === "" || bare.split(" ").length > 3) return null;
  const found = readColors(openPage(`Colours: ${bare}`))[0];
  if (!found || found.words.trim().toLowerCase() !== bare.toLowerCase()) return null;
  return { hex: found.value.hex.toUpperCase(), name: bare.toLowerCase() };
}

/** Whether a colour of the palette is the one that is named: of its family, or near it. */
export function isNamed(hex: string, { hex: asked, name }: NamedColor): boolean {
  if (name.startsWith("#")) return colorDistance(hex, asked) <= 10;
  const family = familyOfWord(name) ?? colorFamily(asked);
  return colorFamily(hex) === family || colorDistance(hex, asked) <= 10;
}

/** "A darker green" as the colour that it names: "a dark green". */
export function plainShade(words: string): string {
  return words.replace(/\b(dark|light|bright|deep|pal|soft)e?r\b/iu, (_, shade: string) =>
    shade === "pal" ? "pale" : shade,
  );
}

function widened(hex: string): string {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return `#${full.toUpperCase()}`;
}

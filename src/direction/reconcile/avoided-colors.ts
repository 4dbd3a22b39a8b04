import type { BrandGuidelines } from "../../../contracts/brief.ts";
import type { BriefReading, Finding, NamedColor } from "../reading/reading.ts";
import { PLAIN_COLORS } from "../reading/words/colors.ts";

const HEX_BY_NAME = new Map(
  Object.entries(PLAIN_COLORS["en"] ?? {}).flatMap(([hex, names]) =>
    names.split(",").map((name) => [name, hex] as const),
  ),
);
const HEX = /^#[0-9a-f]{6}$/i;
const AROUND = /^(?:the |any |no )?(?:colou?r )?|(?: colou?rs?| tones?| shades?)$/g;

/** The reading with the colours among what the brand avoids: "red" there means the palette too, not only things. */
export function withBrandsAvoidedColors(reading: BriefReading, brand: BrandGuidelines | null): BriefReading {
  const colors = (brand?.must_avoid ?? []).flatMap(avoidedColor);
  return colors.length === 0 ? reading : { ...reading, avoidedColors: [...reading.avoidedColors, ...colors] };
}

function avoidedColor(words: string): Finding<NamedColor>[] {
  const name = words.trim().toLowerCase().replace(AROUND, "");
  const hex = HEX.test(name) ? name.toUpperCase() : HEX_BY_NAME.get(name.replace("gray", "grey"));
  return hex === undefined ? [] : [{ value: { hex, name }, words, start: 0, end: 0, confidence: 1 }];
}

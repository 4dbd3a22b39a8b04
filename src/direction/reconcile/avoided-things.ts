import type { AskedPresence, BriefReading, Finding, NamedColor } from "../reading/reading.ts";

/** The thing right after a colour: "white coats". Words for the colour itself name no thing. */
const THING =
  /^ ([a-z]{3,}s)\b(?<! (?:tones|shades|colou?rs|hues|palettes|backgrounds|accents|this|always|was|has|does|looks|schemes|clothes|titles|texts|letters|overlays|themes))/i;

/** The reading in which an unwanted thing of a colour is that thing: no white coats leaves white to the palette. */
export function withColoredThings(reading: BriefReading): BriefReading {
  const things = reading.avoidedColors.flatMap((color) => thingOf(color, reading) ?? []);
  if (things.length === 0) return reading;
  return {
    ...reading,
    avoidedColors: reading.avoidedColors.filter(
      ({ start }) => !things.some((thing) => thing.start === start),
    ),
    mustAvoid: [
      ...reading.mustAvoid,
      ...things.filter((thing) => !reading.mustAvoid.some((known) => holds(known, thing))),
    ],
  };
}

function thingOf(color: Finding<NamedColor>, { text }: BriefReading): Finding<AskedPresence> | null {
  const thing = THING.exec(text.slice(color.end));
  if (!thing) return null;
  const end = color.end + thing[0].length;
  const words = text.slice(color.start, end);
  return { ...color, value: { subject: words.toLowerCase(), hard: true }, words, end };
}

function holds(known: Finding<AskedPresence>, thing: Finding<AskedPresence>): boolean {
  return known.start <= thing.start && known.end >= thing.end;
}

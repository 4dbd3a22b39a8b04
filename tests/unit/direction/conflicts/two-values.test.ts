import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

/** One thing that a brief gives two values of. */
const APART: readonly (readonly [string, RegExp])[] = [
  ["20s for Lavo laundry. A shirt costs 3 euros. On the end card: 'Every shirt just €5'.", /3 euros.*€5/],
  ["15s for Kelp soap: 20% off this week. Big sticker: '30% off'.", /20% off.*30% off/],
  [
    "15s teaser for the Pier concert on 5 June. End card: 'See you at the Pier concert, June 6'.",
    /5 June.*June 6/,
  ],
  ["Flea market on Monday, 14 March 2026. 15s, cheerful, for Trove.", /a Saturday/],
  ["10s for Dock bar, party on 31 June. Neon, dancing.", /no day of june/i],
  ["15s for Barn club. Doors at 8 pm. Super at the end: 'Doors 9pm'.", /8 pm.*9pm/],
  ["20s for Orme bakery, since 1921. Closing line: 'Baking since 1934'.", /1921.*1934/],
  ["20s for Fizzle sodas. We have six flavours. At the end all eight flavours stand in a row.", /six.*eight/],
  [
    "20s for Mosel boats. Tagline: Slow is far. A river in mist. Tagline: Faster than the wind.",
    /Slow.*Faster/,
  ],
  [
    "A 40s explainer for Tallo. First 15 seconds the mess, next 20 seconds the app, last 15 seconds the price.",
    /50 s.*40 s/,
  ],
];

const FINE: readonly string[] = [
  "20s for Lavo laundry. A shirt was 5 euros, now it costs 3 euros.",
  "20s for Lavo laundry. A shirt costs 3 euros. A coat costs 9 euros.",
  "15s for Kelp soap: 20% off soap and 30% more foam.",
  "15s teaser for the Pier festival from 5 June to 8 June. See you there.",
  "Flea market on Saturday, 14 March 2026. 15s, cheerful, for Trove.",
  "Shoot on 3 May, concert on 5 June. 15s for the Pier band.",
  "15s for Barn club. Doors at 8 pm, the band starts at 9 pm.",
  "20s for Orme bakery, since 1921. The new shop opened in 1934.",
  "20s for Fizzle sodas. We have six flavours. Two of the flavours are new.",
  "20s for Sips. Two friends meet three friends at the lake. Five bottles clink.",
  "20s for Mosel boats. Music: accordion. Tone: slow, warm. Tagline: Slow is far.",
  "A 40s explainer for Tallo. First 15 seconds the mess, next 10 seconds the app, last 15 seconds the price.",
  "30s explainer for Vaulto. Intro 5s, demo 15s, outro 10s.",
  "Haircut 25 euros, colour 35 euros. 15s for Salon Ilka.",
  "'Three reasons to switch.' 20s for Wattly: reason one price, reason two wind, reason three service.",
  "30s for Tallo. In the first 5 seconds the hook, logo in the last 3 seconds.",
];

describe("two values of one thing", () => {
  test.each(APART.map((row) => [...row] as const))("are named in: %s", (brief, named) => {
    expect(conflictsOf(brief).join("\n")).toMatch(named);
  });

  test.each([...FINE])("are not seen in: %s", (brief) => {
    expect(conflictsOf(brief)).toEqual([]);
  });
});

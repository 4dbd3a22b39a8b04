import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

const told = (text: string) => conflictsOf(text).join("\n");

/** Both halves must be named. */
const APART: readonly (readonly [brief: string, named: RegExp])[] = [
  ["Show five dishes: risotto, paella, sushi. 20s for Tilda rice.", /five dishes.*3 are named/],
  [
    "Our razor never needs charging: he plugs it in and charges it every evening. 15s Klinge.",
    /never needs charging.*charges it/,
  ],
  ["Open from 9 to 5. End card: 'Open 10 to 8'. 10s Atelier Fin.", /9 to 5.*10 to 8/],
  ["No lens flares. 15s Rill soap. Use lens flares on every cut.", /lens flares/],
  [
    "Only women in this film. 20s for Rosa gym. Her husband spots her at the bench press.",
    /Only women.*husband/,
  ],
  [
    "Only people over sixty in front of the camera. 20s for Senta hearing aids. A toddler whispers.",
    /over sixty.*toddler/,
  ],
  [
    "1970s disco era, true to every detail. 20s Flare jeans. He looks at his smartphone.",
    /1970s.*smartphone/,
  ],
  [
    "Hide the logo until the very end. 10s Ypsi bikes. The logo appears in the first second.",
    /Hide the logo.*first second/,
  ],
  [
    "Solo performance: one actor, nobody else at all. 30s Monolog theatre. The chorus enters from both sides.",
    /[Nn]obody else at all.*chorus/,
  ],
  ["15s for Tempo sneakers: he throws his old Nikes into the bin.", /Nikes/],
];

const FINE: readonly string[] = [
  "Three dishes: risotto, paella, sushi. 20s for Tilda rice.",
  "Five friends: laughter, fog, coffee. 20s for Tilda rice.",
  "Our razor never needs charging: the old charger gathers dust. 15s Klinge.",
  "Open Monday to Friday 9 to 5, Saturday 10 to 2. 10s Atelier Fin.",
  "There's no film of ours without music: 15s Trapper bikes, piano, spokes, rain.",
  "Only people over sixty in front of the camera. 20s Senta hearing aids. A child's melody from far away.",
  "1970s disco era, 20s Flare jeans: mirror ball, roller skates, a rotary phone.",
  "20s Skylodge rooftop tents: unbuckle the straps, lift the lid, dinner under the stars.",
  "Family bakery since 1923, in this house since 1950. 20s Bäckerei Kern.",
  "Hand-drawn animation over real footage of our kindergarten. 20s Kita Wolke.",
  "A girl finds a letter. One day comes a reply. 50s film, no dialogue.",
];

describe("what a brief says once and shows otherwise", () => {
  test.each(APART.map((row) => [...row] as const))("%s", (brief, named) => {
    expect(told(brief)).toMatch(named);
  });

  test.each([...FINE])("names nothing in: %s", (brief) => {
    expect(told(brief)).toBe("");
  });
});

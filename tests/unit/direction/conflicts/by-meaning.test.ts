import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

/** Two statements that no word of theirs opposes, only what they mean. */
const APART: readonly (readonly [string, RegExp])[] = [
  [
    "We want the whole thing as a oner in her shop. Intercut with guests at home. 30s Mira.",
    /oner.*Intercut/,
  ],
  [
    "Lots of white space, one object. The screen is crammed with stickers. 15s Zappo.",
    /white space.*crammed/,
  ],
  ["An island with no cars at all. The boy gets stuck in a traffic jam. 25s Calma.", /cars.*traffic jam/],
  [
    "It should look like photorealistic footage. Hand-drawn throughout. 20s Bergwelt.",
    /photoreal.*Hand-drawn/,
  ],
  ["Soft as ever, a bedtime story. Soundtrack: pounding techno. 20s Snoozie.", /bedtime story.*techno/],
  ["Black and gold, nothing else. The stage bursts with rainbow confetti. 20s Gala.", /gold.*rainbow/],
  ["Only rust and cream. 20s for Lodo. A violet sofa in a blue room.", /rust and cream.*(?:violet|blue)/],
  ["Open 24/7. 15s for KeyHero. Small print: closed on Sundays.", /24\/7.*closed on Sundays/],
  ["She reads her messages at the wheel, laughing. 15s for Moxi.", /messages at the wheel/],
  [
    "Tell them that they can leave the office and earn in a week. 20s Tradeo, a trading app.",
    /wealth without work/,
  ],
  [
    "Alles in einer einzigen Einstellung. Wir wechseln zwischen Küche und Büro. 15s Mokka.",
    /Einstellung.*wechseln/,
  ],
];

const TOGETHER: readonly string[] = [
  "A homage to the silent film era with a lively piano score and title cards, 30s for the cinema Lux.",
  "No cuts during the pour: let that shot run, then cut to the faces around the table. 20s Kaffa coffee.",
  "Three friends and a dog, nobody else, sharing one tent in the rain. 20s CampCo.",
  "Our petrol comes from here. 15s Petrox, a car drives through the woods.",
  "Order online 24/7, the shop is closed on Sundays. 15s KeyHero.",
  "Black and gold, nothing else, for our gala. Golden light on black velvet. 20s Gala.",
  "She parks, then answers her texts behind the wheel. 15s for Moxi.",
  "It feels like a film: she dances like a star. 20s Studio Lune.",
];

describe("contradictions in meaning", () => {
  test.each(APART)("are named: %s", (brief, named) => {
    expect(conflictsOf(brief).join("\n")).toMatch(named);
  });
  test.each(TOGETHER)("are not seen in: %s", (brief) => {
    expect(conflictsOf(brief)).toEqual([]);
  });
  test("are told in the case in which the brief writes their words", () => {
    const [first] = conflictsOf("20 Sekunden für Takt, ohne Ton. Ein Chor singt lauthals.");
    expect(first).toContain('"ohne Ton"');
  });
});

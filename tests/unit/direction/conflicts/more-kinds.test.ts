import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

/** Kinds of contradictions beside those of picture and sound. */
const APART: readonly (readonly [string, RegExp])[] = [
  [
    "30s for Oldcastle. We have no budget, one phone. Fighter jets race over an army of knights.",
    /budget.*jets/i,
  ],
  ["20s for Pillo beds: a tranquil film. Staccato cuts, cut after cut.", /tranquil.*cuts/i],
  [
    "20s for Fonte. Tutto in italiano. La voce dice: 'This is the water that you have always been waiting for.'",
    /en\b/,
  ],
  ["20s for Nube yoghurt, sugar-free. She stirs in three spoons of sugar.", /sugar-free.*sugar/],
  ["20s for Bolt, the wireless lamp. He pulls its cable across the room.", /wireless.*cable/],
  ["20s for Linde funerals, discreet and sober in tone. Slogan: 'Boom! You are gone.'", /discreet.*Boom/],
  ["Our hero is an 80 year old fisherman. The schoolboy, our hero, casts the net. 20s for Rill.", /two ages/],
  [
    "Nobody sees the product before the last frame. 20s for the Zephyr kettle. Shot 1: the Zephyr kettle, steaming.",
    /two places/,
  ],
  ["20s for Graf vodka. After the last glass he hops on his scooter.", /driving|steering/],
  ["15s for Slimbo shakes: 'Minus 9 kilos in four weeks'.", /weight-loss/],
  ["15s for Slimbo shakes. A photo of her belly before, a photo after.", /body before/],
  ["15s for Arc fund. 9% interest, guaranteed.", /without risk/],
  [
    "15s for Lucky Reels casino. He spins and his mortgage is paid. He wins the overdue rent.",
    /money worries/,
  ],
  ["15s for Root tonic: he stopped his medication and feels great.", /without treatment/],
  ["20s for Diesel Plus. It is climate neutral.", /environmental claim/],
];

const FINE: readonly string[] = [
  "20s for Oldcastle. A low budget look is fine, one phone, one bench, one joke.",
  "20s for Nube yoghurt, sugar-free. Goodbye sugar, hello raspberries.",
  "20s for Bolt, the wireless lamp. No cable, no socket, just light.",
  "20s for Graf vodka. After the last glass they take a taxi home.",
  "15s for Slimbo shakes. She carries 9 kilos of shopping up the stairs every week.",
  "15s for Arc hinges, ten years guaranteed, 20% off.",
  "Our hero is an 80 year old fisherman. A schoolboy watches him cast the net. 20s for Rill.",
];

describe("further kinds of contradictions", () => {
  test.each(APART.map((row) => [...row] as const))("are named in: %s", (brief, named) => {
    expect(conflictsOf(brief).join("\n")).toMatch(named);
  });

  test.each([...FINE])("are not seen in: %s", (brief) => {
    expect(conflictsOf(brief)).toEqual([]);
  });
});

import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("a list that counts up what is asked", () => {
  test.each([
    "Fernley tea, 30s.\nNote 1: close-up of the label is a must\nNote 2: wide shot of the hills please\nNote 3: 5s for the logo",
    "Fernley tea film.\n(1) at least 20 seconds, 9:16\n(2) avoid drone shots\n(3) macro of leaves, no people",
  ])("is no script: %s", (brief) => {
    expect(readBrief(brief).script).toBeNull();
  });
});

describe("a shot list of values", () => {
  const reading = readBrief(
    'shot,duration,description,voiceover\n1,3,Sunrise over a salt flat,\n2,5,"A woman rakes salt, seen from above","My grandmother raked here."\n3,3,"Jar on stone, label Salina",Salina. Sea in a jar.',
  );

  test("is read row by row, commas in quotes parting nothing", () => {
    expect(reading.script?.map(({ value }) => [value.seconds, value.description, value.voiceover])).toEqual([
      [3, "Sunrise over a salt flat", null],
      [5, "A woman rakes salt, seen from above", "My grandmother raked here."],
      [3, "Jar on stone, label Salina", "Salina. Sea in a jar."],
    ]);
  });

  test("has the name on its last card for a product", () => {
    expect(reading.product?.value.name).toBe("Salina");
  });

  test("is none where a sentence only lists such words", () => {
    const prose = "Film for Orla tea.\nVisuals, audio, text and voice-over come from us.\nTea, milk, honey.";
    expect(readBrief(prose).script).toBeNull();
  });
});

describe("the product of a shot list", () => {
  test.each([
    [
      "20s vertical for Tarn swimwear\n- 0-3s: toes over a jetty\n- 3-8s: towel, swimsuit on the rail",
      "Tarn swimwear",
    ],
    [
      "INT. TRAIN CARRIAGE - NIGHT\n\nRain on the glass.\n\nEXT. PLATFORM - DAY\n\nA boy waits.\n\nSUPER: Brodo. Home, ladled.",
      "Brodo",
    ],
    ["Shot 1 (4s): fog over a field.\nShot 2 (3s): Logo Feldgut on yellow.", "Feldgut"],
  ])("is named before the shots or on the last card: %#", (brief, name) => {
    expect(readBrief(brief).product?.value.name).toBe(name);
  });
});

describe("where words stand, told sentence by sentence", () => {
  test.each([
    'Text in scene 1: "Wet". Text in scene 2: "Cold". Text in scene 3: "Dry". Text in scene 4: "Tarn".',
    'On-screen text for shot 1: "Wet". On-screen text for shot 2: "Cold".',
    'Text on frame 1: "Wet"; text on frame 2: "Cold"; text on frame 3: "Dry"',
    '"Wet" in scene 1. "Cold" in scene 2. "Dry" in scene 3.',
  ])("begins no shots: %s", (told) => {
    const { script } = readBrief(`12s ad for Tarn boots, 4 scenes. ${told}`);
    expect(script).toBeNull();
  });

  test("is read for each of its scenes", () => {
    const { overlays } = readBrief(
      '12s ad for Tarn boots, 4 scenes. Text in scene 1: "Wet". Text in scene 2: "Cold". Text in scene 3: "Dry".',
    );
    expect(overlays.map(({ value }) => value.text)).toEqual(["Wet", "Cold", "Dry"]);
  });

  test("leaves shots with their own words what they are", () => {
    const { script } = readBrief(
      '12s ad for Tarn boots. Scene 1: boots in mud, text "Wet". Scene 2: a tent, text "Dry".',
    );
    expect(script?.map(({ value }) => [value.description, value.overlay])).toEqual([
      ["boots in mud.", "Wet"],
      ["a tent.", "Dry"],
    ]);
  });
});

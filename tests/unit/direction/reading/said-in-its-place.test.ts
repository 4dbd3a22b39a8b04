import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("words on screen at the start", () => {
  test.each([
    'Gym Iron Aunties, 20s. deadlifts, chalk. "stronger than your nephew" big on screen at the start',
    '15s for a nail studio. a red nail, a file. on screen at the start "stronger than your nephew" and at the end 0113 496 0421',
  ])("are read as such: %s", (brief) => {
    const opening = readBrief(brief).overlays.find(({ value }) => value.where === "opening");
    expect(opening?.value.text).toBe("stronger than your nephew");
  });
});

test("how long one thing is to be seen is no length of the film", () => {
  const { durations } = readBrief("30 sec ad for the bank Kettle. Must have: app screen 2 sec, a corgi.");
  expect(durations.map(({ value }) => value.seconds)).toEqual([30]);
});

test("sounds and nothing else are heard alone", () => {
  const { instructions } = readBrief(
    "25s for Loam ceramics. A bowl. Sound: wheel hum and rain, nothing else.",
  );
  expect(instructions.map(({ value }) => [value.sound, value.isOnly])).toEqual([
    ["wheel hum and rain", true],
  ]);
});

test("what nobody does is no picture, and a bottle that comes only at the end is the perfume revealed there", () => {
  const { events, reveals } = readBrief(
    "Perfume Petrichor. 30 seconds. Dry earth, a bench. Bottle only in the last shot. Nobody looks at the camera.",
  );
  expect(events.map(({ words }) => words).join()).not.toMatch(/nobody/i);
  expect(reveals.map(({ words }) => words.toLowerCase())).toEqual(["bottle only in the last shot"]);
});

test("a logo that is not to be seen before the end is no forbidden thing", () => {
  const { mustAvoid, logo } = readBrief("Sunscreen Solène, 15s. A boy runs. No logo before the end.");
  expect(mustAvoid).toEqual([]);
  expect(logo).not.toBeNull();
});

import { expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

test.each([
  ['15s TikTok for Kefir brand "Gut Feeling". A strawberry and a blueberry argue.', "Gut Feeling"],
  [
    'For a law firm – "Bexley Hart LLP" – 40 seconds. No gavels. Instead: a kitchen table, tea going cold.',
    "Bexley Hart LLP",
  ],
  [
    'Explainer, 60s. How our deposit scheme "BottleBack" works: you drink, you return the bottle, you get 20p.',
    "BottleBack",
  ],
  [
    "Hi team, pls find the brief for Maple & Moss candles. 30s. A house goes dark, she finds matches, she lights three candles.",
    "Maple & Moss candles",
  ],
])("what a film is for has the name that its brief gives it: %s", (brief, name) => {
  expect(readBrief(brief).product?.value.name).toBe(name);
});

test("what is said to whoever makes the film is no picture", () => {
  const { events, story } = readBrief(
    "Hi team, pls find the brief for Maple & Moss candles. 30s. A house goes dark, she finds matches, she lights three candles.",
  );
  expect([...events, ...story].map(({ words }) => words).join("\n")).not.toMatch(/pls/);
});

test("money is no frame rate, and the longest of several films nobody in it", () => {
  expect(readBrief("Explainer, 60s: return the bottle, you get 20p.").fps).toBeNull();
  expect(readBrief("30s TV spot at 25p.").fps?.value).toBe(25);
  const { characters } = readBrief(
    "Deliverables: one 30s hero (16:9) and one 10s cut (9:16) for Moss candles.",
  );
  expect(characters).toEqual([]);
});

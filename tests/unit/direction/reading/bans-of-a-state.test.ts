import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const avoided = (text: string) => readBrief(text).mustAvoid.map(({ value }) => value.subject);

describe("nobody in some state", () => {
  const bans: readonly (readonly [string, readonly string[]])[] = [
    ["Tea ad. Nobody in panic, no injuries shown.", ["people in panic", "injuries"]],
    ["Tea ad. Nobody in a suit please.", ["people in a suit"]],
    ["Tea ad. No one with a helmet, nobody at a desk.", ["people with a helmet", "people at a desk"]],
    ["Tea ad. Nobody in the shots at all.", ["people"]],
    ["Tea ad. No one on screen.", ["people"]],
    ["Tea ad. Nobody in our shop please.", ["people"]],
    ["Tea ad. No one in your version.", ["people"]],
  ];
  for (const [text, subjects] of bans)
    test(text, () => {
      expect(avoided(text)).toEqual([...subjects]);
    });
});

describe("a safety film that says what to show and what not", () => {
  const brief =
    'Internal safety film for our warehouse staff. 60 seconds. Show: putting on gloves, checking the forklift, lifting with the knees. Nobody in panic, no accidents shown. Last screen: "Everyone goes home."';

  test("what is not to be seen is no topic and no rule", () => {
    const reading = readBrief(brief);
    expect(avoided(brief)).toEqual(["people in panic", "accidents"]);
    expect(reading.lessonParts.map(({ value }) => value)).toEqual([
      "putting on gloves",
      "checking the forklift",
      "lifting with the knees",
    ]);
    expect(reading.product?.value.name).toBe("Safety");
    expect(readBrief("Safety film. No accidents. Calm.").product?.value.name).toBe("Safety");
  });

  test("each deed is seen, done by somebody", () => {
    const { scenes } = filmOf(brief);
    const seen = scenes.map(({ visual }) => visual.subject).join("\n");
    expect(seen).toMatch(/worker putting on gloves/);
    expect(seen).toMatch(/worker checking the forklift/);
    expect(seen).toMatch(/lifting/);
    expect(scenes.at(-1)?.text_overlay?.text).toBe("Everyone goes home.");
  });
});

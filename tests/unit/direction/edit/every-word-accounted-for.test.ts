import { describe, expect, test } from "bun:test";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const TEXTS = ["Kilnwork. Pottery in Porto", null, "Everyone cracks one first.", null, null] as const;
const result = makeResponse({
  scenes: [
    "a potter wedges the clay",
    "the bowl cracks in the kiln",
    "a child paints a cup",
    "the potter laughs",
    "a shelf of cups",
  ].map((subject, index) => ({
    frames: 90,
    visual: { subject, environment: "a workshop" },
    overlay: TEXTS[index] ? { text: TEXTS[index] ?? "" } : null,
  })),
});
const durations = ({ scenes }: typeof result) => scenes.map(({ duration }) => duration);

describe("what an instruction speaks of and the film does not have", () => {
  test.each([
    ["cut straight to it from the green tick"],
    ["remove the fountain"],
    ["lose fountain"],
    ["can we see fountains earlier"],
    ["make the new 2 a bit longer"],
    ["the fountain is beautiful, double it"],
    ["Enlève le rire du patron"],
    ["the cup could be even closer"],
    ["remove the text at the end"],
    ["Más rápido al principio"],
  ])("%s: is said, and changes nothing", (instruction) => {
    const edited = editResult(result, instruction);
    expect(edited.result.scenes).toEqual(result.scenes);
    expect(edited.result.creative_direction).toEqual(result.creative_direction);
    expect(edited.notUnderstood).not.toEqual([]);
  });
});

describe("every word is accounted for", () => {
  test("what stands behind new words and was not done is said", () => {
    const edited = editResult(result, 'the text in scene 3 should say "Crack on." and stay up for 4 seconds');
    expect(edited.result.scenes[2]?.text_overlay?.text).toBe("Crack on.");
    expect(edited.notUnderstood).toEqual(["and stay up for 4 seconds"]);
  });

  test("words that only tell which scene is meant are no wish", () => {
    const edited = editResult(result, "scene 2: push in slowly on the bowl");
    expect(edited.result.scenes[1]?.visual.camera_movement).toBe("push_in");
    expect(edited.notUnderstood).toEqual([]);
  });

  test("a dropped scene has no part in the wish after it", () => {
    const edited = editResult(result, "scene 5 needs to go. warmer");
    expect(edited.result.scenes).toHaveLength(4);
    expect(edited.result.scenes.every(({ visual }) => /warmer/i.test(visual.generation_prompt))).toBe(true);
  });
});

describe("how a part is felt", () => {
  test.each([
    ["the cracking feels endless", 1, "shorter"],
    ["the ending is too slow", 4, "shorter"],
    ["the shot with the child feels rushed", 2, "longer"],
    ["The shot with the child twice as long, everything else can shrink", 2, "longer"],
    ["c'est bien, mais le dernier plan est trop court", 4, "longer"],
  ] as const)("%s", (instruction, index, direction) => {
    const { result: after } = editResult(result, instruction);
    const [was = 0, is = 0] = [durations(result)[index], durations(after)[index]];
    expect(direction === "longer" ? is > was : is < was).toBe(true);
    expect(durations(after).reduce((sum, seconds) => sum + seconds)).toBeCloseTo(15, 3);
  });

  test("what is spared of a new length keeps its own", () => {
    const { result: after } = editResult(
      result,
      "get it under 12 seconds, but keep the child as long as it is",
    );
    expect(after.creative_direction.technical_specs.duration).toBe(12);
    expect(after.scenes[2]?.duration).toBeCloseTo(3, 3);
  });
});

describe("other words", () => {
  test("of several texts the one that is only worded otherwise is meant", () => {
    const { result: after } = editResult(result, 'the text should read "Everyone cracks one. Or two."');
    expect(after.scenes.map(({ text_overlay }) => text_overlay?.text ?? null)).toEqual([
      "Kilnwork. Pottery in Porto",
      null,
      "Everyone cracks one. Or two.",
      null,
      null,
    ]);
  });

  test("words that are disliked, and the ones for them", () => {
    const { result: after, notUnderstood } = editResult(
      result,
      '"Everyone cracks one first." sounds mean. Use "Cracks are fine." instead',
    );
    expect(after.scenes[2]?.text_overlay?.text).toBe("Cracks are fine.");
    expect(notUnderstood).toEqual([]);
  });

  test("somebody who became another is himself again, and nobody else's", () => {
    const other = editResult(result, "the child should be an old woman").result;
    const back = editResult(other, "undo the child").result;
    expect(back.scenes).toEqual(result.scenes);
  });
});

describe("sizes and places told by what is wrong with them", () => {
  test("a text that is too small gets bigger", () => {
    const { result: after } = editResult(result, "Oh and the text in scene 3 is too small");
    const sizes = (film: typeof result) =>
      film.creative_direction.text_strategy.overlays.map(({ font_size }) => font_size);
    expect([sizes(result)[1], sizes(after)[1]]).toEqual(["medium", "large"]);
  });

  test("a scene is added before the first one", () => {
    const { result: after } = editResult(result, "add a shot of the street before the first one");
    expect(after.scenes).toHaveLength(6);
    expect(after.scenes[0]?.visual.subject).toBe("the street");
  });

  test("a look of one scene that goes is no thing that must never be seen", () => {
    const grey = editResult(result, "scene 2 in black and white").result;
    const { result: after } = editResult(grey, "remove the black and white");
    expect(after.scenes[1]?.visual.generation_prompt).not.toMatch(/black and white/i);
    expect(after.metadata.constraints.map(({ kind }) => kind)).not.toContain("must_avoid");
  });
});

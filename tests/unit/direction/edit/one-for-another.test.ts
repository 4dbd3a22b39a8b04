import { describe, expect, test } from "bun:test";
import type { ParseResponse } from "../../../../contracts/parse.ts";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const SUBJECTS = [
  "a young couple carries a kayak at dawn",
  "an old dog knocks over a vase",
  "Dogly dog food in a bowl",
  "a swimmer in dark blue water",
  "the dog sleeps",
];

const before = makeResponse({
  productName: "Dogly dog food",
  palette: ["#00008B", "#4682B4", "#9AA3AA"],
  scenes: SUBJECTS.map((subject, index) => ({
    frames: 90,
    visual: {
      subject,
      environment: "a house",
      generation_prompt: `Medium shot. ${subject}, in a house. Soft light.`,
    },
    audio: { voiceover_text: index === 1 ? "Every dog deserves it." : null },
    overlay: null,
  })),
});

function edited(instruction: string, from: ParseResponse = before) {
  const { result, notUnderstood } = editResult(from, instruction);
  const paths = patchBetween(from, result)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"));
  return { result, notUnderstood, paths, subjects: result.scenes.map(({ visual }) => visual.subject) };
}

describe("one thing for another", () => {
  test("leaves what is read and heard, and the product's name, as it is", () => {
    const { result, subjects, paths } = edited("make the dog a cat");
    expect(subjects[1]).toBe("an old cat knocks over a vase");
    expect(subjects[2]).toBe("Dogly dog food in a bowl");
    expect(result.creative_direction.product).toEqual(before.creative_direction.product);
    expect(result.scenes[1]?.audio.voiceover_text).toBe("Every dog deserves it.");
    for (const path of paths) expect(path).toMatch(/^\/scenes\/[14]\/visual\/(?:subject|generation_prompt)$/);
  });

  test.each([
    ["can they be two friends, not a couple", 0, "two friends carry a kayak at dawn"],
    ["it knocks over a lamp not a vase", 1, "an old dog knocks over a lamp"],
    ["I don't like the vase, use a lamp", 1, "an old dog knocks over a lamp"],
  ])("%s", (instruction, index, subject) => {
    const { subjects, notUnderstood } = edited(instruction);
    expect(notUnderstood).toEqual([]);
    expect(subjects[index]).toBe(subject);
  });

  test("of two colours of a kind the one that is named is meant", () => {
    const { result, subjects } = edited("Everything steel should be gold");
    const [deep, steel] = result.creative_direction.visual_direction.color_palette;
    expect([deep?.hex, steel?.hex]).toEqual(["#00008B", "#D4AF37"]);
    expect(subjects).toEqual(SUBJECTS);
  });
});

describe("scenes told by what they show", () => {
  test("the one before another", () => {
    const { paths } = edited("the bit before the swimmer warmer");
    expect(paths).toEqual(["/scenes/2/visual/generation_prompt"]);
  });

  test("all that show a thing go at once", () => {
    expect(edited("cut everything with the swimmer").subjects).not.toContain("a swimmer in dark blue water");
  });

  test("two become one that shows both", () => {
    const { subjects } = edited("merge the vase with the couple");
    expect(subjects[0]).toBe("a young couple carries a kayak at dawn, then an old dog knocks over a vase");
    expect(subjects).toHaveLength(4);
  });

  test("the second time something is seen; where there is none, that is said", () => {
    expect(edited("the second time the dog is seen should be a close-up").paths.join()).toMatch(
      /^\/scenes\/2\//,
    );
    const { paths, notUnderstood } = edited("the second time the swimmer is seen should be a close-up");
    expect([paths, notUnderstood.length]).toEqual([[], 1]);
  });

  test("what was praised is meant by the next part", () => {
    const { paths, notUnderstood } = edited("the swimmer is great but can it be warmer");
    expect([paths, notUnderstood]).toEqual([["/scenes/3/visual/generation_prompt"], []]);
  });
});

test("music down where somebody speaks is quieter there alone", () => {
  expect(edited("music down when the voice speaks").paths).toEqual(["/scenes/1/audio/music_intensity"]);
});

test("wishes counted in one line are parted", () => {
  const { notUnderstood, result } = edited("1. warmer 2. no vase 3. use Montserrat as the font");
  expect(notUnderstood).toEqual([]);
  expect(result.creative_direction.text_strategy.font_family).toBe("Montserrat");
});

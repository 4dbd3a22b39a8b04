import { describe, expect, test } from "bun:test";
import type { ParseResponse } from "../../../../contracts/parse.ts";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const PICTURES = ["coffee beans falling", "a cup on the counter", "a man takes a sip", "the bag on a shelf"];
const TEXTS = ["Kaffa", "Slow mornings", null, "Order now"];

const before: ParseResponse = makeResponse({
  productName: "Kaffa",
  ctaText: "Order now",
  scenes: PICTURES.map((subject, index) => ({
    frames: 150,
    purpose: index === 3 ? ("cta" as const) : ("benefit" as const),
    visual: { subject, generation_prompt: `Medium shot: ${subject}. Soft light.` },
    audio: { voiceover_text: null },
    overlay: TEXTS[index] == null ? null : { text: TEXTS[index] },
  })),
});

function edited(instruction: string) {
  const { result, notUnderstood, changes } = editResult(before, instruction);
  const paths = patchBetween(before, result)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"));
  return { result, notUnderstood, changes, paths };
}

const texts = ({ scenes }: ParseResponse) => scenes.map(({ text_overlay }) => text_overlay?.text ?? null);
const positions = ({ scenes }: ParseResponse) => scenes.map(({ text_overlay }) => text_overlay?.position);

describe("a place on the screen is where a text stands, and nothing that it reads", () => {
  test.each([
    ["move the text of scene 1 to the bottom", 0, "bottom_third"],
    ["move the text of the last scene to the top left", 3, "top_third"],
    ["change the text in scene 4 to the top right corner", 3, "top_third"],
    ["set the text to the very bottom of the screen in scene 2", 1, "bottom_third"],
    ["move the CTA to the top", 3, "top_third"],
  ] as const)("%s", (instruction, at, position) => {
    const { result, notUnderstood, paths } = edited(instruction);
    expect(texts(result)).toEqual(TEXTS);
    expect(positions(result)[at]).toBe(position);
    expect(result.creative_direction.cta.text).toBe("Order now");
    expect(notUnderstood).toEqual([]);
    for (const path of paths) expect(path).toMatch(/position$/u);
  });

  test("a side that no text can stand on is told", () => {
    expect(edited("move the text of scene 1 to the left").notUnderstood).toHaveLength(1);
    expect(edited("move the text of scene 1 to the bottom left").changes.join(" ")).toContain(
      "no left or right",
    );
  });

  test.each([
    ['change the text in scene 1 to "To the top"', "To the top"],
    ["change the text in scene 1 to the top coffee in town", "the top coffee in town"],
  ])("%s is a new text", (instruction, words) => {
    expect(texts(edited(instruction).result)[0]).toBe(words);
  });

  test("the text of one scene in another", () => {
    expect(texts(edited("move the text of scene 2 to scene 3").result)).toEqual([
      "Kaffa",
      null,
      "Slow mornings",
      "Order now",
    ]);
  });
});

describe("a scene's length leaves the others theirs", () => {
  test("one that cannot be had changes nothing and is told", () => {
    const { notUnderstood, paths } = edited("scene 1 should last 19.5 seconds");
    expect(paths).toEqual([]);
    expect(notUnderstood).toEqual(["scene 1 should last 19.5 seconds"]);
  });

  test("a long one leaves no flashes", () => {
    const { result } = edited("scene 1 should last 18 seconds");
    expect(result.scenes[0]?.duration).toBe(18);
    for (const { duration } of result.scenes) expect(duration).toBeGreaterThanOrEqual(0.5);
  });
});

describe("only the texts change places", () => {
  test.each([["swap the texts of scene 1 and 2"], ["switch the text in scene 1 and scene 2"]])(
    "%s",
    (instruction) => {
      const { result, notUnderstood, paths } = edited(instruction);
      expect(texts(result)).toEqual(["Slow mornings", "Kaffa", null, "Order now"]);
      expect(result.scenes.map(({ visual }) => visual.subject)).toEqual(PICTURES);
      expect(notUnderstood).toEqual([]);
      for (const path of paths) expect(path).toMatch(/text_overlay|text_strategy/u);
    },
  );

  test("a text goes where none stood", () => {
    const { result } = edited("swap the texts of scenes 2 and 3");
    expect(texts(result)).toEqual(["Kaffa", null, "Slow mornings", "Order now"]);
  });

  test("scenes that are swapped take their pictures with them", () => {
    expect(edited("swap scenes 1 and 2").result.scenes[0]?.visual.subject).toBe(PICTURES[1]);
  });
});

describe("a scene more comes with its text", () => {
  test.each([
    ['add a scene at the end with the text "Bye"', [...TEXTS, "Bye"]],
    ['add a scene at the end that says "Bye"', [...TEXTS, "Bye"]],
    [
      'add a scene of a dog with the text "Bye" after scene 2',
      ["Kaffa", "Slow mornings", "Bye", null, "Order now"],
    ],
  ])("%s", (instruction, words) => {
    const { result, notUnderstood } = edited(instruction);
    expect(texts(result)).toEqual(words);
    expect(result.creative_direction.cta.text).toBe("Order now");
    expect(notUnderstood).toEqual([]);
  });

  test("words in the picture stay in it", () => {
    const { result } = edited('add a shot of a sign reading "Open" after scene 1');
    expect(result.scenes[1]?.visual.subject).toBe('a sign reading "Open"');
    expect(texts(result)[1]).toBeNull();
  });

  test("a title for a scene adds none", () => {
    const { result } = edited('add a title to scene 3: "Hey"');
    expect(texts(result)).toEqual(["Kaffa", "Slow mornings", "Hey", "Order now"]);
  });
});

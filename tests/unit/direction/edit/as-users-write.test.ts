import { describe, expect, test } from "bun:test";
import type { ParseResponse } from "../../../../contracts/parse.ts";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const PICTURES = [
  { subject: "a couple carries boxes up the stairs", text: "Splitly" },
  { subject: "a dog jumps on the sofa", text: "Only 39 € a month" },
  { subject: "a cork comes out of the bottle", text: null },
  { subject: "friends toast on a terrace", text: null },
  { subject: "the bottle on the table", text: "Get Splitly" },
];

const before = makeResponse({
  productName: "Splitly",
  scenes: PICTURES.map(({ subject, text }, index) => ({
    frames: 120,
    ...(index === 4 ? { purpose: "cta" as const } : {}),
    visual: {
      subject,
      environment: "a house",
      shot_type: "medium_shot" as const,
      generation_prompt: `Medium shot. ${subject}, in a house. Soft light.`,
    },
    audio: { voiceover_text: index === 1 ? "Stop doing maths." : null },
    overlay: text === null ? null : { text },
  })),
  ctaText: "Get Splitly",
});

function edited(instruction: string, from: ParseResponse = before) {
  const { result, notUnderstood, changes } = editResult(from, instruction);
  const paths = patchBetween(from, result)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"));
  return { result, notUnderstood, changes, paths };
}

function texts({ scenes }: ParseResponse) {
  return scenes.map(({ text_overlay }) => text_overlay?.text ?? null);
}

describe("lengths of scenes", () => {
  test.each([
    ["make scene 1 3 s and scene 3 5 s"],
    ["scene 1 3 seconds, scene 3 5 seconds"],
    ["set scene 1 to 3s and scene 3 to 5s"],
  ])("each scene gets its own: %s", (instruction) => {
    const { result, notUnderstood } = edited(instruction);
    expect(result.scenes[0]?.duration).toBe(3);
    expect(result.scenes[2]?.duration).toBe(5);
    expect(notUnderstood).toEqual([]);
  });

  test.each([["shorten the hook to 1.5 s"], ["trim the opening down to 1.5 seconds"]])(
    "the words that ask are no wish of their own: %s",
    (instruction) => {
      const { result, notUnderstood } = edited(instruction);
      expect(result.scenes[0]?.duration).toBe(1.5);
      expect(notUnderstood).toEqual([]);
    },
  );

  test("are told for each scene where they differ", () => {
    const uneven = edited("make scene 5 2 seconds").result;
    const [sentence = ""] = edited("slow down the second half", uneven).changes;
    for (const number of [4, 5]) {
      const seconds = edited("slow down the second half", uneven).result.scenes[number - 1]?.duration ?? 0;
      expect(sentence).toContain(`scene ${number} ${Number(seconds.toFixed(2))} s`);
    }
  });

  test('a length in figures is what a bare "shorter" before it meant', () => {
    const { result, changes } = edited("make it shorter, 12 seconds");
    expect(result.creative_direction.technical_specs.duration).toBe(12);
    expect(changes).toEqual(["Changed the length from 20 s to 12 s."]);
  });
});

describe("figures and names", () => {
  test.each([
    ["price is 29 € instead of 39 €"],
    ["use 29 € instead of 39 €"],
    ["29€ not 39€"],
    ["the price should be 29 €, not 39 €"],
    ["it costs 29 € now, not 39 €"],
  ])("one price takes the place of the other: %s", (instruction) => {
    const { result, notUnderstood } = edited(instruction);
    expect(texts(result)[1]?.replace("29€", "29 €")).toBe("Only 29 € a month");
    expect(notUnderstood).toEqual([]);
  });

  test.each([
    ["the app is called Fairshare now"],
    ["the product is now called Fairshare"],
    ["the app's new name is Fairshare"],
    ["we renamed the app to Fairshare"],
    ["it's called Fairshare from now on"],
  ])("a new name is the name alone: %s", (instruction) => {
    const { result, notUnderstood } = edited(instruction);
    expect(result.creative_direction.product.name).toBe("Fairshare");
    expect(texts(result)[4]).toBe("Get Fairshare");
    expect(notUnderstood).toEqual([]);
  });
});

describe("texts", () => {
  test.each([
    ["show the text from second 3 to 5"],
    ["the price should be on screen from 3 s to 5 s"],
    ['"Only 39 € a month" from second 3 until second 5'],
  ])("stand on screen when they are told to: %s", (instruction) => {
    const named = instruction.includes("the text") ? withOneText() : before;
    const { result, notUnderstood } = edited(instruction, named);
    const card = result.creative_direction.text_strategy.overlays.find(({ text }) => text.includes("39"));
    expect(card).toMatchObject({ text: "Only 39 € a month", start_time: 3, end_time: 5 });
    expect(notUnderstood).toEqual([]);
    expect(result.scenes.map(({ visual }) => visual)).toEqual(named.scenes.map(({ visual }) => visual));
  });

  test("the last text is the call to action where it says the same", () => {
    const { result } = edited('change the final text to "Come and see"');
    expect(result.creative_direction.cta.text).toBe("Come and see");
    expect(texts(result)[4]).toBe("Come and see");
  });
});

/** The same film without the product's name on screen. */
function withOneText(): ParseResponse {
  return edited("remove the text in scene 1").result;
}

describe("shots and pictures", () => {
  test("a size of something tells what is seen", () => {
    const { result, notUnderstood, paths } = edited("scene 4 should be a close-up of the cork");
    expect(result.scenes[3]?.visual.shot_type).toBe("close_up");
    expect(result.scenes[3]?.visual.subject).toBe("the cork");
    expect(notUnderstood).toEqual([]);
    for (const path of paths) expect(path).toStartWith("/scenes/3/visual/");
  });

  test("a size of what is seen there already leaves the picture", () => {
    const { result } = edited("make scene 3 a close-up of the cork");
    expect(result.scenes[2]?.visual.shot_type).toBe("close_up");
    expect(result.scenes[2]?.visual.subject).toBe("a cork comes out of the bottle");
  });

  test('"no cuts" asks for the joins that are named next', () => {
    const { result, notUnderstood } = edited("no cuts, use dissolves");
    expect(result.scenes.slice(0, -1).map(({ transition_to_next }) => transition_to_next.type)).toEqual(
      Array.from({ length: 4 }, () => "dissolve"),
    );
    expect(notUnderstood).toEqual([]);
  });

  test("music and ending are two wishes", () => {
    const { result, notUnderstood } = edited("more upbeat music and a warmer ending");
    expect(result.creative_direction.audio_direction.mood).toContain("upbeat");
    expect(result.scenes[4]?.visual.generation_prompt).not.toBe(before.scenes[4]?.visual.generation_prompt);
    expect(result.scenes[0]).toEqual(before.scenes[0]);
    expect(notUnderstood).toEqual([]);
  });

  test("the logo goes into the corner that is named, over every picture", () => {
    const { result, notUnderstood } = edited("put the logo bottom left from the start");
    expect(notUnderstood).toEqual([]);
    for (const [index, { visual }] of result.scenes.entries()) {
      expect(visual.subject).toBe(before.scenes[index]?.visual.subject ?? "");
      expect(visual.generation_prompt).toContain("lower left corner");
    }
  });
});

describe("what was there before", () => {
  test.each([
    ["bring back the previous music"],
    ["I want the old music back"],
    ["use the previous music again"],
  ])("%s", (instruction) => {
    const lofi = edited("change the music to lo-fi").result;
    const night = edited("scene 3 at night", lofi).result;
    const { result, notUnderstood } = edited(instruction, night);
    expect(notUnderstood).toEqual([]);
    expect(result.creative_direction).toEqual(before.creative_direction);
    expect(result.scenes[2]).toEqual(night.scenes[2]);
  });

  test("the previous is the one before the last change, the first the one before all", () => {
    const lofi = edited("change the music to lo-fi").result;
    const jazz = edited("change the music to jazz", lofi).result;
    const genre = (instruction: string) =>
      edited(instruction, jazz).result.creative_direction.audio_direction.music_genre;
    expect(genre("bring back the previous music")).toBe("lo-fi");
    expect(genre("go back to the first music")).toBe(before.creative_direction.audio_direction.music_genre);
    expect(genre("go back to the original music")).toBe(
      before.creative_direction.audio_direction.music_genre,
    );
  });
});

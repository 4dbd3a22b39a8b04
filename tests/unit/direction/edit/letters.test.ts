import { describe, expect, test } from "bun:test";
import type { ParseResponse } from "../../../../contracts/parse.ts";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { makeResponse } from "../../../fixtures/film.ts";

/** A film of four plain pictures with a tagline beside its call to action. */
const before = withPictures(makeResponse(), [
  "a farmer on a tractor",
  "two children jump in puddles",
  "a dog on a balcony",
  "the coat on a hanger",
]);

function withPictures(response: ParseResponse, subjects: readonly string[]): ParseResponse {
  const scenes = response.scenes.map((scene, index) => {
    const subject = subjects[index] ?? "the coat on a hanger";
    const isLast = index === response.scenes.length - 1;
    const overlay =
      scene.text_overlay ?? response.scenes.find((one) => one.text_overlay)?.text_overlay ?? null;
    const text = `Out in all of it. · ${response.creative_direction.cta.text}`;
    return {
      ...scene,
      visual: {
        ...scene.visual,
        subject,
        environment: "a lane",
        generation_prompt: `Wide shot. ${subject}, in a lane.`,
      },
      text_overlay: isLast && overlay ? { ...overlay, text } : null,
    };
  });
  const { text_strategy } = response.creative_direction;
  return {
    ...response,
    scenes,
    creative_direction: { ...response.creative_direction, text_strategy: { ...text_strategy, overlays: [] } },
    metadata: { ...response.metadata, constraints: [] },
  };
}

const seen = ({ scenes }: ParseResponse) => scenes.map(({ visual }) => visual.subject);
const touched = (after: ParseResponse) =>
  patchBetween(before, after)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"));

describe("a letter with a list of wishes", () => {
  test("is read item by item, its greeting, heading, marks and signature being no wishes", () => {
    const { result, notUnderstood } = editResult(
      before,
      'Hi team,\nthis is nearly there!\nChanges:\n- CTA: "See the range"\n2) no dog\n• make the music slower\nCheers, Anna',
    );
    expect(notUnderstood).toEqual([]);
    expect(result.creative_direction.cta.text).toBe("See the range");
    expect(seen(result).join(" ")).not.toMatch(/dog/);
    expect(result.creative_direction.audio_direction.tempo).toBeLessThan(
      before.creative_direction.audio_direction.tempo,
    );
  });
});

describe("a scene told by what it shows", () => {
  test.each(["Move the balcony scene to the start", "put the part with the dog first"])(
    "is that one: %s",
    (wish) => {
      expect(seen(editResult(before, wish).result)[0]).toBe("a dog on a balcony");
    },
  );

  test("that none shows, or that two show, is not guessed", () => {
    for (const wish of ["move the castle scene to the start", "move the lane scene to the start"])
      expect([wish, touched(editResult(before, wish).result)]).toEqual([wish, []]);
  });
});

describe("a thing that becomes another", () => {
  test.each([
    ["Can the dog be a cat?", "a cat on a balcony"],
    ["The children should be grandparents instead.", "two grandparents jump in puddles"],
    ["no dog, just one woman", "one woman on a balcony"],
    ["The dog should be brown", "a brown dog on a balcony"],
  ])("does so where it is seen and nowhere else: %s", (wish, shown) => {
    const { result, notUnderstood } = editResult(before, wish);
    expect(seen(result)).toContain(shown);
    expect(notUnderstood).toEqual([]);
    for (const path of touched(result))
      expect(path).toMatch(/^\/scenes\/\d\/visual\/(?:subject|generation_prompt)$/);
  });
});

describe("words", () => {
  test("of the tagline change, those of the call to action beside it stay", () => {
    const { result } = editResult(before, 'Tagline should read "Made for mud."');
    expect(result.scenes.at(-1)?.text_overlay?.text).toBe(
      `Made for mud. · ${before.creative_direction.cta.text}`,
    );
  });

  test("said by somebody in the film are spoken where they are seen", () => {
    const { result } = editResult(before, 'The farmer says "Morning!" instead');
    expect(result.scenes[0]?.audio.voiceover_text).toBe("Morning!");
  });
});

describe("lengths of several scenes", () => {
  test("asked in one breath are all kept", () => {
    const { result } = editResult(before, "scene 1: make it 3 seconds; scene 2 down to 2");
    expect(result.scenes.slice(0, 2).map(({ duration }) => duration)).toEqual([3, 2]);
  });

  test("the time that one gives up goes where it is given", () => {
    const { result } = editResult(before, "scene 1 1 second shorter, give that to the last");
    const change = result.scenes.map(
      ({ duration }, index) => duration - (before.scenes[index]?.duration ?? 0),
    );
    expect(change.map((seconds) => Math.round(seconds * 10) / 10)).toEqual([
      -1,
      ...change.slice(1, -1).map(() => 0),
      1,
    ]);
  });
});

test("a sound that is added is heard and not seen", () => {
  const { result } = editResult(before, "add a gull cry to the first scene");
  expect(result.scenes[0]?.audio.sound_effects).toContain("gull cry");
  expect(seen(result)).toEqual(seen(before));
});

test("a place among the scenes is no place where they play", () => {
  expect(touched(editResult(before, "move it to the start").result)).toEqual([]);
});

test("a faster cut that shares its scenes' parts is taken back to the byte", () => {
  const loud = {
    ...before,
    scenes: before.scenes.map((scene, index) => ({
      ...scene,
      audio: { ...scene.audio, sound_effects: [`tap ${index}`, `steps ${index}`] },
    })),
  };
  const faster = editResult(loud, "faster pacing please").result;
  expect(faster.scenes.length).toBeGreaterThan(loud.scenes.length);
  const back = editResult(faster, "undo that").result;
  expect(JSON.stringify([back.creative_direction, back.scenes])).toBe(
    JSON.stringify([loud.creative_direction, loud.scenes]),
  );
});

test("a scene is split in two views of it, in its own time", () => {
  const { result } = editResult(before, "split scene 1 into two shots");
  expect(result.scenes).toHaveLength(before.scenes.length + 1);
  expect(result.scenes[1]?.end_time).toBe(before.scenes[0]?.end_time ?? 0);
  expect(result.scenes[1]?.visual.shot_type).not.toBe(before.scenes[0]?.visual.shot_type);
});

test("black and white is the palette of a film made so", () => {
  const { color_palette } = editResult(before, "make it black and white").result.creative_direction
    .visual_direction;
  expect(color_palette.map(({ hex }) => hex)).toEqual(["#000000", "#FFFFFF", "#808080"]);
});

test("what somebody is to wear is worn where they are seen", () => {
  const { result } = editResult(before, "The farmer should wear a straw hat");
  expect(seen(result)[0]).toBe("a farmer wearing a straw hat on a tractor");
});

describe("places among the scenes", () => {
  test("are told by numbers, ordinals and by what a scene shows", () => {
    expect(seen(editResult(before, "move scene 3 before scene 1").result)[0]).toBe("a dog on a balcony");
    expect(seen(editResult(before, "move the balcony scene after the first scene").result)[1]).toBe(
      "a dog on a balcony",
    );
    const { result } = editResult(before, "Insert a shot of a kettle, right after the first scene");
    expect(seen(result)[1]).toBe("a kettle");
  });
});

test("one text for another is told by both", () => {
  const { result } = editResult(
    before,
    'Please change the text from "Out in all of it." to "Out in most of it."',
  );
  expect(result.scenes.at(-1)?.text_overlay?.text).toContain("Out in most of it.");
});

test("how a voice is to be, said after it, is no pace of the film", () => {
  const { result, changes } = editResult(before, "Make the voice-over female and slower.");
  expect(changes).toEqual(["Noted for the recording: the voice is female, slower."]);
  expect(result.scenes).toEqual(before.scenes);
});

test("a fade at the end joins no other scenes", () => {
  const { result } = editResult(before, "fade to black at the end");
  expect(result.scenes.slice(0, -1)).toEqual(before.scenes.slice(0, -1));
  expect(result.creative_direction.pacing).toEqual(before.creative_direction.pacing);
});

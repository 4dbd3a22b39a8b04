import { describe, expect, test } from "bun:test";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { type FilmSketch, makeResponse } from "../../../fixtures/film.ts";

const SKETCH: FilmSketch = {
  palette: ["#FFFDD0", "#9CAF88"],
  ctaText: "Book a test ride",
  scenes: [
    {
      visual: {
        subject: "a captain waves from a dark green door",
        environment: "a station entrance",
        generation_prompt:
          "Close shot: a captain waves from a dark green door, a station entrance. Cream and sage green lead, with touches of sage.",
      },
      audio: { voiceover_text: "Muddy walks, happy baths." },
      overlay: { text: "Out 3 October" },
    },
    {
      visual: {
        subject: "two friends at a table",
        generation_prompt: "Two friends at a table. Colours: cream, sage green.",
      },
      audio: { voiceover_text: null },
      overlay: { text: "Take it slow" },
    },
    {
      purpose: "cta",
      visual: {
        subject: "a bottle",
        generation_prompt: "A bottle on a shelf. Set and props in cream and sage green.",
      },
      audio: { voiceover_text: null },
      overlay: { text: "Book a test ride" },
    },
  ],
};
const before = makeResponse(SKETCH);

function edited(instruction: string, previous = before) {
  const { result, changes, notUnderstood } = editResult(previous, instruction);
  const touched = patchBetween(previous, result)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"));
  const prompts = result.scenes.map(({ visual }) => visual.generation_prompt);
  return { result, changes, notUnderstood, touched, prompts };
}

describe("words told by their place", () => {
  test("the last line is the one spoken last", () => {
    const { result, touched } = edited("Drop the last line");
    expect(result.scenes[0]?.audio.voiceover_text).toBeNull();
    expect(touched).toEqual(["/scenes/0/audio/voiceover_text"]);
  });

  test("the last line of a film in which nobody speaks is its tagline, and the button beside it has words of its own", () => {
    const silent = editResult(before, "no voice-over").result;
    const { result, notUnderstood } = edited(
      'The final line should be "Stay forever." and the button "Shop Aurelle"',
      silent,
    );
    expect(result.scenes.map(({ text_overlay }) => text_overlay?.text)).toEqual([
      "Out 3 October",
      "Stay forever.",
      "Shop Aurelle",
    ]);
    expect(notUnderstood).toEqual([]);
  });

  test("the first overlay goes, the others stay", () => {
    const { result, touched } = edited("Remove the first overlay");
    expect(result.scenes.map(({ text_overlay }) => text_overlay?.text ?? null)).toEqual([
      null,
      "Take it slow",
      "Book a test ride",
    ]);
    for (const pointer of touched) expect(pointer).toMatch(/overlay/);
  });

  test("a call to action in quotes needs no colon, and leads where it led where its words say nothing of it", () => {
    const { result, touched } = edited('Make the CTA "The city, unfolded"');
    expect(result.creative_direction.cta.text).toBe("The city, unfolded");
    expect(touched).not.toContain("/creative_direction/cta/action");
  });

  test("a date is another date wherever it stands", () => {
    const { result, touched } = edited("Change the date to 10 October");
    expect(result.scenes[0]?.text_overlay?.text).toBe("Out 10 October");
    for (const pointer of touched) expect(pointer).toMatch(/text$/);
  });
});

describe("colours in the words of prompts", () => {
  test("one for another takes its shade and its second name along", () => {
    const { prompts } = edited("Swap the sage green for dusty blue");
    expect(prompts[0]).toContain("dusty blue door");
    expect(prompts[0]).toContain("Cream and dusty blue throughout.");
    expect(prompts.join("\n")).not.toMatch(/dark dusty|blue dusty|green|sage/i);
  });

  test("a new palette is told whole, each colour once", () => {
    const { prompts } = edited("Colours: rust and black");
    expect(prompts[1]).toMatch(/\brust and black\./i);
    expect(prompts.join("\n")).not.toMatch(/black black|cream/i);
  });

  test("a lighter one is the same colour nearer to white", () => {
    const { result, changes } = edited("make the sage green a bit darker");
    const [, second] = result.creative_direction.visual_direction.color_palette;
    expect(second?.hex).toMatch(/^#[0-9A-F]{6}$/);
    expect(second?.hex).not.toBe("#9CAF88");
    expect(changes.join()).toContain("darker");
  });
});

describe("what an instruction means besides", () => {
  test("an hour and the weather leave the place where it is", () => {
    const { result } = edited("Scene 1 should happen at night in the rain");
    expect(result.scenes[0]?.visual.environment).toBe("a station entrance, at night in the rain");
  });

  test("a scene told by its deed moves to the very beginning", () => {
    const third = edited("Move the bottle to the very beginning").result;
    expect(third.scenes[0]?.visual.subject).toBe("a bottle");
  });

  test("where a wish is meant is no part of the picture", () => {
    const { result } = edited("Instead of two friends, show one man reading in scene 2");
    expect(result.scenes[1]?.visual.subject).toBe("one man reading at a table");
  });

  test("a slow push in is one move", () => {
    expect(edited("scene 2: slow push in").notUnderstood).toEqual([]);
  });

  test("music switched to one instrument has no other", () => {
    const { result } = edited("Switch the music to solo piano at 70 bpm.");
    expect(result.creative_direction.audio_direction).toMatchObject({ instruments: ["piano"], tempo: 70 });
  });

  test("what is no thing is not brought into pictures", () => {
    const { touched, notUnderstood } = edited("give it some je ne sais quoi");
    expect(touched).toEqual([]);
    expect(notUnderstood).toHaveLength(1);
  });

  test("the length goes back to what it was, the new colours stay", () => {
    const shorter = editResult(before, "make it 9 seconds and swap the sage green for dusty blue").result;
    const { result, notUnderstood } = edited(
      "Take the length back to what it was but keep the new colours",
      shorter,
    );
    expect(result.creative_direction.technical_specs.duration).toBe(
      before.creative_direction.technical_specs.duration,
    );
    expect(result.creative_direction.visual_direction).toEqual(shorter.creative_direction.visual_direction);
    expect(notUnderstood).toEqual([]);
  });

  test("no people leaves no beginners and no headless rest of a sentence", () => {
    const film = makeResponse({
      scenes: [
        { visual: { subject: "beginners laugh", generation_prompt: "Mid shot: beginners laugh." } },
        { visual: { subject: "the same hands a month later, quicker, no longer looked at" } },
      ],
    });
    const subjects = edited("No people at all", film).result.scenes.map(({ visual }) => visual.subject);
    expect(subjects.join("\n")).not.toMatch(/beginners|hands|^quicker/m);
  });

  test("parts of the film and words in quotes are no things of its pictures", () => {
    for (const instruction of ["put the CTA a bit earlier", 'Bring "Free delivery" in somewhere']) {
      const { touched } = edited(instruction);
      expect(touched.filter((pointer) => pointer.includes("/visual/"))).toEqual([]);
    }
  });

  test("words are added on screen in the scene named", () => {
    const { result, touched } = edited('Add "Free delivery" on screen in the second scene');
    expect(result.scenes[1]?.text_overlay?.text).toBe("Free delivery");
    for (const pointer of touched) expect(pointer).toMatch(/overlay/);
  });

  test("no handheld is a camera that stands still, and no thing to be left out", () => {
    const film = makeResponse({ scenes: [{ visual: { camera_movement: "handheld" } }, {}] });
    const { result } = edited("no handheld, lock the camera off everywhere", film);
    for (const { visual } of result.scenes) {
      expect(visual.camera_movement).toBe("static");
      expect(visual.negative_prompt).not.toContain("handheld");
    }
  });

  test("an opinion on the music is no kind of music", () => {
    const { result, notUnderstood } = edited("The music is too heavy.");
    expect(result.creative_direction.audio_direction).toEqual(before.creative_direction.audio_direction);
    expect(notUnderstood).toEqual(["The music is too heavy"]);
  });

  test("a dropped scene takes with it what nothing else showed", () => {
    const asked = {
      id: "c1",
      kind: "must_include" as const,
      statement: "a bottle",
      source: "text" as const,
      hard: true,
      status: "satisfied" as const,
      scene_ids: ["scene_2_benefit"],
      detail: "",
      expected: { subject: "two friends", part: "character" },
    };
    const film = { ...before, metadata: { ...before.metadata, constraints: [asked] } };
    const { result } = edited("Could you cut scene 2?", film);
    expect(result.scenes).toHaveLength(2);
    expect(result.scenes.map(({ visual }) => visual.subject).join()).not.toContain("friends");
  });

  test("a number of scenes is kept by cutting or by leaving out", () => {
    expect(edited("use only two scenes").result.scenes).toHaveLength(2);
    expect(edited("make it five scenes").result.scenes).toHaveLength(5);
  });

  test("seconds are taken from the scene that is to give them", () => {
    const { result } = edited("Scene 1 should be two seconds longer, take it from the last scene");
    const [first, second, third] = result.scenes.map(({ duration }) => duration);
    const [was, wasSecond, wasThird] = before.scenes.map(({ duration }) => duration);
    expect(first).toBeCloseTo((was ?? 0) + 2, 2);
    expect(second).toBeCloseTo(wasSecond ?? 0, 2);
    expect(third).toBeCloseTo((wasThird ?? 0) - 2, 2);
  });

  test("the one line that is spoken moves to another scene", () => {
    const { result, touched } = edited("The voice-over line should come in the final scene instead");
    expect(result.scenes.map(({ audio }) => audio.voiceover_text)).toEqual([
      null,
      null,
      "Muddy walks, happy baths.",
    ]);
    for (const pointer of touched) expect(pointer).toMatch(/voiceover_text$/);
  });

  test("colours are swapped in pairs, a date is told by its form", () => {
    const { prompts } = edited("swap cream and sage green for red and gold");
    expect(prompts[1]).toMatch(/red.*gold/i);
    expect(edited("make it 12 May").result.scenes[0]?.text_overlay?.text).toBe("Out 12 May");
  });

  test("what must not be touched is left alone and asks for nothing", () => {
    expect(edited("make scene 2 warmer but don't touch the text or the length").notUnderstood).toEqual([]);
  });
});

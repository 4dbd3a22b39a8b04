import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { Scene } from "../../../../contracts/scene.ts";
import { adoptScene, type SceneContext } from "../../../../src/direction/model/adopt-scene.ts";
import { cleanerFor } from "../../../../src/direction/model/clean-text.ts";
import { detailOf, type SceneDetail } from "../../../../src/direction/model/scene-detail.ts";
import { makeFilm } from "../../../fixtures/film.ts";

const [hook, second] = makeFilm().scenes;
const draft: Scene = {
  ...second!,
  text_overlay: { text: "Lasts 12 hours", style: "bold", position: "center", animation: "none" },
};

const context: SceneContext = {
  index: 1,
  settled: () => false,
  clean: cleanerFor("A film for Aurora cold brew, aurora.example.com"),
  imageCount: 2,
  fps: 30,
  isLast: false,
  maySpeak: true,
  mayShowText: true,
};

function adopt(change: Partial<SceneDetail>, about: Partial<SceneContext> = {}) {
  return adoptScene(draft, { ...detailOf(draft), ...change }, { ...context, ...about });
}

describe("a scene that a model writes", () => {
  test("takes its words and notes that they are the model's", () => {
    const { scene, origins } = adopt({ environment: "  a kiosk\n at dawn ", shot_type: "extreme_close_up" });
    expect(scene.visual.environment).toBe("a kiosk at dawn");
    expect(scene.visual.shot_type).toBe("extreme_close_up");
    expect(Object.keys(origins).sort()).toEqual([
      "/scenes/1/visual/environment",
      "/scenes/1/visual/shot_type",
    ]);
  });

  test("is the draft, origins and all, where the model says nothing new", () => {
    const { scene, origins } = adopt({});
    expect(scene).toEqual(draft);
    expect(origins).toEqual({});
  });

  test("keeps what is settled", () => {
    const { scene } = adopt(
      { camera_movement: "orbital", subject: "something else" },
      { settled: (pointer) => pointer.includes("/visual/camera_movement") },
    );
    expect(scene.visual.camera_movement).toBe(draft.visual.camera_movement);
    expect(scene.visual.subject).toBe("something else");
  });

  test("keeps the draft's prompt when the model's forgets what the brief wants to happen", () => {
    const settled = (pointer: string) => pointer.endsWith("/visual/subject");
    expect(
      adopt({ generation_prompt: "A castle in the clouds" }, { settled }).scene.visual.generation_prompt,
    ).toBe(draft.visual.generation_prompt);
    const faithful = `Slow dolly: ${draft.visual.subject}, backlit by a low sun`;
    expect(adopt({ generation_prompt: faithful }, { settled }).scene.visual.generation_prompt).toBe(faithful);
  });

  test("only adds to what the draft leaves out of the picture", () => {
    const careful = { ...draft, visual: { ...draft.visual, negative_prompt: "people, text" } };
    const { scene } = adoptScene(careful, { ...detailOf(careful), negative_prompt: "Text, blur" }, context);
    expect(scene.visual.negative_prompt).toBe("people, text, blur");
  });

  test("refuses words on screen that are too long, cannot be read in time, or lead to a foreign address", () => {
    const overlay = { style: "bold", position: "center", animation: "none" } as const;
    for (const text of [
      "x".repeat(51),
      "Order now at evil.com",
      "Follow @stranger now",
      "https://evil.example",
    ]) {
      expect(adopt({ overlay: { ...overlay, text } }).scene.text_overlay).toEqual(draft.text_overlay);
    }
    expect(adopt({ overlay: { ...overlay, text: "aurora.example.com" } }).scene.text_overlay?.text).toBe(
      "aurora.example.com",
    );
    const flash = { ...draft, duration: 0.5 };
    const long = {
      ...detailOf(flash),
      overlay: { ...overlay, text: "Forty characters take over two seconds!" },
    };
    expect(adoptScene(flash, long, context).scene.text_overlay).toEqual(draft.text_overlay);
  });

  test("leaves foreign addresses out of descriptions, and the brief's own in", () => {
    const environment = "a kiosk with www.evil.com and aurora.example.com on the wall";
    expect(adopt({ environment }).scene.visual.environment).toBe(
      "a kiosk with and aurora.example.com on the wall",
    );
  });

  test("speaks no line that does not fit its time, and none where the brief gave or forbade the lines", () => {
    const line = "One two three four";
    expect(adopt({ voiceover_text: line }).scene.audio.voiceover_text).toBe(line);
    expect(adopt({ voiceover_text: line }, { maySpeak: false }).scene.audio.voiceover_text).toBe(
      draft.audio.voiceover_text,
    );
    expect(adopt({ voiceover_text: "word ".repeat(60) }).scene.audio.voiceover_text).toBe(
      draft.audio.voiceover_text,
    );
  });

  test("gives a cut no length, another transition a whole number of frames, and the last scene none of its own", () => {
    expect(adopt({ transition: "cut" }).scene.transition_to_next).toEqual({ type: "cut", duration: 0 });
    const { duration } = adopt({ transition: "dissolve" }).scene.transition_to_next;
    expect(duration * 30).toBeCloseTo(Math.round(duration * 30), 4);
    expect(adopt({ transition: "wipe" }, { isLast: true }).scene.transition_to_next).toEqual(
      draft.transition_to_next,
    );
  });

  test("keeps the contract, its time and its number whatever a model writes", () => {
    const text = fc.string({ maxLength: 600, unit: "binary" });
    const number = fc.oneof(fc.double(), fc.integer(), fc.constant(null));
    const detail = fc.record({
      subject: text,
      environment: text,
      generation_prompt: text,
      negative_prompt: fc.option(text),
      voiceover_text: fc.option(text),
      sound_effects: fc.option(fc.array(text, { maxLength: 20 })),
      music_intensity: number,
      reference_image_index: number,
      overlay: fc.option(
        fc.record({
          text,
          style: text,
          position: fc.constant("center" as const),
          animation: fc.constant("none" as const),
        }),
      ),
      transition: fc.constantFrom("cut" as const, "zoom" as const, null),
    });
    fc.assert(
      fc.property(detail, (change) => {
        const { scene } = adoptScene(hook!, { ...detailOf(hook!), ...change }, { ...context, index: 0 });
        expect(Scene.safeParse(scene).error).toBeUndefined();
        const { id, scene_number, start_time, end_time, duration, purpose } = hook!;
        expect(scene).toMatchObject({ id, scene_number, start_time, end_time, duration, purpose });
      }),
    );
  });
});

import { describe, expect, test } from "bun:test";
import { promptBody } from "../../../src/direction/clips/prompt-body.ts";
import { makeFilm } from "../../fixtures/film.ts";
import { filmOf } from "./film-of.ts";

function bodyOf(generation_prompt: string, isCropped = false): string {
  return promptBody(
    makeFilm({ scenes: [{ frames: 60, visual: { generation_prompt } }] }).scenes[0]!,
    isCropped,
  );
}

describe("a prompt without its camera", () => {
  test("loses shot and movement wherever the director put them", () => {
    const rest = "a can turns on ice. Soft side light.";
    expect(bodyOf(`Extreme close-up, camera creeping forward: ${rest}`)).toBe(rest);
    expect(bodyOf(`Wide framing of ${rest}`)).toBe(rest);
    expect(bodyOf(`Gently moving handheld camera, mid shot. ${rest}`)).toBe(rest);
    expect(bodyOf(`Close-up. ${rest} Slow pull-out.`)).toBe(rest);
  });

  test("keeps the lens that is said with the movement", () => {
    expect(
      bodyOf(
        "Medium shot. A can turns. A steady push towards the subject on 40mm, natural perspective. Dawn.",
      ),
    ).toBe("A can turns. 40mm, natural perspective. Dawn.");
    expect(bodyOf("Medium shot of a can. Slow pull-out, 24mm, low camera.")).toBe("a can. 24mm, low camera.");
  });

  test("loses any other writer's camera before the first colon", () => {
    expect(bodyOf("Tight macro shot with a gentle dolly: steam rises from a pan.")).toBe(
      "steam rises from a pan.",
    );
  });

  test("keeps words that only sound like a camera's", () => {
    const prompt = "A chef tosses an espresso shot into a pan. Static sparks in the air.";
    expect(bodyOf(prompt)).toBe(prompt);
  });

  test("keeps the frame's shape unless the picture is cropped to it", () => {
    const prompt = "Close-up. A can. Vertical frame, subject held in the upper middle. Dawn.";
    expect(bodyOf(prompt)).toContain("Vertical frame");
    expect(bodyOf(prompt, true)).toBe("A can. Dawn.");
  });

  test("is never empty", () => {
    expect(bodyOf("Close-up.")).toBe("Close-up.");
  });

  test("says all that the offline director wrote about its subject", () => {
    const film = filmOf(
      "30s Instagram Reel for Nordlicht e-bikes, a courier races through rainy Hamburg at dawn. Cinematic.",
    );
    for (const scene of film.scenes) {
      // A model sees one clip alone: who is "the courier" to a reader is introduced in each prompt anew.
      const subject = scene.visual.subject.toLowerCase().replace(/^(?:the|an?) /, "");
      expect(promptBody(scene, false).toLowerCase()).toContain(subject);
    }
  });
});

describe("slow motion", () => {
  const prompts = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.generation_prompt);

  test("of the whole film is in every prompt", () => {
    for (const prompt of prompts(
      "15s watch teaser for Aurelio. Everything in slow motion. Gears, leather strap.",
    ))
      expect(prompt).toMatch(/slow motion/i);
  });

  test("of one moment is in that prompt alone", () =>
    expect(
      prompts("20s ad for Ember hot sauce. A man bites into a taco, in slow motion.").filter((prompt) =>
        /slow motion, every/i.test(prompt),
      ),
    ).toEqual([]));
});

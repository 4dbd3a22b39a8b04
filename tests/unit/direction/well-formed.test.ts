import { describe, expect, test } from "bun:test";
import { withoutColor } from "../../../src/direction/repair/palette.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { makeFilm } from "../../fixtures/film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

const seenIn = (text: string) =>
  repairFilm(agreedOn(text), filmOf(text)).scenes.flatMap(({ visual }) => [
    visual.subject,
    visual.environment,
    visual.generation_prompt,
  ]);

test("no words on screen have a hole where another word was read", () => {
  const { scenes } = filmOf(
    "a grandmother teaches a robot to make dumplings, 30s, warm, for our kitchen brand Tavo",
  );
  for (const { text_overlay } of scenes) expect(text_overlay?.text ?? "").not.toMatch(/\s{2,}/);
});

describe("the words of a picture", () => {
  test("close up where a forbidden colour stood", () => {
    const coloured = (list: string) =>
      makeFilm({
        scenes: [
          { frames: 60, visual: { generation_prompt: `A room with a long table. Colours: ${list}.` } },
        ],
      });
    const promptOf = (list: string) =>
      withoutColor(coloured(list), () => false, "green").scenes[0]?.visual.generation_prompt ?? "";
    expect(promptOf("pale blue, green, ivory")).toContain("Colours: pale blue, ivory.");
    expect(promptOf("pale blue, ivory, green")).toContain("Colours: pale blue, ivory.");
    expect(promptOf("green, pale blue, ivory")).toContain("Colours: pale blue, ivory.");
  });

  test("have one article before a name that brings its own", () => {
    const words = seenIn(
      "Kids' museum app, 20s. Escape room in Bristol called The Locked Larder. Logo at the end.",
    );
    expect(words.join("\n")).toMatch(/the Locked Larder/);
    expect(words.join("\n")).not.toMatch(/the The/);
  });

  test("say rain at the window beside the room, and once", () => {
    const words = seenIn('Anuncio de 30 segundos para la librería "Tinta". Mostrar lluvia en el escaparate.');
    expect(words.join("\n")).toMatch(/rain/);
    expect(words.join("\n")).not.toMatch(/[a-z] rain at the window|rain, rain at/);
  });
});

describe("what a film is about", () => {
  test("is not what a sentence forbids, and may be a name that sounds like it", () => {
    const named = (text: string) => agreedOn(text).reading.product?.value.name ?? "";
    expect(named("Story: a dog. Avoid statistics. 60 seconds exactly.")).not.toMatch(/statistics/i);
    expect(named("Ad for a band called Never Mind. 15s")).toBe("Never Mind");
  });

  test("leaves no stop inside the list of what a model is told to leave out", () => {
    const [scene] = filmOf(
      'Corbel Systems (industrial valves), 50 seconds. No jargon. Blue Harbor is an investor and need not Calm narrator: "Pressure, under control."',
    ).scenes;
    expect(scene?.visual.negative_prompt).toMatch(/jargon/);
    expect(scene?.visual.negative_prompt).not.toMatch(/\.,/);
  });
});

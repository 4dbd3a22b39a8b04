import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { CreativeDirection } from "../../../../contracts/direction.ts";
import { adoptTreatment } from "../../../../src/direction/model/adopt-treatment.ts";
import { cleanerFor } from "../../../../src/direction/model/clean-text.ts";
import { retime } from "../../../../src/direction/model/retime.ts";
import { type Treatment, treatmentOf } from "../../../../src/direction/model/treatment.ts";
import { makeFilm } from "../../../fixtures/film.ts";

const film = makeFilm();
const nothing = () => false;
const BRIEF = cleanerFor("A film for Aurora cold brew");

function adopt(change: Partial<Treatment>, settled: (pointer: string) => boolean = nothing) {
  return adoptTreatment(film, { ...treatmentOf(film, nothing), ...change }, settled, BRIEF);
}

describe("the treatment that a model writes", () => {
  test("sets the look and the sound, and says that they are the model's", () => {
    const { direction, provenance } = adopt({
      aesthetic: "a blue hour that thaws",
      tempo: 96.4,
      mood: ["wistful", "wistful", " "],
    });
    expect(direction.visual_direction.aesthetic).toBe("a blue hour that thaws");
    expect(direction.audio_direction.tempo).toBe(96);
    expect(direction.audio_direction.mood).toEqual(["wistful"]);
    expect(provenance["/creative_direction/visual_direction/aesthetic"]?.source).toBe("llm");
  });

  test("leaves alone what evidence settled, and is told so by null", () => {
    const settled = (pointer: string) => pointer.includes("/visual_direction/lighting_style");
    expect(treatmentOf(film, settled).lighting_style).toBeNull();
    expect(adopt({ lighting_style: "neon" }, settled).direction.visual_direction.lighting_style).toBe(
      film.direction.visual_direction.lighting_style,
    );
  });

  test("gives up its palette for one colour that the brand demands", () => {
    const palette = [
      { hex: "#112233", role: "primary" as const },
      { hex: "#445566", role: "accent" as const },
    ];
    const demanded = (pointer: string) => pointer.endsWith("/color_palette/0");
    expect(adopt({ palette }, demanded).direction.visual_direction.color_palette).toEqual(
      film.direction.visual_direction.color_palette,
    );
    expect(adopt({ palette }).direction.visual_direction.color_palette).toEqual(palette);
  });

  test("changes the call to action everywhere or, where it leads astray, nowhere", () => {
    const cta = { text: "Taste the morning", style: "button", action: "shop_now" } as const;
    const changed = adopt({ cta });
    expect(changed.direction.cta.text).toBe("Taste the morning");
    expect(JSON.stringify(changed)).not.toContain("Shop now");
    expect(adopt({ cta: { ...cta, text: "Go to evil.com" } }).direction.cta.text).toBe("Shop now");
  });

  test("brings no music into a film without", () => {
    const { audio_direction } = film.direction;
    const silent = {
      ...film,
      direction: {
        ...film.direction,
        audio_direction: { ...audio_direction, tempo: 0, music_genre: "none" },
      },
    };
    const treatment = { ...treatmentOf(silent, nothing), tempo: 120, music_genre: "techno" };
    expect(adoptTreatment(silent, treatment, nothing, BRIEF).direction.audio_direction).toMatchObject({
      tempo: 0,
      music_genre: "none",
    });
  });

  test("keeps the contract whatever a model writes", () => {
    const text = fc.option(fc.string({ maxLength: 500, unit: "binary" }));
    const texts = fc.option(fc.array(fc.string({ maxLength: 80 }), { maxLength: 12 }));
    const change = fc.record({
      product_name: text,
      product_description: text,
      aesthetic: text,
      camera_style: text,
      music_genre: text,
      mood: texts,
      instruments: texts,
      tempo: fc.option(fc.double()),
      palette: fc.option(fc.array(fc.record({ hex: fc.string(), role: fc.constant("accent" as const) }))),
      outline: fc.array(fc.record({ beat: fc.string(), weight: fc.double() }), { maxLength: 30 }),
    });
    fc.assert(
      fc.property(change, (written) => {
        const treated = adopt(written);
        expect(CreativeDirection.safeParse(treated.direction).error).toBeUndefined();
        const { scenes, direction } = retime(treated, written.outline, nothing);
        expect(scenes.at(-1)!.end_time).toBeCloseTo(direction.technical_specs.duration, 6);
        expect(direction.technical_specs.duration).toBe(film.direction.technical_specs.duration);
      }),
    );
  });
});

describe("the lengths that a model wants", () => {
  const outline = film.scenes.map((_, index) => ({ beat: "x", weight: index === 2 ? 1.4 : 1 }));

  test("are laid out in whole frames, the hook as long as it was", () => {
    const { scenes } = retime(film, outline, nothing);
    expect(scenes[2]!.duration).toBeGreaterThan(film.scenes[2]!.duration);
    expect(scenes[0]!.duration).toBe(film.scenes[0]!.duration);
    for (const { duration } of scenes) expect(duration * 30).toBeCloseTo(Math.round(duration * 30), 3);
  });

  test("count for nothing where the brief or a reference set the rhythm", () => {
    expect(retime(film, outline, (pointer) => pointer === "/scenes/1/duration")).toBe(film);
    expect(retime(film, outline, (pointer) => pointer.endsWith("/cuts_per_minute"))).toBe(film);
  });
});

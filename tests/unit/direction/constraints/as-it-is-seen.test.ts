import { describe, expect, test } from "bun:test";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";
import { type FilmSketch, makeFilm } from "../../../fixtures/film.ts";
import { agreedOn } from "../film-of.ts";

/** The ledger's entry of a kind on a film that is not the brief's own. */
function entryOn(brief: string, kind: string, sketch: FilmSketch) {
  return checkFilm(agreedOn(brief), makeFilm(sketch)).find((entry) => entry.kind === kind);
}

function repaired(brief: string) {
  const agreed = agreedOn(brief);
  return repairFilm(agreed, writeFilm(agreed));
}

describe("a demand is kept where it is seen, and nowhere else", () => {
  test("a pale blue is no white", () => {
    const brief = "A film for Linnea sheets. White and sage green.";
    expect(entryOn(brief, "color", { palette: ["#9CAF88", "#A9CBE0"] })?.status).toBe("violated");
    expect(entryOn(brief, "color", { palette: ["#9CAF88", "#FFFFFF"] })?.status).toBe("satisfied");
  });

  test("no beige leaves the white that is asked", () => {
    const film = repaired(
      "A 20s reel for Linnea linen sheets. White and sage green, no beige. A bed in the morning.",
    );
    const palette = film.direction.visual_direction.color_palette.map(({ hex }) => hex);
    expect(palette).toContain("#FFFFFF");
  });

  test("the pack by second 5 is of the pack, whatever a scene calls itself", () => {
    const brief = "15s ad for Pebble nappies. Show the pack by second 5.";
    const scenes = (subject: string) => [
      { visual: { subject: "a toddler runs" }, purpose: "product_showcase" as const, frames: 200 },
      { visual: { subject }, purpose: "cta" as const, frames: 250 },
    ];
    expect(entryOn(brief, "product_by", { scenes: scenes("the pack") })?.status).toBe("violated");
    const film = repaired(brief);
    const first = film.scenes.find(({ visual }) => /\bpack\b/i.test(visual.subject));
    expect(first?.start_time).toBeLessThan(5);
  });

  test("natural light is said in the prompts, also where a style brings a light of its own", () => {
    const film = repaired(
      "A heartfelt 30-second film for Second Paws dog rescue. Natural light, muted colours.",
    );
    for (const { visual } of film.scenes) expect(visual.generation_prompt).toMatch(/natural light/i);
  });

  test("glowing steel is a thing, and binds no palette", () => {
    const { reading } = agreedOn("30s ad for Corner Forge. Show sparks, glowing steel, a finished knife.");
    expect(reading.colors).toEqual([]);
  });

  test("handheld fans are for nobody, festival-goers are whom they are for", () => {
    const { reading } = agreedOn("A 20-second ad for Zephyr handheld fans, aimed at festival-goers.");
    expect(reading.audience?.value).toBe("festival-goers");
  });
});

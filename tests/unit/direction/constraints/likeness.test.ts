import { describe, expect, test } from "bun:test";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";
import { makeFilm, makeReferenceImage } from "../../../fixtures/film.ts";
import { makeReferenceFilm } from "../../../fixtures/reference-film.ts";
import { agreedOn } from "../film-of.ts";

const PHOTO = makeReferenceImage(undefined, {
  palette: [
    { hex: "#3A251C", weight: 0.7, role: "background" },
    { hex: "#BB9D75", weight: 0.3, role: "primary" },
  ],
  lighting: "dramatic",
});
const BRIEF = "A 15 second teaser for our pottery studio, match the mood of this photo";
const askedIn = (brief: string) => readBrief(brief).likeness.map(({ value, words }) => [words, value.aspect]);

describe("likeness to a reference", () => {
  test.each([
    ["30s film for a skate shop, match this vibe", "match this vibe", "whole"],
    ["Use the reference for the colours.", "Use the reference for the colours", "palette"],
    ["Same pacing as in the sample video please", "Same pacing as in the sample video", "rhythm"],
    [
      "two dogs in the golden light of the reference footage",
      "in the golden light of the reference footage",
      "lighting",
    ],
    [
      "20s for our tyres. Match the pace and energy of the clip, 16:9",
      "Match the pace and energy of the clip",
      "rhythm",
    ],
    ["Our mugs, 10s, and the photo for the colours.", "the photo for the colours", "palette"],
    ["Make it feel like the one attached", "like the one attached", "whole"],
    ["Ein Film wie im Referenzvideo, 20 Sekunden", "wie im Referenzvideo", "whole"],
    ["Un film dans le style de la vidéo jointe", "dans le style de la vidéo", "whole"],
  ])("is read in: %s", (brief, words, aspect) => {
    expect(askedIn(brief)).toEqual([[words, aspect]] as never);
  });

  test.each([
    "Our photo app lets you share pictures. It feels like magic.",
    "in the style of an old western",
    "Use the photo in scene 2.",
    "The voice should match the mood of the film",
    "Don't copy the reference's colours",
  ])("is not read in: %s", (brief) => expect(askedIn(brief)).toEqual([]));

  test("is measured on the finished film, and told in no picture", () => {
    const agreed = agreedOn(BRIEF, { references: { images: [PHOTO], video: null } });
    const film = writeFilm(agreed);
    const kept = checkFilm(agreed, film).find(({ kind }) => kind === "likeness");
    expect(kept).toMatchObject({
      status: "satisfied",
      statement: "match the mood of this photo",
      hard: false,
    });
    expect(kept?.detail).toMatch(/palette \d+ %, lighting \d+ %/);
    for (const { visual } of film.scenes) expect(visual.generation_prompt).not.toMatch(/match|this photo/i);
  });

  test("a photo that is named for the colours leads them, though a film came too", () => {
    const footage = makeReferenceFilm({
      palette: [
        { hex: "#2B3C5C", weight: 0.6, role: "background" },
        { hex: "#39A37D", weight: 0.4, role: "primary" },
      ],
    });
    const references = { images: [PHOTO], video: footage };
    const colorsOf = (brief: string) =>
      writeFilm(agreedOn(brief, { references })).direction.visual_direction.color_palette.map(
        ({ hex }) => hex,
      );
    expect(colorsOf("10s film for our mugs, the photo for the colours")).toContain("#BB9D75");
    expect(colorsOf("10s film for our mugs, the photo for the colours")).not.toContain("#39A37D");
    expect(colorsOf("10s film for our mugs")).toContain("#39A37D");
  });

  test("is lost by a film that looks otherwise", () => {
    const agreed = agreedOn(BRIEF, { references: { images: [PHOTO], video: null } });
    const verdict = checkFilm(agreed, makeFilm()).find(({ kind }) => kind === "likeness");
    expect(verdict?.status).toBe("violated");
    expect(verdict?.detail).toContain("palette");
  });

  test("cannot be measured where no reference came along, and says so", () => {
    const agreed = agreedOn(BRIEF);
    const verdict = checkFilm(agreed, writeFilm(agreed)).find(({ kind }) => kind === "likeness");
    expect(verdict?.status).toBe("unverifiable");
    expect(verdict?.detail).toContain("No photo or film came with the brief");
  });
});

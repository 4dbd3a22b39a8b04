import { expect, test } from "bun:test";
import { writeFilm } from "../../../../src/direction/write-film.ts";
import { makeReferenceImage } from "../../../fixtures/film.ts";
import { agreedOn } from "../film-of.ts";

test("every role of the reference's palette is in the film, a small accent too; what hardly shows is not", () => {
  const photo = makeReferenceImage(undefined, {
    palette: [
      { hex: "#0A0D0B", weight: 0.3, role: "background" },
      { hex: "#5B4B4B", weight: 0.25, role: "primary" },
      { hex: "#7B8484", weight: 0.2, role: "secondary" },
      { hex: "#ADABA2", weight: 0.12, role: "secondary" },
      { hex: "#FBE3BB", weight: 0.1, role: "secondary" },
      { hex: "#CCE44C", weight: 0.015, role: "accent" },
      { hex: "#FB94AC", weight: 0.015, role: "secondary" },
    ],
  });
  const agreed = agreedOn("A 15 second teaser for our pottery studio", {
    references: { images: [photo], video: null },
  });
  const colors = writeFilm(agreed).direction.visual_direction.color_palette;
  expect(colors).toContainEqual({ hex: "#5B4B4B", role: "primary" });
  expect(colors).toContainEqual({ hex: "#0A0D0B", role: "background" });
  expect(colors).toContainEqual({ hex: "#CCE44C", role: "accent" });
  expect(colors.map(({ hex }) => hex)).not.toContain("#FB94AC");
});

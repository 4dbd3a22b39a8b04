import { expect, test } from "bun:test";
import { measureFidelity } from "../../../../src/direction/measure-fidelity.ts";
import { makeReferenceFilm } from "../../../fixtures/reference-film.ts";
import { filmOf } from "../film-of.ts";

/** A reference film of which only the sound was there. */
const HEARD = makeReferenceFilm({ codec: "aac", lighting: "low_key" });

test("a reference of sound alone gives a film no light, and there is nothing seen to keep", () => {
  const brief = "20s ad for our cold brew Aurora";
  const references = { images: [], video: HEARD };
  const film = filmOf(brief, { references });
  const { lighting_style } = filmOf(brief).direction.visual_direction;
  expect(film.direction.visual_direction.lighting_style).toBe(lighting_style);
  expect(lighting_style).not.toBe("low_key");
  expect(measureFidelity(references, film)).toBeNull();
});

import { expect, test } from "bun:test";
import type { VideoFeatures } from "../../../../contracts/reference.ts";
import { measureFidelity } from "../../../../src/direction/measure-fidelity.ts";
import { filmOf } from "../film-of.ts";

/** A reference film of which only the sound was there. */
const HEARD: VideoFeatures = {
  duration: 12,
  fps: 0,
  width: 0,
  height: 0,
  codec: "aac",
  shots: [],
  cuts_per_minute: 0,
  average_shot_length: 0,
  median_shot_length: 0,
  rhythm: "steady",
  rhythm_curve: [],
  motion: 0,
  motion_curve: [],
  palette: [],
  lighting: "low_key",
  mood: [],
  brightness: 0,
  contrast: 0,
  saturation: 0,
  color_temperature: null,
  palette_change: 0,
  is_hdr: false,
  is_variable_frame_rate: false,
  audio: null,
  approximate: false,
};

test("a reference of sound alone gives a film no light, and there is nothing seen to keep", () => {
  const brief = "20s ad for our cold brew Aurora";
  const references = { images: [], video: HEARD };
  const film = filmOf(brief, { references });
  const { lighting_style } = filmOf(brief).direction.visual_direction;
  expect(film.direction.visual_direction.lighting_style).toBe(lighting_style);
  expect(lighting_style).not.toBe("low_key");
  expect(measureFidelity(references, film)).toBeNull();
});

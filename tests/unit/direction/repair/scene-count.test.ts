import { describe, expect, test } from "bun:test";
import { withSceneCount } from "../../../../src/direction/repair/scene-count.ts";
import { sceneFrames } from "../../../../src/direction/repair/timeline.ts";
import { filmOf } from "../film-of.ts";

const film = filmOf("30s film for Tallow candles, 16:9. Calm.");
const framesOf = (frames: readonly number[]) => frames.reduce((sum, length) => sum + length, 0);

describe("as many scenes as asked for", () => {
  test("cuts the longest in two, hundreds of times over, and keeps the length to the frame", () => {
    const cut = withSceneCount(film, 800, 800);
    expect(cut.scenes).toHaveLength(800);
    expect(framesOf(sceneFrames(cut))).toBe(framesOf(sceneFrames(film)));
    for (const [index, scene] of cut.scenes.entries()) {
      expect(scene.start_time).toBe(index === 0 ? 0 : (cut.scenes[index - 1]?.end_time ?? -1));
    }
  });

  test("merges the least telling, and the first and the last scene stay", () => {
    const merged = withSceneCount(film, 1, 4);
    expect(merged.scenes).toHaveLength(4);
    expect(framesOf(sceneFrames(merged))).toBe(framesOf(sceneFrames(film)));
    expect(merged.scenes[0]?.visual.subject).toBe(film.scenes[0]?.visual.subject);
    expect(merged.scenes.at(-1)?.visual.subject).toBe(film.scenes.at(-1)?.visual.subject);
  });
});

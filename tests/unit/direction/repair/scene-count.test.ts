import { describe, expect, test } from "bun:test";
import type { ShotType } from "../../../../contracts/vocabulary.ts";
import { LENS_WORDS, SHOT_WORDS } from "../../../../src/direction/knowledge/camera-words.ts";
import { withSceneCount } from "../../../../src/direction/repair/scene-count.ts";
import { sceneFrames } from "../../../../src/direction/repair/timeline.ts";
import { filmOf } from "../film-of.ts";

const film = filmOf("30s film for Tallow candles, 16:9. Calm.");
const isOf = (size: ShotType, lens: string) => LENS_WORDS[size].some((words) => words === lens);
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

  test("a further look says its size and lens in the prompt's own words, moves as the film moves, and is told once", () => {
    const moves = new Set(film.scenes.map(({ visual }) => visual.camera_movement));
    const own = new Set(film.scenes.map(({ visual }) => visual.subject));
    const { scenes } = withSceneCount(film, 4 * film.scenes.length, 4 * film.scenes.length);
    for (const { visual } of scenes.filter(({ visual }) => !own.has(visual.subject))) {
      const { shot_type, generation_prompt, subject } = visual;
      expect(moves).toContain(visual.camera_movement);
      expect(generation_prompt.toLowerCase()).toContain(SHOT_WORDS[shot_type][0]);
      const others = Object.entries(LENS_WORDS).filter(([size]) => size !== shot_type);
      for (const lens of others.flatMap(([, words]) => words).filter((words) => !isOf(shot_type, words)))
        expect(generation_prompt.toLowerCase()).not.toContain(lens);
      expect(subject.split(", seen from")).toHaveLength(2);
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

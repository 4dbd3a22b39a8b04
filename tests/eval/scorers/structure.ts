import { allOf, pictureOf } from "../film-words.ts";
import type { Mark, Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

const A_FRAME_SECONDS = 0.042;

/** Number of scenes, the shortest of them, and what has to come early. */
export const structure: Scorer = (expect, result) => {
  const { scenes } = result;
  const marks: Mark[] = [];
  if (expect.scenes !== undefined) {
    const [least, most] = typeof expect.scenes === "number" ? [expect.scenes, expect.scenes] : expect.scenes;
    marks.push({
      kind: "scene_count",
      expected: [...new Set([least, most])].join(" to "),
      found: inLedger(result, ["scene_count", "shot"]),
      kept: scenes.length >= least && scenes.length <= most,
      got: String(scenes.length),
    });
  }
  if (expect.min_scene_seconds !== undefined) {
    const shortest = Math.min(...scenes.map(({ duration }) => duration));
    marks.push({
      kind: "scene_length",
      expected: `no scene under ${expect.min_scene_seconds} s`,
      found: inLedger(result, ["scene_length"]),
      kept: shortest >= expect.min_scene_seconds - A_FRAME_SECONDS,
      got: String(shortest),
    });
  }
  for (const { scene, seconds } of expect.scene_seconds ?? []) {
    const [least, most] = typeof seconds === "number" ? [seconds, seconds] : seconds;
    const got = scenes.at(scene < 0 ? scene : scene - 1)?.duration ?? 0;
    marks.push({
      kind: "scene_length",
      expected: `scene ${scene}: ${[...new Set([least, most])].join(" to ")} s`,
      found: inLedger(result, ["scene_length"]),
      kept: got >= least - A_FRAME_SECONDS && got <= most + A_FRAME_SECONDS,
      got: String(got),
    });
  }
  if (expect.hook_by !== undefined) {
    const hooks = scenes.filter(({ purpose }) => purpose === "hook").map(({ start_time }) => start_time);
    const kept = hooks.some((start) => start < (expect.hook_by ?? 0));
    marks.push({
      kind: "hook_by",
      expected: `${expect.hook_by} s`,
      found: inLedger(result, ["hook_by"]),
      kept,
      got: hooks.join(", "),
    });
  }
  if (expect.product_by !== undefined) {
    const names = result.creative_direction.product.name.toLowerCase().split(/\s+/);
    const early = scenes.filter(({ start_time }) => start_time < (expect.product_by ?? 0)).map(allOf);
    const isThere = (words: string) =>
      names.some((name) => words.toLowerCase().includes(name)) ||
      expect.include?.some((pattern) => pattern.test(words));
    marks.push({
      kind: "product_by",
      expected: `${expect.product_by} s`,
      found: inLedger(result, ["product_by"]),
      kept: early.some(isThere),
      got: early.map((text) => text.slice(0, 80)).join(" | "),
    });
  }
  if (expect.shot_of) {
    const { scene, shot_type } = expect.shot_of;
    const got = scenes[scene - 1]?.visual.shot_type ?? "none";
    marks.push({
      kind: "shot",
      expected: `scene ${scene}: ${shot_type}`,
      found: null,
      kept: got === shot_type,
      got,
    });
  }
  return marks;
};

/** A brief's own shots: each in its place, with its words, size, camera and length. */
export const shots: Scorer = (expect, result) =>
  (expect.shots ?? []).map((shot, index): Mark => {
    const scene = result.scenes[index];
    const faults = scene
      ? [
          shot.says.test(pictureOf(scene)) ? "" : `shows ${scene.visual.subject}`,
          !shot.shot_type || shot.shot_type.includes(scene.visual.shot_type) ? "" : scene.visual.shot_type,
          !shot.camera_movement || shot.camera_movement.includes(scene.visual.camera_movement)
            ? ""
            : scene.visual.camera_movement,
          shot.seconds === undefined || Math.abs(scene.duration - shot.seconds) < A_FRAME_SECONDS
            ? ""
            : `${scene.duration} s`,
        ].filter(Boolean)
      : ["no such scene"];
    return {
      kind: "shot",
      expected:
        `${index + 1}: ${shot.says.source} ${shot.shot_type?.join("/") ?? ""} ${shot.seconds ?? ""}`.trim(),
      found: null,
      kept: faults.length === 0,
      got: faults.join("; "),
    };
  });

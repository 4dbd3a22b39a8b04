import { describe, expect, test } from "bun:test";
import type { VideoShot } from "../../../../contracts/reference.ts";
import { nameCameraMove } from "../../../../workers/film/camera.ts";
import type { Luma } from "../../../../workers/kernel/block-motion.ts";
import { cameraSteps } from "../../../../workers/kernel/camera-path.ts";
import { type Similarity, STILL } from "../../../../workers/kernel/similarity.ts";
import { CLIP_TIMEOUT_MS, featuresOf, filterClip, inFolder, PHOTO } from "../../media/clips.ts";

const PHOTO_LOOP = ["-loop", "1", "-framerate", "25", "-t", "3", "-i", PHOTO];
const OUT = "scale=480:270:flags=bicubic,setsar=1,format=yuv420p";

/** A Ken Burns move over a photo: the crop's place in pixels or its turn in radians at time t, or its zoom at frame `on`. */
async function moved(move: { x?: string; y?: string; zoom?: string; turn?: string }): Promise<VideoShot> {
  const { x = "(iw-960)/2", y = "(ih-540)/2", zoom, turn } = move;
  const turned = turn === undefined ? "" : `rotate='${turn}',`;
  const cropped = `scale=1920:-2,${turned}crop=960:540:x='${x}':y='${y}'`;
  const zoomed = `scale=5760:-2,crop=iw:iw*9/16,zoompan=z='${zoom}':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=1:s=960x540:fps=25`;
  const video = await inFolder(async (folder) => {
    const graph = `[0]${zoom === undefined ? cropped : zoomed},${OUT}[v]`;
    return featuresOf(await filterClip(folder, "move.mp4", PHOTO_LOOP, graph));
  });
  const [shot, ...others] = video.shots;
  if (shot === undefined || others.length > 0) throw new Error("a move is one shot");
  return shot;
}

describe("camera movement", () => {
  test(
    "a still picture is static",
    async () => {
      expect(await moved({})).toMatchObject({
        camera_movement: "static",
        camera_direction: null,
        camera_speed: 0,
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "pans and tilts are told with their direction and speed",
    async () => {
      const right = await moved({ x: "200+96*t" });
      expect(right).toMatchObject({ camera_movement: "pan", camera_direction: "right" });
      expect(right.camera_speed).toBeCloseTo(0.1, 2);
      expect(await moved({ x: "800-48*t" })).toMatchObject({
        camera_movement: "pan",
        camera_direction: "left",
      });
      const down = await moved({ y: "100+54*t" });
      expect(down).toMatchObject({ camera_movement: "tilt", camera_direction: "down" });
      expect(down.camera_speed).toBeCloseTo(0.1, 2);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "push, pull and roll are told apart",
    async () => {
      expect(await moved({ zoom: "1.1+0.0032*on" })).toMatchObject({
        camera_movement: "push_in",
        camera_direction: "in",
      });
      expect(await moved({ zoom: "1.4-0.0032*on" })).toMatchObject({
        camera_movement: "pull_out",
        camera_direction: "out",
      });
      expect(await moved({ turn: "0.1*t" })).toMatchObject({
        camera_movement: "roll",
        camera_direction: "counterclockwise",
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "an unsteady hand is told from a move",
    async () => {
      const shaky = await moved({ x: "480+14*sin(9*t)*cos(31*t)", y: "300+12*sin(27*t+1)" });
      expect(shaky.camera_movement).toBe("handheld");
    },
    CLIP_TIMEOUT_MS,
  );

  test("what passes before a standing camera now and then is no hand that holds it", () => {
    const moving = { ...STILL, agreement: 0.5 };
    const passing = (frame: number) => frame % 25 < 10;
    const shake = (frame: number) => ({
      ...moving,
      shiftX: 2 * Math.sin(frame),
      shiftY: Math.cos(2 * frame),
    });
    const frames = Array.from({ length: 75 }, (_, frame) => frame);
    const standing = { time: 0, seconds: 0.4, x: 0, y: 0, growth: 0, turn: 0, agreement: 1 };
    const nameOf = (steps: Similarity[]) => nameCameraMove([standing], steps, 64, 25).movement;
    expect(nameOf(frames.map((frame) => (passing(frame) ? shake(frame) : { ...STILL, agreement: 1 })))).toBe(
      "static",
    );
    expect(nameOf(frames.map(shake))).toBe("handheld");
  });

  test("where the content is gone after a while, the frames between tell the movement", () => {
    // Both ends of the baseline are flat: nothing is found again.
    const width = 128;
    const lumas = Array.from({ length: 11 }, (_, frame) => stripes(width, 72, frame));
    const times = Float64Array.from(lumas, (_, frame) => frame / 25);
    const step = { ...STILL, shiftX: 1, agreement: 1 };
    const [first] = cameraSteps(
      lumas,
      times,
      lumas.map(() => step),
      0,
      lumas.length,
    );
    expect(first?.x).toBeCloseTo((2 * 25) / width, 2);
    expect(first?.agreement).toBeCloseTo(1, 6);
  });
});

/** Stripes, but a flat picture every ten frames. */
function stripes(width: number, height: number, frame: number): Luma {
  const values = new Uint8Array(width * height).fill(100);
  if (frame % 10 !== 0)
    for (let at = 0; at < values.length; at += 1) values[at] = 40 * (((at % width) >> 3) % 3);
  return { values, width, height };
}

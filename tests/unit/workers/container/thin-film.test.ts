import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LeftOutFrame } from "../../../../contracts/film-thinning.ts";
import { thinFilm } from "../../../../workers/container/thin-film.ts";
import { CLIP_TIMEOUT_MS, FAST_H264, ffmpegPath, inFolder, makeClip, ROOFTOPS } from "../../media/clips.ts";

const X265 = ["-c:v", "libx265", "-preset", "ultrafast"];

/** The time stamp and the sum of every frame that the decoder shows. */
async function shownFrames(path: string, demuxer: string): Promise<string[]> {
  const options = ["-f", demuxer, "-i", path, "-map", "0:v", "-fps_mode", "passthrough", "-copyts"];
  const child = Bun.spawn([await ffmpegPath(), "-v", "quiet", ...options, "-f", "framemd5", "-"], {
    stdout: "pipe",
  });
  const lines = (await new Response(child.stdout).text()).split("\n");
  expect(await child.exited).toBe(0);
  return lines
    .filter((line) => /^0,/.test(line))
    .map((line) =>
      line
        .split(/, */)
        .filter((_, field) => field === 2 || field === 5)
        .join(" "),
    );
}

async function thinned(folder: string, name: string, options: readonly string[]) {
  const path = await makeClip(folder, name, ["-i", ROOFTOPS, "-an", ...options]);
  const thinnedPath = join(folder, "thinned");
  return { path, thinnedPath, leftOut: await thinFilm({ path, thinnedPath }) };
}

describe("a thinned film", () => {
  const encodings: Readonly<Record<string, { name: string; options: string[] }>> = {
    "H.264 with B-frames that others refer to": { name: "pyramid.mp4", options: [...FAST_H264, "-bf", "3"] },
    "H.264 with B-frames in a row, in Matroska": {
      name: "row.mkv",
      options: [...FAST_H264, "-bf", "3", "-b_strategy", "0", "-x264-params", "b-pyramid=none"],
    },
    "H.264 in several slices a frame": {
      name: "slices.mp4",
      options: [...FAST_H264, "-bf", "2", "-slices", "4"],
    },
    HEVC: { name: "hevc.mp4", options: [...X265, "-x265-params", "log-level=error:bframes=4"] },
    "HEVC in layers of time": {
      name: "layers.mp4",
      options: [...X265, "-x265-params", "log-level=error:bframes=4:temporal-layers=1"],
    },
  };
  for (const [what, { name, options }] of Object.entries(encodings)) {
    test(
      `shows all other frames as they are: ${what}`,
      async () => {
        await inFolder(async (folder) => {
          const { path, thinnedPath, leftOut } = await thinned(folder, name, options);
          const demuxer = name.endsWith("mkv") ? "matroska" : "mov";
          const [all, kept] = [await shownFrames(path, demuxer), await shownFrames(thinnedPath, demuxer)];
          expect(leftOut.length).toBeGreaterThan(20);
          expect(kept).toHaveLength(all.length - leftOut.length);
          expect(kept.filter((frame) => !all.includes(frame))).toEqual([]);
          expectOrder(leftOut);
        });
      },
      CLIP_TIMEOUT_MS,
    );
  }

  const nothingSpare: Readonly<Record<string, { name: string; options: string[] }>> = {
    "without B-frames": { name: "live.mp4", options: [...FAST_H264, "-tune", "zerolatency"] },
    "of key frames alone": { name: "intra.mp4", options: [...FAST_H264, "-g", "1"] },
    "whose codec does not tell": {
      name: "vp9.webm",
      options: ["-t", "2", "-c:v", "libvpx-vp9", "-deadline", "realtime"],
    },
  };
  for (const [what, { name, options }] of Object.entries(nothingSpare)) {
    test(
      `is not written of a film ${what}`,
      async () => {
        await inFolder(async (folder) => {
          const { thinnedPath, leftOut } = await thinned(folder, name, options);
          expect(leftOut).toEqual([]);
          expect(existsSync(thinnedPath)).toBe(false);
        });
      },
      CLIP_TIMEOUT_MS,
    );
  }
});

function expectOrder(leftOut: readonly LeftOutFrame[]): void {
  for (const [index, { before, time, after, bytes }] of leftOut.entries()) {
    expect(before).toBeLessThan(time);
    expect(time).toBeLessThan(after);
    expect(before).toBeGreaterThanOrEqual(leftOut[index - 1]?.after ?? 0);
    expect(bytes).toBeGreaterThan(0);
  }
}

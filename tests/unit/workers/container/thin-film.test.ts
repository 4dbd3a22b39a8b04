import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BufferSource, EncodedPacketSink, Input, MP4 } from "mediabunny";
import type { LeftOutFrame } from "../../../../contracts/film-thinning.ts";
import { thinFilm } from "../../../../workers/container/thin-film.ts";
import { CLIP_TIMEOUT_MS, FAST_H264, ffmpegPath, inFolder, makeClip, ROOFTOPS } from "../../media/clips.ts";

const X265 = ["-c:v", "libx265", "-preset", "ultrafast"];
const IN_LAYERS = [...X265, "-x265-params", "log-level=error:bframes=4:temporal-layers=1"];
/** The lowest bit of a slice's type says whether other frames of its layer refer to its own. */
const HEVC = { lastPlainType: 9, referredBit: 0x02, temporalBits: 0x07, lowest: 1, lengthBytes: 4 };

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
    "HEVC in layers of time": { name: "layers.mp4", options: IN_LAYERS },
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

  test(
    "keeps the spare frames of a layer below another, though all frames of that one are referred to",
    async () => {
      await inFolder(async (folder) => {
        const { path, thinnedPath, leftOut } = await thinned(folder, "layers.mp4", IN_LAYERS);
        expect(leftOut.length).toBeGreaterThan(20);
        await rm(thinnedPath);
        await withReferredTopLayer(path);
        expect(await thinFilm({ path, thinnedPath })).toEqual([]);
        expect(existsSync(thinnedPath)).toBe(false);
      });
    },
    CLIP_TIMEOUT_MS,
  );
});

/** Makes the slices say that all frames are referred to within their layer, but those of the lowest are not. */
async function withReferredTopLayer(path: string): Promise<void> {
  const file: Uint8Array = await readFile(path);
  const input = new Input({ formats: [MP4], source: new BufferSource(file) });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error("no picture");
  for await (const { data } of new EncodedPacketSink(track).packets()) {
    const start = data.byteOffset - file.byteOffset;
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    for (let at = 0; at < data.length; at += HEVC.lengthBytes + view.getUint32(at)) {
      const [first, second] = [
        view.getUint8(at + HEVC.lengthBytes),
        view.getUint8(at + HEVC.lengthBytes + 1),
      ];
      if (first >> 1 > HEVC.lastPlainType) continue;
      const isLowest = (second & HEVC.temporalBits) === HEVC.lowest;
      file[start + at + HEVC.lengthBytes] = isLowest ? first & ~HEVC.referredBit : first | HEVC.referredBit;
    }
  }
  await writeFile(path, file);
}

function expectOrder(leftOut: readonly LeftOutFrame[]): void {
  for (const [index, { before, time, after, bytes }] of leftOut.entries()) {
    expect(before).toBeLessThan(time);
    expect(time).toBeLessThan(after);
    expect(before).toBeGreaterThanOrEqual(leftOut[index - 1]?.after ?? 0);
    expect(bytes).toBeGreaterThan(0);
  }
}

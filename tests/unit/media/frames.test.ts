import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { VideoProbe } from "../../../contracts/video-probe.ts";
import type { DecodedFrames, StretchInput } from "../../../contracts/video-task.ts";
import { AppError } from "../../../src/errors.ts";
import { runDecoder } from "../../../src/media/decode.ts";
import type { FramesRequest } from "../../../src/media/decode-stretch.ts";
import { decodeFrames } from "../../../src/media/frames.ts";
import { decodingLanes } from "../../../src/media/lanes.ts";
import { stretchesAt } from "../../../src/media/stretches.ts";
import { probeVideo } from "../../../workers/container/probe.ts";
import { readFilm } from "../../../workers/film/film.ts";
import { cutFilm } from "../../../workers/film/shots.ts";
import { measureMotion } from "../../../workers/film/stretch.ts";
import {
  CLIP_TIMEOUT_MS,
  FAST_H264,
  ffmpegPath,
  inFolder,
  makeClip,
  measureClip,
  ROOFTOPS,
} from "./clips.ts";

const HOSTILE = new URL("../../../../shared/corpora/", import.meta.url).pathname;

async function decode(path: string, folder: string): Promise<DecodedFrames> {
  const probe = await probeVideo(path);
  if (probe.video === null) throw new Error("no picture");
  return decodeFrames(await request(path, probe, folder), probe.video);
}

/** The same in about six parts, more than would pay for so small a film. */
async function decodeInParts(path: string, folder: string): Promise<DecodedFrames> {
  const probe = await probeVideo(path);
  if (probe.video === null) throw new Error("no picture");
  const { length } = probe.video.keyTimes;
  const keys = [1, 2, 3, 4, 5].map((part) => Math.round((part / 6) * length));
  const stretches = stretchesAt(probe.video, [...new Set(keys.filter((key) => key > 0 && key < length))]);
  return decodeFrames(await request(path, probe, folder), probe.video, stretches);
}

async function request(path: string, probe: VideoProbe, folder: string): Promise<FramesRequest> {
  const runStretchTask = async (input: StretchInput) => measureMotion(input);
  const lanes = decodingLanes();
  const plain = { lanes, preview: false, leftOut: [], runStretchTask };
  return { path, probe, folder, ffmpegPath: await ffmpegPath(), ...plain };
}

/** The same without parting the film. */
async function decodeWhole(path: string, folder: string): Promise<DecodedFrames> {
  const probe = await probeVideo(path);
  if (probe.video === null) throw new Error("no picture");
  const video = { ...probe.video, keyTimes: [], bytesBeforeKey: [], packetsBeforeKey: [], gapBeforeKey: [] };
  return decodeFrames(await request(path, probe, folder), video);
}

/** Cut without encoding anew: the container then tells players to skip what comes before the cut. */
async function editedSource(folder: string): Promise<string[]> {
  const coded = await makeClip(folder, "coded.mp4", [
    "-i",
    ROOFTOPS,
    "-an",
    ...FAST_H264,
    "-bf",
    "3",
    "-g",
    "40",
  ]);
  return ["-ss", "1.1", "-i", coded];
}

/** The parts of an H.264 configuration record before its first parameter set: five bytes, a number of sets, and a length. */
const SET_LENGTH_AT = 6;
const SET_AT = 8;
/** How x264 ends a sequence parameter set: the flag, three ones, and the same longest vector twice, as Exp-Golomb codes. */
const REORDER_FIELDS = /1111(000\d{4})\1/;

/** The film with `bitstream_restriction_flag` cleared, so that decoders are not told how many frames wait for others. */
function withoutReorderFlag(film: Uint8Array): Uint8Array {
  const changed = Buffer.from(film);
  const record = changed.indexOf(Buffer.from([1, 100, 0]));
  const bytes = changed.subarray(
    record + SET_AT,
    record + SET_AT + changed.readUInt16BE(record + SET_LENGTH_AT),
  );
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const flag = bits.search(REORDER_FIELDS);
  if (record < 0 || flag < 0) throw new Error("the encoder writes its parameters otherwise");
  bytes[flag >> 3] = (bytes[flag >> 3] ?? 0) & ~(0x80 >> (flag & 7));
  return changed;
}

describe("decoding frames", () => {
  const encodings: Readonly<Record<string, { name: string; options: string[]; parts: number }>> = {
    "closed groups with B-frames": {
      name: "closed.mp4",
      options: [...FAST_H264, "-bf", "3", "-g", "40"],
      parts: 6,
    },
    "open groups": {
      name: "open.mp4",
      options: [...FAST_H264, "-bf", "3", "-g", "40", "-x264-params", "open-gop=1:scenecut=0"],
      parts: 6,
    },
    "open groups in Matroska": {
      name: "open.mkv",
      options: [...FAST_H264, "-bf", "3", "-g", "40", "-x264-params", "open-gop=1:scenecut=0"],
      parts: 6,
    },
    "key frames alone": { name: "intra.mov", options: ["-c:v", "prores_ks", "-profile:v", "0"], parts: 6 },
    "open groups of HEVC": {
      name: "open-hevc.mp4",
      options: [
        "-c:v",
        "libx265",
        "-preset",
        "ultrafast",
        "-x265-params",
        "log-level=error:keyint=40:open-gop=1",
      ],
      parts: 6,
    },
    "a picture that is renewed by stripes": {
      name: "stripes.mp4",
      options: [...FAST_H264, "-bf", "0", "-g", "40", "-x264-params", "intra-refresh=1"],
      parts: 1,
    },
    "an edit list that skips the beginning": { name: "edited.mp4", options: ["-c:v", "copy"], parts: 6 },
  };
  for (const [what, { name, options, parts }] of Object.entries(encodings)) {
    test(
      `in parts are those of the whole film: ${what}`,
      async () => {
        await inFolder(async (folder) => {
          const source = name === "edited.mp4" ? await editedSource(folder) : ["-i", ROOFTOPS];
          const clip = await makeClip(folder, name, [...source, "-an", ...options]);
          const inParts = await decodeInParts(clip, folder);
          expect(inParts.segments).toHaveLength(parts);
          const film = readFilm(inParts);
          const whole = readFilm(await decodeWhole(clip, folder));
          expect(film.times).toEqual(whole.times);
          for (const [index, frame] of film.frames.entries())
            expect(Buffer.compare(frame, whole.frames[index] ?? Buffer.alloc(0))).toBe(0);
          const [cut, wholeCut] = [cutFilm(film), cutFilm(whole)];
          expect(cut.shots).toEqual(wholeCut.shots);
          expect(cut.motions).toEqual(wholeCut.motions);
        });
      },
      CLIP_TIMEOUT_MS,
    );
  }

  test(
    "are all there, in order, where the stream does not say how far they are out of order",
    async () => {
      await inFolder(async (folder) => {
        const options = [...FAST_H264, "-bf", "3", "-g", "40"];
        const clip = await makeClip(folder, "told.mkv", ["-i", ROOFTOPS, "-an", ...options]);
        const untold = join(folder, "untold.mkv");
        await writeFile(untold, withoutReorderFlag(await Bun.file(clip).bytes()));
        const wanted = readFilm(await decode(clip, await mkdtemp(join(folder, "told-"))));
        const film = readFilm(await decode(untold, await mkdtemp(join(folder, "untold-"))));
        expect(film.times).toEqual(wanted.times);
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a variable frame rate keeps its time stamps",
    async () => {
      await inFolder(async (folder) => {
        const uneven = ["-vf", "select='not(mod(n,7))+not(mod(n,3))'", "-fps_mode", "vfr"];
        const clip = await makeClip(folder, "uneven.mp4", ["-i", ROOFTOPS, "-an", ...uneven, ...FAST_H264]);
        const wanted = Array.from({ length: 326 }, (_, index) => index).filter(
          (index) => index % 7 === 0 || index % 3 === 0,
        );
        const film = readFilm(await decode(clip, folder));
        expect(film.times.length).toBe(wanted.length);
        for (const [index, frame] of wanted.entries()) expect(film.times[index]).toBeCloseTo(frame / 25, 2);
        const { video } = await measureClip(clip);
        expect(video?.is_variable_frame_rate).toBe(true);
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "an abort kills the decoder and tells the reason",
    async () => {
      await inFolder(async (folder) => {
        const clip = await makeClip(folder, "big.mp4", [
          "-f",
          "lavfi",
          "-t",
          "20",
          "-i",
          "testsrc2=size=640x360:rate=30",
          ...FAST_H264,
        ]);
        const abort = new AbortController();
        const work = measureClip(clip, { signal: abort.signal });
        await Bun.sleep(150);
        abort.abort(new Error("nobody waits any more"));
        await expect(work).rejects.toThrow("nobody waits any more");
        expect(await decodersOf(clip)).toEqual([]);
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a decoder that overruns its time or its output is killed",
    async () => {
      await inFolder(async (folder) => {
        const clip = await makeClip(folder, "clip.mp4", [
          "-f",
          "lavfi",
          "-t",
          "10",
          "-i",
          "testsrc2=size=640x360:rate=30",
          ...FAST_H264,
        ]);
        const run = {
          ffmpegPath: await ffmpegPath(),
          inputPath: clip,
          demuxer: "mov" as const,
          logPath: join(folder, "log"),
          maxOutputBytes: 100_000_000,
          timeoutMs: 60_000,
        };
        const out = ["-map", "0:v", "-f", "rawvideo", join(folder, "out.raw")];
        const slow = runDecoder({ ...run, inputOptions: ["-re"], outputOptions: out, timeoutMs: 300 });
        await expect(slow).rejects.toThrow("takes too long");
        const large = runDecoder({ ...run, inputOptions: [], outputOptions: out, maxOutputBytes: 200_000 });
        await expect(large).rejects.toBeInstanceOf(AppError);
        expect(Bun.file(join(folder, "out.raw")).size).toBeLessThanOrEqual(200_704);
        expect(await decodersOf(clip)).toEqual([]);
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "only the named file is opened: no playlist, no address, no other demuxer",
    async () => {
      let connections = 0;
      const server = createServer((socket) => {
        connections += 1;
        socket.destroy();
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      await inFolder(async (folder) => {
        const list = join(folder, "list.mp4");
        await writeFile(list, `#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:${port}/secret\n#EXT-X-ENDLIST\n`);
        for (const demuxer of ["mov", "matroska"] as const) {
          const run = runDecoder({
            ffmpegPath: await ffmpegPath(),
            inputPath: list,
            demuxer,
            inputOptions: [],
            outputOptions: ["-f", "rawvideo", join(folder, "out.raw")],
            logPath: join(folder, "log"),
            maxOutputBytes: 1_000_000,
            timeoutMs: 10_000,
          });
          await expect(run).rejects.toBeInstanceOf(AppError);
        }
      });
      expect(connections).toBe(0);
      await new Promise((resolve) => server.close(resolve));
    },
    CLIP_TIMEOUT_MS,
  );
});

describe.skipIf(!existsSync(HOSTILE))("hostile films", () => {
  test("each is an answer or a clear refusal", async () => {
    for (const path of await hostileFilms()) {
      const outcome = await measureClip(path).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(AppError);
        expect(["VIDEO_PROCESSING_FAILED", "VIDEO_TOO_LONG"]).toContain((outcome as AppError).code);
      }
    }
  }, 300_000);
});

async function hostileFilms(): Promise<string[]> {
  const folders = [
    "generated",
    "video/payloads",
    "video/mp4parse/mp4parse/tests",
    "video/mp4parse/mp4parse_capi/tests",
  ];
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(HOSTILE, folder));
      return names
        .filter((name) => /\.(mp4|avi|mov|m3u8)$/.test(name))
        .map((name) => join(HOSTILE, folder, name));
    }),
  );
  return lists.flat();
}

/** Command lines of processes that still name the file; empty where the system has no /proc. */
async function decodersOf(path: string): Promise<string[]> {
  if (!existsSync("/proc")) return [];
  const found: string[] = [];
  for (const entry of await readdir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const line = await Bun.file(`/proc/${entry}/cmdline`)
      .text()
      .catch(() => "");
    if (line.includes("-protocol_whitelist") && line.includes(path)) found.push(line);
  }
  return found;
}

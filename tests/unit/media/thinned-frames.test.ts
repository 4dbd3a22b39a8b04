import { describe, expect, test } from "bun:test";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { LeftOutFrame } from "../../../contracts/film-thinning.ts";
import type { VideoTrackProbe } from "../../../contracts/video-probe.ts";
import type { DecodedFrames, StretchInput } from "../../../contracts/video-task.ts";
import type { FramesRequest } from "../../../src/media/decode-stretch.ts";
import { decodeFrames } from "../../../src/media/frames.ts";
import { decodingLanes } from "../../../src/media/lanes.ts";
import { lookAgain } from "../../../src/media/second-look.ts";
import { decodeThinned } from "../../../src/media/thinned-frames.ts";
import { type ThinnedFilm, thinnedFilm } from "../../../src/media/thinning.ts";
import { createTurns } from "../../../src/media/turns.ts";
import { probeVideo } from "../../../workers/container/probe.ts";
import { thinFilm } from "../../../workers/container/thin-film.ts";
import { type Film, readFilm } from "../../../workers/film/film.ts";
import { cutFilm } from "../../../workers/film/shots.ts";
import { measureMotion } from "../../../workers/film/stretch.ts";
import { CLIP_TIMEOUT_MS, FAST_H264, ffmpegPath, inFolder, makeClip, ROOFTOPS } from "./clips.ts";

interface Subject {
  video: VideoTrackProbe;
  request: FramesRequest;
  thinned: ThinnedFilm;
}

/** A film, ready to be decoded with some frames left out, however little that saves. */
async function subject(folder: string, path: string): Promise<Subject> {
  const probe = await probeVideo(path);
  if (probe.video === null) throw new Error("no picture");
  const thinned = join(folder, "thinned");
  const leftOut = await thinFilm({ path, thinnedPath: thinned });
  const decoder = { ffmpegPath: await ffmpegPath(), lanes: decodingLanes(), preview: false };
  const runStretchTask = async (input: StretchInput) => measureMotion(input);
  const request = { path, probe, folder, ...decoder, leftOut: [], runStretchTask };
  return { video: probe.video, request, thinned: { path: thinned, leftOut } };
}

async function inOwnFolder<Result>(
  { request }: Subject,
  name: string,
  work: (request: FramesRequest) => Promise<Result>,
): Promise<Result> {
  const folder = join(request.folder, name);
  await mkdir(folder);
  return await work({ ...request, folder });
}

function cutsOf(film: Film): number[] {
  return cutFilm(film).shots.flatMap(({ from, transition }) =>
    transition === "cut" && from > 0 ? [from] : [],
  );
}

function sameFrame(film: Film, other: Film, index: number): boolean {
  return Buffer.compare(film.frames[index] ?? Buffer.alloc(0), other.frames[index] ?? Buffer.alloc(1)) === 0;
}

async function madeFilm(folder: string, name: string, options: readonly string[]): Promise<Subject> {
  return await subject(folder, await makeClip(folder, name, ["-i", ROOFTOPS, "-an", ...options]));
}

describe("a film with frames left out", () => {
  const encodings: Readonly<Record<string, { name: string; options: string[] }>> = {
    "at even quality": { name: "even.mp4", options: [...FAST_H264, "-bf", "3"] },
    "at a low rate": {
      name: "low.mp4",
      options: [
        "-c:v",
        "libx264",
        "-preset",
        "veryfast",
        "-b:v",
        "200k",
        "-maxrate",
        "300k",
        "-bufsize",
        "300k",
      ],
    },
    "without key frames at cuts": {
      name: "blind.mp4",
      options: [...FAST_H264, "-bf", "3", "-b_strategy", "0", "-sc_threshold", "0", "-g", "50"],
    },
    "as cameras encode, at a constant rate in short groups": {
      name: "camera.mp4",
      options: [
        ...[
          "-c:v",
          "libx264",
          "-preset",
          "veryfast",
          "-b:v",
          "2M",
          "-maxrate",
          "2M",
          "-bufsize",
          "1M",
          "-g",
          "24",
        ],
        ...[
          "-bf",
          "2",
          "-b_strategy",
          "0",
          "-sc_threshold",
          "0",
          "-x264-params",
          "nal-hrd=cbr:b-pyramid=none",
        ],
      ],
    },
    "in Matroska": { name: "even.mkv", options: [...FAST_H264, "-bf", "3"] },
    "in HEVC": {
      name: "hevc.mp4",
      options: ["-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=error:bframes=4"],
    },
  };
  for (const [what, { name, options }] of Object.entries(encodings)) {
    test(
      `has its cuts and all times where they were: ${what}`,
      async () => {
        await inFolder(async (folder) => {
          const made = await madeFilm(folder, name, options);
          const whole = readFilm(
            await inOwnFolder(made, "whole", (request) => decodeFrames(request, made.video)),
          );
          const frames = await inOwnFolder(made, "thin", (request) =>
            decodeThinned(request, made.video, made.thinned),
          );
          if (frames === null) throw new Error("was not decoded thinned");
          const film = readFilm(frames);
          expect(film.isDrawn.filter(Boolean).length).toBeGreaterThan(10);
          expect(film.times.length).toBe(whole.times.length);
          for (const [index, time] of whole.times.entries()) expect(film.times[index]).toBeCloseTo(time, 3);
          expect(cutsOf(film)).toEqual(cutsOf(whole));
          for (const [index, isDrawn] of film.isDrawn.entries())
            if (!isDrawn) expect(sameFrame(film, whole, index)).toBe(true);
        });
      },
      CLIP_TIMEOUT_MS,
    );
  }

  test(
    "is the same on however many cores",
    async () => {
      await inFolder(async (folder) => {
        const made = await madeFilm(folder, "film.mp4", [...FAST_H264, "-bf", "3", "-g", "40"]);
        const [one, four] = await Promise.all(
          [1, 4].map(async (lanes) => {
            const frames = await inOwnFolder(made, `on-${lanes}`, (request) =>
              decodeThinned({ ...request, lanes: createTurns(lanes, 99) }, made.video, made.thinned),
            );
            if (frames === null) throw new Error("was not decoded thinned");
            return { frames, film: readFilm(frames), doubts: doubtsOf(frames) };
          }),
        );
        expect(one?.doubts).toEqual(four?.doubts ?? [-1]);
        expect(one?.film.times).toEqual(four?.film.times ?? new Float64Array());
        expect(one?.film.frames).toEqual(four?.film.frames ?? []);
        expect(one?.film.isDrawn).toEqual(four?.film.isDrawn ?? []);
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "is decoded again where a cut may be hidden, and only there",
    async () => {
      await inFolder(async (folder) => {
        const made = await madeFilm(folder, "film.mp4", [...FAST_H264, "-bf", "3", "-g", "60"]);
        const { video, thinned } = made;
        const whole = readFilm(await inOwnFolder(made, "whole", (request) => decodeFrames(request, video)));
        const { path, leftOut } = thinned;
        const frames = await inOwnFolder(made, "thin", (request) =>
          decodeFrames({ ...request, path, leftOut }, video),
        );
        const gap = leftOut[leftOut.length >> 1];
        if (gap === undefined) throw new Error("nothing was left out");
        const at = (film: Film) => film.times.findIndex((time) => Math.abs(time - gap.time) < 0.01);
        const guessed = readFilm(frames);
        expect(guessed.isDrawn[at(guessed)]).toBe(true);
        const secondLook = await inOwnFolder(made, "again", (request) =>
          lookAgain(request, video, [gap.time]),
        );
        const film = readFilm({ ...frames, secondLook: secondLook ?? [] });
        expect(film.isDrawn[at(film)]).toBe(false);
        expect(sameFrame(film, whole, at(film))).toBe(true);
        expect(film.isDrawn.filter(Boolean).length).toBeGreaterThan(10);
        expect(cutFilm(film).shots).toEqual(cutFilm(whole).shots);
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "is decoded as it is where the frames are not those that were told",
    async () => {
      await inFolder(async (folder) => {
        const made = await madeFilm(folder, "film.mp4", [...FAST_H264, "-bf", "3"]);
        const whole = join(folder, "none-left-out");
        await copyFile(made.request.path, whole);
        const moved = made.thinned.leftOut.map(
          (frame): LeftOutFrame => ({ ...frame, after: frame.after + 0.02 }),
        );
        const lies: ThinnedFilm[] = [
          { path: whole, leftOut: made.thinned.leftOut },
          { path: made.thinned.path, leftOut: moved },
        ];
        for (const [index, lie] of lies.entries()) {
          const frames = await inOwnFolder(made, `lie-${index}`, (request) =>
            decodeThinned(request, made.video, lie),
          );
          expect(frames).toBeNull();
        }
      });
    },
    CLIP_TIMEOUT_MS,
  );
});

function doubtsOf({ segments }: DecodedFrames): number[] {
  return segments.flatMap(({ motion }) => motion?.doubts ?? []);
}

describe("thinning a film", () => {
  const video = { codec: "h264", displayWidth: 1920, displayHeight: 1080, packetCount: 900, totalBytes: 3e7 };
  const leftOut = Array.from({ length: 300 }, (_, index) => ({
    before: index / 10,
    time: index / 10 + 0.03,
    after: index / 10 + 0.06,
    bytes: 10_000,
  }));

  async function planned(
    change: Partial<VideoTrackProbe>,
    answer: () => Promise<LeftOutFrame[]>,
    preview = false,
  ): Promise<ThinnedFilm | null> {
    const request = { path: "film", folder: "folder", preview, runThinTask: answer };
    return await thinnedFilm(request, { ...video, ...change } as VideoTrackProbe);
  }

  test("is done where it saves time", async () => {
    expect(await planned({}, async () => leftOut)).toEqual({ path: join("folder", "thinned"), leftOut });
    expect(await planned({}, async () => leftOut.slice(0, 10))).toBeNull();
  });

  test("is not tried on a small film, a codec that does not tell, or for a preview", async () => {
    let asked = 0;
    const answer = async () => {
      asked += 1;
      return leftOut;
    };
    expect(await planned({ packetCount: 100, totalBytes: 1e6 }, answer)).toBeNull();
    expect(await planned({ codec: "vp9" }, answer)).toBeNull();
    expect(await planned({}, answer, true)).toBeNull();
    expect(asked).toBe(0);
  });

  test("is given up where the film breaks its reader", async () => {
    const breaks = () => Promise.reject(new Error("the thread died"));
    expect(await planned({}, breaks)).toBeNull();
  });
});

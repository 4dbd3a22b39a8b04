import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { VideoTrackProbe } from "../../../contracts/video-probe.ts";
import { planStretches } from "../../../src/media/stretches.ts";

/** A film of 25 frames a second with key frames at these places and so many bytes a frame in each group. */
function film(groups: readonly { frames: number; bytes: number }[]): VideoTrackProbe {
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { frames }) => sum + frames, 0),
  );
  const bytes = groups.map(({ frames, bytes: each }) => frames * each);
  const packetCount = groups.reduce((sum, { frames }) => sum + frames, 0);
  return {
    codec: "h264",
    displayWidth: 640,
    displayHeight: 360,
    rotation: 0,
    flipped: false,
    transfer: "sdr",
    colorMatrix: null,
    packetCount,
    firstTime: 0,
    lastTime: (packetCount - 1) / 25,
    keyTimes: starts.map((frame) => frame / 25),
    bytesBeforeKey: starts.map((_, index) => bytes.slice(0, index).reduce((sum, each) => sum + each, 0)),
    packetsBeforeKey: starts,
    gapBeforeKey: starts.map((frame) => (frame === 0 ? 0 : 1 / 25)),
    totalBytes: bytes.reduce((sum, each) => sum + each, 0),
  };
}

const anyFilm = fc
  .array(
    fc.record({ frames: fc.integer({ min: 1, max: 250 }), bytes: fc.integer({ min: 0, max: 50_000 }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map(film);

describe("parts of a film", () => {
  test("of even groups are six of the same size", () => {
    const even = film(Array.from({ length: 12 }, () => ({ frames: 50, bytes: 1_000 })));
    const shares = planStretches(even).map(({ share }) => share);
    expect(shares).toHaveLength(6);
    for (const share of shares) expect(share).toBeCloseTo(1 / 6, 6);
  });

  test("are fewer where they would last less than two seconds", () => {
    const groups = (length: number) => film(Array.from({ length }, () => ({ frames: 25, bytes: 1_000 })));
    expect(planStretches(groups(9))).toHaveLength(4);
    expect(planStretches(groups(5))).toHaveLength(2);
  });

  test("are one where the film is short or has a single key frame", () => {
    expect(
      planStretches(
        film([
          { frames: 40, bytes: 1 },
          { frames: 40, bytes: 1 },
        ]),
      ),
    ).toHaveLength(1);
    expect(planStretches(film([{ frames: 800, bytes: 1_000 }]))).toHaveLength(1);
  });

  test("follow each other without a gap, and each begins at a key frame that its seek cannot miss", () => {
    fc.assert(
      fc.property(anyFilm, (video) => {
        const parts = planStretches(video);
        expect(parts[0]?.from).toBeNull();
        expect(parts.at(-1)?.to).toBeNull();
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
        for (const [index, { from, seek }] of parts.entries()) {
          if (from === null || seek === null) continue;
          expect(from).toBe(parts[index - 1]?.to ?? Number.NaN);
          const key = video.keyTimes.findLast((time) => time <= seek) ?? Number.NaN;
          expect(key - from).toBeCloseTo(0.5 / 25, 6);
        }
      }),
    );
  });
});

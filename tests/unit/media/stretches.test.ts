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
  const large = { displayWidth: 1_920, displayHeight: 1_080 };

  test("of even groups are one of the same size for each decoder", () => {
    const even = { ...film(Array.from({ length: 8 }, () => ({ frames: 80, bytes: 40_000 }))), ...large };
    for (const lanes of [2, 4]) {
      const shares = planStretches(even, lanes).map(({ share }) => share);
      expect(shares).toHaveLength(lanes);
      for (const share of shares) expect(share).toBeCloseTo(1 / lanes, 1);
    }
  });

  test("are so many and so cut that decoders side by side end at about the same time", () => {
    // No two parts are even here, but three are when the first and the last share a decoder.
    const uneven = { ...film([150, 340, 190].map((frames) => ({ frames, bytes: 40_000 }))), ...large };
    const shares = planStretches(uneven, 2).map(({ share }) => share);
    expect(shares).toHaveLength(3);
    expect(shares[1]).toBeCloseTo(0.5, 6);
  });

  test("are never shorter than two seconds", () => {
    fc.assert(
      fc.property(anyFilm, fc.integer({ min: 1, max: 4 }), (video, lanes) => {
        const parts = planStretches(video, lanes);
        if (parts.length === 1) return;
        const edges = [video.firstTime, ...parts.slice(1).map(({ from }) => from ?? 0), video.lastTime];
        for (const [index, edge] of edges.entries())
          if (index > 0) expect(edge - (edges[index - 1] ?? 0)).toBeGreaterThan(2 - 1 / 25);
      }),
    );
  });

  test("are one where the film is short, or cheap to decode, or has a single key frame", () => {
    const group = { frames: 40, bytes: 40_000 };
    expect(planStretches({ ...film([group, group]), ...large }, 2)).toHaveLength(1);
    expect(
      planStretches(film(Array.from({ length: 4 }, () => ({ frames: 50, bytes: 100 }))), 2),
    ).toHaveLength(1);
    expect(planStretches({ ...film([{ frames: 800, bytes: 40_000 }]), ...large }, 2)).toHaveLength(1);
  });

  test("follow each other without a gap, and each begins at a key frame that its seek cannot miss", () => {
    fc.assert(
      fc.property(anyFilm, fc.integer({ min: 1, max: 4 }), (video, lanes) => {
        const parts = planStretches(video, lanes);
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

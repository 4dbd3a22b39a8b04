import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { ParseResponse } from "../../../contracts/parse.ts";
import { planClips } from "../../../src/direction/plan-clips.ts";
import { edl } from "../../../src/exports/edl.ts";
import { fcpxml } from "../../../src/exports/fcpxml.ts";
import { otio } from "../../../src/exports/otio.ts";
import { type FilmSketch, makeFilm, makeResponse } from "../../fixtures/film.ts";
import { readEdl } from "./read-back.ts";

interface RationalTime {
  value: number;
  rate: number;
}
interface Item {
  OTIO_SCHEMA: string;
  name: string;
  source_range: { start_time: RationalTime; duration: RationalTime };
  in_offset: RationalTime;
  out_offset: RationalTime;
  media_references: { DEFAULT_MEDIA: { available_range: { duration: RationalTime } } };
}
interface Timeline {
  tracks: { children: { name: string; kind: string; children: Item[] }[] };
}

const HOUR_SECONDS = 3_600;

const sketches = fc.record({
  fps: fc.constantFrom(23.976, 24, 25, 29.97, 30, 60),
  planned: fc.boolean(),
  scenes: fc.array(
    fc.record({
      frames: fc.integer({ min: 30, max: 900 }),
      transition: fc.constantFrom(
        { type: "cut" as const, duration: 0 },
        { type: "dissolve" as const, duration: 0.4 },
        { type: "wipe" as const, duration: 0.2 },
        { type: "fade" as const, duration: 0.5 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

function responseOf({ planned, ...sketch }: FilmSketch & { planned: boolean }): ParseResponse {
  const response = makeResponse(sketch);
  if (!planned) return response;
  const { aspect_ratio: aspectRatio, resolution, fps } = response.creative_direction.technical_specs;
  const request = { aspectRatio, resolution, fps, maxCostUsd: null, references: null, today: "2026-11-22" };
  const plans = planClips({ film: makeFilm(sketch), ...request, targetModels: ["kling-2.6"] });
  return { ...response, generation_plans: plans };
}

function framesOf(sketch: FilmSketch): number {
  return sketch.scenes!.reduce((sum, { frames }) => sum + frames!, 0);
}

describe("the EDL", () => {
  test("covers the film from the first frame to the last, without gap or overlap", () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const base = Math.round(sketch.fps);
        const edits = readEdl(edl.write(responseOf(sketch)), base);
        let at = HOUR_SECONDS * base;
        for (const {
          frames: [sourceIn, sourceOut, recordIn, recordOut],
          transitionFrames,
        } of edits) {
          expect(recordIn).toBe(at);
          expect(sourceOut - sourceIn).toBe(recordOut - recordIn);
          expect(transitionFrames).toBeLessThanOrEqual(recordOut - recordIn);
          at = recordOut;
        }
        expect(at - HOUR_SECONDS * base).toBe(framesOf(sketch));
      }),
    );
  });

  test("writes a dissolve as two lines of one event", () => {
    const scenes = [{ frames: 60, transition: { type: "dissolve" as const, duration: 0.4 } }, { frames: 60 }];
    const edits = readEdl(edl.write(makeResponse({ fps: 25, scenes })), 25);
    expect(edits.map(({ event, code, transitionFrames }) => [event, code, transitionFrames])).toEqual([
      [1, "C", 0],
      [2, "C", 0],
      [2, "D", 10],
    ]);
  });

  test("fades the last scene to black", () => {
    const scenes = [{ frames: 60, transition: { type: "fade" as const, duration: 1 } }];
    const last = readEdl(edl.write(makeResponse({ fps: 25, scenes })), 25).at(-1)!;
    expect(last).toMatchObject({ reel: "BL", code: "D", transitionFrames: 25 });
  });
});

describe("the OTIO timeline", () => {
  test("has tracks that are all as long as the film, and clips inside their media", () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const timeline = JSON.parse(otio.write(responseOf(sketch))) as Timeline;
        for (const track of timeline.tracks.children) {
          const items = track.children.filter(({ OTIO_SCHEMA }) => OTIO_SCHEMA !== "Transition.1");
          const length = items.reduce((sum, { source_range }) => sum + source_range.duration.value, 0);
          expect(length).toBe(framesOf(sketch));
          for (const item of items.filter(({ OTIO_SCHEMA }) => OTIO_SCHEMA === "Clip.2")) {
            const { start_time, duration } = item.source_range;
            const available = item.media_references.DEFAULT_MEDIA.available_range.duration.value;
            expect(start_time.value + duration.value).toBeLessThanOrEqual(available);
          }
        }
      }),
    );
  });

  test("puts a transition only between two clips, with pictures to show", () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const [picture] = (JSON.parse(otio.write(responseOf(sketch))) as Timeline).tracks.children;
        for (const [index, item] of picture!.children.entries()) {
          if (item.OTIO_SCHEMA !== "Transition.1") continue;
          const [before, after] = [picture!.children[index - 1]!, picture!.children[index + 1]!];
          expect([before.OTIO_SCHEMA, after.OTIO_SCHEMA]).toEqual(["Clip.2", "Clip.2"]);
          expect(item.in_offset.value).toBeLessThanOrEqual(before.source_range.duration.value);
          expect(item.in_offset.value).toBeLessThanOrEqual(after.source_range.start_time.value);
        }
      }),
    );
  });

  test("counts fractional rates exactly", () => {
    const { tracks } = JSON.parse(otio.write(makeResponse({ fps: 23.976 }))) as Timeline;
    expect(tracks.children[0]!.children[0]!.source_range.duration.rate).toBe(24_000 / 1_001);
  });
});

describe("the FCPXML", () => {
  test("abuts its clips in whole frames", () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const text = fcpxml.write(responseOf(sketch));
        const clips = [...text.matchAll(/<asset-clip [^>]*offset="([^"]+)"[^>]*duration="([^"]+)"/g)];
        let at = 0;
        for (const [, offset, duration] of clips) {
          expect(seconds(offset!)).toBeCloseTo(at, 9);
          at += seconds(duration!);
        }
        const [, whole] = /<sequence [^>]*duration="([^"]+)"/.exec(text)!;
        expect(seconds(whole!)).toBeCloseTo(at, 9);
      }),
    );
  });

  test("says fractional rates as the fractions that they are", () => {
    expect(fcpxml.write(makeResponse({ fps: 29.97 }))).toContain('frameDuration="1001/30000s"');
    expect(fcpxml.write(makeResponse({ fps: 25 }))).toContain('frameDuration="1000/25000s"');
  });

  test("gives each title a style of its own", () => {
    const text = fcpxml.write(makeResponse());
    const styles = [...text.matchAll(/text-style-def id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(styles).size).toBe(3);
    expect(styles).toHaveLength(3);
  });
});

function seconds(rational: string): number {
  const [numerator, denominator = "1"] = rational.replace("s", "").split("/");
  return Number(numerator) / Number(denominator);
}

import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { ExportFormat } from "../../contracts/export.ts";
import type { ParseResponse } from "../../contracts/parse.ts";
import { planClips } from "../../src/direction/plan-clips.ts";
import { AppError } from "../../src/errors.ts";
import { EXPORT_WRITERS } from "../../src/exports/index.ts";
import { exportResult } from "../../src/operations/export.ts";
import { type FilmSketch, makeFilm, makeResponse } from "../fixtures/film.ts";
import { readCsv, readCues, readEdl, readXml } from "../unit/exports/read-back.ts";

const HOSTILE = 'Café "Ö" & <Söhne>\r\n\n焙煎 --> =1+1 | *x* \u0007 \uD800 🚀';

const withPlan = (sketch: FilmSketch): ParseResponse => {
  const response = makeResponse(sketch);
  const { aspect_ratio: aspectRatio, resolution, fps } = response.creative_direction.technical_specs;
  const film = makeFilm(sketch);
  const request = {
    film,
    aspectRatio,
    resolution,
    fps,
    maxCostUsd: null,
    references: null,
    today: "2026-11-22",
  };
  return { ...response, generation_plans: planClips({ ...request, targetModels: ["veo-3.1-fast"] }) };
};

const FILMS: Readonly<Record<string, ParseResponse>> = {
  "a plain film": makeResponse(),
  "a film of one scene": makeResponse({ scenes: [{ frames: 1 }] }),
  "a film with a plan": withPlan({ scenes: [{ frames: 400 }, { frames: 60 }], fps: 25 }),
  "a film at a fractional rate": withPlan({ fps: 23.976, scenes: [{ frames: 100 }, { frames: 77 }] }),
  "a film with transitions": makeResponse({
    fps: 24,
    scenes: [
      { frames: 48, transition: { type: "dissolve", duration: 0.5 } },
      { frames: 60, transition: { type: "wipe", duration: 0.25 } },
      { frames: 72, transition: { type: "fade", duration: 1 } },
    ],
  }),
  "a film of hostile words": makeResponse({
    productName: HOSTILE,
    scenes: [
      {
        frames: 90,
        visual: { subject: HOSTILE, environment: HOSTILE, generation_prompt: HOSTILE },
        overlay: { text: HOSTILE },
        audio: { voiceover_text: HOSTILE, sound_effects: [HOSTILE] },
      },
    ],
  }),
};

/** What any file of a format must hold, by a reader that shares nothing with the writer. */
const HOLDS: Readonly<Record<string, (text: string, response: ParseResponse) => void>> = {
  otio: (text) =>
    expect(JSON.parse(text)).toMatchObject({ OTIO_SCHEMA: "Timeline.1", tracks: { OTIO_SCHEMA: "Stack.1" } }),
  edl: (text, { creative_direction: { technical_specs } }) => {
    const edits = readEdl(text, Math.round(technical_specs.fps));
    expect(edits.length).toBeGreaterThan(0);
    expect(text).toMatch(/^[\x20-\x7E\r\n]+$/);
  },
  fcpxml: (text) => expect(readXml(text)).toContain("spine"),
  csv: (text, { scenes }) => expect(readCsv(text)).toHaveLength(scenes.length + 1),
  srt: (text, response) => expectCuesInside(text, response),
  vtt: (text, response) => {
    expect(text).toStartWith("WEBVTT\n\n");
    expectCuesInside(text, response);
  },
  markdown: (text, { scenes }) => expect(text.match(/^### \d+\. /gm)).toHaveLength(scenes.length),
};

function expectCuesInside(text: string, { scenes }: ParseResponse): void {
  for (const { start, end } of readCues(text)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(scenes.at(-1)!.end_time + 0.001);
  }
}

for (const writer of EXPORT_WRITERS) {
  describe(`the ${writer.format} export`, () => {
    for (const [name, response] of Object.entries(FILMS)) {
      test(`of ${name} can be read back`, () => {
        HOLDS[writer.format]!(writer.write(response), response);
      });
    }

    test("gives the same bytes for the same film", () => {
      const [response] = Object.values(FILMS);
      expect(writer.write(structuredClone(response!))).toBe(writer.write(response!));
    });

    test("survives any words", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), (words) => {
          const response = makeResponse({
            productName: words,
            scenes: [
              {
                frames: 60,
                visual: { subject: words, generation_prompt: words },
                overlay: { text: words },
                audio: { voiceover_text: words },
              },
            ],
          });
          HOLDS[writer.format]!(writer.write(response), response);
        }),
        { numRuns: 100 },
      );
    });
  });
}

describe("the export operation", () => {
  test("serves every format of the contract", async () => {
    for (const format of ExportFormat.options) {
      const file = await exportResult({ format, result: makeResponse() });
      expect(file.filename).toStartWith("aurora-cold-brew");
      expect(file.content.length).toBeGreaterThan(100);
    }
  });

  test("sends pictures as base64 of what they claim to be", async () => {
    const result = makeResponse({ scenes: [{ frames: 60 }] });
    const png = await exportResult({ format: "storyboard_png", result });
    const pdf = await exportResult({ format: "storyboard_pdf", result });
    expect(Buffer.from(png.content, "base64").subarray(1, 4).toString()).toBe("PNG");
    expect(Buffer.from(pdf.content, "base64").subarray(0, 5).toString()).toBe("%PDF-");
    expect([png.media_type, pdf.media_type]).toEqual(["image/png", "application/pdf"]);
  });

  test("names what is wrong with a result that is none of ours", async () => {
    const refused = await exportResult({ format: "csv", result: { status: "success" } }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(AppError);
    const { code, details } = refused as AppError;
    expect(code).toBe("INVALID_PARAMETERS");
    expect(details?.["issues"]).toContainEqual(expect.objectContaining({ path: "result.scenes" }));
  });

  test("makes a file name of any product name", async () => {
    const { filename } = await exportResult({
      format: "csv",
      result: makeResponse({ productName: "焙煎 ../../etc" }),
    });
    expect(filename).toBe("etc.csv");
    const none = await exportResult({ format: "csv", result: makeResponse({ productName: "焙煎" }) });
    expect(none.filename).toBe("film.csv");
  });

  test("refuses a storyboard of a thousand scenes", async () => {
    const result = makeResponse({ scenes: Array.from({ length: 1_000 }, () => ({ frames: 2 })) });
    await expect(exportResult({ format: "storyboard_png", result })).rejects.toThrow("Too many scenes");
  });
});

import { describe, expect, test } from "bun:test";
import sharp from "sharp";
import { layOutShots } from "../../../src/render/sheet/shots.ts";
import { renderAnalysisSheet } from "../../../src/render/sheet.ts";
import { measureImage } from "../../../workers/image.ts";
import { CLIP_TIMEOUT_MS, measureClip, ROOFTOPS } from "../media/clips.ts";

const SHEET_WIDTH = 1600;

describe("analysis sheet", () => {
  test(
    "draws the film's key frames and palette, the same each time",
    async () => {
      const references = await measureClip(ROOFTOPS, { includeFrames: true });
      const sheet = await renderAnalysisSheet(references, "Rooftops & <friends>");
      const { data, info } = await sharp(sheet).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(info.width).toBe(SHEET_WIDTH);
      const painted = new Set<number>();
      for (let at = 0; at < data.length; at += 3) {
        painted.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      for (const { hex } of references.video?.palette ?? [])
        expect(painted).toContain(Number.parseInt(hex.slice(1), 16));
      expect(painted.size).toBeGreaterThan(5_000);
      expect(Buffer.compare(await renderAnalysisSheet(references, "Rooftops & <friends>"), sheet)).toBe(0);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "is drawn without key frames, without sound and without a picture too",
    async () => {
      const references = await measureClip(ROOFTOPS);
      const { video } = references;
      if (video === null) throw new Error("no film was measured");
      const bare = { ...video, audio: null };
      const soundOnly = {
        ...video,
        shots: [],
        palette: [],
        motion_curve: [],
        rhythm_curve: [],
        width: 0,
        height: 0,
      };
      for (const film of [video, bare, soundOnly]) {
        const { format } = await sharp(
          await renderAnalysisSheet({ ...references, images: [], video: film }, "x"),
        ).metadata();
        expect(format).toBe("png");
      }
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "writes no transition's name into the one before it, and marks both",
    async () => {
      const { video } = await measureClip(ROOFTOPS);
      const shot = video?.shots[0];
      if (video === null || shot === undefined) throw new Error("no film was measured");
      const blendAt = (start_time: number) =>
        ({ ...shot, start_time, end_time: start_time + 1, transition_in: "dissolve" }) as const;
      const line = { left: 56, width: 1488, seconds: 60 };
      const drawn = (times: number[]) => {
        const { svg } = layOutShots({ ...video, shots: times.map(blendAt) }, new Map(), line, 0);
        return { names: svg.split(">dissolve<").length - 1, tents: svg.split('Z" fill=').length - 1 };
      };
      expect(drawn([20, 21])).toEqual({ names: 1, tents: 2 });
      expect(drawn([20, 30])).toEqual({ names: 2, tents: 2 });
    },
    CLIP_TIMEOUT_MS,
  );

  test("of a picture shows it with its palette and its subject's box", async () => {
    const side = 300;
    const dot = { create: { width: 90, height: 90, channels: 3, background: "#F0C040" } } as const;
    const drawn = sharp({ create: { width: side, height: side, channels: 3, background: "#204060" } });
    const bytes = await drawn
      .composite([{ input: dot, left: 60, top: 120 }])
      .jpeg()
      .toBuffer();
    const measured = await measureImage({
      bytes,
      maxPixels: 1e6,
      timeoutSeconds: 10,
      includePreview: true,
    });
    if (!measured.ok || measured.value.previewBase64 === null)
      throw new Error("the picture was not measured");
    const { analysis, previewBase64: base64 } = measured.value;
    const images = [{ source: "user_upload" as const, frame_type: null, time: null, base64, analysis }];
    const sheet = await renderAnalysisSheet({ images, video: null }, "A <dot>");
    const { data, info } = await sharp(sheet).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(SHEET_WIDTH);
    const painted = new Set<string>();
    for (let at = 0; at < data.length; at += 3) painted.add(data.toString("hex", at, at + 3).toUpperCase());
    for (const { hex } of analysis.palette) expect(painted).toContain(hex.slice(1));
    expect(analysis.subject_box).not.toBeNull();
    expect(painted).toContain("FF4FD8");
  });

  test("of neither film nor picture is refused", async () => {
    await expect(renderAnalysisSheet({ images: [], video: null }, "x")).rejects.toThrow("there is none");
  });
});

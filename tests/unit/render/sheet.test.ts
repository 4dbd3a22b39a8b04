import { describe, expect, test } from "bun:test";
import sharp from "sharp";
import { renderAnalysisSheet } from "../../../src/render/sheet.ts";
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

  test("of no film is refused", async () => {
    await expect(renderAnalysisSheet({ images: [], video: null }, "x")).rejects.toThrow("there is none");
  });
});

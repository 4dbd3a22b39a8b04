import { describe, expect, test } from "bun:test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CLIP_TIMEOUT_MS, featuresOf, inFolder, makeClip, ROOFTOPS } from "./clips.ts";

const ROOFTOPS_SECONDS = 13.04;

/** The first part of the file, as an upload leaves it that was broken off. */
async function half(folder: string, path: string): Promise<string> {
  const bytes = await Bun.file(path).bytes();
  const broken = join(folder, `half-${path.split("/").at(-1)}`);
  await writeFile(broken, bytes.subarray(0, Math.floor(bytes.length / 2)));
  return broken;
}

describe("a film that breaks off", () => {
  for (const name of ["index-first.mp4", "cluster.mkv"]) {
    test(
      `is measured as far as it goes, and says how long it ought to be: ${name}`,
      async () => {
        await inFolder(async (folder) => {
          const options = [
            "-i",
            ROOFTOPS,
            "-c",
            "copy",
            ...(name.endsWith("mp4") ? ["-movflags", "+faststart"] : []),
          ];
          const video = await featuresOf(await half(folder, await makeClip(folder, name, options)));
          expect(video.duration).toBeGreaterThan(3);
          expect(video.duration).toBeLessThan(10);
          expect(video.declared_duration).toBeCloseTo(ROOFTOPS_SECONDS, 0);
        });
      },
      CLIP_TIMEOUT_MS,
    );
  }

  const whole: Readonly<Record<string, string[]>> = {
    "as it was made": ["-i", ROOFTOPS, "-c", "copy"],
    "whose beginning an edit list skips": ["-ss", "1.1", "-i", ROOFTOPS, "-c", "copy"],
    "whose picture begins long after its sound": [
      ...["-itsoffset", "3", "-t", "5", "-i", ROOFTOPS, "-t", "8", "-i", ROOFTOPS],
      ...["-map", "0:v", "-map", "1:a", "-c", "copy"],
    ],
    "whose sound goes on behind its picture": [
      ...["-t", "5", "-i", ROOFTOPS, "-i", ROOFTOPS, "-map", "0:v", "-map", "1:a", "-c", "copy"],
    ],
  };
  for (const [which, options] of Object.entries(whole)) {
    test(
      `is not one ${which}`,
      async () => {
        await inFolder(async (folder) => {
          for (const name of ["whole.mp4", "whole.mkv"]) {
            const video = await featuresOf(await makeClip(folder, name, options));
            expect(video.declared_duration).toBeUndefined();
          }
        });
      },
      CLIP_TIMEOUT_MS,
    );
  }
});

import { expect, test } from "bun:test";
import { copyFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CLIP_TIMEOUT_MS, inFolder, makeClip, PHOTO, ROOFTOPS } from "../media/clips.ts";

const ROOT = resolve(import.meta.dir, "../../..");

/** What `shotwright analyze` prints for a file, or for what went wrong. */
async function analyzed(file: string): Promise<string> {
  const child = Bun.spawn(["bun", join(ROOT, "src/cli/main.ts"), "analyze", file], {
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  await child.exited;
  return output + errors;
}

test(
  "the bytes of a file and not its name say whether it is a picture or a film",
  async () => {
    await inFolder(async (folder) => {
      const [film, picture] = [join(folder, "holiday.jpg"), join(folder, "holiday.mp4")];
      await copyFile(ROOFTOPS, film);
      await copyFile(PHOTO, picture);
      expect(await analyzed(film)).toContain("4 shots");
      expect(await analyzed(picture)).toContain("user_upload");
      const avi = await makeClip(folder, "old.avi", ["-i", ROOFTOPS, "-t", "1"]);
      expect(await analyzed(avi)).toContain("not a video that can be read");
    });
  },
  CLIP_TIMEOUT_MS,
);

test(
  "sound alone is told as sound, without a light or a palette that nobody saw",
  async () => {
    await inFolder(async (folder) => {
      const sound = await makeClip(folder, "heard.m4a", ["-i", ROOFTOPS, "-vn", "-c:a", "copy"]);
      const told = await analyzed(sound);
      expect(told).toContain("sound without a picture");
      expect(told).toContain("LUFS");
      expect(told).not.toContain("light ");
    });
  },
  CLIP_TIMEOUT_MS,
);

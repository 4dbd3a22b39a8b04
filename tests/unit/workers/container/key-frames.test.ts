import { expect, test } from "bun:test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { probeVideo } from "../../../../workers/container/probe.ts";
import { CLIP_TIMEOUT_MS, FAST_H264, inFolder, makeClip, ROOFTOPS } from "../../media/clips.ts";

/** Name, version and flags come before the number of entries in a table of key frames. */
const COUNT_AFTER_NAME = 8;
const ENTRY_BYTES = 4;

/** The film with every entry but the first of its table of key frames moved on by some frames. */
function withLyingKeys(film: Uint8Array, frames: number): Uint8Array {
  const changed = Buffer.from(film);
  const table = changed.indexOf("stss") + COUNT_AFTER_NAME;
  for (let entry = 2; entry <= changed.readUInt32BE(table); entry += 1) {
    const at = table + entry * ENTRY_BYTES;
    changed.writeUInt32BE(changed.readUInt32BE(at) + frames, at);
  }
  return changed;
}

test(
  "key frames that a table makes up are not believed, true ones are",
  async () => {
    await inFolder(async (folder) => {
      const clip = await makeClip(folder, "film.mp4", ["-i", ROOFTOPS, "-an", ...FAST_H264, "-g", "40"]);
      const honest = await probeVideo(clip);
      expect(honest.video?.keyTimes.length).toBeGreaterThan(6);
      const lying = join(folder, "lying.mp4");
      await writeFile(lying, withLyingKeys(await Bun.file(clip).bytes(), 3));
      const { video } = await probeVideo(lying);
      expect(video?.keyTimes).toEqual([]);
      expect(video?.packetCount).toBe(honest.video?.packetCount ?? 0);
    });
  },
  CLIP_TIMEOUT_MS,
);

import { describe, expect, test } from "bun:test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { probeVideo } from "../../../../workers/container/probe.ts";
import { TaskError } from "../../../../workers/envelope.ts";
import { CLIP_TIMEOUT_MS, FAST_H264, inFolder, makeClip, ROOFTOPS } from "../../media/clips.ts";

const MANY = 0x7fff_ffff;
/** Bytes from the name of a table to its number of entries, and to the first entry. */
const COUNT_AT = 8;
const FIRST_ENTRY_AT = 12;

const REORDERED = ["-t", "2", "-i", ROOFTOPS, ...FAST_H264, "-bf", "2", "-c:a", "aac"];

/** What the probe says of a film with one number of one of its tables overwritten. */
async function probed(film: Buffer, folder: string, table: string, offset: number): Promise<string> {
  const damaged = Buffer.from(film);
  const at = damaged.indexOf(table);
  expect(at).toBeGreaterThan(0);
  damaged.writeUInt32BE(MANY, at + offset);
  return await rule(damaged, folder);
}

async function rule(bytes: Buffer, folder: string): Promise<string> {
  const path = join(folder, "damaged.mp4");
  await writeFile(path, bytes);
  try {
    await probeVideo(path);
    return "taken";
  } catch (error) {
    return error instanceof TaskError
      ? `${error.code} ${error.details?.["rule"] ?? ""}`.trim()
      : String(error);
  }
}

async function filmBytes(folder: string, options: readonly string[]): Promise<Buffer> {
  return Buffer.from(await Bun.file(await makeClip(folder, "film.mp4", options)).arrayBuffer());
}

describe("tables of a container", () => {
  test.each([
    ["stts", FIRST_ENTRY_AT],
    ["stts", COUNT_AT],
    ["ctts", FIRST_ENTRY_AT],
    ["ctts", COUNT_AT],
    ["stsc", FIRST_ENTRY_AT],
    ["stsc", FIRST_ENTRY_AT + 4],
    ["stsz", FIRST_ENTRY_AT],
    ["stss", COUNT_AT],
    ["stco", COUNT_AT],
  ] as const)(
    "that declare two thousand million entries are refused before they are unfolded (%s at %i)",
    async (table, offset) => {
      await inFolder(async (folder) => {
        const film = await filmBytes(folder, REORDERED);
        expect(await rule(film, folder)).toBe("taken");
        expect(await probed(film, folder, table, offset)).toBe("VIDEO_PROCESSING_FAILED container");
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "of a fragment may not declare samples that take no bytes",
    async () => {
      await inFolder(async (folder) => {
        const film = await filmBytes(folder, [...REORDERED, "-movflags", "frag_keyframe+empty_moov"]);
        expect(await rule(film, folder)).toBe("taken");
        const at = film.indexOf("trun");
        film.writeUInt32BE(0, at + 4);
        film.writeUInt32BE(MANY, at + COUNT_AT);
        expect(await rule(film, folder)).toBe("VIDEO_PROCESSING_FAILED container");
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "of sound without compression, one entry a sample, and names of tables in a film's title are taken",
    async () => {
      await inFolder(async (folder) => {
        const words = "a title with stts, ctts, stsz, stsc and stco in it, and more words after them";
        const options = ["-t", "2", "-i", ROOFTOPS, ...FAST_H264, "-c:a", "pcm_s16le"];
        const path = await makeClip(folder, "film.mov", [...options, "-metadata", `title=${words}`]);
        expect((await probeVideo(path)).audio).not.toBeNull();
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "overwritten at random end in an answer or a refusal",
    async () => {
      await inFolder(async (folder) => {
        const film = await filmBytes(folder, REORDERED);
        const index = film.indexOf("moov");
        const edits = fc.array(
          fc.tuple(
            fc.integer({ min: index, max: film.length - 4 }),
            fc.constantFrom(0, 1, MANY, 0xffff_ffff),
          ),
          { minLength: 1, maxLength: 4 },
        );
        await fc.assert(
          fc.asyncProperty(edits, async (places) => {
            const damaged = Buffer.from(film);
            for (const [at, value] of places) damaged.writeUInt32BE(value, at);
            expect(await rule(damaged, folder)).toMatch(/^(taken|VIDEO_)/);
          }),
          { numRuns: 200 },
        );
      });
    },
    CLIP_TIMEOUT_MS,
  );
});

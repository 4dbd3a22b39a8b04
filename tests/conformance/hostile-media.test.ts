import { afterAll, describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { AppError } from "../../src/errors.ts";
import { createMediaEngine, type MediaKind } from "../../src/media/index.ts";
import { CLIP_TIMEOUT_MS, inFolder, makeClip, ROOFTOPS } from "../unit/media/clips.ts";

/** Files made to harm: absent where only the project itself was cloned. */
const CORPORA = new URL("../../../shared/corpora/", import.meta.url).pathname;
const FOLDERS = ["images", "video", "generated"];
const FILM_ENDINGS = /\.(mp4|avi|mkv|mov|webm|m3u8)$/i;
const NOT_MEDIA = /LICENSE|\.(md|txt|rs|toml)$/i;
const CORPUS_TIMEOUT_MS = 180_000;

const engine = createMediaEngine({
  ffmpegPath: null,
  allowHosts: [],
  denyHosts: [],
  proxyUrl: null,
  downloadTimeoutMs: 1_000,
  taskTimeoutMs: 20_000,
  threads: 2,
});
afterAll(() => engine.close());

/** "measured", or the code of the refusal. Anything else is a breach. */
async function outcome(bytes: Uint8Array, kind: MediaKind): Promise<string> {
  try {
    const asset = await engine.resolveAsset({ bytes }, kind);
    await (kind === "image" ? engine.analyzeImage(asset) : engine.analyzeVideo(asset));
    return "measured";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

const EXPECTED = /^(measured|IMAGE_|VIDEO_)/;

describe("harmful media", () => {
  test(
    "a container that keeps its reader busy for ever is given up, and nothing else waits for it",
    async () => {
      await inFolder(async (folder) => {
        const options = ["-t", "1", "-i", ROOFTOPS, "-an", "-c:v", "libvpx-vp9", "-deadline", "realtime"];
        const path = await makeClip(folder, "film.webm", [...options, "-cpu-used", "8"]);
        const film = Buffer.from(await Bun.file(path).arrayBuffer());
        // The size of the element "Tracks": eight bytes long by its first bit, so that it leads out of the file.
        film.writeUInt32BE(0x00_2d_c6_c0, film.indexOf(Buffer.from([0x16, 0x54, 0xae, 0x6b])) + 4);
        let ticks = 0;
        const clock = setInterval(() => {
          ticks += 1;
        }, 10);
        expect(await outcome(film, "video")).toMatch(EXPECTED);
        clearInterval(clock);
        expect(ticks).toBeGreaterThan(10);
        expect(await outcome(Buffer.from(await Bun.file(ROOFTOPS).arrayBuffer()), "video")).toBe("measured");
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test.skipIf(!existsSync(CORPORA))(
    "of the whole corpus each is measured or refused with a code",
    async () => {
      const outcomes: Record<string, string> = {};
      for (const folder of FOLDERS) {
        for (const name of new Bun.Glob("**/*").scanSync(CORPORA + folder)) {
          if (NOT_MEDIA.test(name)) continue;
          const bytes = new Uint8Array(await Bun.file(`${CORPORA}${folder}/${name}`).arrayBuffer());
          outcomes[name] = await outcome(bytes, FILM_ENDINGS.test(name) ? "video" : "image");
        }
      }
      const breaches = Object.entries(outcomes).filter(([, result]) => !EXPECTED.test(result));
      expect(breaches).toEqual([]);
      expect(Object.keys(outcomes).length).toBeGreaterThan(300);
    },
    CORPUS_TIMEOUT_MS,
  );
});

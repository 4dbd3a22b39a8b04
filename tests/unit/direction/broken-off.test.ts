import { expect, test } from "bun:test";
import { ParseRequest } from "../../../contracts/parse.ts";
import { loadConfig } from "../../../src/config.ts";
import { direct } from "../../../src/direction/direct.ts";
import { createModelClient } from "../../../src/llm/client.ts";
import { createMediaEngine } from "../../../src/media/index.ts";
import { builtInCatalogue } from "../../../src/targets/catalogue.ts";
import { CLIP_TIMEOUT_MS, inFolder, makeClip, ROOFTOPS } from "../media/clips.ts";

test(
  "a reference film that breaks off is named as such among the warnings",
  async () => {
    const config = loadConfig({});
    const media = createMediaEngine(config.media);
    const tools = {
      media,
      model: createModelClient(config.llm),
      catalogue: builtInCatalogue(),
      today: () => new Date("2026-11-22T12:00:00Z"),
    };
    await inFolder(async (folder) => {
      const bytes = await Bun.file(
        await makeClip(folder, "film.mkv", ["-i", ROOFTOPS, "-c", "copy"]),
      ).bytes();
      const ask = async (film: Uint8Array) => {
        const prompt = {
          text: "A 15 s film for a rooftop bar, like this one.",
          video_base64: Buffer.from(film).toString("base64"),
        };
        return (await direct(ParseRequest.parse({ prompt }), tools)).metadata.warnings.join("\n");
      };
      expect(await ask(bytes)).not.toMatch(/breaks off/);
      expect(await ask(bytes.subarray(0, bytes.length / 2))).toMatch(/breaks off after \d\.\d of 13\.\d s/);
    });
    await media.close();
  },
  CLIP_TIMEOUT_MS,
);

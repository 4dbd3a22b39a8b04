import { expect, test } from "bun:test";
import { z } from "zod";
import { cachedAnalysis } from "../../../src/media/analysis-cache.ts";

test("a measured analysis reads byte for byte as the stored one does", async () => {
  const Analysis = z.object({ time: z.number(), base64: z.string().optional(), colour: z.string() });
  const store = new Map<string, unknown>();
  const cache = {
    get: async (key: string) => store.get(key),
    set: async (key: string, value: unknown) => store.set(key, value),
  };
  const measure = async () => ({ time: 1, colour: "#FF0000", base64: "aGk=" });

  const measured = await cachedAnalysis(cache, "film", Analysis, measure);
  const stored = await cachedAnalysis(cache, "film", Analysis, () => {
    throw new Error("measured twice");
  });
  const alone = await cachedAnalysis(undefined, "film", Analysis, measure);

  expect(JSON.stringify(stored)).toBe(JSON.stringify(measured));
  expect(JSON.stringify(alone)).toBe(JSON.stringify(measured));
});

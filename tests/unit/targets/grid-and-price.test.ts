import { describe, expect, test } from "bun:test";
import type { VideoModel } from "../../../contracts/catalogue.ts";
import { builtInCatalogue } from "../../../src/targets/catalogue.ts";
import { lengthsFor, rulesInWords } from "../../../src/targets/grid.ts";
import { CNY_PER_USD, priceOf } from "../../../src/targets/price.ts";

function row(id: string): VideoModel {
  return builtInCatalogue().models.find((model) => model.id === id)!;
}

describe("lengths under joint rules", () => {
  test("are the row's grid where no rule applies", () => {
    expect(lengthsFor(row("veo-3.1"), { resolution: "720p", subjectPictures: 0 })).toEqual([4, 6, 8]);
    expect(lengthsFor(row("runway-gen4.5"), { resolution: "720p", subjectPictures: 0 })).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test("a large picture of veo is 8 s long", () => {
    expect(lengthsFor(row("veo-3.1"), { resolution: "1080p", subjectPictures: 0 })).toEqual([8]);
    expect(lengthsFor(row("veo-3.1"), { resolution: "4k", subjectPictures: 0 })).toEqual([8]);
  });

  test("subject pictures make a clip of veo 8 s long", () => {
    expect(lengthsFor(row("veo-3.1"), { resolution: "720p", subjectPictures: 1 })).toEqual([8]);
  });

  test("a full-size clip of hailuo is 6 s long", () => {
    expect(lengthsFor(row("hailuo-2.3"), { resolution: "1080p", subjectPictures: 0 })).toEqual([6]);
    expect(lengthsFor(row("hailuo-2.3"), { resolution: "768p", subjectPictures: 0 })).toEqual([6, 10]);
  });

  test("rules that are not about length stay words", () => {
    expect(rulesInWords(row("seedance-2.0"))).toEqual(["rejects recognisable faces"]);
    expect(rulesInWords(row("veo-3.1-fast"))).toEqual([]);
  });

  test("every rule of the catalogue is either read or passed on", () => {
    for (const model of builtInCatalogue().models) {
      for (const rule of model.rules ?? []) {
        const isRead = !rulesInWords(model).includes(rule);
        expect(isRead || /rejects|on fal/.test(rule)).toBe(true);
      }
    }
  });
});

describe("prices", () => {
  const hd = { aspectRatio: "16:9", resolution: "1080p", sound: true } as const;

  test("count by the second, silent where it is cheaper", () => {
    expect(priceOf(row("veo-3.1"), { ...hd, seconds: 8 })?.usd).toBe(3.2);
    expect(priceOf(row("veo-3.1"), { ...hd, seconds: 8, sound: false })?.usd).toBe(1.6);
    expect(priceOf(row("veo-3.1-fast"), { ...hd, seconds: 8, sound: false })?.usd).toBe(0.96);
  });

  test("count by the clip and by its resolution", () => {
    expect(priceOf(row("kling-2.5-turbo"), { ...hd, seconds: 10 })?.usd).toBe(0.7);
    expect(priceOf(row("luma-ray-3.2"), { ...hd, seconds: 5 })?.usd).toBe(1.2);
    expect(priceOf(row("luma-ray-3.2"), { ...hd, seconds: 10, resolution: "540p" })?.usd).toBe(0.45);
  });

  test("are converted from yuan at the named rate, with little confidence", () => {
    const price = priceOf(row("hailuo-2.3"), { ...hd, seconds: 6 })!;
    expect(price.usd).toBeCloseTo(3.5 / CNY_PER_USD, 6);
    expect(price.confidence).toBe("converted");
    expect(price.basis).toContain("CNY");
  });

  test("follow from tokens where only one resolution is listed", () => {
    const listed = priceOf(row("seedance-2.0"), { ...hd, seconds: 5, resolution: "720p" })!;
    const derived = priceOf(row("seedance-2.0"), { ...hd, seconds: 5 })!;
    expect(listed).toMatchObject({ usd: 1.512, confidence: "list" });
    expect(derived.usd).toBeCloseTo((1.512 * (1920 * 1080)) / (1280 * 720), 5);
    expect(derived.confidence).toBe("derived");
  });

  test("a reseller's price is not called a list price", () => {
    expect(priceOf(row("kling-4"), { ...hd, seconds: 5, resolution: "720p" })?.confidence).toBe("derived");
  });

  test("are null where the row has none", () => {
    expect(priceOf(row("kling-4"), { ...hd, seconds: 5 })).toBeNull();
    expect(priceOf(row("hailuo-2.3"), { ...hd, seconds: 10 })).toBeNull();
  });
});

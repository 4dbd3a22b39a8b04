import { describe, expect, test } from "bun:test";
import { modelsToPlan } from "../../../../src/direction/named-models.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { builtInCatalogue } from "../../../../src/targets/catalogue.ts";

const modelsIn = (brief: string) => readBrief(brief).targetModels.map(({ words }) => words);

describe("models of video that a brief names", () => {
  test.each<[string, string[]]>([
    ["24s trailer for Left Turns tours, for Veo 3 and Kling.", ["Veo 3", "Kling"]],
    ["20s ad for Olo lamps. Generate it with Sora 2.", ["Sora 2"]],
    ["20s ad for Olo lamps.\nModel: Runway", ["Runway"]],
    ["20s de anuncio para Olo, con Kling 2.6", ["Kling 2.6"]],
  ])("are those it is to be made with: %s", (brief, models) => {
    expect(modelsIn(brief)).toEqual(models);
  });

  test.each([
    "20s ad for Luma, a desk lamp.",
    "A model walks down the runway. Ad for Pika coats.",
    "Veo la mar. Anuncio de 20 segundos.",
  ])("are not goods and words of the same letters: %s", (brief) => {
    expect(modelsIn(brief)).toEqual([]);
  });

  test("are no product", () => {
    expect(readBrief("For Veo 3 and Kling. 24s ad for Olo lamps.").product?.value.name).toContain("Olo");
  });

  test("get a plan of the newest living one of the name, and never a fault", () => {
    const catalogue = builtInCatalogue();
    const planned = modelsToPlan(["veo-3.1"], ["kling", "pika 2"], catalogue, "2026-11-20");
    expect(planned[0]).toBe("veo-3.1");
    expect(planned[1]).toStartWith("kling");
    expect(planned).toHaveLength(2);
  });
});

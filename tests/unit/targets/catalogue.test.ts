import { describe, expect, test } from "bun:test";
import { isRetired, isStale } from "../../../src/targets/age.ts";
import { builtInCatalogue, loadCatalogue, withOverride } from "../../../src/targets/catalogue.ts";
import { familyOf } from "../../../src/targets/index.ts";

const TODAY = "2026-11-22";

describe("the built-in catalogue", () => {
  test("names a known source for every row", () => {
    const { models, sources } = builtInCatalogue();
    for (const model of models) for (const key of model.source) expect(Object.keys(sources)).toContain(key);
  });

  test("has a family that speaks for every row", () => {
    for (const model of builtInCatalogue().models) expect(familyOf(model.family).name).toBe(model.family);
  });

  test("knows which models are retired on a day", () => {
    const sora = builtInCatalogue().models.find(({ id }) => id === "sora-2")!;
    expect(isRetired(sora, "2026-09-23")).toBe(false);
    expect(isRetired(sora, "2026-09-24")).toBe(true);
  });

  test("calls a row old after 90 days", () => {
    const catalogue = builtInCatalogue();
    const [row] = catalogue.models;
    expect(isStale(row!, catalogue, TODAY)).toBe(false);
    expect(isStale(row!, catalogue, "2027-02-20")).toBe(false);
    expect(isStale(row!, catalogue, "2027-02-21")).toBe(true);
  });
});

describe("a user's own catalogue", () => {
  test("changes the fields it names and leaves the others", () => {
    const catalogue = withOverride(builtInCatalogue(), {
      verified_at: "2026-11-01",
      models: [{ id: "veo-3.1-fast", usd_per_second: { "1080p": 0.1 } }],
    });
    const row = catalogue.models.find(({ id }) => id === "veo-3.1-fast")!;
    expect(row.usd_per_second).toEqual({ "1080p": 0.1 });
    expect(row.durations_seconds).toEqual([4, 6, 8]);
    expect(row.verified_at).toBe("2026-11-01");
  });

  test("adds models of its own", () => {
    const catalogue = withOverride(builtInCatalogue(), {
      models: [
        {
          id: "house-1",
          family: "house",
          durations_seconds: [5],
          aspect_ratios: ["16:9"],
          resolutions: ["720p"],
        },
      ],
    });
    expect(catalogue.models.at(-1)?.id).toBe("house-1");
    expect(catalogue.models).toHaveLength(builtInCatalogue().models.length + 1);
  });

  test("is refused with the model that is incomplete", () => {
    expect(() => withOverride(builtInCatalogue(), { models: [{ id: "house-2", family: "house" }] })).toThrow(
      /house-2/,
    );
    expect(() => withOverride(builtInCatalogue(), { models: [{ family: "house" }] })).toThrow(
      /MODEL_CATALOGUE/,
    );
  });

  test("vouches for its own prices, and stands first where it only changes limits", () => {
    const [known] = builtInCatalogue().models;
    const sourceWith = (row: object) =>
      withOverride(builtInCatalogue(), { models: [{ id: known!.id, ...row }] }).models.find(
        ({ id }) => id === known!.id,
      )?.source;
    expect(sourceWith({ usd_per_second: { "720p": 0.01 } })).toEqual(["user"]);
    expect(sourceWith({ durations_seconds: [5] })).toEqual(["user", ...known!.source]);
  });

  test("must be a readable file", async () => {
    await expect(loadCatalogue("/nowhere/catalogue.json")).rejects.toThrow(
      /MODEL_CATALOGUE: there is no readable file/,
    );
    expect(await loadCatalogue(null)).toBe(builtInCatalogue());
  });
});

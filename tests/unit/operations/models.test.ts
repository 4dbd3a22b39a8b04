import { expect, test } from "bun:test";
import { ModelsResponse } from "../../../contracts/catalogue.ts";
import { modelsResponse } from "../../../src/operations/models.ts";
import { builtInCatalogue, withOverride } from "../../../src/targets/catalogue.ts";

test("the catalogue's answer says of each model whether it is retired or its row old", () => {
  const answer = ModelsResponse.parse(modelsResponse(builtInCatalogue(), "2026-11-22"));
  expect(answer.models).toHaveLength(builtInCatalogue().models.length);
  expect(answer.models.filter(({ retired }) => retired).map(({ id }) => id)).toEqual([
    "sora-2",
    "sora-2-pro",
  ]);
  expect(answer.models.some(({ stale }) => stale)).toBe(false);
  expect(modelsResponse(builtInCatalogue(), "2027-06-01").models.every(({ stale }) => stale)).toBe(true);
});

test("a row that the operator has verified lately is not old", () => {
  const catalogue = withOverride(builtInCatalogue(), {
    verified_at: "2027-05-01",
    models: [{ id: "kling-3" }],
  });
  const fresh = modelsResponse(catalogue, "2027-06-01").models.filter(({ stale }) => !stale);
  expect(fresh.map(({ id }) => id)).toEqual(["kling-3"]);
});

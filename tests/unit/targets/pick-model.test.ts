import { describe, expect, test } from "bun:test";
import { AppError } from "../../../src/errors.ts";
import { builtInCatalogue } from "../../../src/targets/catalogue.ts";
import { pickModels } from "../../../src/targets/pick-model.ts";

const TODAY = "2026-11-22";

function refusal(ids: readonly string[], today = TODAY): AppError {
  try {
    pickModels(ids, builtInCatalogue(), today);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error("nothing was refused");
}

describe("picking models", () => {
  test("gives the rows in the order asked, each once", () => {
    const ids = pickModels(["kling-3", "veo-3.1", "KLING-3"], builtInCatalogue(), TODAY).map(({ id }) => id);
    expect(ids).toEqual(["kling-3", "veo-3.1"]);
  });

  test("refuses a retired model and names the nearest living one", () => {
    const error = refusal(["sora-2"]);
    expect(error.code).toBe("INVALID_PARAMETERS");
    expect(error.message).toContain("sora-2 was retired on 2026-09-24");
    expect(error.details).toMatchObject({
      issues: [{ path: "options.target_models.0", nearest_model: "veo-3.1-fast" }],
    });
  });

  test("takes the model on the day before it is retired", () => {
    expect(pickModels(["sora-2"], builtInCatalogue(), "2026-09-23")).toHaveLength(1);
  });

  test("names every unknown id with the one that was probably meant", () => {
    const { details } = refusal(["veo-3.1", "klign-3", "runway-gen45"]);
    expect(details).toMatchObject({
      issues: [
        { path: "options.target_models.1", nearest_model: "kling-3" },
        { path: "options.target_models.2", nearest_model: "runway-gen4.5" },
      ],
    });
  });

  test("never proposes a retired model", () => {
    for (const id of ["sora-2", "sora-2-pro", "sora", "sora-3"]) {
      const issues = refusal([id]).details?.["issues"] as { nearest_model: string }[];
      expect(issues[0]?.nearest_model).not.toStartWith("sora");
    }
  });
});

import { describe, expect, test } from "bun:test";
import jsonPatch, { type Operation } from "fast-json-patch";
import { Options } from "../../../contracts/brief.ts";
import { EditResponse } from "../../../contracts/edit.ts";
import { AppError } from "../../../src/errors.ts";
import { createModelClient } from "../../../src/llm/client.ts";
import { ownCall } from "../../../src/operations/call.ts";
import { edit } from "../../../src/operations/edit.ts";
import { builtInCatalogue } from "../../../src/targets/catalogue.ts";
import { makeResponse } from "../../fixtures/film.ts";
import { makeLlmConfig } from "../../fixtures/llm-config.ts";

const tools = {
  model: createModelClient(makeLlmConfig()),
  catalogue: builtInCatalogue(),
  today: () => new Date("2026-11-22"),
};
const previous: Record<string, unknown> = { ...makeResponse() };

function ask(instruction: string, from: Record<string, unknown> = previous, options: Partial<Options> = {}) {
  return edit(
    tools,
    { instruction, previous: from, options: { ...Options.parse({}), ...options } },
    ownCall(),
  );
}

describe("the verb edit", () => {
  test("answers as the contract says, with a patch that makes the new result of the old", async () => {
    const answer = await ask("cut it to 10 seconds and make scene 2 a close-up");
    expect(EditResponse.safeParse(answer).error).toBeUndefined();
    const patched = jsonPatch.applyPatch(structuredClone(previous), answer.patch as Operation[]).newDocument;
    expect(patched).toEqual({ ...answer.result });
    expect(answer.changes).toHaveLength(2);
    expect(answer.not_understood).toEqual([]);
  });

  test("plans the clips of the film as it is now", async () => {
    const answer = await ask("cut it to 10 seconds", previous, {
      target_models: ["veo-3.1-fast"],
      include_cost_estimate: true,
    });
    const clips = answer.result.generation_plans[0]?.clips ?? [];
    const used = clips.reduce((seconds, clip) => seconds + clip.use_to - clip.use_from, 0);
    expect(used).toBeCloseTo(10, 1);
    expect(answer.result.cost_estimate).not.toBeNull();
  });

  test("takes a film that was kept without the rest of its answer", async () => {
    const { creative_direction, scenes } = makeResponse();
    const answer = await ask("make it square", { creative_direction, scenes });
    expect(answer.result.creative_direction.technical_specs.aspect_ratio).toBe("1:1");
  });

  test("names every wrong path of a previous that is no result", async () => {
    const failure = await ask("make it square", { ...previous, scenes: [{}] }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: "INVALID_PARAMETERS" });
    expect(JSON.stringify((failure as AppError).details)).toContain("previous.scenes.0.visual");
  });

  test("says that a direction without scenes belongs to parse", async () => {
    const { creative_direction } = makeResponse();
    const failure = await ask("make it square", { creative_direction }).catch((error: unknown) => error);
    expect(JSON.stringify((failure as AppError).details)).toContain("previous.scenes");
  });
});

import { describe, expect, test } from "bun:test";
import { ParseRequest, ParseResponse } from "../../../contracts/parse.ts";
import { loadConfig } from "../../../src/config.ts";
import { type DirectorTools, direct } from "../../../src/direction/direct.ts";
import { createModelClient } from "../../../src/llm/client.ts";
import { createMediaEngine } from "../../../src/media/index.ts";
import { builtInCatalogue } from "../../../src/targets/catalogue.ts";
import { lasting } from "../../helpers/lasting.ts";

const config = loadConfig({});
const tools: DirectorTools = {
  media: createMediaEngine(config.media),
  model: createModelClient(config.llm),
  catalogue: builtInCatalogue(),
  today: () => new Date("2026-11-22T12:00:00Z"),
};
const ask = (request: unknown) => direct(ParseRequest.parse(request), tools);

const WATCH =
  "30s Instagram reel for the Helvar watch, elegant, gold and black. No people. CTA: Discover Helvar";

describe("direct", () => {
  test("answers with the contract, the same brief with the same answer", async () => {
    const request = {
      prompt: { text: WATCH },
      options: { include_cost_estimate: true, target_models: ["veo-3.1"] },
    };
    const [first, second] = [await ask(request), await ask(request)];
    expect(ParseResponse.parse(first)).toEqual(first);
    expect(JSON.stringify(lasting(first))).toBe(JSON.stringify(lasting(second)));
    expect(first.request_id).not.toBe(second.request_id);
  });

  test("tells its stages, then the direction, then each scene in order", async () => {
    const heard: string[] = [];
    const answer = await direct(ParseRequest.parse({ prompt: { text: WATCH } }), tools, {
      onStage: (stage) => heard.push(stage),
      onDirection: () => heard.push("direction"),
      onScene: (scene) => heard.push(scene.id),
    });
    const told = heard.filter((word) => word === "direction" || word.startsWith("scene_"));
    expect(heard[0]).toBe("reading");
    expect(told).toEqual(["direction", ...answer.scenes.map((scene) => scene.id)]);
  });

  test("changes what an instruction asks of a previous result and leaves every other field as it was", async () => {
    const previous = await ask({ prompt: { text: WATCH } });
    const edited = await ask({
      prompt: { text: "new CTA: Book a table" },
      context: { previous_config: previous },
    });
    expect(edited.creative_direction.cta.text).toBe("Book a table");
    expect(edited.scenes.slice(0, -1)).toEqual(previous.scenes.slice(0, -1));
    expect(edited.creative_direction.visual_direction).toEqual(previous.creative_direction.visual_direction);
    expect(edited.request_id).not.toBe(previous.request_id);
  });

  test("says which part of an instruction it did not understand, and changes nothing for it", async () => {
    const previous = await ask({ prompt: { text: WATCH } });
    const edited = await ask({
      prompt: { text: "sing it backwards" },
      context: { previous_config: previous },
    });
    expect(edited.scenes).toEqual(previous.scenes);
    expect(edited.metadata.warnings.join(" ")).toContain("sing it backwards");
  });

  test("keeps a previous direction and writes new scenes to it", async () => {
    const { creative_direction } = await ask({ prompt: { text: WATCH } });
    const next = await ask({
      prompt: { text: "cut it to 15 seconds" },
      context: { previous_config: creative_direction },
    });
    expect(next.creative_direction.technical_specs.duration).toBe(15);
    expect(next.creative_direction.visual_direction.color_palette).toEqual(
      creative_direction.visual_direction.color_palette,
    );
    expect(next.scenes.at(-1)?.end_time).toBe(15);
    expect(next.metadata.provenance["/creative_direction/product"]?.source).toBe("previous");
  });

  test("names the wrong path of a previous_config that is no film", async () => {
    const broken = {
      prompt: { text: "faster" },
      context: { previous_config: { creative_direction: { product: 1 }, scenes: [] } },
    };
    await expect(ask(broken)).rejects.toMatchObject({ code: "INVALID_PARAMETERS" });
  });

  test("echoes an estimate made elsewhere untouched", async () => {
    const estimate = { total_usd: 12, by: "the line producer" };
    expect((await ask({ prompt: { text: WATCH }, cost_estimate: estimate })).cost_estimate).toEqual(estimate);
  });
});

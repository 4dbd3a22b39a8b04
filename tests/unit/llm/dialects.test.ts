import { describe, expect, test } from "bun:test";
import { SCENE_DETAIL } from "../../../src/direction/model/scene-detail.ts";
import { TREATMENT } from "../../../src/direction/model/treatment.ts";
import { createProviders } from "../../../src/llm/index.ts";
import type { AnswerShape } from "../../../src/llm/provider.ts";
import { emptyTranscript, readAnswer } from "../../../src/llm/read-answer.ts";
import { healthy, startModelServer } from "../../doubles/model-server.ts";
import { makeLlmConfig } from "../../fixtures/llm-config.ts";

/** What OpenAI's strict mode and Claude's structured output both take; everything else one of them rejects or ignores. */
const COMMON_KEYWORDS = new Set(
  "$schema $defs $ref type properties required additionalProperties items enum anyOf description".split(" "),
);
/** Claude takes at most 16 parameters with a union type in one schema. */
const MAX_UNIONS = 16;

type Json = Record<string, unknown>;

/** The schema that `provider` really sends for `shape`. */
async function sentSchema(provider: "openai" | "claude", shape: AnswerShape<unknown>): Promise<Json> {
  const server = await startModelServer(
    () => "{}",
    () => healthy,
  );
  const config = makeLlmConfig({
    openai: { apiKey: "sk-1", baseUrl: server.openaiUrl, model: null },
    anthropic: { apiKey: "sk-2", baseUrl: server.anthropicUrl, model: null },
  });
  const { stream, prepare } = createProviders(config).find(({ id }) => id === provider)!;
  await prepare();
  const call = { shape, system: "", data: "", images: [], maxTokens: 10, repair: null, draft: null };
  const limits = { firstTokenMs: 5_000, idleMs: 5_000, deadlineAtMs: Date.now() + 5_000, maxCharacters: 100 };
  await readAnswer(
    (signal) => stream!(call, signal),
    limits,
    new AbortController().signal,
    emptyTranscript(),
  );
  server.close();
  const body = JSON.parse(server.calls[0]!.body);
  if (provider === "claude") return body.output_config.format.schema;
  expect(body.response_format.json_schema.strict).toBe(true);
  return body.response_format.json_schema.schema;
}

function* nodesOf(schema: unknown): Generator<Json> {
  if (typeof schema !== "object" || schema === null) return;
  const node = schema as Json;
  yield node;
  const children = [
    ...Object.values((node.properties ?? {}) as Json),
    ...Object.values((node.$defs ?? {}) as Json),
    ...((node.anyOf ?? []) as unknown[]),
    node.items,
  ];
  for (const child of children) yield* nodesOf(child);
}

describe.each([TREATMENT, SCENE_DETAIL])("the shape of a $name", (shape) => {
  test.each(["openai", "claude"] as const)("is one that %s can hold a model to", async (provider) => {
    const schema = await sentSchema(provider, shape);
    expect(schema.type).toBe("object");
    let unions = 0;
    for (const node of nodesOf(schema)) {
      for (const keyword of Object.keys(node)) expect(COMMON_KEYWORDS).toContain(keyword);
      if (node.anyOf || Array.isArray(node.type)) unions += 1;
      if (node.type !== "object") continue;
      expect(node.additionalProperties).toBe(false);
      expect((node.required as string[]).toSorted()).toEqual(Object.keys(node.properties as Json).toSorted());
    }
    expect(unions).toBeLessThanOrEqual(MAX_UNIONS);
  });
});

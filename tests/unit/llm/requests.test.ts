import { describe, expect, test } from "bun:test";
import { createModelClient } from "../../../src/llm/client.ts";
import type { LlmConfig } from "../../../src/llm/llm-config.ts";
import { healthy, startModelServer } from "../../doubles/model-server.ts";
import { makeLlmConfig } from "../../fixtures/llm-config.ts";
import { GOOD_PLOT, makeQuestion } from "../../fixtures/question.ts";

const IMAGE = { mediaType: "image/jpeg", base64: "/9j/AAAA", label: "reference image 0" } as const;

/** The request that reaches the server when `id` is asked. */
async function requestOf(
  id: string,
  change: (url: { openai: string; claude: string }) => Partial<LlmConfig>,
) {
  const server = await startModelServer(
    () => JSON.stringify(GOOD_PLOT),
    () => healthy,
  );
  const config = makeLlmConfig({
    firstTokenTimeoutMs: 5_000,
    ...change({ openai: server.openaiUrl, claude: server.anthropicUrl }),
  });
  const outcome = await createModelClient(config).ask(
    makeQuestion({ preferred: id, images: [IMAGE], allowFallback: false }),
  );
  expect(outcome.ok).toBe(true);
  server.close();
  return JSON.parse(server.calls[0]!.body);
}

describe("the request to", () => {
  test("OpenAI's default model asks for no thinking, and just the tokens of the answer", async () => {
    const request = await requestOf("openai", ({ openai }) => ({
      openai: { apiKey: "k", baseUrl: openai, model: null },
    }));
    expect(request).toMatchObject({
      model: "gpt-6-luna",
      reasoning_effort: "none",
      max_completion_tokens: 400,
      stream: true,
    });
    expect(request.stream_options).toEqual({ include_usage: true });
    expect(request.temperature).toBeUndefined();
  });

  test("a model of which nothing is known sets no effort and leaves room for thinking", async () => {
    const request = await requestOf("openai", ({ openai }) => ({
      openai: { apiKey: "k", baseUrl: openai, model: "gpt-99" },
    }));
    expect(request.reasoning_effort).toBeUndefined();
    expect(request.max_completion_tokens).toBe(4_400);
  });

  test("Claude's default model switches thinking off; one that always thinks is asked to think little", async () => {
    const claude = (model: string | null) =>
      requestOf("claude", ({ claude: baseUrl }) => ({ anthropic: { apiKey: "k", baseUrl, model } }));
    expect(await claude(null)).toMatchObject({
      model: "claude-haiku-5-5",
      thinking: { type: "disabled" },
      max_tokens: 400,
    });
    const thinker = await claude("claude-opus-5-5");
    expect(thinker).toMatchObject({ max_tokens: 4_400, output_config: { effort: "low" } });
    expect(thinker.thinking).toBeUndefined();
  });

  test("a compatible server uses the old name of the token limit, and sends no pictures to a model that sees none", async () => {
    const seeing = await requestOf("local", ({ openai }) => ({ compatible: `local=${openai}|llava` }));
    expect(seeing).toMatchObject({ model: "llava", max_tokens: 400 });
    expect(JSON.stringify(seeing)).toContain("image_url");
    const blind = await requestOf("local", ({ openai }) => ({ compatible: `local=${openai}|tiny:3b|text` }));
    expect(blind.model).toBe("tiny:3b");
    expect(JSON.stringify(blind)).not.toContain("image_url");
  });
});

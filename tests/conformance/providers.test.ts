import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { LLMock } from "@copilotkit/aimock";
import { createModelClient } from "../../src/llm/client.ts";
import { createProviders } from "../../src/llm/index.ts";
import type { LlmConfig } from "../../src/llm/llm-config.ts";
import type { ProviderCall } from "../../src/llm/provider.ts";
import { emptyTranscript, readAnswer } from "../../src/llm/read-answer.ts";
import { healthy, type ModelServer, startModelServer } from "../doubles/model-server.ts";
import { makeLlmConfig } from "../fixtures/llm-config.ts";
import { GOOD_PLOT, makeQuestion, PLOT } from "../fixtures/question.ts";

const ASKED = ["openai", "claude", "local", "mock"];
const IMAGE = { mediaType: "image/jpeg", base64: "/9j/AAAA", label: "reference image 0" } as const;

const call: ProviderCall = {
  shape: PLOT,
  system: "You plot short films.",
  data: "A film about coffee",
  images: [IMAGE],
  maxTokens: 400,
  repair: null,
  draft: GOOD_PLOT,
};

function configFor(openaiUrl: string, anthropicUrl: string): LlmConfig {
  return makeLlmConfig({
    openai: { apiKey: "sk-1", baseUrl: openaiUrl, model: null },
    anthropic: { apiKey: "sk-2", baseUrl: anthropicUrl, model: null },
    compatible: `local=${openaiUrl}|tiny`,
    firstTokenTimeoutMs: 5_000,
    idleTimeoutMs: 5_000,
  });
}

const limits = () => ({
  firstTokenMs: 5_000,
  idleMs: 5_000,
  deadlineAtMs: Date.now() + 10_000,
  maxCharacters: 10_000,
});

/** The two servers every provider must get along with: our own, and one that others wrote. */
const servers: Record<string, { start: () => Promise<[string, string]>; stop: () => unknown }> = (() => {
  let own: ModelServer;
  const aimock = new LLMock({ port: 0 });
  return {
    "our model server": {
      async start() {
        own = await startModelServer(
          () => JSON.stringify(GOOD_PLOT),
          () => healthy,
        );
        return [own.openaiUrl, own.anthropicUrl];
      },
      stop: () => own.close(),
    },
    aimock: {
      async start() {
        aimock.onMessage(/coffee/, { content: JSON.stringify(GOOD_PLOT) });
        await aimock.start();
        return [`${aimock.url}/v1`, aimock.url];
      },
      stop: () => aimock.stop(),
    },
  };
})();

for (const [server, { start, stop }] of Object.entries(servers)) {
  describe(`with ${server},`, () => {
    let config: LlmConfig;
    beforeAll(async () => {
      config = configFor(...(await start()));
    });
    afterAll(stop);

    for (const id of ASKED) {
      const provider = () => createProviders(config).find((candidate) => candidate.id === id)!;

      test(`${id} streams a whole answer that ends with a terminal status`, async () => {
        const { stream, prepare } = provider();
        await prepare();
        const transcript = emptyTranscript();
        const text = await readAnswer(
          (signal) => stream!(call, signal),
          limits(),
          new AbortController().signal,
          transcript,
        );
        expect(JSON.parse(text)).toEqual(GOOD_PLOT);
        expect(transcript.firstTokenMs).toBeGreaterThanOrEqual(0);
      });

      test(`${id} answers in the asked shape, and its tokens are counted`, async () => {
        const outcome = await createModelClient(config).ask(
          makeQuestion({ preferred: id, draft: GOOD_PLOT, images: [IMAGE] }),
        );
        expect(outcome.ok && outcome.value).toEqual(GOOD_PLOT);
        expect(outcome.ok && outcome.providerId).toBe(id);
        expect(outcome.ok && outcome.spent.tokens.input).toBeGreaterThan(0);
        expect(outcome.ok && outcome.spent.tokens.output).toBeGreaterThan(0);
      });

      test(`${id} takes a repair round`, async () => {
        const { stream } = provider();
        const repaired = {
          ...call,
          repair: { answer: "{}", problems: "title: missing. Answer again about coffee." },
        };
        const text = await readAnswer(
          (signal) => stream!(repaired, signal),
          limits(),
          new AbortController().signal,
          emptyTranscript(),
        );
        expect(JSON.parse(text)).toEqual(GOOD_PLOT);
      });

      test(`${id} stops when it is called off`, async () => {
        const { stream } = provider();
        const leaving = AbortSignal.abort();
        const asking = readAnswer((signal) => stream!(call, signal), limits(), leaving, emptyTranscript());
        await expect(asking).rejects.toMatchObject({ kind: "cancelled" });
      });
    }
  });
}

describe("with aimock that answers badly first,", () => {
  test.each(["openai", "claude"])("%s is repaired in the second round", async (id) => {
    const aimock = new LLMock({ port: 0 });
    aimock.on({ userMessage: /coffee/, sequenceIndex: 0 }, { content: '{"title": 7}' });
    aimock.on({ userMessage: /coffee/, sequenceIndex: 1 }, { content: JSON.stringify(GOOD_PLOT) });
    await aimock.start();
    const client = createModelClient(configFor(`${aimock.url}/v1`, aimock.url));
    const outcome = await client.ask(makeQuestion({ preferred: id, allowFallback: false }));
    await aimock.stop();
    expect(outcome.ok && outcome.value).toEqual(GOOD_PLOT);
    expect(outcome.wasted.calls).toBe(1);
  });
});

describe("every provider of the registry", () => {
  const providers = createProviders(configFor("http://127.0.0.1:9/v1", "http://127.0.0.1:9"));

  test.each(providers.map((provider) => [provider.id, provider] as const))(
    "%s says what it is and what it costs",
    (id, provider) => {
      expect(id).toMatch(/^[a-z0-9][a-z0-9_-]{0,39}$/);
      expect(provider.name).not.toBe("");
      expect(provider.capabilities.text).toBe(true);
      expect(provider.price.input).toBeGreaterThanOrEqual(0);
      expect(provider.stream === null).toBe(provider.modelId === null);
    },
  );

  test("is listed without a key too, as not configured", () => {
    const bare = createProviders(makeLlmConfig());
    expect(bare.map(({ id, configured }) => [id, configured])).toEqual([
      ["openai", false],
      ["claude", false],
      ["mock", true],
      ["offline", true],
    ]);
  });
});

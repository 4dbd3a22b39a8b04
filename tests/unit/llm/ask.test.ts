import { afterEach, describe, expect, test } from "bun:test";
import type { CallRecord } from "../../../src/llm/call-provider.ts";
import { createModelClient } from "../../../src/llm/client.ts";
import type { LlmConfig } from "../../../src/llm/llm-config.ts";
import { MODEL_FAULTS } from "../../doubles/model-faults.ts";
import {
  type Behaviour,
  head,
  healthy,
  type ModelServer,
  startModelServer,
  streamOf,
} from "../../doubles/model-server.ts";
import { makeLlmConfig } from "../../fixtures/llm-config.ts";
import { GOOD_PLOT, makeQuestion } from "../../fixtures/question.ts";

const servers: ModelServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(behave: (nth: number) => Behaviour, answer: object = GOOD_PLOT): Promise<ModelServer> {
  const server = await startModelServer(() => JSON.stringify(answer), behave);
  servers.push(server);
  return server;
}

/** OpenAI answered by `first`, Claude by `second`. */
async function clientOf(
  first: (nth: number) => Behaviour,
  second: (nth: number) => Behaviour,
  change: Partial<LlmConfig> = {},
) {
  const openai = await serve(first);
  const claude = await serve(second, { ...GOOD_PLOT, title: "Claude's" });
  const records: CallRecord[] = [];
  const config = makeLlmConfig({
    openai: { apiKey: "sk-1", baseUrl: openai.openaiUrl, model: null },
    anthropic: { apiKey: "sk-2", baseUrl: claude.anthropicUrl, model: null },
    ...change,
  });
  const client = createModelClient(config, { onCall: (record) => records.push(record) });
  await client.warmUp();
  return { client, openai, claude, records };
}

const silent: Behaviour = () => undefined;
const always = (behave: Behaviour) => () => behave;

describe("a question", () => {
  test("goes to OpenAI first and to nobody else while OpenAI answers", async () => {
    const { client, openai, claude } = await clientOf(always(healthy), always(healthy));
    const outcome = await client.ask(makeQuestion());
    expect(outcome.ok && outcome.value).toEqual(GOOD_PLOT);
    expect([openai.calls.length, claude.calls.length]).toEqual([1, 0]);
  });

  test("goes first to the provider that was asked for", async () => {
    const { client, openai } = await clientOf(always(healthy), always(healthy));
    const outcome = await client.ask(makeQuestion({ preferred: "claude" }));
    expect(outcome.ok && outcome.providerId).toBe("claude");
    expect(openai.calls).toHaveLength(0);
  });

  test("follows the configured order", async () => {
    const { client } = await clientOf(always(healthy), always(healthy), { order: ["claude", "openai"] });
    const outcome = await client.ask(makeQuestion());
    expect(outcome.ok && outcome.providerId).toBe("claude");
  });

  test("is also put to the second provider when the first says nothing for a while; the loser is called off", async () => {
    const { client, openai, claude } = await clientOf(always(silent), always(healthy), {
      hedgeAfterMs: 50,
      firstTokenTimeoutMs: 3_000,
    });
    const outcome = await client.ask(makeQuestion());
    expect(outcome.ok && outcome.providerId).toBe("claude");
    await Bun.sleep(50);
    expect(openai.calls.map((call) => call.hungUp)).toEqual([true]);
    expect(claude.calls).toHaveLength(1);
  });

  test("is not hedged while the first provider is answering", async () => {
    const slow: Behaviour = (reply) => setTimeout(() => healthy(reply), 30);
    const { client, claude } = await clientOf(always(slow), always(healthy), {
      hedgeAfterMs: 2_000,
      firstTokenTimeoutMs: 3_000,
    });
    expect((await client.ask(makeQuestion())).ok).toBe(true);
    expect(claude.calls).toHaveLength(0);
  });

  test("that is refused is not routed around, not even when hedged", async () => {
    const refuses = MODEL_FAULTS.refusal!;
    const lateRefusal: Behaviour = (reply) => setTimeout(() => refuses(reply), 120);
    const { client, claude } = await clientOf(always(lateRefusal), always(silent), {
      hedgeAfterMs: 30,
      firstTokenTimeoutMs: 3_000,
    });
    const outcome = await client.ask(makeQuestion());
    expect(outcome.ok).toBe(false);
    expect(outcome.misses.at(-1)?.fault.kind).toBe("refusal");
    await Bun.sleep(50);
    expect(claude.calls.map((call) => call.hungUp)).toEqual([true]);
  });

  test("is repaired once, with the problems told to the model", async () => {
    const { client, openai } = await clientOf(
      (nth) => (nth === 0 ? MODEL_FAULTS["JSON off the schema"]! : healthy),
      always(silent),
    );
    const outcome = await client.ask(makeQuestion({ allowFallback: false, preferred: "openai" }));
    expect(outcome.ok).toBe(true);
    const repair = JSON.parse(openai.calls[1]!.body);
    const { content } = repair.messages.at(-1);
    expect(content).toStartWith("A film about coffee");
    expect(content).toContain(JSON.stringify('{"title": 7}'));
    expect(content).toContain("title:");
  });

  test.each(["hangs", "is reset"])(
    "is answered once the terminal status is there, though the connection then %s",
    async (how) => {
      const abrupt: Behaviour = ({ wire, socket, answer }) => {
        const { start, middle, end } = streamOf(wire, answer);
        const terminal = end.slice(0, end.indexOf("\n\n") + 2);
        socket.write(
          head(200, "text/event-stream") + start + middle.join("") + (wire === "claude" ? end : terminal),
        );
        if (how === "is reset") setTimeout(() => socket.resetAndDestroy(), 30);
      };
      const { client } = await clientOf(always(abrupt), always(abrupt));
      for (const preferred of ["openai", "claude"]) {
        const outcome = await client.ask(makeQuestion({ preferred, allowFallback: false }));
        expect(outcome.ok && outcome.providerId).toBe(preferred);
      }
    },
  );

  test("is answered by a server that ignores streaming and sends one piece of JSON", async () => {
    const inOnePiece: Behaviour = ({ wire, socket, answer }) => {
      const body =
        wire === "claude"
          ? {
              content: [{ type: "text", text: answer }],
              stop_reason: "end_turn",
              usage: { input_tokens: 7, output_tokens: 9 },
            }
          : {
              choices: [{ message: { role: "assistant", content: answer }, finish_reason: "stop" }],
              usage: { prompt_tokens: 7, completion_tokens: 9 },
            };
      socket.end(head(200, "application/json") + JSON.stringify(body));
    };
    const { client } = await clientOf(always(inOnePiece), always(inOnePiece));
    for (const preferred of ["openai", "claude"]) {
      const outcome = await client.ask(makeQuestion({ preferred, allowFallback: false }));
      expect(outcome.ok && outcome.spent.tokens).toEqual({ input: 7, output: 9 });
    }
  });

  test("is answered over a stream with comments, carriage returns and letters cut in half", async () => {
    const quirky: Behaviour = ({ wire, socket, answer }) => {
      const { start, middle, end } = streamOf(wire, answer);
      const text = `: keep-alive\n\n${start}${middle.join(": keep-alive\n\n")}${end}`.replaceAll(
        "\n",
        "\r\n",
      );
      const bytes = Buffer.from(text);
      const cut = bytes.indexOf(Buffer.from("—")) + 1;
      socket.write(head(200, "text/event-stream; charset=utf-8"));
      socket.write(bytes.subarray(0, cut));
      setTimeout(() => socket.end(bytes.subarray(cut)), 20);
    };
    const dashed = { ...GOOD_PLOT, title: "Cold — and bright" };
    const server = await serve(always(quirky), dashed);
    const openai = { apiKey: "sk-1", baseUrl: server.openaiUrl, model: null };
    const anthropic = { apiKey: "sk-2", baseUrl: server.anthropicUrl, model: null };
    const client = createModelClient(makeLlmConfig({ openai, anthropic }));
    for (const preferred of ["openai", "claude"]) {
      const outcome = await client.ask(makeQuestion({ preferred, allowFallback: false }));
      expect(outcome.ok && outcome.value).toEqual(dashed);
    }
  });

  test("counts the tokens of failed calls apart from those of the answer", async () => {
    const { client } = await clientOf(
      (nth) => (nth === 0 ? MODEL_FAULTS["JSON off the schema"]! : healthy),
      always(silent),
      {
        prices: { "gpt-6-luna": { input: 10, output: 100 } },
      },
    );
    const outcome = await client.ask(makeQuestion());
    expect(outcome.ok && outcome.spent).toEqual({
      calls: 1,
      tokens: { input: 100, output: 50 },
      costUsd: 0.006,
    });
    expect(outcome.wasted).toEqual({ calls: 1, tokens: { input: 100, output: 50 }, costUsd: 0.006 });
  });

  test("stops the call upstream when the caller leaves", async () => {
    const { client, openai, claude } = await clientOf(
      always(MODEL_FAULTS["stalled mid-stream"]!),
      always(healthy),
      { idleTimeoutMs: 5_000 },
    );
    const leaving = new AbortController();
    const asking = client.ask(makeQuestion({ signal: leaving.signal }));
    setTimeout(() => leaving.abort(new Error("gone")), 100);
    await expect(asking).rejects.toThrow("gone");
    await Bun.sleep(50);
    expect(openai.calls.map((call) => call.hungUp)).toEqual([true]);
    expect(claude.calls).toHaveLength(0);
  });

  test("that the day's budget does not cover is not asked", async () => {
    const { client, openai, claude } = await clientOf(always(healthy), always(healthy), {
      dailyBudgetUsd: 0.000_001,
    });
    const outcome = await client.ask(makeQuestion());
    expect(outcome.ok).toBe(false);
    expect(outcome.misses.map(({ fault }) => fault.kind)).toEqual(["budget_spent", "budget_spent"]);
    expect(openai.calls.length + claude.calls.length).toBe(0);
  });

  test("many at once never spend more than the budget", async () => {
    const price = { input: 100, output: 400 };
    const { client, records } = await clientOf(always(healthy), always(silent), {
      dailyBudgetUsd: 3,
      prices: { "gpt-6-luna": price },
      order: ["openai"],
    });
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => client.ask(makeQuestion())));
    const spent = records.reduce((sum, record) => sum + record.spending.costUsd, 0);
    expect(outcomes.some((outcome) => !outcome.ok)).toBe(true);
    expect(outcomes.some((outcome) => outcome.ok)).toBe(true);
    expect(spent).toBeLessThanOrEqual(3);
  });

  test("sends pictures as they were sized, and none to a model that cannot see", async () => {
    const { client, openai } = await clientOf(always(healthy), always(healthy));
    const image = { mediaType: "image/jpeg", base64: "/9j/AAAA", label: "reference image 0" } as const;
    await client.ask(makeQuestion({ images: [image] }));
    expect(openai.calls[0]?.body).toContain("data:image/jpeg;base64,/9j/AAAA");
  });
});

describe("the choice of providers", () => {
  test("asks nobody where no key is set, or the offline director is chosen", async () => {
    expect(createModelClient(makeLlmConfig()).wouldAsk({ preferred: "auto", allowFallback: true })).toEqual(
      [],
    );
    const { client } = await clientOf(always(healthy), always(healthy));
    expect(client.wouldAsk({ preferred: "offline", allowFallback: true })).toEqual([]);
    expect(client.wouldAsk({ preferred: "claude", allowFallback: true })).toEqual(["claude", "openai"]);
    expect(client.wouldAsk({ preferred: "claude", allowFallback: false })).toEqual(["claude"]);
  });

  test("names the known providers when an unknown one is asked for", () => {
    const client = createModelClient(makeLlmConfig());
    expect(() => client.wouldAsk({ preferred: "gemini", allowFallback: true })).toThrow(
      "auto, openai, claude, mock, offline",
    );
  });

  test("says that a provider without a key is not configured", async () => {
    const outcome = await createModelClient(makeLlmConfig()).ask(
      makeQuestion({ preferred: "openai", allowFallback: false }),
    );
    expect(outcome.misses.map(({ fault }) => fault.kind)).toEqual(["not_configured"]);
  });

  test("lists every provider with its state, the first that can answer as default", async () => {
    const { client } = await clientOf(always(healthy), always(healthy), {
      compatible: "local=http://127.0.0.1:9/v1|tiny",
    });
    await client.ask(makeQuestion());
    const listed = client.providers();
    expect(listed.map(({ id }) => id)).toEqual(["openai", "claude", "local", "mock", "offline"]);
    expect(listed.filter(({ is_default }) => is_default).map(({ id }) => id)).toEqual(["openai"]);
    expect(listed[0]?.estimated_latency_ms).toBeGreaterThan(0);
    expect(client.checks()).toEqual({ llm_openai: "ok", llm_claude: "ok" });
  });

  test("refuses a configuration with two providers of one name, or an order that names none", () => {
    expect(() =>
      createModelClient(makeLlmConfig({ compatible: "claude=http://127.0.0.1:9/v1|tiny" })),
    ).toThrow("claude");
    expect(() => createModelClient(makeLlmConfig({ order: ["gemini"] }))).toThrow("gemini");
    expect(() => createModelClient(makeLlmConfig({ compatible: "nonsense" }))).toThrow("nonsense");
  });
});

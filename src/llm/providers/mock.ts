import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type FaultKind, ModelFault } from "../fault.ts";
import type { LlmConfig } from "../llm-config.ts";
import { FREE } from "../pricing.ts";
import type { Provider, ProviderCall, ProviderEvent } from "../provider.ts";

/** What may go wrong in the mock: before its first word, or in the middle of the answer. */
const MockFault = z.enum([
  "none",
  "rate_limited",
  "quota_exhausted",
  "overloaded",
  "server_error",
  "unreachable",
  "bad_key",
  "invalid_request",
  "context_too_long",
  "not_an_answer",
  "stalled_before_first_token",
  "stalled_mid_stream",
  "one_byte_a_second",
  "connection_lost",
  "cut_short",
  "empty",
  "not_json",
  "off_schema",
  "refusal",
  "length",
]);
type MockFault = z.infer<typeof MockFault>;

const MockScript = z.strictObject({
  /** Milliseconds before the first token. */
  latency_ms: z.number().min(0).max(600_000).default(0),
  /** null: the whole answer at once. */
  tokens_per_second: z.number().positive().nullable().default(null),
  /** One for each call in turn; the last one stays. */
  faults: z.array(MockFault).default([]),
  /** With `rate_limited`. */
  retry_after_ms: z.number().min(0).nullable().default(null),
});
type MockScript = z.infer<typeof MockScript>;

const CHARACTERS_PER_TOKEN = 4;
const MS_PER_SECOND = 1_000;
const MAX_TOKENS = 128_000;

/**
 * A model that costs nothing: it gives back the draft that comes with the call, after the latency and at the speed of
 * its script, and breaks in the ways the script names. Throws a ZodError or SyntaxError for a script it cannot read.
 */
export function mockProvider(config: LlmConfig): Provider {
  const script = MockScript.parse(config.mockScript === "" ? {} : JSON.parse(config.mockScript));
  let calls = 0;
  return {
    id: "mock",
    name: "Mock model",
    modelId: "mock-1",
    capabilities: { text: true, vision: true, maxTokens: MAX_TOKENS },
    price: config.prices["mock-1"] ?? FREE,
    thinkingTokens: 0,
    configured: true,
    prepare: async () => {},
    stream(call, signal) {
      const fault = script.faults[Math.min(calls, script.faults.length - 1)] ?? "none";
      calls += 1;
      return play(script, fault, call, signal);
    },
  };
}

async function* play(
  script: MockScript,
  fault: MockFault,
  call: ProviderCall,
  signal: AbortSignal,
): AsyncGenerator<ProviderEvent> {
  if (script.latency_ms > 0) await sleep(script.latency_ms, undefined, { signal });
  if (fault === "stalled_before_first_token") await forever(signal);
  const refused = AT_ONCE[fault];
  if (refused) throw new ModelFault(refused, { retryAfterMs: script.retry_after_ms });
  const answer = answerTo(fault, call);
  const half = Math.ceil(answer.length / 2);
  const isBroken = MID_STREAM.has(fault);
  yield* speak(isBroken ? answer.slice(0, half) : answer, script, fault, signal);
  if (fault === "stalled_mid_stream") await forever(signal);
  if (fault === "connection_lost") throw new ModelFault("connection_lost");
  if (fault === "cut_short" || fault === "empty") return;
  yield { type: "tokens", tokens: { input: tokensIn(call.system + call.data), output: tokensIn(answer) } };
  yield { type: "stop", reason: fault === "refusal" || fault === "length" ? fault : "complete" };
}

const AT_ONCE: Readonly<Partial<Record<MockFault, FaultKind>>> = {
  rate_limited: "rate_limited",
  quota_exhausted: "quota_exhausted",
  overloaded: "overloaded",
  server_error: "server_error",
  unreachable: "unreachable",
  bad_key: "bad_key",
  invalid_request: "invalid_request",
  context_too_long: "context_too_long",
  not_an_answer: "not_an_answer",
};

const MID_STREAM: ReadonlySet<MockFault> = new Set([
  "stalled_mid_stream",
  "connection_lost",
  "cut_short",
  "length",
]);

function answerTo(fault: MockFault, call: ProviderCall): string {
  if (fault === "empty" || fault === "refusal") return "";
  if (fault === "not_json") return "Certainly! Here is your film:";
  if (fault === "off_schema") return JSON.stringify({ film: "a film" });
  return JSON.stringify(call.draft);
}

async function* speak(
  answer: string,
  script: MockScript,
  fault: MockFault,
  signal: AbortSignal,
): AsyncGenerator<ProviderEvent> {
  const [step, rate] =
    fault === "one_byte_a_second" ? [1, 1] : [CHARACTERS_PER_TOKEN, script.tokens_per_second];
  if (rate === null) {
    if (answer !== "") yield { type: "text", text: answer };
    return;
  }
  const began = performance.now();
  for (let index = 0; index * step < answer.length; index += 1) {
    const due = began + ((index + 1) * MS_PER_SECOND) / rate - performance.now();
    if (due > 0) await sleep(due, undefined, { signal });
    yield { type: "text", text: answer.slice(index * step, (index + 1) * step) };
  }
}

function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new ModelFault("cancelled")), { once: true });
    if (signal.aborted) reject(new ModelFault("cancelled"));
  });
}

function tokensIn(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

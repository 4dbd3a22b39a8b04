import type { FaultKind } from "./fault.ts";
import { costOf } from "./pricing.ts";
import type { Price, ProviderCall, Tokens } from "./provider.ts";
import type { Transcript } from "./read-answer.ts";

/** Calls with their tokens and dollars. */
export interface Spending {
  readonly calls: number;
  readonly tokens: Tokens;
  readonly costUsd: number;
}

export const NO_SPENDING: Spending = { calls: 0, tokens: { input: 0, output: 0 }, costUsd: 0 };

export function addSpending(a: Spending, b: Spending): Spending {
  return {
    calls: a.calls + b.calls,
    tokens: { input: a.tokens.input + b.tokens.input, output: a.tokens.output + b.tokens.output },
    costUsd: a.costUsd + b.costUsd,
  };
}

/** Average over English prose; used only where a provider reports no count. */
const CHARACTERS_PER_TOKEN = 4;
/** No tokenizer of the listed models makes more tokens than this of ordinary text in any script. */
const BYTES_PER_TOKEN_AT_LEAST = 2;
/** A picture of the size we send, by the makers' published formulas, rounded up. */
const TOKENS_PER_IMAGE = 1_600;
/** Schema and wrapping that the provider adds to the prompt. */
const TOKENS_OF_WRAPPING = 2_000;

/** The most that `call` can cost, US dollars: what is reserved before it is made. */
export function upperCostUsd(call: ProviderCall, price: Price): number {
  const bytes = Buffer.byteLength(promptOf(call));
  const input =
    Math.ceil(bytes / BYTES_PER_TOKEN_AT_LEAST) + call.images.length * TOKENS_PER_IMAGE + TOKENS_OF_WRAPPING;
  return costOf({ input, output: call.maxTokens }, price);
}

/** What a call cost: the provider's own count where it gave one, an estimate where it was cut off before that. */
export function spendingOf(
  call: ProviderCall,
  transcript: Transcript,
  fault: FaultKind | null,
  price: Price,
): Spending {
  const isFree = transcript.text === "" && fault !== null && UNBILLED.has(fault);
  const tokens = isFree
    ? { input: 0, output: 0 }
    : {
        input: transcript.tokens.input || estimatedInput(call),
        output: reported(transcript, fault) || tokensIn(transcript.text),
      };
  return { calls: 1, tokens, costUsd: costOf(tokens, price) };
}

/** The output count of an answer that was cut off stands for its beginning only. */
function reported({ tokens, text }: Transcript, fault: FaultKind | null): number {
  return Math.max(tokens.output ?? 0, fault === null ? 0 : tokensIn(text));
}

/** Faults that come before the model began to work. */
const UNBILLED: ReadonlySet<FaultKind> = new Set([
  "rate_limited",
  "quota_exhausted",
  "overloaded",
  "server_error",
  "unreachable",
  "invalid_request",
  "context_too_long",
  "bad_key",
  "not_an_answer",
]);

function estimatedInput(call: ProviderCall): number {
  return tokensIn(promptOf(call)) + call.images.length * TOKENS_PER_IMAGE;
}

function tokensIn(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

function promptOf(call: ProviderCall): string {
  return call.system + call.data + (call.repair ? call.repair.answer + call.repair.problems : "");
}

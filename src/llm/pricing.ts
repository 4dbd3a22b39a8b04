import type { Price, Tokens } from "./provider.ts";

/** How much a model thinks before it answers: not at all, or as little as it can. */
export type Effort = "none" | "low";

interface ModelFacts {
  readonly price: Price;
  /** Most tokens of one answer. */
  readonly maxTokens: number;
  /** null for a model that does not think, or of which nothing is known. */
  readonly effort: Effort | null;
}

/** Models with list prices as published by their makers in November 2026, US dollars for a million tokens. */
const MODELS: Readonly<Record<string, ModelFacts>> = {
  "gpt-6-luna": { price: { input: 0.1, output: 0.5 }, maxTokens: 128_000, effort: "none" },
  "gpt-5.4-mini": { price: { input: 0.75, output: 4.5 }, maxTokens: 128_000, effort: "none" },
  "gpt-5.5": { price: { input: 5, output: 30 }, maxTokens: 128_000, effort: "low" },
  "claude-haiku-5-5": { price: { input: 0.1, output: 0.5 }, maxTokens: 128_000, effort: "none" },
  "claude-sonnet-5-5": { price: { input: 2, output: 10 }, maxTokens: 128_000, effort: "none" },
  "claude-sonnet-5": { price: { input: 2, output: 10 }, maxTokens: 128_000, effort: "none" },
  "claude-opus-5-5": { price: { input: 4, output: 20 }, maxTokens: 128_000, effort: "low" },
  "claude-haiku-4-5": { price: { input: 1, output: 5 }, maxTokens: 64_000, effort: null },
};

/** Dearer than any model we list, so that a model without a price never slips under a budget. */
const UNKNOWN_MODEL: ModelFacts = { price: { input: 5, output: 30 }, maxTokens: 16_384, effort: null };

export const DEFAULT_OPENAI_MODEL = "gpt-6-luna";
export const DEFAULT_CLAUDE_MODEL = "claude-haiku-5-5";
export const FREE: Price = { input: 0, output: 0 };

const PRICED_TOKENS = 1_000_000;

/** Tokens for thinking that count towards a model's limit besides the answer. */
const THINKING_TOKENS = 4_000;

/** Tokens to allow a model beyond those of the answer, where it cannot be kept from thinking. */
export function thinkingTokens(effort: Effort | null): number {
  return effort === "none" ? 0 : THINKING_TOKENS;
}

/** What is known of a model; `prices` of the configuration win over the table. A dated id counts as its family. */
export function modelFacts(modelId: string, prices: Readonly<Record<string, Price>>): ModelFacts {
  const known = MODELS[modelId] ?? MODELS[modelId.replace(/-\d{4}-?\d{2}-?\d{2}$/, "")] ?? UNKNOWN_MODEL;
  const price = prices[modelId];
  return price ? { ...known, price } : known;
}

/** US dollars. */
export function costOf(tokens: Tokens, price: Price): number {
  return (tokens.input * price.input + tokens.output * price.output) / PRICED_TOKENS;
}

import type { LlmConfig } from "../llm-config.ts";
import { DEFAULT_OPENAI_MODEL, modelFacts, thinkingTokens } from "../pricing.ts";
import { ABSENT, type Provider } from "../provider.ts";
import { chatCompletions } from "./chat-completions.ts";

export const OPENAI_URL = "https://api.openai.com/v1";

/** OpenAI over chat completions with strict structured output. */
export function openaiProvider(config: LlmConfig): Provider {
  const { apiKey, baseUrl, model } = config.openai;
  const modelId = model ?? DEFAULT_OPENAI_MODEL;
  const facts = modelFacts(modelId, config.prices);
  return {
    id: "openai",
    name: "OpenAI",
    modelId,
    capabilities: { text: true, vision: true, maxTokens: facts.maxTokens },
    price: facts.price,
    thinkingTokens: thinkingTokens(facts.effort),
    configured: apiKey !== null,
    ...(apiKey === null
      ? ABSENT
      : chatCompletions({
          apiKey,
          baseUrl: baseUrl ?? OPENAI_URL,
          modelId,
          effort: facts.effort,
          tokenLimitField: "max_completion_tokens",
        })),
  };
}

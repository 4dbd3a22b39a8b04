import type { LlmConfig } from "../llm-config.ts";
import { FREE } from "../pricing.ts";
import type { Provider } from "../provider.ts";
import { chatCompletions } from "./chat-completions.ts";

const MAX_TOKENS = 8_192;
/** Local servers want no key, but the SDK wants a word. */
const NO_KEY = "none";
const ENTRY =
  /^(?<id>[a-z0-9][a-z0-9_-]{0,39})=(?<baseUrl>https?:\/\/[^|\s]+)\|(?<modelId>[^|\s]+)(?<eyes>\|text)?$/;

/**
 * One provider for each OpenAI-compatible server of the configuration (Ollama, vLLM, OpenRouter …); "|text" at the end
 * of an entry says that the model sees no pictures. Its prices are those of `prices` under its model id, else nothing. Throws a RangeError that names an entry it cannot read.
 */
export function compatibleProviders(config: LlmConfig): Provider[] {
  return config.compatible
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => compatibleProvider(entry, config));
}

function compatibleProvider(entry: string, config: LlmConfig): Provider {
  const { id, baseUrl, modelId, eyes } = ENTRY.exec(entry)?.groups ?? {};
  if (!id || !baseUrl || !modelId) {
    throw new RangeError(`LLM_COMPATIBLE: "${entry}" is not name=https://address|model, nor that with |text`);
  }
  return {
    id,
    name: `${id} (OpenAI-compatible)`,
    modelId,
    capabilities: { text: true, vision: eyes === undefined, maxTokens: MAX_TOKENS },
    price: config.prices[modelId] ?? FREE,
    thinkingTokens: 0,
    configured: true,
    ...chatCompletions({
      apiKey: config.compatibleKeys[id] ?? NO_KEY,
      baseUrl,
      modelId,
      effort: null,
      tokenLimitField: "max_tokens",
    }),
  };
}

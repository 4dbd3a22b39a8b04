import type { LlmConfig } from "./llm-config.ts";
import type { Provider } from "./provider.ts";
import { anthropicProvider } from "./providers/anthropic.ts";
import { compatibleProviders } from "./providers/compatible.ts";
import { mockProvider } from "./providers/mock.ts";
import { offlineProvider } from "./providers/offline.ts";
import { openaiProvider } from "./providers/openai.ts";

/** Every kind of provider, in the order they are asked by default. A new one: one file, one line. */
const PROVIDERS: readonly ((config: LlmConfig) => Provider | readonly Provider[])[] = [
  openaiProvider,
  anthropicProvider,
  compatibleProviders,
  mockProvider,
  offlineProvider,
];

/** All providers of a configuration, those without a key too. Throws a RangeError for a name used twice. */
export function createProviders(config: LlmConfig): Provider[] {
  const providers = PROVIDERS.flatMap((create) => create(config));
  const ids = providers.map((provider) => provider.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new RangeError(`Two language-model providers are called "${twice}"`);
  return providers;
}

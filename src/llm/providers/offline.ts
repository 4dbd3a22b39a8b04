import { FREE } from "../pricing.ts";
import { ABSENT, type Provider } from "../provider.ts";

/** The offline director in the list of providers: always there, and chosen when no model shall be asked. */
export function offlineProvider(): Provider {
  return {
    id: "offline",
    name: "Offline director",
    modelId: null,
    capabilities: { text: true, vision: false, maxTokens: 0 },
    price: FREE,
    thinkingTokens: 0,
    configured: true,
    ...ABSENT,
  };
}

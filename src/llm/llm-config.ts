import type { Price } from "./provider.ts";

interface SdkConfig {
  readonly apiKey: string | null;
  /** null for the provider's own address. */
  readonly baseUrl: string | null;
  /** null for the built-in choice. */
  readonly model: string | null;
}

/** What the model layer runs on; a slice of the service's configuration. */
export interface LlmConfig {
  readonly useMock: boolean;
  readonly openai: SdkConfig;
  readonly anthropic: SdkConfig;
  /** "name=https://address|model", separated by commas. */
  readonly compatible: string;
  readonly compatibleKeys: Readonly<Record<string, string>>;
  /** Provider ids in the order they are asked; empty for the built-in order. */
  readonly order: readonly string[];
  /** One answer of the director, all its calls together. */
  readonly timeoutMs: number;
  readonly firstTokenTimeoutMs: number;
  readonly idleTimeoutMs: number;
  /** Without a first token for this long, the second provider is asked as well; 0 never. */
  readonly hedgeAfterMs: number;
  readonly maxConcurrent: number;
  /** How long a failing provider rests before it is probed. */
  readonly cooldownMs: number;
  /** null: unbounded. */
  readonly dailyBudgetUsd: number | null;
  /** By model id; wins over the built-in table. */
  readonly prices: Readonly<Record<string, Price>>;
  readonly moderationEnabled: boolean;
  /** What follows when moderation cannot be asked. */
  readonly moderationUnreachable: "warn" | "refuse";
  /** JSON of a MockScript; empty for a mock that answers at once. */
  readonly mockScript: string;
}

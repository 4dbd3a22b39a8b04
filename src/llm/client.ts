import type { CheckState, ProviderInfo } from "../../contracts/health.ts";
import { AppError } from "../errors.ts";
import { type AskOutcome, askInOrder, type Miss } from "./ask.ts";
import { type Budget, createBudget } from "./budget.ts";
import type { CallRecord, CallTools, Line } from "./call-provider.ts";
import { ModelFault } from "./fault.ts";
import { createProviders } from "./index.ts";
import type { LlmConfig } from "./llm-config.ts";
import { type Content, type ModerationOutcome, moderateContent } from "./moderation.ts";
import { createPolicy } from "./policy.ts";
import type { AnswerShape, ModelImage } from "./provider.ts";
import { openaiModerator } from "./providers/openai-moderation.ts";
import { NO_SPENDING } from "./spending.ts";

/** What the service wants to hear of the model layer, and may put in its place. */
export interface ModelHooks {
  readonly onCall?: (record: CallRecord) => void;
  /** A purse that several instances share; by default each has its own. */
  readonly budget?: Budget;
}

/** Whom to ask. */
export interface Choice {
  /** A provider's id, or "auto". */
  readonly preferred: string;
  /** Whether others may answer when a provider asked for by name fails. */
  readonly allowFallback: boolean;
}

export interface AskRequest<T> extends Choice {
  readonly shape: AnswerShape<T>;
  /** Our instructions. */
  readonly system: string;
  /** The caller's material, marked as data. */
  readonly data: string;
  readonly images: readonly ModelImage[];
  readonly maxTokens: number;
  /** An answer of the shape that would do, made without a model. */
  readonly draft: T;
  readonly signal: AbortSignal;
  /** Wall-clock time (Date.now) after which the answer is of no use. */
  readonly deadlineAtMs: number;
}

/** The only way from the service to language models. Shared by all requests; it keeps nothing of any of them. */
export interface ModelClient {
  /** Never fails because a provider failed. Throws the signal's reason when the caller leaves, OVERLOADED after `close`. */
  readonly ask: <T>(request: AskRequest<T>) => Promise<AskOutcome<T>>;
  readonly moderate: (content: Content) => Promise<ModerationOutcome>;
  /** Ids of the models that would be asked, first first; empty where the offline director answers. Throws INVALID_PARAMETERS for an unknown provider. */
  readonly wouldAsk: (choice: Choice) => readonly string[];
  readonly providers: () => ProviderInfo[];
  readonly defaultProvider: () => string;
  readonly checks: () => { readonly llm_openai: CheckState; readonly llm_claude: CheckState };
  readonly settings: Pick<LlmConfig, "timeoutMs" | "moderationUnreachable">;
  /** Loads the SDKs of the configured providers, so that the first request need not wait for them. */
  readonly warmUp: () => Promise<void>;
  /** Calls off whatever is under way. */
  readonly close: () => void;
}

const AUTO = "auto";
const OFFLINE = "offline";
const MOCK = "mock";
/** Ten times the longest answer we ask for. */
const MAX_ANSWER_CHARACTERS = 200_000;
const LATENCIES_KEPT = 21;

/** See ModelClient. Throws a RangeError, SyntaxError or ZodError for a configuration it cannot read. */
export function createModelClient(config: LlmConfig, hooks: ModelHooks = {}): ModelClient {
  const policyLimits = {
    maxConcurrent: config.maxConcurrent,
    cooldownMs: config.cooldownMs,
    patienceMs: config.firstTokenTimeoutMs,
  };
  const lines = new Map<string, Line>(
    createProviders(config).map((provider) => [
      provider.id,
      { provider, policy: createPolicy(policyLimits) },
    ]),
  );
  const moderator = config.moderationEnabled ? openaiModerator(config) : null;
  const moderatorPolicy = createPolicy(policyLimits);
  const latencies = latencyBook();
  const closing = new AbortController();
  const order = orderOf(config, [...lines.keys()]);
  const tools: CallTools & { hedgeAfterMs: number } = {
    budget: hooks.budget ?? createBudget(config.dailyBudgetUsd),
    hedgeAfterMs: config.hedgeAfterMs,
    limits: {
      firstTokenMs: config.firstTokenTimeoutMs,
      idleMs: config.idleTimeoutMs,
      maxCharacters: MAX_ANSWER_CHARACTERS,
    },
    onCall(record) {
      if (record.outcome === "ok") latencies.add(record.providerId, record.durationMs);
      hooks.onCall?.(record);
    },
  };

  const named = (choice: Choice): Line[] =>
    idsOf(choice, order, lines)
      .flatMap((id) => lines.get(id) ?? [])
      .filter((line) => line.provider.modelId !== null);

  return {
    async ask(request) {
      const chosen = named(request);
      const ready = chosen.filter((line) => line.provider.configured);
      const missing = chosen
        .filter((line) => !line.provider.configured && line.provider.id === request.preferred)
        .map((line): Miss => ({ providerId: line.provider.id, fault: new ModelFault("not_configured") }));
      if (ready.length === 0) return { ok: false, wasted: NO_SPENDING, misses: missing };
      const { shape, system, data, images, maxTokens, draft, deadlineAtMs } = request;
      const outcome = await unlessCalledOff(request.signal, closing.signal, (signal) =>
        askInOrder(
          ready,
          {
            shape,
            call: { shape, system, data, images, maxTokens, draft, repair: null },
            deadlineAtMs,
            signal,
            isOnlyHope: !request.allowFallback,
          },
          tools,
        ),
      );
      return { ...outcome, misses: [...missing, ...outcome.misses] };
    },
    async moderate(content) {
      if (!moderator) return { status: "off" };
      return unlessCalledOff(content.signal, closing.signal, (signal) =>
        moderateContent(moderator, moderatorPolicy, { ...content, signal }),
      );
    },
    wouldAsk: (choice) =>
      named(choice)
        .filter((line) => line.provider.configured)
        .map((line) => line.provider.id),
    providers: () =>
      [...lines.values()].map((line) =>
        describe(line, firstReady(order, lines), latencies.median(line.provider.id)),
      ),
    defaultProvider: () => firstReady(order, lines),
    checks: () => ({ llm_openai: checkOf(lines.get("openai")), llm_claude: checkOf(lines.get("claude")) }),
    settings: config,
    async warmUp() {
      await Promise.all([...lines.values()].map((line) => line.provider.prepare()));
    },
    close: () => closing.abort(new ModelFault("cancelled")),
  };
}

/** `work` under both signals; when one of them ends it, the error says which. */
async function unlessCalledOff<T>(
  caller: AbortSignal,
  closing: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  try {
    return await work(AbortSignal.any([caller, closing]));
  } catch (error) {
    caller.throwIfAborted();
    if (closing.aborted) throw new AppError("OVERLOADED", undefined, null, null, { cause: error });
    throw error;
  }
}

/** The configured order, or that of the registry without the mock, which answers only when it is asked for. */
function orderOf(config: LlmConfig, ids: readonly string[]): readonly string[] {
  if (config.useMock) return [MOCK];
  if (config.order.length === 0) return ids.filter((id) => id !== MOCK);
  const unknown = config.order.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new RangeError(`LLM_ORDER names unknown providers: ${unknown.join(", ")}`);
  return config.order;
}

/** Whoever stands behind the offline director in the order is never asked. */
function idsOf(
  choice: Choice,
  order: readonly string[],
  lines: ReadonlyMap<string, Line>,
): readonly string[] {
  const end = order.indexOf(OFFLINE);
  const models = end === -1 ? order : order.slice(0, end);
  if (choice.preferred === AUTO) return models;
  if (choice.preferred === OFFLINE) return [];
  if (!lines.has(choice.preferred)) throw unknownProvider(choice.preferred, [...lines.keys()]);
  const others = choice.allowFallback ? models.filter((id) => id !== choice.preferred) : [];
  return [choice.preferred, ...others];
}

function unknownProvider(id: string, known: readonly string[]): AppError {
  const message = `No provider is called "${id}"; there are auto, ${known.join(", ")}`;
  return new AppError("INVALID_PARAMETERS", message, { issues: [{ path: "options.llm_provider", message }] });
}

function firstReady(order: readonly string[], lines: ReadonlyMap<string, Line>): string {
  return order.find((id) => lines.get(id)?.provider.configured) ?? OFFLINE;
}

function describe({ provider, policy }: Line, defaultId: string, latencyMs: number | null): ProviderInfo {
  const { text, vision, maxTokens } = provider.capabilities;
  return {
    id: provider.id,
    name: provider.name,
    status: provider.configured ? policy.state() : "unavailable",
    is_default: provider.id === defaultId,
    capabilities: { text, vision, max_tokens: maxTokens },
    estimated_latency_ms: latencyMs,
  };
}

function checkOf(line: Line | undefined): CheckState {
  if (!line?.provider.configured) return "not_configured";
  const state = line.policy.state();
  if (state === "available") return "ok";
  return state === "rate_limited" ? "rate_limited" : "error";
}

function latencyBook() {
  const latest = new Map<string, number[]>();
  return {
    add(id: string, durationMs: number) {
      latest.set(id, [...(latest.get(id) ?? []), durationMs].slice(-LATENCIES_KEPT));
    },
    median(id: string): number | null {
      const sorted = [...(latest.get(id) ?? [])].sort((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? null;
    },
  };
}

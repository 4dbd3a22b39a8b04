import type { ErrorCode } from "../../contracts/errors.ts";
import { AppError } from "../errors.ts";

interface FaultRule {
  /** The same call may work a moment later. */
  readonly retry: boolean;
  /** Another provider may be asked instead. */
  readonly nextProvider: boolean;
  /** Speaks against the provider's health, so that the circuit breaker counts it. */
  readonly unhealthy: boolean;
  /** The answer came but cannot be used; the model is told why, once. */
  readonly repair: boolean;
  readonly code: ErrorCode;
  /** For warnings and errors: "… {meaning}". Never the provider's own words, which may hold keys. */
  readonly meaning: string;
}

const PROVIDER = "LLM_PROVIDER_ERROR";
const PASSING = { retry: true, nextProvider: true, unhealthy: true, repair: false, code: PROVIDER } as const;
const LASTING = {
  retry: false,
  nextProvider: true,
  unhealthy: false,
  repair: false,
  code: PROVIDER,
} as const;
const UNUSABLE = { ...LASTING, repair: true } as const;

/** Every way in which asking a model goes wrong, and what follows from it. docs/llm.md shows the outcome of each. */
const FAULTS = {
  rate_limited: { ...PASSING, code: "LLM_RATE_LIMIT", meaning: "is rate limited" },
  quota_exhausted: { ...LASTING, unhealthy: true, code: "LLM_RATE_LIMIT", meaning: "has no quota left" },
  overloaded: { ...PASSING, meaning: "is overloaded" },
  server_error: { ...PASSING, meaning: "failed" },
  unreachable: { ...PASSING, meaning: "cannot be reached" },
  connection_lost: { ...PASSING, meaning: "broke the connection" },
  first_token_timeout: { ...PASSING, code: "LLM_TIMEOUT", meaning: "did not begin to answer in time" },
  stalled: { ...PASSING, code: "LLM_TIMEOUT", meaning: "stalled in the middle of its answer" },
  deadline: { ...PASSING, retry: false, code: "LLM_TIMEOUT", meaning: "did not finish in time" },
  cut_short: { ...PASSING, meaning: "ended its answer before it was complete" },
  empty: { ...PASSING, meaning: "gave an empty answer" },
  not_an_answer: { ...PASSING, meaning: "answered something that is no model's answer" },
  oversized: { ...LASTING, meaning: "answered far more than was asked" },
  not_json: { ...UNUSABLE, meaning: "answered malformed JSON" },
  off_schema: { ...UNUSABLE, meaning: "answered off the contract" },
  length: { ...UNUSABLE, meaning: "ran out of tokens" },
  refusal: { ...LASTING, nextProvider: false, meaning: "declined to answer" },
  context_too_long: { ...LASTING, meaning: "cannot read so long a brief" },
  invalid_request: { ...LASTING, meaning: "rejected the request" },
  bad_key: { ...LASTING, unhealthy: true, meaning: "rejected its key" },
  breaker_open: { ...LASTING, meaning: "is resting after failures" },
  busy: { ...LASTING, code: "LLM_RATE_LIMIT", meaning: "has too many calls waiting" },
  budget_spent: { ...LASTING, meaning: "was not asked: the daily budget is spent" },
  not_configured: { ...LASTING, meaning: "is not configured" },
  cancelled: { ...LASTING, nextProvider: false, meaning: "was called off" },
} as const satisfies Record<string, FaultRule>;

export type FaultKind = keyof typeof FAULTS;

/** One failed attempt at asking a model. It holds nothing that the provider wrote. */
export class ModelFault extends Error {
  override readonly name = "ModelFault";

  constructor(
    readonly kind: FaultKind,
    readonly facts: {
      /** HTTP status, where there was one. */
      readonly status?: number;
      /** As the provider asked, in milliseconds. */
      readonly retryAfterMs?: number | null;
      /** false where it says nothing about the provider: no call was made, or the caller's time was nearly up. */
      readonly isEvidence?: boolean;
      /** What was wrong with an unusable answer, for the repair round; our own words and field names. */
      readonly problems?: string;
    } = {},
  ) {
    super(FAULTS[kind].meaning);
  }

  get rule(): FaultRule {
    return FAULTS[this.kind];
  }

  /** Whether it speaks against the provider. */
  get isUnhealthy(): boolean {
    return this.rule.unhealthy && this.facts.isEvidence !== false;
  }
}

const MS_PER_SECOND = 1_000;

/** The error of the wire for a caller who forbade fallback: LLM_RATE_LIMIT, LLM_TIMEOUT or LLM_PROVIDER_ERROR. */
export function faultToAppError(fault: ModelFault, providerId: string): AppError {
  const wait = fault.facts.retryAfterMs ?? null;
  return new AppError(
    fault.rule.code,
    `The provider ${providerId} ${fault.rule.meaning}.`,
    { provider: providerId, reason: fault.kind },
    wait === null ? null : Math.ceil(wait / MS_PER_SECOND),
  );
}

import { setTimeout as sleep } from "node:timers/promises";
import {
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  retry,
} from "cockatiel";
import { abortable } from "./abortable.ts";
import { ModelFault } from "./fault.ts";

export interface PolicyLimits {
  readonly maxConcurrent: number;
  /** How long a failing provider rests before one call probes it. */
  readonly cooldownMs: number;
  /** A call that ran out of its deadline in less time than this says nothing about the provider. */
  readonly patienceMs: number;
}

export interface CallTerms {
  /** Wall-clock time (Date.now) after which the answer is of no use. */
  readonly deadlineAtMs: number;
  readonly signal: AbortSignal;
  /** Another provider stands ready, so waiting long for this one makes no sense. */
  readonly hasAlternative: boolean;
}

export type ProviderState = "available" | "unavailable" | "rate_limited";

/** What stands between us and one provider: concurrency limit, circuit breaker, retry. Shared by all requests. */
export interface Policy {
  /** Runs `attempt`, again where that may help. Throws the ModelFault of the last attempt, or why none was made. */
  readonly run: <T>(attempt: () => Promise<T>, terms: CallTerms) => Promise<T>;
  readonly state: () => ProviderState;
}

/** Consecutive failures after which a provider rests. */
export const BREAKER_THRESHOLD = 3;
const MAX_WAITING = 1_000;
const RETRIES_ALONE = 2;
const RETRIES_WITH_ALTERNATIVE = 1;
const BACKOFF_BASE_MS = 200;
const BACKOFF_CAP_MS = 4_000;
const MAX_WAIT_WITH_ALTERNATIVE_MS = 1_000;
/** A provider that asks for an hour is probed all the same: servers exaggerate, and one probe costs nothing. */
const MAX_HOLD_MS = 30_000;
/** An answer cannot be had in less. */
const MIN_USEFUL_MS = 250;

/** See Policy. */
export function createPolicy(limits: PolicyLimits): Policy {
  const health = {
    failuresInARow: 0,
    inFlight: 0,
    probes: 0,
    last: null as ModelFault | null,
    heldUntilMs: 0,
  };
  const settled = new Set<() => void>();
  const lanes = bulkhead(limits.maxConcurrent, MAX_WAITING);
  const breaker = circuitBreaker(
    // A probe that ends without a verdict leaves the provider where it was: resting.
    handleWhen((error) => isUnhealthy(error) || breaker.state === CircuitState.HalfOpen),
    { halfOpenAfter: limits.cooldownMs, breaker: new ConsecutiveBreaker(BREAKER_THRESHOLD) },
  );

  async function attemptOnce<T>(attempt: () => Promise<T>, terms: CallTerms): Promise<T> {
    const isProbe = await admit(terms);
    const began = Date.now();
    try {
      const outcome = await breaker.execute(() => verdictOf(attempt, began), terms.signal);
      health.failuresInARow = 0;
      if ("fault" in outcome) throw outcome.fault;
      return outcome.value;
    } catch (error) {
      if (isBrokenCircuitError(error)) throw resting();
      remember(error);
      throw error;
    } finally {
      health.inFlight -= 1;
      if (isProbe) health.probes -= 1;
      for (const wake of settled) wake();
    }
  }

  /** A fault that does not speak against the provider's health is a value to the breaker, so that it counts as life. */
  async function verdictOf<T>(attempt: () => Promise<T>, began: number) {
    try {
      return { value: await attempt() };
    } catch (error) {
      if (!(error instanceof ModelFault) || error.kind === "cancelled") throw error;
      if (error.kind === "deadline" && Date.now() - began < limits.patienceMs) throw withoutEvidence(error);
      if (error.rule.unhealthy) throw error;
      return { fault: error };
    }
  }

  /**
   * Waits where waiting helps, throws where the provider should be left alone, and counts the call as under way in the
   * same instant as it is let through. Whether the call is a probe.
   */
  async function admit(terms: CallTerms): Promise<boolean> {
    const hold = health.heldUntilMs - Date.now();
    if (hold > 0) {
      const isTooLong = terms.hasAlternative && hold > MAX_WAIT_WITH_ALTERNATIVE_MS;
      if (isTooLong || Date.now() + hold + MIN_USEFUL_MS > terms.deadlineAtMs) throw resting(hold);
      await sleep(hold, undefined, { signal: terms.signal });
    }
    // After a failure only so many calls go out at once as the breaker would still allow to fail.
    while (breaker.state === CircuitState.Closed && isInDoubt()) await nextSettled(terms.signal);
    const isProbe = breaker.state !== CircuitState.Closed;
    if (isProbe && health.probes > 0 && terms.hasAlternative) throw resting();
    health.inFlight += 1;
    if (isProbe) health.probes += 1;
    return isProbe;
  }

  const isInDoubt = () =>
    health.failuresInARow > 0 && health.inFlight >= Math.max(1, BREAKER_THRESHOLD - health.failuresInARow);

  function nextSettled(signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    settled.add(resolve);
    return abortable(promise, signal).finally(() => settled.delete(resolve));
  }

  function remember(error: unknown): void {
    if (!isUnhealthy(error)) return;
    health.failuresInARow += 1;
    health.last = error;
    const wait = error.facts.retryAfterMs ?? 0;
    if (wait > 0) health.heldUntilMs = Math.max(health.heldUntilMs, Date.now() + Math.min(wait, MAX_HOLD_MS));
  }

  /** While it rests, a provider is reported by what sent it to rest, where that is a rate limit or a timeout. */
  function resting(holdMs: number = limits.cooldownMs): ModelFault {
    const kind = health.last?.kind;
    const isTelling = kind === "rate_limited" || kind === "quota_exhausted";
    return new ModelFault(isTelling ? kind : "breaker_open", { retryAfterMs: holdMs, isEvidence: false });
  }

  async function run<T>(attempt: () => Promise<T>, terms: CallTerms): Promise<T> {
    const again = retry(
      handleWhen((error) => mayRetry(error, terms)),
      {
        maxAttempts: terms.hasAlternative ? RETRIES_WITH_ALTERNATIVE : RETRIES_ALONE,
        backoff: new DelegateBackoff(({ attempt: nth }) => jitter(nth)),
      },
    );
    const work = again.execute(() => {
      terms.signal.throwIfAborted();
      return lanes.execute(() => attemptOnce(attempt, terms), terms.signal);
    }, terms.signal);
    try {
      return await abortable(work, terms.signal);
    } catch (error) {
      throw modelFaultOf(error);
    }
  }

  return {
    run,
    state() {
      const isHeld = health.heldUntilMs > Date.now();
      if (!isHeld && breaker.state === CircuitState.Closed) return "available";
      return health.last?.kind === "rate_limited" ? "rate_limited" : "unavailable";
    },
  };
}

function isUnhealthy(error: unknown): error is ModelFault {
  return error instanceof ModelFault && error.isUnhealthy;
}

/** The waits of retries are jitter, or what the provider asked for; both must leave time to answer. */
function mayRetry(error: unknown, terms: CallTerms): boolean {
  if (!(error instanceof ModelFault) || error.facts.isEvidence === false || !error.rule.retry) return false;
  const wait = error.facts.retryAfterMs ?? BACKOFF_BASE_MS;
  if (terms.hasAlternative && wait > MAX_WAIT_WITH_ALTERNATIVE_MS) return false;
  return Date.now() + wait + MIN_USEFUL_MS < terms.deadlineAtMs;
}

/** Full jitter over an exponential cap. A `Retry-After` is waited out at admission, by all calls alike. */
function jitter(nth: number): number {
  return Math.random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** nth);
}

function withoutEvidence(fault: ModelFault): ModelFault {
  return new ModelFault(fault.kind, { ...fault.facts, isEvidence: false });
}

function modelFaultOf(error: unknown): unknown {
  if (isBulkheadRejectedError(error)) return new ModelFault("busy");
  if (error instanceof Error && error.name === "AbortError") return new ModelFault("cancelled");
  return error;
}

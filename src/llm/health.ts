import { setTimeout as sleep } from "node:timers/promises";
import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from "cockatiel";
import { abortable } from "./abortable.ts";
import { ModelFault } from "./fault.ts";

export interface HealthLimits {
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
  /** Nobody else may answer, not even the offline director: better to wait for a probe than to fail. */
  readonly isOnlyHope: boolean;
}

export type ProviderState = "available" | "unavailable" | "rate_limited";

/** Consecutive failures after which a provider rests. */
export const BREAKER_THRESHOLD = 3;
const MAX_WAIT_WITH_ALTERNATIVE_MS = 1_000;
/** A provider that asks for an hour is probed all the same: servers exaggerate, and one probe costs nothing. */
const MAX_HOLD_MS = 25_000;

/** Keeps calls away from a provider that fails, and lets one through at a time to see whether it is back. */
export interface Health {
  /** Makes one call. Throws its ModelFault, or `breaker_open` or `rate_limited` where no call was made. */
  readonly attempt: <T>(call: () => Promise<T>, terms: CallTerms) => Promise<T>;
  readonly state: () => ProviderState;
}

/** See Health. `usefulMs` is the least time that must be left of a deadline for a call to make sense. */
export function createHealth(limits: HealthLimits, usefulMs: number): Health {
  const breaker = createBreaker(limits.cooldownMs);
  const record = createRecord();

  /**
   * Waits where waiting helps, throws where the provider should be left alone, and counts the call as under way in the
   * same instant as it is let through. Whether the call is a probe.
   */
  async function admit(terms: CallTerms): Promise<boolean> {
    const hold = record.heldMs();
    if (hold > 0) {
      const isTooLong = terms.hasAlternative && hold > MAX_WAIT_WITH_ALTERNATIVE_MS;
      if (isTooLong || Date.now() + hold + usefulMs > terms.deadlineAtMs) throw record.resting(hold);
      await sleep(hold, undefined, { signal: terms.signal });
    }
    while (breaker.state === CircuitState.Closed && record.isInDoubt()) await record.nextEnd(terms.signal);
    const isProbe = breaker.state !== CircuitState.Closed;
    if (isProbe && record.isProbing() && !terms.isOnlyHope) throw record.resting(limits.cooldownMs);
    record.begin(isProbe);
    return isProbe;
  }

  return {
    async attempt(call, terms) {
      const isProbe = await admit(terms);
      try {
        const outcome = await breaker.execute(() => verdictOf(call, limits.patienceMs), terms.signal);
        record.alive();
        if ("fault" in outcome) throw outcome.fault;
        return outcome.value;
      } catch (error) {
        if (isBrokenCircuitError(error)) throw record.resting(limits.cooldownMs);
        if (isUnhealthy(error)) record.failed(error);
        throw error;
      } finally {
        record.end(isProbe);
      }
    },
    state() {
      if (record.heldMs() <= 0 && breaker.state === CircuitState.Closed) return "available";
      return record.lastKind() === "rate_limited" ? "rate_limited" : "unavailable";
    },
  };
}

function createBreaker(cooldownMs: number) {
  const breaker = circuitBreaker(
    // A probe that ends without a verdict leaves the provider where it was: resting.
    handleWhen((error) => isUnhealthy(error) || breaker.state === CircuitState.HalfOpen),
    { halfOpenAfter: cooldownMs, breaker: new ConsecutiveBreaker(BREAKER_THRESHOLD) },
  );
  return breaker;
}

/** A fault that does not speak against the provider's health is a value to the breaker, so that it counts as life. */
async function verdictOf<T>(
  call: () => Promise<T>,
  patienceMs: number,
): Promise<{ value: T } | { fault: ModelFault }> {
  const began = Date.now();
  try {
    return { value: await call() };
  } catch (error) {
    if (!(error instanceof ModelFault) || error.kind === "cancelled") throw error;
    if (error.kind === "deadline" && Date.now() - began < patienceMs) throw withoutEvidence(error);
    if (error.rule.unhealthy) throw error;
    return { fault: error };
  }
}

/** What is remembered of a provider beside its breaker. */
function createRecord() {
  let failuresInARow = 0;
  let hasAnswered = false;
  let inFlight = 0;
  let probes = 0;
  let heldUntilMs = 0;
  let last: ModelFault | null = null;
  const waiting = new Set<() => void>();
  return {
    begin(isProbe: boolean) {
      inFlight += 1;
      if (isProbe) probes += 1;
    },
    end(isProbe: boolean) {
      inFlight -= 1;
      if (isProbe) probes -= 1;
      for (const wake of waiting) wake();
    },
    alive() {
      failuresInARow = 0;
      hasAnswered = true;
    },
    failed(fault: ModelFault) {
      failuresInARow += 1;
      last = fault;
      const wait = fault.facts.retryAfterMs ?? 0;
      if (wait > 0) heldUntilMs = Math.max(heldUntilMs, Date.now() + Math.min(wait, MAX_HOLD_MS));
    },
    /** After a failure, and before the first answer, only so many calls go out at once as may still fail. */
    isInDoubt() {
      const isTrusted = hasAnswered && failuresInARow === 0;
      return !isTrusted && inFlight >= Math.max(1, BREAKER_THRESHOLD - failuresInARow);
    },
    isProbing: () => probes > 0,
    heldMs: () => heldUntilMs - Date.now(),
    lastKind: () => last?.kind ?? null,
    /** While it rests, a provider is reported by what sent it to rest, where that is a limit. */
    resting(retryAfterMs: number): ModelFault {
      const isLimit = last?.kind === "rate_limited" || last?.kind === "quota_exhausted";
      return new ModelFault(isLimit && last ? last.kind : "breaker_open", {
        retryAfterMs,
        isEvidence: false,
      });
    },
    nextEnd(signal: AbortSignal): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.add(resolve);
      return abortable(promise, signal).finally(() => waiting.delete(resolve));
    },
  };
}

function isUnhealthy(error: unknown): error is ModelFault {
  return error instanceof ModelFault && error.isUnhealthy;
}

function withoutEvidence(fault: ModelFault): ModelFault {
  return new ModelFault(fault.kind, { ...fault.facts, isEvidence: false });
}

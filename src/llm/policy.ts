import { bulkhead, DelegateBackoff, handleWhen, isBulkheadRejectedError, retry } from "cockatiel";
import { abortable } from "./abortable.ts";
import { ModelFault } from "./fault.ts";
import { type CallTerms, createHealth, type HealthLimits, type ProviderState } from "./health.ts";

/** What stands between us and one provider: concurrency limit, circuit breaker, retry. Shared by all requests. */
export interface Policy {
  /** Runs `attempt`, again where that may help. Throws the ModelFault of the last attempt, or why none was made. */
  readonly run: <T>(attempt: () => Promise<T>, terms: CallTerms) => Promise<T>;
  readonly state: () => ProviderState;
}

const MAX_WAITING = 1_000;
const RETRIES_ALONE = 2;
const RETRIES_WITH_ALTERNATIVE = 1;
const BACKOFF_BASE_MS = 200;
const BACKOFF_CAP_MS = 4_000;
const MAX_WAIT_WITH_ALTERNATIVE_MS = 1_000;
/** An answer cannot be had in less. */
const MIN_USEFUL_MS = 250;

/** See Policy. */
export function createPolicy(limits: HealthLimits & { readonly maxConcurrent: number }): Policy {
  const health = createHealth(limits, MIN_USEFUL_MS);
  const lanes = bulkhead(limits.maxConcurrent, MAX_WAITING);
  return {
    async run(attempt, terms) {
      const again = retry(
        handleWhen((error) => mayRetry(error, terms)),
        {
          maxAttempts: terms.hasAlternative ? RETRIES_WITH_ALTERNATIVE : RETRIES_ALONE,
          backoff: new DelegateBackoff(({ attempt: nth }) => jitter(nth)),
        },
      );
      const work = again.execute(() => {
        terms.signal.throwIfAborted();
        return lanes.execute(() => health.attempt(attempt, terms), terms.signal);
      }, terms.signal);
      try {
        return await abortable(work, terms.signal);
      } catch (error) {
        throw modelFaultOf(error);
      }
    },
    state: health.state,
  };
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

function modelFaultOf(error: unknown): unknown {
  if (isBulkheadRejectedError(error)) return new ModelFault("busy");
  if (error instanceof Error && error.name === "AbortError") return new ModelFault("cancelled");
  return error;
}

import { describe, expect, test } from "bun:test";
import { type FaultKind, ModelFault } from "../../../src/llm/fault.ts";
import { BREAKER_THRESHOLD, type CallTerms } from "../../../src/llm/health.ts";
import { createPolicy, type Policy } from "../../../src/llm/policy.ts";

const COOLDOWN_MS = 150;
const LIMITS = { maxConcurrent: 8, cooldownMs: COOLDOWN_MS, patienceMs: 50 };

function terms(change: Partial<CallTerms> = {}): CallTerms {
  return {
    deadlineAtMs: Date.now() + 3_000,
    signal: new AbortController().signal,
    hasAlternative: false,
    isOnlyHope: false,
    ...change,
  };
}

/** A provider that fails with the given kinds in turn, then answers. */
function failing(...kinds: FaultKind[]) {
  const provider = {
    calls: 0,
    call: async () => {
      const kind = kinds[provider.calls];
      provider.calls += 1;
      if (kind) throw new ModelFault(kind);
      return "an answer";
    },
  };
  return provider;
}

/** A provider that takes its time; `alongsideFirst` counts calls that came while the first was under way. */
function slowProvider() {
  const provider = {
    calls: 0,
    alongsideFirst: 0,
    isFirstDone: false,
    call: async () => {
      provider.calls += 1;
      if (provider.calls > 1 && !provider.isFirstDone) provider.alongsideFirst += 1;
      await Bun.sleep(30);
      provider.isFirstDone = true;
      return "an answer";
    },
  };
  return provider;
}

async function kindOf(work: Promise<unknown>): Promise<FaultKind | "answered"> {
  try {
    await work;
    return "answered";
  } catch (error) {
    if (error instanceof ModelFault) return error.kind;
    throw error;
  }
}

async function openBreaker(policy: Policy): Promise<void> {
  const dead = failing(...Array<FaultKind>(BREAKER_THRESHOLD).fill("server_error"));
  await kindOf(policy.run(dead.call, terms()));
}

describe("the policy of a provider", () => {
  test("asks again after a passing fault", async () => {
    const provider = failing("overloaded", "connection_lost");
    expect(await createPolicy(LIMITS).run(provider.call, terms())).toBe("an answer");
    expect(provider.calls).toBe(3);
  });

  test("asks once more only, where another provider stands ready", async () => {
    const provider = failing("overloaded", "overloaded");
    expect(await kindOf(createPolicy(LIMITS).run(provider.call, terms({ hasAlternative: true })))).toBe(
      "overloaded",
    );
    expect(provider.calls).toBe(2);
  });

  for (const kind of [
    "bad_key",
    "invalid_request",
    "context_too_long",
    "refusal",
    "quota_exhausted",
  ] as const) {
    test(`never asks again after ${kind}`, async () => {
      const provider = failing(kind);
      expect(await kindOf(createPolicy(LIMITS).run(provider.call, terms()))).toBe(kind);
      expect(provider.calls).toBe(1);
    });
  }

  test("does not wait beyond the deadline", async () => {
    const provider = failing("overloaded");
    const close = terms({ deadlineAtMs: Date.now() + 100 });
    expect(await kindOf(createPolicy(LIMITS).run(provider.call, close))).toBe("overloaded");
    expect(provider.calls).toBe(1);
  });

  test("waits out a Retry-After that fits into the deadline", async () => {
    let calls = 0;
    const began = performance.now();
    const answer = await createPolicy(LIMITS).run(async () => {
      calls += 1;
      if (calls === 1) throw new ModelFault("rate_limited", { retryAfterMs: 400 });
      return "an answer";
    }, terms());
    expect(answer).toBe("an answer");
    expect(performance.now() - began).toBeGreaterThanOrEqual(395);
  });

  test("leaves a provider alone, for all callers, while it asks to be left alone", async () => {
    const policy = createPolicy(LIMITS);
    const provider = failing();
    const limited = () => Promise.reject(new ModelFault("rate_limited", { retryAfterMs: 60_000 }));
    expect(await kindOf(policy.run(limited, terms()))).toBe("rate_limited");
    expect(policy.state()).toBe("rate_limited");
    expect(await kindOf(policy.run(provider.call, terms({ hasAlternative: true })))).toBe("rate_limited");
    expect(provider.calls).toBe(0);
  });

  test("makes no call to a provider at rest, and says so", async () => {
    const policy = createPolicy({ ...LIMITS, cooldownMs: 60_000 });
    await openBreaker(policy);
    const provider = failing();
    expect(policy.state()).toBe("unavailable");
    expect(await kindOf(policy.run(provider.call, terms()))).toBe("breaker_open");
    expect(provider.calls).toBe(0);
  });

  test("lets a dead provider have three calls at first, then one in each cool-down", async () => {
    const policy = createPolicy(LIMITS);
    const dead = failing(...Array<FaultKind>(100).fill("unreachable"));
    const until = performance.now() + COOLDOWN_MS * 2.5;
    while (performance.now() < until) {
      await kindOf(policy.run(dead.call, terms({ hasAlternative: true, deadlineAtMs: Date.now() + 300 })));
      await Bun.sleep(5);
    }
    expect(dead.calls).toBeGreaterThan(BREAKER_THRESHOLD);
    expect(dead.calls).toBeLessThanOrEqual(BREAKER_THRESHOLD + 2);
  });

  test("holds back callers at the same time once a provider is in doubt", async () => {
    const policy = createPolicy({ ...LIMITS, cooldownMs: 60_000 });
    const dead = failing(...Array<FaultKind>(100).fill("server_error"));
    await kindOf(policy.run(dead.call, terms({ hasAlternative: true, deadlineAtMs: Date.now() + 300 })));
    const before = dead.calls;
    await Promise.all(
      Array.from({ length: 20 }, () => kindOf(policy.run(dead.call, terms({ hasAlternative: true })))),
    );
    expect(before).toBeLessThan(BREAKER_THRESHOLD);
    expect(dead.calls).toBe(BREAKER_THRESHOLD);
  });

  test("lets three calls out at once to a provider that has never answered", async () => {
    const policy = createPolicy({ ...LIMITS, cooldownMs: 60_000 });
    const dead = failing(...Array<FaultKind>(100).fill("server_error"));
    await Promise.all(Array.from({ length: 20 }, () => kindOf(policy.run(dead.call, terms()))));
    expect(dead.calls).toBe(BREAKER_THRESHOLD);
  });

  test("takes a provider back after one good probe", async () => {
    const policy = createPolicy(LIMITS);
    await openBreaker(policy);
    await Bun.sleep(COOLDOWN_MS + 20);
    const provider = failing();
    expect(await kindOf(policy.run(provider.call, terms()))).toBe("answered");
    expect(policy.state()).toBe("available");
  });

  test("probes with one call only; others do not wait for its outcome", async () => {
    const policy = createPolicy(LIMITS);
    await openBreaker(policy);
    await Bun.sleep(COOLDOWN_MS + 20);
    const slow = slowProvider();
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => kindOf(policy.run(slow.call, terms()))),
    );
    expect(slow.calls).toBe(1);
    expect(outcomes.toSorted()).toEqual(["answered", ...Array(4).fill("breaker_open")]);
  });

  test("lets callers wait for the probe whom nobody else may answer, and answers them when it is good", async () => {
    const policy = createPolicy(LIMITS);
    await openBreaker(policy);
    await Bun.sleep(COOLDOWN_MS + 20);
    const slow = slowProvider();
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => kindOf(policy.run(slow.call, terms({ isOnlyHope: true })))),
    );
    expect(outcomes).toEqual(Array(5).fill("answered"));
    expect(slow.alongsideFirst).toBe(0);
  });

  test("does not take a probe that was called off for a recovery", async () => {
    const policy = createPolicy(LIMITS);
    await openBreaker(policy);
    await Bun.sleep(COOLDOWN_MS + 20);
    expect(await kindOf(policy.run(() => Promise.reject(new ModelFault("cancelled")), terms()))).toBe(
      "cancelled",
    );
    expect(policy.state()).toBe("unavailable");
  });

  test("takes an unusable answer for a sign of life", async () => {
    const policy = createPolicy(LIMITS);
    const provider = failing("server_error", "refusal", "server_error", "refusal", "server_error", "refusal");
    for (let nth = 0; nth < 3; nth += 1) await kindOf(policy.run(provider.call, terms()));
    expect(policy.state()).toBe("available");
  });

  test("does not hold a deadline that was nearly up against the provider", async () => {
    const policy = createPolicy(LIMITS);
    for (let nth = 0; nth < BREAKER_THRESHOLD; nth += 1) {
      await kindOf(policy.run(() => Promise.reject(new ModelFault("deadline")), terms()));
    }
    expect(policy.state()).toBe("available");
  });

  test("runs no more calls at once than its limit", async () => {
    const policy = createPolicy({ ...LIMITS, maxConcurrent: 3 });
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await Bun.sleep(5);
      running -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => policy.run(work, terms())));
    expect(most).toBe(3);
  });

  test("lets a waiting caller go the moment he leaves", async () => {
    const policy = createPolicy({ ...LIMITS, maxConcurrent: 1 });
    const never = new Promise<never>(() => undefined);
    const leaving = new AbortController();
    void kindOf(policy.run(() => never, terms({ signal: leaving.signal })));
    const waiting = new AbortController();
    const outcome = kindOf(policy.run(async () => "an answer", terms({ signal: waiting.signal })));
    waiting.abort();
    expect(await outcome).toBe("cancelled");
    leaving.abort();
  });
});

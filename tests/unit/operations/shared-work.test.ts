import { describe, expect, test } from "bun:test";
import { AbandonedError, createSharedWork } from "../../../src/operations/shared-work.ts";

describe("work that several callers wait for", () => {
  test("goes on while one of them is left, and stops when the last has gone", () => {
    const join = createSharedWork();
    const callers = [new AbortController(), new AbortController()];
    const [first, second] = callers.map((caller) => join("key", caller.signal));
    expect(second!.signal).toBe(first!.signal);
    callers[0]!.abort();
    expect(first!.signal.aborted).toBe(false);
    callers[1]!.abort();
    expect(first!.signal.reason).toBeInstanceOf(AbandonedError);
  });

  test("is not stopped by callers who leave with their answer", () => {
    const join = createSharedWork();
    const caller = new AbortController();
    const { signal, leave } = join("key", caller.signal);
    leave();
    caller.abort();
    expect(signal.aborted).toBe(false);
  });

  test("counts a caller once, however he leaves", () => {
    const join = createSharedWork();
    const [one, two] = [new AbortController(), new AbortController()];
    const first = join("key", one.signal);
    join("key", two.signal);
    one.abort();
    first.leave();
    first.leave();
    expect(first.signal.aborted).toBe(false);
    two.abort();
    expect(first.signal.aborted).toBe(true);
  });

  test("is other work for another key, and for callers who come after all have left", () => {
    const join = createSharedWork();
    const caller = new AbortController();
    const old = join("key", caller.signal);
    expect(join("other", caller.signal).signal).not.toBe(old.signal);
    caller.abort();
    const anew = join("key", new AbortController().signal);
    expect(anew.signal.aborted).toBe(false);
  });

  test("stops at once when its only caller has gone before it began", () => {
    expect(createSharedWork()("key", AbortSignal.abort()).signal.aborted).toBe(true);
  });
});

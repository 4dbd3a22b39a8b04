import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { createBudget } from "../../../src/llm/budget.ts";

describe("the daily budget", () => {
  test("is never overspent, however many calls reserve at once and whatever they turn out to cost", async () => {
    const call = fc.record({
      reserved: fc.double({ min: 0, max: 3, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(call, { maxLength: 50 }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        async (calls, limit) => {
          const budget = createBudget(limit);
          const reservations = await Promise.all(calls.map(({ reserved }) => budget.reserve(reserved)));
          const spent = calls.map(({ reserved, share }, index) => {
            const actual = reservations[index] ? reserved * share : 0;
            reservations[index]?.settle(actual);
            return actual;
          });
          expect(spent.reduce((sum, usd) => sum + usd, 0)).toBeLessThanOrEqual(limit + 1e-9);
        },
      ),
    );
  });

  test("gives back what a call did not use", async () => {
    const budget = createBudget(1);
    const first = await budget.reserve(0.9);
    expect(await budget.reserve(0.2)).toBeNull();
    first?.settle(0.1);
    expect(await budget.reserve(0.9)).not.toBeNull();
  });

  test("begins anew each day, and settles a call on the day it began", async () => {
    let day = "2026-11-22";
    const budget = createBudget(1, () => day);
    const late = await budget.reserve(1);
    day = "2026-11-23";
    expect(await budget.reserve(1)).not.toBeNull();
    late?.settle(0);
    expect(await budget.reserve(0.5)).toBeNull();
  });

  test("without a limit refuses nothing", async () => {
    expect(await createBudget(null).reserve(1_000_000)).not.toBeNull();
  });
});

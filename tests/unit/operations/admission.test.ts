import { expect, test } from "bun:test";
import { AppError } from "../../../src/errors.ts";
import { createAdmission } from "../../../src/operations/admission.ts";

const PATIENT = { maxWaitMs: 60_000 };

test("never has more in work than it may, and does all of it", async () => {
  const admission = createAdmission({ maxInWork: 3, ...PATIENT });
  let inWork = 0;
  let most = 0;
  const work = async () => {
    inWork += 1;
    most = Math.max(most, inWork);
    await Bun.sleep(2);
    inWork -= 1;
    return "done";
  };
  const outcomes = await Promise.all(Array.from({ length: 15 }, () => admission.run(work)));
  expect(outcomes).toEqual(Array.from({ length: 15 }, () => "done"));
  expect(most).toBe(3);
});

test("refuses at once what would wait too long, with the time to come back", async () => {
  let refused = 0;
  const admission = createAdmission({
    maxInWork: 1,
    ...PATIENT,
    onRefused() {
      refused += 1;
    },
  });
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const taken = Array.from({ length: 5 }, () => admission.run(() => gate));
  const error = await admission.run(async () => {}).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: "OVERLOADED", retryAfterSeconds: 1 });
  expect(refused).toBe(1);
  open();
  await Promise.all(taken);
  expect(await admission.run(async () => "in again")).toBe("in again");
});

test("work that fails makes room like any other", async () => {
  const admission = createAdmission({ maxInWork: 1, ...PATIENT });
  for (let round = 0; round < 10; round += 1) {
    await expect(admission.run(async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  }
  expect(await admission.run(async () => "in")).toBe("in");
});

test("lets the sockets be served between two pieces of work that keep the loop", async () => {
  const admission = createAdmission({ maxInWork: 8, ...PATIENT });
  const order: string[] = [];
  const work = (name: string) => admission.run(async () => void order.push(name));
  const all = [work("first"), work("second"), work("third")];
  await new Promise<void>((resolve) => {
    setImmediate(() => {
      order.push("another callback");
      resolve();
    });
  });
  await Promise.all(all);
  expect(order.toSorted()).toEqual(["another callback", "first", "second", "third"]);
  expect(order.indexOf("another callback")).toBeLessThan(order.indexOf("third"));
});

test("refuses a comer while those before him keep the loop for longer than he may wait", async () => {
  const admission = createAdmission({ maxInWork: 64, maxWaitMs: 20 });
  const keepLoop = () => Bun.sleepSync(10);
  const outcomes: string[] = [];
  const comers = Array.from({ length: 12 }, async (_, index) => {
    try {
      await admission.enter();
      keepLoop();
      outcomes.push(`answered ${index}`);
    } catch {
      outcomes.push(`refused ${index}`);
    }
  });
  await Promise.all(comers);
  const refused = outcomes.filter((outcome) => outcome.startsWith("refused"));
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(12);
  // The refusals do not wait for the work they were refused for.
  expect(outcomes.indexOf("answered 1")).toBeGreaterThan(outcomes.lastIndexOf("refused 11"));
  await expect(admission.enter()).resolves.toBeUndefined();
});

test("a caller who has gone meanwhile takes no turn", async () => {
  const admission = createAdmission({ maxInWork: 8, ...PATIENT });
  const gone = new AbortController();
  const first = admission.run(async () => "first");
  const second = admission.run(async () => "second", { signal: gone.signal });
  const third = admission.run(async () => "third");
  gone.abort(new Error("gone"));
  await expect(second).rejects.toThrow("gone");
  expect([await first, await third]).toEqual(["first", "third"]);
});

test("a caller who has gone while he waited for a place does no work", async () => {
  const admission = createAdmission({ maxInWork: 1, ...PATIENT });
  const gone = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = admission.run(() => promise);
  let hasBegun = false;
  const second = admission.run(
    async () => {
      hasBegun = true;
    },
    { signal: gone.signal },
  );
  gone.abort(new Error("gone"));
  await Bun.sleep(0);
  resolve();
  await expect(second).rejects.toThrow("gone");
  await first;
  expect(hasBegun).toBe(false);
});

test("batch work is never refused, and lets those who wait for an answer go first", async () => {
  const admission = createAdmission({ maxInWork: 8, ...PATIENT });
  const order: string[] = [];
  const work = (name: string, priority: "batch" | "interactive") =>
    admission.run(async () => void order.push(name), { priority });
  await Promise.all([
    work("interactive 1", "interactive"),
    ...Array.from({ length: 500 }, (_, index) => work(`batch ${index}`, "batch")),
    work("interactive 2", "interactive"),
    work("interactive 3", "interactive"),
  ]);
  expect(order.length).toBe(503);
  // The loop was idle, so the first piece of batch work may have begun before anybody else was there.
  expect(order.slice(0, 4)).toEqual(
    expect.arrayContaining(["interactive 1", "interactive 2", "interactive 3"]),
  );
});

test("batch work goes on, slowly, while others never cease to come", async () => {
  const admission = createAdmission({ maxInWork: 64, ...PATIENT });
  let batchDone = false;
  const batch = [0, 1].map(() =>
    admission.run(
      async () => {
        batchDone = true;
      },
      { priority: "batch" },
    ),
  );
  let interactive = 0;
  const flood = async () => {
    while (!batchDone && interactive < 1_000) {
      await admission.run(async () => {
        interactive += 1;
      });
    }
  };
  await Promise.all([flood(), flood(), flood(), ...batch]);
  expect(batchDone).toBe(true);
  expect(interactive).toBeLessThan(1_000);
});

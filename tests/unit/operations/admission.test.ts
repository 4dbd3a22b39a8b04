import { expect, test } from "bun:test";
import { AppError } from "../../../src/errors.ts";
import { createAdmission } from "../../../src/operations/admission.ts";

const ON_TIME = () => 0;

test("never has more in work than it may, and does all of it", async () => {
  const admission = createAdmission({ maxInWork: 3, lagMs: ON_TIME });
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
    lagMs: ON_TIME,
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

test("refuses while the event loop is far behind, and no longer than that", async () => {
  let lag = 5_000;
  const admission = createAdmission({ maxInWork: 8, lagMs: () => lag });
  await expect(admission.run(async () => {})).rejects.toThrow(AppError);
  lag = 0;
  expect(await admission.run(async () => "in")).toBe("in");
});

test("work that fails makes room like any other", async () => {
  const admission = createAdmission({ maxInWork: 1, lagMs: ON_TIME });
  for (let round = 0; round < 10; round += 1) {
    await expect(admission.run(async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  }
  expect(await admission.run(async () => "in")).toBe("in");
});

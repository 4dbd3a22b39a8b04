import { expect, test } from "bun:test";
import { createDeadline } from "../../../src/api/deadline.ts";

const late = () => new Error("too late");

test("what settles in time keeps its outcome, good or bad", async () => {
  const inTime = createDeadline(60_000, late);
  expect(await inTime(Promise.resolve("done"))).toBe("done");
  await expect(inTime(Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

test("what does not settle is given up, and only that", async () => {
  const inTime = createDeadline(30, late);
  const stuck = [inTime(new Promise(() => {})), inTime(new Promise(() => {}))];
  // The timer does not keep a process alive by itself.
  const alive = setInterval(() => {}, 5);
  const outcomes = await Promise.allSettled(stuck);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await inTime(Bun.sleep(1).then(() => "in time"))).toBe("in time");
  clearInterval(alive);
});

import { afterEach, expect, setSystemTime, test } from "bun:test";
import { createMemoryWindow } from "../../../src/api/memory-window.ts";

afterEach(() => void setSystemTime());

const WINDOW = { points: 3, burst: 2, windowMs: 60_000 };
const START = new Date("2030-01-01T00:00:00Z");
const later = (ms: number) => setSystemTime(new Date(START.getTime() + ms));

test("counts down, then into the burst, then refuses until the window ends", () => {
  later(0);
  const take = createMemoryWindow(WINDOW);
  const taken = Array.from({ length: 6 }, () => take("anna"));
  expect(taken.map(({ allowed }) => allowed)).toEqual([true, true, true, true, true, false]);
  expect(taken.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0, 0, 0]);
  later(20_000);
  expect(take("anna")).toEqual({ allowed: false, remaining: 0, msBeforeNext: 40_000 });
  later(60_000);
  expect(take("anna")).toEqual({ allowed: true, remaining: 2, msBeforeNext: 60_000 });
});

test("who calls does not use up what others have", () => {
  const take = createMemoryWindow({ ...WINDOW, burst: 0 });
  for (let call = 0; call < 10; call += 1) take("anna");
  expect(take("anna").allowed).toBe(false);
  expect(take("ben")).toMatchObject({ allowed: true, remaining: 2 });
});

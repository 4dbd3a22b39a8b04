import { expect, test } from "bun:test";
import { sealed, TaskError } from "../../../workers/envelope.ts";

test("a task's value comes out as it is", async () => {
  expect(await sealed("IMAGE_PROCESSING_FAILED", (count: number) => count + 1)(41)).toEqual({
    ok: true,
    value: 42,
  });
});

test("a task's own error keeps its code, words and details", async () => {
  const failing = sealed("IMAGE_PROCESSING_FAILED", () => {
    throw new TaskError("VIDEO_TOO_LONG", "Too long", { rule: "length" });
  });
  expect(await failing(undefined)).toEqual({
    ok: false,
    fault: { code: "VIDEO_TOO_LONG", message: "Too long", details: { rule: "length" } },
  });
});

test("any other error says nothing from inside", async () => {
  const failing = sealed("VIDEO_PROCESSING_FAILED", () =>
    Promise.reject(new Error("/srv/secret/film.mp4 at 10.0.0.3")),
  );
  const outcome = await failing(undefined);
  expect(outcome).toMatchObject({ ok: false, fault: { code: "VIDEO_PROCESSING_FAILED", details: null } });
  expect(JSON.stringify(outcome)).not.toMatch(/secret|10\.0/);
});

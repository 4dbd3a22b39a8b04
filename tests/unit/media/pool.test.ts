import { afterEach, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { AppError } from "../../../src/errors.ts";
import { createMediaPool, type MediaPool, type PoolOptions } from "../../../src/media/pool.ts";
import type { Priority } from "../../../src/media/turns.ts";

const ODD_TASK = new URL("../../fixtures/workers/odd-task.ts", import.meta.url);
const pools: MediaPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function oddPool(options: Partial<PoolOptions> = {}): MediaPool {
  const pool = createMediaPool({
    threads: 1,
    maxWaiting: 8,
    taskTimeoutMs: 10_000,
    taskFiles: { image: ODD_TASK },
    ...options,
  });
  pools.push(pool);
  return pool;
}

interface Ask {
  priority?: Priority;
  signal?: AbortSignal;
  log?: string;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** What the odd task answers, or the error. The pool is typed for real tasks; this one only looks like them. */
async function ask(
  pool: MediaPool,
  act: string,
  { priority = "interactive", signal, log, bytes }: Ask = {},
): Promise<unknown> {
  const input = {
    act,
    log,
    bytes: bytes ?? new Uint8Array(1),
    maxPixels: 1,
    timeoutSeconds: 1,
    includePreview: false,
  };
  const transfer = bytes === undefined ? [] : [bytes.buffer];
  return await pool
    .run("image", input, { priority, signal: signal ?? new AbortController().signal, transfer })
    .catch((error: unknown) => error);
}

function codeOf(outcome: unknown): string {
  return outcome instanceof AppError ? outcome.code : "none";
}

describe("a task that goes wrong", () => {
  test("a thread that dies is an error answer, and the next task runs", async () => {
    const pool = oddPool();
    expect(codeOf(await ask(pool, "die"))).toBe("IMAGE_PROCESSING_FAILED");
    expect(await ask(pool, "fine")).toMatchObject({ size: 1 });
  });

  test("an error thrown in the thread says nothing from inside", async () => {
    const outcome = await ask(oddPool(), "throw");
    expect(codeOf(outcome)).toBe("IMAGE_PROCESSING_FAILED");
    expect(JSON.stringify([outcome instanceof AppError && [outcome.message, outcome.details]])).not.toContain(
      "secret",
    );
  });

  test("a fault keeps its code, words and details", async () => {
    expect(await ask(oddPool(), "fault")).toMatchObject({
      code: "IMAGE_PROCESSING_FAILED",
      message: "broken",
      details: { rule: "x" },
    });
  });

  test("a task that never ends is stopped at its deadline, and the next task runs", async () => {
    const pool = oddPool({ taskTimeoutMs: 400 });
    expect(await ask(pool, "spin")).toMatchObject({
      code: "IMAGE_PROCESSING_FAILED",
      details: { rule: "timeout" },
    });
    expect(await ask(pool, "fine")).toMatchObject({ size: 1 });
  });
});

describe("who waits and who goes first", () => {
  test("more than may wait are refused as overloaded, with a time to come back", async () => {
    const pool = oddPool({ maxWaiting: 2 });
    const taken = [ask(pool, "sleep200"), ask(pool, "sleep1"), ask(pool, "sleep1")];
    const refused = await ask(pool, "sleep1");
    expect(refused).toMatchObject({ code: "OVERLOADED" });
    expect(refused instanceof AppError && (refused.retryAfterSeconds ?? 0) > 0).toBe(true);
    expect((await Promise.all(taken)).map(codeOf)).toEqual(["none", "none", "none"]);
  });

  test("batch work leaves places for interactive work", async () => {
    const pool = oddPool({ maxWaiting: 2 });
    const taken = [ask(pool, "sleep200"), ask(pool, "sleep1", { priority: "batch" })];
    expect(codeOf(await ask(pool, "sleep1", { priority: "batch" }))).toBe("OVERLOADED");
    taken.push(ask(pool, "sleep1"));
    expect((await Promise.all(taken)).map(codeOf)).toEqual(["none", "none", "none"]);
  });

  test("interactive tasks pass batch tasks that came before them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pool-test-"));
    const log = join(folder, "order");
    const pool = oddPool();
    await Promise.all([
      ask(pool, "sleep100", { log }),
      ask(pool, "sleep1", { log, priority: "batch" }),
      ask(pool, "sleep2", { log, priority: "batch" }),
      ask(pool, "sleep3", { log }),
    ]);
    const order = readFileSync(log, "utf8").trim().split("\n");
    rmSync(folder, { recursive: true });
    expect(order).toEqual(["sleep100", "sleep3", "sleep1", "sleep2"]);
  });
});

describe("leaving", () => {
  test("a running task is stopped with the caller's reason, and the next one runs", async () => {
    const pool = oddPool();
    const leaving = new AbortController();
    const running = ask(pool, "spin", { signal: leaving.signal });
    setTimeout(() => leaving.abort(new Error("gone")), 300);
    expect(await running).toMatchObject({ message: "gone" });
    expect(await ask(pool, "fine")).toMatchObject({ size: 1 });
  });

  test("a waiting task leaves its place", async () => {
    const pool = oddPool({ maxWaiting: 1 });
    const first = ask(pool, "sleep200");
    const leaving = new AbortController();
    const second = ask(pool, "sleep1", { signal: leaving.signal });
    leaving.abort(new Error("gone"));
    expect(await second).toMatchObject({ message: "gone" });
    expect(pool.waiting()).toBe(0);
    expect(codeOf(await ask(pool, "sleep1"))).toBe("none");
    expect(codeOf(await first)).toBe("none");
  });

  test("after close nothing is taken any more", async () => {
    const pool = oddPool();
    await ask(pool, "fine");
    await pool.close();
    expect(codeOf(await ask(pool, "fine"))).toBe("OVERLOADED");
  });
});

test("bytes move to the thread instead of being copied", async () => {
  const bytes = new Uint8Array(1_000);
  expect(await ask(oddPool(), "fine", { bytes })).toMatchObject({ size: 1_000 });
  expect(bytes.length).toBe(0);
});

test("bytes that belong to native code are copied, since they cannot move", async () => {
  const encoded = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#123456" } })
    .png()
    .toBuffer();
  const bytes = new Uint8Array(encoded.buffer as ArrayBuffer);
  expect(await ask(oddPool(), "fine", { bytes })).toMatchObject({ size: bytes.length });
});

test("threads are replaced after their share of tasks, without losing one", async () => {
  const pool = oddPool({ tasksPerThread: 2 });
  const threads = new Set<unknown>();
  for (let task = 0; task < 6; task += 1) {
    const outcome = await ask(pool, "fine");
    expect(outcome).toHaveProperty("thread");
    threads.add((outcome as { thread: number }).thread);
  }
  expect(threads.size).toBe(3);
});

test("the outside is told how each task ended", async () => {
  const ends: string[] = [];
  const pool = oddPool({
    observer: {
      taskEnded: (kind, outcome) => void ends.push(`${kind} ${outcome}`),
      waitingChanged: () => undefined,
    },
  });
  await ask(pool, "fine");
  await ask(pool, "fault");
  expect(ends).toEqual(["image ok", "image failed"]);
});

import { describe, expect, test } from "bun:test";
import { BatchItem } from "../../../contracts/batch.ts";
import { AppError } from "../../../src/errors.ts";
import { createMemoryStore } from "../../../src/jobs/memory-store.ts";
import type { JobStore } from "../../../src/jobs/store.ts";
import { TryLaterError, workBrief } from "../../../src/jobs/work-brief.ts";
import { type BriefOutcome, failedBrief } from "../../../src/operations/answer-brief.ts";
import type { JobRecord } from "../../../src/operations/job-desk.ts";

const ID = "job";
const never = new AbortController().signal;
const SUCCESS: BriefOutcome = { text: '{"id":"0"}', ok: true, error: null };

async function jobOfOne(webhookUrl: string | null = null): Promise<JobStore> {
  const store = createMemoryStore({ retentionSeconds: 60, maxBytes: 1_000_000 });
  await store.put(ID, 0, [BatchItem.parse({ prompt: { text: "A lamp" } })]);
  await store.open({ id: ID, total: 1, owner: null, webhookUrl, idempotencyKey: null, digest: "" });
  return store;
}

function tools(store: JobStore, answer: () => BriefOutcome) {
  const seen = { asked: 0, announced: [] as JobRecord[] };
  return {
    seen,
    store,
    answer: async () => {
      seen.asked += 1;
      return answer();
    },
    announce: async (record: JobRecord) => void seen.announced.push(record),
    onOutcome: () => {},
  };
}

const task = { id: ID, index: 0, tried: 0, deaths: 0 };
const failure = (code: "LLM_TIMEOUT" | "OVERLOADED" | "INVALID_URL") => failedBrief("0", new AppError(code));

describe("a brief that is handed out again", () => {
  test("is not asked again once its answer is kept", async () => {
    const work = tools(await jobOfOne(), () => SUCCESS);
    await workBrief(work, task, never);
    await workBrief(work, task, never);
    expect([work.seen.asked, (await work.store.read(ID))?.completed]).toEqual([1, 1]);
  });

  test("still has the webhook announced, which the first worker died before doing", async () => {
    const store = await jobOfOne("https://example.com");
    const dying = { ...tools(store, () => SUCCESS), announce: () => Promise.reject(new Error("killed")) };
    await expect(workBrief(dying, task, never)).rejects.toThrow("killed");
    const next = tools(store, () => SUCCESS);
    await workBrief(next, task, never);
    expect([next.seen.asked, next.seen.announced.length]).toEqual([0, 1]);
  });
});

describe("a failure", () => {
  test.each(["LLM_TIMEOUT", "OVERLOADED"] as const)(
    "that may pass (%s) leaves the brief for later",
    async (code) => {
      const work = tools(await jobOfOne(), () => failure(code));
      await expect(workBrief(work, task, never)).rejects.toBeInstanceOf(TryLaterError);
      expect(await work.store.unanswered(ID)).toEqual([0]);
    },
  );

  test.each([
    ["LLM_TIMEOUT", 3],
    ["OVERLOADED", 24],
    ["INVALID_URL", 0],
  ] as const)("%s after %i tries is the brief's result", async (code, tried) => {
    const work = tools(await jobOfOne(), () => failure(code));
    await workBrief(work, { ...task, tried }, never);
    expect(await work.store.read(ID)).toMatchObject({ state: "failed", failed: 1 });
  });

  test("of the store after the answer does not cost the answer", async () => {
    const store = await jobOfOne();
    let refusals = 3;
    const full: JobStore = {
      ...store,
      record: (...outcome) => (refusals-- > 0 ? Promise.reject(new Error("OOM")) : store.record(...outcome)),
    };
    const work = tools(full, () => SUCCESS);
    await workBrief(work, task, never);
    expect([work.seen.asked, (await store.read(ID))?.completed]).toEqual([1, 1]);
  });
});

test("a brief that has brought down six workers is given up without another", async () => {
  const work = tools(await jobOfOne(), () => SUCCESS);
  await workBrief(work, { ...task, deaths: 6 }, never);
  expect(work.seen.asked).toBe(0);
  const [result] = await work.store.results(ID, 0, 1);
  expect(JSON.parse(result ?? "")).toMatchObject({ status: "error", error: { code: "INTERNAL_ERROR" } });
});

test("nothing is asked for a cancelled job or one that is gone", async () => {
  const work = tools(await jobOfOne(), () => SUCCESS);
  await work.store.cancel(ID);
  await workBrief(work, task, never);
  await workBrief(work, { ...task, id: "gone" }, never);
  expect(work.seen.asked).toBe(0);
});

import { expect, test } from "bun:test";
import { BatchItem } from "../../../contracts/batch.ts";
import { createInProcessQueue } from "../../../src/jobs/in-process.ts";
import { createInbox } from "../../../src/jobs/inbox.ts";
import { createLines } from "../../../src/jobs/lines.ts";
import { createMemoryStore } from "../../../src/jobs/memory-store.ts";
import { retryAfterMs } from "../../../src/jobs/tries.ts";
import { waitFor } from "../../helpers/redis-server.ts";

test("jobs take turns brief by brief", () => {
  const lines = createLines();
  lines.add("long", 0, [0, 1, 2, 3]);
  lines.add("short", 0, [0]);
  const turns = Array.from({ length: 6 }, () => lines.next()?.id ?? null);
  expect(turns).toEqual(["long", "short", "long", "long", "long", null]);
});

test("a job started again while it is worked on has no brief worked on twice", async () => {
  const store = createMemoryStore({ retentionSeconds: 60, maxBytes: 1_000_000 });
  await store.put(
    "job",
    0,
    Array.from({ length: 6 }, () => BatchItem.parse({ prompt: { text: "A lamp" } })),
  );
  await store.open({ id: "job", total: 6, owner: null, webhookUrl: null, idempotencyKey: null, digest: "" });
  const worked: number[] = [];
  const queue = createInProcessQueue({
    store,
    concurrency: 2,
    async work({ id, index }) {
      worked.push(index);
      await Bun.sleep(5);
      await store.record(id, index, { briefId: String(index), text: "{}", ok: true });
    },
    deliver: async () => {},
    onFault: () => {},
  });
  for (let again = 0; again < 8; again += 1) {
    await queue.dispatcher.start("job", 0);
    await Bun.sleep(3);
  }
  await waitFor(async () => (await store.read("job"))?.state === "completed");
  expect(worked.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  queue.close();
});

test("pauses between tries double up to half a minute", () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((failures) => retryAfterMs(failures))).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ]);
});

test("a slow reader is told once that he missed something, then goes on with what is new", async () => {
  const inbox = createInbox<number>(3, new AbortController().signal);
  for (const item of [1, 2, 3, 4]) inbox.put(item);
  expect([await inbox.take(0), await inbox.take(0), await inbox.take(0)]).toEqual([null, 4, null]);
});

test("a reader who waits is woken by an item, and by the end", async () => {
  const end = new AbortController();
  const inbox = createInbox<string>(3, end.signal);
  const first = inbox.take(60_000);
  inbox.put("news");
  expect(await first).toBe("news");
  const second = inbox.take(60_000);
  end.abort();
  expect(await second).toBeNull();
});

import { expect, test } from "bun:test";
import { createSharedWork } from "../../../src/media/shared-work.ts";

function countedWork() {
  const seen = { starts: 0, aborts: 0 };
  let finish: (value: string) => void = () => undefined;
  const work = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      seen.starts += 1;
      finish = resolve;
      signal.addEventListener("abort", () => {
        seen.aborts += 1;
        reject(signal.reason);
      });
    });
  return { seen, work, finish: (value: string) => finish(value) };
}

test("the same key in flight is worked on once, for all", async () => {
  const share = createSharedWork<string>();
  const { seen, work, finish } = countedWork();
  const both = Promise.all([share("a", undefined, work), share("a", new AbortController().signal, work)]);
  finish("done");
  expect(await both).toEqual(["done", "done"]);
  expect(seen.starts).toBe(1);
});

test("one who leaves does not stop the others; the last one does", async () => {
  const share = createSharedWork<string>();
  const { seen, work } = countedWork();
  const [first, second] = [new AbortController(), new AbortController()];
  const outcomes = [share("a", first.signal, work), share("a", second.signal, work)].map((each) =>
    each.catch((error: Error) => error.message),
  );
  first.abort(new Error("first left"));
  expect(await outcomes[0]).toBe("first left");
  expect(seen.aborts).toBe(0);
  second.abort(new Error("second left"));
  expect(await outcomes[1]).toBe("second left");
  expect(seen.aborts).toBe(1);
});

test("who comes after all have left starts anew", async () => {
  const share = createSharedWork<string>();
  const { seen, work, finish } = countedWork();
  const leaving = new AbortController();
  const first = share("a", leaving.signal, work).catch(() => "left");
  leaving.abort();
  const next = share("a", undefined, work);
  finish("again");
  expect([await first, await next, seen.starts]).toEqual(["left", "again", 2]);
});

test("a failure is everybody's, and is forgotten", async () => {
  const share = createSharedWork<string>();
  const fail = () => Promise.reject(new Error("broken"));
  const outcomes = await Promise.allSettled([share("a", undefined, fail), share("a", undefined, fail)]);
  expect(outcomes.map((outcome) => outcome.status)).toEqual(["rejected", "rejected"]);
  expect(await share("a", undefined, () => Promise.resolve("fine"))).toBe("fine");
});

import { ParseRequest } from "../../contracts/parse.ts";
import { createApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { ownCall } from "../../src/operations/call.ts";

/** Briefs that a thread directs one after the other; it posts "done" when it has. */
export interface DirectorTask {
  readonly texts: readonly string[];
}

const DONE = "done";

export function isDone(message: unknown): boolean {
  return message === DONE;
}

/** The director alone: no queue, no cache, no HTTP. */
if (!Bun.isMainThread) {
  const app = createApp(loadConfig({ LOG_LEVEL: "silent" }));
  self.onmessage = async ({ data }: MessageEvent<DirectorTask>) => {
    const { operations } = await app;
    for (const text of data.texts) {
      const request = ParseRequest.parse({ prompt: { text }, options: { cache_ttl: 0 } });
      await operations.answers.parse(request, ownCall(), { priority: "batch" });
    }
    self.postMessage(DONE);
  };
}

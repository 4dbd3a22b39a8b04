import type { JobDesk } from "../operations/job-desk.ts";
import type { Jobs, JobsTools } from "./jobs.ts";

/** Jobs that are opened at the first need, so that a service nobody sends jobs to does not load a queue. */
export interface LazyJobs extends Omit<Jobs, "desk"> {
  desk(): Promise<JobDesk>;
}

/** Over Redis where there is one, in memory where not. */
export function createJobs(tools: JobsTools): LazyJobs {
  let opened: Promise<Jobs> | null = null;
  let stopped = false;

  function jobs(): Promise<Jobs> {
    opened ??= open(tools).then((made) => {
      if (stopped) made.stopTaking();
      return made;
    });
    return opened;
  }

  return {
    desk: async () => (await jobs()).desk,
    work: async () => (await jobs()).work(),
    stopTaking() {
      stopped = true;
      void opened?.then((made) => made.stopTaking());
    },
    idle: async () => (await opened)?.idle(),
    close: async () => (await opened)?.close(),
    board: async (request) => (await jobs()).board(request),
  };
}

async function open(tools: JobsTools): Promise<Jobs> {
  const { redisUrl } = tools.config;
  if (redisUrl === null) return (await import("./memory-jobs.ts")).openMemoryJobs(tools);
  return (await import("./redis-jobs.ts")).openRedisJobs(redisUrl, tools);
}

import type { HttpServer } from "./api/server.ts";
import { type App, createApp } from "./app.ts";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { closeLogger } from "./telemetry/logger.ts";

const EXIT_OK = 0;
const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
const SIGNALS = ["SIGTERM", "SIGINT"] as const;

/** The roles a process can take. */
const ROLES: Readonly<Record<string, (config: Config) => Promise<void>>> = { serve, work };

if (import.meta.main) await start(process.argv[2] ?? "serve");

/** Starts the process in a role; it ends with SIGTERM or SIGINT. */
export async function start(role: string): Promise<void> {
  const run = ROLES[role];
  if (!run) {
    process.stderr.write(`There is no role "${role}"; roles are ${Object.keys(ROLES).join(", ")}\n`);
    process.exit(EXIT_USAGE);
  }
  try {
    await run(loadConfig());
  } catch (error) {
    process.stderr.write(
      `${error instanceof ConfigError ? error.message : `The start failed: ${String(error)}`}\n`,
    );
    process.exit(EXIT_FAILURE);
  }
}

/** Serves, and works on the briefs of jobs as well, unless JOB_CONCURRENCY is 0. */
async function serve(config: Config): Promise<void> {
  const app = await createApp(config);
  const server = await app.serve();
  app.logger.info(
    { port: server.port, redis: config.redisUrl !== null },
    `listening on http://localhost:${server.port}`,
  );
  endInOrder(app, config, server);
  // In memory there is nothing to work on before the first job is sent.
  if (config.jobs.concurrency > 0 && config.redisUrl !== null) await app.work();
}

/** Works on the briefs of jobs, and nothing else. */
async function work(config: Config): Promise<void> {
  if (config.redisUrl === null)
    throw new ConfigError(["REDIS_URL must be redis://…: workers and servers meet there"]);
  if (config.jobs.concurrency === 0)
    throw new ConfigError(["JOB_CONCURRENCY must be at least 1 for a worker"]);
  const app = await createApp(config);
  endInOrder(app, config, null);
  await app.work();
  app.logger.info({ concurrency: config.jobs.concurrency }, "working on jobs");
}

/** SIGTERM and SIGINT end the process in order, a second one at once; so does an unhandled error. */
function endInOrder(app: App, config: Config, server: HttpServer | null): void {
  let stopping = false;
  async function stop(reason: string, exitCode: number): Promise<void> {
    if (stopping) process.exit(exitCode || EXIT_FAILURE);
    stopping = true;
    app.logger.info({ reason, timeout_ms: config.shutdownTimeoutMs }, "stopping");
    app.stopTaking();
    const inTime = await within(config.shutdownTimeoutMs, Promise.all([server?.drain(), app.jobsIdle()]));
    if (!inTime) app.logger.warn("some requests or briefs were cut off: SHUTDOWN_TIMEOUT_MS was not enough");
    await server?.close();
    app.logger.info("stopped");
    await app.close();
    process.exit(exitCode);
  }
  for (const signal of SIGNALS) process.on(signal, () => void stop(signal, EXIT_OK));
  endOnUnhandled(app, () => stop("unhandled error", EXIT_FAILURE));
}

/** An error nobody handled leaves the process in an unknown state: it is logged, and the process ends in order. */
function endOnUnhandled(app: App, stop: () => Promise<void>): void {
  const end = (error: unknown) => {
    app.logger.fatal({ err: error }, "unhandled error");
    void stop().catch(() => closeLogger(app.logger).finally(() => process.exit(EXIT_FAILURE)));
  };
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}

async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return Promise.race([work.then(() => true), timeout]).finally(() => clearTimeout(timer));
}

/**
 * Starts the service on a free port, puts the standing load on it, and takes it down again. Text goes to stderr, one JSON
 * array to stdout. Usage: bun run loadtest [--seconds N]   (N seconds a scenario; 30 unless told)
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { inWords, summarise } from "./loadtest/report.ts";
import { runScenario, type Scenario } from "./loadtest/scenario.ts";
import { freePort } from "./ports/free.ts";

const MAIN = resolve(import.meta.dir, "../src/main.ts");
const READY_WITHIN_MS = 20_000;
const POLL_MS = 50;

const { values } = parseArgs({ options: { seconds: { type: "string", default: "30" } } });
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error(`--seconds ${values.seconds} is not a positive number`);

const SCENARIOS: readonly Scenario[] = [
  { name: "steady", users: 10, thinkMs: 5_000, seconds },
  { name: "open throttle", users: 10, thinkMs: 0, seconds },
];

const port = await freePort();
const server = Bun.spawn([process.execPath, MAIN, "serve"], {
  env: {
    ...process.env,
    PORT: String(port),
    RATE_LIMIT_PER_MINUTE: "0",
    LOG_LEVEL: "warn",
    REDIS_URL: "memory://",
  },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  const service = `http://127.0.0.1:${port}`;
  await untilReady(service);
  const results = [];
  for (const scenario of SCENARIOS) {
    const figures = summarise(scenario, await runScenario(service, scenario));
    console.error(inWords(figures));
    results.push(figures);
  }
  console.log(JSON.stringify(results));
  process.exitCode = results.some(({ error_rate }) => error_rate > 0) ? 1 : 0;
} finally {
  server.kill("SIGTERM");
  await server.exited;
}

async function untilReady(service: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isHealthy(service))) {
    if (server.exitCode !== null) throw new Error(`the service left with ${server.exitCode} at its start`);
    if (Date.now() > deadline) throw new Error(`the service was not ready within ${READY_WITHIN_MS} ms`);
    await Bun.sleep(POLL_MS);
  }
}

async function isHealthy(service: string): Promise<boolean> {
  return await fetch(`${service}/v1/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

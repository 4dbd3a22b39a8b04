import { resolve } from "node:path";
import { scripts } from "../../package.json";

const ROOT = resolve(import.meta.dir, "../..");
const POLL_MS = 2;
const PATIENCE_MS = 10_000;

export interface ServerProcess {
  readonly port: number;
  readonly pid: number;
  /** Milliseconds from the start of the process to the first 200 of /v1/health. */
  readonly coldStartMs: number;
  stop(): Promise<void>;
}

/** What `bun run start` sets before the command itself. */
const START_ENVIRONMENT = Object.fromEntries(
  [...scripts.start.matchAll(/(\w+)=(\S+) /g)].map(([, name, value]) => [name, value]),
);

/** Starts the service as an operator would, on `port`, and waits until it is healthy. Its log goes to a file that is thrown away. */
export async function startServer(
  port: number,
  environment: Record<string, string> = {},
): Promise<ServerProcess> {
  const startedAt = performance.now();
  const child = Bun.spawn(["bun", "src/main.ts", "serve"], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...START_ENVIRONMENT,
      PORT: String(port),
      HOST: "127.0.0.1",
      LOG_LEVEL: "info",
      RATE_LIMIT_PER_MINUTE: "1000000",
      ...environment,
    },
    stdin: "ignore",
    stdout: Bun.file("/dev/null"),
    stderr: "inherit",
  });
  while (!(await isHealthy(port))) {
    if (performance.now() - startedAt > PATIENCE_MS) throw new Error("The server did not start");
    await Bun.sleep(POLL_MS);
  }
  return {
    port,
    pid: child.pid,
    coldStartMs: performance.now() - startedAt,
    async stop() {
      child.kill("SIGTERM");
      await child.exited;
    },
  };
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/v1/health`)).ok;
  } catch {
    return false;
  }
}

/** Resident memory of a process in MiB, as Linux counts it. */
export async function residentMib(pid: number): Promise<number> {
  const status = await Bun.file(`/proc/${pid}/status`).text();
  const kib = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
  return kib / 1_024;
}

const TICKS_PER_SECOND = 100;

/** Seconds of processor time that all threads of a process have used, as Linux counts them. */
export async function processorSeconds(pid: number): Promise<number> {
  const stat = await Bun.file(`/proc/${pid}/stat`).text();
  // The name of the program stands in brackets and may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [fields[11], fields[12]];
  return (Number(user) + Number(system)) / TICKS_PER_SECOND;
}

/** A bare Bun.serve in a process of its own that reads the body and answers `body`. */
export async function startBareServer(body: string): Promise<ServerProcess> {
  const program = `const body = await Bun.stdin.text();
    const server = Bun.serve({ port: 0, hostname: "127.0.0.1", async fetch(request) {
      await request.text();
      return new Response(body, { headers: { "content-type": "application/json; charset=utf-8" } });
    }});
    console.log(server.port);`;
  const child = Bun.spawn(["bun", "-e", program], {
    stdin: new TextEncoder().encode(body),
    stdout: "pipe",
    stderr: "inherit",
  });
  const { value } = await child.stdout.getReader().read();
  return {
    port: Number(new TextDecoder().decode(value).trim()),
    pid: child.pid,
    coldStartMs: 0,
    async stop() {
      child.kill();
      await child.exited;
    },
  };
}

export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** The figure below which the given share of all lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

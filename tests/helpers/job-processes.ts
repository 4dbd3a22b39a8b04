import { resolve } from "node:path";
import { freePort, waitFor } from "./redis-server.ts";

const ROOT = resolve(import.meta.dir, "../..");
const START_PATIENCE_MS = 20_000;

/** A server or worker in a process of its own. */
export interface ServiceProcess {
  readonly role: "serve" | "work";
  /** Of a server. */
  readonly url: string;
  /** Resolves with the exit code. */
  readonly exited: Promise<number>;
  signal(name: "SIGTERM" | "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
}

/** Starts a process in a role; a server is ready when this resolves, a worker may still be loading. */
export async function startProcess(
  role: ServiceProcess["role"],
  environment: Record<string, string>,
): Promise<ServiceProcess> {
  const port = await freePort();
  const child = Bun.spawn(["bun", "src/main.ts", role], {
    cwd: ROOT,
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      LOG_LEVEL: "silent",
      RATE_LIMIT_PER_MINUTE: "0",
      REHEARSAL_SECONDS: "0",
      ...environment,
    },
    stdin: "ignore",
    stdout: "ignore",
    stderr: "inherit",
  });
  const url = `http://127.0.0.1:${port}`;
  const isReady = async () => (await fetch(`${url}/v1/health/ready`).catch(() => null))?.ok === true;
  if (role === "serve") await waitFor(isReady, START_PATIENCE_MS);
  return { role, url, exited: child.exited, signal: (name) => child.kill(name) };
}

/** The id of a job of these briefs, handed to a server. */
export async function sendJob(url: string, body: object): Promise<string> {
  const response = await fetch(`${url}/v1/jobs`, { method: "POST", body: JSON.stringify(body) });
  const { id } = await response.json();
  return id;
}

/** The job once `isDone` says so of it. */
export async function jobWhen(
  url: string,
  id: string,
  isDone: (job: JobSeen) => boolean,
  patienceMs = 20_000,
): Promise<JobSeen> {
  let job: JobSeen | null = null;
  await waitFor(async () => {
    const response = await fetch(`${url}/v1/jobs/${id}`).catch(() => null);
    job = response?.ok ? await response.json() : job;
    return job !== null && isDone(job);
  }, patienceMs);
  if (job === null) throw new Error("There is no such job");
  return job;
}

export interface JobSeen {
  readonly state: string;
  readonly total: number;
  readonly completed: number;
  readonly failed: number;
  readonly webhook: string;
  readonly results?: readonly ResultSeen[];
}

export interface ResultSeen {
  readonly id: string;
  readonly status: string;
  readonly error: { readonly code: string } | null;
}

/** All results of a job, as its JSON lines say. */
export async function resultsOf(url: string, id: string): Promise<ResultSeen[]> {
  const text = await (await fetch(`${url}/v1/jobs/${id}/results`)).text();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The data of each server-sent event of a response, as it comes. */
export async function* eventsOf(response: Response): AsyncGenerator<Record<string, unknown>> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of response.body ?? []) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1];
      if (data) yield JSON.parse(data);
    }
  }
}

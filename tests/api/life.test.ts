import { afterEach, describe, expect, test } from "bun:test";
import { resolve } from "node:path";
import { freePort, waitFor } from "../helpers/redis-server.ts";

const ROOT = resolve(import.meta.dir, "../..");

interface Running {
  readonly url: string;
  readonly process: Bun.Subprocess<"ignore", "pipe", "pipe">;
  readonly log: () => Promise<string>;
}

const running: Running[] = [];
afterEach(async () => {
  for (const { process } of running.splice(0)) {
    process.kill("SIGKILL");
    await process.exited;
  }
});

async function serve(environment: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const child = Bun.spawn(["bun", "src/main.ts", "serve"], {
    cwd: ROOT,
    env: {
      ...process.env,
      LOG_LEVEL: "info",
      HOST: "127.0.0.1",
      PORT: String(port),
      RATE_LIMIT_PER_MINUTE: "0",
      REHEARSAL_SECONDS: "0",
      ...environment,
    },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const text = new Response(child.stdout).text();
  const service = { url: `http://127.0.0.1:${port}`, process: child, log: () => text };
  running.push(service);
  await waitFor(async () => (await fetch(`${service.url}/v1/health/ready`).catch(() => null))?.ok === true);
  return service;
}

/** A request that is in work for as long as the caller keeps sending its body. */
function slowRequest(url: string) {
  let finish = () => {};
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"prompt":'));
      finish = () => {
        controller.enqueue(new TextEncoder().encode('{"text":"15s ad for Elm tables"}}'));
        controller.close();
      };
    },
  });
  const response = fetch(`${url}/v1/parse`, { method: "POST", body }).catch((error: unknown) => error);
  return { response, finish: () => finish() };
}

describe.each(["SIGTERM", "SIGINT"] as const)("%s", (signal) => {
  test("lets requests in work finish, takes no new ones and ends with 0", async () => {
    const service = await serve();
    const slow = slowRequest(service.url);
    await Bun.sleep(100);
    service.process.kill(signal);
    await waitFor(async () => (await fetch(`${service.url}/v1/health`).catch(() => null))?.ok !== true);
    slow.finish();
    const response = await slow.response;
    expect(response).toBeInstanceOf(Response);
    expect((response as Response).status).toBe(200);
    expect((await (response as Response).json()).status).toBe("success");
    expect(await service.process.exited).toBe(0);
    expect(await service.log()).toContain('"msg":"stopped"');
  });
});

test("requests that do not finish in time are cut off, and the process still ends with 0", async () => {
  const service = await serve({ SHUTDOWN_TIMEOUT_MS: "200" });
  const slow = slowRequest(service.url);
  await Bun.sleep(100);
  service.process.kill("SIGTERM");
  expect(await service.process.exited).toBe(0);
  expect(await service.log()).toContain("SHUTDOWN_TIMEOUT_MS");
  await slow.response;
});

test("a second signal ends the process at once", async () => {
  const service = await serve({ SHUTDOWN_TIMEOUT_MS: "60000" });
  const slow = slowRequest(service.url);
  await Bun.sleep(100);
  service.process.kill("SIGTERM");
  await Bun.sleep(100);
  service.process.kill("SIGTERM");
  expect(await service.process.exited).not.toBe(0);
  await slow.response;
});

test("a wrong configuration stops the start and names every bad variable", async () => {
  const child = Bun.spawn(["bun", "src/main.ts", "serve"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "many", REDIS_URL: "nowhere", CACHE_TTL_SECONDS: "-5" },
    stdout: "pipe",
    stderr: "pipe",
  });
  expect(await child.exited).toBe(1);
  const told = await new Response(child.stderr).text();
  for (const name of ["PORT", "REDIS_URL", "CACHE_TTL_SECONDS"]) expect(told).toContain(name);
  expect(told).not.toContain("    at ");
});

test("an unknown role and a port in use end the start with a clear word", async () => {
  const service = await serve();
  const port = new URL(service.url).port;
  for (const [role, word] of [
    ["dance", "roles are"],
    ["serve", port],
  ] as const) {
    const child = Bun.spawn(["bun", "src/main.ts", role], {
      cwd: ROOT,
      env: { ...process.env, PORT: port, HOST: "127.0.0.1" },
      stdout: "pipe",
      stderr: "pipe",
    });
    expect(await child.exited).not.toBe(0);
    expect(await new Response(child.stderr).text()).toContain(word);
  }
});

test("each request makes one line with its id, route, status and cache, and never the brief", async () => {
  const service = await serve();
  const response = await fetch(`${service.url}/v1/parse`, {
    method: "POST",
    body: JSON.stringify({ prompt: { text: "15s ad for Hushhush tea" } }),
  });
  const { request_id } = await response.json();
  service.process.kill("SIGTERM");
  await service.process.exited;
  const log = await service.log();
  const lines = log
    .split("\n")
    .filter((line) => line.includes(request_id))
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    route: "/v1/parse",
    status: 200,
    cache: "miss",
    provider: "offline",
    method: "POST",
  });
  expect(lines[0].ms).toBeGreaterThan(0);
  expect(log).not.toContain("Hushhush");
});

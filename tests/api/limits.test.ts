import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { type RedisServer, startRedis } from "../helpers/redis-server.ts";
import { startService, type TestService } from "../helpers/service.ts";

const EMPTY_BRIEF = { prompt: { text: " " } };

async function statuses(
  service: TestService,
  count: number,
  headers: Record<string, string> = {},
): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1)
    found.push((await service.post("/v1/parse", EMPTY_BRIEF, headers)).status);
  return found;
}

describe("a limit of 6 parses a minute", () => {
  test("lets a sixth more through at once, then refuses with the time to wait", async () => {
    const service = await startService({ RATE_LIMIT_PER_MINUTE: "6" });
    expect(await statuses(service, 9)).toEqual([400, 400, 400, 400, 400, 400, 400, 429, 429]);
    const refused = await service.post("/v1/parse", EMPTY_BRIEF);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect((await refused.json()).error).toMatchObject({ code: "RATE_LIMITED", retry_after: wait });
    await service.close();
  });

  test("counts REST and tRPC together, every call of a tRPC batch", async () => {
    const service = await startService({ RATE_LIMIT_PER_MINUTE: "6", RATE_LIMIT_BURST: "0" });
    await statuses(service, 3);
    const batch = await service.post("/trpc/parse,parse,parse,parse?batch=1", {
      0: EMPTY_BRIEF,
      1: EMPTY_BRIEF,
      2: EMPTY_BRIEF,
      3: EMPTY_BRIEF,
    });
    const codes = (await batch.json()).map(
      (entry: { error: { data: { envelope: { error: { code: string } } } } }) =>
        entry.error.data.envelope.error.code,
    );
    expect(codes.filter((code: string) => code === "RATE_LIMITED")).toHaveLength(1);
    expect((await service.post("/v1/parse", EMPTY_BRIEF)).status).toBe(429);
    await service.close();
  });

  test("tells the standing in headers", async () => {
    const service = await startService({ RATE_LIMIT_PER_MINUTE: "6" });
    const { headers } = await service.post("/v1/parse", EMPTY_BRIEF);
    expect([headers.get("ratelimit-limit"), headers.get("ratelimit-remaining")]).toEqual(["6", "5"]);
    expect(Number(headers.get("ratelimit-reset"))).toBeGreaterThan(0);
    await service.close();
  });

  test("tells the standing of whom it refuses, too", async () => {
    const service = await startService({ RATE_LIMIT_PER_MINUTE: "1", RATE_LIMIT_BURST: "0" });
    await statuses(service, 1);
    for (const path of ["/v1/parse", "/trpc/parse"]) {
      const { status, headers } = await service.post(path, EMPTY_BRIEF);
      expect([status, headers.get("ratelimit-limit"), headers.get("ratelimit-remaining")]).toEqual([
        429,
        "1",
        "0",
      ]);
      expect(Number(headers.get("ratelimit-reset"))).toBeGreaterThan(0);
      expect(headers.get("retry-after")).toBe(headers.get("ratelimit-reset"));
    }
    await service.close();
  });

  test("leaves health, providers and pages free", async () => {
    const service = await startService({ RATE_LIMIT_PER_MINUTE: "1", RATE_LIMIT_BURST: "0" });
    await statuses(service, 2);
    for (const path of ["/v1/health", "/v1/providers", "/"])
      expect((await service.get(path)).status).toBe(200);
    await service.close();
  });

  test("counts by API key where one is shown", async () => {
    const service = await startService({
      RATE_LIMIT_PER_MINUTE: "2",
      RATE_LIMIT_BURST: "0",
      API_KEYS: "one,two",
    });
    expect(await statuses(service, 3, { "x-api-key": "one" })).toEqual([400, 400, 429]);
    expect(await statuses(service, 1, { "x-api-key": "two" })).toEqual([400]);
    await service.close();
  });

  test("believes X-Forwarded-For only behind trusted proxies", async () => {
    const open = await startService({ RATE_LIMIT_PER_MINUTE: "2", RATE_LIMIT_BURST: "0" });
    const spoofed = [];
    for (const address of ["1.1.1.1", "2.2.2.2", "3.3.3.3"])
      spoofed.push(...(await statuses(open, 1, { "x-forwarded-for": address })));
    expect(spoofed).toEqual([400, 400, 429]);
    await open.close();

    const proxied = await startService({
      RATE_LIMIT_PER_MINUTE: "1",
      RATE_LIMIT_BURST: "0",
      TRUSTED_PROXIES: "1",
    });
    expect(await statuses(proxied, 2, { "x-forwarded-for": "spoof, 1.1.1.1" })).toEqual([400, 429]);
    expect(await statuses(proxied, 1, { "x-forwarded-for": "1.1.1.1, 2.2.2.2" })).toEqual([400]);
    await proxied.close();
  });
});

describe("limits of two instances on one Redis", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  test("are one limit, and each counts for itself while Redis is away", async () => {
    const environment = { RATE_LIMIT_PER_MINUTE: "3", RATE_LIMIT_BURST: "0", REDIS_URL: redis.url };
    const [one, two] = await Promise.all([startService(environment), startService(environment)]);
    expect(await statuses(one, 2)).toEqual([400, 400]);
    expect(await statuses(two, 2)).toEqual([400, 429]);
    redis.signal("SIGSTOP");
    expect(await statuses(two, 4)).toEqual([400, 400, 400, 429]);
    redis.signal("SIGCONT");
    await Promise.all([one.close(), two.close()]);
  });
});

describe("a body over its limit", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService({ ADMIN_TOKEN: "token" });
  });
  afterAll(() => service.close());
  const KIB = 1024;
  const big = "x".repeat(100 * KIB);

  test("is refused by its announced length", async () => {
    const response = await service.post("/v1/cache/clear", JSON.stringify({ prompt_hash: big }), {
      "x-admin-token": "token",
    });
    expect(response.status).toBe(413);
    expect((await response.json()).error.code).toBe("PAYLOAD_TOO_LARGE");
  });

  test("is refused with our envelope however large it is", async () => {
    const MIB = KIB * KIB;
    for (const path of ["/v1/parse", "/trpc/parse"]) {
      const response = await service.post(path, "x".repeat(90 * MIB));
      expect(response.status).toBe(413);
      const json = await response.json();
      expect((json.error.data?.envelope ?? json).error.code).toBe("PAYLOAD_TOO_LARGE");
    }
  });

  test("is refused while it streams in without a length", async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let index = 0; index < 4; index += 1) controller.enqueue(new TextEncoder().encode(big));
        controller.close();
      },
    });
    const response = await fetch(`${service.url}/v1/cache/clear`, {
      method: "POST",
      body,
      headers: { "x-admin-token": "token" },
    });
    expect(response.status).toBe(413);
  });
});

describe("all bodies together", () => {
  const MIB = 1024 * 1024;
  const FORM = "multipart/form-data; boundary=edge";

  /** A sender that has sent `size` bytes and then waits, until it is told to go away. */
  function slowSender(service: TestService, path: string, type: string, size: number) {
    const leaving = new AbortController();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(size).fill(0x20)),
    });
    const headers = { "content-type": type };
    const { signal } = leaving;
    fetch(service.url + path, { method: "POST", body, headers, signal }).catch(() => {});
    return () => leaving.abort();
  }

  async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
    for (let round = 0; round < 200 && !(await isSo()); round += 1) await Bun.sleep(10);
    expect(await isSo()).toBe(true);
  }

  test.each([
    ["/v1/parse", "application/json"],
    ["/v1/parse", FORM],
    ["/v1/jobs", "application/x-ndjson"],
    ["/trpc/parse", "application/json"],
  ])(
    "have a bound while they arrive, and room again when senders have gone: %s as %s",
    async (path, type) => {
      const service = await startService({ MAX_BODIES_BYTES: String(4 * MIB) });
      const large = JSON.stringify({
        prompt: { text: "15s ad for Elm tables" },
        context: {},
        x: " ".repeat(2 * MIB),
      });
      const status = async () => (await service.post("/v1/parse", large)).status;
      expect(await status()).toBe(400);
      const senders = [
        slowSender(service, path, type, 1.5 * MIB),
        slowSender(service, path, type, 1.5 * MIB),
      ];
      await waitUntil(async () => (await status()) === 503);
      const refused = await service.post("/v1/parse", large);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      expect((await refused.json()).error).toMatchObject({ code: "OVERLOADED" });
      expect((await service.post("/v1/parse", { prompt: { text: "15s ad for Elm tables" } })).status).toBe(
        200,
      );
      for (const leave of senders) leave();
      await waitUntil(async () => (await status()) === 400);
      await service.close();
    },
  );

  test("refuse a sender in mid-body when his bytes no longer fit", async () => {
    const service = await startService({ MAX_BODIES_BYTES: String(2 * MIB) });
    const body = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 4; part += 1) controller.enqueue(new Uint8Array(MIB).fill(0x20));
        controller.close();
      },
    });
    const response = await fetch(`${service.url}/v1/parse`, { method: "POST", body });
    expect(response.status).toBe(503);
    await service.close();
  });
});

test("a body that is no UTF-8 is refused on every way in", async () => {
  const service = await startService();
  const latin = Buffer.from('{"prompt":{"text":"caf\xe9"}}', "latin1");
  for (const [path, type] of [
    ["/v1/parse", "application/json"],
    ["/v1/edit", "application/json"],
    ["/v1/jobs", "application/x-ndjson"],
    ["/trpc/parse", "application/json"],
  ] as const) {
    const response = await fetch(service.url + path, {
      method: "POST",
      body: latin,
      headers: { "content-type": type },
    });
    expect([path, response.status]).toEqual([path, 400]);
    expect(await response.text()).toContain("UTF-8");
  }
  await service.close();
});

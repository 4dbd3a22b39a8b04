import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { jobWhen, sendJob } from "../helpers/job-processes.ts";
import { type RedisServer, startRedis } from "../helpers/redis-server.ts";
import { startService, type TestService } from "../helpers/service.ts";

const TOKEN = "admin-token-of-the-test";
const BOARD = "/admin/queues";
const asAdmin = { "x-admin-token": TOKEN };

describe("the page of the queues", () => {
  let redis: RedisServer;
  let service: TestService;
  beforeAll(async () => {
    redis = await startRedis();
    service = await startService({ REDIS_URL: redis.url, ADMIN_TOKEN: TOKEN, API_KEYS: "caller" });
    await service.app.work();
  });
  afterAll(async () => {
    await service.close();
    await redis.stop();
  });

  test("is shut without the admin token, and asks a browser for it", async () => {
    for (const headers of [{}, { "x-admin-token": "wrong" }, { "x-api-key": "caller" }, basic("")]) {
      for (const path of ["", "/", "/api/queues", "/static/js/x.js"]) {
        const response = await service.get(BOARD + path, headers);
        expect(response.status).toBe(401);
        expect(response.headers.get("www-authenticate")).toStartWith("Basic ");
        expect((await response.json()).error.code).toBe("UNAUTHORIZED");
      }
    }
  });

  test("opens with the token as a header or as a browser's password, and loads nothing from elsewhere", async () => {
    for (const headers of [asAdmin, { authorization: `Bearer ${TOKEN}` }, basic(TOKEN)]) {
      const response = await service.get(BOARD, headers);
      const html = await response.text();
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        "text/html; charset=utf-8",
      ]);
      expect(html).toContain('<base href="/admin/queues/"');
      expect(html).not.toMatch(/(?:src|href)="https?:|<%/);
      const script = /src="(static\/js\/main[^"]+)"/.exec(html)?.[1];
      const loaded = await service.get(`${BOARD}/${script}`, headers);
      expect([loaded.status, loaded.headers.get("content-type")]).toEqual([
        200,
        expect.stringContaining("javascript"),
      ]);
    }
  });

  test("shows both queues and their counts, and never a file from outside", async () => {
    const created = await service.post(
      "/v1/jobs",
      { prompts: [{ prompt: { text: "A lamp" } }] },
      { "x-api-key": "caller" },
    );
    expect(created.status).toBe(200);
    const { queues } = await (await service.get(`${BOARD}/api/queues`, asAdmin)).json();
    expect(queues.map(({ name }: { name: string }) => name)).toEqual(["briefs", "webhooks"]);
    expect(queues[0].readOnlyMode).toBe(true);
    for (const path of ["/static/..%2f..%2fpackage.json", "/static/../../package.json", "/nothing/at/all"])
      expect((await service.get(BOARD + path, asAdmin)).status).toBe(404);
  });

  test("changes nothing: briefs are retried and cancelled through the API", async () => {
    const response = await fetch(`${service.url}${BOARD}/api/queues/briefs/pause`, {
      method: "PUT",
      headers: asAdmin,
    });
    expect(response.status).toBe(404);
  });
});

test("without Redis there are no queues to show", async () => {
  const service = await startService({ ADMIN_TOKEN: TOKEN });
  expect((await service.get(BOARD, asAdmin)).status).toBe(404);
  const id = await sendJob(service.url, { prompts: [{ prompt: { text: "A lamp" } }] });
  await jobWhen(service.url, id, ({ state }) => state === "completed");
  await service.close();
});

test("without a configured token nobody gets in", async () => {
  const service = await startService();
  for (const headers of [{}, { "x-admin-token": "" }, basic(""), basic("null")])
    expect((await service.get(BOARD, headers)).status).toBe(401);
  await service.close();
});

function basic(password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`admin:${password}`).toString("base64")}` };
}

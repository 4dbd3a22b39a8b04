import { afterEach, describe, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import { JobEvent, JobStatus, JobWebhook } from "../../contracts/job.ts";
import { createClient } from "../../src/client.ts";
import { healthy, startModelServer } from "../doubles/model-server.ts";
import { answerLikeDraft } from "../fixtures/model-answers.ts";
import { eventsOf, jobWhen, resultsOf, sendJob } from "../helpers/job-processes.ts";
import { startRedis, waitFor } from "../helpers/redis-server.ts";
import { startService, type TestService } from "../helpers/service.ts";

const SECRET = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0";
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWM40+GCFTEMLQkA/RFmAdgR/fwAAAAASUVORK5CYII=";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

function briefs(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    id: `b${at}`,
    prompt: { text: `15s TikTok for the lamp Lumo, take ${at}` },
  }));
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => JSON.stringify(item)).join("\n");
}

/** A server of this process's own that answers each path as it is told. */
function receiver(answer: (request: Request, body: string) => Response | Promise<Response>) {
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => answer(request, await request.text()),
  });
  open.push(() => server.stop(true));
  return { url: `http://127.0.0.1:${server.port}/`, port: String(server.port) };
}

async function errorOf(response: Response) {
  const { error } = await response.json();
  return { status: response.status, code: error.code, details: error.details, message: error.message };
}

describe.each(["memory", "Redis"] as const)("jobs in %s", (where) => {
  async function service(environment: Record<string, string> = {}): Promise<TestService> {
    const redis = where === "Redis" ? await startRedis() : null;
    const started = await startService({ ...(redis && { REDIS_URL: redis.url }), ...environment });
    if (redis) await started.app.work();
    open.push(async () => {
      await started.close();
      await redis?.stop();
    });
    return started;
  }

  async function slowService(): Promise<TestService> {
    const model = await startModelServer(
      answerLikeDraft(),
      () => (reply) => void setTimeout(() => healthy(reply), 200),
    );
    open.push(model.close);
    return service({
      OPENAI_API_KEY: "sk-test",
      OPENAI_BASE_URL: model.openaiUrl,
      MODERATION_ENABLED: "false",
      JOB_CONCURRENCY: "2",
    });
  }

  test("answers every brief and gives the results in the order of the request", async () => {
    const { url, post, get } = await service();
    const created = JobStatus.parse(await (await post("/v1/jobs", { prompts: briefs(25) })).json());
    expect(created).toMatchObject({ state: "queued", total: 25, durable: where === "Redis" });
    const job = await jobWhen(url, created.id, ({ state }) => state === "completed");
    expect(job).toMatchObject({ completed: 25, failed: 0 });
    expect(job.results?.map(({ id }) => id)).toEqual(briefs(25).map(({ id }) => id));
    const page = JobStatus.parse(await (await get(`/v1/jobs/${created.id}?offset=20&limit=3`)).json());
    expect([page.results?.map(({ id }) => id), page.next_offset]).toEqual([["b20", "b21", "b22"], 23]);
    const all = await get(`/v1/jobs/${created.id}/results`);
    expect(all.headers.get("content-type")).toStartWith("application/x-ndjson");
    expect((await resultsOf(url, created.id)).map(({ id }) => id)).toEqual(briefs(25).map(({ id }) => id));
  });

  test("takes briefs as JSON lines, with the settings in the query", async () => {
    const { url, post } = await service();
    const headers = { "content-type": "application/x-ndjson" };
    const body = `${lines(briefs(3))}\n\n`;
    const first = await (await post("/v1/jobs?idempotency_key=lines", body, headers)).json();
    const again = await (await post("/v1/jobs?idempotency_key=lines", body, headers)).json();
    expect([first.total, again.id]).toEqual([3, first.id]);
    await jobWhen(url, first.id, ({ state }) => state === "completed");
  });

  test("names the line that is wrong, and keeps nothing of its job", async () => {
    const { post } = await service();
    const headers = { "content-type": "application/x-ndjson" };
    const send = async (body: string) => errorOf(await post("/v1/jobs?idempotency_key=k", body, headers));
    const wrong = lines([...briefs(2), { prompt: { text: "x" }, options: { seed: "no" } }]);
    expect(await send(wrong)).toMatchObject({
      status: 400,
      code: "INVALID_PARAMETERS",
      details: { line: 3, issues: [{ path: "options.seed" }] },
    });
    expect(await send('{"prompt":')).toMatchObject({ status: 400, code: "INVALID_PARAMETERS" });
    expect(await send("\n")).toMatchObject({ details: { issues: [{ path: "prompts" }] } });
    expect(await send(lines(briefs(10_001)))).toMatchObject({ details: { issues: [{ path: "prompts" }] } });
    expect((await post("/v1/jobs?idempotency_key=k", lines(briefs(1)), headers)).status).toBe(200);
  });

  test("names every wrong line at once, and stops telling after twenty", async () => {
    const { post } = await service();
    const headers = { "content-type": "application/x-ndjson" };
    const send = async (body: string) => errorOf(await post("/v1/jobs", body, headers));
    const good = lines(briefs(1));
    const noSeed = JSON.stringify({ prompt: { text: "x" }, options: { seed: "no" } });
    expect(await send([good, "no json", good, noSeed, "", '{"prompt":5}'].join("\n"))).toMatchObject({
      status: 400,
      code: "INVALID_PARAMETERS",
      message: "3 lines are wrong, the first is line 2",
      details: {
        line: 2,
        issues: [
          { line: 2, message: "Not valid JSON" },
          { line: 4, path: "options.seed" },
          { line: 6, path: "prompt" },
        ],
      },
    });
    const hopeless = await send("x\n".repeat(500));
    expect(hopeless.details?.["issues"]).toHaveLength(20);
    expect(hopeless.message).toStartWith("At least 20 lines are wrong");
  });

  test.each([101, 200_000])("refuses a line nested %d deep as it does a body", async (depth) => {
    const { post } = await service();
    const headers = { "content-type": "application/x-ndjson" };
    const nested = `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const deep = `{"prompt":{"text":"15s ad for tea"},"cost_estimate":{"a":${nested}}}`;
    const response = await post("/v1/jobs", `${lines(briefs(1))}\n${deep}`, headers);
    expect(await errorOf(response)).toMatchObject({
      status: 400,
      code: "INVALID_PARAMETERS",
      message: expect.stringContaining("Line 2"),
    });
  });

  test("gives the same job for the same key and briefs, however often and at once", async () => {
    const { post } = await service();
    const request = { prompts: briefs(3), idempotency_key: "key" };
    const all = await Promise.all(
      Array.from({ length: 8 }, async () => (await (await post("/v1/jobs", request)).json()).id),
    );
    expect(new Set(all).size).toBe(1);
    const byHeader = await post("/v1/jobs", { prompts: briefs(3) }, { "idempotency-key": "key" });
    expect((await byHeader.json()).id).toBe(all[0]);
    const other = await post("/v1/jobs", { ...request, prompts: briefs(4) });
    expect(await errorOf(other)).toMatchObject({
      status: 400,
      details: { issues: [{ path: "idempotency_key" }] },
    });
  });

  test("tells what happens while it happens, and ends with the job", async () => {
    const { url, get } = await slowService();
    const id = await sendJob(url, { prompts: briefs(4) });
    const events: JobEvent[] = [];
    for await (const event of eventsOf(await get(`/v1/jobs/${id}/events`)))
      events.push(JobEvent.parse(event));
    expect(events[0]?.type).toBe("progress");
    expect(events.at(-1)).toMatchObject({ type: "completed", job: { state: "completed", completed: 4 } });
    const done = events.filter(({ type }) => type === "brief_completed").map(({ brief_id }) => brief_id);
    expect(done.toSorted()).toEqual(["b0", "b1", "b2", "b3"]);
    expect(events.map(({ job }) => job.completed)).toEqual(events.map(({ job }) => job.completed).toSorted());
  });

  test("lets go of who follows a job when it is told to stop", async () => {
    const { url, get, app } = await slowService();
    const id = await sendJob(url, { prompts: briefs(40) });
    const following = await get(`/v1/jobs/${id}/events`);
    const types: unknown[] = [];
    for await (const { type } of eventsOf(following)) {
      types.push(type);
      app.stopTaking();
    }
    expect(types[0]).toBe("progress");
    expect(types).not.toContain("completed");
    await app.jobsIdle();
  });

  test("begins no further brief once cancelled, and finishes those in work", async () => {
    const { url, app } = await slowService();
    const id = await sendJob(url, { prompts: briefs(40) });
    await jobWhen(url, id, ({ completed }) => completed > 0);
    const cancelled = await (await fetch(`${url}/v1/jobs/${id}`, { method: "DELETE" })).json();
    expect(cancelled).toMatchObject({ state: "cancelled", total: 40 });
    await waitFor(async () => {
      const { completed } = await jobWhen(url, id, () => true);
      await Bun.sleep(600);
      return (await jobWhen(url, id, () => true)).completed === completed;
    });
    const job = await jobWhen(url, id, () => true);
    expect(job.state).toBe("cancelled");
    expect(job.completed).toBeLessThan(10);
    expect(job.results?.length).toBe(job.completed);
    const retried = await fetch(`${url}/v1/jobs/${id}/retry`, { method: "POST" });
    expect((await errorOf(retried)).code).toBe("INVALID_PARAMETERS");
    await app.jobsIdle();
  });

  test("asks only the failed briefs again on retry", async () => {
    let there = false;
    const pictures = receiver(() =>
      there ? new Response(Buffer.from(PIXEL, "base64")) : new Response("", { status: 404 }),
    );
    const { url, post } = await service({ MEDIA_ALLOW_PRIVATE_HOSTS: "true", MEDIA_PORTS: pictures.port });
    const prompts = [
      ...briefs(2),
      { id: "with-picture", prompt: { text: "A lamp", image_url: pictures.url } },
    ];
    const id = await sendJob(url, { prompts });
    const first = await jobWhen(url, id, ({ state }) => state === "completed");
    expect([first.completed, first.failed]).toEqual([2, 1]);
    expect(first.results?.[2]).toMatchObject({
      id: "with-picture",
      status: "error",
      error: { code: "INVALID_URL" },
    });
    const before = await resultsOf(url, id);
    there = true;
    expect((await post(`/v1/jobs/${id}/retry`, "")).status).toBe(200);
    const second = await jobWhen(url, id, ({ completed }) => completed === 3);
    expect([second.state, second.failed]).toEqual(["completed", 0]);
    expect((await resultsOf(url, id)).slice(0, 2)).toEqual(before.slice(0, 2));
  });

  test("has failed when no brief could be answered", async () => {
    const { url } = await service();
    const prompts = [{ prompt: { image_url: "http://169.254.169.254/latest" } }];
    const id = await sendJob(url, { prompts });
    const job = await jobWhen(url, id, ({ state }) => state === "failed");
    expect(job.results).toMatchObject([{ id: "0", status: "error", error: { code: "INVALID_URL" } }]);
  });

  test("tells the webhook once, signed, and again only when it was not taken", async () => {
    const deliveries: { headers: Headers; body: string }[] = [];
    const hook = receiver(({ headers }, body) => {
      deliveries.push({ headers, body });
      return new Response("", { status: deliveries.length === 1 ? 503 : 204 });
    });
    const { url } = await service({
      WEBHOOK_SECRET: SECRET,
      WEBHOOK_ALLOW_PRIVATE_HOSTS: "true",
      WEBHOOK_PORTS: hook.port,
    });
    const id = await sendJob(url, { prompts: briefs(2), webhook_url: hook.url });
    const job = await jobWhen(url, id, ({ webhook }) => webhook === "delivered");
    expect(job.state).toBe("completed");
    expect(deliveries.length).toBe(2);
    expect(new Set(deliveries.map(({ headers }) => headers.get("webhook-id"))).size).toBe(1);
    for (const { headers, body } of deliveries) {
      const signed = `${headers.get("webhook-id")}.${headers.get("webhook-timestamp")}.${body}`;
      const key = Buffer.from(SECRET.slice("whsec_".length), "base64");
      const expected = createHmac("sha256", key).update(signed).digest("base64");
      expect(headers.get("webhook-signature")).toBe(`v1,${expected}`);
      expect(JobWebhook.parse(JSON.parse(body))).toMatchObject({
        type: "job.completed",
        job: { id, completed: 2 },
      });
    }
  });

  test.each([
    ["http://127.0.0.1/", "INVALID_URL"],
    ["http://[::ffff:169.254.169.254]/", "INVALID_URL"],
    ["http://2130706433/", "INVALID_URL"],
    ["file:///etc/passwd", "INVALID_URL"],
    ["https://example.com:6379/", "INVALID_URL"],
    ["https://user:secret@example.com/", "INVALID_URL"],
  ])("refuses the webhook address %s", async (webhook_url, code) => {
    const { post } = await service({ WEBHOOK_SECRET: SECRET });
    expect((await errorOf(await post("/v1/jobs", { prompts: briefs(1), webhook_url }))).code).toBe(code);
  });

  test("refuses webhooks while there is no secret to sign them with", async () => {
    const { post } = await service();
    const request = { prompts: briefs(1), webhook_url: "https://example.com/hook" };
    expect(await errorOf(await post("/v1/jobs", request))).toMatchObject({
      code: "INVALID_PARAMETERS",
      details: { issues: [{ path: "webhook_url" }] },
    });
  });

  test("shows a job made with an API key to nobody else", async () => {
    const { post, get } = await service({ API_KEYS: "first-key,second-key" });
    const first = { "x-api-key": "first-key" };
    const second = { "x-api-key": "second-key" };
    const request = { prompts: briefs(1), idempotency_key: "1" };
    const { id } = await (await post("/v1/jobs", request, first)).json();
    expect((await get(`/v1/jobs/${id}`, first)).status).toBe(200);
    for (const path of ["", "/events", "/results"])
      expect((await get(`/v1/jobs/${id}${path}`, second)).status).toBe(404);
    expect((await (await post("/v1/jobs", request, second)).json()).id).not.toBe(id);
  });

  test("answers NOT_FOUND for a job that does not exist, on every path", async () => {
    const { url } = await service();
    for (const [method, path] of [
      ["GET", ""],
      ["DELETE", ""],
      ["GET", "/events"],
      ["GET", "/results"],
      ["POST", "/retry"],
    ] as const)
      expect(await errorOf(await fetch(`${url}/v1/jobs/nothing${path}`, { method }))).toMatchObject({
        status: 404,
        code: "NOT_FOUND",
      });
  });

  test("serves the same over tRPC", async () => {
    const { url } = await service();
    const client = createClient(url);
    const { id } = await client.jobs.create.mutate({ prompts: briefs(2) });
    await jobWhen(url, id, ({ state }) => state === "completed");
    const job = await client.jobs.get.query({ id, limit: 1 });
    expect([job.results?.length, job.next_offset]).toEqual([1, 1]);
    expect((await client.jobs.retry.mutate({ id })).completed).toBe(2);
    expect((await client.jobs.cancel.mutate({ id })).state).toBe("completed");
  });
});

describe("jobs while Redis is away", () => {
  test("are refused at once and for now, and taken again when it is back", async () => {
    const redis = await startRedis();
    const service = await startService({ REDIS_URL: redis.url });
    open.push(service.close);
    expect((await service.post("/v1/jobs", { prompts: briefs(1) })).status).toBe(200);
    await redis.stop();
    await waitFor(async () => (await service.post("/v1/jobs", { prompts: briefs(1) })).status === 503);
    const refused = await service.post("/v1/jobs", { prompts: briefs(1) });
    expect(refused.headers.get("retry-after")).toBe("5");
    expect((await errorOf(refused)).code).toBe("OVERLOADED");
    const again = await startRedis({ port: redis.port });
    open.push(again.stop);
    await waitFor(async () => (await service.post("/v1/jobs", { prompts: briefs(1) })).status === 200);
  });
});

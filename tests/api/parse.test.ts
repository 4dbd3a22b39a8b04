import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { BatchResponse } from "../../contracts/batch.ts";
import { ParseResponse, ParseStreamEvent } from "../../contracts/parse.ts";
import { lasting } from "../helpers/lasting.ts";
import { startService, type TestService } from "../helpers/service.ts";

const BRIEF = { prompt: { text: "15s TikTok for Aurora cold brew, playful. CTA: Shop now" } };
const UUID = "7c1f3c52-9a70-4f4e-9a55-0d6a6f1f2b11";

let service: TestService;
beforeAll(async () => {
  service = await startService({ ADMIN_TOKEN: "token" });
});
afterAll(() => service.close());

describe("POST /v1/parse", () => {
  test("answers a brief with a film that fits the contract, and the same over tRPC", async () => {
    const rest = await service.post("/v1/parse", BRIEF);
    expect(rest.status).toBe(200);
    const film = ParseResponse.parse(await rest.json());
    expect(film.request_id).toBe(rest.headers.get("x-request-id") ?? "");
    const trpc = await service.post("/trpc/parse", BRIEF);
    const other = ParseResponse.parse((await trpc.json()).result.data);
    expect(lasting(other)).toEqual(lasting(film));
  });

  test("tells how the cache served it, in the header and the metadata", async () => {
    const brief = { prompt: { text: "20s Reel for Halo lamps, calm" } };
    const first = await service.post("/v1/parse", brief);
    const second = await service.post("/v1/parse", brief);
    const bypass = await service.post("/v1/parse", { ...brief, options: { cache_ttl: 0 } });
    expect([first, second, bypass].map((response) => response.headers.get("x-cache"))).toEqual([
      "miss",
      "hit",
      "bypass",
    ]);
    const films = await Promise.all(
      [first, second, bypass].map(async (response) => ParseResponse.parse(await response.json())),
    );
    expect(films.map(({ metadata }) => metadata.cache_hit)).toEqual([false, true, false]);
    expect(films.every(({ metadata }) => metadata.cache_available)).toBe(true);
    expect(new Set(films.map(({ request_id }) => request_id)).size).toBe(3);
    const [one, two, three] = films.map(lasting);
    expect(two).toEqual(one!);
    expect(three).toEqual(one!);
  });

  test("answers the same brief written otherwise from the cache", async () => {
    const text = "10s Story for Lumen candles";
    await service.post("/v1/parse", { prompt: { text } });
    const spellings = [
      `{"context": {}, "options": {"cache_ttl": 1800, "seed": null}, "prompt": {"image_url": null, "text": "  ${text}\\n"}}`,
      JSON.stringify({ prompt: { text }, options: { llm_provider: "auto", target_models: [] } }),
    ];
    for (const body of spellings)
      expect((await service.post("/v1/parse", body)).headers.get("x-cache")).toBe("hit");
  });

  test("takes a well-formed request id and replaces any other", async () => {
    const given = await service.post("/v1/parse", BRIEF, { "x-request-id": UUID });
    expect([given.headers.get("x-request-id"), (await given.json()).request_id]).toEqual([UUID, UUID]);
    const bad = await service.post("/v1/parse", BRIEF, { "x-request-id": 'x"}, "evil": {"' });
    const film = ParseResponse.parse(await bad.json());
    expect(film.request_id).not.toContain("evil");
  });

  test("drops one answer or all at the administrator's word", async () => {
    const brief = { prompt: { text: "15s Short for Kite shoes" } };
    const first = await service.post("/v1/parse", brief);
    const admin = { "x-admin-token": "token" };
    const key = first.headers.get("x-cache-key");
    const one = await service.post("/v1/cache/clear", { prompt_hash: key }, admin);
    expect(await one.json()).toMatchObject({ status: "success", cleared_count: 1 });
    expect((await service.post("/v1/parse", brief)).headers.get("x-cache")).toBe("miss");
    const all = await (await service.post("/v1/cache/clear", { clear_all: true }, admin)).json();
    expect(all.cleared_count).toBeGreaterThan(0);
    expect((await service.post("/v1/parse", brief)).headers.get("x-cache")).toBe("miss");
  });

  test("does the work once for the same brief asked twenty times at once", async () => {
    const brief = { prompt: { text: "30s film for Brook water, slow" } };
    const answers = await Promise.all(Array.from({ length: 20 }, () => service.post("/v1/parse", brief)));
    const served = answers.map((response) => response.headers.get("x-cache"));
    expect(served.filter((how) => how === "miss")).toHaveLength(1);
    expect(served.filter((how) => how === "hit")).toHaveLength(19);
  });
});

describe("POST /v1/parse/stream", () => {
  async function events(body: unknown): Promise<ParseStreamEvent[]> {
    const response = await service.post("/v1/parse/stream", body);
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const text = await response.text();
    return [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, name, data]) => {
      const event = ParseStreamEvent.parse(JSON.parse(data ?? ""));
      expect(event.type).toBe(name as ParseStreamEvent["type"]);
      return event;
    });
  }

  test("tells stages, the direction, each scene and the result, in this order", async () => {
    const told = await events({ prompt: { text: "15s TikTok for Fern soap" } });
    const order = told.map(({ type }) => type).filter((type) => type !== "stage");
    const result = told.find((event) => event.type === "result");
    expect(order).toEqual(["direction", ...result!.result.scenes.map(() => "scene" as const), "result"]);
    expect(told[0]?.type).toBe("stage");
    const plain = ParseResponse.parse(
      await (await service.post("/v1/parse", { prompt: { text: "15s TikTok for Fern soap" } })).json(),
    );
    expect(lasting(result!.result)).toEqual(lasting(plain));
  });

  test("tells a cached film at once", async () => {
    await service.post("/v1/parse", BRIEF);
    const types = (await events(BRIEF)).map(({ type }) => type);
    expect(types[0]).toBe("direction");
    expect(types.at(-1)).toBe("result");
  });

  test("answers a brief that cannot be used with its status, not with a stream", async () => {
    const response = await service.post("/v1/parse/stream", { prompt: {} });
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe("INVALID_PROMPT");
  });
});

describe("POST /v1/parse/batch", () => {
  test("answers in order, and one that fails does not fail the others", async () => {
    const prompts = [
      { id: "a", prompt: { text: "15s ad for Oak desks" } },
      { id: "b", prompt: { text: " " } },
      { prompt: { text: "6s bumper for Pine chairs" } },
    ];
    const batch = BatchResponse.parse(await (await service.post("/v1/parse/batch", { prompts })).json());
    expect(batch.status).toBe("partial_success");
    expect(batch.results.map(({ id, status }) => [id, status])).toEqual([
      ["a", "success"],
      ["b", "error"],
      ["2", "success"],
    ]);
    expect(batch.results[1]?.error?.code).toBe("INVALID_PROMPT");
    expect(batch.metadata).toMatchObject({ total: 3, successful: 2, failed: 1 });
  });

  test("takes a bare array of requests too", async () => {
    const batch = BatchResponse.parse(await (await service.post("/v1/parse/batch", [BRIEF, BRIEF])).json());
    expect(batch.status).toBe("success");
    expect(batch.results.map(({ id }) => id)).toEqual(["0", "1"]);
  });

  test("begins nothing after a failure where fail_fast is set", async () => {
    const prompts = [{ prompt: { text: " " } }, BRIEF, BRIEF];
    const batch = BatchResponse.parse(
      await (
        await service.post("/v1/parse/batch", {
          prompts,
          batch_options: { fail_fast: true, max_parallel: 1 },
        })
      ).json(),
    );
    expect(batch.status).toBe("error");
    expect(batch.results[0]?.error?.code).toBe("INVALID_PROMPT");
    const notBegun = {
      code: "OVERLOADED",
      details: { not_begun: true, because_of: { id: "0", code: "INVALID_PROMPT" } },
      retry_after: 0,
    };
    expect(batch.results.slice(1).map(({ error }) => error)).toMatchObject([notBegun, notBegun]);
  });

  test("answers the briefs beside those with wrong fields, and tells each of those what is wrong with it", async () => {
    const prompts = [
      { id: "good", prompt: { text: "15s ad for Oak desks" } },
      { id: "bad", prompt: { text: "b" }, options: { seed: -1 }, colour: "red" },
      { id: 7, prompt: { text: "6s bumper for Pine chairs" } },
      "a brief as a bare string",
      null,
      { id: "long", prompt: { text: "x".repeat(5_001) } },
      { id: "none" },
    ];
    const response = await service.post("/v1/parse/batch", { prompts });
    expect(response.status).toBe(200);
    const batch = BatchResponse.parse(await response.json());
    expect(batch.results.map(({ id, error }) => [id, error?.code ?? "answered"])).toEqual([
      ["good", "answered"],
      ["bad", "INVALID_PARAMETERS"],
      ["2", "INVALID_PARAMETERS"],
      ["3", "INVALID_PARAMETERS"],
      ["4", "INVALID_PARAMETERS"],
      ["long", "PROMPT_TOO_LONG"],
      ["none", "INVALID_PROMPT"],
    ]);
    expect(batch.results[1]?.error?.details).toMatchObject({
      issues: [{ path: "options.seed" }, { path: "colour" }],
    });
    expect(batch.metadata).toMatchObject({ total: 7, successful: 1, failed: 6 });
  });

  test.each([
    ["without briefs", { prompts: [] }],
    ["without the list of them", {}],
    ["with more than ten", { prompts: Array.from({ length: 11 }, () => BRIEF) }],
    ["as a bare list of none", []],
    ["with wrong options", { prompts: [BRIEF], batch_options: { max_parallel: 11 } }],
    ["with a field that there is not", { prompts: [BRIEF], fail_fast: true }],
  ])("refuses a batch %s as a whole", async (_what, body) => {
    const response = await service.post("/v1/parse/batch", body);
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe("INVALID_PARAMETERS");
  });
});

test("an answer without a text field written in the caller's words never reaches another brief's", async () => {
  const one = await (await service.post("/v1/parse", { prompt: { text: "15s ad for Alpha tea" } })).text();
  const two = await (await service.post("/v1/parse", { prompt: { text: "15s ad for Omega tea" } })).text();
  expect(one).toContain("Alpha");
  expect(two).not.toContain("Alpha");
});

test("GET /v1/health, /v1/providers and /v1/models fit the contract", async () => {
  const { API } = await import("../../contracts/api.ts");
  for (const name of ["health", "providers", "models"] as const) {
    const response = await service.get(API[name].path);
    expect(response.status).toBe(200);
    expect(API[name].output.safeParse(await response.json()).error).toBeUndefined();
  }
});

test("an export is the file itself under its own type", async () => {
  const film = await (await service.post("/v1/parse", BRIEF)).json();
  const csv = await service.post("/v1/export/csv", { result: film });
  expect(csv.headers.get("content-type")).toContain("text/csv");
  expect(csv.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+\.csv"$/);
  const png = await service.post("/v1/export/storyboard_png", { result: film });
  expect([...(await png.bytes()).slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
});

test("metrics count requests by route and never hold a brief", async () => {
  await service.post("/v1/parse", { prompt: { text: "15s ad for Secretproduct" } });
  const text = await (await service.get("/metrics")).text();
  expect(text).toMatch(/shotwright_requests_total\{route="\/v1\/parse",status="200"\} \d+/);
  expect(text).toMatch(/shotwright_cache_lookups_total\{outcome="hit"\} \d+/);
  expect(text).not.toContain("Secretproduct");
});

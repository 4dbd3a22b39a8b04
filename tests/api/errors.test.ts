import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { ErrorEnvelope } from "../../contracts/errors.ts";
import { startService, type TestService } from "../helpers/service.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** The error as both surfaces tell it, without what belongs to the single call. */
async function tell(body: unknown, procedure = "parse") {
  const rest = await service.post(`/v1/${procedure}`, body);
  const trpc = await service.post(`/trpc/${procedure}`, body);
  const restEnvelope = ErrorEnvelope.parse(await rest.json());
  const trpcEnvelope = ErrorEnvelope.parse((await trpc.json()).error.data.envelope);
  expect(trpc.status).toBe(rest.status);
  expect(trpcEnvelope.error).toEqual(restEnvelope.error);
  expect(rest.headers.get("x-request-id")).toBe(restEnvelope.request_id);
  return { status: rest.status, ...restEnvelope.error };
}

describe("a brief that cannot be used", () => {
  test.each([
    ["nothing at all", {}],
    ["an empty prompt", { prompt: {} }],
    ["no prompt object", { prompt: null }],
    ["an empty text", { prompt: { text: "" } }],
    ["white space only", { prompt: { text: " \n\t " } }],
    ["marks nobody sees", { prompt: { text: "\u200b\ufeff\u0000" } }],
  ])("%s is INVALID_PROMPT", async (_what, body) => {
    expect(await tell(body)).toMatchObject({ status: 400, code: "INVALID_PROMPT" });
  });

  test("a text over 5,000 characters is PROMPT_TOO_LONG", async () => {
    expect(await tell({ prompt: { text: "a".repeat(5_001) } })).toMatchObject({
      status: 400,
      code: "PROMPT_TOO_LONG",
    });
  });

  test("all bad fields are named at once, with their paths", async () => {
    const error = await tell({
      prompt: { text: 5, sound: "x" },
      options: { cache_ttl: 9_999, include_cost_estimate: "yes" },
      context: { brand_guidelines: { colors: ["#FFF", "blue"] } },
      extra: 1,
    });
    expect(error).toMatchObject({ status: 400, code: "INVALID_PARAMETERS", message: "6 fields are wrong" });
    const issues = error.details?.["issues"] as { path: string }[];
    expect(issues.map(({ path }) => path).sort()).toEqual([
      "context.brand_guidelines.colors.1",
      "extra",
      "options.cache_ttl",
      "options.include_cost_estimate",
      "prompt.sound",
      "prompt.text",
    ]);
  });

  test.each([
    ["an array", []],
    ["a number", 5],
    ["a string", '"brief"'],
  ])("%s instead of an object is INVALID_PARAMETERS", async (_what, body) => {
    const response = await service.post("/v1/parse", body);
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe("INVALID_PARAMETERS");
  });

  test.each(["{bad", "", "\u0000", '{"prompt":{"text":"x"}'])(
    "malformed JSON %j is INVALID_PARAMETERS on both surfaces",
    async (body) => {
      for (const path of ["/v1/parse", "/trpc/parse"]) {
        const response = await service.post(path, body);
        const json = await response.json();
        expect(response.status).toBe(400);
        expect((json.error.data?.envelope ?? json).error.code).toMatch(
          /^INVALID_PARAMETERS$|^INVALID_PROMPT$/,
        );
      }
    },
  );

  test.each([
    ["an empty prompt", {}],
    ["an empty text", { text: " " }],
  ])("%s is named among other bad fields", async (_what, prompt) => {
    const error = await tell({ prompt, options: { seed: "one" } });
    expect(error).toMatchObject({ code: "INVALID_PARAMETERS", message: "2 fields are wrong" });
    const issues = error.details?.["issues"] as { path: string }[];
    expect(issues.map(({ path }) => path)).toEqual(["options.seed", "prompt"]);
  });

  test("of two broken references each is named", async () => {
    const error = await tell({
      prompt: { text: "a film", image_url: "http://127.0.0.1/a.jpg", video_base64: "AAAA" },
    });
    expect(error).toMatchObject({
      status: 400,
      code: "INVALID_URL",
      details: {
        rule: "forbidden_address",
        issues: [{ path: "prompt.image_url" }, { path: "prompt.video_base64" }],
      },
    });
  });

  test("an address too long to be one is INVALID_URL", async () => {
    const error = await tell({ prompt: { image_url: `https://example.com/${"a".repeat(2_100)}.jpg` } });
    expect(error).toMatchObject({
      code: "INVALID_URL",
      details: { rule: "length", issues: [{ path: "prompt.image_url" }] },
    });
  });

  test("a reference given twice names the field", async () => {
    const error = await tell({ prompt: { image_url: "https://example.com/a.jpg", image_base64: "AAAA" } });
    expect(error).toMatchObject({
      code: "INVALID_PARAMETERS",
      details: { issues: [{ path: "prompt.image_base64" }] },
    });
  });

  test("bytes that are no picture are IMAGE_PROCESSING_FAILED", async () => {
    const error = await tell({ prompt: { image_base64: Buffer.from("not a picture").toString("base64") } });
    expect(error).toMatchObject({ status: 400, code: "IMAGE_PROCESSING_FAILED" });
  });

  test("an address inside the network is INVALID_URL", async () => {
    const error = await tell({ prompt: { image_url: "http://127.0.0.1/a.jpg" } });
    expect(error).toMatchObject({ status: 400, code: "INVALID_URL" });
  });

  test("an unknown provider is INVALID_PARAMETERS", async () => {
    const error = await tell({ prompt: { text: "a film" }, options: { llm_provider: "nobody" } });
    expect(error).toMatchObject({ status: 400, code: "INVALID_PARAMETERS" });
  });
});

describe("fields that only a look at the catalogue or another field shows to be wrong", () => {
  test("are named all at once", async () => {
    const error = await tell({
      prompt: { text: "a film", image_url: "https://example.com/a.jpg", image_base64: "AAAA" },
      options: { llm_provider: "nobody", target_models: ["nothing", "veo-3.1", "none"] },
    });
    expect(error).toMatchObject({ status: 400, code: "INVALID_PARAMETERS", message: "4 fields are wrong" });
    const issues = error.details?.["issues"] as { path: string }[];
    expect(issues.map(({ path }) => path)).toEqual([
      "prompt.image_base64",
      "options.llm_provider",
      "options.target_models.0",
      "options.target_models.2",
    ]);
  });

  test("are found before an address is fetched", async () => {
    const error = await tell({
      prompt: { image_url: "http://127.0.0.1/a.jpg" },
      options: { target_models: ["nothing"] },
    });
    expect(error).toMatchObject({ code: "INVALID_PARAMETERS" });
  });

  test("count once where two bounds are broken", async () => {
    const error = await tell({ prompt: { text: "a film" }, options: { seed: 1e21 } });
    expect(error).toMatchObject({ message: "1 field is wrong" });
  });
});

test("an edit by a provider that there is not is INVALID_PARAMETERS", async () => {
  const previous = await (await service.post("/v1/parse", { prompt: { text: "15s ad for tea" } })).json();
  const options = { llm_provider: "nobody" };
  const error = await tell({ previous, instruction: "shorter", options }, "edit");
  expect(error).toMatchObject({ status: 400, details: { issues: [{ path: "options.llm_provider" }] } });
});

test("a packed body is told to come unpacked", async () => {
  const body = Bun.gzipSync(Buffer.from(JSON.stringify({ prompt: { text: "a film" } })));
  const response = await fetch(`${service.url}/v1/parse`, {
    method: "POST",
    body,
    headers: { "content-encoding": "gzip" },
  });
  expect(response.status).toBe(400);
  expect((await response.json()).error).toMatchObject({
    code: "INVALID_PARAMETERS",
    message: "Send the body without Content-Encoding",
  });
});

test("too many calls in one tRPC request are told so", async () => {
  const calls = Array.from({ length: 11 }, () => "health").join(",");
  const response = await service.get(`/trpc/${calls}?batch=1&input={}`);
  const { envelope } = [await response.json()].flat()[0].error.data;
  expect(envelope.error).toMatchObject({
    code: "INVALID_PARAMETERS",
    message: expect.stringContaining("size"),
  });
});

describe("what does not exist", () => {
  test.each([
    ["GET", "/v1/nothing"],
    ["GET", "/v1/parse"],
    ["DELETE", "/v1/parse"],
    ["PUT", "/v1/health"],
    ["GET", "/../../etc/passwd"],
    ["GET", "/trpc/nothing"],
    ["GET", "/trpc"],
  ])("%s %s is NOT_FOUND", async (method, path) => {
    const response = await fetch(service.url + path, { method });
    expect(response.status).toBe(404);
    const json = await response.json();
    expect((json.error.data?.envelope ?? json).error.code).toBe("NOT_FOUND");
  });
});

test("a format that is not written is NOT_FOUND, and the ones there are are named", async () => {
  const response = await service.post("/v1/export/wav", { result: {} });
  expect(response.status).toBe(404);
  expect((await response.json()).error).toMatchObject({
    code: "NOT_FOUND",
    details: { issues: [{ path: "format", message: expect.stringContaining("otio") }] },
  });
});

test("a batch with a bad option tells where it is", async () => {
  const response = await service.post("/v1/parse/batch", {
    prompts: [{ prompt: { text: "a" } }],
    batch_options: { max_parallel: 0 },
  });
  expect((await response.json()).error.details.issues).toMatchObject([
    { path: "batch_options.max_parallel" },
  ]);
});

test.each([
  ["GET", "/trpc/parse?input={}", undefined, "NOT_FOUND", 404],
  ["POST", "/trpc/health", "application/json", "NOT_FOUND", 404],
  ["POST", "/trpc/parse", "text/plain", "INVALID_PARAMETERS", 400],
] as const)("%s %s as %s tells one code and one status", async (method, path, type, code, status) => {
  const response = await fetch(service.url + path, {
    method,
    ...(type && { body: "{}", headers: { "content-type": type } }),
  });
  const { data } = (await response.json()).error;
  expect(data.envelope.error.code).toBe(code);
  expect([response.status, data.httpStatus]).toEqual([status, status]);
});

test.each([101, 20_000, 200_000])(
  "a body nested %d deep is INVALID_PARAMETERS on both surfaces",
  async (depth) => {
    const nested = `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const error = await tell(`{"prompt":{"text":"15s ad for tea"},"cost_estimate":{"a":${nested}}}`);
    expect(error).toMatchObject({ status: 400, code: "INVALID_PARAMETERS" });
  },
);

test("names that JavaScript gives a meaning to are fields like any other", async () => {
  const body = '{"prompt":{"text":"15s ad for tea","constructor":1},"options":{"__proto__":{"cache_ttl":0}}}';
  const error = await tell(body);
  const issues = error.details?.["issues"] as { path: string }[];
  expect(issues.map(({ path }) => path).sort()).toEqual(["options.__proto__", "prompt.constructor"]);
});

test("an analysis of nothing is INVALID_PROMPT", async () => {
  expect(await tell({ prompt: {} }, "analyze")).toMatchObject({ status: 400, code: "INVALID_PROMPT" });
});

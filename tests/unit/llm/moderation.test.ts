import { afterEach, describe, expect, test } from "bun:test";
import { LLMock } from "@copilotkit/aimock";
import { moderate } from "../../../src/direction/moderate.ts";
import { createModelClient } from "../../../src/llm/client.ts";
import type { LlmConfig } from "../../../src/llm/llm-config.ts";
import { makeLlmConfig } from "../../fixtures/llm-config.ts";

const IMAGE = { mediaType: "image/jpeg", base64: "/9j/AAAA", label: "reference image 0" } as const;
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

type Seen = { model: string; input: { type: string }[] };

/** OpenAI's moderation endpoint, answering with `reply`; every request body is kept. */
function moderationServer(reply: (input: string) => Response) {
  const seen: Seen[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    async fetch(request) {
      const body = await request.text();
      seen.push(JSON.parse(body));
      return reply(body);
    },
  });
  closers.push(() => server.stop(true));
  return { seen, url: `http://127.0.0.1:${server.port}/v1` };
}

function clientAt(baseUrl: string, change: Partial<LlmConfig> = {}) {
  const openai = { apiKey: "sk-1", baseUrl, model: null };
  return createModelClient(makeLlmConfig({ openai, moderationEnabled: true, ...change }));
}

const verdict = (categories: Record<string, boolean>) =>
  Response.json({
    id: "m",
    model: "omni",
    results: [{ flagged: Object.values(categories).includes(true), categories }],
  });

const content = { text: "A film about a quiet lake", images: [], signal: new AbortController().signal };

describe("the content check", () => {
  test("lets a harmless brief pass without a word", async () => {
    const { url, seen } = moderationServer(() => verdict({ violence: false }));
    expect(await moderate({ ...content, model: clientAt(url) })).toEqual([]);
    expect(seen.map(({ model }) => model)).toEqual(["omni-moderation-latest"]);
  });

  test("refuses a flagged brief and names the categories", async () => {
    const { url } = moderationServer(() => verdict({ violence: true, hate: true, sexual: false }));
    await expect(moderate({ ...content, model: clientAt(url) })).rejects.toMatchObject({
      code: "CONTENT_VIOLATION",
      details: { categories: ["hate", "violence"] },
    });
  });

  test("looks at every picture, one at a time as the service wants", async () => {
    const { url, seen } = moderationServer((body) => verdict({ violence: body.includes("BBBB") }));
    const images = [IMAGE, { ...IMAGE, base64: "/9j/BBBB" }, { ...IMAGE, base64: "/9j/CCCC" }];
    await expect(moderate({ ...content, images, model: clientAt(url) })).rejects.toMatchObject({
      code: "CONTENT_VIOLATION",
    });
    expect(seen.map(({ input }) => input.filter(({ type }) => type === "image_url").length)).toEqual([
      1, 1, 1,
    ]);
  });

  test.each([
    ["an error", () => new Response("{}", { status: 500 })],
    ["a web page", () => new Response("<html></html>", { headers: { "content-type": "text/html" } })],
    ["nothing of use", () => Response.json({ results: [] })],
  ])("goes on with a warning when it gets %s", async (_, reply) => {
    const { url } = moderationServer(reply);
    const [warning] = await moderate({ ...content, model: clientAt(url) });
    expect(warning).toStartWith("The content check was skipped");
  });

  test("refuses instead where the operator wants that", async () => {
    const { url } = moderationServer(() => new Response("{}", { status: 500 }));
    const model = clientAt(url, { moderationUnreachable: "refuse" });
    await expect(moderate({ ...content, model })).rejects.toMatchObject({ code: "OVERLOADED" });
  });

  test("does not ask a dead service again and again", async () => {
    const { url, seen } = moderationServer(() => new Response("{}", { status: 500 }));
    const model = clientAt(url, { cooldownMs: 60_000 });
    for (let nth = 0; nth < 5; nth += 1) await moderate({ ...content, model });
    expect(seen).toHaveLength(3);
  });

  test("is left out without a key, or where it is switched off", async () => {
    expect(
      await moderate({ ...content, model: createModelClient(makeLlmConfig({ moderationEnabled: true })) }),
    ).toEqual([]);
    expect(
      await moderate({ ...content, model: clientAt("http://127.0.0.1:9/v1", { moderationEnabled: false }) }),
    ).toEqual([]);
  });

  test("gets along with aimock", async () => {
    const aimock = new LLMock({ port: 0 });
    await aimock.start();
    closers.push(() => aimock.stop());
    expect(await moderate({ ...content, model: clientAt(`${aimock.url}/v1`) })).toEqual([]);
  });
});

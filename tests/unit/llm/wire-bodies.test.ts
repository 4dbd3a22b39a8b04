import { afterAll, describe, expect, test } from "bun:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { createModelClient } from "../../../src/llm/client.ts";
import type { ModelImage } from "../../../src/llm/provider.ts";
import { boundedFetch } from "../../../src/llm/providers/bounded-fetch.ts";
import { readEvents } from "../../../src/llm/providers/event-stream.ts";
import { requestBody } from "../../../src/llm/providers/request-body.ts";
import {
  type Behaviour,
  head,
  type ModelServer,
  startModelServer,
  streamOf,
  type Wire,
} from "../../doubles/model-server.ts";
import { makeLlmConfig } from "../../fixtures/llm-config.ts";
import { GOOD_PLOT, makeQuestion } from "../../fixtures/question.ts";

const MIB = 1024 * 1024;
const SSE = "text/event-stream";
const WIRES: readonly Wire[] = ["openai", "claude"];

const open: { close: () => unknown }[] = [];
afterAll(() => {
  for (const part of open) part.close();
});

async function serverOf(behave: Behaviour) {
  const server = await startModelServer(
    () => "",
    () => behave,
  );
  open.push(server);
  return server;
}

function gzipped(type: string, status: number, content: Buffer): Behaviour {
  const packed = gzipSync(content);
  const length = String(packed.length);
  return ({ socket }) => {
    socket.write(head(status, type, { "content-encoding": "gzip", "content-length": length }));
    socket.end(packed);
  };
}

describe("the events of a stream", () => {
  const data = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => JSON.stringify(text)));
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

  test("are the same however the network cuts them, with any line ends, names and comments between", async () => {
    await fc.assert(
      fc.asyncProperty(data, lineEnd, fc.boolean(), fc.nat({ max: 40 }), async (wanted, end, noisy, step) => {
        const noise = noisy ? `: keep-alive${end}${end}event: ping${end}` : "";
        const text = wanted.map((item) => `${noise}data: ${item}${end}${end}`).join("");
        // A CR at the very end may be half of a line end, so it is only known with what follows.
        const bytes = new TextEncoder().encode(`${text}: the end\n\n`);
        expect(await readAll(streamIn(bytes, step + 1))).toEqual(wanted);
      }),
    );
  });

  test("may have several lines of data and a mark of byte order before them", async () => {
    const bytes = new TextEncoder().encode("\uFEFFdata: {\ndata:  }\n\ndata:x\n\n");
    expect(await readAll(streamIn(bytes, 5))).toEqual(["{\n }", "x"]);
  });

  test("count only when they have ended", async () => {
    expect(await readAll(streamIn(new TextEncoder().encode("data: 1\n\ndata: 2"), 100))).toEqual(["1"]);
  });
});

describe("a body that never ends or unpacks to a thousand times its size", () => {
  test.each(WIRES)(
    "is given up as a stream of %s, unasked a second time",
    async (wire) => {
      for (const filler of [": keep-alive\n\n", "data: "]) {
        const server = await serverOf(gzipped(SSE, 200, Buffer.alloc(32 * MIB, filler)));
        const outcome = await ask(wire, server);
        expect(outcome.misses.map(({ fault }) => fault.kind)).toEqual(["oversized"]);
        expect(server.calls).toHaveLength(1);
      }
    },
    30_000,
  );

  test("is cut off where it comes in one piece", async () => {
    for (const status of [200, 500]) {
      const server = await serverOf(gzipped("application/json", status, Buffer.alloc(32 * MIB, " ")));
      const response = await boundedFetch(server.openaiUrl);
      expect(response.status).toBe(status);
      expect((await response.arrayBuffer()).byteLength).toBeLessThan(8 * MIB);
    }
  });

  test.each(WIRES)(
    "is no answer, and an error no longer one, on the wire of %s",
    async (wire) => {
      const kinds = { 200: "not_an_answer", 500: "server_error" } as const;
      for (const [status, kind] of Object.entries(kinds)) {
        const server = await serverOf(
          gzipped("application/json", Number(status), Buffer.alloc(8 * MIB, " ")),
        );
        const outcome = await ask(wire, server);
        expect(outcome.misses.map(({ fault }) => fault.kind)).toEqual([kind]);
      }
    },
    30_000,
  );
});

function ask(wire: Wire, server: Pick<ModelServer, "openaiUrl" | "anthropicUrl">) {
  const client = createModelClient(
    makeLlmConfig({
      firstTokenTimeoutMs: 10_000,
      openai: { apiKey: "sk-1", baseUrl: server.openaiUrl, model: null },
      anthropic: { apiKey: "sk-1", baseUrl: server.anthropicUrl, model: null },
    }),
  );
  return client.ask(
    makeQuestion({ preferred: wire, allowFallback: false, deadlineAtMs: Date.now() + 20_000 }),
  );
}

describe("the body of a request", () => {
  const picture = fc.uint8Array({ maxLength: 60 }).map((bytes): ModelImage => {
    return { mediaType: "image/png", base64: Buffer.from(bytes).toString("base64"), label: "picture" };
  });

  test("says what JSON would, whatever words stand beside the pictures and however often each is shown", () => {
    const shown = fc.tuple(fc.array(picture, { maxLength: 4 }), fc.array(fc.string({ unit: "binary" })));
    fc.assert(
      fc.property(shown, ([images, words]) => {
        const write = (wordOf: (image: ModelImage) => string) => ({
          words,
          urls: [...images, ...images].map((image) => `data:image/png;base64,${wordOf(image)}`),
          more: words,
        });
        const body = Buffer.from(requestBody(images, write)).toString();
        expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(write(({ base64 }) => base64))));
      }),
    );
  });
});

/** A response whose body comes in pieces of `size` bytes. */
function streamIn(bytes: Uint8Array, size: number): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    }),
  );
}

async function readAll(response: Response): Promise<string[]> {
  const all: string[] = [];
  for await (const batch of readEvents(response)) all.push(...batch);
  return all;
}

describe("the connection of an answer that came to its end", () => {
  test.each(WIRES)("is used for the next call on the wire of %s", async (wire) => {
    const ports = new Set<number | undefined>();
    const server = Bun.serve({
      port: 0,
      hostname: "127.0.0.1",
      async fetch(request, self) {
        ports.add(self.requestIP(request)?.port);
        await request.text();
        const { start, middle, end } = streamOf(wire, JSON.stringify(GOOD_PLOT));
        const parts = [start, ...middle, end];
        const body = new ReadableStream({
          async pull(controller) {
            const part = parts.shift();
            if (part === undefined) {
              // The last event and the end of the body are two messages on the wire.
              await Bun.sleep(10);
              controller.close();
            } else controller.enqueue(new TextEncoder().encode(part));
          },
        });
        return new Response(body, { headers: { "content-type": SSE } });
      },
    });
    open.push({ close: () => server.stop(true) });
    const url = `http://127.0.0.1:${server.port}`;
    for (let call = 0; call < 4; call += 1) {
      const outcome = await ask(wire, { openaiUrl: `${url}/v1`, anthropicUrl: url });
      expect(outcome.ok).toBe(true);
    }
    expect(ports.size).toBe(1);
  });
});

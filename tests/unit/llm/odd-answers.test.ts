import { afterEach, describe, expect, test } from "bun:test";
import { gzipSync } from "node:zlib";
import { createModelClient } from "../../../src/llm/client.ts";
import { faultToAppError } from "../../../src/llm/fault.ts";
import { parseAnswer } from "../../../src/llm/parse-answer.ts";
import {
  type Behaviour,
  head,
  type ModelServer,
  refuse,
  type StreamParts,
  startModelServer,
  streamOf,
  type Wire,
} from "../../doubles/model-server.ts";
import { makeLlmConfig } from "../../fixtures/llm-config.ts";
import { GOOD_PLOT, makeQuestion, PLOT } from "../../fixtures/question.ts";

const SSE = "text/event-stream";
const WIRES: readonly Wire[] = ["openai", "claude"];
const GOOD = JSON.stringify(GOOD_PLOT);

const open: ModelServer[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function ask(wire: Wire, behave: Behaviour) {
  const server = await startModelServer(
    () => GOOD,
    () => behave,
  );
  open.push(server);
  const client = createModelClient(
    makeLlmConfig({
      firstTokenTimeoutMs: 3_000,
      idleTimeoutMs: 3_000,
      openai: { apiKey: "sk-1", baseUrl: server.openaiUrl, model: null },
      anthropic: { apiKey: "sk-1", baseUrl: server.anthropicUrl, model: null },
    }),
  );
  const question = { preferred: wire, allowFallback: false, deadlineAtMs: Date.now() + 8_000 };
  return { outcome: await client.ask(makeQuestion(question)), server };
}

/** The usual stream, changed as text. */
function changed(change: (parts: StreamParts) => string): Behaviour {
  return ({ wire, socket, answer }) => void socket.end(head(200, SSE) + change(streamOf(wire, answer)));
}

const whole = ({ start, middle, end }: StreamParts) => start + middle.join("") + end;

/** Odd, and yet whole answers with a terminal status. */
const ODD_ANSWERS: Readonly<Record<string, Behaviour>> = {
  "a terminal status told twice": changed((parts) => whole(parts) + parts.end),
  "lines that end by CR and LF": changed((parts) => whole(parts).replaceAll("\n", "\r\n")),
  "comments and unknown events between": changed(({ start, middle, end }) =>
    whole({
      start: `: hello\n\n${start}event: rate\ndata: {"type":"rate","limit":7}\n\n`,
      middle: middle.map((piece) => `: keep-alive\n\n${piece}`),
      end,
    }),
  ),
  "a mark of byte order": changed((parts) => `\uFEFF${whole(parts)}`),
  "no count of tokens": changed((parts) => whole(parts).replaceAll('"usage"', '"other"')),
  "a count of tokens that is null": changed((parts) =>
    whole(parts).replace(/"usage":\{[^}]*\}/g, '"usage":null'),
  ),
  "another type of content": ({ wire, socket, answer }) =>
    void socket.end(head(200, "text/plain") + whole(streamOf(wire, answer))),
  "a packed stream": ({ wire, socket, answer }) => {
    socket.write(head(200, SSE, { "content-encoding": "gzip" }));
    socket.end(gzipSync(whole(streamOf(wire, answer))));
  },
  "an end, and then a connection that stays open": ({ wire, socket, answer }) =>
    void socket.write(head(200, SSE) + whole(streamOf(wire, answer))),
  "an end, and then a connection that breaks": ({ wire, socket, answer }) => {
    socket.write(head(200, SSE, { "content-length": "999999" }) + whole(streamOf(wire, answer)));
    setTimeout(() => socket.resetAndDestroy(), 50);
  },
};

describe("an answer that is odd and whole", () => {
  for (const [name, behave] of Object.entries(ODD_ANSWERS)) {
    test.each(WIRES)(`by ${name} counts, with one call, on the wire of %s`, async (wire) => {
      const { outcome, server } = await ask(wire, behave);
      expect(outcome.ok && outcome.value).toEqual(GOOD_PLOT);
      expect(server.calls).toHaveLength(1);
      expect(outcome.ok && outcome.spent.tokens.input).toBeGreaterThan(0);
    });
  }
});

describe("the words of an answer", () => {
  test.each([
    ["a mark of byte order", `\uFEFF${GOOD}`],
    ["a fence", `\`\`\`json\n${GOOD}\n\`\`\``],
    ["a fence in capitals", `\`\`\`JSON\r\n${GOOD}\r\n\`\`\``],
    ["thoughts before", `<think>A film, then.</think>\n${GOOD}`],
    ["sentences around", `Here is your film:\n\n${GOOD}\n\nEnjoy!`],
    ["fields nobody asked for", JSON.stringify({ ...GOOD_PLOT, budget: 7, __proto__x: {} })],
    ["a field told twice", GOOD.replace("{", '{"title":"The first try",')],
  ])("are taken with %s", (_name, text) => {
    expect(parseAnswer(text, PLOT)).toEqual(GOOD_PLOT);
  });

  test.each([
    ["NaN in the place of a value", GOOD.replace(/"mood":null/, '"mood":NaN'), "not_json"],
    ["null in the place of a value", GOOD.replace(/"title":"[^"]*"/, '"title":null'), "off_schema"],
    ["its second half missing", GOOD.slice(0, GOOD.length / 2), "not_json"],
    ["two answers in one", `${GOOD}\n${GOOD}`, "not_json"],
    ["a list around it", "[]", "off_schema"],
    ["a number in its place", "7", "off_schema"],
    ["nothing but a brace", "}{", "not_json"],
  ])("are refused with %s", (_name, text, kind) => {
    expect(() => parseAnswer(text, PLOT)).toThrow(expect.objectContaining({ kind }));
  });
});

describe("a provider that asks for a wait beyond all numbers", () => {
  test.each(["1e308", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "as %s is quoted with a day at most",
    async (wait) => {
      const { outcome } = await ask("openai", refuse(429, "rate_limit_error", { "retry-after": wait }));
      const { retryAfterSeconds } = faultToAppError(outcome.misses[0]!.fault, "openai");
      expect(retryAfterSeconds).toBe(86_400);
    },
  );
});

import { afterAll, describe, expect, test } from "bun:test";
import { bulkhead } from "cockatiel";
import { createModelClient } from "../../../src/llm/client.ts";
import { faultToAppError } from "../../../src/llm/fault.ts";
import { MODEL_FAULTS } from "../../doubles/model-faults.ts";
import { type Behaviour, healthy, startModelServer, type Wire } from "../../doubles/model-server.ts";
import { makeLlmConfig } from "../../fixtures/llm-config.ts";
import { GOOD_PLOT, makeQuestion } from "../../fixtures/question.ts";

const DOCUMENT = `${import.meta.dir}/../../../docs/llm.md`;
const BEGIN = "<!-- outcomes: written by the tests -->";
const END = "<!-- end of outcomes -->";
const DEADLINE_MS = 10_000;
/** As many scenarios at once as two cores can time honestly. */
const LANES = 6;
const lanes = bulkhead(LANES, Number.POSITIVE_INFINITY);
const TEST_TIMEOUT_MS = 60_000;
const SECRET = "sk-secret-0123456789";
/** Nobody listens on TCP's first port; one that a server has left may be the next server's. */
const NOBODY = "http://127.0.0.1:1";
const WIRES: readonly Wire[] = ["openai", "claude"];
const NEVER_RETRIED = [
  "429, quota used up",
  "401, bad key",
  "403, forbidden",
  "404, unknown model",
  "413, request too large",
  "400, invalid request",
  "400, context too long",
  "refusal",
];

interface Row {
  readonly reason: string;
  readonly calls: number;
  readonly code: string;
  readonly status: number;
  readonly withSecond: string;
}

const rows = new Map<string, Row>();

/** Two servers: `first` misbehaves, the other is healthy. */
async function twoProviders(first: Wire, behave: Behaviour) {
  const broken = await startModelServer(
    () => JSON.stringify(GOOD_PLOT),
    () => behave,
  );
  const sound = await startModelServer(
    () => JSON.stringify(GOOD_PLOT),
    () => healthy,
  );
  const [openai, claude] = first === "openai" ? [broken, sound] : [sound, broken];
  const config = makeLlmConfig({
    firstTokenTimeoutMs: 1_000,
    idleTimeoutMs: 800,
    openai: { apiKey: SECRET, baseUrl: openai.openaiUrl, model: null },
    anthropic: { apiKey: SECRET, baseUrl: claude.anthropicUrl, model: null },
  });
  return {
    broken,
    sound,
    client: () => createModelClient(config),
    close() {
      broken.close();
      sound.close();
    },
  };
}

async function outcomeOf(first: Wire, behave: Behaviour): Promise<Row> {
  const second = first === "openai" ? "claude" : "openai";
  const servers = await twoProviders(first, behave);
  try {
    const alone = await servers.client().ask(question(first, false));
    const [miss] = alone.misses;
    if (alone.ok || !miss) throw new Error("a broken provider answered");
    const error = faultToAppError(miss.fault, first);
    expect(`${error.message} ${JSON.stringify(error.details)} ${Bun.inspect(miss.fault)}`).not.toContain(
      "secret",
    );
    const calls = servers.broken.calls.length;
    const together = await servers.client().ask(question(first, true));
    return {
      reason: miss.fault.kind,
      calls,
      code: error.code,
      status: error.httpStatus,
      withSecond:
        together.ok && together.providerId === second ? "the second provider" : "the offline director",
    };
  } finally {
    servers.close();
  }
}

function question(preferred: string, allowFallback: boolean) {
  return makeQuestion({ preferred, allowFallback, deadlineAtMs: Date.now() + DEADLINE_MS });
}

describe("a provider that fails", () => {
  for (const [name, behave] of Object.entries(MODEL_FAULTS)) {
    test.concurrent(
      `by "${name}" ends the same way in both dialects, inside the deadline`,
      () =>
        lanes.execute(async () => {
          const [openai, claude] = await Promise.all(WIRES.map((wire) => outcomeOf(wire, behave)));
          expect(claude).toEqual(openai!);
          expect(openai!.calls).toBeLessThanOrEqual(NEVER_RETRIED.includes(name) ? 1 : 3);
          expect(openai!.withSecond).toBe(
            name === "refusal" ? "the offline director" : "the second provider",
          );
          rows.set(name, openai!);
        }),
      TEST_TIMEOUT_MS,
    );
  }

  test.concurrent(
    "by refusing connections ends in LLM_PROVIDER_ERROR, or with the second provider",
    async () => {
      const rowsOfBoth = await Promise.all(
        WIRES.map(async (wire) => {
          const sound = await startModelServer(
            () => JSON.stringify(GOOD_PLOT),
            () => healthy,
          );
          const config = makeLlmConfig({
            openai: { apiKey: SECRET, baseUrl: wire === "openai" ? NOBODY : sound.openaiUrl, model: null },
            anthropic: {
              apiKey: SECRET,
              baseUrl: wire === "claude" ? NOBODY : sound.anthropicUrl,
              model: null,
            },
          });
          const alone = await createModelClient(config).ask(question(wire, false));
          const together = await createModelClient(config).ask(question(wire, true));
          sound.close();
          expect(together.ok && together.providerId).toBe(wire === "openai" ? "claude" : "openai");
          const [miss] = alone.misses;
          return { kind: miss?.fault.kind, code: miss && faultToAppError(miss.fault, wire).code };
        }),
      );
      for (const row of rowsOfBoth) expect(row).toEqual({ kind: "unreachable", code: "LLM_PROVIDER_ERROR" });
      rows.set("connection refused", {
        reason: "unreachable",
        calls: 3,
        code: "LLM_PROVIDER_ERROR",
        status: 502,
        withSecond: "the second provider",
      });
    },
    TEST_TIMEOUT_MS,
  );

  test.concurrent(
    "every other call costs no answer: each retry succeeds",
    async () => {
      let nth = 0;
      const flapping: Behaviour = (reply) => (nth++ % 2 === 0 ? MODEL_FAULTS["503"]!(reply) : healthy(reply));
      const servers = await twoProviders("openai", flapping);
      const client = servers.client();
      for (let request = 0; request < 5; request += 1) {
        const outcome = await client.ask(question("openai", false));
        expect(outcome.ok).toBe(true);
      }
      expect(servers.broken.calls).toHaveLength(10);
      servers.close();
    },
    TEST_TIMEOUT_MS,
  );

  test.concurrent(
    "together with the only other one leaves the film to the offline director",
    async () => {
      const down = await startModelServer(
        () => "",
        () => MODEL_FAULTS["500"]!,
      );
      const client = createModelClient(
        makeLlmConfig({
          openai: { apiKey: SECRET, baseUrl: down.openaiUrl, model: null },
          anthropic: { apiKey: SECRET, baseUrl: down.anthropicUrl, model: null },
        }),
      );
      const outcome = await client.ask(question("auto", true));
      expect(outcome.ok).toBe(false);
      expect(outcome.misses.map(({ providerId }) => providerId)).toEqual(["openai", "claude"]);
      down.close();
    },
    TEST_TIMEOUT_MS,
  );
});

afterAll(async () => {
  const text = await Bun.file(DOCUMENT).text();
  const table = tableOf(Object.keys(MODEL_FAULTS).concat("connection refused"));
  const written = text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim();
  if (process.env.WRITE_DOCS === "1") {
    await Bun.write(
      DOCUMENT,
      text.replace(written, () => table),
    );
    return;
  }
  // A run of a few of these tests knows only a few of the rows.
  if (rows.size === Object.keys(MODEL_FAULTS).length + 1) expect(written).toBe(table);
});

function tableOf(names: readonly string[]): string {
  const lines = names.map((name) => {
    const row = rows.get(name);
    return (
      row && `| ${name} | \`${row.reason}\` | ${row.calls} | ${row.status} ${row.code} | ${row.withSecond} |`
    );
  });
  return [
    "| what the provider does | reason reported | calls made | asked by name, fallback forbidden | who answers otherwise |",
    "|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

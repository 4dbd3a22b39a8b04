import { afterAll, beforeAll, expect, test } from "bun:test";
import { copyFile, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { TRPCClientError } from "@trpc/client";
import { createClient, envelopeOf } from "../../src/client.ts";
import { startService, type TestService } from "../helpers/service.ts";

const ROOT = resolve(import.meta.dir, "../..");

let service: TestService;
beforeAll(async () => {
  service = await startService({ ADMIN_TOKEN: "token" });
});
afterAll(() => service.close());

test("the example of the docs runs against a server", async () => {
  const child = Bun.spawn(["bun", "docs/examples/typed-client.ts", service.url], {
    cwd: ROOT,
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  expect(errors).toBe("");
  expect(await child.exited).toBe(0);
  expect(output).toContain("15 s, 9:16");
  expect(output.trimEnd().endsWith("INVALID_PROMPT")).toBe(true);
});

test("an error carries the service's envelope", async () => {
  const client = createClient(service.url);
  const error = await client.parse
    .mutate({ prompt: { text: "x".repeat(6_000) } })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TRPCClientError);
  expect(envelopeOf(error)?.error.code).toBe("PROMPT_TOO_LONG");
  expect(envelopeOf(new Error("other"))).toBeNull();
});

test("the admin token is sent where it is given", async () => {
  const admin = createClient(`${service.url}/`, { adminToken: "token" });
  expect((await admin.cache.clear.mutate({ clear_all: true })).status).toBe("success");
  const error = await createClient(service.url)
    .cache.clear.mutate({ clear_all: true })
    .catch((caught: unknown) => caught);
  expect(envelopeOf(error)?.error.code).toBe("UNAUTHORIZED");
});

test("a batch's briefs are typed, and a wrong one fails by itself all the same", async () => {
  const { results } = await createClient(service.url).parseBatch.mutate({
    prompts: [
      { id: "good", prompt: { text: "15s ad for Oak desks" } },
      // @ts-expect-error a brief has no colour
      { id: "bad", prompt: { text: "15s ad for Oak desks" }, colour: "red" },
    ],
  });
  expect(results.map(({ id, status }) => [id, status])).toEqual([
    ["good", "success"],
    ["bad", "error"],
  ]);
});

test("a subscription tells the film as it is made", async () => {
  const { EventSource } = await import("eventsource");
  const client = createClient(service.url, { EventSource });
  const types = await new Promise<string[]>((done, fail) => {
    const seen: string[] = [];
    client.parseStream.subscribe(
      { prompt: { text: "15s TikTok for Birch bikes" } },
      { onData: (event) => void seen.push(event.type), onComplete: () => done(seen), onError: fail },
    );
  });
  expect(types.at(-1)).toBe("result");
  expect(types).toContain("scene");
});

test("a subscription sends the key of the client", async () => {
  const guarded = await startService({ API_KEYS: "open-sesame" });
  try {
    const { EventSource } = await import("eventsource");
    const client = createClient(guarded.url, { EventSource, apiKey: "open-sesame" });
    const last = await new Promise<string>((done, fail) => {
      let type = "";
      const onData = (event: { type: string }) => {
        type = event.type;
      };
      const brief = { prompt: { text: "15s TikTok for Birch bikes" } };
      client.parseStream.subscribe(brief, { onData, onComplete: () => done(type), onError: fail });
    });
    expect(last).toBe("result");
  } finally {
    await guarded.close();
  }
});

const COMPILE_MS = 180_000;

test(
  "the example compiles in a project of its own, set up as `bun init` does it",
  async () => {
    const project = await mkdtemp(join(tmpdir(), "shotwright-client-"));
    try {
      await mkdir(join(project, "node_modules"));
      await symlink(ROOT, join(project, "node_modules/shotwright"));
      await copyFile(join(ROOT, "docs/examples/typed-client.ts"), join(project, "typed-client.ts"));
      const compilerOptions = {
        ...{ lib: ["ES2022", "DOM"], target: "ES2022", module: "Preserve", moduleResolution: "bundler" },
        ...{ allowImportingTsExtensions: true, verbatimModuleSyntax: true, noEmit: true },
        ...{ strict: true, skipLibCheck: true, noUncheckedIndexedAccess: true, types: [] },
      };
      await Bun.write(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
      const child = Bun.spawn([join(ROOT, "node_modules/.bin/tsc"), "-p", project], { stdout: "pipe" });
      expect(await new Response(child.stdout).text()).toBe("");
      expect(await child.exited).toBe(0);
    } finally {
      await rm(project, { recursive: true });
    }
  },
  COMPILE_MS,
);

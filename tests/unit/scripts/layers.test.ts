import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { findViolations } from "../../../scripts/layers/violations.ts";
import { runProgram } from "./run-program.ts";
import { makeTree } from "./temporary-tree.ts";

const CHECK = join(import.meta.dir, "../../../scripts/check-layers.ts");

/** A small house in which every import is allowed; each test plants one more file in it. */
const SOUND_HOUSE: Record<string, string> = {
  "contracts/brief.ts": `import { z } from "zod";\nexport const brief = z.string();`,
  "workers/image.ts": `import { brief } from "../contracts/brief.ts";\nexport const task = brief;`,
  "src/errors.ts": `export const code = "INTERNAL_ERROR";`,
  "src/media/pool.ts": `import { Piscina } from "piscina";\nexport const url = [Piscina, "../../workers/image.ts"];`,
  "src/llm/index.ts": `export const llm = async () => (await import("./providers/openai.ts")).ask;`,
  "src/llm/providers/openai.ts": `import OpenAI from "openai";\nexport const ask = OpenAI;`,
  "src/direction/direct.ts": `import { llm } from "../llm/index.ts";\nexport const direct = llm;`,
  "src/operations/parse.ts": `import { direct } from "../direction/direct.ts";\nexport const parse = direct;`,
  "src/api/router.ts": `import { parse } from "../operations/parse.ts";\nexport type AppRouter = typeof parse;`,
  "src/app.ts": `import type { AppRouter } from "./api/router.ts";\nexport type App = AppRouter;`,
  "src/client.ts": `import type { AppRouter } from "./api/router.ts";\nexport type Client = AppRouter;`,
  "src/studio/page.ts": `import type { Client } from "../client.ts";\nimport type { AppRouter } from "../api/router.ts";\nexport type Page = Client | AppRouter;`,
};

async function buildHouse(planted: Record<string, string>): Promise<string> {
  return await makeTree({ ...SOUND_HOUSE, ...planted });
}

async function violationsWith(planted: Record<string, string>): Promise<string[]> {
  return await findViolations(await buildHouse(planted));
}

describe("the layer check", () => {
  test("finds nothing in a sound house", async () => {
    expect(await violationsWith({})).toEqual([]);
  });

  test.each([
    [
      "an import that points up",
      "src/llm/bad.ts",
      `import "../operations/parse.ts";`,
      "src/llm/ may not import src/operations/parse.ts",
    ],
    [
      "a sibling import",
      "src/media/bad.ts",
      `import "../llm/index.ts";`,
      "src/media/ may not import src/llm/index.ts",
    ],
    [
      "a type-only sibling import",
      "src/jobs/bad.ts",
      `import type { AppRouter } from "../api/router.ts";\nexport type X = AppRouter;`,
      "src/jobs/ may not import src/api/router.ts",
    ],
    [
      "a type imported in a type position",
      "src/jobs/bad.ts",
      `export type X = import("../api/router.ts").AppRouter;`,
      "src/jobs/ may not import src/api/router.ts",
    ],
    [
      "a lazy import that points up",
      "src/cache/bad.ts",
      `export const f = () => import("../llm/index.ts");`,
      "src/cache/ may not import src/llm/index.ts",
    ],
    [
      "a re-export that points up",
      "src/errors.ts",
      `export * from "./llm/index.ts";`,
      "src/errors.ts may not import src/llm/index.ts",
    ],
    [
      "an SDK out of its home",
      "src/direction/bad.ts",
      `import OpenAI from "openai";\nexport const x = OpenAI;`,
      "openai may only be imported in src/llm/providers/",
    ],
    [
      "a subpath of an SDK out of its home",
      "src/llm/bad.ts",
      `import { x } from "@anthropic-ai/sdk/helpers/zod";\nexport const y = x;`,
      "@anthropic-ai/sdk may only be imported in src/llm/providers/",
    ],
    [
      "a contract that needs more than zod",
      "contracts/bad.ts",
      `import { readFile } from "node:fs/promises";\nexport const x = readFile;`,
      "contracts/ may not import node:fs",
    ],
    [
      "a worker that imports src",
      "workers/bad.ts",
      `import { code } from "../src/errors.ts";\nexport const x = code;`,
      "workers/ may not import src/errors.ts",
    ],
    [
      "src importing a worker",
      "src/media/bad.ts",
      `import { task } from "../../workers/image.ts";\nexport const x = task;`,
      "src/media/ may not import workers/image.ts",
    ],
    [
      "a worker started outside the pool",
      "src/api/bad.ts",
      `export const w = new Worker(new URL("../../workers/image.ts", import.meta.url));`,
      "only src/media/pool.ts starts workers",
    ],
    [
      "a value of src in the studio",
      "src/studio/bad.ts",
      `import { code } from "../errors.ts";\nexport const x = code;`,
      "src/studio/ may not import src/errors.ts",
    ],
    [
      "the router as a value in the studio",
      "src/studio/bad.ts",
      `import { parse } from "../api/router.ts";\nexport const x = parse;`,
      "src/studio/ may not import src/api/router.ts",
    ],
    ["a file in no room", "src/helpers/bad.ts", `import "../errors.ts";`, "stands in no room"],
  ])("reports %s, with file and line", async (_what, path, text, message) => {
    const violations = await violationsWith({ [path]: text });
    expect(
      violations.filter((violation) => violation.startsWith(`${path}:`) && violation.includes(message)),
    ).toHaveLength(1);
  });

  test("reports an import cycle once, as a path", async () => {
    const violations = await violationsWith({
      "src/llm/a.ts": `import "./b.ts";`,
      "src/llm/b.ts": `import "./c.ts";`,
      "src/llm/c.ts": `export type { X } from "./a.ts";`,
    });
    expect(violations).toEqual([
      "import cycle: src/llm/a.ts -> src/llm/b.ts -> src/llm/c.ts -> src/llm/a.ts",
    ]);
  });

  test("is not fooled by imports in comments and strings", async () => {
    const text = `// import "../operations/parse.ts";\nexport const x = 'import "../operations/parse.ts"';`;
    expect(await violationsWith({ "src/llm/fine.ts": text })).toEqual([]);
  });

  test("exits 1 on a breach and 0 on a sound house", async () => {
    const sound = await runProgram([process.execPath, CHECK, await buildHouse({})]);
    expect(sound.exitCode).toBe(0);
    const broken = await buildHouse({ "src/llm/bad.ts": `import "../operations/parse.ts";` });
    const failed = await runProgram([process.execPath, CHECK, broken]);
    expect(failed.errors).toContain("src/llm/bad.ts:1 src/llm/ may not import");
    expect(failed.exitCode).toBe(1);
  });
});

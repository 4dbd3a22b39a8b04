import { describe, expect, test } from "bun:test";
import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { type Outcome, runProgram } from "./run-program.ts";
import { makeTree } from "./temporary-tree.ts";

const REPOSITORY = join(import.meta.dir, "../../..");
/** Nothing listens on the discard port of the loopback address, so every request to it is refused at once. */
const NO_REGISTRY = "http://127.0.0.1:9/";

/** A folder with links to every program of this machine but the named ones; stands in for PATH. */
async function pathWithout(...missing: string[]): Promise<string> {
  const folder = join(await makeTree(), "bin");
  await mkdir(folder);
  for (const place of (process.env["PATH"] ?? "").split(":")) {
    for (const program of await readdir(place).catch(() => [])) {
      if (!missing.includes(program))
        await symlink(join(place, program), join(folder, program)).catch(() => {});
    }
  }
  return folder;
}

/** The scripts in a folder of their own, as in a fresh clone. */
async function freshClone(): Promise<string> {
  const folder = await makeTree();
  await cp(join(REPOSITORY, "scripts"), join(folder, "scripts"), { recursive: true });
  await cp(join(REPOSITORY, "package.json"), join(folder, "package.json"));
  await cp(join(REPOSITORY, "bun.lock"), join(folder, "bun.lock"));
  return folder;
}

async function setup(root: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  return await runProgram([join(root, "scripts/setup"), ...args], { env });
}

function expectOneSentence({ errors, exitCode }: Outcome, sentence: RegExp): void {
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
  expect(errors).toMatch(sentence);
  expect(exitCode).toBe(1);
}

describe("scripts/setup", () => {
  test("says and installs nothing when everything is there", async () => {
    const { output, errors, exitCode } = await setup(REPOSITORY, ["--for", "test"], {});
    expect(output + errors).toBe("");
    expect(exitCode).toBe(0);
  });

  test("asks for Node when there is none", async () => {
    const outcome = await setup(await freshClone(), [], { PATH: await pathWithout("node", "bun") });
    expectOneSentence(outcome, /Node 20 or newer is needed, and there is no 'node' on the PATH/);
  });

  test("asks for npm when Bun is missing and npm too", async () => {
    const outcome = await setup(await freshClone(), [], { PATH: await pathWithout("npm", "bun") });
    expectOneSentence(outcome, /npm is needed to install Bun/);
  });

  test("says in one sentence that Bun cannot be had without a network", async () => {
    const prefix = await makeTree();
    const outcome = await setup(await freshClone(), [], {
      PATH: await pathWithout("bun"),
      npm_config_registry: NO_REGISTRY,
      npm_config_cache: join(prefix, "cache"),
      npm_config_prefix: prefix,
    });
    expect(outcome.output).toContain("setup: installing Bun 1.4.5 into .tools/: it runs Shotwright");
    expectOneSentence(
      outcome,
      /Bun 1\.4\.5 could not be installed from npm \(is the npm registry reachable\?\)/,
    );
  });

  test("says in one sentence that the packages cannot be had without a network", async () => {
    const clone = await freshClone();
    const outcome = await setup(clone, [], {
      BUN_CONFIG_REGISTRY: NO_REGISTRY,
      npm_config_registry: NO_REGISTRY,
      BUN_INSTALL_CACHE_DIR: join(clone, "cache"),
    });
    expect(outcome.output).toContain("setup: installing the packages that bun.lock names");
    expectOneSentence(outcome, /The packages could not be installed/);
  });

  test("says in one sentence that nothing can be written where it installs", async () => {
    const clone = await freshClone();
    await Bun.write(join(clone, ".tools"), "a file where the folder belongs");
    expectOneSentence(await setup(clone, [], {}), /\.tools cannot be written, so nothing can be installed/);
  });

  test("refuses an FFMPEG_PATH that is no ffmpeg", async () => {
    const outcome = await setup(REPOSITORY, [], { FFMPEG_PATH: "/bin/false" });
    expectOneSentence(outcome, /FFMPEG_PATH is '\/bin\/false', which is not a working ffmpeg 5\.1 or newer/);
  });

  test("refuses a purpose that it does not know", async () => {
    expectOneSentence(await setup(REPOSITORY, ["--for", "fun"], {}), /'--for fun' is not known/);
  });
});

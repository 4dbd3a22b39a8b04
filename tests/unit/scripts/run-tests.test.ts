import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { formatTotals, groupByFolder, readTotals } from "../../../scripts/tests/groups.ts";
import { runProgram } from "./run-program.ts";
import { makeTree } from "./temporary-tree.ts";

const RUNNER = join(import.meta.dir, "../../../scripts/run-tests.ts");
const HEAD = `import { test, expect } from "bun:test";\n`;
const PASSING = `${HEAD}test("a", () => expect(1).toBe(1));\ntest("b", () => {});`;

async function run(
  files: Record<string, string>,
): Promise<{ lastLine: string; errors: string; exitCode: number }> {
  const cwd = await makeTree(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`tests/${path}`, text])),
  );
  const { output, errors, exitCode } = await runProgram([process.execPath, RUNNER], { cwd });
  return { lastLine: output.trimEnd().split("\n").at(-1) ?? "", errors, exitCode };
}

describe("the test run", () => {
  test("counts the tests of all folders in its last line", async () => {
    const { lastLine, exitCode } = await run({ "a/one.test.ts": PASSING, "b/two.test.ts": PASSING });
    expect(lastLine).toBe("4 passed, 0 failed");
    expect(exitCode).toBe(0);
  });

  test("exits 1 when a test fails, and names the skipped ones", async () => {
    const failing = `${HEAD}test("x", () => expect(1).toBe(2));\ntest.skip("y", () => {});`;
    const { lastLine, exitCode } = await run({ "a/one.test.ts": PASSING, "a/two.test.ts": failing });
    expect(lastLine).toBe("2 passed, 1 failed, 1 skipped");
    expect(exitCode).toBe(1);
  });

  test.each([
    ["cannot be loaded", `import "./missing.ts";`],
    ["does not parse", "const = ;"],
    ["throws outside of a test", `${HEAD}throw new Error("at load");`],
  ])("counts a file that %s as a failure", async (_what, text) => {
    const { lastLine, exitCode } = await run({ "a/bad.test.ts": text });
    expect(lastLine).toBe("0 passed, 1 failed");
    expect(exitCode).toBe(1);
  });

  test.each([
    ["is killed", `process.kill(process.pid, "SIGKILL")`],
    ["leaves quietly", "process.exit(0)"],
  ])("loses no other file when a test's process %s, and says so", async (_what, statement) => {
    const crashing = `${HEAD}test("x", () => { ${statement}; });`;
    const { lastLine, errors, exitCode } = await run({
      "a/bad.test.ts": crashing,
      "a/good.test.ts": PASSING,
    });
    expect(lastLine).toBe("2 passed, 1 failed");
    expect(errors).toContain("NO REPORT: tests/a/bad.test.ts cannot be loaded, or its process died");
    expect(exitCode).toBe(1);
  });

  test("fails when there is no test at all", async () => {
    const { lastLine, exitCode } = await run({ "a/readme.txt": "nothing" });
    expect(lastLine).toBe("0 passed, 0 failed");
    expect(exitCode).toBe(1);
  });
});

describe("the counting of tests", () => {
  test("refuses a report that breaks off", () => {
    expect(
      readTotals(`<?xml version="1.0"?><testsuites tests="3" failures="0" skipped="0"><testsuite>`),
    ).toBeUndefined();
    expect(readTotals("")).toBeUndefined();
  });

  test("leaves out skipped when there is none", () => {
    expect(formatTotals({ passed: 3, failed: 1, skipped: 0 })).toBe("3 passed, 1 failed");
    expect(formatTotals({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });

  test("puts the files of one folder together", () => {
    expect(groupByFolder(["a/x", "a/y", "b/x"])).toEqual([["a/x", "a/y"], ["b/x"]]);
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTotals, type Totals } from "./groups.ts";

/** A cold machine with two busy cores is slow; a test that hangs is caught all the same. */
const TEST_TIMEOUT_MS = 60_000;
const GROUP_TIMEOUT_MS = 15 * 60_000;

/** Runs test files in one Bun process; when it dies, runs each in a process of its own, so that one file loses no other. */
export async function runGroup(files: readonly string[]): Promise<Totals> {
  const totals = await runBun(files);
  if (totals) return totals;
  const [onlyFile] = files;
  if (files.length === 1) {
    console.error(`NO REPORT: ${onlyFile} cannot be loaded, or its process died or left before the end`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  console.error(`NO REPORT from the process of ${files.length} test files; running them one by one`);
  const sum: Totals = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const one = await runGroup([file]);
    sum.passed += one.passed;
    sum.failed += one.failed;
    sum.skipped += one.skipped;
  }
  return sum;
}

/** Undefined without a whole report: Bun died, hung, left early or could not load the file. An error outside of any test fails the run although no test failed: it counts as one. */
async function runBun(files: readonly string[]): Promise<Totals | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "shotwright-tests-"));
  const report = join(folder, "junit.xml");
  const options = [`--timeout=${TEST_TIMEOUT_MS}`, "--reporter=junit", `--reporter-outfile=${report}`];
  const child = Bun.spawn([process.execPath, "test", ...options, ...files.map((file) => `./${file}`)], {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: GROUP_TIMEOUT_MS,
    killSignal: "SIGKILL",
  });
  const exitCode = await child.exited;
  const totals = readTotals(
    await Bun.file(report)
      .text()
      .catch(() => ""),
  );
  await rm(folder, { recursive: true });
  if (child.signalCode !== null || totals === undefined) return undefined;
  return exitCode !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

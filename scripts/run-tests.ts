/** Runs the tests folder by folder and counts them; a folder whose process dies is run again file by file. */
import { statSync } from "node:fs";
import { formatTotals, groupByFolder } from "./tests/groups.ts";
import { runGroup } from "./tests/run-group.ts";

const TEST_FILES = new Bun.Glob("**/*.test.{ts,tsx}");

const places = process.argv.length > 2 ? process.argv.slice(2) : ["tests"];
const files = [...new Set(places.flatMap(testFilesAt))].sort();
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const group of groupByFolder(files)) {
  const result = await runGroup(group);
  totals.passed += result.passed;
  totals.failed += result.failed;
  totals.skipped += result.skipped;
}
if (files.length === 0) console.error(`no test file at ${places.join(", ")}`);
process.exitCode = totals.failed > 0 || files.length === 0 ? 1 : 0;
console.log(formatTotals(totals));

function testFilesAt(place: string): string[] {
  const path = place.replace(/^\.\//, "").replace(/\/$/, "");
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return [path];
  return [...TEST_FILES.scanSync({ cwd: path })].map((file) => `${path}/${file}`);
}

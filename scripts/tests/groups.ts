import { dirname } from "node:path";

/** How many tests ended how. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** Test files of one folder belong together, so that they share one process. */
export function groupByFolder(files: readonly string[]): string[][] {
  return [...Map.groupBy(files, dirname).values()];
}

/** The counts of Bun's JUnit report, or undefined when it is not a whole report. */
export function readTotals(junit: string): Totals | undefined {
  const head = /<testsuites [^>]*>/.exec(junit)?.[0];
  if (head === undefined || !junit.trimEnd().endsWith("</testsuites>")) return undefined;
  const count = (attribute: string) => Number(new RegExp(` ${attribute}="(\\d+)"`).exec(head)?.[1] ?? 0);
  const failed = count("failures") + count("errors");
  const skipped = count("skipped");
  return { passed: count("tests") - failed - skipped, failed, skipped };
}

/** The line that closes a run: "12 passed, 0 failed", with ", 3 skipped" when there were any. */
export function formatTotals({ passed, failed, skipped }: Totals): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

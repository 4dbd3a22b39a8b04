/** Runs every static check, all of them even when one fails; prints what failed and exits 1 then. */
import { performance } from "node:perf_hooks";

const CHECKS: Readonly<Record<string, string>> = {
  "format and lint": "check:lint",
  types: "check:types",
  "dead code": "check:dead-code",
  layers: "check:layers",
  "paths in docs": "check:docs",
  "OpenAPI drift": "check:openapi",
  "configuration drift": "check:configuration",
};
const MS_PER_SECOND = 1000;

const failed: string[] = [];
for (const [name, script] of Object.entries(CHECKS)) {
  const startedAt = performance.now();
  const child = Bun.spawn(["bun", "run", "--silent", script], {
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const exitCode = await child.exited;
  const seconds = ((performance.now() - startedAt) / MS_PER_SECOND).toFixed(1);
  if (exitCode !== 0) failed.push(name);
  console.log(
    exitCode === 0 ? `ok    ${name} (${seconds} s)` : `FAIL  ${name} (${seconds} s)\n${output}${errors}`,
  );
}
if (failed.length > 0) console.log(`check failed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return await new Response(stream).text();
}

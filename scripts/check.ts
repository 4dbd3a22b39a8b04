/** Runs every static check, all of them even when one fails; prints what failed and exits 1 then. */
const CHECKS: readonly { name: string; command: readonly string[] }[] = [
  { name: "format and lint", command: ["bun", "run", "check:lint"] },
  { name: "types", command: ["bun", "run", "check:types"] },
  { name: "dead code", command: ["bun", "run", "check:dead-code"] },
  { name: "layers", command: ["bun", "run", "check:layers"] },
  { name: "paths in docs", command: ["bun", "run", "check:docs"] },
  { name: "OpenAPI drift", command: ["bun", "run", "check:openapi"] },
];
const MS_PER_SECOND = 1000;

let failures = 0;
for (const { name, command } of CHECKS) {
  const startedAt = performance.now();
  const child = Bun.spawn([...command], { stdin: "ignore", stdout: "pipe", stderr: "pipe" });
  const [output, errors, exitCode] = await Promise.all([
    child.stdout.text(),
    child.stderr.text(),
    child.exited,
  ]);
  const seconds = ((performance.now() - startedAt) / MS_PER_SECOND).toFixed(1);
  if (exitCode === 0) {
    console.log(`ok    ${name} (${seconds} s)`);
  } else {
    failures += 1;
    console.log(`FAIL  ${name} (${seconds} s): bun run ${command.at(-1)}\n${output}${errors}`);
  }
}
if (failures > 0) console.log(`${failures} of ${CHECKS.length} checks failed`);
process.exitCode = failures > 0 ? 1 : 0;

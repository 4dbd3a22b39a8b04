import { expect, test } from "bun:test";
import { resolve } from "node:path";

const LOGGER = resolve(import.meta.dir, "../../../src/telemetry/logger.ts");

/** The line that a process logs for what `thrown` throws. */
async function logged(thrown: string): Promise<Record<string, unknown>> {
  const program = `
    import { closeLogger, createLogger } from ${JSON.stringify(LOGGER)};
    const logger = await createLogger({ logLevel: "info", pretty: false });
    try { ${thrown} } catch (err) { logger.error({ err }, "failed"); }
    await closeLogger(logger);`;
  const child = Bun.spawn(["bun", "-e", program], { stdout: "pipe" });
  return JSON.parse(await new Response(child.stdout).text());
}

test.each([
  ["an Error", 'throw new TypeError("no such field")', "no such field"],
  ["a module that cannot be found", 'await import("./nowhere.ts")', "nowhere.ts"],
  ["a string", 'throw "plain words"', "plain words"],
])("%s says in the log what happened", async (_what, thrown, words) => {
  const { err } = await logged(thrown);
  expect(err).toMatchObject({ message: expect.stringContaining(words) });
});

/** What a process writes to standard output that logs `count` numbered lines and then does `end`. */
async function linesOf(count: number, end: string, readAfterMs = 0): Promise<number[]> {
  const program = `
    import { closeLogger, createLogger } from ${JSON.stringify(LOGGER)};
    const logger = await createLogger({ logLevel: "info", pretty: false });
    for (let index = 0; index < ${count}; index += 1) logger.info({ index, filler: "é".repeat(100) }, "line");
    ${end}`;
  const child = Bun.spawn(["bun", "-e", program], { stdout: "pipe" });
  await Bun.sleep(readAfterMs);
  const text = await new Response(child.stdout).text();
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).index);
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

test("every line is written once and in order, also to a reader who is slower than the log", async () => {
  expect(await linesOf(20_000, "await closeLogger(logger);", 300)).toEqual(numbered(20_000));
});

test("lines are written soon, without waiting for more of them", async () => {
  const program = `
    import { createLogger } from ${JSON.stringify(LOGGER)};
    (await createLogger({ logLevel: "info", pretty: false })).info("alone");
    await new Promise(() => setInterval(() => {}, 1000));`;
  const child = Bun.spawn(["bun", "-e", program], { stdout: "pipe" });
  const { value } = await child.stdout.getReader().read();
  child.kill();
  expect(new TextDecoder().decode(value)).toContain('"alone"');
});

test("a process that ends at once loses no line it has logged", async () => {
  expect(await linesOf(10, "process.exit(1);")).toEqual(numbered(10));
});

test("a log nobody reads any more does not end the process", async () => {
  const program = `
    import { closeLogger, createLogger } from ${JSON.stringify(LOGGER)};
    const logger = await createLogger({ logLevel: "info", pretty: false });
    for (let round = 0; round < 5; round += 1) { logger.info("line"); await closeLogger(logger); await Bun.sleep(20); }
    console.error("alive");`;
  const child = Bun.spawn(["sh", "-c", `${process.execPath} -e "$PROGRAM" | true`], {
    env: { ...process.env, PROGRAM: program },
    stderr: "pipe",
  });
  expect(await new Response(child.stderr).text()).toBe("alive\n");
});

test("a reader who stalls costs no more than a bounded memory, and is told what he missed", async () => {
  const output = JSON.stringify(new URL("../../../src/telemetry/batched-output.ts", import.meta.url).href);
  const program = `
    import { openBatchedOutput } from ${output};
    const out = openBatchedOutput(1);
    const line = "x".repeat(1023) + "\\n";
    for (let index = 0; index < 40_000; index += 1) out.write(line);
    out.flush(() => process.exit(0));`;
  const child = Bun.spawn(["bun", "-e", program], { stdout: "pipe" });
  const lines = (await new Response(child.stdout).text()).trimEnd().split("\n");
  const kept = lines.filter((line) => line.startsWith("x")).length;
  expect(kept).toBeLessThan(20_000);
  expect(JSON.parse(lines.at(-1) ?? "").msg).toBe(
    `${40_000 - kept} log lines were dropped: nobody read them in time`,
  );
});

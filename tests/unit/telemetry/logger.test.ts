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

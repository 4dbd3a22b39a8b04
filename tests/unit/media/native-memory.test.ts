import { expect, test } from "bun:test";
import { join } from "node:path";
import { returnBigBlocks } from "../../../src/media/native-memory.ts";

const PROGRAM = join(import.meta.dir, "../../fixtures/workers/free-big-blocks.ts");
const hasGlibc = await returnBigBlocks();

async function keptMib(how: "as-is" | "returned"): Promise<number> {
  const child = Bun.spawn([process.execPath, PROGRAM, how], { stdout: "pipe", stderr: "inherit" });
  return Number(await new Response(child.stdout).text());
}

test.skipIf(!hasGlibc)("freed blocks of a decoder's size go back to the system", async () => {
  expect(await keptMib("as-is")).toBeGreaterThan(40);
  expect(await keptMib("returned")).toBeLessThan(10);
});

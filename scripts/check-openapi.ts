/**
 * Compares docs/api/openapi.json with the document the service would serve; exits 1 when they differ.
 * With --write it writes the file instead.
 */
import { resolve } from "node:path";
import { openApiDocument } from "../src/api/openapi.ts";

const FILE = resolve(import.meta.dir, "../docs/api/openapi.json");
const generated = `${JSON.stringify(openApiDocument(), null, 2)}\n`;

if (process.argv.includes("--write")) {
  await Bun.write(FILE, generated);
  console.log(`wrote docs/api/openapi.json (${generated.length} characters)`);
} else {
  const stored = await Bun.file(FILE)
    .text()
    .catch(() => "");
  if (stored !== generated) {
    console.error(
      `docs/api/openapi.json is out of date${firstDifference(stored, generated)}; run: bun run docs:api`,
    );
    process.exitCode = 1;
  }
}

function firstDifference(stored: string, expected: string): string {
  const was = stored.split("\n");
  const index = expected.split("\n").findIndex((line, at) => line !== was[at]);
  return index < 0 ? "" : ` from line ${index + 1} on`;
}

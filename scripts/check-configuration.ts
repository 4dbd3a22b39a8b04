/**
 * Compares .env.example and docs/configuration.md with the variables that src/config.ts reads; exits 1 when they differ.
 * With --write it writes the files instead.
 */
import { resolve } from "node:path";
import { configurationPages } from "./configuration/pages.ts";

const ROOT = resolve(import.meta.dir, "..");

for (const [path, text] of Object.entries(configurationPages())) {
  const file = Bun.file(resolve(ROOT, path));
  if (process.argv.includes("--write")) {
    await Bun.write(file, text);
  } else if (!(await file.exists()) || (await file.text()) !== text) {
    console.error(`${path} is out of date; run: bun run docs:configuration`);
    process.exitCode = 1;
  }
}

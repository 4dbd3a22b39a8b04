import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dir, "../..");
const FOLDERS = ["contracts", "src", "workers"];
const FILES = ["package.json"];

let digest: string | null = null;

/** A digest of the code that makes answers: two deploys with different code never share one. Read once, on first use. */
export function sourceDigest(): string {
  digest ??= digestOf([...FILES, ...FOLDERS.flatMap(filesIn)]);
  return digest;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest("hex");
}

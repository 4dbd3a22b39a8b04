/** Prints every path and command that the pages name and that does not exist; exits 1 when there is one. */
import { findBrokenClaims } from "./docs/broken-claims.ts";

const broken = await findBrokenClaims(process.argv[2] ?? ".");
for (const sentence of broken) console.error(sentence);
process.exitCode = broken.length > 0 ? 1 : 0;

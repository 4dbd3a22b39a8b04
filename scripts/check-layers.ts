/** Prints every breach of the layer rules; exits 1 when there is one. Usage: bun scripts/check-layers.ts [root]. */
import { findViolations } from "./layers/violations.ts";

const violations = await findViolations(process.argv[2] ?? ".");
for (const violation of violations) console.error(violation);
if (violations.length > 0) console.error(`${violations.length} breach(es) of the layers`);
process.exitCode = violations.length > 0 ? 1 : 0;

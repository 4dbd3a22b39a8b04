/** Runs the evaluation. Usage: bun run eval [--provider offline|mock|openai|claude|…] [--only ID-PREFIX] [--out DIR]; JSON on stdout. */
import { mkdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { evaluate } from "./evaluate.ts";
import { failuresOf } from "./failures.ts";
import { pageOf } from "./page.ts";

const { values } = parseArgs({
  options: {
    provider: { type: "string", default: "offline" },
    only: { type: "string", default: "" },
    out: { type: "string", default: "out/eval" },
  },
});

const { summary, outcomes, broken } = await evaluate(values.provider, values.only);
await mkdir(values.out, { recursive: true });
const failures = outcomes.flatMap(failuresOf);
const report = {
  provider: values.provider,
  ...summary,
  failures,
  broken_after_repair_list: broken.leftovers,
};
await Bun.write(`${values.out}/eval.json`, JSON.stringify(report, null, 2));
await Bun.write(
  `${values.out}/results.json`,
  JSON.stringify(outcomes.map(({ brief, result }) => ({ brief: brief.id, result }))),
);
await Bun.write(`${values.out}/index.html`, pageOf(summary, outcomes, broken));
console.log(JSON.stringify({ provider: values.provider, ...summary }, null, 2));
console.error(
  `${failures.length} expectations failed; see ${values.out}/eval.json and ${values.out}/index.html`,
);

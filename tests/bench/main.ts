/** Runs the benchmarks named on the command line, or all, and prints their figures as one JSON object. */
import { resolve } from "node:path";

/** One figure: lower or higher is better as its name says; `run` gives the median of several rounds. */
export interface Benchmark {
  readonly name: string;
  run(): Promise<number>;
}

const FOLDER = import.meta.dir;
const DECIMALS = 1_000;

if (import.meta.main) await main(process.argv.slice(2));

async function main(names: readonly string[]): Promise<void> {
  const all = await collect();
  const unknown = names.filter((name) => !all.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no benchmark ${unknown.join(", ")}; there are ${all.map(({ name }) => name).join(", ")}`,
    );
    process.exit(2);
  }
  const figures: Record<string, number> = {};
  for (const { name, run } of all.filter(
    (benchmark) => names.length === 0 || names.includes(benchmark.name),
  )) {
    console.error(`${name} …`);
    figures[name] = Math.round((await run()) * DECIMALS) / DECIMALS;
  }
  console.log(JSON.stringify(figures));
  process.exit(0);
}

/** The `benchmarks` of every file beside this one, in the order of the files' names. */
async function collect(): Promise<Benchmark[]> {
  const files = [...new Bun.Glob("*.ts").scanSync({ cwd: FOLDER })]
    .filter((file) => file !== "main.ts")
    .sort();
  const modules = await Promise.all(
    files.map((file): Promise<{ benchmarks?: Benchmark[] }> => import(resolve(FOLDER, file))),
  );
  return modules.flatMap(({ benchmarks = [] }) => benchmarks);
}

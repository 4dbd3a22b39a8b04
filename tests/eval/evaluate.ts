import { type EvalBrief, loadBriefs } from "./brief.ts";
import { type BriefOutcome, runBrief } from "./run-brief.ts";
import { type BrokenRun, runBroken } from "./run-broken.ts";
import { openStudio } from "./studio.ts";
import { type Summary, summarise } from "./summary.ts";

export interface Evaluation {
  readonly summary: Summary;
  readonly outcomes: readonly BriefOutcome[];
  readonly broken: BrokenRun;
}

/** All briefs, or those whose id begins with `only`, directed by a provider and held against their expectations. */
export async function evaluate(provider: string, only = ""): Promise<Evaluation> {
  const briefs = (await loadBriefs()).filter(({ id }) => id.startsWith(only));
  const outcomes = await runAll(briefs, provider);
  const broken = runBroken(briefs);
  return { summary: summarise(outcomes, broken), outcomes, broken };
}

/** One after the other, so that a model's limits are not run into. */
async function runAll(briefs: readonly EvalBrief[], provider: string): Promise<BriefOutcome[]> {
  const studio = openStudio();
  try {
    const outcomes: BriefOutcome[] = [];
    for (const brief of briefs) outcomes.push(await runBrief(studio, brief, provider));
    return outcomes;
  } finally {
    await studio.close();
  }
}

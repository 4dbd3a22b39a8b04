import { checkFilm } from "../../src/direction/check-film.ts";
import { readBrief } from "../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../src/direction/reconcile.ts";
import { repairFilm } from "../../src/direction/repair-film.ts";
import { writeFilm } from "../../src/direction/write-film.ts";
import type { EvalBrief } from "./brief.ts";
import { BREAKAGES, type Breakage } from "./broken-films.ts";
import { requestOf } from "./run-brief.ts";

/** A hard demand that is still broken after the repair of a film that a model broke. */
export interface Leftover {
  readonly brief: string;
  readonly breakage: string;
  readonly demand: string;
  readonly detail: string;
}

export interface BrokenRun {
  readonly films: number;
  /** Hard demands that the breakages broke, before repair: the run shows nothing when it is 0. */
  readonly brokenBefore: number;
  readonly leftovers: readonly Leftover[];
}

/** Every brief's film broken in every way, repaired, and checked against the brief's hard demands. */
export function runBroken(briefs: readonly EvalBrief[]): BrokenRun {
  const runs = briefs
    .filter(({ refused }) => refused === undefined)
    .flatMap((brief) => BREAKAGES.map((breakage) => breakAndRepair(brief, breakage)));
  return {
    films: runs.length,
    brokenBefore: runs.reduce((total, { before }) => total + before, 0),
    leftovers: runs.flatMap(({ leftovers }) => leftovers),
  };
}

function breakAndRepair(brief: EvalBrief, breakage: Breakage) {
  const { prompt, options, context } = requestOf(brief, "offline");
  const agreed = reconcile({
    reading: readBrief(prompt.text?.trim() ?? ""),
    brand: context.brand_guidelines ?? null,
    options,
    references: { images: [], video: null },
  });
  const violated = (film: ReturnType<typeof writeFilm>) =>
    checkFilm(agreed, film).filter(
      ({ hard, status, kind }) =>
        hard && status === "violated" && kind !== "budget" && kind !== "target_model",
    );
  const broken = breakage.breakFilm(writeFilm(agreed), agreed);
  const leftovers = violated(repairFilm(agreed, broken)).map(({ kind, statement, detail }) => ({
    brief: brief.id,
    breakage: breakage.name,
    demand: `${kind}: ${statement}`,
    detail,
  }));
  return { before: violated(broken).length, leftovers };
}

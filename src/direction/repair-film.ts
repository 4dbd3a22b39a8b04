import type { AgreedBrief, Demand } from "./agreed-brief.ts";
import { brokenDemands, checkDemand, checkFilm } from "./check-film.ts";
import type { Outcome } from "./constraints/constraint-rule.ts";
import { CONSTRAINT_RULES } from "./constraints/index.ts";
import type { Film } from "./film.ts";
import { withReadableText } from "./repair/contrast.ts";
import { withLeanPalette, withTrueFigures } from "./repair/figures.ts";
import { withLegibleWords } from "./repair/legibility.ts";
import { withUprightWords } from "./repair/orientation.ts";
import { withAgreeingOverlays } from "./repair/overlays.ts";
import { withAgreedSpecs } from "./repair/specs.ts";
import { withExactTime, withFittingTransitions, withReadableTimes } from "./repair/timing.ts";
import { withDifferentNeighbours } from "./repair/variety.ts";
import { advisoryWarnings } from "./repair/warnings.ts";

/** Repairs may wake one another ("no text" takes out a card); after so many rounds the rest is a warning. */
const MAX_ROUNDS = 5;
const NOTHING_KNOWN: Outcome = { totalCostUsd: null, plannedModels: [], deliverables: [] };

/**
 * The film put right: exact to the frame in the agreed format, every demand kept that can be, words that can be read and
 * spoken in their time. What remains is in `warnings`, broken hard demands first. Idempotent; never throws.
 */
export function repairFilm(agreed: AgreedBrief, film: Film): Film {
  let next = film;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = next;
    next = repairOnce(agreed, next);
    if (isSame(before, next)) break;
  }
  return { ...next, warnings: warningsOf(agreed, next) };
}

function repairOnce(agreed: AgreedBrief, film: Film): Film {
  const { demands } = agreed;
  const framed = withExactTime(withAgreedSpecs(agreed, film));
  const asked = keepDemands(withLeanPalette(withUprightWords(framed), demands), demands);
  const told = withLegibleWords(withReadableTimes(withAgreeingOverlays(asked), demands), demands);
  const shaped = withFittingTransitions(withExactTime(withDifferentNeighbours(told)));
  return withTrueFigures(withReadableText(withAgreeingOverlays(shaped)));
}

/** The film after each broken demand was repaired once, in the registry's order, wishes before orders of the same kind. */
function keepDemands(film: Film, demands: readonly Demand[]): Film {
  return CONSTRAINT_RULES.reduce((kept, rule) => {
    const own = demands
      .filter(({ kind }) => kind === rule.kind)
      .toSorted((a, b) => Number(a.hard) - Number(b.hard));
    return own.reduce(
      (next, demand) => (isKept(next, demand) ? next : rule.repair(demand, next, demands)),
      kept,
    );
  }, film);
}

/** Wishes that were given up for a stronger demand are not fought for. */
function isKept(film: Film, demand: Demand): boolean {
  return demand.givenUp === true || checkDemand(demand, film, NOTHING_KNOWN).status !== "violated";
}

function warningsOf(agreed: AgreedBrief, film: Film): string[] {
  const checked = checkFilm(agreed, film);
  const advisory = agreed.options.skip_validation ? [] : advisoryWarnings(film);
  return [...new Set([...brokenDemands(checked), ...film.warnings, ...advisory])];
}

function isSame(left: Film, right: Film): boolean {
  if (left.direction === right.direction && left.scenes === right.scenes) return true;
  return JSON.stringify([left.direction, left.scenes]) === JSON.stringify([right.direction, right.scenes]);
}

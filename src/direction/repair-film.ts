import type { AgreedBrief, Demand } from "./agreed-brief.ts";
import { brokenDemands, checkFilm, demandsForPeople, verdictOn } from "./check-film.ts";
import { NOTHING_KNOWN } from "./constraints/constraint-rule.ts";
import { CONSTRAINT_RULES } from "./constraints/index.ts";
import type { Film } from "./film.ts";
import { oncePer } from "./once-per.ts";
import { withReadableText } from "./repair/contrast.ts";
import { withLeanPalette, withTrueFigures } from "./repair/figures.ts";
import { withLegibleWords } from "./repair/legibility.ts";
import { withUprightWords } from "./repair/orientation.ts";
import { withAgreeingOverlays } from "./repair/overlays.ts";
import { restful } from "./repair/restful.ts";
import { withAgreedSpecs } from "./repair/specs.ts";
import { withExactTime, withFittingTransitions, withReadableTimes } from "./repair/timing.ts";
import { withDifferentNeighbours } from "./repair/variety.ts";
import { advisoryWarnings } from "./repair/warnings.ts";

/** Repairs may wake one another ("no text" takes out a card); after so many rounds the rest is a warning. */
const MAX_ROUNDS = 5;

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
  const framed = exactTime(withAgreedSpecs(agreed, film));
  const asked = keepDemands(withLeanPalette(uprightWords(framed), demands), demands);
  const told = withLegibleWords(withReadableTimes(agreeingOverlays(asked), demands), demands);
  const shaped = fitTransitions(exactTime(separate(told)));
  return trueFigures(readableText(agreeingOverlays(shaped)));
}

const exactTime = restful(withExactTime);
const uprightWords = restful(withUprightWords);
const agreeingOverlays = restful(withAgreeingOverlays);
const separate = restful(withDifferentNeighbours);
const fitTransitions = restful(withFittingTransitions);
const readableText = restful(withReadableText);
const trueFigures = restful(withTrueFigures);

/** The film after each broken demand was repaired once, in the registry's order, wishes before orders of the same kind. */
function keepDemands(film: Film, demands: readonly Demand[]): Film {
  return inOrderOfRepair(demands).reduce(
    (kept, { rule, demand }) => (isKept(kept, demand) ? kept : rule.repair(demand, kept, demands)),
    film,
  );
}

const PLACE_OF_KIND = new Map(CONSTRAINT_RULES.map(({ kind }, place) => [kind, place]));

const inOrderOfRepair = oncePer((demands: readonly Demand[]) => {
  const asked = demands.flatMap((demand) => {
    const place = PLACE_OF_KIND.get(demand.kind);
    const rule = CONSTRAINT_RULES[place ?? -1];
    return place === undefined || rule === undefined ? [] : [{ rule, demand, place }];
  });
  return asked.sort((a, b) => a.place - b.place || Number(a.demand.hard) - Number(b.demand.hard));
});

/** Wishes that were given up for a stronger demand are not fought for. */
function isKept(film: Film, demand: Demand): boolean {
  const isLeft = demand.givenUp === true && demand.scaledBy === undefined;
  return isLeft || verdictOn(demand, film, NOTHING_KNOWN)?.status !== "violated";
}

function warningsOf(agreed: AgreedBrief, film: Film): string[] {
  const checked = checkFilm(agreed, film);
  const advisory = agreed.options.skip_validation ? [] : advisoryWarnings(film);
  return [
    ...new Set([...brokenDemands(checked), ...film.warnings, ...demandsForPeople(checked), ...advisory]),
  ];
}

function isSame(left: Film, right: Film): boolean {
  return (
    left.scenes.length === right.scenes.length &&
    left.scenes.every((scene, index) => isEqual(scene, right.scenes[index])) &&
    isEqual(left.direction, right.direction)
  );
}

function isEqual(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

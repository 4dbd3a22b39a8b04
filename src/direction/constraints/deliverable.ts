import type { Constraint } from "../../../contracts/constraint.ts";
import { Deliverable } from "../../../contracts/parse.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import { sameShape } from "./aspect-ratio.ts";
import { constraintRule, satisfied, unverifiable, type Verdict, violated } from "./constraint-rule.ts";

const SAME_LENGTH_SECONDS = 0.05;

/** The versions a brief asks for: the shot list is the first one; the others are listed to be cut from it. */
export const deliverableRule = constraintRule({
  kind: "deliverable",
  target: Deliverable,
  collect: ({ deliverables, reading }) =>
    deliverables.length < 2
      ? []
      : deliverables.map((deliverable) => ({
          statement:
            reading.deliverables.find(({ value }) => value.name === deliverable.name)?.words ??
            deliverable.name,
          source: "text",
          hard: true,
          target: deliverable,
        })),
  check: (asked, film, outcome) => {
    const specs = film.direction.technical_specs;
    const isThisFilm =
      Math.abs(specs.duration - asked.duration) < SAME_LENGTH_SECONDS &&
      sameShape(specs.aspect_ratio, asked.aspect_ratio);
    if (isThisFilm) return satisfied(`This shot list is the version "${asked.name}".`);
    const version = outcome.deliverables.find(({ name }) => name === asked.name);
    if (version?.cuts !== undefined) return cutVerdict(version, film.direction.technical_specs.fps);
    const isListed = outcome.deliverables.some(({ name }) => name === asked.name);
    return isListed
      ? unverifiable(
          `"${asked.name}" is listed as a deliverable; its cut is made from this shot list by an edit.`,
        )
      : violated(`"${asked.name}" is missing among the deliverables.`);
  },
});

/** How the entry of a demand begins that a short version has no room for. */
export const LEFT_OUT = "Left out:";

/** The demands that a version has no room for and the film keeps. */
export function leftOutOf({ constraints = [] }: Pick<Deliverable, "constraints">): Constraint[] {
  return constraints.filter(({ status, detail }) => status === "violated" && detail.startsWith(LEFT_OUT));
}

/** A version is kept when its cut is exact and breaks nothing hard; what it has no room for is told with it. */
function cutVerdict(version: Deliverable, fps: number): Verdict {
  const { name, duration, cuts = [], constraints = [] } = version;
  const frames = cuts.reduce(
    (sum, { use_from, use_to }) => sum + framesFromSeconds(use_to, fps) - framesFromSeconds(use_from, fps),
    0,
  );
  const broken = constraints.filter(({ hard, status }) => hard && status === "violated");
  const ids = cuts.map(({ scene_id }) => scene_id);
  if (cuts.length === 0 || frames !== framesFromSeconds(duration, fps))
    return violated(broken[0]?.detail ?? `The cut of "${name}" does not make ${duration} s.`, ids);
  const lost = [...new Set(leftOutOf(version).map(({ statement }) => `"${statement}"`))].join(", ");
  const without = lost === "" ? "" : ` It does without ${lost}, which the film keeps.`;
  return broken.length === 0
    ? satisfied(
        `"${name}" is cut from ${cuts.length} scenes, ${frames} frames: ${duration} s exactly.${without}`,
        ids,
      )
    : violated(`"${name}" makes ${duration} s but has no room for "${broken[0]?.statement}".`, ids);
}

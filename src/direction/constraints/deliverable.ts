import { Deliverable } from "../../../contracts/parse.ts";
import { sameShape } from "./aspect-ratio.ts";
import { constraintRule, satisfied, unverifiable, violated } from "./constraint-rule.ts";

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
    const isListed = outcome.deliverables.some(({ name }) => name === asked.name);
    return isListed
      ? unverifiable(
          `"${asked.name}" is listed as a deliverable; its cut is made from this shot list by an edit.`,
        )
      : violated(`"${asked.name}" is missing among the deliverables.`);
  },
});

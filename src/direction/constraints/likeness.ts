import { z } from "zod";
import { meantReferences } from "../meant-references.ts";
import { fidelityTo, Measured, measuredOf } from "../measure-fidelity.ts";
import { constraintRule, unverifiable, verdict } from "./constraint-rule.ts";

const ASPECTS = ["palette", "lighting", "rhythm", "movement"] as const;
type Aspect = (typeof ASPECTS)[number];

const Target = z.object({
  aspect: z.enum([...ASPECTS, "whole"]),
  /** null where no reference came with the brief. */
  measured: Measured.nullable(),
});

/** From so much on an aspect counts as kept: half the weight of the palette, a light that agrees, a rhythm less than twice as fast or slow. */
const LEAST_KEPT: Readonly<Record<Aspect, number>> = {
  palette: 0.5,
  lighting: 0.8,
  rhythm: 0.5,
  movement: 0.3,
};

/** What the film shall take from the references: a wish, for how like is like enough is for people to say. */
export const likenessRule = constraintRule({
  kind: "likeness",
  target: Target,
  collect: ({ reading, references }) =>
    reading.likeness.map(({ value, words }) => ({
      statement: words,
      source: "text",
      hard: false,
      target: { aspect: value.aspect, measured: measuredOf(meantReferences(references, words)) },
    })),
  check: ({ aspect, measured }, film) => {
    if (measured === null)
      return unverifiable("No photo or film came with the brief that this could be measured against.");
    const kept = fidelityTo(measured, film);
    const asked = (aspect === "whole" ? ASPECTS : [aspect]).filter((one) => isMeasured(one, measured));
    if (asked.length === 0) return unverifiable("A still picture has no such thing to keep.");
    const lost = asked.filter((one) => kept[one] < LEAST_KEPT[one]);
    const figures = asked.map((one) => `${one} ${Math.round(kept[one] * 100)} %`).join(", ");
    return verdict(
      lost.length === 0,
      `Kept of the reference: ${figures}.`,
      `Kept of the reference: ${figures}; too little of its ${lost.join(" and ")}.`,
      film.scenes.map(({ id }) => id),
    );
  },
});

function isMeasured(aspect: Aspect, { average_shot_length, movements }: Measured): boolean {
  if (aspect === "rhythm") return average_shot_length !== null;
  return aspect !== "movement" || movements !== null;
}

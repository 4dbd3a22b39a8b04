import type { Beat } from "../knowledge/moments/book.ts";
import { type Angle, anglesOf } from "./angles.ts";
import { type Claim, isOfTheBrief } from "./claims.ts";

/** The beats in which the film shows its product, whatever else it tells. */
const OF_THE_PRODUCT: ReadonlySet<Beat> = new Set<Beat>(["reveal", "signoff"]);
/** More looks at one happening are a scene that does not end. */
const MOST_ANGLES = 2;
/** A film that tells one or two happenings looks at them longer. */
const MOST_ANGLES_OF_FEW = 3;
const FEW = 2;

/** An angle and the picture it looks at. */
export interface PlacedAngle extends Angle {
  readonly of: Claim;
}

/** Which scene looks once more at a picture told beside it: open scenes next to a claim are coverage of it, the near one before the far. */
export function spreadAngles(
  slots: readonly (Claim | null)[],
  beats: readonly Beat[],
  turn: number,
  isInEnglish = true,
): (PlacedAngle | null)[] {
  // Only English clauses can be taken apart.
  if (!isInEnglish) return slots.map(() => null);
  // An ending seen before its time is no ending.
  const stock = new Map(
    slots.flatMap((claim, index) =>
      claim && isOfTheBrief(claim) && claim.where !== "ending"
        ? [[claim, anglesOf(claim.subject, turn + index).slice()] as const]
        : [],
    ),
  );
  const left = new Map(
    [...stock.keys()].map((claim) => [claim, stock.size <= FEW ? MOST_ANGLES_OF_FEW : MOST_ANGLES]),
  );
  return slots.map((slot, index) => {
    const beat = beats[index] as Beat;
    if (slot || OF_THE_PRODUCT.has(beat)) return null;
    const of = nearestClaim(slots, index);
    const rest = of ? (stock.get(of) ?? []) : [];
    if (!of || rest.length === 0 || left.get(of) === 0) return null;
    const fitting = rest.findIndex((angle) => angle.beats.includes(beat));
    const [angle] = rest.splice(Math.max(0, fitting), 1);
    left.set(of, (left.get(of) ?? 1) - 1);
    return angle ? { ...angle, of } : null;
  });
}

/** The claim told last, or before the first one the first. */
function nearestClaim(slots: readonly (Claim | null)[], index: number): Claim | null {
  return (
    slots.slice(0, index).findLast((slot) => slot !== null) ?? slots.find((slot) => slot !== null) ?? null
  );
}

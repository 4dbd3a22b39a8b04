import type { Provenance } from "../../../contracts/parse.ts";
import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { AskedEvent } from "../reading/reading.ts";

/** A picture the brief itself demands. */
export interface Claim {
  readonly subject: string;
  /** A thing by itself, not yet a picture. */
  readonly isBare: boolean;
  readonly where: AskedEvent["where"];
  readonly shotType: ShotType | null;
  readonly cameraMovement: CameraMovement | null;
  readonly origin: Provenance;
  /** Told as an item of a list or in a sentence of a film that its brief tells: seen in the brief's own words, and where it says. */
  readonly toldAs?: "item" | "sentence";
  /** How somebody of the brief looks at first, and what has come of it: the last picture before the goods stand alone. */
  readonly feeling?: "first" | "after";
  /** What a narrator says of it, where a voice is wanted: a step of use is said as it is told. */
  readonly line?: string;
}

/** Openings first, endings last, each in the order told. */
export function byWhere(claims: readonly Claim[]): Claim[] {
  return (["opening", "anywhere", "ending"] as const).flatMap((where) =>
    claims.filter((claim) => claim.where === where),
  );
}

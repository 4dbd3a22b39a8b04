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
  /** One of a list of pictures that is the film: seen in the brief's own words, and where it says. */
  readonly isListed?: true;
}

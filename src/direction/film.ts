import type { CreativeDirection } from "../../contracts/direction.ts";
import type { Provenance } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";

/** The written film: what the answer will hold, before it is checked. Steps take a film and return a new one. */
export interface Film {
  readonly direction: CreativeDirection;
  readonly scenes: readonly Scene[];
  /** JSON pointer into the response ("/creative_direction/product/name") -> where the field comes from. */
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Sentences for metadata.warnings, most important first. */
  readonly warnings: readonly string[];
}

import type { Provenance } from "../../../contracts/parse.ts";
import type {
  CameraMovement,
  ScenePurpose,
  SceneTransition,
  ShotType,
} from "../../../contracts/vocabulary.ts";
import type { CameraAngle } from "../knowledge/camera-angles.ts";
import type { Beat } from "../knowledge/moments/book.ts";

/** One scene before it is timed and worded for a model. */
export interface SceneIdea {
  readonly beat: Beat;
  readonly purpose: ScenePurpose;
  /** Who or what, doing what: a phrase that can be filmed. */
  readonly subject: string;
  /** The same for a model, which must be told in every scene whom it draws; absent where the subject says it. */
  readonly prompted?: string;
  readonly place: string;
  /** true where the film's own place is lent to a picture that has none; such a picture may well say where it is itself. */
  readonly placeIsLent: boolean;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  /** From where the camera looks, where the brief says it. */
  readonly angle?: CameraAngle;
  readonly sounds: readonly string[];
  readonly origin: Provenance;
  /** Lengths, lines and texts that the brief's own script gives. */
  readonly fixedSeconds: number | null;
  readonly voiceover: string | null;
  /** What a narrator would say here, where a voice is wanted and nobody wrote its words. */
  readonly line?: string | null;
  readonly overlay: string | null;
  readonly transition: SceneTransition | null;
  /** Which of size and movement the brief's own script names; absent where the director chose both. */
  readonly given?: { readonly shotType: boolean; readonly cameraMovement: boolean };
}

/** The part each beat plays on the wire. */
export const PURPOSE_OF_BEAT = {
  arrest: "hook",
  world: "context",
  problem: "context",
  detail: "product_showcase",
  process: "product_showcase",
  reveal: "product_showcase",
  use: "benefit",
  reaction: "benefit",
  together: "benefit",
  result: "benefit",
  signoff: "cta",
} as const satisfies Record<Beat, ScenePurpose>;

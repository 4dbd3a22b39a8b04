import type { CameraMovement, ShotType } from "../../../../contracts/vocabulary.ts";
import { SHOT_SIZES, type ShotSize } from "../shot-sizes.ts";
import { soundsTold } from "../sounds-told.ts";

/** What a moment does for the story. */
export type Beat =
  /** A picture that stops the thumb. */
  | "arrest"
  /** Where we are. */
  | "world"
  /** What is missing or in the way. */
  | "problem"
  /** Texture and craft, seen close. */
  | "detail"
  /** Something being made or prepared. */
  | "process"
  /** The product doing what it is for. */
  | "use"
  /** What it does to a face. */
  | "reaction"
  /** People sharing it. */
  | "together"
  /** What is better now. */
  | "result"
  /** The product, seen whole for the first time. */
  | "reveal"
  /** The last picture, calm enough to read words on. */
  | "signoff";

/** Who can be seen; a brief without people takes only `none`. */
export type Cast = "none" | "hands" | "hero" | "crowd";

/** One filmable picture. `shows` may hold {product}, {hero}, {brand}; `place` null takes the film's own place. */
export interface Moment {
  readonly beat: Beat;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  readonly cast: Cast;
  readonly shows: string;
  readonly place: string | null;
  readonly sounds: readonly string[];
  /** What a narrator would say over it, where a voice is wanted and the brief gives no words; claims nothing. */
  readonly line: string | null;
  /** The words of the brief that it shows instead of telling them; absent where it is of no brief. */
  readonly because?: string;
}

/** "arrest xcu static none": beat, shot size, camera, who is seen. */
type Staging = `${Beat} ${ShotSize} ${CameraMovement} ${Cast}`;

/** Staging, what is seen, where (null: the film's place), sounds separated by commas, a narrator's line. */
export type MomentRow = readonly [Staging, string, string | null, string, string?];

/** Moments from rows short enough to be read as a table. */
export function bookOf(rows: readonly MomentRow[]): readonly Moment[] {
  return rows.map(([staging, shows, place, sounds, line]) => {
    const [beat, size, cameraMovement, cast] = staging.split(" ") as [Beat, ShotSize, CameraMovement, Cast];
    return {
      beat,
      shotType: SHOT_SIZES[size],
      cameraMovement,
      cast,
      shows,
      place,
      sounds: soundsTold(sounds),
      line: line ?? null,
    };
  });
}

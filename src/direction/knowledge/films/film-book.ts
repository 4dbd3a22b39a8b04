import type { CameraMovement } from "../../../../contracts/vocabulary.ts";
import type { Cast, Moment } from "../moments/book.ts";
import { SHOT_SIZES, type ShotSize } from "../shot-sizes.ts";

/** A film of a known kind, told in the order in which it happens. */
export interface FilmBook {
  /** Words of a brief, one of which it must hold, before `fits` is asked. */
  readonly words: readonly string[];
  /** Tells from the brief, in lower case, whether the film is of this kind. */
  readonly fits: RegExp;
  /** Where it plays that names no place. */
  readonly places: readonly [string, ...string[]];
  /** Who carries it where the brief names nobody; absent where the director knows better. */
  readonly hero?: string;
  /** It goes from place to place, whatever place its brief names. */
  readonly travels?: boolean;
  /** It shows how somebody looks: what its brief lists is seen close. */
  readonly isOfALook?: boolean;
  /** From the first picture to the last. */
  readonly pictures: readonly Moment[];
}

/** A film whose pictures stand in their order, wherever they come from. */
export type OrderedFilm = Pick<FilmBook, "places" | "pictures" | "isOfALook"> & {
  readonly hero: string | null;
};

/** "cu static none": shot size, camera, who is seen; what is seen; where, if not at the film's own place. */
export type FilmRow = readonly [`${ShotSize} ${CameraMovement} ${Cast}`, string, string?];

interface FilmFacts {
  readonly words: string;
  readonly fits: RegExp;
  readonly places: readonly [string, ...string[]];
  readonly hero?: string;
  readonly travels?: boolean;
  readonly isOfALook?: boolean;
}

/** The book of films that `facts` describe; its first row opens the film, its last one closes it. */
export function film({ words, ...facts }: FilmFacts, rows: readonly FilmRow[]): FilmBook {
  return {
    ...facts,
    words: words.split(","),
    pictures: rows.map((row, at) => pictureOf(row, at, rows.length)),
  };
}

function pictureOf([staging, shows, place]: FilmRow, at: number, count: number): Moment {
  const [size, cameraMovement, cast] = staging.split(" ") as [ShotSize, CameraMovement, Cast];
  const isLast = at === count - 1;
  const middle = at < count / 3 ? "world" : "use";
  const inside = cast === "crowd" ? "together" : middle;
  const beat = at === 0 ? "arrest" : inside;
  return {
    beat: isLast ? "signoff" : beat,
    shotType: SHOT_SIZES[size],
    cameraMovement,
    cast,
    shows,
    place: place ?? null,
    sounds: [],
    line: null,
  };
}

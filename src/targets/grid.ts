import type { VideoModel } from "../../contracts/catalogue.ts";

/** What a call asks for besides its length; some lengths are only made with some of it. */
export interface CallShape {
  readonly resolution: string;
  /** Pictures of the subject that the call follows; a start frame does not count. */
  readonly subjectPictures: number;
}

/** "1080p or 4k forces 8 s", "reference images (at most 3) force 8 s" */
const FORCES = /^(?<what>.+?) forces? (?<seconds>\d+(?:\.\d+)?) s$/i;
const RESOLUTION_NAMES = /\b(?:\d+p|[24]k)\b/gi;

/** The clip lengths in seconds that the model makes for such a call, ascending: the row's grid under its joint rules. */
export function lengthsFor(model: VideoModel, shape: CallShape): number[] {
  const offered = grid(model);
  const forced = (model.rules ?? [])
    .map((rule) => forcedLength(rule, shape))
    .filter((seconds) => seconds !== null);
  const allowed = offered.filter((seconds) => forced.every((length) => length === seconds));
  return allowed.length > 0 ? allowed : forced.slice(0, 1);
}

/** Rules of the row that are no joint rule of length: they are passed on to the reader as they stand. */
export function rulesInWords(model: VideoModel): string[] {
  return (model.rules ?? []).filter((rule) => !FORCES.test(rule));
}

function grid({ durations_seconds: durations }: VideoModel): number[] {
  if (Array.isArray(durations)) return durations.toSorted((one, other) => one - other);
  const steps = Math.floor((durations.max - durations.min) / durations.step + Number.EPSILON);
  return Array.from({ length: steps + 1 }, (_, index) => durations.min + index * durations.step);
}

function forcedLength(rule: string, shape: CallShape): number | null {
  const match = FORCES.exec(rule);
  if (!match?.groups) return null;
  const { what = "", seconds } = match.groups;
  const resolutions = what.match(RESOLUTION_NAMES)?.map((name) => name.toLowerCase()) ?? [];
  const applies = /reference images/i.test(what)
    ? shape.subjectPictures > 0
    : resolutions.includes(shape.resolution.toLowerCase());
  return applies ? Number(seconds) : null;
}

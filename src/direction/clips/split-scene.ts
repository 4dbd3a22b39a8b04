import { secondsFromFrames } from "../../../contracts/timecode.ts";

/** A clip's share of a scene, before it is said in a model's words. */
export interface ScenePart {
  /** The length that is asked for, one of those offered. */
  readonly generateSeconds: number;
  /** Seconds into the generated clip; their difference is this part of the scene, exactly. */
  readonly useFrom: number;
  readonly useTo: number;
  /** Whether it goes on from the last used frame of the part before. */
  readonly continues: boolean;
  /** Whether the frames before useFrom cover the transition into the scene. */
  readonly coversTransition: boolean;
}

export interface SceneTime {
  readonly frames: number;
  readonly fps: number;
  /** Frames of the transition out of the scene before, which needs pictures of this scene before its start. */
  readonly headFrames: number;
  /** Lengths in seconds for the first clip, and for clips that continue one, ascending. */
  readonly firstLengths: readonly number[];
  readonly laterLengths: readonly number[];
}

const WIRE_DECIMALS = 1_000_000;
/** Tolerance in frames when a length in seconds is turned into frames, against binary rounding. */
const FRAME_TOLERANCE = 1e-6;

/**
 * The clips that make a scene: one of the shortest length that holds it, with what is left over as handles on both
 * sides; or, where none is long enough, as few as possible that continue each other. Used times sum to the scene's
 * frames exactly.
 */
export function splitScene(time: SceneTime): ScenePart[] {
  const { frames, fps, headFrames, firstLengths } = time;
  const single =
    firstLengths.find((seconds) => wholeFrames(seconds, fps) >= frames + headFrames) ??
    firstLengths.find((seconds) => wholeFrames(seconds, fps) >= frames);
  if (single !== undefined) return [singlePart(single, time)];
  return joinedParts(chooseLengths(time), time);
}

function singlePart(seconds: number, { frames, fps, headFrames }: SceneTime): ScenePart {
  const slack = wholeFrames(seconds, fps) - frames;
  const head = Math.min(slack, Math.max(headFrames, Math.floor(slack / 2)));
  return part(seconds, head, 0, frames, fps, { continues: false, coversTransition: head >= headFrames });
}

/** As few clips as reach the scene's length, each the shortest that its share of what is left allows. */
function chooseLengths({ frames, fps, firstLengths, laterLengths }: SceneTime): number[] {
  const longestFirst = firstLengths.at(-1) ?? 1;
  const longestLater = laterLengths.at(-1) ?? longestFirst;
  const later = Math.ceil((frames - wholeFrames(longestFirst, fps)) / usable(longestLater, fps));
  const count = 1 + Math.max(1, later);
  const chosen: number[] = [];
  let left = frames;
  for (let index = 0; index < count; index += 1) {
    const lengths = index === 0 ? firstLengths : laterLengths;
    const room = (seconds: number) => (index === 0 ? wholeFrames(seconds, fps) : usable(seconds, fps));
    const share = left / (count - index);
    const length = lengths.find((seconds) => room(seconds) >= share) ?? lengths.at(-1) ?? longestFirst;
    chosen.push(length);
    left -= room(length);
  }
  return chosen;
}

/** Shares the scene's frames out in proportion to the lengths, so that no clip is a sliver. */
function joinedParts(lengths: readonly number[], time: SceneTime): ScenePart[] {
  const { frames, fps, headFrames } = time;
  const rooms = lengths.map((seconds, index) =>
    index === 0 ? wholeFrames(seconds, fps) : usable(seconds, fps),
  );
  const shares = proportionalShares(frames, rooms);
  let begun = 0;
  return lengths.map((seconds, index) => {
    const share = shares[index] ?? 0;
    const slack = wholeFrames(seconds, fps) - share;
    const skipped = index === 0 ? slack : 1;
    const made = part(seconds, skipped, begun, share, fps, {
      continues: index > 0,
      coversTransition: index > 0 || slack >= headFrames,
    });
    begun += share;
    return made;
  });
}

function proportionalShares(frames: number, rooms: readonly number[]): number[] {
  const total = rooms.reduce((sum, room) => sum + room, 0);
  const shares = rooms.map((room) => Math.min(room, Math.floor((frames * room) / total)));
  let left = frames - shares.reduce((sum, share) => sum + share, 0);
  for (const [index, room] of rooms.entries()) {
    const more = Math.min(left, room - (shares[index] ?? 0));
    shares[index] = (shares[index] ?? 0) + more;
    left -= more;
  }
  return shares;
}

/** Times are differences of the scene's own frame times, so that rounded seconds sum to its duration as well. */
function part(
  generateSeconds: number,
  skippedFrames: number,
  begunFrames: number,
  usedFrames: number,
  fps: number,
  flags: Pick<ScenePart, "continues" | "coversTransition">,
): ScenePart {
  const used = secondsFromFrames(begunFrames + usedFrames, fps) - secondsFromFrames(begunFrames, fps);
  const useFrom = secondsFromFrames(skippedFrames, fps);
  return { generateSeconds, useFrom, useTo: rounded(useFrom + used), ...flags };
}

/** A continuing clip begins with the frame that the clip before ended on; that one is not shown twice. */
function usable(seconds: number, fps: number): number {
  return wholeFrames(seconds, fps) - 1;
}

function wholeFrames(seconds: number, fps: number): number {
  return Math.floor(seconds * fps + FRAME_TOLERANCE);
}

function rounded(seconds: number): number {
  return Math.round(seconds * WIRE_DECIMALS) / WIRE_DECIMALS;
}

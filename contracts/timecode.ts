/**
 * Time is counted in whole frames and only shown as seconds, so that scenes abut exactly. All functions are pure.
 */

const WIRE_DECIMALS = 1_000_000;

/** The whole number of frames nearest to `seconds` at `fps` frames a second. */
export function framesFromSeconds(seconds: number, fps: number): number {
  return Math.round(seconds * fps);
}

/** Seconds of `frames` at `fps`, rounded to a microsecond so that equal times print equally. */
export function secondsFromFrames(frames: number, fps: number): number {
  return Math.round((frames / fps) * WIRE_DECIMALS) / WIRE_DECIMALS;
}

/** `seconds` moved to the nearest whole frame at `fps`. */
export function snapToFrame(seconds: number, fps: number): number {
  return secondsFromFrames(framesFromSeconds(seconds, fps), fps);
}

/** Non-drop SMPTE timecode HH:MM:SS:FF. Fractional rates (23.976, 29.97) count frames of the next whole rate (SMPTE ST 12-1). */
export function timecodeFromFrames(frames: number, fps: number): string {
  const base = Math.round(fps);
  const wholeSeconds = Math.floor(frames / base);
  const parts = [
    Math.floor(wholeSeconds / 3600),
    Math.floor(wholeSeconds / 60) % 60,
    wholeSeconds % 60,
    frames % base,
  ];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** Frames of a non-drop SMPTE timecode; throws a RangeError when it is not one. */
export function framesFromTimecode(timecode: string, fps: number): number {
  const match = /^(\d{2,}):([0-5]\d):([0-5]\d):(\d{2})$/.exec(timecode);
  const base = Math.round(fps);
  if (!match) throw new RangeError(`Not a timecode HH:MM:SS:FF: ${timecode}`);
  const [hours, minutes, seconds, frames] = match.slice(1).map(Number) as [number, number, number, number];
  if (frames >= base) throw new RangeError(`Frame ${frames} does not exist at ${fps} fps`);
  return ((hours * 60 + minutes) * 60 + seconds) * base + frames;
}

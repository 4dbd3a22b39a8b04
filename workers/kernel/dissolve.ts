import { type Blend, MAX_STEP, type Overtaking, rampOf } from "./blend.ts";
import { type CoarseFrame, differenceOf, valuesAt } from "./coarse-frame.ts";

/** How far from the straight line between its ends a mixture may lie, as a share of the whole change. */
const MAX_OFF_LINE = 0.6;
const MAX_MEAN_OFF_LINE = 0.3;
/** Moments of the window, as shares of it, that are looked at first: what leaves the line does so far from both its ends. */
const PROBES = [0.5, 0.3, 0.7];
/** How much closer the detail must follow a mixture's dip than a straight line. */
const MIN_DIP_ADVANTAGE = 0.1;
/** The further off the line, the surer the dip must be. */
const DIP_FOR_OFF_LINE = 0.8;
const NEAR_LINE = 0.15;
/** So near the line, and with such a dip, it can hardly be anything else. */
const SURE = { off: 0.1, dip: 0.3 };
/**
 * Where pixels go over one by one, here and there, the picture keeps to the line while detail rises by this share instead; so near
 * the line it is a mixture whatever the detail does.
 */
const SCATTERED = { off: 0.1, rise: 0.06, onLine: 0.035, difference: 20 };
const DISSOLVE_MIN_SECONDS = 0.26;
/** How much longer than the straight line a whip pan's way is, and how fast it goes it. */
const WHIP_DETOUR = 1.6;
const WHIP_DETOUR_PER_SECOND = 5;

/** The dissolve in the window [start, end], whose ends differ by `difference`, of pictures or of scattered pixels; null when it is none. */
export function dissolveIn(
  coarse: CoarseFrame[],
  start: number,
  end: number,
  difference: number,
): Overtaking | null {
  const placeAt = lineBetween(valuesAt(coarse, start), valuesAt(coarse, end));
  const isFarFrom = (share: number) =>
    placeAt(valuesAt(coarse, start + Math.floor(share * (end - start)))).off >= MAX_OFF_LINE;
  if (PROBES.some(isFarFrom)) return null;
  const shares = [0];
  let offSum = 0;
  for (let index = start + 1; index < end; index += 1) {
    const { share, off } = placeAt(valuesAt(coarse, index));
    if (off > MAX_OFF_LINE || share - (shares.at(-1) ?? 0) > MAX_STEP) return null;
    shares.push(share);
    offSum += off;
    if (offSum > MAX_MEAN_OFF_LINE * (end - start - 1)) return null;
  }
  shares.push(1);
  const meanOff = offSum / (end - start - 1);
  if (1 - (shares.at(-2) ?? 0) > MAX_STEP) return null;
  const ramp = rampOf(shares);
  const inRamp = shares.slice(ramp.from, ramp.to + 1);
  const dip = Math.min(dipAdvantage(coarse, start, shares), dipAdvantage(coarse, start + ramp.from, inRamp));
  const isMixed = dip >= MIN_DIP_ADVANTAGE + DIP_FOR_OFF_LINE * Math.max(0, meanOff - NEAR_LINE);
  const isScattered =
    difference >= SCATTERED.difference &&
    (meanOff <= SCATTERED.onLine ||
      (meanOff <= SCATTERED.off && riseOf(coarse, start + ramp.from, inRamp) >= SCATTERED.rise));
  if (!isMixed && !isScattered) return null;
  return {
    from: start + ramp.from,
    to: start + ramp.to,
    kind: "dissolve",
    score: difference * (1 - meanOff) * (0.5 + Math.abs(dip)),
    isSure: !isMixed || (meanOff <= SURE.off && dip >= SURE.dip),
  };
}

/** A dissolve takes its time, and is no whip pan. */
export function isDissolve(coarse: CoarseFrame[], times: Float64Array, dissolve: Blend): boolean {
  const seconds = (times[dissolve.to] ?? 0) - (times[dissolve.from] ?? 0);
  return seconds >= DISSOLVE_MIN_SECONDS && !isWhipPan(coarse, times, dissolve);
}

/** A whip pan blurs like a dissolve, but goes a long way round between its two pictures in a short time. */
export function isWhipPan(coarse: CoarseFrame[], times: Float64Array, { from, to }: Blend): boolean {
  const seconds = (times[to] ?? 0) - (times[from] ?? 0);
  let path = 0;
  for (let index = from; index < to; index += 1)
    path += differenceOf(valuesAt(coarse, index), valuesAt(coarse, index + 1));
  const detour = path / differenceOf(valuesAt(coarse, from), valuesAt(coarse, to));
  return detour >= WHIP_DETOUR && detour / seconds >= WHIP_DETOUR_PER_SECOND;
}

/** How much better the detail of the mixtures is told by the dip of a dissolve than by a straight line; -1 to 1. */
function dipAdvantage(coarse: CoarseFrame[], start: number, shares: number[]): number {
  const before = coarse[start]?.detail ?? 0;
  const after = coarse[start + shares.length - 1]?.detail ?? 0;
  let [asDissolve, asLine] = [0, 0];
  for (const [index, share] of shares.entries()) {
    const mixed = Math.min(1, Math.max(0, share));
    const seen = coarse[start + index]?.detail ?? 0;
    asDissolve += Math.abs(seen - ((1 - mixed) ** 2 * before + mixed ** 2 * after));
    asLine += Math.abs(seen - ((1 - mixed) * before + mixed * after));
  }
  return asDissolve + asLine === 0 ? 0 : (asLine - asDissolve) / (asLine + asDissolve);
}

/** By which share the detail of the mixtures is above the straight line between that of the two pictures. */
function riseOf(coarse: CoarseFrame[], start: number, shares: number[]): number {
  const before = coarse[start]?.detail ?? 0;
  const after = coarse[start + shares.length - 1]?.detail ?? 0;
  let [seen, line] = [0, 0];
  for (const [index, share] of shares.entries()) {
    const mixed = Math.min(1, Math.max(0, share));
    seen += coarse[start + index]?.detail ?? 0;
    line += (1 - mixed) * before + mixed * after;
  }
  return line === 0 ? 0 : seen / line - 1;
}

/**
 * Tells where frames lie on the line between two others: the share of the way, and the distance from the line by the line's
 * length.
 */
function lineBetween(
  before: Float32Array,
  after: Float32Array,
): (now: Float32Array) => { share: number; off: number } {
  const whole = new Float64Array(before.length);
  let length = 0;
  for (let cell = 0; cell < whole.length; cell += 1) {
    const change = (after[cell] ?? 0) - (before[cell] ?? 0);
    whole[cell] = change;
    length += change * change;
  }
  return (now) => {
    if (length === 0) return { share: 0, off: 1 };
    let [along, distance] = [0, 0];
    for (let cell = 0; cell < whole.length; cell += 1) {
      const part = (now[cell] ?? 0) - (before[cell] ?? 0);
      along += (whole[cell] ?? 0) * part;
      distance += part * part;
    }
    const share = along / length;
    return { share, off: Math.sqrt(Math.max(0, distance / length - share * share)) };
  };
}

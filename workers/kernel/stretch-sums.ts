import { BANDS, type Profile } from "./profiles.ts";

/** How far a frame is from another picture over its first or its last so many places, from none to all. */
export interface StretchSums {
  first: Float64Array;
  last: Float64Array;
}

/** Each place against the same place of the other picture. */
export function stillSums(now: Profile, other: Profile, most: number): StretchSums {
  const { length } = now;
  const [first, last] = [new Float64Array(length + 1), new Float64Array(length + 1)];
  for (let count = 1; count <= length; count += 1) {
    const rest = length - count;
    first[count] = (first[count - 1] ?? 0) + stretchDistance(now, count - 1, other, count - 1, 1, most);
    last[count] = (last[count - 1] ?? 0) + stretchDistance(now, rest, other, rest, 1, most);
  }
  return { first, last };
}

/** The other picture moves with the front: its end is seen in the first places, its beginning in the last. */
export function movingSums(now: Profile, other: Profile, most: number): StretchSums {
  const { length } = now;
  const [first, last] = [new Float64Array(length + 1), new Float64Array(length + 1)];
  for (let count = 1; count <= length; count += 1) {
    first[count] = stretchDistance(now, 0, other, length - count, count, most);
    last[count] = stretchDistance(now, length - count, other, 0, count, most);
  }
  return { first, last };
}

/** Sum of differences of `count` places of two profiles from these places on; stops once it reaches `most`. */
function stretchDistance(
  left: Profile,
  leftFrom: number,
  right: Profile,
  rightFrom: number,
  count: number,
  most: number,
): number {
  const ours = left.values;
  const theirs = right.values;
  const away = (rightFrom - leftFrom) * BANDS;
  let sum = 0;
  for (let place = leftFrom; place < leftFrom + count && sum < most; place += 1) {
    const end = (place + 1) * BANDS;
    for (let at = place * BANDS; at < end; at += 1)
      sum += Math.abs((ours[at] ?? 0) - (theirs[at + away] ?? 0));
  }
  return sum;
}

import type { OklabPlanes } from "./colour.ts";

const STEP = 0.06;
const SPAN = 32;
const OFFSET = SPAN / 2;
/** Spread (in squared frame sides) at which a colour counts as scattered all over. */
const SCATTERED = 0.08;

interface ColourGroup {
  count: number;
  lightness: number;
  a: number;
  b: number;
  x: number;
  y: number;
  squares: number;
}

/**
 * How much each pixel's colour differs from the rest of the picture, more so when that colour is gathered in one place.
 * After the uniqueness and spatial distribution of Perazzi et al., "Saliency Filters" (2012), over colour groups.
 */
export function colourRarity(colours: OklabPlanes, width: number, height: number): Float32Array {
  const keys = new Int32Array(width * height);
  const groups = groupColours(colours, width, height, keys);
  const scores = new Map<number, number>();
  for (const [key, group] of groups)
    scores.set(key, uniqueness(group, groups, keys.length) * gathering(group));
  const rarity = new Float32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) rarity[at] = scores.get(keys[at] ?? 0) ?? 0;
  return rarity;
}

function groupColours(
  colours: OklabPlanes,
  width: number,
  height: number,
  keys: Int32Array,
): Map<number, ColourGroup> {
  const groups = new Map<number, ColourGroup>();
  for (let at = 0; at < keys.length; at += 1) {
    const [lightness, a, b] = [colours.lightness[at] ?? 0, colours.a[at] ?? 0, colours.b[at] ?? 0];
    const key =
      (Math.floor(lightness / STEP) * SPAN + Math.floor(a / STEP) + OFFSET) * SPAN +
      Math.floor(b / STEP) +
      OFFSET;
    keys[at] = key;
    let group = groups.get(key);
    if (group === undefined) {
      group = { count: 0, lightness: 0, a: 0, b: 0, x: 0, y: 0, squares: 0 };
      groups.set(key, group);
    }
    const x = (at % width) / width;
    const y = Math.floor(at / width) / height;
    group.count += 1;
    group.lightness += lightness;
    group.a += a;
    group.b += b;
    group.x += x;
    group.y += y;
    group.squares += x * x + y * y;
  }
  return groups;
}

function uniqueness(own: ColourGroup, groups: ReadonlyMap<number, ColourGroup>, total: number): number {
  let sum = 0;
  for (const other of groups.values()) {
    const lightness = other.lightness / other.count - own.lightness / own.count;
    const a = other.a / other.count - own.a / own.count;
    const b = other.b / other.count - own.b / own.count;
    sum += (other.count / total) * Math.sqrt(lightness * lightness + a * a + b * b);
  }
  return sum;
}

function gathering({ count, x, y, squares }: ColourGroup): number {
  const spread = squares / count - (x / count) ** 2 - (y / count) ** 2;
  return Math.exp(-Math.max(0, spread) / SCATTERED);
}

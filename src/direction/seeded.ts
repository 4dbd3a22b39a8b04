/** Choices that look free but are the same for the same brief: a small generator seeded with the brief's words. */
export interface Seeded {
  /** A number in [0, 1). */
  next(): number;
  /** One of `choices`; throws a RangeError when there are none. */
  pick<T>(choices: readonly T[]): T;
  /** All of `choices`, in another order. */
  shuffle<T>(choices: readonly T[]): T[];
}

/** A deterministic generator for `seedText` (FNV-1a hash into mulberry32, both public domain). */
export function seededBy(seedText: string): Seeded {
  let state = hashText(seedText);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick<T>(choices: readonly T[]): T {
      if (choices.length === 0) throw new RangeError("Nothing to choose from");
      return choices[Math.floor(next() * choices.length)] as T;
    },
    shuffle<T>(choices: readonly T[]): T[] {
      return choices
        .map((value) => ({ value, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ value }) => value);
    },
  };
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

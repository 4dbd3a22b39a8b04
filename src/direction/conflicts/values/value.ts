/** A figure or a date that a brief gives for something. */
export interface Value {
  /** Of what it is, comparable: the same key is the same thing. */
  readonly key: string;
  /** Comparable: two of one key that differ cannot both hold. */
  readonly value: string;
  /** The brief's words for it. */
  readonly words: string;
  readonly start: number;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** The sentence around an offset: a point between two figures ends none. */
export function sentenceAt(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const from = Math.max(0, ...[...before.matchAll(/[.!?;]\s+|\n/g)].map((end) => end.index + end[0].length));
  const after = text.slice(offset).search(/[.!?;](?:\s|$|["'”’»])|\n/);
  return text.slice(from, after < 0 ? text.length : offset + after);
}

/** The first two values of one thing that differ, in the order written; null where all agree. */
export function firstApart(
  values: readonly Value[],
  areOne: (first: string, second: string) => boolean = (first, second) => first === second,
): readonly [Value, Value] | null {
  for (const first of values) {
    const second = values.find(
      (other) => other.start > first.start && other.key === first.key && !areOne(first.value, other.value),
    );
    if (second !== undefined) return [first, second];
  }
  return null;
}

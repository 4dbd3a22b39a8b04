/** A stretch of a text, in characters: `start` is its first, `end` the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A stretch of a text, in characters: `start` is its first, `end` the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** How much of a stretch others cover, 0 to 1. */
export function sharedBy(spans: readonly Span[], { start, end }: Span): number {
  const covered = spans.map((one) => Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)));
  return covered.reduce((sum, length) => sum + length, 0) / Math.max(1, end - start);
}

/** The briefs of one job that wait. */
interface Line {
  readonly id: string;
  readonly round: number;
  readonly waiting: number[];
}

/** Jobs take turns brief by brief, so that a long one does not hold up a short one. */
export function createLines() {
  const lines: Line[] = [];
  return {
    has: (id: string, round: number) => lines.some((line) => line.id === id && line.round === round),
    add: (id: string, round: number, waiting: readonly number[]) =>
      void lines.push({ id, round, waiting: [...waiting] }),
    /** The next brief in turn: each line gives one and goes to the end. */
    next(): { id: string; round: number; index: number } | null {
      for (let line = lines.shift(); line; line = lines.shift()) {
        const index = line.waiting.shift();
        if (index === undefined) continue;
        lines.push(line);
        return { id: line.id, round: line.round, index };
      }
      return null;
    },
    size: () => lines.reduce((sum, line) => sum + line.waiting.length, 0),
  };
}

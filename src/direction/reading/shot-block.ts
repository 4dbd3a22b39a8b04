/** The raw parts of a shot before its words are read. */
export interface ShotBlock {
  readonly start: number;
  readonly end: number;
  readonly label: string | null;
  readonly seconds: number | null;
  readonly body: string;
  /** Cells of a table row under their folded headers. */
  readonly cells: ReadonlyMap<string, string>;
}

/** "(he's seventy-three)": who somebody in the film is, told beside what they do. */
export interface SaidOfBeing {
  /** What they are called in the brief: "dad". */
  readonly noun: string;
  /** As it stands before the noun: "73-year-old", "orange"; empty where only a name is told. */
  readonly adjective: string;
  /** As it stands behind the noun: "in his 40s with a grey beard". */
  readonly behind?: string;
  /** What they are called, where only that and their calling are told. */
  readonly name?: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Whether something is said of the whole film or of a moment of it. */
export type FactScope = "film" | "moment";

/** One thing that a brief says of its picture or sound: on this topic, this. */
export interface Fact {
  readonly topic: string;
  readonly value: string;
  readonly scope: FactScope;
  /** Offsets in the brief. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Counts the clauses of the brief, parted at . ; ! ? and line ends. */
  readonly clause: number;
  /** Said of every picture in so many words, and no mere quality of the film. */
  readonly isStrict: boolean;
  /** Words that may mean it: they count only against what is said of the whole film. */
  readonly isHint: boolean;
}

/** How what is said of the whole film counts. */
export const OF_FILM = { scope: "film", isStrict: true, isHint: false } as const;
/** How what is said of a moment counts. */
export const OF_A_MOMENT = { scope: "moment", isStrict: false, isHint: false } as const;

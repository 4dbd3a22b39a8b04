/** A name of a colour. */
export interface ColorWord {
  readonly hex: string;
  /** Needs a neighbour that speaks of colour. */
  readonly leaning: boolean;
}

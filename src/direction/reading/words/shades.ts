/** What an adjective of colour does to the colour it stands before, in OKLCH: lightness is added (0 to 1), chroma is a factor. */
export interface Shade {
  readonly lightness: number;
  readonly chroma: number;
  /** Where a grey leans. */
  readonly towards: "warm" | "cool" | null;
  /** Said of colours alone: "dusty plum" is no fruit. */
  readonly isSure: boolean;
}

function shade(lightness: number, chroma: number, isSure = false, towards: Shade["towards"] = null): Shade {
  return { lightness, chroma, towards, isSure };
}

/** Adjectives before the name of a colour, folded. Their measures are ours, set by eye on the CSS colours. */
export const SHADES: ReadonlyMap<string, Shade> = new Map([
  ["muted", shade(0.04, 0.45, true)],
  ["dusty", shade(0.08, 0.45, true)],
  ["faded", shade(0.08, 0.5, true)],
  ["washed-out", shade(0.12, 0.4, true)],
  ["smoky", shade(-0.04, 0.4)],
  ["earthy", shade(-0.02, 0.55, true)],
  ["pastel", shade(0.24, 0.35, true)],
  ["pale", shade(0.22, 0.4, true)],
  ["powdery", shade(0.18, 0.4, true)],
  ["icy", shade(0.24, 0.3)],
  ["soft", shade(0.12, 0.6)],
  ["light", shade(0.18, 0.6)],
  ["warm", shade(0.02, 0.85, false, "warm")],
  ["cool", shade(0.02, 0.85, false, "cool")],
  ["cold", shade(0.02, 0.85, false, "cool")],
  ["deep", shade(-0.14, 0.85)],
  ["dark", shade(-0.18, 0.8)],
  ["rich", shade(-0.06, 0.95)],
  ["bright", shade(0.06, 1.1)],
  ["vivid", shade(0.04, 1.2, true)],
]);

/** Stands between two texts that share one card: "Plant now · Order today". */
export const JOINT = " \u00b7 ";

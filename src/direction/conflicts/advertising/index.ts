import type { ConflictRule } from "../conflict-rule.ts";
import { financialClaims, medicalClaims, weightClaims } from "./claims.ts";
import { drinkingAndDriving } from "./drinking-and-driving.ts";
import { minorsAndVice } from "./minors-and-vice.ts";
import { politics } from "./politics.ts";
import { smoking } from "./smoking.ts";
import { celebrityLikeness, thirdPartyMarks } from "./third-parties.ts";
import { unsafeActs } from "./unsafe-acts.ts";
import { weaponsAndMinors } from "./weapons-and-minors.ts";

/** Common rules of advertising, as self-regulation and platforms write them. No legal advice: they name what a lawyer would ask. */
export const ADVERTISING_RULES: readonly ConflictRule[] = [
  drinkingAndDriving,
  minorsAndVice,
  weaponsAndMinors,
  smoking,
  medicalClaims,
  financialClaims,
  weightClaims,
  thirdPartyMarks,
  celebrityLikeness,
  unsafeActs,
  politics,
];

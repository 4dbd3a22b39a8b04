import type { ConflictRule } from "../conflict-rule.ts";
import { borrowedMusic } from "./borrowed-music.ts";
import { childrensData } from "./childrens-data.ts";
import { financialClaims, medicalClaims, weightClaims } from "./claims.ts";
import { comparisons } from "./comparisons.ts";
import { drinkingAndDriving } from "./drinking-and-driving.ts";
import { drinkingInPregnancy } from "./drinking-in-pregnancy.ts";
import { greenClaims } from "./green-claims.ts";
import { medicines } from "./medicines.ts";
import { minorsAndVice } from "./minors-and-vice.ts";
import { politics } from "./politics.ts";
import { realPeople } from "./real-people.ts";
import { smoking } from "./smoking.ts";
import { celebrityLikeness, thirdPartyMarks } from "./third-parties.ts";
import { unsafeActs } from "./unsafe-acts.ts";
import { weaponsAndMinors } from "./weapons-and-minors.ts";

/** Common rules of advertising, as self-regulation and platforms write them. No legal advice: they name what a lawyer would ask. */
export const ADVERTISING_RULES: readonly ConflictRule[] = [
  drinkingAndDriving,
  drinkingInPregnancy,
  minorsAndVice,
  weaponsAndMinors,
  smoking,
  medicalClaims,
  financialClaims,
  weightClaims,
  medicines,
  greenClaims,
  thirdPartyMarks,
  celebrityLikeness,
  realPeople,
  borrowedMusic,
  comparisons,
  childrensData,
  unsafeActs,
  politics,
];

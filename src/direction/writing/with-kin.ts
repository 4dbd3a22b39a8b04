import { uncapital } from "../words/capital.ts";

/** "A couple" and "their toddler" are seen together. */
export function withKin(named: string, kin: string | undefined): string {
  if (kin !== undefined && A_PARENT.test(named) && A_CHILD.test(kin)) {
    const whose = /\b(?:mother|mum|mom|grandmother|grandma|aunt)\b/i.test(named) ? "her" : "his";
    return `${named} and ${whose} ${kin.replace(/^an?\s/i, "")}`;
  }
  return kin !== undefined && /^(?:their|his|her)\s/i.test(kin) ? `${named} and ${uncapital(kin)}` : named;
}

/** "A father and a daughter" are one another's. */
const A_PARENT =
  /^an? (?:\p{Ll}+ )?(?:father|dad|mother|mum|mom|grandfather|grandmother|grandpa|grandma|uncle|aunt)$/iu;
const A_CHILD =
  /^an? (?:\p{Ll}+ )?(?:daughter|son|child|baby|toddler|grandson|granddaughter|grandchild|niece|nephew)$/iu;

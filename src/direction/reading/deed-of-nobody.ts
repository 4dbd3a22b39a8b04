import { isMostlyNoun } from "../words/kind-of-noun.ts";
import { verbOf } from "./verbs.ts";

const HOW = /^(?:well|badly|offline|online|anywhere|everywhere|together|soon|early|late|fast|\p{L}+ly)$/u;

/** "Ends well", "works offline": said of the film or its goods, and done by nobody who could be seen. Pure. */
export function isDeedOfNobody(wish: string): boolean {
  const [first = "", how = "", ...others] = wish.trim().toLowerCase().split(/\s+/);
  if (how === "" || others.length > 0) return false;
  const isDeed = verbOf(first)?.form === "third";
  return isDeed ? HOW.test(how) || !isMostlyNoun(first) : /^ends?$/.test(first);
}

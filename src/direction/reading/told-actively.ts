import { gerundOf, verbOf } from "./verbs.ts";

const DONE_BY =
  /^((?:an?|the|one|two|three|our) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:is|are|gets|get) (?:being )?(\p{L}+ed) by ((?:an?|the|one|two|three|four|our|some) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+)$/iu;

/** "An old net is repaired by three women" as a picture: "three women repairing an old net"; other words as they are. */
export function toldActively(words: string): string {
  const [, what = "", deed = "", who = ""] = DONE_BY.exec(words) ?? [];
  const verb = verbOf(deed.toLowerCase());
  if (verb?.form !== "past") return words;
  return `${who} ${gerundOf(verb.base)} ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

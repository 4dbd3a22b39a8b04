import { gerundOf, thirdPerson, verbOf } from "../reading/verbs.ts";
import { isOfKind } from "../words/mentions.ts";
import { happeningIn } from "./happening.ts";

/** "a keeper who finds a letter": up to eight words before "who", none of them a verb's. */
const WHO =
  /^((?:(?:an?|the|one|two|three|his|her|my|our|\p{Lu})[^,;:]{2,60}?|\p{Ll}{3,}s)),? (?:who|that)(?:'s| is)? (.+)$/u;
const HAS_DONE = /^has (?:been )?(?:\w+ly |always |also )?(\w+)\b/;
/** Before these a word in "-s" is no verb of the main clause. */
const NO_VERB_AFTER =
  /^(?:an?|the|his|her|their|its|my|our|of|in|on|at|with|for|from|by|to|and|or|that|which|who|he|she|they|it|old|new|two|three)$/;

/** A clause that tells of somebody by what they do ("a keeper who finds a letter") as what happens: "a keeper finds a letter". */
export function plainTold(clause: string): string {
  return withoutRelative(donePlainly(clause)).replace(THROWN, "$& at a potter's wheel");
}

/** How a deed comes about is not seen: "ends up sharing", "decides to play", "finally gets to see". */
const COMES_TO =
  /\b(ends? up|decides?|manages?|gets?|sets? out|goes on|go on|dares?|agrees?|begins?|starts?) (?:to (\p{Ll}+)|(\p{Ll}+ing))\b/u;

function donePlainly(clause: string): string {
  return clause.replace(COMES_TO, (words, lead: string, base?: string, gerund?: string) => {
    const verb = verbOf(base ?? gerund ?? "");
    // "Gets going", "starts a fire": what is begun must be a deed of its own.
    if (verb === null || (base !== undefined && verb.form !== "base")) return words;
    return /^(?:end up|decide|manage|get|set out|go on|dare|agree|begin|start)$/.test(lead)
      ? verb.base
      : thirdPerson(verb.base);
  });
}

/** A bowl that is thrown does not fly. */
const THROWN =
  /\bthrow(?:s|ing)? (?:an?|the|his|her|their|one) (?:\p{Ll}+ )?(?:bowl|pot|vase|mug|jug|teapot|plate)\b(?! (?:at|on|in|out|into|against|away))/u;

function withoutRelative(clause: string): string {
  const match = WHO.exec(clause);
  const [, who = "", rest = ""] = match ?? [];
  if (
    match === null ||
    happeningIn(who) !== null ||
    /\s(?:everyone|everybody|anyone|all|those|nobody)$/.test(who)
  )
    return clause;
  const done = HAS_DONE.exec(rest);
  const past = verbOf(done?.[1] ?? "");
  if (done && past) return `${who} ${thirdPerson(past.base)}${rest.slice(done[0].length)}`;
  const words = rest.split(/\s+/);
  const isMany = /^(?:two|three|four|five|six|some|many)\b|(?:[^s]s|people|men|children)$/i.test(who);
  const at = words.findIndex((word) => {
    const form = verbOf(word)?.form;
    return form === "third" || form === "gerund" || (isMany && form === "base");
  });
  // "A boy who stutters practises": only how it is done may stand before the verb.
  if (at < 0 || at > 1 || (at === 1 && !/ly$|^(?:always|never|still|now|once|only)$/.test(words[0] ?? "")))
    return clause;
  if (hasOtherVerb(words.slice(at + 1))) return clause;
  return `${who} ${rest}`;
}

/** "an old man who lives alone finds a letter" */
function hasOtherVerb(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      verbOf(word.replace(/[,.]$/, ""))?.form === "third" &&
      !NO_VERB_AFTER.test((words[index - 1] ?? "the").toLowerCase()),
  );
}

/** What a told clause says of an earlier time, by itself. */
export interface Remembered {
  /** The clause without it. */
  readonly told: string;
  /** The earlier picture. */
  readonly memory: string;
}

const EARLIER =
  /^(.+?)(?:,)? (?:that |which )?(?:(he|she|they)|((?:his|her|their) (?:late )?\w+)) (?:had |once |himself |herself )*(\w+)(?: himself| herself)?\b(.*)$/;
const AS_SOMEBODY_YOUNG =
  /\bas (an? (?:\w+ )?(?:child|boy|girl|kid|teenager|student|young (?:man|woman)|bride|soldier|pupil))\b/;
const YEARS = /\b((?:\w+ )?(?:years|decades|summers|winters)) (?:ago|before|earlier)\b/;

/** "finds a message that he wrote as a child": the finding, and the child writing; null where the clause has no earlier time. */
export function earlierIn(clause: string): Remembered | null {
  const match = EARLIER.exec(clause);
  const [, told = "", pronoun, kin, past = "", rest = ""] = match ?? [];
  const verb = verbOf(past);
  const happening = happeningIn(told);
  if (match === null || verb?.form !== "past" || happening === null) return null;
  const object = happening.object ?? /\b(?:an?|the|his|her) [\p{L}-]+$/u.exec(told)?.[0] ?? null;
  if (object === null || isOfKind(object, "people") || kin === happening.object) return null;
  const thing = object.replace(/^an? /, "the ");
  const doing = `${gerundOf(verb.base)} ${thing}`;
  const who = kin ?? happening.actor.replace(/^an? /, "the ");
  const young = AS_SOMEBODY_YOUNG.exec(rest)?.[1];
  const years = YEARS.exec(rest)?.[1];
  if (pronoun === undefined && kin === undefined) return null;
  if (young) return { told, memory: `${who} as ${young}, ${doing}` };
  return {
    told,
    memory: years
      ? `${years} earlier: ${who}, younger, ${doing}`
      : `years earlier: ${who}, younger, ${doing}`,
  };
}

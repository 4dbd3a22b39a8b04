import { baseOfGerund, gerundOf, type Verb, verbBefore, verbOf } from "../reading/verbs.ts";
import { remembered } from "../remembered.ts";
import { isOneNoun } from "../words/kind-of-noun.ts";

/** A told clause taken apart: "a deckhand coils the rope on deck". */
export interface Happening {
  /** "a deckhand" */
  readonly actor: string;
  /** "coil" */
  readonly verb: string;
  /** "coiling the rope on deck" */
  readonly doing: string;
  /** "the rope"; null where the verb has none. */
  readonly object: string | null;
}

const MAX_ACTOR_WORDS = 9;
/** Words for one doer; a bare noun before a verb may as well be an adjective: "grubby hands". */
const ONE = /^(?:a|an|the|this|that|his|her|its|their|my|our|one|each|every|another)$/;
const SURELY_ONE = /^(?:a|an|this|that|one|each|every|another)$/;
/** Several who act as one or as many. */
const GROUPS = /^(?:couple|family|team|crew|band|crowd|pair|class)$/;
/** Words that end in "ing" and name things. */
const NO_GERUND =
  /^(?:morning|evening|ceiling|building|wedding|clothing|painting|string|ring|king|spring|wing|thing|something|nothing|everything|sling|lightning|icing|pudding|earring)$/;
const MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|some|many|several|both)$/;
const BEFORE_NOUNS =
  /^(?:a|an|the|of|in|on|at|with|for|from|by|to|under|over|into|through|his|her|their|its|my|our|no|and|or|very|as)$/;
const PREPOSITION =
  /\s(?:in|on|at|with|for|from|by|to|under|over|into|through|across|along|onto|out|off|up|down|around|behind|before|after|beside|between|while|as|until|and|then|one)\s.*$/;
const STARTS_OBJECT = /^(?:a|an|the|his|her|their|its|two|three|four|some|another|one|each|many)\s/;
const ENDS_CLAUSE = /(?:,(?!\d)|[;:–—]|\s(?:and|then|but|while|as|until|before|after|when)\s).*$/;

/** When a told clause happens: "one day (new people move in)", "sixty years later (the boy ties one)"; who does it comes after. */
export const SAYS_WHEN =
  /^(?:and |then )?(?:tonight|today|(?:on )?(?:one|some|the next|that|that same|the same|every|last|next)? ?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas eve)|(?:one|some|the next|that|that same|the same|every) (?:day|night|morning|evening|afternoon|sunday|summer|winter|spring|autumn|year|month|week|hour|time)(?: later)?|(?:[a-z]+ ){1,2}(?:years?|months?|weeks?|days?|hours?|minutes?) later|(?:years|decades|months|generations) (?:later|earlier)|in (?:the )?\d{4}s?|in the (?:morning|evening|end)|(?:the|at the) (?:first|second|third|last|next) time|at (?:night|dawn|dusk|noon|midnight)|at last|finally|suddenly|meanwhile|later|afterwards|by (?:six|seven|eight|nine|ten|noon|midnight|morning|evening))\b,?\s/i;
/** "In an old clock hall a girl winds every clock", "on the last one she hesitates" */
const SAYS_WHERE =
  /^(?:in|at|on|inside|under|behind|beside|by) (?:an?|the|his|her|their) [\w'’ -]{3,40}?,? (?=(?:an?|two|three|the|his|her|he|she|they) )/i;
/** "the boy, now old, ties one" */
const APPOSITION = /(?<=^[^,]+),\s[^,]{2,30},\s/;

/** "A little robot who sweeps the streets finds a music box": what is told is the finding. */
const WHO_ALSO =
  /^((?:an?|the) (?:[\p{Ll}'-]+ ){1,3}?)(?:who|that) \p{Ll}+s (?:[\p{Ll}'-]+ ){0,5}?(?=(\p{Ll}+s) (?:an?|the|his|her|its|one) )/u;

/** Many steps ask what the same clause tells, and films share the pictures of the books. */
const CLAUSES_KEPT = 2_000;

/** The parts of a clause in the present or with a participle; null where no actor and verb can be told apart. */
export const happeningIn: (clause: string) => Happening | null = remembered((clause) => {
  const words = clause
    .trim()
    .replace(SAYS_WHEN, "")
    .replace(WHO_ALSO, (words, who: string, verb: string) => (verbOf(verb)?.form === "third" ? who : words))
    .replace(SAYS_WHERE, "")
    .replace(APPOSITION, " ")
    .replace(/[.!?]+$/, "")
    .split(/\s+/);
  for (let at = 1; at < Math.min(words.length, MAX_ACTOR_WORDS); at++) {
    const first = verbHere(words, at);
    if (first === null) continue;
    const inner = GOES_ON_TO.test(first) ? innerDeed(words, at + 1) : null;
    const verb = inner?.verb ?? first;
    const actor = words
      .slice(0, at)
      .join(" ")
      .replace(
        /\s(?:is|are|was|were|both|all|each|now|still|also|never|always|often|finally|slowly|quietly|secretly)$/,
        "",
      );
    if (/[,;:]/.test(actor)) return null;
    const [doer, how] = withoutRelative(actor);
    const rest = words
      .slice((inner?.at ?? at) + 1)
      .join(" ")
      .replace(ENDS_CLAUSE, "");
    return { actor: doer, verb, doing: `${how}${gerundOf(verb)} ${rest}`.trim(), object: objectOf(rest) };
  }
  return null;
}, CLAUSES_KEPT);

/** "keeps setting the table", "tries to fly": the deed is the setting, the flying. */
const GOES_ON_TO =
  /^(?:keep|start|begin|continue|try|learn|teach|stop|decide|pretend|manage|practise|attempt|like|love|refuse)$/;

function innerDeed(
  words: readonly string[],
  from: number,
): { readonly verb: string; readonly at: number } | null {
  const at = plain(words[from]) === "to" ? from + 1 : from;
  const verb = verbOf(plain(words[at]));
  const isDeed = verb?.form === "gerund" || (at > from && verb?.form === "base");
  return verb !== null && isDeed ? { verb: verb.base, at } : null;
}

/** "a commuter who slowly" (makes friends): the commuter does it, slowly. */
function withoutRelative(actor: string): readonly [string, string] {
  const match = /\s(?:who|that)((?:\s\w+ly)?)$/.exec(actor);
  return match === null ? [actor, ""] : [actor.slice(0, match.index), match[1] ? `${match[1].trim()} ` : ""];
}

/** The verb at `at`; behind a doer also one that no lexicon knows but its object shows. */
function verbAt(words: readonly string[], at: number): Verb | null {
  const [word, next] = [words[at], words[at + 1]].map(plain) as [string, string];
  const isBehindDoer = at > 1 || ONE.test(plain(words[0]));
  return (isBehindDoer ? verbBefore(word, next) : verbOf(word)) ?? USING[word] ?? null;
}

function verbHere(words: readonly string[], at: number): string | null {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]].map(plain) as [
    string,
    string,
    string,
  ];
  // "A mom's hands" are her hands.
  if (BEFORE_NOUNS.test(before) || /['’]s$/.test(before)) return null;
  const verb = verbAt(words, at);
  if (verb === null || verb.form === "gerund") return gerundHere(word, next, verb, IS_AT_IT.test(before));
  const first = plain(words[0]);
  const isGroup = GROUPS.test(before);
  const isMany =
    MANY.test(first) || (!SURELY_ONE.test(first) && /[^s]s$|people|men$|children|^them$/.test(before));
  if (verb.form === "base") return isMany || isGroup || areTwo(words, at) ? verb.base : null;
  if (verb.form !== "third" || isMany || isNounHere(first, next)) return null;
  const isName = at > 1 && /^[A-Z]/.test(words[0] ?? "");
  return ONE.test(first) || isName || (at === 1 && next !== "") ? verb.base : null;
}

/** Too common a word for the lexicon of verbs, where it would read "use of" and "home use" as deeds. */
const USING: Readonly<Record<string, Verb>> = {
  uses: { base: "use", form: "third" },
  use: { base: "use", form: "base" },
};

/** "A father and son repair": two who are one each. */
function areTwo(words: readonly string[], verb: number): boolean {
  const and = words.slice(0, verb).findIndex((word) => plain(word) === "and");
  return and > 0 && and < verb - 1;
}

/** "in red boots jumps": the later of two is the verb; "police lights come and go": a plural before a verb of many. */
function isNounHere(first: string, next: string): boolean {
  const form = verbOf(next)?.form;
  return form === "third" || (form === "base" && !ONE.test(first));
}

/** Behind these somebody does it: "one man alone packing boxes". */
const IS_AT_IT = /^(?:alone|together|\w{2,}ly|m[ae]n|wom[ae]n|boy|girl|child|children|couple|mother|father)$/;

/** The base of a gerund that tells a deed: "an empty parking garage" parks nothing. */
function gerundHere(word: string, next: string, verb: Verb | null, isAtIt: boolean): string | null {
  if (!GERUND.test(word) || (!isAtIt && next !== "" && isOneNoun(word, next))) return null;
  if (verb !== null) return verb.base;
  return NO_GERUND.test(word) ? null : baseOfGerund(word);
}

const GERUND = /^[a-z]{2,}ing$/;

function plain(word: string | undefined): string {
  return (word ?? "").toLowerCase().replace(/[,.]$/, "");
}

function objectOf(rest: string): string | null {
  const object = rest
    .replace(/^(?:him|her|them|us|me|it)\s(?=(?:an?|the|his|her|their|two|three|one)\s)/, "")
    .replace(PREPOSITION, "")
    .replace(/\s(?:every|each|all|last|next|this|one last)\s\w+$/, "")
    .replace(/\s(?:again|together|alone|slowly|twice|once|anyway|instead|home|back|away)$/, "")
    .trim();
  const isNamed = STARTS_OBJECT.test(object) || /^[a-z]+$/.test(object);
  return isNamed &&
    object !== "" &&
    !/^(?:\w+ly|up|down|in|out|off|on|home|away|back|by|through|past|to|together|alone|it|them|him|her)$/.test(
      object,
    )
    ? object
    : null;
}

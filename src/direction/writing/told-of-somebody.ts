import { isOrder } from "../reading/stated-sentences.ts";
import { verbOf } from "../reading/verbs.ts";
import { uncapital } from "../words/capital.ts";
import { isCommonNoun, isVisibleNoun } from "../words/kind-of-noun.ts";
import { doing } from "./deeds-of-statements.ts";
import { happeningIn } from "./happening.ts";
import { isSomebody } from "./who-acts.ts";

/** A statement of an explanation as it is seen, and the thing that "it" means from then on. */
export interface SeenDeed {
  /** With `{hero}` for whoever watches: "a volunteer repairing the broken toaster with {hero}". */
  readonly shows: string;
  readonly thing: string | null;
  /** Where it is done; null where the explanation is. */
  readonly place: string | null;
  /** Done by others than whoever watches. */
  readonly isOfOthers: boolean;
}

const MODAL = /^((?:\S+ ){1,3}?)(?:can|will|may|should|must|get to) (?=\p{Ll})/u;
/** Whoever watches is meant. */
const ANYBODY = /^(?:you|anyone|anybody|everyone|everybody|someone|somebody|people) (?=\p{Ll})/iu;
/** Behind a deed: "drop off", "bring back". */
const PARTICLE = /^(?:up|off|out|in|back|over|away|down|home)\s/;
const ENDS_THE_THING =
  /\s(?:they|you|we|he|she|that|which|who|with|for|from|to|in|on|at|under|over|into|onto|by|every|and|or|when|while|until|after|before)\b.*$/;
/** What is done to it: "stretch until it is warm" does nothing to it. */
const IT = /^(?:it|them)\b/;
const WHAT_IS_THERE = /\bwhat(?:ever)? (?:they|you|we) (?:like|need|want)s?\b/;
const MOST_WORDS = 12;

/** "Volunteers check it": somebody doing something that a camera sees; null where nobody does, or it is done to nothing one sees. `before` is the thing told of last. */
function toldOfSomebody(statement: string, before: string | null): SeenDeed | null {
  const plain = statement.replace(/[.!]+$/, "").replace(MODAL, "$1");
  if (plain.split(/\s+/).length > MOST_WORDS) return null;
  const deed = ANYBODY.test(plain) ? deedOfWhoWatches(plain) : (deedOfOurs(plain) ?? deedOfOthers(plain));
  if (deed === null) return null;
  const [verb = "", ...rest] = deed.doing.split(" ");
  const object = rest.join(" ").replace(PARTICLE, "");
  const thing = object.replace(ENDS_THE_THING, "");
  const isThing = thing !== "" && isVisibleNoun(thing);
  const isKnown = (IT.test(object) || WHAT_IS_THERE.test(object)) && before !== null;
  if (!isThing && !isKnown) return null;
  const done = [verb, ...rest]
    .join(" ")
    .replace(/\b(?:it|them)\b/, (word) => (isKnown ? (before ?? word) : word))
    .replace(WHAT_IS_THERE, (words) => (isKnown ? `some of ${before}` : words))
    .replace(/\byour\b/g, "{hero}'s")
    .replace(/\byou\b/g, "{hero}");
  return {
    shows: `${deed.actor} ${done}`,
    thing: isThing ? thing.replace(/^(?:an?|some|their|your|his|her)\s|^(?!the\s)/, "the ") : before,
    place: deed.place,
    isOfOthers: deed.actor !== "{hero}",
  };
}

interface Deed {
  readonly actor: string;
  /** "dropping off food" */
  readonly doing: string;
  /** Where such a thing is done by those who do it for others; null where that is open. */
  readonly place: string | null;
}

function deedOfWhoWatches(plain: string): Deed | null {
  const rest = plain.replace(ANYBODY, "");
  const form = verbOf(rest.split(" ")[0] ?? "")?.form;
  return form === "base" || form === "third" ? { actor: "{hero}", doing: doing(rest), place: null } : null;
}

/** Who does it for those who speak of themselves: "we repair it for free". */
const OURS: readonly (readonly [does: RegExp, who: string, where: string | null])[] = [
  [/^(?:deliver|bring|ship|send|drop)$/, "a courier", "a front door"],
  [/^(?:repair|fix|service|mend|maintain|replace)$/, "a mechanic", "a small workshop"],
  [/^(?:collect|fetch|haul|move)$/, "a driver", "a quiet street"],
  [/^(?:clean|wash|sanitise|sanitize)$/, "a cleaner", null],
  [/^(?:cook|prepare|bake)$/, "a cook", "a working kitchen"],
  [/^(?:grow|plant|harvest|pick)$/, "a grower", "a field in the morning"],
  [
    /^(?:pack|sort|check|inspect|test|assemble|install|print|cut|sew|roast|brew)$/,
    "somebody of the team",
    null,
  ],
];
/** "In 24 hours", "for free": said, and not seen. */
const ONLY_SAID =
  /\s(?:for free|for nothing|at no cost|in (?:just |only |under )?\d+ (?:minutes?|hours?|days?)|within \d+ (?:minutes?|hours?|days?)|every (?:day|week|month)|anytime|24\/7)\b.*$/i;

function deedOfOurs(plain: string): Deed | null {
  const [, rest = ""] = /^we (.+)$/i.exec(plain) ?? [];
  const verb = rest.split(" ")[0]?.toLowerCase() ?? "";
  const [, actor, place] = OURS.find(([does]) => does.test(verb)) ?? [];
  return actor === undefined || place === undefined
    ? null
    : { actor, doing: doing(rest.replace(ONLY_SAID, "")), place };
}

function deedOfOthers(plain: string): Deed | null {
  const [first = ""] = plain.split(" ");
  const told = happeningIn(
    isCommonNoun(first.toLowerCase()) || /^the$/i.test(first) ? uncapital(plain) : plain,
  );
  return told !== null && isSomebody(told.actor, told.verb)
    ? { actor: told.actor, doing: told.doing, place: null }
    : null;
}

/** What somebody is seen doing in each statement that tells it; "it" is the thing of the statements before. */
export function deedsToldIn(statements: readonly string[]): ReadonlyMap<string, SeenDeed> {
  const deeds = new Map<string, SeenDeed>();
  let thing: string | null = null;
  for (const statement of statements) {
    const deed: SeenDeed | null = isOrder(statement)
      ? orderObeyed(statement, thing)
      : toldOfSomebody(statement, thing);
    if (deed === null) continue;
    deeds.set(statement, deed);
    thing = deed.thing;
  }
  return deeds;
}

/** "Pick a bike online", "swap it anytime": whoever watches does it, with the thing told of. */
function orderObeyed(order: string, before: string | null): SeenDeed | null {
  return toldOfSomebody(
    `you ${uncapital(order)
      .replace(ONLY_SAID, "")
      .replace(/\s(?:online|in the app)$/i, "")}`,
    before,
  );
}

/** Whether statements tell how people do something together, "neighbours drop off food, volunteers check it": no book of a thing knows that. */
export function tellWhatPeopleDo(statements: readonly string[]): boolean {
  const deeds = [...deedsToldIn(statements).values()];
  return deeds.length * 2 >= statements.length && deeds.some(({ isOfOthers }) => isOfOthers);
}

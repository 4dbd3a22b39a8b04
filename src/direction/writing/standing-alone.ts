import { isNounOf } from "../words/kind-of-noun.ts";
import { happeningIn } from "./happening.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { isNounForSomebody } from "./who-acts.ts";

/** Whom a film has shown last, by whether they are she or he or several. */
interface Known {
  she: string | null;
  he: string | null;
  they: string | null;
}

const WOMEN =
  /\b(?:wom[ae]n|girls?|lady|ladies|mothers?|mums?|moms?|grand(?:ma|mother)s?|granny|sisters?|daughters?|aunts?|nieces?|wife|bride|queen|princess|waitress|actress|ballerina|nun|female)\b/i;
const MEN =
  /\b(?:m[ae]n|boys?|gentlem[ae]n|guys?|fathers?|dads?|grand(?:pa|father)s?|brothers?|sons?|uncles?|nephews?|husband|groom|king|prince|waiter|monk|male)\b/i;
const SEVERAL =
  /^(?:two|three|four|five|some|several|the two)\b|\band\b|\b(?:couple|family|friends|kids|children|people|twins|sisters|brothers)\b/i;
const PRONOUN = /\b(she|her|he|him|his)\b|^(they)\b/i;
const OWNER: Readonly<Record<string, keyof Known>> = {
  she: "she",
  her: "she",
  he: "he",
  him: "he",
  his: "he",
  they: "they",
};
/** Behind "her" these say that she herself is meant: "follows her through the hall". */
const HERSELF =
  /^(?:$|[.,;:!?)]|(?:in|on|at|to|into|through|across|along|from|with|by|as|and|while|when|until|past|over|under|behind|before|after|around|down|up|out|off|home|away|back|again|everywhere|slowly|quietly|closely|like|for|towards?|sleep|\p{L}+ing)\b)/u;
const OF_ONE_WORD = /^(\p{L}[\p{L}-]*)(?=$|[.,;:!?]| (?:in|on|at|as|and|while|under|by|with|from)\b)/u;
const MOST_CHARACTERS = 60;

/** A model draws every scene without the others: whoever is "her" in it is told as who she is, "a panther follows the woman in a red dress". */
export function standingAlone(ideas: readonly SceneIdea[]): SceneIdea[] {
  const known: Known = { she: null, he: null, they: null };
  return ideas.map((idea) => {
    const told = idea.prompted ?? idea.subject;
    // What our own books show is told with whom it shows.
    const alone = idea.origin.source === "text" ? withoutPronoun(told, known) : told;
    remember(told, known);
    return alone === told ? idea : { ...idea, prompted: alone };
  });
}

function withoutPronoun(told: string, known: Known): string {
  const match = PRONOUN.exec(told);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase() ?? "";
  const owner = OWNER[word];
  if (match === null || owner === undefined) return told;
  const [before, after] = [told.slice(0, match.index), told.slice(match.index + word.length).trimStart()];
  const name = known[owner];
  if (name === null || namesSomebody(before, owner)) return told;
  const who = before === "" ? name : name.replace(LEADING, (article) => article.toLowerCase());
  if (word === "his" || (word === "her" && !HERSELF.test(after))) {
    const thing = OF_ONE_WORD.exec(after)?.[1];
    return thing === undefined
      ? `${before}${shortOf(who)}'s ${after}`
      : `${before}the ${thing} of ${who.replace(LEADING, (article) => article.toLowerCase())}${after.slice(thing.length)}`;
  }
  if (after === "" || /^[.,;:!?)]/.test(after)) return `${before}${who}${after}`;
  return `${before}${who}${who.includes(", ") ? "," : ""} ${after}`;
}

/** "A woman drops her keys": her own. */
function namesSomebody(before: string, owner: keyof Known): boolean {
  const words = before.match(/[\p{L}'-]+/gu) ?? [];
  const somebody = words.filter(
    (word) =>
      isNounOf(word, "person") ||
      (isNounForSomebody(word) && !isNounOf(word, "animal")) ||
      (/^\p{Lu}\p{Ll}/u.test(word) && !COUNTED.test(word)),
  );
  const other = owner === "she" ? MEN : WOMEN;
  return somebody.some((word) => !other.test(word));
}

/** What has a capital only where it begins a sentence. */
const LEADING = /^(?:An?|The|Two|Three|Four|Five) /;
/** What begins a sentence and names nobody. */
const COUNTED = /^(?:Two|Three|Four|Five|Some|The|An?|Then|Now|In|On|At)$/;

function shortOf(who: string): string {
  return who.replace(/\s(?:with|in|of|at|on|wearing|who|from) .*$/, "");
}

/** "Lena, 28, courier, locks her bike". */
const WITH_WHO_IT_IS =
  /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:\d{1,2}|(?:an?|the) [\p{L} ]{3,25})(?:, [\p{L} ]{3,25})?),\s+\p{Ll}+s\b/u;

/** Who acts in a picture may be "she" in the next. */
function remember(told: string, known: Known): void {
  const introduced = WITH_WHO_IT_IS.exec(told)?.[1];
  if (introduced !== undefined) {
    known.she = introduced;
    known.he = introduced;
    return;
  }
  const actor = happeningIn(told)?.actor ?? (/^(?:an?|the|two|three|one) /i.test(told) ? told : "");
  if (actor === "" || actor.length > MOST_CHARACTERS) return;
  const who = actor.replace(/,.*$/, "").replace(/^an? /, "the ");
  const head = shortOf(who).split(" ").at(-1) ?? "";
  if (!isNounOf(head, "person") && !isNounForSomebody(head)) return;
  if (SEVERAL.test(shortOf(who))) {
    known.they = fuller(who, known.they);
    return;
  }
  if (WOMEN.test(shortOf(who))) known.she = fuller(who, known.she);
  else if (MEN.test(shortOf(who))) known.he = fuller(who, known.he);
  else {
    known.she = fuller(who, known.she);
    known.he = fuller(who, known.he);
  }
}

/** "The woman" the second time is still the woman in a red dress. */
function fuller(who: string, before: string | null): string {
  return before?.startsWith(`${who} `) ? before : who;
}

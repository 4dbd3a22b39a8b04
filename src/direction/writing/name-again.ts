import { isOfKind } from "../words/mentions.ts";
import { possessive } from "../words/possessive.ts";
import { happeningIn, SAYS_WHEN } from "./happening.ts";
import { FEMALE, MALE } from "./person.ts";
import { ANIMAL, isNounForSomebody, isSomebody } from "./who-acts.ts";

/** Whom and what the story has named so far, latest last. */
interface Named {
  readonly people: string[];
  /** Those of the people whom a clause has named: a lens has met them. */
  readonly met: Set<string>;
  readonly things: string[];
  /** Those of the things that do something: a cloud, a boat. */
  readonly doers: string[];
}

const MOST_TOGETHER = 2;

/** A told story clause by clause, with names for its pronouns: each clause is filmed by itself, and a model does not know who "she" was. `known` are people named outside the story. */
export function namedAgain(clauses: readonly string[], known: readonly string[] = []): string[] {
  const named: Named = { people: [...known], met: new Set(), things: [], doers: [] };
  return clauses.map((clause) => {
    // "In the evening he opens the kiln": who does it stands behind the hour.
    const when = SAYS_WHEN.exec(clause)?.[0] ?? "";
    const doer = withLaterDoer(`${when}${withDoer(clause.slice(when.length), named)}`, named);
    const told = withPartner(withOneOf(withObject(doer, named), named), named);
    remember(told, named);
    const meant = whomElse(told, named);
    if (meant === null) return told;
    // "A solicitor listens to her, she walks out": she is who was listened to.
    named.people.push(meant);
    return told.replace(TO_HER, meant);
  });
}

/** Who "her" or "him" is behind a preposition: somebody named before who is not doing it. */
function whomElse(clause: string, { people }: Named): string | null {
  const pronoun = TO_HER.exec(clause)?.[0];
  const doer = happeningIn(clause)?.actor ?? null;
  if (pronoun === undefined || doer === null) return null;
  const again = doer.replace(/^an?\s/i, "the ");
  const others = people.filter((person) => person !== doer && person !== again);
  return lastBut(pronoun === "her" ? MALE : FEMALE, others);
}

const TO_HER =
  /(?<=\s(?:to|at|for|with|from|past|behind|beside|towards?) )(?:her|him)(?=\s(?:in|at|on|by|from|over|across|and)\b|[.,]|$)/;

function withDoer(clause: string, named: Named): string {
  const [opening = "", next = ""] = clause.split(/\s+/);
  const rest = clause.slice(opening.length);
  switch (opening.toLowerCase()) {
    case "he's":
      return replaced(clause, lastBut(FEMALE, named.people), ` is${rest}`);
    case "she's":
      return replaced(clause, lastBut(MALE, named.people), ` is${rest}`);
    case "they":
      return replaced(clause, together(named.people), rest);
    case "he":
      return replaced(clause, lastBut(FEMALE, named.people), rest);
    case "she":
      return replaced(clause, lastBut(MALE, named.people), rest);
    case "it":
      return replaced(clause, theOne(named), rest);
    case "his":
      return replaced(clause, ofWhom(headOfKin(FEMALE, named.people), next), rest);
    case "her":
      return replaced(clause, ofWhom(headOfKin(MALE, named.people), next), rest);
    default:
      return isNamedBefore(clause, named) ? clause.replace(/^an?\s/i, "the ") : clause;
  }
}

/** "in the morning the bed is empty and she ties it alone": she is nobody of this clause. */
function withLaterDoer(clause: string, named: Named): string {
  const own = happeningIn(clause);
  if (own !== null && !A_PRONOUN.test(own.actor) && isSomebody(own.actor, own.verb)) return clause;
  return clause.replace(LATER_DOER, (pronoun) => {
    if (pronoun === "it") return theOne(named) ?? pronoun;
    if (pronoun === "they") return severalOf(named.people) ?? pronoun;
    return lastBut(pronoun === "she" ? MALE : FEMALE, named.people) ?? pronoun;
  });
}

const A_PRONOUN = /^(?:he|she|they|it)$/i;
const LATER_DOER =
  /(?<=(?:\band|^at last|^finally|^in the end|^on \w+day|^on the \w+|^the next \w+|^every \w+|^that \w+|^the following \w+|^one \w+|^one night|^one day|^one morning|^one evening|^(?:the|at the) (?:third|last|next|first|second) time|^at (?:her|his|their) \w+ \w+|\bwhile|\bas|\buntil|\bthen|\bwhen|\bwhere|\bbut|,)\s)(?:she|he|they|it)(?=\s)/;

/** What "it" does something again: whoever did before, else the thing told of last; never several. */
function theOne({ doers, things }: Named): string | null {
  return doers.findLast(isSingular) ?? things.findLast(isSingular) ?? null;
}

function isSingular(thing: string): boolean {
  return !/^(?:the )?(?:two|three|four|five|six|many|other)\b|[^s]s$/i.test(thing);
}

/** "A woman pours, a woman drinks": who was seen needs no second introduction; who was only named outside the story does. */
function isNamedBefore(clause: string, named: Named): boolean {
  const actor = happeningIn(clause)?.actor ?? "";
  return /^an?\s/i.test(actor) && named.met.has(actor.replace(/^an?\s/i, "the "));
}

function replaced(clause: string, doer: string | null, rest: string): string {
  return doer === null ? clause : `${doer}${rest}`;
}

/** "Her daughter …, her granddaughter …": both are the grandmother's. */
function headOfKin(other: RegExp, people: readonly string[]): string | null {
  return (
    lastBut(
      other,
      people.filter((person) => !/['’]s? /.test(person)),
    ) ?? lastBut(other, people)
  );
}

/** "his sister" of a boy is "the boy's sister"; only people belong to people in a way that needs saying. */
function ofWhom(owner: string | null, what: string): string | null {
  if (owner === null || !isNounForSomebody(what)) return null;
  return possessive(owner);
}

function lastBut(other: RegExp, people: readonly string[]): string | null {
  // "The widower's neighbour" is no widower.
  // One of two is not both.
  const single = people.filter(
    (person) =>
      !/^the (?:two|three|four|five|six|many)\b|(?:[^s]s|people|children|men|couple|family)$/.test(person),
  );
  const isOpen = (person: string) => !other.test(person.replace(/^.*['’]s?\s/, ""));
  // "A whale surfaces, and she laughs": she is the fisherwoman.
  const persons = single.filter((person) => !ANIMAL.test(person.split(" ").at(-1) ?? ""));
  return persons.findLast(isOpen) ?? single.findLast(isOpen) ?? oneOfSeveral(other, people);
}

/** "Two strangers share an umbrella, she forgets her book": she is the woman of the two. */
function oneOfSeveral(other: RegExp, people: readonly string[]): string | null {
  const isPair = people.some((person) => /^the two\b|couple$|\b(?:lovers|strangers|friends)$/.test(person));
  if (!isPair) return null;
  return other === MALE ? "the woman" : "the man";
}

/** "They" behind one person alone are others: the bells that she tunes. */
function severalOf(people: readonly string[]): string | null {
  const all = together(people);
  return all !== null && / and |s$|people$|children$|couple$|family$/.test(all) ? all : null;
}

function together(people: readonly string[]): string | null {
  const last = people.at(-1);
  if (last === undefined) return null;
  if (/s$|people$|children$|couple$|family$/.test(last)) return last;
  return people.slice(-MOST_TOGETHER).join(" and ");
}

/** "knocks it down" after a tower is told. */
function withObject(clause: string, named: Named): string {
  const doing = happeningIn(clause)?.actor;
  const others = named.doers.filter((doer) => isSingular(doer) && doer !== doing);
  const thing =
    others.at(-1) ??
    named.things.filter((one) => one !== doing && isSingular(one)).at(-1) ??
    named.things.at(-1);
  const meant =
    thing === undefined
      ? clause
      : clause.replace(
          /(?<=\s(?:from|with|of|in|on|into|under|behind|inside|at|to|through|over|for|beside|towards?) )it(?=\s|[.,]|$)/,
          thing,
        );
  if (meant !== clause) return meant;
  const given =
    thing === undefined
      ? clause
      : clause.replace(
          /(?<=\b(?:gives?|brings?|builds?|built|hands?|offers?|shows?|lends?|buys?|makes?) )it(?=\s(?:an?|one|the|his|her|its|two)\b)/,
          thing,
        );
  if (given !== clause) return given;
  // "puts a photo into a book and gives it back": the clause has named what it means.
  const isOwn = (happeningIn(clause)?.object ?? "it") !== "it";
  return thing === undefined || isOwn
    ? clause
    : clause.replace(
        /(?<=\s)it(?=\s(?:\w+ing|down|up|away|off|out|open|over|on|back|in|to|into|onto|with|from|about|across|home|twice|again|along|around|through|and|until|for|under|behind|inside)\b|[.,]?$)/,
        thing,
      );
}

/** "bakes two cakes and takes one next door" */
function withOneOf(clause: string, named: Named): string {
  const things = named.things.at(-1);
  return things === undefined || !/[^s]s$/.test(things)
    ? clause
    : clause.replace(
        /(?<=\s)one(?=\s(?:to|for|into|with|back|home|onto|on|in)\b|[.,]?$)/,
        `one of ${things}`,
      );
}

/** "a girl offers him her umbrella": him is somebody else than the girl. */
function withPartner(clause: string, named: Named): string {
  const doer = happeningIn(clause)?.actor ?? "";
  const others = named.people.filter((person) => person !== doer);
  const partner = lastBut(FEMALE, others);
  return partner === null ? clause : clause.replace(/(?<=\s)him(?=\s|[.,]|$)/, partner);
}

function remember(clause: string, named: Named): void {
  const happening = happeningIn(clause);
  // "learns his mother's soup": she is of the story too.
  const kin = KIN.exec(clause)?.[1];
  if (kin !== undefined && !named.people.includes(kin)) named.people.push(kin);
  if (happening === null) {
    const being = IS_SOMEHOW.exec(clause)?.[1];
    if (being !== undefined) noteDoer(being, named, isNounForSomebody(headOf(being)));
    return;
  }
  const isPerson = isSomebody(happening.actor, happening.verb);
  noteDoer(happening.actor, named, isPerson);
  const wanted = LOOKED_FOR.exec(clause)?.[1];
  if (wanted !== undefined) note(wanted, named, false);
  const meant = happening.object === null ? MEANT_TO.exec(clause)?.[1] : undefined;
  if (meant !== undefined) note(meant.replace(/^(?:the same|an?) /, "the "), named, false);
  if (happening.object !== null)
    note(
      happening.object,
      named,
      isOfKind(happening.object, "people") && !OF_THE_BODY.test(happening.object),
    );
}

function noteDoer(phrase: string, named: Named, isPerson: boolean): void {
  const again = note(phrase, named, isPerson);
  if (!isPerson && !A_PRONOUN.test(again)) named.doers.push(again);
}

/** "Looks for the moon" */
const LOOKED_FOR =
  /\b(?:looks?|search(?:es)?|waits?|asks?|hunts?|longs?) for ((?:an?|the|his|her|their) \p{Ll}+)/u;

/** "Shows her own face": nobody else. */
const OF_THE_BODY = /\b(?:face|hands?|eyes?|back|hair|voice|reflection|shadow|name|image)$/;

/** "Comes every day to read the same book" */
const MEANT_TO = /\sto \p{Ll}+ ((?:the same|an?|the|his|her|their) \p{Ll}+)/u;

/** "a small cloud is afraid of thunder" */
const IS_SOMEHOW = /^((?:an?|the) (?:[\p{Ll}'-]+ ){1,3}?)(?:is|has|was|wants|needs|lives) /u;

function headOf(phrase: string): string {
  return phrase.trim().split(/\s+/).at(-1) ?? phrase;
}

const KIN =
  /\b((?:his|her|their) (?:mother|father|mum|mom|dad|sister|brother|grandmother|grandfather|grandma|grandpa|daughter|son|wife|husband|granddaughter|grandson|aunt|uncle|boss|captain|teacher|coach|friend|neighbour|neighbor))\b/;

/** "Lets him hold an unfinished violin": what is meant again is the violin. */
const LAST_THING = /\b(?:an?|the|his|her|their) [\p{L}-]+(?: [\p{L}-]+){0,2}$/u;
const LONGEST_THING_WORDS = 4;

function note(told: string, named: Named, isPerson: boolean): string {
  // Whom a pronoun means is known or never will be.
  if (A_PRONOUN.test(told)) return told;
  const isLong = !isPerson && told.split(" ").length > LONGEST_THING_WORDS;
  const phrase = isLong ? (LAST_THING.exec(told)?.[0] ?? told) : told;
  const again = phrase
    .trim()
    .replace(/\s(?:in|from|of)\s\p{Lu}.*$/u, "")
    .replace(/\s(?:who|that|whose)\s.*$/, "")
    .replace(/(?<=\s\S+)\s(?:every|each|all|last|next|this)\s\w+$/, "")
    .replace(/(?<=\S+\s\S+)\s(?:in|on|at|from|by|outside|inside|behind)\s(?:an?|the|his|her|their)\s.*$/, "")
    .replace(/^(?:an?|my|our)\s/i, "the ")
    .replace(/^(?=(?:two|three|four|five)\s)/i, "the ");
  const list = isPerson ? named.people : named.things;
  if (isPerson) named.met.add(again);
  if (!list.includes(again)) list.push(again);
  return again;
}

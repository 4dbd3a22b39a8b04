import { isCommonNoun, isNounOf, isOneNoun } from "../words/kind-of-noun.ts";
import { verbAt } from "./clauses.ts";
import type { Page } from "./page.ts";
import { verbThatGoesOn } from "./staging.ts";
import { areThingsActing } from "./things-acting.ts";
import { areThingsOf } from "./things-of.ts";
import { inWords, lowerFirst, type Wording } from "./told-words.ts";
import { thirdPerson, type Verb, verbOf } from "./verbs.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from "./words/grammar.ts";

/** Rewrites tokens `first` to `last` as a present-tense clause; a clause without a subject takes that of the one before. */
export function tidyAction(
  page: Page,
  begin: number,
  last: number,
  previousSubject: string | null,
): Wording | null {
  const first = isLinkedDeed(page, begin, last, previousSubject) ? begin + 1 : begin;
  const start = page.tokens[first]?.start;
  const whole = endWithoutTail(page, first, last);
  if (start === undefined || whole <= start) return null;
  const tail = TAIL.exec(page.text.slice(start, whole));
  const end = tail === null ? whole : start + tail.index;
  if (end - start < 3) return null;
  const opening = verbOf(page.tokens[first]?.key ?? "");
  const isNamedThing =
    isThingActing(page, first, previousSubject) ||
    areThingsOf(page.tokens[first]?.key ?? "", page.tokens[first + 1]?.key ?? "");
  const startsWithVerb =
    !DETERMINERS.has(page.tokens[first]?.key ?? "") &&
    !isNamedThing &&
    !isCompound(page, first, last) &&
    (opening?.form === "third" ||
      (previousSubject !== null && verbThatGoesOn(page, first, last, isSeveral(previousSubject)) >= 0));
  if (startsWithVerb) {
    if (previousSubject === null && first < last)
      return { action: page.text.slice(start, end), subject: null };
    if (previousSubject === null) return null;
    return {
      action: lowerFirst(`${previousSubject} ${lowerFirst(page.text.slice(start, end))}`),
      subject: previousSubject,
    };
  }
  const present = presentTense(page, first, last, start, end);
  return inWords(present, subjectOf(page, first, last));
}

/** "String lights", "dance floor": two words that name one thing, and nobody strings or dances. */
function isCompound(page: Page, first: number, last: number): boolean {
  if (last !== first + 1 || verbOf(page.tokens[first]?.key ?? "")?.form !== "base") return false;
  const words = page.folded.slice(page.tokens[first]?.start, page.tokens[last]?.end);
  return isNounOf(words, "thing", "edible", "place") && !DETERMINERS.has(page.tokens[last]?.key ?? "");
}

/** "Hands turning pages", "dust hangs in the light": what looks like a verb names who acts. */
function isThingActing(page: Page, first: number, previousSubject: string | null): boolean {
  const form = verbOf(page.tokens[first + 1]?.key ?? "")?.form;
  const isNoun = () => isNounOf(page.tokens[first]?.key ?? "", "thing", "person", "animal");
  const isMany = areThingsActing(page.tokens[first]?.key ?? "", page.tokens[first + 1]?.key ?? "");
  return form === "third" || isMany || (form === "gerund" && (previousSubject === null || isNoun()));
}

/** "Me handing over keys": who asks for the film, told as whoever introduced themselves, else as the owner. */
export function ofOurselves(page: Page, first: number, last: number): Wording | null {
  if (!/^(?:me|us|myself|ourselves)$/.test(page.tokens[first]?.key ?? "")) return null;
  const deed = page.tokens[first + 1];
  const verb = verbOf(deed?.key ?? "");
  if (deed === undefined || verb?.form !== "gerund") return null;
  const isOne = /^(?:me|myself)$/.test(page.tokens[first]?.key ?? "");
  const who = isOne ? (INTRODUCED.exec(page.text)?.[1] ?? "the owner") : "the team";
  const rest = page.text.slice(deed.end, endWithoutTail(page, first, last));
  return { action: `${who} ${thirdPerson(verb.base)}${rest}`, subject: who };
}

const INTRODUCED = /\b(?:I[’']m|I am|[Mm]y name is|[Tt]his is)\s(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u;

/** "(Show flatmates arguing,) then using the app": the same people, and what they do next; null where nobody was told of. */
export function goesOnInGerund(
  page: Page,
  first: number,
  last: number,
  subject: string | null,
): Wording | null {
  // "And him hugging his granddaughter"
  const at = /^(?:him|her|them)$/.test(page.tokens[first]?.key ?? "") ? first + 1 : first;
  const deed = page.tokens[at];
  if (
    deed === undefined ||
    subject === null ||
    !/(?<!^lightn|^morn|^even|^noth|^someth|^ceil|^build)ing$/.test(deed.key) ||
    !isSomebodyTold(subject)
  )
    return null;
  if (!/^(?:,|then|and)$/.test(page.tokens[first - 1]?.key ?? "")) return null;
  const verb = verbOf(deed.key);
  if (verb === null && deed.key !== "using" && isNounOf(deed.key, "thing", "place", "person", "edible"))
    return null;
  const using = deed.key === "using" ? "use" : null;
  const base = verb?.form === "gerund" ? verb.base : using;
  const present = base !== null && !isSeveral(subject) ? thirdPerson(base) : base;
  const rest = page.text.slice(deed.end, endWithoutTail(page, first, last));
  // A verb that no table knows stays as it is: "the freelancer focusing".
  return { action: lowerFirst(`${subject} ${present ?? deed.key}${rest}`), subject };
}

function isSomebodyTold(subject: string): boolean {
  const head =
    subject
      .replace(/\s(?:of|in|with|who|that|from|on|at)\s.*$/i, "")
      .split(" ")
      .at(-1) ?? "";
  return isNounOf(head.toLowerCase(), "person");
}

/** "and push it into the water": the deed begins behind the "and". */
function isLinkedDeed(page: Page, begin: number, last: number, subject: string | null): boolean {
  return (
    subject !== null &&
    /^(?:and|but|then)$/.test(page.tokens[begin]?.key ?? "") &&
    verbThatGoesOn(page, begin + 1, last, isSeveral(subject)) >= 0
  );
}

/** "Two sisters", "the rides" */
export function isSeveral(subject: string): boolean {
  const head = subject.replace(/\s(?:of|in|with|who|that|from|on|at)\s.*$/i, "");
  return /^(?:they|two|three|four|five|six|some|many|both)\b|\sand\s|(?:[^su]s|people|men|children)$/i.test(
    head,
  );
}

const WAYS = /\s(?:through|along|across|into|down|up|over|around|past|from|home|to)\s/;

/** "Through a night shift": nobody walks through hours. */
const OF_TIME =
  /^ (?:through|across|over|into) (?:an?|the|their|his|her|one|every) (?:\w+ )?(?:shift|day|night|week|month|year|season|morning|winter|summer|harvest)\b/i;

/** Who is followed moves: "two dogs through a park" becomes "two dogs walk through a park". */
export function onTheMove(page: Page, first: number, last: number, told: Wording | null): Wording | null {
  const way = told === null ? null : WAYS.exec(told.action);
  if (told === null || way === null || verbAt(page, first, last + 1) >= 0 || told.subject !== null)
    return told;
  const subject = told.action.slice(0, way.index);
  if (OF_TIME.test(told.action.slice(way.index))) return told;
  const head = /\p{L}+$/u.exec(subject)?.[0].toLowerCase() ?? "";
  const move = isSingular(page.tokens[first]?.key ?? "", head) ? "walks" : "walk";
  return {
    action: `${subject} ${move}${told.action.slice(way.index)}`,
    subject: subject.replace(/^an?\s/i, "the "),
  };
}

/** What is added to a picture but is not in it: a purpose, words on a button. */
const TAIL =
  /,\s(?:for|plus|ideally|maybe)\b.*$|\s(?:at some (?:point|stage)|lol|haha|hehe|if possible)(?:[\s,!].*)?$|\s(?:in|with|under|as in|like in|from) (?:the )?(?:[\w-]+ ){0,4}(?:of|from) (?:the|our|my) reference\b.*$|\s(?:as|like) in (?:the|our|my) reference\b.*$|\s(?:with|and|plus) (?:a |the |our )?(?:(?:line|words?|tagline|text|slogan|title|caption|message|claim|copy|cta|call to action)\b:?\s?)?["“'‘].*$|\s\((?:VO|SFX|super|text)\b.*$|\s(?:near|towards?|right at|just before|at|in) the (?:very )?(?:end|close|finish|start|beginning)(?: of the (?:film|video|ad|spot|clip|reel))?$/i;

/** Drops a closing length or format: ", 12s, vertical". */
function endWithoutTail(page: Page, first: number, last: number): number {
  let at = last;
  // "New people move in": the little word belongs to the verb.
  if (page.tokens[last]?.key === "in" && verbOf(page.tokens[last - 1]?.key ?? "") !== null)
    return page.tokens[last]?.end ?? 0;
  while (
    at > first &&
    (page.tokens[at]?.kind === "mark" ||
      /^(?:and|then|with|but|or|for|in|to|as|while|plus|w)$/.test(page.tokens[at]?.key ?? ""))
  )
    at--;
  return page.tokens[at]?.end ?? 0;
}

/** After these stands one, whatever they wear: "a boy in pajamas". */
const SURELY_ONE = /^(?:an?|one|this|someone|he|she|it)$/;
const SINGULAR_HEADS = /^(?:a|an|the|my|our|his|her|one|this|someone|he|she|it)$/;

/** "a courier racing" and "a courier raced" become "a courier races"; plurals keep the base form. */
function presentTense(page: Page, first: number, last: number, start: number, end: number): string {
  const words = page.text.slice(start, end);
  const opening = page.tokens[first]?.key ?? "";
  const passive = /\bbeing\b/.exec(words);
  if (passive !== null)
    return words.replace(/\bbeing\b/, isSeveral(words.slice(0, passive.index).trim()) ? "are" : "is");
  if (verbAt(page, first, last + 1) >= 0) return words;
  for (let at = first + 1; at <= last; at++) {
    const verb = turnableVerb(page, at);
    if (verb !== null) return turned(page, { verb, at, opening, start, end });
  }
  return words;
}

interface Turn {
  readonly verb: Verb;
  readonly at: number;
  readonly opening: string;
  readonly start: number;
  readonly end: number;
}

const WITH_SOMETHING = /\bwith (?:an?|the|one|its|his|her|their) [\p{L}-]+$/iu;

/** The clause with its verb in the present; "is running" gives up its auxiliary, "is buried" stays. */
function turned(page: Page, { verb, at, opening, start, end }: Turn): string {
  const token = page.tokens[at];
  const previous = page.tokens[at - 1];
  const isAuxiliary = AUXILIARIES.has(previous?.key ?? "");
  const isState = verb.form === "past" && (isAuxiliary || describesState(page, at));
  if (token === undefined || previous === undefined || isState) return page.text.slice(start, end);
  const head = page.tokens[isAuxiliary ? at - 2 : at - 1]?.key ?? "";
  const who = page.text.slice(start, isAuxiliary ? previous.start : token.start).trim();
  // "Toast with a bite missing": how it is, and no deed.
  if (verb.form === "gerund" && !isAuxiliary && WITH_SOMETHING.test(who)) return page.text.slice(start, end);
  const inForm = (base: string) => (!isSeveral(who) && isSingular(opening, head) ? thirdPerson(base) : base);
  const rest = page.text.slice(token.end, end);
  return (
    page.text.slice(start, isAuxiliary ? previous.start : token.start) +
    inForm(verb.base) +
    (verb.form === "gerund" ? alsoTurned(rest, inForm) : rest)
  );
}

/** "(children paint) and playing outside": what else they do stands in the same form. */
function alsoTurned(rest: string, inForm: (base: string) => string): string {
  return rest.replace(/(?<=(?:,|\band)\s)[a-z-]+ing\b(?!\s(?:[a-z]+ing|and)\b)/g, (word) => {
    const verb = verbOf(word);
    return verb?.form === "gerund" ? inForm(verb.base) : word;
  });
}

/** A gerund or past form that stands as the clause's verb, not after a preposition or an article. */
function turnableVerb(page: Page, at: number): Verb | null {
  const token = page.tokens[at];
  const previous = page.tokens[at - 1];
  const verb = token === undefined ? null : verbOf(token.key);
  if (token === undefined || previous === undefined || (verb?.form !== "gerund" && verb?.form !== "past"))
    return null;
  const isAttribute =
    PREPOSITIONS.has(previous.key) ||
    DETERMINERS.has(previous.key) ||
    previous.kind === "mark" ||
    /['’]s?$/.test(page.text.slice(previous.start, token.start).trimEnd());
  const next = page.tokens[at + 1]?.key ?? "";
  const isCompound = verb.form === "gerund" && (COMPOUND_HEADS.test(next) || isOneNoun(token.key, next));
  // "The dropper and glowing skin": it describes what stands behind it.
  const describes = verb.form === "gerund" && previous.key === "and" && isCommonNoun(next);
  return isAttribute || isCompound || describes || token.joined ? null : verb;
}

/** "a swimming pool", "a fishing boat": the gerund belongs to the noun behind it. */
const COMPOUND_HEADS =
  /^(?:pool|room|machine|shoes?|boots?|bags?|lot|chair|stick|boats?|cart|trolley|board|track|course|school|line|rod|net|cent(?:re|er)|hall|gym|costume|suit|water|glass|light|star|door|paper|table|dress|ring|cake|song|lights?|sheets?|pan|pin|oil|point|ground)$/;

/** "a chef buried in paper" */
function describesState(page: Page, at: number): boolean {
  return /^(?:by|in|on|with|under)$/.test(page.tokens[at + 1]?.key ?? "");
}

function isSingular(opening: string, head: string): boolean {
  if (SURELY_ONE.test(opening)) return true;
  if (SINGULAR_HEADS.test(opening)) return !/[^s]s$/.test(head);
  return !/(?<![su])s$|people|men$|children/.test(head);
}

/** "In an old clock hall a girl": a girl. */
const PLACE_FIRST =
  /^(?:in|at|on|inside|under|behind|beside|by|one) [\p{L}'’ -]{3,40}?,?\s(?=(?:an?|two|three|the|his|her|their)\s)/iu;

/** The words before the verb, with a definite article for the next mention. */
function subjectOf(page: Page, first: number, last: number): string | null {
  let verb = verbAt(page, first, last + 1);
  if (verb < 0) {
    for (let at = first + 1; at <= last && verb < 0; at++)
      if (verbOf(page.tokens[at]?.key ?? "")?.form === "gerund") verb = at;
  }
  if (verb <= first) return null;
  const to = page.tokens[AUXILIARIES.has(page.tokens[verb - 1]?.key ?? "") ? verb - 2 : verb - 1];
  const from = page.tokens[first];
  if (from === undefined || to === undefined || to.end <= from.start) return null;
  // "on the last one she hesitates": she does.
  if (/^(?:he|she|they|it)$/.test(to.key)) return to.key;
  const words = page.text.slice(from.start, to.end).replace(/\s+/g, " ").replace(PLACE_FIRST, "");
  return words.split(" ").length > 7 ? null : words.replace(/^(?:a|an)\s/i, "the ");
}

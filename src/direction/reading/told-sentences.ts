import { isMostlyNoun } from "../words/kind-of-noun.ts";
import type { AskedEvent } from "./reading.ts";
import { baseOfGerund, thirdPerson, verbOf } from "./verbs.ts";

/** A sentence of a story without the words that say how it is shown, each deed in the present. */
export interface ToldSentence {
  readonly words: string;
  readonly where: AskedEvent["where"];
  /** Where in the sentence the told words begin. */
  readonly at: number;
}

type Lead = readonly [where: AskedEvent["where"], words: RegExp];

const THE_FILM =
  "(?:(?:the|this|our) (?:film|video|story|clip|short|trailer|teaser|documentary|piece|movie|scene|tale|spot|ad)|it|we|everything)";
const WITH = "(?:with|on|as|when|where|by showing)";
/** Words of a brief that show what follows them; the longest first. */
const LEADS: readonly Lead[] = [
  ["opening", /^(?:the )?(?:first|opening) (?:scene|shot|image|frame|picture)\s?[:–—-]\s/i],
  ["opening", new RegExp(`^(?:${THE_FILM} )?(?:opens?|begins?|starts?) (?:${WITH}) `, "i")],
  [
    "ending",
    new RegExp(
      `^(?:and |then )?(?:finally,? )?(?:${THE_FILM} )?(?:ends?|closes?|finish(?:es)?|concludes?) ${WITH} `,
      "i",
    ),
  ],
  [
    "ending",
    /^(?:the )?(?:final|last|closing|end) (?:scene|shot|image|frame|picture|moment|thing we see)\s?[:–—-]\s|^(?:and )?(?:at the (?:very )?end|in the end|(?:in|for) (?:the|our) (?:final|last|closing) (?:scene|shot|moment|image|frame|seconds?)|the (?:final|last|closing) (?:scene|shot|image|frame|moment) (?:shows|is|follows|reveals)|lastly|finally),? /i,
  ],
  [
    "anywhere",
    /^(?:and )?(?:then,? |next,? |first,? |later,? |afterwards,? )?(?:we|you|viewers|the (?:film|video|camera|story|audience|documentary|clip)) (?:then |also |now |first )?(?:see|watch|follow|meet|join|observe|witness)s?(?:es)? (?:how |as )?/i,
  ],
  [
    "anywhere",
    /^(?:then,? )?(?:cut to|we cut to|next,? we see|show|shows|showing):? (?=(?:an?|the|her|him|them|his|two|three|\p{Lu}))/iu,
  ],
];
/** A lead after which verbs stand without an ending: "we see him wedge the clay". */
const SEES = /\b(?:see|watch|observe|witness|show)s?(?:es)? (?:how )?$/i;
const MOST_WORDS_OF_A_DOER = 9;
const HE: Readonly<Record<string, string>> = { him: "he", her: "she", them: "they", us: "they" };
const BEFORE_A_NOUN =
  /^(?:an?|the|his|her|their|its|of|in|on|at|with|for|from|by|to|no|and|or|very|as|who|that|which|two|three|old|young|little)$/i;
/** "He must walk home", "she has to leave": what is told is that they do. */
const HAS_TO =
  /\b(he|she|it|they|who|\p{Lu}\p{Ll}+|(?:the|his|her) \p{Ll}+) (must|has to|have to|needs to|need to|decides? to|is able to|are able to|can) (\p{Ll}+)\b/gu;

/** The story's words of a `sentence`: "We see him wedge the clay and carry it out" is "he wedges the clay and carries it out". */
export function toldSentence(sentence: string): ToldSentence {
  const staged = whereItPlays(sentence);
  if (staged !== null) return staged;
  let rest = sentence;
  let where: AskedEvent["where"] = "anywhere";
  let isSeen = false;
  for (let round = 0; round < LEADS.length; round += 1) {
    const found = LEADS.flatMap(([place, words]) => {
      const match = words.exec(rest);
      return match === null ? [] : [{ place, lead: match[0] }];
    })[0];
    if (found === undefined) break;
    if (where === "anywhere") where = found.place;
    isSeen ||= SEES.test(found.lead);
    rest = rest.slice(found.lead.length);
  }
  const at = sentence.length - rest.length;
  const told = at === 0 ? rest : (whereTheyAre(rest) ?? inThePresent(rest, isSeen));
  return { words: didNotHaveTo(whoItIs(told)), where, at };
}

/** "Ingrid, a 70-year-old fisherwoman, gets up" -> "Ingrid the 70-year-old fisherwoman gets up" */
function whoItIs(told: string): string {
  return told.replace(APPOSITION, (words, name: string, noun: string, next: string) =>
    verbOf(next)?.form === "third" ? `${name} the ${noun} ${next}` : words,
  );
}

const APPOSITION =
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?), (?:aged \d+, )?(?:an?|the) ((?:[\p{Ll}\d]+[ -]){0,4}?\p{Ll}+)(?: (?:from|of|in|with|who) [^,]{2,60})?, (\p{Ll}+)(?=\s)/u;

/** "(We meet) Aisha at her desk, surrounded by mails" -> "Aisha is at her desk, surrounded by mails" */
function whereTheyAre(told: string): string | null {
  const [who = "", ofWhom = ""] = SOMEBODY_SOMEWHERE.exec(told) ?? [];
  if (who === "") return null;
  const rest = told.slice(who.length).trimStart();
  const name = ofWhom === "" ? who.trim() : `${who.slice(0, who.indexOf(","))} the ${ofWhom}`;
  // What stood between was read as said of them.
  return verbOf(rest.split(/[\s,]/)[0] ?? "") === null ? `${name} is ${rest}` : null;
}

const SOMEBODY_SOMEWHERE =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, (?:aged )?\d+,|, (?:an?|the) ((?:[\p{Ll}\d-]+ ){0,6}[\p{Ll}\d]+),)?\s+(?=(?:at|in|on|by|behind|under|inside|outside|alone)\s(?!\d))/u;

/** "It starts before dawn in a dark bedroom where her alarm rings": the alarm rings there, then. */
function whereItPlays(sentence: string): ToldSentence | null {
  const [, begins = "", when = "", place = "", deed = ""] = PLAYS_WHERE.exec(sentence) ?? [];
  if (deed === "") return null;
  // "… in her workshop, where she taps the wood and listens to it": the first of several is done there.
  const [first = "", ...others] = deed.split(/(?=,? and \p{Ll}+s\s|, \p{Ll}+s\s)/u);
  const words = `${first} ${place}${when === "" ? "" : ` ${when.trim()}`}${others.join("")}`;
  return {
    words,
    where: /^(?:ends?|closes?|finish)/i.test(begins) ? "ending" : "opening",
    at: sentence.indexOf(deed),
  };
}

const PLAYS_WHERE =
  /^(?:it|the (?:film|video|story|clip|short|trailer|documentary|piece)|we) (opens?|begins?|starts?|ends?|closes?|finish(?:es)?) (?:(?:just )?((?:before|after|at|during|late|early)\s[^,]{2,20}?\s))?((?:in|on|at|inside) (?:an?|the|his|her|their) [^,.]{3,50}?),? where (.+)$/i;

/** "He must walk home" -> "he walks home" */
function didNotHaveTo(words: string): string {
  return words.replace(HAS_TO, (all, who: string, modal: string, base: string) => {
    const verb = verbOf(base);
    // "The can opener": nobody can.
    if (verb?.form !== "base" || (modal === "can" && !/^(?:he|she|it|they|who)$/.test(who))) return all;
    return `${who} ${isMany(who) ? verb.base : thirdPerson(verb.base)}`;
  });
}

function isMany(who: string): boolean {
  return /^(?:they|two|three|four|five|six|both|some|many|several)\b|\sand\s|(?:[^s]s|people|men|women|children)$/i.test(
    who,
  );
}

/** "Him wedge the clay, throw a vase", "his granddaughter putting flowers in it": as it is told, deed by deed. */
function inThePresent(clause: string, isSeen: boolean): string {
  const words = clause.split(/\s+/);
  const pronoun = HE[(words[0] ?? "").toLowerCase()];
  const isPronoun =
    pronoun !== undefined && (words[0]?.toLowerCase() !== "her" || isVerbForm(words, 1, isSeen));
  for (let at = 1; at < Math.min(words.length, MOST_WORDS_OF_A_DOER); at += 1) {
    const word = words[at] ?? "";
    if (/[,;]$/.test(words[at - 1] ?? "") || verbOf(word)?.form === "third") break;
    if (!isVerbForm(words, at, isSeen) || (!(isPronoun && at === 1) && tellsOfANoun(words, at))) continue;
    const doer = [isPronoun ? pronoun : words[0], ...words.slice(1, at)].join(" ");
    const gerund = /ing$/.test(word.toLowerCase());
    return `${doer} ${furtherDeeds(words.slice(at).join(" "), isMany(doer), gerund)}`;
  }
  return isPronoun ? [pronoun, ...words.slice(1)].join(" ") : clause;
}

/** "A fishing boat", "the rising sun": the word tells of the noun behind it. */
function tellsOfANoun(words: readonly string[], at: number): boolean {
  return BEFORE_A_NOUN.test(words[at - 1] ?? "") || (at === 1 && /^(?:an?|the)$/i.test(words[0] ?? ""));
}

/** Behind "we see him" also a verb that no table knows, where something it is done to follows: "him wedge the clay". */
function isVerbForm(words: readonly string[], at: number, isSeen: boolean): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]].map((one) =>
    (one ?? "").toLowerCase().replace(/[,.]$/, ""),
  ) as [string, string, string];
  const form = verbOf(word)?.form;
  if (form === "gerund") return true;
  if (!isSeen) return false;
  if (form === "base") return !(isMostlyNoun(word) && word.endsWith("s"));
  return form === undefined && HE[before] !== undefined && /^(?:an?|the|his|her|their|its)$/.test(next);
}

/** Every deed of the same doer: "wedge the clay, throw a vase and carry it out" -> "wedges the clay, throws a vase and carries it out" */
function furtherDeeds(deeds: string, areMany: boolean, areGerunds: boolean): string {
  return deeds
    .split(/(,\s(?:and\s|then\s|and then\s)?|\sand\s(?:then\s)?)/)
    .map((part, index) => (index % 2 === 1 ? part : asDone(part, areMany, areGerunds, index === 0)))
    .join("");
}

function asDone(part: string, areMany: boolean, areGerunds: boolean, isFirst: boolean): string {
  const [first = ""] = part.split(/\s+/);
  const known = verbOf(first.toLowerCase());
  const isForm = known !== null && known.form === (areGerunds ? "gerund" : "base");
  const guessed = areGerunds ? baseOfGerund(first.toLowerCase()) : first.toLowerCase();
  // "…, tighten the strings": a verb that no table knows, by what it is done to.
  const isByObject = !isFirst && /^\p{Ll}+[^s\P{L}] (?:an?|the|his|her|their|its)\s/u.test(part);
  const open = known === null && (isFirst || isByObject) ? guessed : null;
  const base = isForm ? known.base : open;
  if (base === null) return part;
  // "The clay and shape": a noun that may be a verb needs something it is done to.
  if (
    !isFirst &&
    !areGerunds &&
    !/^\S+ (?:an?|the|his|her|their|its|it|them|him|to|into|in|on|up|out|down|away|off|back|home|through|over|across|for|with|as|at|from|\p{Ll}+ly)\b/u.test(
      part,
    )
  )
    return part;
  return `${areMany ? base : thirdPerson(base)}${part.slice(first.length)}`;
}

import { uncapital } from "../words/capital.ts";
import { isOfKind } from "../words/mentions.ts";
import { overlap, type Span } from "../words/spans.ts";
import { finding, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import { toldEvent } from "./told-event.ts";
import { toldSentence } from "./told-sentences.ts";
import { thirdPerson, type Verb, verbBefore, verbOf } from "./verbs.ts";
import { ENDING_LEAD } from "./words/directions.ts";

const CONFIDENCE = 0.75;
const MOST_DEEDS = 24;
const LONGEST_CHARACTERS = 180;
/** A doer has so many words at most before the verb. */
const MOST_WORDS_BEFORE_THE_VERB = 8;

/** What a story's sentence may begin with: a time, then somebody or something. */
const BEGINS =
  /^(?:in (?:the )?(?:\d{4}s?|\p{Ll}+ties),? |(?:decades|years|months|weeks|generations) (?:later|earlier|before|ago),? )?(?:(?:on|in|at) (?:[\p{L}\s]{3,30}, |(?:his|her|their|the) (?:\p{L}+ ){1,3}?(?=(?:an?|the|his|her|he|she|it|they)\s)))?(?:(?:and|then|but|so|finally|suddenly|later|meanwhile|years later|at night|tonight|today|when|once|after|as soon as|one (?:day|night|morning|evening|winter|summer|[a-z]+day)|every (?:day|night|morning|evening|[a-z]+day)|(?:[a-z]+ ){1,2}(?:years|months|weeks|days) later),? )*(?:an?|the|both|two|three|four|five|one|another|others|his|her|their|my|he|she|it|they|someone|somebody|nobody|everyone|no one|\p{Lu}[\p{L}'-]+)\s/iu;
/** Words about the film and its making. */
const OF_THE_CRAFT =
  /\b(?:film|video|cuts?|edits?|transitions?|captions?|subtitles?|pacing|duration|format|soundtrack|narrat\w*|titles?|logo|should|must|please|deliver\w*|aspect|seconds|secs|vertical|palette|budget|shot on|ends? (?:with|on)|opens? (?:with|on)|we|you|us|i)\b/i;
/** The same where they do or have something: "the camera follows", "the pace picks up"; somebody in a story may have a voice and a look. */
const THE_CRAFT_ITSELF =
  /\b(?:beats?|frames?|scenes?|pace|length|music(?! box)|camera|shots?|tone|mood|look|feel|style|voice|voiceover|dialogue|text|colou?rs?|score|grade|ending|needs?|wants?)\b/i;
const CLAUSES =
  /;\s|,\s(?:and |but )?then\s|\sand\s(?=(?:he|she)\s\p{Ll}+s?\s)|,\s(?:and|but)\s(?=(?:he|she|they|it|the|an?|his|her|nobody|everyone)\s)/gu;

/** What the sentences of a told story say that happens, in their order: whoever is named with a verb that can be seen. */
export function toldDeeds(page: Page, about: Span | null): Finding<AskedEvent>[] {
  const deeds: Finding<AskedEvent>[] = [];
  let doer: string | null = about === null ? null : doerOf(page.text.slice(about.start, about.end));
  for (const sentence of page.sentences) {
    const from = bodyStart(page.text.slice(sentence.start, sentence.end)) + sentence.start;
    if (about !== null && overlap(about, { start: from, end: sentence.end })) continue;
    deeds.push(...deedsIn(page, from, sentence.end, doer));
    const last = deeds.at(-1);
    doer = (last === undefined ? null : doerOf(last.value.action))?.replace(/^an?\s/i, "the ") ?? doer;
    if (deeds.length >= MOST_DEEDS) break;
  }
  return deeds.slice(0, MOST_DEEDS);
}

/** "thriller teaser, 15s: someone …": the story begins behind the colon. */
function bodyStart(sentence: string): number {
  const colon = sentence.lastIndexOf(": ");
  return colon < 0 || !OF_THE_FORM.test(sentence.slice(0, colon)) ? 0 : colon + 2;
}

const OF_THE_FORM =
  /\b(?:film|short|trailer|teaser|drama|documentary|story|movie|portrait|fable|tale|\d+ ?s(?:ec(?:ond)?s?)?)\b/i;

function deedsIn(page: Page, start: number, end: number, before: string | null): Finding<AskedEvent>[] {
  const sentence = page.text.slice(start, end).replace(/[.!?\s]+$/, "");
  // "No phones in frame": nobody is called No.
  if (page.prohibitions.some((one) => one.kind !== "person" && one.start === start)) return [];
  const { words, where, at: begin } = toldSentence(sentence);
  const whole = words.replace(TELLS_THE_STORY_OF, "").replace(WHO_DOES, "$1 ");
  const unquoted = whole.replace(QUOTED, "");
  // "He laughs. Buys her an ice cream."
  const goesOn = withDoer(uncapital(whole), before);
  if (before !== null && goesOn !== uncapital(whole) && !OF_THE_CRAFT.test(whole))
    return [asEvent(page, goesOn, start, start + sentence.length, where)];
  if (!BEGINS.test(whole) || isOfTheCraft(unquoted) || ENDING_LEAD.test(whole.toLowerCase())) return [];
  const found: Finding<AskedEvent>[] = [];
  let doer: string | null = null;
  let at = begin;
  for (const part of partsOf(whole)) {
    // What is told in other words stands for the whole of its sentence.
    const own = sentence.indexOf(part, at);
    const offset = own < 0 ? begin : own;
    at = own < 0 ? at : own + part.length;
    const last = own < 0 ? sentence.length : at;
    // What is written into a picture cannot be read there: "writes "Can you hear us?" on a napkin".
    const told = withDoer(part, doer).replace(QUOTED, (said) =>
      /^\s\S+$/.test(said) ? said.replace(/["“”«»]/g, "") : "",
    );
    const who = doerOf(told);
    if (who === null || told.length > LONGEST_CHARACTERS) return found;
    doer = who.replace(/^an?\s/i, "the ");
    found.push(asEvent(page, withinASentence(told), start + offset, start + last, where));
  }
  return found;
}

/** "It tells the story of two sisters who send paper boats": they send them. */
const TELLS_THE_STORY_OF =
  /^(?:it|this|the (?:film|video|story|clip|song|spot|ad)) (?:tells?|is) (?:us )?(?:the |a )?(?:story|tale) of /i;
const WHO_DOES = /^((?:an?|the|one|two|three|four|five) [\p{Ll}' -]{2,40}?),? who (?=\p{Ll}+ )/u;

function isOfTheCraft(sentence: string): boolean {
  if (OF_THE_CRAFT.test(sentence)) return true;
  return THE_CRAFT_ITSELF.test(sentence) && THE_CRAFT_ITSELF.test(doerOf(sentence) ?? sentence);
}

const QUOTED = /\s["“«][^"”»]{2,60}["”»]/u;

function partsOf(sentence: string): string[] {
  // "When the lights come back on, the diamond is gone": one after the other.
  const [, before = "", after = ""] = ONE_AFTER_THE_OTHER.exec(sentence) ?? [];
  if (before !== "") return [...partsOf(before), ...partsOf(after)];
  return sentence
    .split(CLAUSES)
    .flatMap(byDoers)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const ONE_AFTER_THE_OTHER =
  /^(?:(?:and|but|then) )?(?:when|once|after|as soon as) ((?:an?|the|his|her|their|he|she|it|they|\p{Lu}\p{Ll}+) [^,]{4,80}), (?=(?:an?|the|his|her|their|he|she|it|they|everyone|nobody|two|three|\p{Lu}))(.+)$/iu;

/** "A driver adjusts his mirror, a cyclist rolls up, the light turns green": each doer has a deed. */
function byDoers(clause: string): string[] {
  for (const joint of [
    /,\s(?:and\s)?(?=(?:an?|the)\s)/i,
    /(?:,\s)?\sand\s(?=(?:an?|the|his|her|their)\s)/i,
  ]) {
    const parts = clause.split(joint);
    if (parts.length > 1 && parts.every((part) => doerOf(part) !== null)) return parts;
  }
  return [clause];
}

/** "…, then gets a letter": whoever did the deed before. */
function withDoer(part: string, doer: string | null): string {
  const [first = ""] = part.split(/\s+/);
  return doer !== null && verbOf(first.toLowerCase())?.form === "third" && part.includes(" ")
    ? `${doer} ${part}`
    : part;
}

/** The words before the verb that leads the clause; null where it has none. */
function doerOf(clause: string): string | null {
  const words = clause.replace(LEADS_IN, "").split(/\s+/);
  for (let at = 1; at < Math.min(words.length, MOST_WORDS_BEFORE_THE_VERB); at++) {
    // "Fairy lights, river at dusk": a list, and nobody who lights anything.
    if (/,$/.test(words[at] ?? "") && at < words.length - 1) {
      // "His empty room, the car packed too full": the list goes on.
      if (/^(?:an?|the|me|my|our)$/i.test(words[at + 1] ?? "") && !/^(?:and|but)$/i.test(words[0] ?? ""))
        return null;
      continue;
    }
    const word = (words[at] ?? "").toLowerCase().replace(/[,.]$/, "");
    if (leads(word, words, at)) return words.slice(0, at).join(" ");
  }
  return null;
}

function leads(word: string, words: readonly string[], at: number): boolean {
  const next = (words[at + 1] ?? "").toLowerCase().replace(/[,.]$/, "");
  if (IS.test(word)) return isSeenState(next) || isSeenState(words[at + 2] ?? "");
  if (/^(?:has|have)$/.test(word)) return verbOf(next)?.form === "past" || /^(?:no|only)$/.test(next);
  if (DENIES.test(word)) return verbOf(next)?.form === "base";
  const verb = verbBefore(word, next);
  // "They sabotage each other", "The plant flowers.": what stands behind a pronoun, or ends so short a sentence, is what is done.
  if (verb === null) return isDoneByPronoun(word, words, at) || isDoneByNoun(word, words, at);
  if (verb.form === "third")
    return !/^(?:the|an?|of|his|her|their|old|two|three)$/i.test(words[at - 1] ?? "");
  if (verb.form !== "base") return false;
  const isPlural = /^the$/i.test(words[0] ?? "") && /^(?:all|both)$|[^s]s$/i.test(words[at - 1] ?? "");
  const isBare = at === 1 && /[^s]s$/.test(words[0] ?? "");
  return (
    isPlural ||
    isBare ||
    /^(?:they|both|all|two|three|four|five|six|children|people|neighbours)$/i.test(words[0] ?? "")
  );
}

function isDoneByPronoun(word: string, words: readonly string[], at: number): boolean {
  const who = (words[at - 1] ?? "").toLowerCase();
  if (
    at > 2 ||
    !/^[a-z]{3,}$/.test(word) ||
    /^(?:and|was|were|had|has|will|would|could|both|all)$/.test(word)
  )
    return false;
  return who === "they" || (/^(?:he|she|it)$/.test(who) && word.endsWith("s"));
}

/** "captain", "driver": a noun for somebody. */
function isCalled(noun: string): boolean {
  return isOfKind(noun.toLowerCase(), "people") || /(?:er|or|ist|man|woman|captain|widow|smith)$/.test(noun);
}

function isDoneByNoun(word: string, words: readonly string[], at: number): boolean {
  const isLast = at === words.length - 1 && at <= 5 && /^(?:an?|the)$/i.test(words[0] ?? "");
  if (isLast && /[^s]s$/.test(word) && isCalled(words[at - 1] ?? "")) return true;
  return at === 2 && words.length === 3 && /^(?:the|his|her)$/i.test(words[0] ?? "") && /[^s]s$/.test(word);
}

/** "On the day, both cakes collapse" */
const LEADS_IN =
  /^(?:on|in|at) (?:[\p{L}\s]{3,30}, |(?:his|her|their|the) (?:\p{L}+ ){1,3}?(?=(?:an?|the|his|her|he|she|it|they)\s))/iu;
const IS = /^(?:is|are)$/;
const DENIES = /^(?:doesn't|don't|doesnt|dont|never|cannot|can't|won't)$/;

/** "is living", "is gone": states that a camera finds; "is 72" is none. */
function isSeenState(word: string): boolean {
  return verbOf(word)?.form === "gerund" || SEEN_STATES.test(word);
}

const SEEN_STATES =
  /^(?:gone|empty|alone|asleep|dead|lost|locked|open|closed|there|home|back|missing|silent|dark|full|broken|afraid|stuck|trapped|waiting)$/;

/** "two brothers running a chip shop", "a boy who steals the moon", "how a village lost its pub": what somebody does in what a film is about; null where nobody does anything. */
export function deedAbout(page: Page, start: number, end: number): Finding<AskedEvent> | null {
  // "Ama Boateng, a lorry driver who drives …": the driver drives.
  const words = page.text.slice(start, end).replace(/^\p{Lu}[^,]{1,40}, (?=(?:an?|the)\s)/u, "");
  const asked = /^how\s+/i.exec(words);
  if (asked) {
    const told = inThePresent(words.slice(asked[0].length));
    return told === null ? null : asEvent(page, told, start, end);
  }
  // For how long somebody has done it is told of them and not seen.
  if (FOR_YEARS.test(words)) return null;
  const isDeed =
    /\s(?:who|that)\s(?:has\s|\w+ly\s)?[a-z]+/.test(words) ||
    words.split(/\s+/).some((word, at, all) => at > 0 && isDoing(word, all[at + 1] ?? ""));
  return isDeed ? asEvent(page, withinASentence(words), start, end) : null;
}

const FOR_YEARS =
  /\b(?:who|that) (?:has|have) (?:\w+ly )?(?:worked|been|lived|stood|sat|run|served|done)\b[^,]*\b(?:years|decades|months|summers|winters|life)\b/i;

/** "brothers running a shop", "a girl living alone"; no "last crossing", no "running club". */
function isDoing(word: string, after: string): boolean {
  return verbOf(word)?.form === "gerund" && GOES_ON.test(after);
}

const GOES_ON =
  /^(?:an?|the|his|her|their|its|two|three|in|on|at|with|for|from|by|to|into|through|across|over|under|up|down|out|off|away|alone|together|home|back|along|around|about|who|until|every|each|one)$/;

/** "a village lost its last pub" -> "a village loses its last pub" */
function inThePresent(clause: string): string | null {
  const words = clause.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && isDone(verbOf(word.toLowerCase())));
  const verb = at < 0 ? null : verbOf((words[at] ?? "").toLowerCase());
  if (verb === null) return null;
  const isMany = /[^s]s$|people$|men$|children$/i.test(words[at - 1] ?? "");
  return [...words.slice(0, at), isMany ? verb.base : thirdPerson(verb.base), ...words.slice(at + 1)].join(
    " ",
  );
}

function isDone(verb: Verb | null): boolean {
  return verb !== null && (verb.form === "past" || verb.form === "third");
}

function withinASentence(words: string): string {
  return /^(?:an?|the|two|three|four|five|one|another|others|his|her|their|he|she|it|they|someone|somebody|nobody|everyone|no one|tonight|today|then|and|but|so|every|at|in|on|as|when|while|by|after|before|once|outside|inside|behind|under|finally|suddenly|later|years|[\p{Ll}]{3,}ing)\s/iu.test(
    words,
  )
    ? uncapital(words)
    : words;
}

function asEvent(
  page: Page,
  action: string,
  start: number,
  end: number,
  where: AskedEvent["where"] = "anywhere",
): Finding<AskedEvent> {
  return finding(page, toldEvent(action, where), start, end, CONFIDENCE);
}

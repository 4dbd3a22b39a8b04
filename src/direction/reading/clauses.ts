import { isMostlyNoun, isNounOf } from "../words/kind-of-noun.ts";
import { goesOnToDo, isAnotherActing } from "./further-deeds.ts";
import type { Page } from "./page.ts";
import type { Sentence } from "./sentences.ts";
import { verbOf } from "./verbs.ts";
import { DETERMINERS, FILM_WORDS, PREPOSITIONS, PRONOUNS } from "./words/grammar.ts";

/** A stretch of a sentence that can stand for one happening: tokens `first` to `last`, both included. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const ALWAYS_PART = new Set([";", "→", "…", "►", ">"]);
const SEQUENCE = new Set(
  "then finally suddenly dann danach puis ensuite luego despues entonces depois poi dopo dan daarna finalmente enfin".split(
    " ",
  ),
);
const MAYBE_PART = new Set([",", "-", ":", "、", "，", "("]);
/** These open a happening only after a comma or another mark. */
const LOOSE_SEQUENCE = new Set("next followed cut meanwhile later afterwards".split(" "));
const LINKS = new Set("and but und et y e en mas pero".split(" "));

/** Cuts a sentence into clauses: at sequence words, and at commas or "and" where a new happening begins. */
export function clausesOf(page: Page, sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let first = sentence.first;
  let isGoingOn = false;
  const cut = (at: number, next: number) => {
    if (at - 1 >= first) clauses.push({ first, last: at - 1 });
    first = next;
  };
  for (let at = sentence.first + 1; at < sentence.after; at++) {
    if (isInQuote(page, at)) continue;
    if (begins(page, first, at)) cut(at, at);
    else if (partsTheTold(page, sentence, first, at)) cut(at, at + 1);
    else if (goesOnToDo(page, first, at, isGoingOn)) {
      cut(at, at + 1);
      isGoingOn = true;
    }
  }
  cut(sentence.after, sentence.after);
  return withAppositions(page, clauses);
}

/** Whether a new happening begins with the word itself: "then", "showing". */
function begins(page: Page, first: number, at: number): boolean {
  const key = page.tokens[at]?.key ?? "";
  const isCutTo = /^cuts?$/.test(key) && page.tokens[at + 1]?.key === "to";
  const isLoose =
    LOOSE_SEQUENCE.has(key) &&
    (page.tokens[at - 1]?.kind === "mark" || (isCutTo && page.tokens[at - 1]?.key === "and"));
  return tellsWhatIsShown(page, first, at) || ((SEQUENCE.has(key) || isLoose) && at > first);
}

/** Whether one begins behind a mark or a joint. */
function partsTheTold(page: Page, sentence: Sentence, first: number, at: number): boolean {
  const key = page.tokens[at]?.key ?? "";
  if (ALWAYS_PART.has(key) || isWhere(page, first, at)) return true;
  if (key === "," && joinsAdjectives(page, at)) return false;
  if (MAYBE_PART.has(key) && partsHere(page, at + 1, sentence.after, key)) return true;
  return LINKS.has(key) && (opensAShot(page, at + 1) || linksHappening(page, at, sentence.after, first));
}

/** "A hot, crowded street": the comma stands between what is said of one thing. */
export function joinsAdjectives(page: Page, comma: number): boolean {
  const [article, adjective, next] = [page.tokens[comma - 2], page.tokens[comma - 1], page.tokens[comma + 1]];
  const goesOn =
    next?.kind === "word" &&
    [DETERMINERS, PRONOUNS, PREPOSITIONS, LINKS, SEQUENCE].every((words) => !words.has(next.key)) &&
    (verbOf(next.key) === null || verbOf(next.key)?.form === "past");
  return (
    goesOn &&
    AN_ARTICLE.test(article?.key ?? "") &&
    adjective?.kind === "word" &&
    !isMostlyNoun(adjective.key) &&
    verbOf(adjective.key)?.form !== "gerund"
  );
}

const AN_ARTICLE = /^an?$/;

const SHOT = /^(?:an? |the )?(?:[a-z]+ )?(?:close[- ]?ups?|macros?|shots?|glimpses?|views?|time-?lapse) of\s/;
const MOST_CHARACTERS_OF_A_SHOT = 40;

/** "Hands lathering and a close-up of the bubbles": a shot with a size of its own is another picture. */
function opensAShot(page: Page, at: number): boolean {
  const start = page.tokens[at]?.start ?? 0;
  return SHOT.test(page.folded.slice(start, start + MOST_CHARACTERS_OF_A_SHOT));
}

const SHOWING = new Set("showing featuring depicting portraying following".split(" "));
const SHOWS = new Set("shows features depicts portrays follows".split(" "));

/** "A film for our school, showing children …", "an ad that follows a nurse": what is seen begins behind the film's own words. */
function tellsWhatIsShown(page: Page, first: number, at: number): boolean {
  const key = page.tokens[at]?.key ?? "";
  const isRelative = SHOWS.has(key) && /^(?:that|which)$/.test(page.tokens[at - 1]?.key ?? "");
  return (SHOWING.has(key) || isRelative) && namesTheFilm(page, first, at);
}

/** "A spot where a girl reads in bed" */
function isWhere(page: Page, first: number, at: number): boolean {
  if (page.tokens[at]?.key !== "where") return false;
  const next = page.tokens[at + 1]?.key ?? "";
  return (DETERMINERS.has(next) || SEVERAL.has(next)) && namesTheFilm(page, first, at);
}

const SEVERAL = new Set("two three four five people children kids".split(" "));

function namesTheFilm(page: Page, first: number, at: number): boolean {
  return page.tokens.slice(first, at).some((token) => FILM_WORDS.has(token.key));
}

const MOST_WORDS_OF_AN_APPOSITION = 4;

/** "the boy, now old, ties one": who is described between two commas goes on to do something. */
function withAppositions(page: Page, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (let at = 0; at < clauses.length; at++) {
    const [who, aside, deed] = clauses.slice(at, at + 3);
    const isJoined =
      who !== undefined &&
      aside !== undefined &&
      deed !== undefined &&
      page.tokens[who.last + 1]?.key === "," &&
      page.tokens[aside.last + 1]?.key === "," &&
      aside.last - aside.first < MOST_WORDS_OF_AN_APPOSITION &&
      ASIDES.has(page.tokens[aside.first]?.key ?? "") &&
      !hasVerb(page, who.first, who.last + 1) &&
      verbOf(page.tokens[deed.first]?.key ?? "")?.form === "third";
    if (isJoined) {
      joined.push({ first: who.first, last: deed.last });
      at += 2;
    } else if (who !== undefined) joined.push(who);
  }
  return joined;
}

const ASIDES = new Set(
  "now still no once already barely almost too half alone old young tired a an the his her".split(" "),
);

function isInQuote(page: Page, at: number): boolean {
  const start = page.tokens[at]?.start ?? 0;
  return page.quotes.some((quote) => start >= quote.outerStart && start < quote.outerEnd);
}

/** After a comma: anything but a plain continuation parts, when both sides are not mere adjectives. */
function partsHere(page: Page, at: number, to: number, mark: string): boolean {
  const key = page.tokens[at]?.key ?? "";
  // "An alarm clock at 2:30" goes on.
  if (mark === ":" && /\d/.test(page.text.charAt((page.tokens[at]?.start ?? 0) - 2))) return !/^\d/.test(key);
  if (mark === "-" || mark === ":") return true;
  if (LINKS.has(key)) return true;
  if (SEQUENCE.has(key) || DETERMINERS.has(key) || PRONOUNS.has(key)) return true;
  const verb = verbOf(key);
  if (verb !== null && verb.form === "third") return true;
  if (verb !== null && verb.form === "gerund") return false;
  if (key === "of") return DETERMINERS.has(page.tokens[at + 1]?.key ?? "");
  if (PREPOSITIONS.has(key)) return tellsBehindPlace(page, at, to);
  return at < to;
}

const MOST_TOKENS_BEFORE_DEED = 10;

/** ", on her last shift the whole train waves back": a place or an hour, then somebody new who does something. */
function tellsBehindPlace(page: Page, at: number, to: number): boolean {
  const end = page.tokens.findIndex((token, index) => index > at && token.kind === "mark");
  const verb = verbAt(page, at + 2, Math.min(end < 0 ? to : end, to, at + MOST_TOKENS_BEFORE_DEED));
  if (verb < 0) return false;
  const between = page.tokens.slice(at + 2, verb).map(({ key }) => key);
  return (
    between.some((key) => DETERMINERS.has(key) || /^(?:he|she|they|it)$/.test(key)) &&
    !between.some((key) => RELATIVES.has(key))
  );
}

/** "and" with a verb in the present, or a new subject and its verb, after it. */
function linksHappening(page: Page, at: number, to: number, clauseStart: number): boolean {
  const next = page.tokens[at + 1];
  if (next === undefined || at + 1 >= to) return false;
  const verb = verbOf(next.key);
  // "Smiles and nods" is one picture.
  if (verb?.form === "third" && verbOf(page.tokens[at - 1]?.key ?? "")?.form === "third") return false;
  if (verb?.form === "third")
    return verbOf(page.tokens[clauseStart]?.key ?? "")?.form === "third" || hasVerb(page, clauseStart, at);
  if (verb?.form === "base") return isManysDeed(page, clauseStart, at, at + 1, to);
  const isSubject = DETERMINERS.has(next.key) || PRONOUNS.has(next.key);
  if (isSubject && !hasVerb(page, clauseStart, at) && isAnotherActing(page, clauseStart, at, to)) return true;
  const areBoth = isOnlySomebody(page, clauseStart, at);
  if (DETERMINERS.has(next.key) && !areBoth && isSomebodyActing(page, at + 2)) return true;
  if (MANY_PEOPLE.test(next.key) && verbOf(page.tokens[at + 2]?.key ?? "")?.form === "gerund") return true;
  return isSubject && hasVerb(page, at + 2, Math.min(to, at + 7)) && hasVerb(page, clauseStart, at);
}

/** "A grandmother (and her granddaughter unwrapping a box)": who does nothing by herself does it too. */
function isOnlySomebody(page: Page, from: number, to: number): boolean {
  const keys = page.tokens.slice(from, to).map(({ key }) => key);
  const isDoing = keys.some((key, at) => at > 0 && (PREPOSITIONS.has(key) || verbOf(key)?.form === "gerund"));
  return !isDoing && !hasVerb(page, from, to) && isNounOf(keys.at(-1) ?? "", "person", "animal");
}

const MANY_PEOPLE =
  /^(?:friends|people|children|kids|parents|couples|families|guests|neighbours|neighbors|colleagues|fans|teens|students|dancers|players|dogs|cats|birds)$/;
const MOST_WORDS_OF_SOMEBODY = 3;

/** "(A man packing the jacket) and a young woman wearing it": somebody else, and at once what they do. */
function isSomebodyActing(page: Page, from: number): boolean {
  const words = page.tokens.slice(from, from + MOST_WORDS_OF_SOMEBODY).map(({ key }) => key);
  const deed = words.findIndex((key) => verbOf(key)?.form === "gerund");
  return deed > 0 && isNounOf(words[deed - 1] ?? "", "person", "animal", "thing");
}

/** "new people move in and open the door": what several do, and what else they do, not "laugh and cry". */
function isManysDeed(page: Page, clauseStart: number, at: number, next: number, to: number): boolean {
  const verb = verbAt(page, clauseStart, at);
  const after = page.tokens[next + 1]?.key ?? "";
  return (
    verb >= 0 &&
    verbOf(page.tokens[verb]?.key ?? "")?.form === "base" &&
    next + 1 < to &&
    (DETERMINERS.has(after) || PREPOSITIONS.has(after) || PRONOUNS.has(after))
  );
}

/** A verb in the third person after a noun, so that "shops" and "runs" as nouns do not count at the start. */
export function hasVerb(page: Page, from: number, to: number): boolean {
  return verbAt(page, from, to) >= 0;
}

/** "a mother takes two kids to school": someone does something; in "a pen that never leaks" the verb belongs to the thing. */
export function tellsDeed(page: Page, from: number, to: number): boolean {
  const verb = verbAt(page, from, to);
  if (verb < 0) return false;
  for (let at = from; at < verb; at++) {
    const token = page.tokens[at];
    if (token?.kind === "mark" || RELATIVES.has(token?.key ?? "")) return false;
  }
  return true;
}

const RELATIVES = new Set("that which who whose where for with made built designed".split(" "));

/** The verb at `at` says what several do: "the kids laugh", "a dad and his daughter walk to school". */
function isDoneByMany(page: Page, from: number, at: number): boolean {
  const previous = page.tokens[at - 1]?.key ?? "";
  return (
    /(?:[^s]s|people|children|men|women|couple|they|we|team|crowd|band)$/.test(previous) ||
    PRONOUNS.has(previous) ||
    (areSeveral(page, from, at) && hasObject(page, from, at))
  );
}

const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many)$/;

/** "a dad and his daughter walk", "mother and daughter bake", "two rival bakers on one street paint" */
function areSeveral(page: Page, from: number, verb: number): boolean {
  const keys = page.tokens.slice(from, verb).map(({ key }) => key);
  if (COUNTS.test(keys[0] ?? "")) return true;
  const and = keys.indexOf("and");
  return (
    and > 0 &&
    verb - from - and <= 4 &&
    (DETERMINERS.has(keys[0] ?? "") || isBeing(keys[and - 1])) &&
    (DETERMINERS.has(keys[and + 1] ?? "") || isBeing(keys.at(-1)))
  );
}

/** "father" and "son" need no article to be somebody; "salt" and "pepper" are nobody. */
function isBeing(noun: string | undefined): boolean {
  return noun !== undefined && isNounOf(noun, "person", "animal");
}

/** "paint their doors"; behind a place ("through a park in the rain") a preposition may as well follow a noun. */
function hasObject(page: Page, from: number, verb: number): boolean {
  const next = page.tokens[verb + 1]?.key ?? "";
  const isBehindPlace = page.tokens.slice(from, verb).some(({ key }) => PREPOSITIONS.has(key));
  const isManyThings = /^[a-z]{3,}[^s]s$/.test(next) && isBeing(page.tokens[verb - 1]?.key);
  return DETERMINERS.has(next) || isManyThings || (!isBehindPlace && PREPOSITIONS.has(next));
}

function isNounHere(page: Page, at: number): boolean {
  const next = page.tokens[at + 1]?.key ?? "";
  // "In red leather boots crosses": the later of two is the verb.
  if (verbOf(next)?.form === "third") return true;
  return NOUN_AS_WELL.has(page.tokens[at]?.key ?? "") && !DETERMINERS.has(next) && !PRONOUNS.has(next);
}

/** "Strong winds and rain": verbs only with an object behind them. */
const NOUN_AS_WELL = new Set("winds shears irons visits hunts rents tunes".split(" "));

/** "A family of three comes in": a number behind "of" counts nothing after it. */
function determines(page: Page, at: number): boolean {
  const key = page.tokens[at]?.key ?? "";
  return DETERMINERS.has(key) && key !== "one" && page.tokens[at - 1]?.key !== "of";
}

/** The index of a clause's verb: the first third person or base form that follows a subject. */
export function verbAt(page: Page, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const key = page.tokens[at]?.key ?? "";
    const verb = verbOf(key);
    if (verb === null || at === from || verb.form === "gerund") continue;
    const previous = page.tokens[at - 1]?.key ?? "";
    if (determines(page, at - 1) || PREPOSITIONS.has(previous)) continue;
    // "Runners of all ages"
    if (verb.form === "third" && previous === "all") continue;
    if (verb.form === "third" && isNounHere(page, at)) continue;
    if (verb.form === "third") return at;
    if (verb.form === "base" && previous !== "this" && isDoneByMany(page, from, at)) return at;
  }
  return -1;
}

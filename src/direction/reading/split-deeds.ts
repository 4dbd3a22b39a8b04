import { type Verb, verbBefore, verbOf } from "./verbs.ts";

/** Where one deed of a sentence ends and the next of the same doer may begin: "finds a map, follows it and reaches a door". */
const JOINT =
  /(?:,\s+(?:and |but )?(?:then |finally |at last )?|\s+and (?:then |finally |at last )?)(?=[\p{Ll}-]+)/gu;
/** In these a later verb belongs to whom or what they tell of. */
const RELATIVE = /\s(?:that|which|who|whose|whom|where|what|if|whether)\s/i;
/** "finds a map that shows": words before the verb that leads. */
const MOST_WORDS_OF_A_DOER = 12;
const TELLS_OF = /^(.+?),? (?:who|that) (?=[\p{Ll}-]+\s)/u;
/** A verb that is followed by these, or by nothing, is one; "and walks of life" is none. */
const BEHIND_A_VERB =
  /^(?:an?|the|his|her|their|its|my|our|one|two|three|four|five|some|every|each|all|no|another|it|him|them|himself|herself|itself|themselves|in|on|at|up|down|out|off|away|back|home|over|into|onto|to|through|along|across|around|round|with|without|for|from|past|by|towards?|after|alone|together|until|as|under|behind|beside|before|again|inside|outside|upstairs|downstairs|left|right|anyway|that|how|why|\p{Ll}+ly|\p{Ll}+ing)$/u;

/** The deeds of a told clause one by one, each with whoever does it: "a girl finds a map, follows it and reaches a door" are three. */
export function deedsOf(clause: string): string[] {
  const cuts = cutsOf(clause);
  if (cuts.length === 0) return [clause];
  const doer = doerIn(clause);
  if (doer === null) return [clause];
  const edges = [...cuts, { start: clause.length, next: clause.length }];
  return [
    clause.slice(0, cuts[0]?.start),
    ...cuts.map(({ next }, at) => `${doer} ${clause.slice(next, edges[at + 1]?.start)}`),
  ];
}

interface Cut {
  readonly start: number;
  readonly next: number;
}

function cutsOf(clause: string): Cut[] {
  const lead = leadOf(clause);
  if (lead === null) return [];
  const cuts: Cut[] = [];
  let from = lead.end;
  for (const match of clause.matchAll(JOINT)) {
    const next = match.index + match[0].length;
    if (match.index < lead.end || !isDeedAt(clause, next, lead.verb)) continue;
    const since = clause.slice(from, match.index);
    // "Smiles and nods", "opens and hugs him" are one picture.
    if (since.trim() === "") continue;
    // "finds a map that shows a street and leads to a door": the map leads.
    if (RELATIVE.test(`${since} `) && !match[0].startsWith(",")) continue;
    cuts.push({ start: match.index, next });
    from = next;
  }
  return cuts;
}

interface Lead {
  readonly verb: Verb;
  readonly start: number;
  readonly end: number;
}

/** The first verb of the clause with somebody before it. */
function leadOf(clause: string): Lead | null {
  const relative = TELLS_OF.exec(clause);
  const from = relative === null || hasVerb(relative[1] ?? "") ? 0 : relative[0].length;
  let count = 0;
  for (const match of clause.slice(from).matchAll(/[\p{L}'’-]+/gu)) {
    count += 1;
    if (count > MOST_WORDS_OF_A_DOER) return null;
    if (from === 0 && count === 1) continue;
    const start = from + match.index;
    const [, next = ""] = clause.slice(start).split(/\s+/);
    const verb = verbBefore(match[0].toLowerCase(), next.toLowerCase()) ?? behindPronoun(clause, match[0]);
    // "In red leather boots crosses": the later of two is the verb.
    if (verb?.form === "third" && verbOf(next.toLowerCase())?.form === "third") continue;
    const isLead = verb?.form === "third" || (verb?.form === "base" && isDoneByMany(clause, start));
    if (verb && isLead && !BEFORE_A_NOUN.test(wordBefore(clause, start)))
      return { verb, start, end: start + match[0].length };
  }
  return null;
}

/** "She straps on her blade": a verb that no table knows. */
function behindPronoun(clause: string, word: string): Verb | null {
  if (!BEHIND_A_PRONOUN.test(word) || !new RegExp(`^(?:he|she|it) ${word}\\b`, "i").test(clause)) return null;
  return { base: word.slice(0, -1), form: "third" };
}

const BEHIND_A_PRONOUN = /^(?!was$|has$|is$)[a-z]{2,}[^s]s$/;

const BEFORE_A_NOUN =
  /^(?:an?|the|his|her|their|its|my|our|of|in|on|at|with|for|from|by|to|no|and|or|very|old|new)$/;

function wordBefore(clause: string, at: number): string {
  return (
    clause
      .slice(0, at)
      .trim()
      .split(/[\s,]+/)
      .at(-1)
      ?.toLowerCase() ?? ""
  );
}

/** "Two friends steal", "the children run", "they row" */
function isDoneByMany(clause: string, at: number): boolean {
  const doer = clause.slice(0, at).trim();
  return /^(?:they|two|three|four|five|six|both|all)\b|(?:[^s]s|people|children|men|couple|family)$/i.test(
    doer,
  );
}

function hasVerb(words: string): boolean {
  return words.split(/\s+/).some((word, at) => at > 0 && verbOf(word)?.form === "third");
}

function isDeedAt(clause: string, at: number, lead: Verb): boolean {
  const words = clause.slice(at).split(/\s+/);
  // "And never comes back"
  const [word = "", next = ""] = /^(?:never|always|slowly|finally|suddenly|quietly|once)$/.test(
    words[0] ?? "",
  )
    ? words.slice(1)
    : words;
  const verb = verbBefore(word.replace(/[,.]$/, "").toLowerCase(), next.toLowerCase());
  // "And is followed home": what is done to them.
  if (lead.form === "third" && word === "is") return verbOf(next.toLowerCase())?.form === "past";
  // "Two brothers meet …, scrape the hull": an object shows a verb that no lexicon knows.
  if (verb === null && lead.form === "base") return HAS_OBJECT.test(next) && isMostlyVerb(word);
  if (verb === null || verb.form !== lead.form) return false;
  // "Leaves falling" fall; nobody leaves.
  if (/^(?:leaves|waves|lights|clouds|sparks|flames|petals)$/.test(word) && /ing$/.test(next)) return false;
  const isLast = next === "" || /[,.]$/.test(word);
  // "Repairs his boat, eats bread and cheese": a known verb behind a comma.
  if (
    verb.form === "third" &&
    verbOf(word)?.form === "third" &&
    /,\s(?:and |then )?$/.test(clause.slice(0, at)) &&
    next !== ""
  )
    return true;
  // "They laugh and cry": two of many verbs without anything behind them are one picture.
  if (isLast) return verb.form === "third" || /,\s(?:and |but )?then\s$/.test(clause.slice(0, at));
  return BEHIND_A_VERB.test(next.replace(/[,.]$/, "").toLowerCase());
}

const HAS_OBJECT = /^(?:the|his|her|their|its|each)$/i;

/** "Scrape the hull"; "and lamps the size of …" begins with things. */
function isMostlyVerb(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && !word.endsWith("s");
}

/** Whoever does the first deed, as the next ones name them: "the young woman" of "a young woman finds …". */
function doerIn(clause: string): string | null {
  const lead = leadOf(clause);
  if (lead === null) return null;
  const words = clause
    .slice(0, lead.start)
    .trim()
    .replace(/,? (?:who|that)$/, "")
    .replace(/\s(?:always|never|still|slowly|quietly|finally|secretly|both|all|\p{L}+ly)$/u, "")
    .replace(/\s(?:in|from|of)\s\p{Lu}.*$/u, "")
    .replace(/(?<=\s\S+)\s(?:in|at|on|outside|behind|inside) (?:an?|the|his|her|their) .*$/u, "")
    .replace(SAYS_WHEN, "");
  return words === ""
    ? null
    : words.replace(/^an?\s/i, "the ").replace(/^(?=(?:two|three|four|five)\s)/i, "the ");
}

const SAYS_WHEN =
  /^(?:and |then |but )*(?:(?:one|that|every|each|the next|the same|on) (?:\p{L}+ )?(?:day|night|morning|evening|afternoon|summer|winter|\p{L}*day)|finally|suddenly|meanwhile|later|afterwards|at (?:night|dawn|dusk|noon|midnight)|in the (?:morning|evening|end)|in (?:the )?\d{4}s?|(?:years|decades|months|generations) (?:later|earlier)),?\s/iu;

import { verbOf } from "../../reading/verbs.ts";
import type { Token } from "../../words/tokens.ts";

/** Whether words are said of the whole film: "a hushed film", "everything happens in a submarine", "neon throughout", "set at night". */
export function isSaidOfFilm(text: string, words: readonly Token[], at: number, last: Token): boolean {
  const { clause } = words[at] as Token;
  const from = words[Math.max(0, at - REACH_OF_ALL)] as Token;
  const before = text.slice(
    Math.max(from.start, startOfClause(words, at, clause)),
    (words[at] as Token).start,
  );
  const after = text.slice(last.end, last.end + REACH_AFTER);
  if (OF_A_PART.test(before) || /^\s+about\b/i.test(after)) return false;
  return (
    namesTheFilm(words, last) ||
    isOneOfTwo(after) ||
    isSaidOfAll(words, at, last) ||
    SET.test(before) ||
    ALL_ALONG.test(after)
  );
}

/** Whether words tell where or when the film is set: "a film that plays in a single night". */
export function isWhereItIsSet(text: string, words: readonly Token[], at: number): boolean {
  const { start, clause } = words[at] as Token;
  const before = text.slice(startOfClause(words, at, clause), start);
  return SET.test(before) && !OF_A_PART.test(before);
}

/** Whether the words of a sentence before a fact lead in what the world of the film is like: "It's a hot" summer's day. */
export function isToldAsSetting(before: string): boolean {
  return IT_IS.test(before);
}

const IT_IS =
  /^\s*it(?:['’]s| is)\s+(?:(?:an?|the|still|already|just|always|all)\s+)*(?:[\p{L}-]+,?\s+){0,2}$/iu;

/** Whether a sentence of its own says what the world of the film is like: "It's a hot summer's day." */
export function isSettingOfFilm(text: string, words: readonly Token[], at: number): boolean {
  const { start, clause } = words[at] as Token;
  return isToldAsSetting(text.slice(startOfClause(words, at, clause), start));
}

/** Whether words stand in a sentence without a verb, which tells where all that follows plays: "Somewhere in a bone-dry desert." */
export function isFragment(text: string, words: readonly Token[], at: number): boolean {
  const { clause } = words[at] as Token;
  const start = startOfClause(words, at, clause);
  const said = text.slice(start).split(/[.;!?\n]/, 1)[0] ?? "";
  if (!OPENS_FRAGMENT.test(said) || HAS_VERB.test(said) || OF_A_PART.test(said)) return false;
  const own = words.filter((word) => word.clause === clause);
  return own.length <= LONGEST_FRAGMENT && !own.some(({ word }) => verbOf(word)?.form === "third");
}

const OPENS_FRAGMENT =
  /^\s*(?:an?|somewhere|deep|high up|far|total|complete|absolute|in the (?:middle|heart|depths))\s/iu;
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|can|must|should|will|may|do|does|we|they|you|i|then|for|ad|spot|film|video|clip|reel)\b/iu;
const LONGEST_FRAGMENT = 12;

/** Whether words are said of every picture of the film in so many words: "entirely in daylight", "nothing but close-ups", "rain in each scene". */
export function isSaidOfEveryPicture(
  text: string,
  words: readonly Token[],
  at: number,
  last: Token,
): boolean {
  const { start, clause } = words[at] as Token;
  const before = text.slice(startOfClause(words, at, clause), start);
  const after = text.slice(last.end, last.end + REACH_AFTER);
  if (before.trim() === "") return ALL_AFTER.test(after);
  if (OF_A_PART.test(before.replace(EVERY_PICTURE, "everything"))) return false;
  return ALL_BEFORE.test(before) || ALL_IS.test(before) || JUST_BEFORE.test(before) || ALL_AFTER.test(after);
}

const EVERY_PICTURE =
  /\b(?:every|each|all)(?: (?:single|of the|the|our))? (?:shots?|scenes?|frames?|pictures?|images?|visuals?|takes?|seconds?|moments?)\b/gi;
const ALL_BEFORE =
  /\b(?:(?:whole|entire|complete) (?:\d+ ?-?\w+ )?(?:film|video|spot|ad|advert|clip|reel|commercial|story|action|piece|thing|production|palette|look|image|campaign|set|movie)|every(?: single)? (?:shot|scene|frame|picture|image|visual|take|second|moment)|each (?:shot|scene|frame|picture)|all (?:of )?(?:the |our )?(?:shots|scenes|frames|pictures|images|visuals|action)|everything(?! (?:you|we|they|that|she|he)\b)|all of it)\b(?![^.;!?]*\b(?:except|but|about|for|becomes?|turns?|goes|gets|slows|until|then|changes)\b)[^.;!?]{0,50}$/i;
/** "Every image of this ad for Oyster notebooks is to be shot in": the clause speaks of all, however far it goes. */
const ALL_IS =
  /^[\s,:–-]*(?:(?:and|so|but|please|also|note that|remember|important)[\s,:]+)*(?:everything|all of (?:it|this)|(?:every|each)(?: single)? (?:shot|scene|frame|picture|image|visual|take|second|moment)|all (?:of )?(?:the |our )?(?:shots|scenes|frames|pictures|images|visuals|action))\b(?![^.;!?]*\b(?:except|but|about|becomes?|turns?|goes|gets|slows|until|then|changes|you|we|they)\b)[^.;!?]{0,140}\b(?:is|are|must|should|has to|have to|takes? place|plays?|happens?|stays?|remains?)\b[^.;!?]{0,40}$/i;
const JUST_BEFORE =
  /\b(?:only|entirely|solely|exclusively|strictly|wholly|purely|nothing but|100 ?% )(?:\s+(?:in|at|by|on|during|of|with|use|uses|using|show|shows|the|a|as|under|lit by|set|shot|filmed|full|broad|soft|very|pure))*(?:\s+(?!(?:in|at|by|on|of|for|from|to|with|after|before)\b)[\p{L}-]+,?){0,2}\s*$/iu;
const ALL_AFTER =
  /^[^.;!?\n,]{0,40}\b(?:throughout|the (?:entire|whole) (?:time|way|film|spot|video|ad|clip)|from (?:the )?(?:very )?(?:start|beginning|first)(?: \w+)? to (?:the )?(?:very )?(?:finish|end|last)|start to finish|all the way|in (?:every|each) (?:single )?(?:shot|scene|frame|picture)|in all (?:the )?(?:shots|scenes)|at all times|all the time|all of it|every bit of it|for the (?:full|whole|entire) (?!(?:year|family|day|week|month|world|house|body|season|team|crew|class|school|table|summer|winter)\b)\w+|non-?stop|without exception)\b|^\s*(?:only|exclusively)\s*(?:[.,;!?\n]|$)|^,? (?:and )?nothing (?:else|but that)\b/i;

const set = (list: string) => new Set(list.split(" "));
/** "Calm, spa-like mood": a word in a list of what the film is like. */
export function isQualityOfFilm(text: string, words: readonly Token[], at: number, last: Token): boolean {
  const { start, clause } = words[at] as Token;
  const before = text.slice(startOfClause(words, at, clause), start);
  return LIST_BEFORE.test(before) && LIST_AFTER.test(text.slice(last.end, last.end + REACH_AFTER));
}

const LIST_BEFORE =
  /(?:^|[,:;(–])\s*(?:(?:very|really|quite|a|an|and|but|both|mood|tone|atmosphere|feel|style)\s+|[\p{L}-]+\s+and\s+)*$/iu;
const LIST_AFTER =
  /^\s*(?:$|[,.;:!)]|\s+and\s+[\p{L}-]+\s*[,.;:!]|(?:,? [\p{L}-]+)?\s+(?:mood|tone|feel|vibe|style|look|atmosphere|pace|pacing|rhythm)\b)/iu;
const FILM = set(
  "film video spot ad advert clip reel commercial movie trailer teaser promo bumper explainer campaign",
);

/** "A gentle 40-second film". */
function namesTheFilm(words: readonly Token[], last: Token): boolean {
  if (FILM.has(last.word)) return true;
  let place = words.indexOf(last) + 1;
  while (OF_LENGTH.test(words[place]?.word ?? "")) place += 1;
  const next = words[place];
  return next !== undefined && next.clause === last.clause && FILM.has(next.word);
}

/** "A serious and dignified film": of two words that say what it is like, the first too. */
function isOneOfTwo(after: string): boolean {
  return TWO_OF_A_FILM.test(after);
}

const TWO_OF_A_FILM =
  /^(?:,| and|,? but|,? yet) (?:(?!(?:an?|the|no|in|with|for|on)\b)[\p{L}-]+ ){1,2}(?:\d+[- ]?\w+ )?(?:film|video|spot|ad|clip|reel|commercial|tone|mood)\b/iu;

const OF_LENGTH =
  /^(?:memorial|image|product|tribute|fundraising|corporate|recruitment|training|safety|wedding|travel|documentary|music|social|launch|campaign|tv|online|\d+s?|seconds?|secs?|minutes?|min|brand|promo|animated|vertical|short|little|charity)$/;

const OF_ALL = set(
  "100 purely only throughout entirely exclusively always everything whole entire strictly solely never completely totally constantly nonstop",
);
const REACH_OF_ALL = 7;
/** "Only 3 shots: dawn, coffee" says how many, and nothing of the dawn. */
const COUNTS = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

function isSaidOfAll(words: readonly Token[], at: number, last: Token): boolean {
  const { clause } = words[at] as Token;
  for (let place = Math.max(0, at - REACH_OF_ALL); place < words.length; place += 1) {
    const word = words[place] as Token;
    if (word.clause > clause || (word.start > last.end && place > at + 2 * REACH_OF_ALL)) return false;
    const isOfACount = COUNTS.test(words[place + 1]?.word ?? "");
    if (word.clause === clause && OF_ALL.has(word.word) && !isOfACount) return true;
  }
  return false;
}

function startOfClause(words: readonly Token[], at: number, clause: number): number {
  let place = at;
  while (place > 0 && words[place - 1]?.clause === clause) place -= 1;
  return words[place]?.start ?? 0;
}

/** Whether words are said of one part of the film: "the opening flashback is in black and white". */
export function isOfAPart(text: string, words: readonly Token[], at: number): boolean {
  const { start, clause } = words[at] as Token;
  const before = text.slice(startOfClause(words, at, clause), start);
  return NAMED_PART.test(before) && !OF_EVERY_PART.test(before);
}

const NAMED_PART =
  /\b(?:scene (?:\d+|one|two|three|four|five|six)|shot (?:\d+|one|two|three)|(?:first|second|third|last|final|opening|closing|one) (?:half|part|third|scene|shot|act|picture|seconds?|minute)|half|flashbacks?|dream sequence|opening \w+ is|opens?|opening|ends?|ending|begins|starts?|finish(?:es)?)\b/i;
const OF_EVERY_PART =
  /\b(?:every|each|all|whole|entire|throughout|from (?:the )?(?:start|beginning|first))\b/i;

const REACH_AFTER = 60;
/** "The film takes place in winter", "set in a desert". */
const SET =
  /\b(?:set|tak(?:es?|ing) place|plays? out|(?:film|spot|ad|video|clip|story|action|it|all|everything|that|which) plays?|happens?|happening|located|(?:film|spot|ad|video|clip|story|action|mood|tone|feel(?:ing)?|vibe|atmosphere|style|pace|rhythm|look)(?: of (?:the|our) \w+)? ?(?:is|should be|must be|has to be|plays|should feel|must feel|:|stays|remains)|keep (?:it|everything|the (?:film|tone|mood|pace))|(?:should|must|has to) (?:be|feel|stay|remain)|shoot|shot|filmed)\s+(?:on location |completely |entirely |only |all |in |at |on |by |during |under |beneath |inside |the |a |an |very |really |quite |everything |year |whole film |middle of |heart of |depths? of |dead of |deep |one |single |height of |full |bright |our |[\p{L}-]+ and |[\p{L}-]+, |cold |hot |warm )*$/iu;
/** Said of a part of it: "scene two is set at night". */
const OF_A_PART =
  /\b(?:scene|(?<=\w )shot(?! (?:entirely|completely|only|exclusively|in|on|at|under))|half|part|opens?|opening|ends?|ending|beginning|begins?|starts?|finish(?:es)?|first|then|later|until|(?:second|third|last|final) (?:one|act|picture))\b/i;
/** "In every shot". */
const ALL_ALONG =
  /^[^.;!?\n,]{0,24}\b(?:throughout|the (?:entire|whole) (?:time|way|film|spot|video|ad|clip)|from (?:the )?(?:start|beginning|first \w+) to (?:the )?(?:finish|end|last)|start to finish|all the way|the whole way|in every (?:single )?(?:shot|scene|frame|picture)|in all (?:shots|scenes))\b/i;

import { uncapital } from "../words/capital.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { isCommonWord } from "./common-words.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedPresence, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { tokenIndexAt } from "./tokens.ts";
import { thirdPerson } from "./verbs.ts";
import { FILM_WORDS } from "./words/grammar.ts";

/** "The ice cream must survive", "kids have to wear helmets": who, and what must become of them. */
const MODAL =
  /(?:^|[.!?;:,\n•]\s{0,2}|- |\b(?:and|but|that|also|please)\s)((?:(?:the|our|my|a|an|his|her|their|all|every|each|both|everyone|everybody|somebody|someone|people|kids|children|adults|actors|viewers?)\b|(?<=^|[.!?]\s|\n)[a-z]+(?=(?: [a-z]+)? (?:must|has to|have to|needs? to|should)\b))[^.,;:!?\n"“()]{0,40}?)\s(?:must|has to|have to|needs? to|should)\s(?!not\b|never\b|n't)(?:always |also |clearly |really |actually |definitely |only |at some point )*(?=([^.;!?\n"“(]{3,70}))/gi;
/** What is said of the film, its words, its sound or its makers has rules of its own. */
const OF_THE_FILM =
  /^(?:the |our |a |an |my |his |all |every |each |both |their )?(?:whole |entire |final |finished |brand |main |end |closing |opening |last |first |overall |general |product )*(?:films?|videos?|ads?|adverts?|spots?|clips?|reels?|pieces?|animations?|explainers?|trailers?|teasers?|edits?|cuts?|versions?|music|soundtrack|score|song|track|sound|tone|mood|vibe|feel|feeling|look|style|pace|pacing|text|texts|copy|supers?|captions?|subtitles?|titles?|words?|(?:spoken )?lines?|message|cta|call to action|button|tagline|slogan|claim|logo|voice|voice-?over|vo|narrator|narration|speaker|colou?rs?|palette|fonts?|type|typography|format|ratio|duration|length|runtime|scenes?|shots?|beats?|hook|opening|ending|end|end ?card|budget|cost|price|deadline|files?|delivery|invoice|we|client|team|boss|agency|director|editor|date|address|url|website|link|number|phone number|brief|story|idea|concept|language|legal(?: line)?|disclaimer|thing|everything|result|lighting|light|camera|grade|thumbnail|product|brand|name|viewers?|audience|people watching|(?:all|each|both|every one) of (?:them|these|those|the [a-z]+)|people(?= ))$/i;
const SPEAKS_OF_FILM =
  /^(?:be )?(?:feel|sound|read|say|last|run|fit|work|know|understand|want|think|remember|come away|click|buy|book|call|sign up|download|deliver|approve|send|pay|go live|air|launch|long|short|able|visible|seen|shown|in (?:every )?(?:shot|frame|it|the (?:shot|frame|video|film))|featured|included|on screen|present|prominent|clear|obvious|the (?:hero|star|focus)|see|notice|learn|get|come|happen|appear|show up|feature|contain|include|have a|have an|end|start|open|close|match|follow|stick|use|reflect|convey|show|tell|speak|make|mention|at least|no |less|more|ready|finished|done)\b/i;
/** "The door must be open" */
const STATE_OF_THINGS = /^be (?:open|closed)(?: |$)/;
const MAX_SUBJECT_WORDS = 5;
const CLAUSE_END =
  /,\s|\s(?:but|because|so that|which|otherwise|and (?:the|we|it|no|not|then|please|should|must))\b/;

/** Things that must happen to somebody or something in the film, told with "must", "has to", "needs to", "should". */
export function* obligations(page: Page): Generator<Finding<AskedPresence>> {
  if (!readsAsEnglish(page.language)) return;
  yield* modal(page);
  yield* ensured(page);
  yield* inIt(page);
  yield* ofIt(page);
}

function* modal(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of everyMatch(page, MODAL, page.text)) {
    const subject = (match[1] ?? "").trim();
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const asked = demandOf(subject, match[2] ?? "");
    if (asked === null) continue;
    const from = match.index + match[0].length;
    yield finding(page, { subject: asked.subject, hard: true }, start, from + asked.length, 0.9);
  }
}

/** "Make sure the dog survives", "ensure that nobody smokes" */
const ENSURED =
  /\b(?:make sure|making sure|ensure|be sure|see to it)(?: that)? ((?:the|our|my|a|an|his|her|their|all|every|each|both) [^.,;:!?\n"“()]{2,40}?) ((?:is|are|gets?|has|have|stays?|keeps?|ends? up|comes?|goes|looks?|can|survives?|[a-z]{3,}s)\b[^.;!?\n"“(]{0,60})/g;

function* ensured(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of everyMatch(page, ENSURED)) {
    const subject = page.text.slice(
      match.index + match[0].indexOf(match[1] ?? ""),
      match.index + match[0].indexOf(match[1] ?? "") + (match[1] ?? "").length,
    );
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const rest = (match[2] ?? "").replace(CLAUSE_TAIL, "");
    if (isOfFilm(subject) || isForbidden(page, start) || isQuoted(page, start)) continue;
    const isSeen =
      /^(?:is|are|stays?|appears?|comes?|gets?) (?:\w+ )?(?:in|on|visible|seen|shown|there|present|clear|featured)\b/.test(
        rest,
      );
    const bare = subject.replace(/^(?:the|a|an|our|my) /i, "");
    const words = isSeen ? bare : `${bare} ${rest.replace(/^(?:is|are) /, "")}`;
    yield finding(
      page,
      { subject: words.trim(), hard: true },
      start,
      start + subject.length + 1 + rest.length,
      0.9,
    );
  }
}

const CLAUSE_TAIL = /(?:,\s|\s(?:but|because|so that|which|and)\b).*$/;

function isOfFilm(subject: string): boolean {
  return (
    OF_THE_FILM.test(subject) ||
    PICTURE_IN_ORDER.test(subject) ||
    subject.split(/\s+/).length > MAX_SUBJECT_WORDS
  );
}

/** "The last thing we see": what it is stands behind it, and is told as the film's end. */
const PICTURE_IN_ORDER =
  /^(?:the )?(?:very )?(?:first|opening|last|final|closing) (?:thing|image|picture|frame|shot|scene)\b/i;

/** "Ray must be wearing his red cap" */
function isNamed(subject: string): boolean {
  const lower = subject.toLowerCase();
  const isWord =
    DETERMINED.test(subject) || isCommonWord(lower) || isNounOf(lower, "person", "animal", "thing", "edible");
  return /^\p{Lu}\p{Ll}+$/u.test(subject) && !isWord;
}

const DETERMINED =
  /^(?:the|our|my|an?|his|her|their|all|every|each|both|everyone|everybody|somebody|someone|people|kids|children|adults|actors|viewers?)\b/i;

/** Subject and deed in the present; null where the clause speaks of the film or of its viewers. */
function demandOf(subject: string, clause: string): { subject: string; length: number } | null {
  const stop = clause.search(CLAUSE_END);
  const deed = (stop < 0 ? clause : clause.slice(0, stop)).trimEnd();
  // "The train she should have taken": what never was.
  const bare = isNamed(subject) ? subject : uncapital(subject.replace(/^(?:the|a|an|our|my)\s/i, ""));
  if (
    isOfFilm(subject) ||
    (!DETERMINED.test(subject) && !isNamed(subject) && !isNounOf(bare, "person", "animal", "thing", "edible"))
  )
    return null;
  const marks = MARKS.exec(deed)?.[1];
  const parts = marks ?? (isNounOf(bare, "person", "animal") ? HAS_PARTS.exec(deed)?.[1] : undefined);
  if (parts !== undefined && isNounOf(bare, "person", "animal", "thing"))
    return { subject: `${bare} with ${parts}`, length: deed.length };
  if ((SPEAKS_OF_FILM.test(deed) && !STATE_OF_THINGS.test(deed)) || /^have\s\S/.test(deed)) return null;
  if (/^be /.test(deed))
    return { subject: asItMustBe(bare, deed.slice("be ".length)).replace(/\s+/g, " "), length: deed.length };
  const [verb = "", ...rest] = deed.split(" ");
  const isPlural = /(?:[^s]s|people|men|children|everyone)$/i.test(bare.split(" ").at(-1) ?? "");
  const told = isPlural ? verb : thirdPerson(verb);
  return { subject: [bare, told, ...rest].join(" "), length: deed.length };
}

/** "Have a moustache", "have red hair": what is seen of somebody or something. */
const MARKS =
  /^have (an? (?:[\p{L}-]+ ){0,3}[\p{L}-]+(?: on (?:his|her|their) \p{L}+)?|(?:[\p{L}-]+ ){0,2}(?:hair|eyes|freckles|glasses|braids|dreadlocks|tattoos|wrinkles|curls|teeth|paws|ears|fur|spots|stripes))$/u;
const LOOKS_LIKE_ONE_WORD = /^(?:(?:very|really|all|dark|light|bright|deep|pale|completely) )?[\p{L}-]+$/u;
const STANDS_BEHIND =
  /^(?:alone|asleep|awake|ready|there|here|present|central|visible|open|closed|\p{L}+(?:ing|wn|en|ed))$/u;

/** "Have big hands and a wooden spoon"; "have been", "have fun" and "have to" show nothing. */
const HAS_PARTS =
  /^have ((?!been\b|to\b|fun\b|time\b|access\b|no\b|not\b|[a-z]+(?:ed|en|wn|ne)\b)(?:[\p{L}-]+ ){1,3}[\p{L}-]+(?: and (?:an? )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)?)$/u;

/** "The dog has to be a golden retriever" is a golden retriever, "the baker a woman in her sixties" a baker and a woman, "the wall purple" a purple wall. */
function asItMustBe(bare: string, what: string): string {
  if (/^an?\s/.test(what)) return isNounOf(bare, "person") ? `${bare}, ${what}` : what.replace(/^an?\s/, "");
  if (LOOKS_LIKE_ONE_WORD.test(what) && !STANDS_BEHIND.test(what)) return `${what} ${bare}`;
  return `${bare} ${what}`;
}

/** "Grandpa Joe is in it", "the dog has to be in the film" */
const IN_IT =
  /(?:^|[.!?\n]\s{0,2}(?:\d{1,2}[.)] )?|, |\b(?:and|that|so) )((?:(?:the|our|my|a|his|her) )?\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}?) (?:is|are|has to be|have to be|will be|should be|must be|needs to be|appears?|features?) in (?:it|the (?:film|video|ad|spot|clip))(?=[.,;!?\n]|$| and | but )/giu;
const NO_ONE =
  /^(?:he|she|it|they|we|you|this|that|what|who|which|there|nobody|no one|nothing|everything|everyone|someone|something|all|text|music|(?:the |our )?(?:logo|music|text|product|idea|point|magic|answer|story|name|price)|.*\b(?:not|no|never))$/i;

function* inIt(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of everyMatch(page, IN_IT, page.text)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].indexOf(words);
    if (NO_ONE.test(words) || isForbidden(page, start) || isQuoted(page, start)) continue;
    const subject = words.replace(/^(?:the|a|an|our|my)\s/i, "");
    yield finding(page, { subject, hard: true }, start, start + words.length, 0.9);
  }
}

/** "it must be a British train", "it has to be drizzled on bread": what it is, and what is done to it. */
const OF_IT =
  /\bit (?:must|has to|needs to|should)(?: always| really| clearly)? be ((?:an? (?:[a-z-]+ ){1,4}?[a-z-]+|(?!(?:based|made|shot|filmed|set|delivered|told|finished|done|seen|heard|understood|designed|written|spoken|read|played|shown|used|posted|uploaded|approved|kept|ended|opened|started|edited|viewed|watched|ready|clear|obvious|able)\b)[a-z]+(?:ed|en|wn|ung|eld) (?:on|in|with|from|into|over|onto|by|out of) [^.,;!?\n"“(]{3,40}))(?=[.,;!?\n]|$| but | and | because )/g;

function* ofIt(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of everyMatch(page, OF_IT)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].length - words.length;
    const first = tokenIndexAt(page, start);
    const last = tokenIndexAt(page, start + words.length) - 1;
    const isThing = !/^an?\b/.test(words) || thingsIn(page, first, last).some((hit) => hit.last === last);
    const isFilm = page.tokens.slice(first, last + 1).some(({ key }) => FILM_WORDS.has(key));
    if (!isThing || isFilm || isForbidden(page, start) || isQuoted(page, start)) continue;
    const subject = page.text.slice(start, start + words.length).replace(/^an?\s/i, "");
    yield finding(page, { subject, hard: true }, start, start + words.length, 0.9);
  }
}

/** "I need a bike bell and a wet dog", "we want two dancers": who speaks asks for things. */
export const WISHED_THINGS =
  /(?:^|[.!?;,\n]\s?|\b(?:and|but|also|there|then|so|please|it|here|somewhere)\s)(?:i|we|they|client|the client)(?:'d| would|'ll)?(?: also| really| still| definitely| just| do)? (?:need|needs|want|wants|insist on|insists on|must have)(?: to have)? (?=(?:an?|the|some|two|three|four|five|my|our|at least)\s|(?!(?:to|you|it|this|that|more|less|people|them|him|her|us|something|everything|no|all|what|how|someone|anyone|good|better|new|your|only|quotes?|ideas?|help)\b)[a-z])/g;

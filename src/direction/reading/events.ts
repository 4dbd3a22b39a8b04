import { type Clause, clausesOf, verbAt } from "./clauses.ts";
import { craftIn } from "./craft.ts";
import { tidyAction } from "./event-wording.ts";
import { lexiconFrom, scan } from "./lexicon.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper } from "./noun-phrases.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { verbOf } from "./verbs.ts";
import { ENDING_LEAD, NEXT_LEAD, NOT_STAGED, OPENING_LEAD, SEEING_LEAD } from "./words/directions.ts";
import { DETERMINERS, PREPOSITIONS } from "./words/grammar.ts";
import { CHARACTER_NOUNS } from "./words/people.ts";

const BEINGS = lexiconFrom(() => CHARACTER_NOUNS.split(",").map((noun) => [noun, true] as const));
const STORY_SLOTS = new Set(["story", "opening", "ending", "include", "characters", "camera"]);
const MAX_EVENTS = 24;
const MAX_SENTENCES = 200;
const MAX_ACTION_CHARACTERS = 180;

/** Happenings the director must stage, in the order told, as clauses in the present. */
export function readEvents(page: Page, taken: readonly Span[]): Finding<AskedEvent>[] {
  const events: Finding<AskedEvent>[] = [];
  let subject: string | null = null;
  for (const sentence of page.sentences.slice(0, MAX_SENTENCES)) {
    if (isSpec(page, sentence)) continue;
    let isTelling = false;
    for (const clause of clausesOf(page, sentence)) {
      const event = readClause(page, sentence, clause, subject, isTelling);
      if (event === null) {
        isTelling = isTelling && !/\bno\b/.test(foldedOf(page, clause));
        continue;
      }
      isTelling = true;
      subject = event.subject ?? subject;
      if (!covers(taken, event.finding)) events.push(event.finding);
      if (events.length >= MAX_EVENTS) return events;
    }
  }
  return events;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const MOSTLY = 0.6;

/** Most of the clause is the call to action or words on screen. */
function covers(taken: readonly Span[], one: Span): boolean {
  if (taken.some((span) => one.start > span.start && one.start < span.end)) return true;
  return taken.some(
    (span) => Math.min(span.end, one.end) - Math.max(span.start, one.start) > (one.end - one.start) * MOSTLY,
  );
}

const MIN_WORDS_OF_A_STATE = 5;

/** A verb, or a being in some state: "a stressed chef buried in paper". */
function hasHappening(page: Page, first: number, last: number): boolean {
  if (verbAt(page, first, last + 1) >= 0 || gerundAfterSubject(page, first, last) >= 0) return true;
  if (/\bbeing\b/.test(page.folded.slice(page.tokens[first]?.start, page.tokens[last]?.end))) return true;
  return (
    scan(page.tokens, BEINGS, first, last + 1).length > 0 &&
    wordsIn(page, first, last) >= MIN_WORDS_OF_A_STATE
  );
}

function foldedOf(page: Page, clause: Clause): string {
  return page.folded.slice(page.tokens[clause.first]?.start, page.tokens[clause.last]?.end);
}

/** Labelled lines that tell no story: "Tone: calm". */
function isSpec(page: Page, sentence: Sentence): boolean {
  return page.fields.some(
    (field) =>
      !STORY_SLOTS.has(field.slot) &&
      field.labelStart >= sentence.start &&
      field.labelStart <= sentence.start + 4 &&
      sentence.end <= field.end + 2,
  );
}

interface Told {
  readonly finding: Finding<AskedEvent>;
  readonly subject: string | null;
}

interface Lead {
  readonly where: AskedEvent["where"];
  readonly length: number;
  /** The words announce a picture: what follows is an event even without a verb. */
  readonly announces: boolean;
  /** Only "show" or "feature": a bare thing after it is a demand and no happening. */
  readonly needsVerb: boolean;
}

function readClause(
  page: Page,
  sentence: Sentence,
  clause: Clause,
  subject: string | null,
  isTelling: boolean,
): Told | null {
  const clauseStart = page.tokens[clause.first]?.start ?? 0;
  const clauseEnd = page.tokens[clause.last]?.end ?? clauseStart;
  const field = page.fields.find(
    (one) => STORY_SLOTS.has(one.slot) && clauseStart >= one.labelStart && clauseStart < one.end,
  );
  if (field !== undefined && clauseEnd <= field.start) return null;
  if (
    isForbidden(page, clauseStart) ||
    page.prohibitions.some((one) => one.start >= clauseStart && one.start < clauseEnd && one.kind !== "claim")
  )
    return null;
  const lead = leadOf(page.folded.slice(clauseStart, clauseEnd));
  const start = skipBlank(page, clauseStart + lead.length, clauseEnd);
  if (start >= clauseEnd) return null;
  const first = page.tokens.findIndex((token) => token.end > start);
  const fieldWhere = whereOfField(page, clauseStart);
  const announces = lead.announces || fieldWhere !== null;
  if (lead.needsVerb && !hasHappening(page, first, clause.last)) return null;
  if (!isStaged(page, first, clause.last, announces || isTelling, announces)) return null;
  const wording = tidyAction(page, first, clause.last, subject);
  if (wording === null || wording.action.length > MAX_ACTION_CHARACTERS) return null;
  const craft = craftIn(page, clauseStart, clauseEnd);
  const where =
    lead.where !== "anywhere" ? lead.where : (fieldWhere ?? whereOfSentence(page, sentence, clause));
  const value: AskedEvent = {
    action: wording.action,
    where,
    ...craft,
  };
  return {
    finding: finding(page, value, clauseStart, clauseEnd, announces ? 0.9 : 0.8),
    subject: wording.subject,
  };
}

const MAX_LEADS = 3;

/** Strips "then", "open on", "we see", "a shot of" one after the other. */
function leadOf(clause: string): Lead {
  let where: AskedEvent["where"] = "anywhere";
  let length = 0;
  let announces = false;
  let needsVerb = true;
  for (let round = 0; round < MAX_LEADS; round++) {
    const rest = clause.slice(length).replace(/^[\s,:*"'-]+/, "");
    const skipped = clause.length - length - rest.length;
    const match = firstMatch(rest);
    if (match === null) break;
    if (match.kind === "opening" && where === "anywhere") where = "opening";
    if (match.kind === "ending" && where === "anywhere") where = "ending";
    announces = true;
    needsVerb = needsVerb && match.kind === "seeing" && SHOWING.test(rest.slice(0, match.length));
    length += skipped + match.length;
  }
  return { where, length, announces, needsVerb: announces && needsVerb };
}

const SHOWING =
  /\b(?:shows?|showing|features?|featuring|depicts?|depicting|have|reveals?|meet|find|zeigt?|montrer?|muestra|mostrar|mostra|mostrare|toon)\b/;

function firstMatch(rest: string): { kind: "opening" | "ending" | "next" | "seeing"; length: number } | null {
  for (const [kind, pattern] of [
    ["ending", ENDING_LEAD],
    ["opening", OPENING_LEAD],
    ["next", NEXT_LEAD],
    ["seeing", SEEING_LEAD],
  ] as const) {
    const match = pattern.exec(rest);
    if (match !== null && match[0].trim() !== "") return { kind, length: match[0].length };
  }
  return null;
}

function skipBlank(page: Page, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s,:;.\-–—*'"“]/.test(page.text.charAt(at))) at++;
  return at;
}

function whereOfField(page: Page, offset: number): "opening" | "ending" | "anywhere" | null {
  const field = page.fields.find(
    (one) =>
      ["opening", "ending", "story"].includes(one.slot) && offset >= one.labelStart && offset < one.end,
  );
  if (field === undefined) return null;
  return field.slot === "story" ? "anywhere" : (field.slot as "opening" | "ending");
}

function whereOfSentence(page: Page, sentence: Sentence, clause: Clause): AskedEvent["where"] {
  const begin = page.folded.slice(sentence.start, page.tokens[clause.first]?.start ?? sentence.start);
  return ENDING_LEAD.test(begin) && !NEXT_LEAD.test(begin) ? "ending" : "anywhere";
}

const NOT_A_PICTURE =
  /^(?:(?:the |our |a |an |its |brand |product |company |client |das |dem |le |el |il |o |[a-z]+ )?(?:logo|texto|texte|testo|schriftzug|eslogan|boton|bouton|cta|call to action|tagline|slogan|text|title|end ?card|end ?frame|url|hashtag|button|website|brand name|name|question|bang|words?|line|music|beat|voice-?over|vo|jingle|message|price)\b|["“'«„「]|\d|more\b|less\b|chaos$|energy|how\b|why\b|that\b|it$|this$|them$|something (?:fun|cool|funny|fresh|new|different|like|simple|nice|special)\b|fun$|us\b|you\b|benefits?|features|the benefits|what\b)/;
const WORDS_FOR_A_PICTURE = 2;
const SUBJECT_WORDS = 4;

/** Whether a clause can be staged: announced as a picture, or a being or thing that does something visible. */
function isStaged(page: Page, first: number, last: number, isTold: boolean, announces: boolean): boolean {
  const words = page.folded.slice(page.tokens[first]?.start, page.tokens[last]?.end);
  if (
    NOT_A_PICTURE.test(words) ||
    isAllQuoted(page, first) ||
    /^(?:[\w']+ ){0,5}(?:button|cta|logo)[.!]?$/.test(words)
  )
    return false;
  if (announces)
    return (
      wordsIn(page, first, last) >= WORDS_FOR_A_PICTURE &&
      !NOT_STAGED.test(words.split(" ", SUBJECT_WORDS).join(" ")) &&
      !/^(?:the|a|our) (?:product|brand)$/.test(words)
    );
  if (NOT_STAGED.test(words)) return false;
  if (isTold && verbOf(page.tokens[first]?.key ?? "")?.form === "third") return true;
  if (page.language !== "en" && page.language !== "und" && isForeignHappening(page, first, last)) return true;
  const verb = verbAt(page, first, last + 1);
  const gerund = gerundAfterSubject(page, first, last);
  if (verb >= 0 && productNouns(page, first, last + 1).some((hit) => hit.first < verb && hit.last >= verb))
    return false;
  if (verb < 0 && gerund < 0) return false;
  if (/^(?:our|my|its|your|we)$/.test(page.tokens[first]?.key ?? "")) return false;
  if (isTold) return true;
  if (gerund === first + 1 && verb < 0 && closesGerund(page, gerund, last)) return true;
  if (verb > first && verb === lastWord(page, last) && verb - first < 2 && !isProper(page, first))
    return isPluralHappening(page, first, verb);
  const hasBeing = scan(page.tokens, BEINGS, first, last + 1).length > 0;
  const key = page.tokens[first]?.key ?? "";
  return (
    hasBeing ||
    /^(?:a|an|the|two|three|four|five|one|he|she|they|his|her|every|someone|some|hands?)$/.test(key) ||
    (verb > first && verbOf(page.tokens[verb]?.key ?? "")?.form === "third")
  );
}

const ARTICLES = new Set(
  "ein eine einen un une des una unos unas um uma uns umas uno een der die das le la les l el los las o a os as il lo gli de het zwei deux dos dois due twee".split(
    " ",
  ),
);
const SPEAKS_OF_FILM =
  /\b(?:soll|sollen|muss|mussen|ist|sind|wird|werden|doit|doivent|est|sont|sera|debe|deben|es|son|sera|deve|devono|devem|e|sono|sao|sera|moet|moeten|zijn|ton|stimmung|farben|farbe|musik|zielgruppe|sprecher|text|logo|couleurs?|musique|cible|texte|durée|colores|musica|texto|publico|cores|colori|testo|kleuren|muziek|tekst|video|film|spot|anuncio|clip)\b/;
const MIN_FOREIGN_WORDS = 3;

/** In languages without a table of verbs: an article, a noun and more, and no word about the film itself. */
function isForeignHappening(page: Page, first: number, last: number): boolean {
  const words = page.folded.slice(page.tokens[first]?.start, page.tokens[last]?.end);
  const isPlain =
    ARTICLES.has(page.tokens[first]?.key ?? "") &&
    wordsIn(page, first, last) >= MIN_FOREIGN_WORDS &&
    !SPEAKS_OF_FILM.test(words);
  return isPlain && productNouns(page, first, last + 1).length === 0;
}

function wordsIn(page: Page, first: number, last: number): number {
  let words = 0;
  for (let at = first; at <= last; at++) if (page.tokens[at]?.kind === "word") words++;
  return words;
}

function isAllQuoted(page: Page, first: number): boolean {
  const start = page.tokens[first]?.start ?? 0;
  return page.quotes.some((quote) => start >= quote.outerStart && start < quote.outerEnd);
}

/** "a runner lacing her shoes": a gerund that follows a noun. */
function gerundAfterSubject(page: Page, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    if (page.tokens[at - 1]?.kind === "word" && verbOf(page.tokens[at]?.key ?? "")?.form === "gerund")
      return at;
  }
  return -1;
}

/** "cans floating through clouds": what follows the gerund shows that it is no part of a name. */
function closesGerund(page: Page, gerund: number, last: number): boolean {
  const next = page.tokens[gerund + 1];
  const isEnd = next === undefined || gerund + 1 > last || next.kind === "mark";
  return (
    isEnd ||
    PREPOSITIONS.has(next.key) ||
    DETERMINERS.has(next.key) ||
    /ly$/.test(next.key) ||
    /^(?:together|alone|home|away|slowly|fast|upside)$/.test(next.key) ||
    (verbOf(page.tokens[gerund]?.key ?? "") !== null && /s$/.test(next.key))
  );
}

function lastWord(page: Page, last: number): number {
  let at = last;
  while (at > 0 && page.tokens[at]?.kind === "mark") at--;
  return at;
}

/** "signs flicker" happens; "northern lights" does not. */
function isPluralHappening(page: Page, first: number, verb: number): boolean {
  return (
    verbOf(page.tokens[verb]?.key ?? "")?.form === "base" &&
    /[^s]s$/.test(page.tokens[verb - 1]?.key ?? "") &&
    verb > first
  );
}

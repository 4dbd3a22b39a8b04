import { kindOfNoun } from "../words/kind-of-noun.ts";
import { asASentence } from "./bare-doer.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { type Clause, clausesOf, tellsDeed } from "./clauses.ts";
import { craftIn } from "./craft.ts";
import { type Lead, leadWhen } from "./event-leads.ts";
import { goesOnInGerund, isSeveral, ofOurselves, onTheMove, tidyAction } from "./event-wording.ts";
import { foreignStory } from "./foreign-story.ts";
import { scan } from "./lexicon.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { firstMatch } from "./sieve.ts";
import { canBeStaged, hasHappening, verbThatGoesOn } from "./staging.ts";
import { tokenIndexAt } from "./tokens.ts";
import type { Wording } from "./told-words.ts";
import { verbOf } from "./verbs.ts";
import { ENDING_LEAD, NEXT_LEAD } from "./words/directions.ts";

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
    const abroad = foreignStory(page, sentence)?.filter((event) => !covers(page, taken, event)) ?? null;
    if (abroad !== null) {
      events.push(...abroad.slice(0, MAX_EVENTS - events.length));
      continue;
    }
    let isTelling = false;
    const isList = LISTS_WHAT_IS_SEEN.test(page.folded.slice(sentence.start, sentence.end));
    for (const clause of clausesOf(page, sentence)) {
      const event = readClause(page, sentence, clause, { subject, isTelling, isList });
      if (event === null) {
        subject ??= personShown(page, clause);
        isTelling = isTelling && !/\bno\b/.test(foldedOf(page, clause));
        continue;
      }
      isTelling = true;
      const before = subject;
      subject = event.subject ?? subject;
      if (!covers(page, taken, event.finding)) events.push(withItsDoer(event.finding, before));
      if (events.length >= MAX_EVENTS) return events;
    }
  }
  return events;
}

/** "Then opens the box": whoever was shown before. */
function withItsDoer(event: Finding<AskedEvent>, subject: string | null): Finding<AskedEvent> {
  const bare = event.value.action.replace(/^(?:and |then )+/, "");
  const [first = ""] = bare.split(" ", 1);
  if (subject === null || bare === event.value.action || verbOf(first)?.form !== "third") return event;
  return { ...event, value: { ...event.value, action: `${subject} ${bare}` } };
}

const MOST_WORDS_BEFORE_A_PERSON = 4;

/** "Show a bored woman at her desk, then opening the box": who is only shown goes on to do something. */
function personShown(page: Page, { first, last }: Clause): string | null {
  const [being] = scan(page.tokens, CHARACTER_LEXICON, first, last + 1);
  if (being === undefined) return null;
  for (let at = being.first - 1; at >= Math.max(first, being.first - MOST_WORDS_BEFORE_A_PERSON); at -= 1) {
    if (/^(?:an?|the|two|three)$/.test(page.tokens[at]?.key ?? ""))
      return page.text.slice(page.tokens[at]?.start, being.end).toLowerCase().replace(/^an? /, "the ");
  }
  return null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const MOSTLY = 0.6;
/** A comma and a blank: what follows tells of the name before it. */
const APPOSITION_GAP = 2;

/** Most of the clause is the call to action or words on screen. */
function covers(page: Page, taken: readonly Span[], one: Span): boolean {
  const [first, last] = [tokenIndexAt(page, one.start), tokenIndexAt(page, one.end)];
  const isDeed =
    tellsDeed(page, first, last) ||
    verbThatGoesOn(page, first, last, true) >= 0 ||
    SAYS_WHAT_IS_SEEN.test(page.folded.slice(one.start, one.end));
  if (!isDeed && taken.some((span) => one.start > span.start && isAppositionGap(page, span.end, one.start)))
    return true;
  return taken.some(
    (span) => Math.min(span.end, one.end) - Math.max(span.start, one.start) > (one.end - one.start) * MOSTLY,
  );
}

const SAYS_WHAT_IS_SEEN = /^(?:showing|featuring|depicting|portraying|following)\s/;

/** Words inside the span, or a comma and a blank after it. */
function isAppositionGap(page: Page, end: number, start: number): boolean {
  return start - end <= APPOSITION_GAP && !/[.!?:;\n]/.test(page.text.slice(end, Math.max(end, start)));
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

interface SoFar {
  readonly subject: string | null;
  readonly isTelling: boolean;
  /** The sentence lists what shall be seen: "Show teamwork, a night shift, and a patient going home". */
  readonly isList: boolean;
}

const LISTS_WHAT_IS_SEEN =
  /^(?:please |also |then |we should )?(?:show|include|feature|film|capture|see)\s[^.]*,/;

function readClause(
  page: Page,
  sentence: Sentence,
  clause: Clause,
  { subject, isTelling, isList }: SoFar,
): Told | null {
  const clauseStart = page.tokens[clause.first]?.start ?? 0;
  const clauseEnd = page.tokens[clause.last]?.end ?? clauseStart;
  const field = page.fields.find(
    (one) => STORY_SLOTS.has(one.slot) && clauseStart >= one.labelStart && clauseStart < one.end,
  );
  if (field !== undefined && clauseEnd <= field.start) return null;
  if (forbids(page, clauseStart, clauseEnd)) return null;
  const words = page.folded.slice(clauseStart, clauseEnd);
  const lead = leadWhen(page, words, { isTelling, isList });
  const place = firstMatch(page, PLACE_TAIL, words);
  const start = skipBlank(page, clauseStart + lead.length, clauseEnd);
  if (start >= clauseEnd) return null;
  const first = firstToldToken(page, start, clause.last, lead.announces);
  const toldFrom = first.isBehindThings ? (page.tokens[first.at]?.start ?? 0) : 0;
  const fieldWhere = whereOfField(page, clauseStart);
  const announces = lead.announces || fieldWhere !== null;
  const who = isTelling ? subject : null;
  // "(Lying awake,) opening the app": a deed, and no opening of the film.
  const further =
    goesOnInGerund(page, clause.first, clause.last, who) ?? goesOnInGerund(page, first.at, clause.last, who);
  const told =
    further ?? toldAnew(page, first.at, clause.last, { subject, isTelling, lead, announces, place });
  const wording = lead.follows ? onTheMove(page, first.at, clause.last, told) : told;
  if (wording === null || wording.action.length > MAX_ACTION_CHARACTERS) return null;
  const craft = craftIn(page, clauseStart, clauseEnd);
  const tail = place === null ? whereOfSentence(page, sentence, clause) : whereOfTail(place[1]);
  const where = lead.where === "anywhere" ? (fieldWhere ?? tail) : lead.where;
  const value: AskedEvent = {
    action: asASentence(wording.action),
    where,
    ...craft,
  };
  return {
    finding: finding(page, value, Math.max(clauseStart, toldFrom), clauseEnd, announces ? 0.9 : 0.8),
    subject: wording.subject,
  };
}

function forbids(page: Page, start: number, end: number): boolean {
  return (
    isForbidden(page, start) ||
    page.prohibitions.some((one) => one.start >= start && one.start < end && one.kind !== "claim")
  );
}

/** "(Show) the device on a counter and a daughter checking her phone": a thing that is only to be seen does not share the deed behind "and". */
function firstToldToken(
  page: Page,
  start: number,
  last: number,
  isAnnounced: boolean,
): { readonly at: number; readonly isBehindThings: boolean } {
  const first = page.tokens.findIndex((token) => token.end > start);
  const at = isAnnounced ? behindThings(page, first, last) : first;
  return { at, isBehindThings: at !== first };
}

function behindThings(page: Page, first: number, last: number): number {
  const and = page.tokens.findIndex(({ key }, at) => at > first && at < last && key === "and");
  if (and < 0 || hasHappening(page, first, and - 1) || !hasHappening(page, and + 1, last)) return first;
  const thing = page.folded.slice(page.tokens[first]?.start, page.tokens[and - 1]?.end);
  const kind = kindOfNoun(thing);
  return kind === null || kind.group === "person" || kind.group === "animal" ? first : and + 1;
}

/** What the words from `first` to `last` tell by themselves; null where they tell nothing that can be staged. */
function toldAnew(
  page: Page,
  first: number,
  last: number,
  { subject, isTelling, lead, announces, place }: Begun,
): Wording | null {
  if (lead.needsVerb && place === null && !hasHappening(page, first, last)) return null;
  const manyDo = subject !== null && isSeveral(subject);
  const standing = { announced: announces, told: isTelling, manyDo };
  if (!canBeStaged(page, first, last, standing)) return null;
  return ofOurselves(page, first, last) ?? tidyAction(page, first, last, subject);
}

/** How a clause begins, and what was told before it. */
interface Begun extends Pick<SoFar, "subject" | "isTelling"> {
  readonly lead: Lead;
  readonly announces: boolean;
  readonly place: RegExpExecArray | null;
}

/** "show the bottle near the end": when, and no place. */
const PLACE_TAIL =
  /\s(?:near|towards?|right at|just before|at|in) the (?:very )?(end|close|finish|start|beginning)(?: of the (?:film|video|ad|spot|clip|reel))?[.!]?$/;

function whereOfTail(moment: string | undefined): AskedEvent["where"] {
  return moment === "start" || moment === "beginning" ? "opening" : "ending";
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

import { oncePer } from "../once-per.ts";
import type { Page } from "./page.ts";
import type { Sentence } from "./sentences.ts";
import { firstMatch, isMatched } from "./sieve.ts";
import type { Token } from "./tokens.ts";
import {
  COMMISSION,
  LEADS,
  ORDERS,
  type OrderWords,
  PART_OF_FILM,
  REASONS,
  RULE_OF_PARTS,
  TALK,
} from "./words/orders.ts";

/** A stretch of a sentence that asks something of the film; `open` is what stands after "please", "could you" and the like. */
export interface OrderClause {
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly hard: boolean;
  /** Where it says what must become of its subject; null where it has none. */
  readonly predicate: number | null;
  /** Where the order begins that the clause belongs to. */
  readonly order: number;
  /** It has not the form of an order. */
  readonly isLoose?: boolean;
}

/** The clauses of a sentence that order, oblige, require or forbid, and what is listed behind them. */
export function orderClauses(page: Page, sentence: Sentence): OrderClause[] {
  const words = ORDERS[page.language] ?? ORDERS["en"];
  if (words === undefined || isMatched(page, TALK, page.folded.slice(sentence.start, sentence.end)))
    return [];
  const clauses: OrderClause[] = [];
  let order: Order | null = null;
  for (const { start, end, isApart, isBeforeColon } of clausesIn(page, sentence, words)) {
    // "Wardrobe: 1970s": a label alone asks nothing.
    if (isBeforeColon && PART_OF_FILM.test(page.folded.slice(start, end))) continue;
    const clause = page.folded.slice(start, end);
    const lead = LEADS.exec(clause)?.[0].length ?? 0;
    const opened = orderOf(page, words, clause, lead, start);
    const goesOn = !isApart && lead === 0 && !REASONS.test(clause) && !STATES.test(clause);
    order = opened ?? (goesOn ? order : null);
    if (order !== null)
      clauses.push({
        start,
        end,
        open: start + lead,
        hard: order.hard,
        predicate: opened?.predicate ?? null,
        order: order.at,
      });
  }
  return clauses;
}

/** "trains are visible anyway": a statement of its own lists nothing. */
const STATES =
  /\b(?:is|are|was|were|isn't|aren't|has|have|had|will|won't|can|i|we|you|he|she|it|they|ist|sind|wir|ich|hat|est|sont|nous|on|son|somos|siamo|sono|zijn|wij|we)\b/;

interface Order {
  readonly hard: boolean;
  readonly predicate: number | null;
  readonly at: number;
}

function orderOf(page: Page, words: OrderWords, clause: string, lead: number, start: number): Order | null {
  const body = clause.slice(lead);
  if (
    body === "" ||
    REASONS.test(body) ||
    isCommission(page, clause) ||
    (lead > 0 && isCommission(page, body))
  )
    return null;
  const isWish = isMatched(page, words.wishes, clause);
  if (
    opensOrder(words, body, lead > 0 && POLITE.test(clause.slice(0, lead))) ||
    forbids(page, start, start + clause.length)
  )
    return { hard: !isWish, at: start, predicate: null };
  const obliged = firstMatch(page, words.obliges, body)?.[0];
  if (obliged !== undefined) {
    const hard = !isWish && (STERN.test(body) || OF_FILM.test(body));
    const predicate = start + lead + obliged.length;
    return PERSONAL.test(body) ? null : { hard, at: start, predicate };
  }
  const isRule =
    (isMatched(page, ALWAYS, body) && OF_FILM.test(body)) || isMatched(page, RULE_OF_PARTS, body);
  const isRequired =
    isMatched(page, words.requires, body) || (lead > 0 && isMatched(page, words.requires, clause));
  const isAsked = isRule || isRequired || isPartOfFilm(page, body);
  return isAsked ? { hard: !isWish, at: start, predicate: null } : null;
}

/** Who is told to do or to feel something is the viewer or the maker, not the film. */
const PERSONAL =
  /^(?:i|we|you|they|he|she|people|parents|everyone|everybody|nobody|somebody|anyone|one|what|who|why|where|how|that|customers|viewers|users|kids|teams|ich|wir|ihr|man|du|sie|je|nous|vous|on|elle|ils|yo|nosotros|ellos|io|noi|voi|eu|nos|ik|je|jullie|life|it shouldn't be|things)\b/;
const STERN =
  /\b(?:must|mustn't|has to|have to|needs? to|needs?|cannot|can't|may not|may only|can only|shall|muss|mussen|darf|durfen|doit|doivent|il faut|faut|debe|deben|tiene que|tienen que|hay que|deve|devono|devem|bisogna|tem que|precisa|moet|moeten|mag|mogen|nao pode|no puede|non puo|ne peut)\b/;
const OF_FILM =
  /^(?:it|this|everything|all)\b|^(?:(?:the|our|der|die|das|le|la|el|il|o|a|de|het) )?(?:whole |entire |final )?(?:film|video|ad|advert|spot|clip|reel|edit|music|sound|soundtrack|tone|look|text|copy|supers?|captions?|titles?|voice|voice-?over|vo|logo|colou?rs?|palette|font|type|camera|shots?|scenes?|cuts?|opening|ending|hook|product|pack|light|lighting|musik|ton|kamera|musique|image|musica|camara)\b/;

const MAX_FRAGMENT_WORDS = 7;

function isPartOfFilm(page: Page, body: string): boolean {
  return (
    isMatched(page, PART_OF_FILM, body) &&
    !STATES.test(body) &&
    body.split(/\s+/).length <= MAX_FRAGMENT_WORDS
  );
}

function isCommission(page: Page, words: string): boolean {
  return isMatched(page, COMMISSION, words);
}

/** "The camera stays low", "numbers are always in bold": a rule told as a fact. */
const ALWAYS =
  /\b(?:always|never|stays?|remains?|bleibt|bleiben|immer|nie|niemals|reste|restent|toujours|jamais|queda|quedan|siempre|nunca|resta|rimane|sempre|mai|fica|ficam|blijft|blijven|altijd|nooit)\b/;

/** An order's verb at the head; a shy one needs an object behind it. */
function opensOrder(words: OrderWords, body: string, isPolite = false): boolean {
  const { sure, shy, any } = patternsOf(words);
  if (isPolite && any.test(body)) return true;
  return (sure.test(body) && !NO_ORDER.test(body)) || shy?.test(body) === true;
}

/** Whoever says please orders, whatever the verb. */
const POLITE = /please|pls|could|can|bitte|s'il|por favor|per favore/;

/** "Use case", "keep calm and …", "have you ever": not orders to the maker. */
const NO_ORDER =
  /^(?:use cases?\b|have (?:you|i|we|they)\b|be (?:the|a|an|your|there|yourself|part)\b|get (?:your|yours|it|ready|set|\d|started|out|up)\b|say (?:goodbye|hello|hi|yes|no)\b|let (?:it go|go|there be)\b|give (?:yourself|your|it a)\b|make (?:your|yourself)\b|keep (?:calm|your|going|reading|scrolling)\b|build your\b|treat your|choose your|pick your|bring your|add to (?:cart|basket|bag)|show up\b|get to\b|celebrate your|write your|hold (?:on|tight)\b|stay (?:tuned|safe|hungry)\b)/;

interface OrderPatterns {
  readonly sure: RegExp;
  readonly shy: RegExp | null;
  readonly any: RegExp;
}

const patterns = new Map<OrderWords, OrderPatterns>();

function patternsOf(words: OrderWords): OrderPatterns {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const sureVerbs = words.verbs.replaceAll(",", "|");
  const shyVerbs = words.shyVerbs.replaceAll(",", "|");
  const made = {
    sure: new RegExp(`^(?:never |always |do |don't |do not |ne |no |non |nao )?(?:${sureVerbs})(?= |$)`),
    shy: shyVerbs === "" ? null : new RegExp(`^(?:never |always |don't |do not )?(?:${shyVerbs}) ${OBJECT}`),
    any: new RegExp(`^(?:${shyVerbs === "" ? sureVerbs : `${sureVerbs}|${shyVerbs}`})(?= )`),
  };
  patterns.set(words, made);
  return made;
}

const OBJECT =
  "(?:(?:on|to) (?:the|every|each)|the|a|an|it|them|this|that|these|those|her|him|his|their|our|my|its|every|each|everything|any|all|no|se|salga|salgan|aparezca|aparezcan|suene|suenen|parezca|sea|sean|haya|tenga|tengan|quede|quepa|dure|este|esten)(?= |$)";

/** Whether something is forbidden in a clause, and not merely claimed to be absent. */
function forbids(page: Page, start: number, end: number): boolean {
  return page.prohibitions.some(
    (one) => one.start >= start && one.start < end && one.kind !== "claim" && one.kind !== "injection",
  );
}

/** A stretch of a sentence between two marks. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** A mark stronger than a comma stands before it. */
  readonly isApart: boolean;
  readonly isAfterColon: boolean;
  readonly isBeforeColon: boolean;
  readonly isBracketed: boolean;
}

const MARKS = new Set([
  ",",
  ";",
  ":",
  "(",
  ")",
  "-",
  "–",
  "—",
  "/",
  "、",
  "，",
  ".",
  "!",
  "?",
  "•",
  "|",
  "*",
  "·",
]);
const LINKS = new Set("and but so plus und aber sowie et mais y pero e ma mas en maar".split(" "));
const BUTS = new Set("but aber mais pero ma mas maar".split(" "));
const LIST_MARKS = new Set([",", "、", "，"]);

/** Cuts a sentence at its marks outside quotes, at "but", and at "and" where an order follows. */
export function clausesIn(page: Page, sentence: Sentence, words: OrderWords): readonly Piece[] {
  const known = clausesOf(page)(words);
  const pieces = known.get(sentence) ?? cutClauses(page, sentence, words);
  known.set(sentence, pieces);
  return pieces;
}

/** Orders and what is left over are looked for in the same clauses. */
const clausesOf = oncePer((_page: Page) =>
  oncePer((_words: OrderWords) => new Map<Sentence, readonly Piece[]>()),
);

function cutClauses(page: Page, sentence: Sentence, words: OrderWords): readonly Piece[] {
  const pieces: Piece[] = [];
  let first = sentence.first;
  let isApart = true;
  let isBracketed = false;
  let isAfterColon = false;
  const cut = (at: number, next: number, mark: string) => {
    const begin = page.tokens[first];
    const end = page.tokens[at - 1];
    if (begin !== undefined && end !== undefined && at > first) {
      const isBeforeColon = mark === ":";
      pieces.push({ start: begin.start, end: end.end, isApart, isAfterColon, isBeforeColon, isBracketed });
    }
    first = next;
    isApart = !LIST_MARKS.has(mark) && mark !== "and";
    isAfterColon ||= mark === ":";
    if (mark === "(" || mark === ")") isBracketed = mark === "(";
  };
  for (let at = sentence.first; at < sentence.after; at++) {
    const token = page.tokens[at];
    if (token === undefined || page.quoted[token.start] === 1) continue;
    if (endsQuotedSentence(page, token.start) && at > first) cut(at, at, "");
    if (isMark(token)) {
      if (isInNumber(page, at)) continue;
      cut(at, at + 1, token.key);
    } else if (
      LINKS.has(token.key) &&
      at > first &&
      (BUTS.has(token.key) || ordersAt(page, at + 1, sentence, words))
    )
      cut(at, at + 1, BUTS.has(token.key) ? "but" : "and");
  }
  cut(sentence.after, sentence.after, "");
  return pieces;
}

function isMark({ kind, key }: Token): boolean {
  return kind === "mark" && (MARKS.has(key) || /^\p{S}|\p{Pd}$/u.test(key));
}

/** `ends: "New episodes Tuesdays." please use two models`: a whole sentence in quotes ends before it. */
function endsQuotedSentence(page: Page, start: number): boolean {
  return page.quotes.some(
    (quote) =>
      start >= quote.outerEnd &&
      start <= quote.outerEnd + 1 &&
      /[.!?]$/.test(page.text.slice(quote.start, quote.end)),
  );
}

/** "16:9", "4,5", "24/7" */
function isInNumber(page: Page, at: number): boolean {
  const [before, mark, after] = [page.tokens[at - 1], page.tokens[at], page.tokens[at + 1]];
  return (
    before?.kind === "word" &&
    after?.kind === "word" &&
    before.end === mark?.start &&
    after.start === mark.end
  );
}

const HEAD_WINDOW = 60;

function ordersAt(page: Page, at: number, sentence: Sentence, words: OrderWords): boolean {
  const start = page.tokens[at]?.start;
  if (start === undefined || at >= sentence.after) return false;
  const head = page.folded.slice(start, Math.min(sentence.end, start + HEAD_WINDOW));
  const body = head.replace(LEADS, "");
  return (
    opensOrder(words, body) ||
    isMatched(page, words.obliges, body) ||
    /^(?:no|never|not|don't|without)\b/.test(body)
  );
}

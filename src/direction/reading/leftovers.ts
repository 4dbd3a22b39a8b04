import { kindOfWish } from "../words/kind-of-wish.ts";
import { overlap } from "../words/spans.ts";
import { hasVerb } from "./clauses.ts";
import { isCommonWord } from "./common-words.ts";
import { clausesIn, type OrderClause, type Piece } from "./instruction-clauses.ts";
import { isQuoted, type Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";
import { columnHeads } from "./script-table.ts";
import type { Sentence } from "./sentences.ts";
import { everyMatch, isMatched } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { isMereLabel, type ToldTokens } from "./told-tokens.ts";
import type { Slot } from "./words/fields.ts";
import {
  BACKGROUND,
  CHATTER,
  COUNTS,
  DESCRIBES,
  FILM_IN_MIND,
  FIRM,
  LOOSE_REASONS,
  NAMES_OF_FORM,
  OF_THE_QUOTE,
  OFFERS,
  PASSED,
  PURPOSES,
  RESTRICTS,
  STATED,
} from "./words/leftovers.ts";
import { COMMISSION, LEADS, ORDERS, TALK } from "./words/orders.ts";

/** Labels that describe the goods or speak to the viewer: what is left of them asks nothing of the pictures. */
const DESCRIBING: ReadonlySet<Slot> = new Set<Slot>([
  "product",
  "brand",
  "category",
  "usp",
  "message",
  "cta",
  "speech",
  "audience",
]);

/**
 * What a brief says of its film and nobody took apart: "rollers, a thumbprint", "only the hair moves".
 * A brief is there to demand: what is no chat, no background and no praise of the goods is taken for a demand.
 */
export function leftovers(page: Page, soFar: BriefReading, told: ToldTokens): OrderClause[] {
  const words = ORDERS[page.language];
  if (words === undefined) return [];
  const shots = soFar.script ?? [];
  const heads = shots.length > 0 ? columnHeads(page.text) : [];
  const described = page.fields.filter(({ slot }) => DESCRIBING.has(slot));
  const apart = [...described, ...shots, ...heads, ...soFar.deliverables];
  const found = page.sentences.flatMap((sentence) => {
    if (shots.some((shot) => overlap(shot, sentence))) return [];
    if (page.folded[sentence.end - 1] === "?" || HEADER.test(page.folded.slice(sentence.start, sentence.end)))
      return [];
    const isIntroduction = introduces(page, soFar, sentence);
    return clausesIn(page, sentence, words)
      .filter(
        (piece) =>
          (!isIntroduction || (piece.isAfterColon && (isRule(page, piece) || isWish(page, piece)))) &&
          !apart.some((one) => overlap(piece, one)) &&
          asks(page, piece, soFar) &&
          isLeft(page, piece, told, soFar),
      )
      .map((piece) => untold(page, piece, told))
      .map((piece) => ({
        start: piece.start,
        open: piece.start + leadOf(page, piece),
        end: piece.end,
        hard: isHard(page, piece) && !words.wishes.test(page.folded.slice(sentence.start, sentence.end)),
        predicate: null,
        order: piece.start,
        isLoose: true,
      }));
  });
  return [...found, ...loops(page)];
}

/** "a looping film", told with the order of the film itself. */
function loops(page: Page): OrderClause[] {
  return everyMatch(page, LOOP).map(({ 0: words, index }) => ({
    start: index,
    open: index,
    end: index + words.length,
    hard: true,
    predicate: null,
    order: index,
    isLoose: true,
  }));
}

const LOOP =
  /\b(?:seamless|seamlessly looping|looping|looped|endless) (?:[a-z]+ )?(?:films?|videos?|clips?|reels?|loops?|animations?|gifs?|cinemagraphs?)\b|\b(?:film|video|clip|fair|foyer|silent|seconds?|[a-z]+-ish|\d+s) loop\b|(?<=[,;|\n] ?)(?:looped|looping|loopable|seamless loop|perfect loop|on (?:a )?loop)(?= ?(?:[,;|.\n]|$))/g;

/** The lines above a letter. */
const HEADER = /^(?:re|fw|fwd|subject|from|to|cc|sent|betreff|objet|asunto|oggetto|onderwerp)\s?:/;

function leadOf(page: Page, { start, end }: Piece): number {
  return LEADS.exec(page.folded.slice(start, end))?.[0].length ?? 0;
}

/** The sentence that orders the film and names what it is for. */
function introduces(page: Page, { product }: BriefReading, { start, end }: Sentence): boolean {
  if (TELLS_THE_FILM.test(page.folded.slice(start, end))) return false;
  const isFirst = page.sentences[0]?.start === start;
  const holdsProduct =
    product !== null && product.confidence >= NAMED && product.start >= start && product.start < end;
  return isFirst || holdsProduct || COMMISSION.test(page.folded.slice(start, end));
}

/** A product less sure is a guess among the words of a demand. */
const NAMED = 0.7;
const FEWEST_WORDS_BEFORE_COLON = 5;
/** "Opening hours at the end: Tue–Sun": what stands behind the colon is what is to be read. */
const HOURS_LABEL = /^(?:the |our )?opening (?:hours|times)\b/;
/** "all in one corridor: each musician …" */
const WHOLE_FILM = /^(?:all|everything|only) (?:in|on|from|at|of) /;
const ASKS_NOTHING = [
  // The call itself is read; that it stands at the end says nothing more.
  /^(?:and )?(?:end|close|finish|conclude)s? (?:it )?(?:with|on) (?:the |a )?(?:call to action|cta)\b[^\p{L}]*(?:["“'].*)?$/u,
  TALK,
  LOOSE_REASONS,
  PURPOSES,
  CHATTER,
  DESCRIBES,
  OFFERS,
];

function asks(page: Page, piece: Piece, soFar: BriefReading): boolean {
  const { start, end } = piece;
  const isPriced = /^\s?[£$€]/.test(page.text.slice(end, end + 2));
  if (piece.isBracketed || isPriced || isQuoted(page, start)) return false;
  if (
    /["”»“]\s*$/.test(page.text.slice(start - 2, start)) &&
    OF_THE_QUOTE.test(page.folded.slice(start, end))
  )
    return false;
  const isLabel = page.fields.some(
    (field) => isMereLabel(field) && start >= field.labelStart && start < field.start,
  );
  const isHeading =
    piece.isBeforeColon &&
    !COUNTS.test(page.folded.slice(start, end)) &&
    !WHOLE_FILM.test(page.folded.slice(start, end)) &&
    (HOURS_LABEL.test(page.folded.slice(start, end)) ||
      page.folded.slice(start, end).split(" ").length < FEWEST_WORDS_BEFORE_COLON);
  if (isLabel || isHeading) return false;
  const body = page.folded.slice(start + leadOf(page, piece), end);
  if (!/\p{L}{3}/u.test(body) || (!piece.isAfterColon && isOnlyNames(page, piece))) return false;
  if (ASKS_NOTHING.some((pattern) => isMatched(page, pattern, body))) return false;
  if (BACKGROUND.test(body) && !FILM_IN_MIND.test(body)) return false;
  if (!isStatement(page, piece)) return true;
  return page.language === "en" && !PASSED.test(body) && !isAboutProduct(soFar, body);
}

const LEAST_SHARE = 0.3;
const LEAST_OF_ONE = 0.5;
/** Of "high-contrast captions" the captions are what is asked. */
const DEMANDED_ALONE =
  /^(?:captions?|subtitles?|loops?|looping|untertitel|sous-titres|subtitulos|sottotitoli|legendas)$/;
/** "end on the same straight tile and "Next time, us.": fewer words only say where the quoted ones stand. */
const LEAST_BESIDE_QUOTES = 2;

/** Nothing was found in it, or what was found is not all that it says. */
function isLeft(page: Page, piece: Piece, told: ToldTokens, soFar: BriefReading): boolean {
  const { words, share, isTouched } = told.left(piece.start, piece.end);
  const telling = words.filter((word) => !NAMES_OF_FORM.has(word));
  const body = page.folded.slice(piece.start, piece.end);
  if (!isTouched) return telling.length > 0 || COUNTS.test(body);
  const isQuoting = page.quotes.some((quote) => overlap(quote, piece));
  if (isQuoting) return telling.length >= LEAST_BESIDE_QUOTES;
  const isMuch = telling.length > 1 ? share >= LEAST_SHARE : telling.length > 0 && share >= LEAST_OF_ONE;
  // "Solo cello": the word is Spanish for "only".
  const isRestricting = RESTRICTS.test(body) && !(page.language === "en" && body.startsWith("solo "));
  return (
    isMuch ||
    (isRestricting && !isKeptWhole(piece, words, soFar)) ||
    telling.some((word) => DEMANDED_ALONE.test(word))
  );
}

/** "Mint and white only", "British English only", "soft piano only": what decides the palette, the language or the music lets nothing else in. */
function isKeptWhole(
  piece: Piece,
  left: readonly string[],
  { colors, language, music }: BriefReading,
): boolean {
  const whole = [...colors, ...[language, music].filter((one) => one !== null)];
  return left.every((word) => RESTRICTING.test(word)) && whole.some((one) => overlap(one, piece));
}

const RESTRICTING = /^(?:only|nur|seulement|uniquement|solo|solamente|soltanto|apenas|somente|alleen)$/;
const JOINTS = /,? (?:and|&|plus|but|in) |, /g;

/** "Sky grey and hi-vis vests": what stands at its ends and is read already is no part of what is left. */
function untold(page: Page, piece: Piece, told: ToldTokens): Piece {
  const words = page.folded.slice(piece.start, piece.end);
  if (RESTRICTS.test(words)) return piece;
  let { start, end } = piece;
  const isTold = (from: number, to: number) => {
    const { words: left, isTouched } = told.left(from, to);
    return isTouched && left.length === 0;
  };
  const joints = [...words.matchAll(JOINTS)].map(({ 0: joint, index }) => ({
    start: piece.start + index,
    end: piece.start + index + joint.length,
  }));
  for (const joint of joints) {
    if (!isTold(start, joint.start)) break;
    start = joint.end;
  }
  for (const joint of joints.toReversed()) {
    if (joint.start <= start || !isTold(joint.end, end)) break;
    end = joint.start;
  }
  return { ...piece, start, end };
}

/** "The spot opens in darkness": it tells what is seen, and orders nothing. */
const TELLS_THE_FILM =
  /^(?:the |our |this )?(?:film|spot|video|ad|advert|clip|reel|story|trailer|piece) (?:opens?|starts?|begins?|ends?|closes?|shows?|follows?|takes place|must|should|has to)\b/;

/** "Ad for earbuds: neon, dancers, bass drop at 3 seconds": what is listed of the film and is no goods. */
function isWish(page: Page, { start, end }: Piece): boolean {
  return page.language === "en" && kindOfWish(page.folded.slice(start, end)) !== null;
}

/** Told after the colon of the sentence that orders the film: goods and offers are listed there as well. */
function isRule(page: Page, piece: Piece): boolean {
  return page.language === "en" && isStatement(page, piece) && isHard(page, piece);
}

/** Somebody's or something's name by itself: a signature, a brand, a town. */
function isOnlyNames(page: Page, { start, end }: Piece): boolean {
  const words = page.text.slice(start, end).match(/[\p{L}\d'’.-]+/gu) ?? [];
  if (page.isShouted || SAYS_WHERETO.test(page.folded.slice(start, end))) return false;
  const isOne = words.length === 1 && /^\p{Lu}/u.test(words[0] ?? "");
  return (
    (isOne && !isCommonWord(page.folded.slice(start, end))) ||
    (words.length > 1 &&
      !isCommonWord(page.folded.slice(start, end).split(" ")[0] ?? "") &&
      words.every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 3))
  );
}

/** "Dedicated to Opa Willem" is more than his name. */
const SAYS_WHERETO = /\S \b(?:to|for|from|by|with)\b /;

function isStatement(page: Page, { start, end }: Piece): boolean {
  const from = tokenIndexAt(page, start);
  return STATED.test(page.folded.slice(start, end)) || hasVerb(page, from, tokenIndexAt(page, end));
}

function isAboutProduct({ product }: BriefReading, body: string): boolean {
  const names = [product?.value.brand, product?.value.name, product?.value.noun];
  return names.some((name) => {
    const word = name?.toLowerCase() ?? "";
    return word !== "" && body.replace(/^(?:the|our|a|an|this) /, "").startsWith(word);
  });
}

/** A fragment is a specification; of what is told, what holds for the whole film. */
function isHard(page: Page, piece: Piece): boolean {
  return !isStatement(page, piece) || FIRM.test(page.folded.slice(piece.start, piece.end));
}

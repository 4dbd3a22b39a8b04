import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, phrase, readName } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { brandAfter } from "./product-given.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { EXPLAIN_CUE, FILM_CUE, HOW_TO_CUE } from "./words/product-cues.ts";

/** The names that stand right behind a cue such as "a film for". */
export function* afterCue(page: Page, cue: RegExp, confidence: number): Generator<Candidate> {
  for (const match of everyMatch(page, cue)) {
    const offset = match.index + match[0].length;
    if (FAR_ON.test(match[0]) || NOT_ABOUT.test(match[0]) || isSomebodys(page, match, offset)) continue;
    if (isQuoted(page, match.index) || isForbidden(page, match.index) || isForbidden(page, offset)) continue;
    yield* atOffset(page, offset, confidence);
  }
}

/** "Reels: they repaint a boat on land": behind a mark, "on" says where and not of what. */
const FAR_ON = /[,:;][^,:;]* on $/;

/** "Signing a lease for his first workshop": what somebody of the film has is not what it is for. */
function isSomebodys({ folded }: Page, match: RegExpExecArray, offset: number): boolean {
  return /^(?:his|her) /.test(folded.slice(offset, offset + 4)) || /\b(?:his|her) $/.test(match[0]);
}

/** "A spot that isn't about bodies" is about something else. */
const NOT_ABOUT = /\b(?:isn't|is not|not|never|nothing) (?:really |just |only )?(?:about|on|for) $/;

const AGAIN_REACH = 24;
const AGAIN = new Set(
  "for about promoting introducing advertising launching fur pour para per voor".split(" "),
);

/** The name at an offset; where the first one is no product, the one after the next "for" or "about". */
function* atOffset(page: Page, offset: number, confidence: number): Generator<Candidate> {
  const sentence = page.sentences.find((one) => offset >= one.start && offset <= one.end);
  if (sentence === undefined) return;
  const first = tokenIndexAt(page, offset);
  yield* nameFrom(page, first, sentence.after, confidence);
  for (let at = first; at < Math.min(sentence.after, first + AGAIN_REACH); at++) {
    if (AGAIN.has(page.tokens[at]?.key ?? ""))
      yield* nameFrom(page, at + 1, sentence.after, confidence - 0.1);
  }
}

function* nameFrom(page: Page, from: number, to: number, confidence: number): Generator<Candidate> {
  if (page.tokens[from]?.key === "@") yield* handled(page, from, to, confidence);
  const read = readName(page, from, to);
  const name = read === null ? null : withKindOfSystem(page, withWholeNoun(page, withoutSeason(page, read)));
  if (name === null) return;
  yield { name, brand: brandAfter(page, name.last + 1, to), confidence };
  // "Goldcrest Dental's free check-up week": where the week is no product, its owner is.
  const owner = page.tokens.findIndex((token, at) => at >= name.first && at < name.last && token.possessive);
  const house = owner < 0 ? null : phrase(page, name.first, owner);
  if (house !== null && isProper(page, name.first)) yield { name: house, brand: house, confidence };
}

/** "PrimeTyres winter promo": a season behind a name says when. */
function withoutSeason(page: Page, name: Phrase): Phrase {
  const last = page.tokens[name.last];
  const isSeason = last !== undefined && !last.capitalised && SEASONS.test(last.key);
  return isSeason && name.last > name.first && isProper(page, name.last - 1)
    ? (phrase(page, name.first, name.last - 1) ?? name)
    : name;
}

const SEASONS = /^(?:winter|summer|spring|autumn|fall|christmas|xmas|holiday|easter|halloween)$/;

/** "the Corvid log-analysis platform": what "platform" alone means is the place to show a film, behind a name it is what is sold. */
function withKindOfSystem(page: Page, name: Phrase): Phrase {
  const next = page.tokens[name.last + 1];
  const isSystem = name.last > name.first && isProper(page, name.first) && next?.key === "platform";
  return isSystem ? (phrase(page, name.first, name.last + 1) ?? name) : name;
}

/** "@moonbeancafe new oat latte": the handle is the maker, what follows the thing. */
function* handled(page: Page, from: number, to: number, confidence: number): Generator<Candidate> {
  const brand = phrase(page, from + 1, from + 1);
  const name = readName(page, from + 2, to);
  if (name !== null && brand !== null) yield { name, brand, confidence };
  else if (brand !== null) yield { name: brand, brand, confidence };
}

/** "zapatillas de correr", "cargo bike trailer": a known noun that the cue or a word of films cut in two is taken whole. */
function withWholeNoun(page: Page, name: Phrase): Phrase {
  const whole = productNouns(page, Math.max(0, name.first - 4), name.last + 3).find(
    (hit) =>
      (hit.first < name.first && hit.last >= name.first) || (hit.first <= name.last && hit.last > name.last),
  );
  if (whole === undefined) return name;
  return phrase(page, Math.min(whole.first, name.first), Math.max(whole.last, name.last)) ?? name;
}

/** "Explainer for Voltaria (…). … Explain how …": what is explained is not what the film is for. */
function isForANameBefore(page: Page, index: number): boolean {
  const [first] = page.sentences;
  return everyMatch(page, FILM_CUE).some((cue) => {
    const at = cue.index + cue[0].length;
    return at < Math.min(index, first?.end ?? 0) && isProper(page, tokenIndexAt(page, at));
  });
}

/** "explain how heat pumps work", "what is compound interest?" */
export function* questions(page: Page): Generator<Candidate> {
  for (const match of [...everyMatch(page, EXPLAIN_CUE), ...everyMatch(page, HOW_TO_CUE)]) {
    if (isForANameBefore(page, match.index)) continue;
    const first = tokenIndexAt(page, match.index + match[0].length);
    const sentence = page.sentences.find((one) => first >= one.first && first < one.after);
    if (sentence === undefined || isQuoted(page, match.index) || isForbidden(page, match.index)) continue;
    // "Show how the tank works." in the middle of a brief is a picture of what was named before.
    if (sentence.first > 0 && /^show(?:s|ing)?$/.test(page.tokens[sentence.first]?.key ?? "")) continue;
    let last = first;
    if (page.tokens[first + 1]?.key === "to") last++;
    while (last + 1 < sentence.after && last - first < 9 && !endsQuestion(page, last + 1)) last++;
    const name = phrase(page, first, last);
    if (name !== null && last > first) yield { name, brand: null, confidence: 0.9 };
  }
}

function endsQuestion(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    token === undefined ||
    token.kind === "mark" ||
    /^(?:in|for|to|with|on|using|within|under|and|so|by|because|fur|pour|para|per|en|em|dans|mit)$/.test(
      token.key,
    )
  );
}

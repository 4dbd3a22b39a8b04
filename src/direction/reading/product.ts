import { scan } from "./lexicon.ts";
import { NOUN_LEXICON } from "./noun-lexicon.ts";
import { type Phrase, phrase, readName, tokenIndexAt } from "./noun-phrases.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import { describeProduct } from "./product-details.ts";
import { isProductName } from "./product-names.ts";
import type { AskedProduct, Finding } from "./reading.ts";

/** What the film is about; null when the brief names nothing. Surest evidence first. */
export function readProduct(page: Page): Finding<AskedProduct> | null {
  for (const candidate of candidates(page)) {
    if (!isProductName(page, candidate.name)) continue;
    const product = describeProduct(page, candidate.name, candidate.brand);
    if (product === null) continue;
    return finding(page, product, candidate.name.start, candidate.name.end, candidate.confidence);
  }
  return null;
}

interface Candidate {
  readonly name: Phrase;
  readonly brand: Phrase | null;
  readonly confidence: number;
}

function* candidates(page: Page): Generator<Candidate> {
  yield* labelled(page);
  yield* afterCue(page, MUSIC_CUE, 0.95);
  yield* afterCue(page, EXPLAIN_CUE, 0.9);
  yield* afterCue(page, FILM_CUE, 0.95);
  yield* afterCue(page, LAUNCH_CUE, 0.9);
  yield* beforeCue(page);
  yield* afterCue(page, OWN_CUE, 0.85);
  yield* properNames(page);
  yield* knownNouns(page);
}

function* labelled(page: Page): Generator<Candidate> {
  const product = page.fields.find((field) => field.slot === "product");
  const brand = page.fields.find((field) => field.slot === "brand");
  const brandName = brand === undefined ? null : nameIn(page, brand.start, brand.end);
  const productName = product === undefined ? null : nameIn(page, product.start, product.end);
  if (productName !== null) yield { name: productName, brand: brandName, confidence: 1 };
  else if (brandName !== null) yield { name: brandName, brand: brandName, confidence: 0.95 };
}

function nameIn(page: Page, start: number, end: number): Phrase | null {
  const first = tokenIndexAt(page, start);
  return readName(page, first, tokenIndexAt(page, end));
}

const FILM =
  "(?:video|videos|vid|ad|ads|advert|advertisement|spot|spots|film|films|movie|clip|clips|reel|reels|short|shorts|story|stories|tiktok|tiktoks|tik tok|commercial|commercials|teaser|trailer|promo|promos|bumper|bumpers|explainer|animation|campaign|piece|montage|pre-?rolls?|tvc|edit|youtube|instagram|linkedin|facebook|pinterest|snapchat|snap|content|loop|announcement|launch|pin|sizzle|visualizer|post|anthem|sequence|documentary|unboxing|testimonial|something|tv|werbespot|spot|werbefilm|imagefilm|kurzfilm|erklarvideo|werbung|clip|werbevideo|produktvideo|social-media-spot|publicite|pub|anuncio|comercial|filme|propaganda|filmato|video|vídeo|pubblicita|spotje|filmpje|reclame|cortometraje|court-metrage)";
const FILM_CUE = new RegExp(
  `(?<![a-z])${FILM}(?![a-z])[^.!?\\n]{0,48}?(?<![a-z])(?:for|about|promoting|advertising|introducing|showcasing|featuring|launching|announcing|on|selling|to promote|to advertise|to launch|to introduce|to announce|to sell|presenting|celebrating|showing off|fur|uber|zu|zur|zum|pour|sur|para|sobre|de|do|da|per|su|voor|over) `,
  "g",
);
const MUSIC_CUE = /\b(?:music video|lyric video|visuali[sz]er|musikvideo|clip musical|clip|videoclip|videoclipe)\b[^.!?\n]{0,30}?\b(?:for|of|to|fur|pour|para|per|de|do|da) /g;
const EXPLAIN_CUE = /\b(?:explain(?:s|ing|er)?|teach(?:es|ing)?(?: people| viewers| kids)?|show(?:s|ing)?|video about|video on|film about|animation about|about|demonstrat(?:e|es|ing)|learn|erklart|erklaren|zeigt|explique|expliquer|explica|explicar|spiega|spiegare|legt uit)(?:er)?(?: video| animation| film| clip)?(?: (?:to|for|on|about) [a-z ]{0,20}?)?[ ,:]{1,2}(?=(?:how|why|what|wie|warum|was|comment|pourquoi|como|por que|come|perche|hoe|waarom) )/g;
const LAUNCH_CUE = /\b(?:introducing|meet|promot(?:e|es|ing)|advertis(?:e|es|ing)|launch(?:es|ing)?|announc(?:e|es|ing)|sell(?:s|ing)?|showcas(?:e|es|ing)|market(?:ing)? |presenting|pitch(?:ing)?|unveil(?:s|ing)?|celebrat(?:e|es|ing)|stars?|hero(?:es|ing)?|release(?:s|d)? of|launch of|release of|opening of|we(?:'re| are) (?:called )?|i(?:'m| am) launching|we (?:sell|make|offer|build|run|brew|bake|roast|produce|own|design|create|rent|craft)|i (?:sell|make|run|own|bake|build|brew|design|teach)|client is|brand is|product is|the client,|for our client|bewerben|wir verkaufen|wir machen|wir sind|nous vendons|nous sommes|vendemos|somos|vendiamo|siamo|promover|promocionar|promouvoir|promuovere|lancer|lanzar|lancar|lanciare) /g;
const OWN_CUE = /(?:\b(?:our|my)(?: own)?(?: new| brand new| upcoming| latest)? |\b(?:unser|unsere|unseren|unserem|notre|nuestro|nuestra|nosso|nossa|nostro|nostra|onze) )/g;

function* afterCue(page: Page, cue: RegExp, confidence: number): Generator<Candidate> {
  for (const match of page.folded.matchAll(cue)) {
    const offset = match.index + match[0].length;
    if (isQuoted(page, match.index) || isForbidden(page, match.index)) continue;
    yield* atOffset(page, offset, confidence);
  }
}

/** The name at an offset; where the first one is no product, the one after the next "for" or "about". */
function* atOffset(page: Page, offset: number, confidence: number): Generator<Candidate> {
  const sentence = page.sentences.find((one) => offset >= one.start && offset <= one.end);
  if (sentence === undefined) return;
  const first = tokenIndexAt(page, offset);
  yield* nameFrom(page, first, sentence.after, confidence);
  for (let at = first; at < sentence.after; at++) {
    const key = page.tokens[at]?.key ?? "";
    if (["for", "about", "promoting", "introducing", "fur", "pour", "para", "per", "voor", "of"].includes(key)) {
      yield* nameFrom(page, at + 1, sentence.after, confidence - 0.1);
    }
  }
}

function* nameFrom(page: Page, from: number, to: number, confidence: number): Generator<Candidate> {
  const name = readName(page, from, to);
  if (name === null) return;
  const better = nameInApposition(page, name, to);
  yield { ...better, confidence };
}

/** "our new sneakers, the Nimbus 2", "our single 'Paper Moons' by The Lanterns", "FizzUp, a prebiotic soda". */
function nameInApposition(page: Page, name: Phrase, to: number): { name: Phrase; brand: Phrase | null } {
  const brand = brandAfter(page, name.last + 1, to);
  return { name, brand };
}

function brandAfter(page: Page, from: number, to: number): Phrase | null {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const token = page.tokens[at];
    if (token === undefined || token.key === ".") return null;
    const isBy = token.key === "by" || token.key === "from" || token.key === "von" || token.key === "par" || token.key === "di" || token.key === "por";
    if (!isBy) continue;
    const brand = readName(page, page.tokens[at + 1]?.key === "the" ? at + 1 : at + 1, to);
    const isName = brand !== null && (page.tokens[brand.first]?.capitalised ?? false);
    if (!isName || brand === null) return null;
    const the = page.tokens[brand.first - 1];
    return the?.key === "the" && the.capitalised ? phrase(page, brand.first - 1, brand.last) : brand;
  }
  return null;
}

/** "Glowup is a vitamin C serum", "Nimbus, a smart lamp": the name stands before. */
function* beforeCue(page: Page): Generator<Candidate> {
  const cue = /(?:,| is| are|:| -) (?:an?|the|our|eine?|une?|una?|uma?) /g;
  for (const match of page.folded.matchAll(cue)) {
    const at = tokenIndexAt(page, match.index);
    let first = at;
    while (first > 0 && page.tokens[first - 1]?.capitalised && page.tokens[first - 1]?.kind === "word") first--;
    const name = phrase(page, first, at - 1);
    if (name === null || isQuoted(page, name.start)) continue;
    const noun = scan(page.tokens, NOUN_LEXICON, at, Math.min(page.tokens.length, at + 10))[0];
    if (noun !== undefined) yield { name, brand: null, confidence: 0.85 };
  }
}

/** Capitals beside a known noun: "Aurora cold brew"; or a capitalised name that recurs. */
function* properNames(page: Page): Generator<Candidate> {
  for (const hit of scan(page.tokens, NOUN_LEXICON)) {
    if (isForbidden(page, hit.start) || isQuoted(page, hit.start)) continue;
    let first = hit.first;
    while (first > 0 && page.tokens[first - 1]?.kind === "word" && page.tokens[first - 1]?.capitalised === true) first--;
    const name = phrase(page, first, hit.last);
    if (name !== null && first < hit.first) yield { name, brand: phrase(page, first, hit.first - 1), confidence: 0.75 };
  }
}

function* knownNouns(page: Page): Generator<Candidate> {
  for (const hit of scan(page.tokens, NOUN_LEXICON)) {
    if (isForbidden(page, hit.start) || isQuoted(page, hit.start)) continue;
    const name = readName(page, hit.first, Math.min(page.tokens.length, hit.last + 3));
    if (name !== null) yield { name: phrase(page, hit.first, hit.last) ?? name, brand: null, confidence: 0.55 };
  }
}


import { type Phrase, phraseBetween } from "./noun-phrases.ts";
import type { Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { brandAfter, isTitle } from "./product-given.ts";
import { isMatched } from "./sieve.ts";
import { TITLE_LEAD } from "./words/product-cues.ts";

/** "Music video: 'Ghost Town' by Mara Lune" */
export function* titles(page: Page): Generator<Candidate> {
  for (const quote of page.quotes) {
    const lead = page.folded.slice(Math.max(0, quote.outerStart - TITLE_WINDOW), quote.outerStart);
    const rest = page.text.slice(quote.outerEnd, quote.outerEnd + TITLE_WINDOW);
    const singer = singerBefore(page, quote.outerStart);
    const isMade = singer !== null || BY_MAKER.test(rest) || WHAT_IT_IS.test(rest);
    if (
      (SET_TO.test(lead) && !isMusicFilm(page)) ||
      !(TITLE_LEAD.test(lead) || isMade) ||
      !isTitle(page.text.slice(quote.start, quote.end))
    )
      continue;
    const name = phraseBetween(page, quote.start, quote.end);
    if (name !== null)
      yield { name, brand: singer ?? brandAfter(page, name.last + 1, page.tokens.length), confidence: 0.95 };
  }
}

/** "set to 'Thunderstruck'": a song that is heard and not sold. */
const SET_TO =
  /\b(?:set|cut|edited|scored|synced|dances?|moves?) to (?:the (?:song|track|tune) )?$|\b(?:music|soundtrack|score|bgm|needle ?drop|song|track)\s?(?:is|by|:|-)\s?$/;
const MUSIC_FILM = /\b(?:music|lyric) video|visuali[sz]er|\bmv\b|musikvideo|videoclip/;
/** Whether the brief asks for a film to a song. */
export const isMusicFilm = (page: Page) => isMatched(page, MUSIC_FILM);
/** "Music video: Velvet Tractor – “Combine”": who sings stands before the title. */
const SUNG_BY =
  /\b(?:music video|lyric video|visuali[sz]er|musikvideo|videoclip|clip musical|mv)(?: for| pour| para| per| für)?\s?[:–-]?\s?(?=(\p{Lu}[\p{L}\p{N}'’&. -]{1,40}?)\s?(?:[–—:,-]|['’]s)\s?["“„«'‘]?$)/u;

/** "Second album by Glass Ferries, “North Wall”" */
const MADE_BY =
  /\b(?:album|single|ep|song|track|novel|book|thriller|memoir|play|film|podcast|comic) by (?=(\p{Lu}[\p{L}\p{N}'’&. -]{1,40}?)[,:]?\s?[–—-]?\s?["“„«'‘]?$)/u;

function singerBefore(page: Page, quoteStart: number): Phrase | null {
  const from = Math.max(0, quoteStart - TITLE_WINDOW * 2);
  const lead = page.text.slice(from, quoteStart);
  const match =
    MADE_BY.exec(lead) ??
    SUNG_BY.exec(
      page.text.slice(from, quoteStart).replace(/^\p{Lu}(?=usic|yric|isual)/u, (one) => one.toLowerCase()),
    );
  const start = match === null ? -1 : from + match.index + match[0].length;
  return match === null ? null : phraseBetween(page, start, start + (match[1] ?? "").length);
}

const TITLE_WINDOW = 48;
/** "'Nocturne' by Maison Vey" */
const BY_MAKER =
  /^,?\s(?:by|von|de|di|por|par|van)\s(?:the |der |die |los |las |les |i )?\p{Lu}|^\s\(\d{1,2}:\d{2}\)/u;

/** "'Last Ferry to Oban' – short film trailer", "'The Understudies', a musical" */
const WHAT_IT_IS =
  /^(?:\s?[-–—:(]|,)\s?(?:(?:an?|our|the|my) )?(?:[\w-]+ ){0,2}(?:trailer|teaser|film|musical|play|podcast|game|song|single|album|novel|exhibition|documentary|series|opera|ballet|comedy|ep|mixtape|record|zine|magazine|memoir|thriller|comic|book|novella|show|drama)\b/i;

import { overlap } from "../words/spans.ts";
import { isForbidden, type Page } from "./page.ts";
import type { Sentence } from "./sentences.ts";
import type { TakenSpan } from "./taken-spans.ts";

/** Tokens `first` to `last` between two commas. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const KNOWN_BY_TABLES = new Set(["en", "und", "ja", "zh", "ko"]);
const LEAST_PARTS = 2;
/** So many plain parts, the first among them, make a list of pictures though another says something else. */
const MOSTLY = 3;
const MAX_WORDS = 6;
const SPEAKS_OF_FILM =
  /\b(?:film|video|spot|clip|anuncio|reclame|musik|musique|musica|muziek|muzyka|text|texte|texto|testo|tekst|logo|farben?|couleurs?|colores|cores|colori|kleuren|ton|tono|tom|voix|voz|voce|stem|lektor|slogan|format|kein|keine|keinen|ohne|sans|pas|sin|nada|sem|senza|niente|geen|zonder|bez|bitte|favor|prosze|notre|unsere?|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|wir|nous|somos|siamo|wij|je|ich|jetzt|nur|solo|solamente|seulement|soll|muss|doit|debe|deve|moet)\b|[\d"“„«@#:(]/;

/** The tables of things speak the page's language. */
export function isKnownByTables(page: Page): boolean {
  return KNOWN_BY_TABLES.has(page.language);
}

/** A sentence of pictures in a language whose things no table knows ("Manos pasando vinilos, la aguja cae, un gato"): its parts; none where a part says something else. */
export function foreignParts(page: Page, sentence: Sentence, taken: readonly TakenSpan[]): Stretch[] {
  if (isKnownByTables(page)) return [];
  const parts: Stretch[] = [];
  let first = sentence.first;
  for (let at = sentence.first; at <= sentence.after; at++) {
    const key = at < sentence.after ? (page.tokens[at]?.key ?? "") : ".";
    if (key !== "," && key !== "." && key !== ";") continue;
    if (at > first) parts.push({ first, last: at - 1 });
    first = at + 1;
  }
  const plain = parts.filter((part) => {
    const start = page.tokens[part.first]?.start ?? 0;
    const end = page.tokens[part.last]?.end ?? start;
    return (
      part.last - part.first < MAX_WORDS &&
      !SPEAKS_OF_FILM.test(page.folded.slice(start, end)) &&
      !isForbidden(page, start) &&
      !taken.some((span) => overlap(span, { start, end }))
    );
  });
  const isPictorial = plain.some((part) => part.last > part.first) || plain.length > LEAST_PARTS;
  const isMostly = plain.length === parts.length || plain.length >= MOSTLY;
  return isMostly && plain[0] === parts[0] && isPictorial && plain.length >= LEAST_PARTS ? plain : [];
}

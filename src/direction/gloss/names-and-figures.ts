import type { Piece } from "./piece.ts";

/** "7,50 €" is €7.50, and "1.500" a thousand and a half. */
export function figureInEnglish(said: string): string {
  const [, digits = said, sign = ""] = /^([\d.,:\u00a0\u202f ]*\d)\s?([€£$%]?)$/.exec(said) ?? [];
  const plain = digits
    .replaceAll(/[\u00a0\u202f ]/g, "")
    .replace(/^(\d{1,3})\.(\d{3})$/, "$1,$2")
    .replace(/^(\d+),(\d{1,2})$/, "$1.$2");
  return sign === "%" ? `${plain}%` : `${sign}${plain}`;
}

/** Whether a name is that of a place where films are shown. */
export function isPlatform(name: string): boolean {
  return PLATFORMS.test(name);
}

const FILMS =
  /^(?:commercial|spot|video|film|reel|advertisement|advert|ad|clip|trailer|(?:short|product|image|explainer|music|training|recruiting|brand) (?:film|video)|short film)$/;

/** Whether a piece names what is to be made. */
export function isFilm(piece: Piece | undefined): boolean {
  return piece?.kind === "noun" && FILMS.test(piece.english);
}

/** "Para Instagram de Raíz": where a film is shown is no part of a name. */
const PLATFORMS =
  /^(?:instagram|facebook|tiktok|youtube|linkedin|pinterest|snapchat|twitter|tv|reels?|shorts?|stor(?:y|ies))$/i;

/** "Ciudad de México", "Les Sables-d'Olonne": little words within a name are its own. */
export function wholeNames(pieces: readonly Piece[], text: string): Piece[] {
  const whole: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [of, other] = [pieces[at], pieces[at + 1]];
    const name = whole.at(-1);
    if (name && of && other && isOneName(name, of, other)) {
      const said = text.slice(name.start, other.end);
      whole[whole.length - 1] = { ...name, said, english: said, base: said, end: other.end };
      at += 1;
    } else whole.push(pieces[at] as Piece);
  }
  return whole;
}

function isOneName(name: Piece, of: Piece, other: Piece): boolean {
  return (
    name.kind === "name" &&
    other.kind === "name" &&
    /^of(?: the)?$/.test(of.english) &&
    !isPlatform(name.said) &&
    /^\p{Lu}\p{Ll}/u.test(name.said) &&
    /^\p{Lu}/u.test(other.said)
  );
}

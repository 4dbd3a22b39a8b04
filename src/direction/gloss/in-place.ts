import type { ToldLanguage } from "./languages.ts";
import { isFilm } from "./names-and-figures.ts";
import type { Piece } from "./piece.ts";

/** Words that are said of the film or its field of the brief; null for other words. */
export function labelWord(
  { english, said }: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
  { language, other }: { readonly language: ToldLanguage; readonly other: Piece | undefined },
): string | null {
  // "Großaufnahme einer Kugel".
  if (language === "de" && before?.kind === "noun" && /^(?:einer|eines|des)$/i.test(said))
    return `of ${english}`;
  if (english.endsWith(":") && next?.kind === "stop" && /^\s*[:：]/.test(next.said))
    return english.slice(0, -1);
  if (english === "a lot of" && next?.kind === "adjective") return "very";
  // "Vol zonnepanelen".
  if (english === "full" && next?.kind === "noun") return "full of";
  // "Zielgruppe Pendler, Ton ruhig": without a colon it is whom the film is for.
  if (english === "audience" && next !== undefined && next.kind !== "stop") return "for";
  if (english === "we are looking for" && isFilm(next?.kind === "article" ? other : next)) return "we need";
  return english === "customer" && next?.kind === "stop" && next.said.trim().startsWith(":")
    ? "client"
    : null;
}

const OF_MUSIC = /^(?:piano|guitar|violin|music|band|song|lesson|piano lesson|concert)$/;

/** A word that its neighbours give another meaning; null for the rest. */
export function inPlace(
  piece: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
  { pieces, language }: { readonly pieces: readonly Piece[]; readonly language: ToldLanguage },
): Piece | null {
  const { english, said, kind } = piece;
  // A candle is lit, and a lamp turned on.
  const isLit =
    english === "turn on" && pieces.some((one) => /^(?:candle|campfire|fire|lantern)$/.test(one.english));
  if (isLit) return { ...piece, english: "light", participle: "lit" };
  if (english === "battery" && pieces.some((one) => OF_MUSIC.test(one.english)))
    return { ...piece, english: "drums", form: "plain" };
  if (english === "boy" && before?.english === "no" && /^(?:bambino|niño|menino)$/i.test(said))
    return { ...piece, english: "child", form: "plural" };
  // "Leise Klaviermusik".
  const isQuality = (language === "de" || language === "nl") && kind === "adverb" && next?.kind === "noun";
  if (isQuality && /^(?:quietly|slowly|quickly)$/.test(english))
    return { ...piece, kind: "adjective", english: english.replace(/ly$/, "") };
  return null;
}

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
  // "Die Geräusche der Backstube".
  if (language === "de" && before?.kind === "noun" && said === "der" && next?.kind === "noun")
    return "of the";
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
  const meant = kind === "verb" ? meantBy(english, pieces, pieces.indexOf(piece)) : null;
  if (meant !== null) return { ...piece, ...meant };
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

interface DeedOf {
  readonly said: string;
  readonly of: RegExp;
  readonly english: string;
  readonly participle: string | null;
}

/** What a deed is called in English when these do it or have it done to them. */
const DEEDS_OF: readonly DeedOf[] = [
  {
    said: "play",
    of: /^(?:alarm clock|bell|doorbell|telephone|phone|siren)$/,
    english: "ring",
    participle: "rung",
  },
  { said: "go", of: /^(?:alarm clock|doorbell)$/, english: "ring", participle: "rung" },
  { said: "open", of: /^(?:sun|moon)$/, english: "rise", participle: "risen" },
  { said: "open", of: /^(?:dough|seed)$/, english: "rise", participle: "risen" },
  { said: "get up", of: /^(?:sun|moon|wind)$/, english: "rise", participle: "risen" },
  { said: "leave", of: /^(?:egg|nut|bread|glass)$/, english: "break", participle: "broken" },
  { said: "hit", of: /^egg$/, english: "crack", participle: null },
  { said: "climb", of: /^(?:daughter|son|child|girl|boy|baby)$/, english: "lift", participle: null },
];
const NEAR = 4;

/** "Suona la sveglia", "die Sonne geht auf": the deed by its noun; null where the noun gives it no other name. */
function meantBy(
  said: string,
  pieces: readonly Piece[],
  at: number,
): { english: string; participle: string | null } | null {
  const deeds = DEEDS_OF.filter((deed) => deed.said === said);
  if (deeds.length === 0) return null;
  const isIn = (side: readonly Piece[]) => {
    const end = side.findIndex(({ kind }) => kind === "stop" || kind === "conjunction");
    const near = side.slice(0, end < 0 ? NEAR : Math.min(end, NEAR));
    return deeds.find(({ of }) => near.some(({ kind, english }) => kind !== "stop" && of.test(english)));
  };
  const behind = pieces.slice(at + 1, at + 1 + NEAR);
  const before = pieces.slice(Math.max(0, at - NEAR), at).reverse();
  const found = isIn(behind) ?? isIn(before);
  return found === undefined ? null : { english: found.english, participle: found.participle };
}

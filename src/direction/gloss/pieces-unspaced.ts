import { unspacedEntries } from "./farther-dictionary.ts";
import type { FartherLanguage } from "./languages.ts";
import type { Meaning } from "./meaning.ts";
import type { Piece, PieceKind } from "./piece.ts";
import { simplified } from "./simplified.ts";

/** Signs that a word may begin with, and the words. */
type Index = ReadonlyMap<string, readonly (readonly [string, Meaning])[]>;

const indexes = new Map<FartherLanguage, Index>();

/** Grammar that English says by word order. */
const UNSAID =
  /^(?:は|が|を|の|も|です|ます|する|した|して|て|た|な|だ|的|地|得|了|着|是|一款|一部|制作|拍|し)/u;
const KEPT = /^(?:["“「『《][^"”」』》]{1,200}["”」』》]|[@#]?[A-Za-z][A-Za-z0-9.@_-]*)/u;
const FIGURE = /^\d+(?:[.,:]\d+)*[％%]?/;
const STOPS: Readonly<Record<string, string>> = {
  "、": ", ",
  "，": ", ",
  "。": ". ",
  "：": ": ",
  "；": "; ",
  "・": ", ",
  "！": "! ",
  "？": "? ",
  "（": " (",
  "）": ") ",
  "～": " to ",
};

/** The pieces of a text whose words stand without spaces: always the longest that is known; the rest are names. */
export function unspacedPieces(given: string, language: FartherLanguage): Piece[] {
  const text = language === "zh" ? simplified(given) : given;
  const index = indexOf(language);
  const pieces: Piece[] = [];
  let unknown = "";
  const settle = (at: number) => {
    if (unknown !== "")
      pieces.push(pieceOf({ kind: "name", said: unknown, english: unknown }, at - unknown.length));
    unknown = "";
  };
  for (let at = 0; at < text.length; ) {
    const found = foundAt(text, at, index);
    if (found === null) unknown += text[at];
    else settle(at);
    if (found && found.english !== "") pieces.push(pieceOf(found, at));
    at += found?.said.length ?? 1;
  }
  settle(text.length);
  return text === given ? pieces : pieces.map((piece) => asWritten(piece, given));
}

/** Names and quotations stay in the characters that they were written in. */
function asWritten(piece: Piece, given: string): Piece {
  const said = given.slice(piece.start, piece.end);
  return piece.kind === "name" ? { ...piece, said, english: quoted(said) } : { ...piece, said };
}

function quoted(said: string): string {
  return said.replace(/^[「『《]/, '"').replace(/[」』》]$/, '"');
}

interface Found {
  readonly kind: PieceKind;
  readonly said: string;
  /** Empty for what English leaves out. */
  readonly english: string;
  readonly meaning?: Meaning;
}

/** What begins at an offset; null where nothing known does. */
function foundAt(text: string, at: number, index: Index): Found | null {
  const rest = text.slice(at, at + LONGEST);
  const sign = text[at] ?? "";
  const known = index.get(sign)?.find(([word]) => rest.startsWith(word));
  if (known) return { kind: known[1].kind, said: known[0], english: known[1].english, meaning: known[1] };
  const kept = KEPT.exec(text.slice(at, at + LONGEST_QUOTE))?.[0];
  if (kept !== undefined) return { kind: "name", said: kept, english: quoted(kept) };
  const figure = FIGURE.exec(rest)?.[0];
  if (figure !== undefined) return { kind: "figure", said: figure, english: figure.replace("％", "%") };
  const stop = STOPS[sign] ?? (/[\s\p{P}\p{S}]/u.test(sign) ? sign.replace(/[ \u3000]/, ", ") : undefined);
  if (stop !== undefined) return { kind: "stop", said: sign, english: stop };
  const unsaid = UNSAID.exec(rest)?.[0];
  return unsaid === undefined ? null : { kind: "stop", said: unsaid, english: "" };
}

function pieceOf({ kind, said, english, meaning }: Found, start: number): Piece {
  return {
    kind,
    form: meaning?.form ?? "plain",
    english,
    participle: meaning?.participle ?? null,
    said,
    base: meaning?.base ?? said,
    start,
    end: start + said.length,
    isTied: false,
  };
}

const LONGEST = 16;
const LONGEST_QUOTE = 204;

function indexOf(language: FartherLanguage): Index {
  const known = indexes.get(language);
  if (known) return known;
  const index = new Map<string, (readonly [string, Meaning])[]>();
  for (const entry of unspacedEntries(language)) {
    const first = entry[0][0] ?? "";
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  indexes.set(language, index);
  return index;
}

import type { FartherLanguage } from "./languages.ts";
import { endOfNoun, isAct } from "./order-questions.ts";
import type { Piece, PieceKind } from "./piece.ts";

const NOUNS: ReadonlySet<PieceKind> = new Set<PieceKind>(["noun", "person"]);
const isNoun = (piece: Piece | undefined): boolean => NOUNS.has(piece?.kind ?? "stop");
/** What may belong to a noun phrase. */
const OF_NOUN: ReadonlySet<PieceKind> = new Set<PieceKind>([
  "noun",
  "person",
  "adjective",
  "name",
  "figure",
  "possessive",
  "article",
  "number",
  "phrase",
]);

/** A clause of Polish, Russian, Arabic, Turkish, Japanese or Chinese in English word order. */
export function orderFarther(clause: readonly Piece[], language: FartherLanguage): Piece[] {
  if (language === "tr" || language === "ja" || language === "ko")
    return withArticles(orderFirst(verbSecond(townsLast(prepositionsFirst(whoFirst(oneFirst(clause)))))));
  if (language === "zh") return withArticles(townsLast(clause));
  return withArticles(actorFirst(nounsTogether(qualitiesFirst(clause.map(asObject)), language)));
}

const ORDERS = /^(?:show|create|avoid)$/;

/** "… bir kadın göster": what is ordered stands last, and first in English. */
function orderFirst(clause: readonly Piece[]): Piece[] {
  const last = clause.at(-1);
  if (last === undefined || clause.length < 2 || !ORDERS.test(last.english)) return [...clause];
  return [last, ...clause.slice(0, -1)];
}

/** "Pencere önünde krem süren bir kadın" is a woman who applies cream at the window. */
function whoFirst(clause: readonly Piece[]): readonly Piece[] {
  const at = clause.findIndex(({ kind, said }) => kind === "verb" && /(?:en|an)$/.test(said));
  const verb = clause[at];
  const end = endOfNoun(clause, at + 1);
  const things = clause.findLastIndex(({ kind }, index) => index < at && kind !== "noun") + 1;
  if (at < 1 || verb === undefined || end === at + 1) return clause;
  const who: Piece = { ...verb, kind: "relative", form: "plain", english: "who", said: "", end: verb.start };
  return [
    ...clause.slice(at + 1, end),
    who,
    verb,
    ...clause.slice(things, at),
    ...clause.slice(0, things),
    ...clause.slice(end),
  ];
}

/** "京都の和菓子店" is a shop in Kyoto. */
function townsLast(clause: readonly Piece[]): Piece[] {
  const pieces = [...clause];
  for (let at = 0; at < pieces.length - 1; at += 1) {
    const town = pieces[at] as Piece;
    const isTold =
      town.kind === "phrase" && /^\p{Lu}/u.test(town.english) && pieces[at - 1]?.english !== "in";
    const end = isTold ? endOfNoun(pieces, at + 1) : at + 1;
    if (end === at + 1) continue;
    const inside: Piece = { ...town, kind: "preposition", english: "in", said: "", end: town.start };
    pieces.splice(at, end - at, ...pieces.slice(at + 1, end), inside, town);
    at = end;
  }
  return pieces;
}

/** "Küçük bir kafe" is a small cafe. */
function oneFirst(clause: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  for (const piece of clause) {
    let at = ordered.length;
    while (piece.english === "a" && ordered[at - 1]?.kind === "adjective") at -= 1;
    ordered.splice(at, 0, piece);
  }
  return ordered;
}

/** "Kafe için", "若者向け": what English says before its noun stands behind it. */
function prepositionsFirst(clause: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  for (const piece of clause) {
    const leads = piece.kind === "preposition" || piece.english === "we are looking for";
    if (!leads || !OF_NOUN.has(ordered.at(-1)?.kind ?? "stop")) {
      ordered.push(piece);
      continue;
    }
    let at = ordered.length;
    // "İstanbul'da küçük bir kafe için": the town has its own already.
    while (at > 0 && OF_NOUN.has(ordered[at - 1]?.kind ?? "stop") && !isTown(ordered, at - 1, piece)) at -= 1;
    ordered.splice(at, 0, piece);
  }
  return ordered;
}

function isTown(pieces: readonly Piece[], at: number, piece: Piece): boolean {
  const isNamed = pieces[at]?.kind === "name" || pieces[at]?.kind === "phrase";
  return isNamed && piece.english !== "in" && pieces[at - 1]?.kind === "preposition";
}

/** The verb closes the clause; in English it follows who acts. */
function verbSecond(clause: readonly Piece[]): Piece[] {
  const last = clause.at(-1);
  if (last?.kind !== "verb" || clause.length < 3) return [...clause];
  const who = clause.findIndex(({ kind }) => kind === "person" || kind === "pronoun");
  if (who < 0) return [...clause];
  const acting: Piece = { ...last, form: "third" };
  return [...clause.slice(0, who + 1), acting, ...clause.slice(who + 1, -1)];
}

/** "Приходит внучка": who acts stands first in English. */
function actorFirst(clause: readonly Piece[]): Piece[] {
  const [verb] = clause;
  const end = endOfNoun(clause, 1);
  const isActor = clause.slice(1, end).some(({ kind }) => kind === "person");
  return isAct(verb) && verb.form === "third" && isActor
    ? [...clause.slice(1, end), verb, ...clause.slice(end)]
    : [...clause];
}

/** "Читает его": without a noun behind it, "his" is what is read. */
function asObject(piece: Piece, at: number, clause: readonly Piece[]): Piece {
  const next = clause[at + 1];
  if (piece.kind !== "possessive" || piece.english !== "his" || isNoun(next) || next?.kind === "adjective")
    return piece;
  return { ...piece, kind: "pronoun", english: "it" };
}

function qualitiesFirst(clause: readonly Piece[]): Piece[] {
  const pieces = [...clause];
  for (let at = 0; at < pieces.length - 1; at += 1) {
    const [one, other] = [pieces[at], pieces[at + 1]];
    const next = pieces[at + 2];
    // "Kawa świeża palarnia": a quality between two nouns is the next one's.
    if (one && isNoun(one) && other?.kind === "adjective" && !isNoun(next)) pieces.splice(at, 2, other, one);
  }
  return pieces;
}

const COUNTS = /^(?:second|minute|hour|glass|cup|group|film|video|spot|commercial|story)$/;

/** "Szkoła języka", "مقهى كتب": the second noun says which. */
function nounsTogether(clause: readonly Piece[], language: FartherLanguage): Piece[] {
  const pieces = [...clause];
  for (let at = pieces.length - 2; at >= 0; at -= 1) {
    const [one, other] = [pieces[at], pieces[at + 1]];
    if (
      one?.kind !== "noun" ||
      other?.kind !== "noun" ||
      COUNTS.test(one.english) ||
      COUNTS.test(other.english)
    )
      continue;
    if (language === "sv" || language === "da") continue;
    pieces.splice(at, 2, { ...other, form: "plain" }, one);
  }
  return pieces;
}

/** These languages have no articles: in a story English wants one. */
function withArticles(clause: readonly Piece[]): Piece[] {
  if (!clause.some(isAct)) return [...clause];
  const ordered: Piece[] = [];
  for (let at = 0; at < clause.length; at += 1) {
    const piece = clause[at] as Piece;
    const starts =
      (piece.kind === "adjective" || isNoun(piece)) && !OF_NOUN.has(ordered.at(-1)?.kind ?? "stop");
    const end = starts ? endOfNoun(clause, at) : at;
    const noun = clause[end - 1];
    if (end > at && noun && isNoun(noun) && noun.form !== "plural" && !UNCOUNTED.test(noun.english))
      ordered.push({
        ...piece,
        kind: "article",
        form: "plain",
        english: "a",
        participle: null,
        said: "",
        end: piece.start,
      });
    ordered.push(piece);
  }
  return ordered;
}

const UNCOUNTED =
  /^(?:bread|coffee|tea|milk|water|rain|snow|food|honey|music|work|furniture|sugar|rice|waste|plastic|beer|wine|jewellery|fish|night|morning|evening|spring|summer|autumn|winter|home|hair|skin|cheese|soup)$/;

import type { GlossedLanguage } from "./languages.ts";
import { withoutMarks } from "./marked-beings.ts";
import { isFilm, isPlatform } from "./names-and-figures.ts";
import { asked, endOfNoun } from "./order-questions.ts";
import type { Piece, PieceKind } from "./piece.ts";

/** Who acts in what is told, and to whom it is done. */
export interface People {
  readonly doer: Piece | null;
  readonly other: Piece | null;
}

/** A clause of French, Spanish, Italian or Portuguese in English word order. */
export function orderRomance(clause: readonly Piece[], language: GlossedLanguage, people: People): Piece[] {
  const free = platformFirst(
    duringOf(language === "es" ? withoutMarks(clause) : clause, language).map((piece, at, all) =>
      untied(piece, all[at - 1]),
    ),
  );
  const given = objectsLast(free, language, people.other);
  return withSubject(asked(asOneNoun(qualitiesFirst(given))), people.doer);
}

const NOUNS: ReadonlySet<PieceKind> = new Set<PieceKind>(["noun", "person"]);
const isNoun = (piece: Piece | undefined): piece is Piece => piece !== undefined && NOUNS.has(piece.kind);
const isAct = (piece: Piece | undefined): boolean =>
  piece?.kind === "verb" && (piece.form === "third" || piece.form === "base");

const REFLEXIVES: Partial<Readonly<Record<GlossedLanguage, RegExp>>> = {
  es: /^se$/i,
  it: /^si$/i,
  fr: /^(?:se|s|y)$/i,
  pt: /^se$/i,
};
const OBJECTS: Readonly<Record<string, string>> = {
  lo: "it",
  la: "it",
  l: "it",
  o: "it",
  a: "it",
  los: "them",
  las: "them",
  os: "them",
  as: "them",
  li: "them",
  le: "it",
  les: "them",
};

/** "Lo prende" is "catches it"; "se" and "si" have no word in English. */
function objectsLast(clause: readonly Piece[], language: GlossedLanguage, person: Piece | null): Piece[] {
  const ordered: Piece[] = [];
  const given: Piece[] = [];
  for (const [at, piece] of clause.entries()) {
    const next = clause[at + 1];
    const stands = isAct(next) || (next?.kind === "pronoun" && isAct(clause[at + 2]));
    if (stands && REFLEXIVES[language]?.test(piece.said)) continue;
    const object =
      stands && ordered.at(-1)?.kind !== "preposition" ? objectOf(piece, language, person) : null;
    if (object !== null) {
      given.push(object);
      continue;
    }
    const [verb = "", ...particle] = piece.english.split(" ");
    if (isAct(piece) && given.length > 0 && particle.length > 0) {
      // "Brings it back to her".
      const [object, ...rest] = (given[0] as Piece).english.split(" ");
      const back = {
        ...piece,
        kind: "adverb" as const,
        form: "plain" as const,
        english: [...particle, ...rest].join(" "),
      };
      ordered.push(
        { ...piece, english: verb },
        { ...(given[0] as Piece), english: object ?? "" },
        back,
        ...given.slice(1),
      );
      given.length = 0;
      continue;
    }
    ordered.push(piece);
    if (isAct(piece)) ordered.push(...given.splice(0));
  }
  return [...ordered, ...given];
}

/** "Pessoas a caminhar" are people walking. */
function duringOf(clause: readonly Piece[], language: GlossedLanguage): readonly Piece[] {
  if (language !== "pt") return clause;
  return clause.flatMap((piece, at) => {
    const before = clause[at - 1];
    const isDone = (one: Piece | undefined) => one?.kind === "verb" && one.said.toLowerCase() === one.base;
    const isGoing = (one: Piece | undefined) => one?.kind === "modal" || isNoun(one);
    if (piece.said === "a" && isDone(clause[at + 1]))
      // "Aprende a andar": to do it.
      return isGoing(before) ? [] : [{ ...piece, kind: "preposition" as const, english: "to" }];
    return before?.said === "a" && isGoing(clause[at - 2]) && isDone(piece)
      ? [{ ...piece, form: "gerund" as const }]
      : [piece];
  });
}

/** "Publicité TikTok" is a TikTok commercial; "les 3 premières secondes" are the first three. */
function platformFirst(clause: Piece[]): Piece[] {
  const ordered = [...clause];
  for (let at = 0; at < ordered.length - 1; at += 1) {
    const [one, other] = [ordered[at] as Piece, ordered[at + 1] as Piece];
    const isShownThere = isFilm(one) && isPlatform(other.said);
    const isCount =
      (one.kind === "figure" || one.kind === "number") && /^(?:first|last|next)$/.test(other.english);
    if (isShownThere || isCount) ordered.splice(at, 2, other, one);
  }
  return ordered;
}

/** "Lê-o": Portuguese ties whom or what to its verb. */
function untied(piece: Piece, before: Piece | undefined): Piece {
  const object = piece.isTied && isAct(before) ? OBJECTS[piece.said.toLowerCase()] : undefined;
  return object === undefined ? piece : { ...piece, kind: "pronoun", english: object, isTied: false };
}

function objectOf(piece: Piece, language: GlossedLanguage, person: Piece | null): Piece | null {
  const him = person !== null && isFeminine(person) ? "her" : "him";
  const said = piece.said.toLowerCase();
  const as = (english: string): Piece => ({ ...piece, kind: "pronoun", english });
  if (said === "glielo" || said === "gliela") return as(`it to ${him}`);
  if (said === "lui" || said === "gli" || said === "lhe" || (said === "le" && language === "es"))
    return as(him);
  if (piece.kind !== "article" && piece.english !== "him") return null;
  const english = OBJECTS[said];
  return english === undefined ? null : as(english);
}

const feminine = new WeakSet<Piece>();

/** Remembers of a person that an article called her so. */
export function markFeminine(piece: Piece): void {
  feminine.add(piece);
}

/** Whether a person was called so by her article or her own word. */
export function isFeminine(piece: Piece): boolean {
  return feminine.has(piece) || /(?:woman|girl|mother|daughter|sister|lady|queen|bride)$/.test(piece.english);
}

/** "Clínica veterinaria nueva": what qualifies a noun goes before it. */
function qualitiesFirst(clause: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  for (let at = 0; at < clause.length; at += 1) {
    const piece = clause[at] as Piece;
    // "Una Vespa azzurra": so a name that is one of its kind.
    const isOneOfAName = piece.kind === "name" && clause[at - 1]?.english === "a";
    if (!isNoun(piece) && !isOneOfAName) {
      ordered.push(piece);
      continue;
    }
    // "Cible jeunes parents" is a label and what it says.
    const { group, length } = piece.english === "audience" ? NO_QUALITIES : qualitiesAfter(clause, at + 1);
    ordered.push(...group, piece);
    at += length;
  }
  return ordered;
}

const NO_QUALITIES: { group: Piece[]; length: number } = { group: [], length: 0 };

function qualitiesAfter(clause: readonly Piece[], from: number): { group: Piece[]; length: number } {
  let group: Piece[] = [];
  let at = from;
  while (at < clause.length) {
    const [one, two] = [clause[at], clause[at + 1]];
    const hasAdverb =
      one?.kind === "adverb" &&
      two?.kind === "adjective" &&
      /^(?:very|more|less|too|almost)$/.test(one.english);
    const isJoined =
      group.length > 0 && one?.english === "and" && two?.kind === "adjective" && !isNoun(clause[at + 2]);
    if (hasAdverb && one && two) group = [one, two, ...group];
    else if (isJoined && one && two) group = [...group, one, two];
    else if (one && isQuality(one, two)) group = [one, ...group];
    else break;
    at += hasAdverb || isJoined ? 2 : 1;
  }
  return { group, length: at - from };
}

/** "A house full of light", "a shop open until ten": such qualities go on. */
const TAKES_MORE =
  /^(?:made|equipped|packed|decorated|connected|illuminated|gathered|baked|roasted|located|specialised|dedicated|filled|rich|ready|open|closed|full|available|proud|different|accessible|included|free)$/;

/** "Aceite usado" is used oil; "pain cuit au feu de bois" stays bread baked so. */
function isQuality(piece: Piece, next: Piece | undefined): boolean {
  if (/^(?:included|available)$/.test(piece.english)) return false;
  if (piece.kind === "adjective") return next?.kind !== "preposition" || !TAKES_MORE.test(piece.english);
  return (
    piece.kind === "verb" &&
    piece.form === "participle" &&
    (next === undefined || next.kind === "stop" || next.kind === "conjunction")
  );
}

/** What holds or counts something is no kind of it: a glass of water. */
const HOLDS =
  /^(?:brand|line|range|bowl|mug|plate|tub|bar of|cup|glass|slice|piece|pair|box|bottle|basket|group|kind|part|end|start|spot|film|video|commercial|story|tale|scene|picture|photo|name|selection|collection|number|bouquet|second|minute|hour|day|week|month|year|jar|can|team|market|place|world|time|more|father|mother|grandmother|grandfather|son|daughter|friend)$/;

/** "Clínica de urgencias" is an emergency clinic. */
function asOneNoun(clause: readonly Piece[]): Piece[] {
  const pieces = clause.map((piece, at) => withoutPart(piece, clause[at - 1], clause[at + 1]));
  for (let at = 0; at < pieces.length - 1; at += 1) {
    const [one, other] = [pieces[at] as Piece, pieces[at + 1] as Piece];
    // "Apprendisti falegnami".
    if (one.kind === "person" && other.kind === "person")
      pieces.splice(at, 2, { ...other, form: "plain" }, one);
  }
  for (let at = pieces.length - 2; at > 0; at -= 1) {
    const [head, of, next] = [pieces[at - 1], pieces[at] as Piece, pieces[at + 1]];
    if (of.english !== "of" || !isNoun(head) || HOLDS.test(head.english)) continue;
    let end = at + 1;
    while (pieces[end]?.kind === "adjective") end += 1;
    const owner = pieces[end];
    if (next === undefined || !isNoun(owner)) continue;
    const lead = [...pieces.slice(at + 1, end), { ...owner, form: "plain" as const }];
    let first = at - 1;
    while (pieces[first - 1]?.kind === "adjective") first -= 1;
    pieces.splice(at - 1, end - at + 2, ...lead, head);
    at = Math.min(at, pieces.length - 1);
  }
  return pieces;
}

/** "Nous cherchons des infirmières": some of them, which English does not say. */
function withoutPart(piece: Piece, before: Piece | undefined, next: Piece | undefined): Piece {
  const isPart = piece.english === "of the" && /^(?:des|du|de la|de l['’]?)$/i.test(piece.said);
  const hasHead =
    before !== undefined &&
    (isPlatform(before.english.replace(/^for /, "")) ||
      /^(?:noun|person|name|figure|adjective)$/.test(before.kind));
  return isPart && !hasHead && next?.kind !== "figure" ? { ...piece, english: "" } : piece;
}

/** "Sorridono": who does it is heard in the verb. */
function withSubject(clause: readonly Piece[], person: Piece | null): Piece[] {
  const lead = clause.findIndex(({ kind }) => !/^(?:conjunction|adverb|phrase)$/.test(kind));
  const verb = clause[lead];
  if (verb === undefined || !isAct(verb) || verb.said.toLowerCase() === verb.base) return [...clause];
  const said = (english: string): Piece[] => {
    const subject: Piece = {
      ...verb,
      kind: "pronoun",
      form: "plain",
      english,
      participle: null,
      said: "",
      end: verb.start,
    };
    return [...clause.slice(0, lead), subject, ...clause.slice(lead)];
  };
  if (WE.test(verb.said)) return said("we");
  // "… e riporta la palla": whoever did the one does the other.
  if (lead > 0 && clause[0]?.english === "and") return [...clause];
  if (HAPPENS.test(verb.english)) {
    // "Suena el despertador": what happens to it stands behind in these languages.
    const end = endOfNoun(clause, lead + 1);
    if (end > lead + 1)
      return [...clause.slice(0, lead), ...clause.slice(lead + 1, end), verb, ...clause.slice(end)];
  }
  if (person === null) {
    // Nobody is told of: what is sold does it, or the viewer is asked to.
    return clause.map((piece, at) =>
      at === lead && person === null ? { ...piece, form: "base" as const } : piece,
    );
  }
  const one = isFeminine(person) ? "she" : "he";
  return said(verb.form === "base" ? "they" : one);
}

const HAPPENS =
  /^(?:ring|sound|play|come|arrive|appear|fall|shine|burn|rise|begin|bloom|bark|enter|disappear)\b/;
const WE = /(?:[aei]mos|ons|iamo)$/i;

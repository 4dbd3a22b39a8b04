import type { Dictionary } from "./meaning.ts";
import { asked, endOfNoun, isAct } from "./order-questions.ts";
import type { Piece } from "./piece.ts";

/** A clause of German or Dutch in English word order; `after` is what stands before it. */
export function orderGermanic(given: readonly Piece[], find: Dictionary, after: Piece | undefined): Piece[] {
  const clause = once(given.filter((piece, at) => !isUnsaid(piece, given[at + 1]))).map(everyone);
  const isWithin = isRelativeOpening(clause[0], after);
  const prefixed = withPrefix(clause, find);
  // What is torn apart is no infinitive: "die Türen gehen auf".
  const ended = isWithin || prefixed.length < clause.length ? prefixed : order(prefixed);
  const whole = particleLast(objects(isWithin ? ended : told(ended)));
  return seenDoing(
    wished(thingFirst(saidOf(inverted(asked(subordinate(withInfinitive(purpose(whole)), after)))))),
  );
}

/** "Sich", and the "er" of "er branden kaarsen". */
function isUnsaid({ said, kind }: Piece, next: Piece | undefined): boolean {
  return /^(?:sich|zich)$/i.test(said) || (/^er$/i.test(said) && kind === "name" && isAct(next));
}

/** "Am Abend sitzen alle am Tisch": all of them, not all of something. */
function everyone(piece: Piece, at: number, clause: readonly Piece[]): Piece {
  const next = clause[at + 1]?.kind ?? "stop";
  const standsAlone = piece.kind === "article" && piece.english === "all" && !LEADS_ON.test(next);
  return standsAlone ? { ...piece, kind: "pronoun", english: "everyone" } : piece;
}

const LEADS_ON = /^(?:noun|person|name|adjective|article|possessive|number|figure)$/;

/** "Busfahrerinnen und Busfahrer" are bus drivers. */
function once(clause: readonly Piece[]): Piece[] {
  const twice = (at: number) =>
    clause[at]?.kind === "person" &&
    clause[at + 1]?.english === "and" &&
    clause[at + 2]?.english === clause[at]?.english;
  return clause.filter((_, at) => !twice(at - 1) && !twice(at - 2));
}

const isVerb = (piece: Piece | undefined): piece is Piece => piece?.kind === "verb";

/** "Man sieht Dampf aus einem Topf steigen": what is seen to happen. */
function seenDoing(clause: Piece[]): Piece[] {
  const at = clause.findIndex((piece) => isVerb(piece) && piece.form === "base" && piece.said === piece.base);
  const verb = clause[at];
  const end = endOfNoun(clause, 1);
  if (clause[0]?.english !== "show" || verb === undefined || at < 2 || end === 1 || end > at) return clause;
  return [
    ...clause.slice(0, end),
    { ...verb, form: "gerund" },
    ...clause.slice(end, at),
    ...clause.slice(at + 1),
  ];
}

/** "We willen tenten zien": what is wished for stands behind the deed in English. */
function wished(clause: Piece[]): Piece[] {
  const [lead] = clause;
  const last = clause.at(-1);
  if (!/^(?:we|I) (?:want|would like)$/i.test(lead?.english ?? "") || !isVerb(last) || clause.length < 3)
    return clause;
  if (last.form !== "base") return clause;
  return [{ ...(lead as Piece), english: `${lead?.english} to` }, last, ...clause.slice(1, -1)];
}

const PREFIX =
  /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|vorbei|weg|weiter|zu|zurück|zusammen|af|aan|achter|bij|binnen|dicht|in|mee|neer|om|op|open|terug|uit|voor|voorbij|weg|toe)$/i;

/** "Legt … ab", "brengt … terug": the verb's other half stands at the end. */
function withPrefix(clause: readonly Piece[], find: Dictionary): Piece[] {
  const last = clause.at(-1);
  const at = clause.findIndex((piece) => isVerb(piece) && isAct(piece));
  const verb = clause[at];
  if (last === undefined || verb === undefined || at === clause.length - 1 || !PREFIX.test(last.said))
    return [...clause];
  const whole = find(`${last.said.toLowerCase()}${verb.base}`).find(
    ({ kind, rest }) => kind === "verb" && rest.length === 0,
  );
  const made = whole ? { ...verb, english: whole.english, participle: whole.participle } : verb;
  const told = [...clause.slice(0, at), made, ...clause.slice(at + 1, -1)];
  const tail = told.at(-1) ?? made;
  // The half is told with what stands before it: "Ruf uns an" is quoted whole.
  return [...told.slice(0, -1), { ...tail, end: last.end }];
}

/** "Um Wasser zu sparen" is "to save water". */
function purpose(clause: readonly Piece[]): Piece[] {
  const [lead] = clause;
  const verb = clause.at(-1);
  const to = clause.at(-2);
  if (!lead || !verb || !to || verb.kind !== "verb" || !/^(?:zu|te)$/i.test(to.said)) return [...clause];
  if (/^(?:um|om)$/i.test(lead.said))
    return [
      { ...lead, kind: "preposition", english: "to" },
      { ...verb, form: "base" },
      ...clause.slice(1, -2),
    ];
  return [...clause.slice(0, -2), { ...to, kind: "preposition", english: "to" }, { ...verb, form: "base" }];
}

/** "Kein Gesicht zeigen": what is to be done stands last, and nobody is told to do it. */
function order(clause: readonly Piece[]): Piece[] {
  const last = clause.at(-1);
  const others = clause.slice(0, -1);
  const isOrder =
    isVerb(last) && last.form === "base" && last.said.toLowerCase() === last.base && others.length > 0;
  if (
    !isOrder ||
    others.some(isAct) ||
    HAPPENS.test(last.english) ||
    !/^(?:article|noun|person|possessive|adjective)$/.test(others[0]?.kind ?? "")
  )
    return [...clause];
  return [last, ...others];
}

/** "Kerzen brennen": candles do it themselves. */
const HAPPENS =
  /^(?:burn|laugh|smile|cry|sing|dance|run|jump|swim|fall|sleep|shine|glow|sparkle|flicker|bloom|wait|stand|sit|lie|rise|come|go|fly|flutter|steam|ring|bark|chirp|rustle|melt|boil|freeze|disappear|appear)\b/;

/** "Brings back him" is brings him back. */
function particleLast(clause: readonly Piece[]): Piece[] {
  const at = clause.findIndex((piece) => isVerb(piece) && piece.english.includes(" "));
  const verb = clause[at];
  const object = clause[at + 1];
  if (verb === undefined || object?.kind !== "pronoun") return [...clause];
  const [deed = "", ...particle] = verb.english.split(" ");
  const back: Piece = {
    ...verb,
    kind: "adverb",
    form: "plain",
    english: particle.join(" "),
    participle: null,
  };
  return [...clause.slice(0, at), { ...verb, english: deed }, object, back, ...clause.slice(at + 2)];
}

/** "Einfach erklärt": without anybody who does it, it is done. */
function told(clause: readonly Piece[]): Piece[] {
  const last = clause.at(-1);
  const acts = clause.some(({ kind }) => /^(?:noun|person|pronoun|name|modal|relative)$/.test(kind));
  const goesOn = clause[0]?.kind === "conjunction";
  if (!isVerb(last) || last.form !== "third" || acts || goesOn || clause.length < 2) return [...clause];
  return [...clause.slice(0, -1), { ...last, form: "participle" }];
}

/** "Die am Laptop fertig ist": what somebody is stands behind "is". */
function saidOf(clause: readonly Piece[]): Piece[] {
  const [lead, is] = clause;
  const last = clause.at(-1);
  const isSaid = lead?.kind === "relative" && is?.kind === "modal" && /^(?:is|are)$/.test(is.english);
  if (lead?.kind === "relative" && isAct(is)) return thingNext(clause);
  if (!isSaid || last?.kind !== "adjective" || clause.length < 4) return [...clause];
  return [lead, is, last, ...clause.slice(2, -1)];
}

/** "Der im Garten wieder die Vögel hört": what is heard stands behind the deed. */
function thingNext(clause: readonly Piece[]): Piece[] {
  const at = clause.findLastIndex(({ kind }) => kind === "article" || kind === "possessive");
  const isLast = at > 2 && endOfNoun(clause, at) === clause.length;
  const joins = /^(?:preposition|conjunction)$/.test(clause[at - 1]?.kind ?? "");
  if (!isLast || joins || !/^(?:preposition|phrase|adverb)$/.test(clause[2]?.kind ?? "")) return [...clause];
  return [...clause.slice(0, 2), ...clause.slice(at), ...clause.slice(2, at)];
}

const OBJECTS: Readonly<Record<string, string>> = { she: "her", he: "him", they: "them" };

/** "Füttert sie": behind a verb that has somebody to do it stands whom it is done to. */
function objects(clause: readonly Piece[]): Piece[] {
  const at = clause.findIndex(isAct);
  if (at < 0 || (at > 0 && /^(?:adverb|preposition|phrase)$/.test(clause[0]?.kind ?? ""))) return [...clause];
  return clause.map((piece, index) => {
    const object = index > at && piece.kind === "pronoun" ? OBJECTS[piece.english] : undefined;
    return object === undefined ? piece : { ...piece, english: object };
  });
}

/** "Findet im Museum eine Eule": what is found comes first in English. */
function thingFirst(clause: readonly Piece[]): Piece[] {
  const at = clause.findIndex((piece) => isVerb(piece) && isAct(piece));
  if (at < 0 || clause[at + 1]?.kind !== "preposition") return [...clause];
  const place = endOfNoun(clause, at + 2);
  const thing = endOfNoun(clause, place);
  const isThing =
    clause[place]?.kind === "article" ||
    clause[place]?.kind === "possessive" ||
    clause[place]?.kind === "number";
  if (place === at + 2 || thing === place || !isThing) return [...clause];
  return [
    ...clause.slice(0, at + 1),
    ...clause.slice(place, thing),
    ...clause.slice(at + 1, place),
    ...clause.slice(thing),
  ];
}

const BECOMES = /^(?:wird|wurde|wordt|werd)$/i;
const BECOME = /^(?:werden|wurden|worden|werden)$/i;

/** "Kann man Räder leihen": what may be done stands at the end, behind its things. */
function withInfinitive(clause: readonly Piece[]): Piece[] {
  const last = clause.at(-1);
  const at = clause.findIndex(
    ({ kind, said }) => kind === "modal" || BECOMES.test(said) || BECOME.test(said),
  );
  if (at < 0) return letting(clause);
  const modal = clause[at];
  // "Muss rote Haare haben": what is owned at the end is a deed like others.
  const isHad = last?.kind === "modal" && last.english === "have";
  if ((!isVerb(last) && !isHad) || modal === undefined || at === clause.length - 1) return [...clause];
  const isDone = last.form === "participle";
  if (!isDone && !isHad && last.form !== "base") return [...clause];
  const many = BECOME.test(modal.said) ? "are" : null;
  const passive = BECOMES.test(modal.said) ? "is" : many;
  const lead = isDone && passive !== null ? { ...modal, kind: "modal" as const, english: passive } : modal;
  const subject = at === 0 ? endOfNoun(clause, 1) : at + 1;
  return [...clause.slice(0, at), lead, ...clause.slice(at + 1, subject), last, ...clause.slice(subject, -1)];
}

/** "Lässt sie vom Dach fliegen": whom, then what. */
function letting(clause: readonly Piece[]): Piece[] {
  const at = clause.findIndex((piece) => isAct(piece) && piece.english === "let");
  const last = clause.at(-1);
  if (at < 0 || !isVerb(last) || at === clause.length - 1) return [...clause];
  const whom = endOfNoun(clause, at + 1);
  return [...clause.slice(0, whom), { ...last, form: "base" }, ...clause.slice(whom, -1)];
}

const JOINS = /^(?:when|while|because|until|if|so that|how|why|where|what|as)$/;

/** "…, die ihre Katze sucht": the verb of a clause within another stands last. */
function subordinate(clause: readonly Piece[], after: Piece | undefined): Piece[] {
  const [lead] = clause;
  const joint = clause.findIndex(
    (piece, at) => at > 1 && piece.kind === "conjunction" && isAct(clause[at - 1]),
  );
  // "Die een boeket binden en een taart aflevert": each part by itself.
  if (joint > 0 && isRelativeOpening(lead, after)) {
    const [first, rest] = [clause.slice(0, joint), clause.slice(joint)];
    const goesOn = isAct(rest.at(-1)) && rest.length > 2 && !rest.slice(0, -1).some((piece) => isAct(piece));
    const ordered = goesOn ? [rest[0] as Piece, rest.at(-1) as Piece, ...rest.slice(1, -1)] : rest;
    return [...subordinate(first, after), ...ordered];
  }
  const verb = clause.at(-1);
  const could = withModalLast(clause);
  if (could !== null) return could;
  if (!lead || !isAct(verb) || clause.length < 3 || clause.slice(0, -1).some((piece) => isAct(piece)))
    return [...clause];
  if (isRelativeOpening(lead, after))
    return [{ ...lead, kind: "relative", english: "that" }, verb, ...clause.slice(1, -1)];
  if (lead.kind !== "conjunction" || !JOINS.test(lead.english)) return [...clause];
  const subject = endOfNoun(clause, 1);
  return [...clause.slice(0, subject), verb, ...clause.slice(subject, -1)];
}

/** "Damit sie das Feuerwerk sehen kann", "zodat ze het kan zien"; null where no deed and no modal stand last. */
function withModalLast(clause: readonly Piece[]): Piece[] | null {
  const [lead] = clause;
  const [one, two] = clause.slice(-2);
  const modal = [one, two].find((piece) => piece?.kind === "modal");
  const deed = [one, two].find((piece) => isVerb(piece) && piece.form === "base");
  const isJoined = lead?.kind === "conjunction" && JOINS.test(lead.english);
  const subject = endOfNoun(clause, 1);
  if (!isJoined || !modal || !deed || subject === 1 || clause.length < 4) return null;
  return [...clause.slice(0, subject), modal, deed, ...clause.slice(subject, -2)];
}

function isRelativeOpening(lead: Piece | undefined, after: Piece | undefined): boolean {
  return (
    lead !== undefined &&
    /^(?:der|die|das|den|dem|dat|welche[rsnm]?)$/i.test(lead.said) &&
    after?.kind === "stop" &&
    after.said.trim() === ","
  );
}

/** How many words before a noun say whose or how it is, colours among them. */
function qualitiesAt(clause: readonly Piece[], from: number): number {
  const count = clause
    .slice(from)
    .findIndex(({ kind }) => !/^(?:article|possessive|adjective|phrase)$/.test(kind));
  return Math.max(0, count);
}

const LEADS_A_THING = /^(?:article|possessive)$/;

/** "Am Abend spielt ein Junge Geige": who acts stands behind the verb when something else comes first. */
function inverted(clause: readonly Piece[]): Piece[] {
  const at = clause.findIndex(isAct);
  const verb = clause[at];
  const first = clause[clause[0]?.kind === "conjunction" && at > 1 ? 1 : 0];
  if (at < 1 || verb === undefined || !/^(?:adverb|preposition|phrase)$/.test(first?.kind ?? ""))
    return [...clause];
  const noun = endOfNoun(clause, at + 1);
  if (noun === at + 1) return [...clause];
  // "Daarna komt een vrouw met een gele jas de werkplaats binnen": what is told of her stands before what she enters.
  const tail =
    clause[noun]?.english === "with" ? endOfNoun(clause, noun + 1 + qualitiesAt(clause, noun + 1)) : noun;
  const isHers = tail > noun && LEADS_A_THING.test(clause[tail]?.kind ?? "");
  const end = isHers ? tail : noun;
  return [...clause.slice(0, at), ...clause.slice(at + 1, end), verb, ...clause.slice(end)];
}

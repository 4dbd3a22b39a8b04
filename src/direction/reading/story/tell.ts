import { withArticle } from "../../words/articles.ts";
import { uncapital } from "../../words/capital.ts";
import { isNounOf } from "../../words/kind-of-noun.ts";
import { possessive } from "../../words/possessive.ts";
import { areCalled } from "../product-people.ts";
import { thirdPerson, verbOf } from "../verbs.ts";
import { DETERMINERS, PREPOSITIONS } from "../words/grammar.ts";
import { IS_A_PRONOUN } from "./being.ts";
import { mainVerb, type Word, wordsOf } from "./chunks.ts";
import type { People } from "./people.ts";
import type { Piece } from "./pieces.ts";
import { AN_HOUR } from "./seen.ts";
import { shortName } from "./short-name.ts";

/** A piece as it is filmed. */
export interface Told {
  /** In its own words, who acts named: "the old fisherman shares his sandwich". */
  readonly shows: string;
  /** Who acts, for what follows; null where nobody does. */
  readonly doer: string | null;
  readonly isDeed: boolean;
}

/** The picture of a piece, its pronouns named from the `people`; null where nobody knows who acts. */
export function toldPiece(piece: Piece, people: People, doer: string | null): Told | null {
  const told = toldByKind(piece, people, doer);
  // "Our dog" is the dog to a crew.
  return told === null ? null : { ...told, shows: told.shows.replace(/^(?:my|our) (?=\p{Ll})/u, "the ") };
}

function toldByKind(piece: Piece, people: People, doer: string | null): Told | null {
  const text = inWords(piece.text, piece.joint !== "");
  switch (piece.kind) {
    case "deed":
    case "doing":
      return doer === null ? null : done(`${doer} ${uncapital(text)}`, doer, people);
    case "clause":
    case "when":
      return clauseTold(text, people, doer, /\bbut\b/.test(piece.joint));
    default:
      return nounTold(text, piece.kind === "nounDoing", people);
  }
}

/** "He's out of bait" -> "He is out of bait" */
function inWords(text: string, isLater: boolean): string {
  return text
    .replace(/[.!?\s]+$/, "")
    .replace(/^(?:and|then|but|so|finally|suddenly),?\s+(?=\S+ \S)/i, "")
    .replace(isLater ? /^(?:until|when|till)\s+(?=\S+ \S)/i : /^$/, "")
    .replace(
      /\b(he|she|it|they)['’](s|re)\b/gi,
      (_, who: string, verb: string) => `${who} ${verb === "re" ? "are" : "is"}`,
    );
}

function done(shows: string, doer: string, people: People): Told {
  const told = people.inFull(named(shows, doer.length, people, doer));
  people.note(shows, doer);
  return { shows: told, doer, isDeed: true };
}

function clauseTold(said: string, people: People, before: string | null, isOther = false): Told | null {
  const weather = WEATHER.exec(said)?.[1]?.toLowerCase();
  if (weather !== undefined) return { shows: `${weather} falling`, doer: null, isDeed: true };
  const [, when = "", main = ""] = LED_BY_A_CLAUSE.exec(said) ?? [];
  if (main !== "" && mainVerb(wordsOf(when)) !== null && mainVerb(wordsOf(main)) !== null)
    return underAClause(when, main, people, before);
  const text = inOrder(said);
  const words = wordsOf(text);
  const verb = mainVerb(words);
  if (verb === null) return nounTold(text, false, people);
  const from = subjectAt(words, verb.at);
  const [first, last] = [words[from], words[verb.at - 1]];
  if (first === undefined || last === undefined) return null;
  const subject = text
    .slice(first.start, last.start + last.text.length)
    .replace(/\s(?:still|now|always|slowly|quietly|finally|suddenly|also|both|all|each)$/, "");
  const lead = named(text.slice(0, first.start), 0, people, subject);
  const rest = inThePresent(text.slice(first.start + subject.length), words[verb.at], subject);
  const who = actor(subject, people, before, isOther);
  if (who === null) return null;
  people.note(subject, who.name);
  const shows = `${lead === "" ? "" : uncapital(lead)}${who.said}${rest}`;
  const told = people.inFull(named(shows, lead.length + who.said.length, people, who.name));
  people.note(rest);
  return { shows: told, doer: who.name, isDeed: true };
}

/** "(She) baked every Sunday" -> "(She) bakes every Sunday": a camera is there while it is done. */
function inThePresent(rest: string, verb: Word | undefined, subject: string): string {
  const known = verbOf(verb?.key ?? "");
  if (verb === undefined || known?.form !== "past") return rest;
  const isMany =
    /^(?:they|we|both|all|two|three|four|five)\b|\sand\s|[^s'’u]s$|(?:people|children|men)$/i.test(subject);
  return rest.replace(verb.text, isMany ? known.base : thirdPerson(known.base));
}

/** "When the lights come back, he switches them off": who acts stands behind what they wait for. */
function underAClause(when: string, main: string, people: People, before: string | null): Told | null {
  const lead = named(when, 0, people, "");
  const words = wordsOf(when);
  const what = when.slice(words[1]?.start, words[mainVerb(words)?.at ?? 1]?.start).trim();
  people.note(what, shortName(what));
  const told = clauseTold(main, people, before);
  return told === null ? null : { ...told, shows: `${uncapital(lead)}, ${told.shows}` };
}

const LED_BY_A_CLAUSE = /^((?:when|whenever|once|after|while|before) [^,]{4,60}), (\S.*)$/iu;

/** "It rains." */
const WEATHER = /^it (?:starts to |begins to )?(rain|snow)s?\b/i;

/** "Inside lies a photo of her" -> "a photo of her lies inside" */
function inOrder(text: string): string {
  const turned = TURNED.exec(uncapital(text));
  if (turned === null) return text;
  const [, place = "", verb = "", thing = ""] = turned;
  return `${thing} ${verb} ${place}`;
}

const TURNED =
  /^((?:inside|outside|upstairs|downstairs|there|(?:in|on|under|behind|beside|above|at|from) (?:the|an?|his|her|their) (?!(?:morning|evening|afternoon|night|end|beginning|meantime)\b)[\p{Ll} ]{2,30}?)),? (lies|stands|sits|hangs|waits|comes|falls|rises|appears|lie|stand|sit|hang|wait|is|are) ((?:an?|the|his|her|their|two|three|\p{Lu}\p{Ll}+)(?:\s.*)?)$/u;

/** Where who acts stands, behind "in the evening" and "as the lights go out". */
function subjectAt(words: readonly Word[], verb: number): number {
  const opening = words[0]?.key ?? "";
  const isLed =
    PREPOSITIONS.has(opening) ||
    (/^(?:one|every|that|next|the|years?|\p{L}+|then|tonight)$/u.test(opening) &&
      SAYS_WHEN.test(words.map(({ key }) => key).join(" ")));
  if (!isLed) return 0;
  for (let at = verb - 1; at > 0; at -= 1) {
    const [word, before] = [words[at], words[at - 1]?.key ?? ""];
    if (word === undefined) continue;
    const opens =
      IS_A_PRONOUN.test(word.key) ||
      DETERMINERS.has(word.key) ||
      (/^\p{Lu}/u.test(word.text) && !/^\p{Lu}/u.test(words[at - 1]?.text ?? ""));
    if (opens && !PREPOSITIONS.has(before) && !DETERMINERS.has(before)) return at;
  }
  return 0;
}

const SAYS_WHEN =
  /^(?:one (?:day|night|morning|evening|afternoon|year)|every|one \w+day|today|that|next|the next|the following|tonight|years?|decades|(?:\w+ ){1,2}(?:decades?|years?|months?|weeks?|days?|hours?) later|then|later|meanwhile)\b/;

interface Actor {
  /** As the picture names who acts. */
  readonly said: string;
  readonly name: string;
}

/** `isOther`: "her mother pulls, but she doesn't move" means the other one. */
function actor(subject: string, people: People, before: string | null, isOther: boolean): Actor | null {
  const bare = subject.trim();
  if (/^(?:there|we|i|you|nothing(?: else)?|everything(?: else)?)$/i.test(bare)) return null;
  if (IS_A_PRONOUN.test(bare)) return meantBy(bare, people, before, isOther);
  const owned = ownedActor(bare, people);
  if (owned !== null) return owned;
  const said = isNamed(bare)
    ? bare.replace(ANYBODY, (word) => word.toLowerCase())
    : withArticle(uncapital(bare));
  const opened =
    /^(?:An?|The|One|Two|Three|Four|Five|Another|Some|His|Her|Their|Every|Each|All|Both|Something|Somebody|Someone|Nobody|Everybody|Everyone|Hundreds|Thousands|Dozens|Other)\s/.test(
      said,
    )
      ? uncapital(said)
      : said;
  return { said: opened.replace(/,\s[^,]+,?$/u, ""), name: shortName(opened) };
}

function meantBy(pronoun: string, people: People, before: string | null, isOther: boolean): Actor | null {
  const isMany = before !== null && /^the (?:two|three|four|five)\b|\sand\s|[^s]s$/.test(before);
  // "An elderly couple …; she sighs, he laughs": one of the two, whoever was named before them.
  if (before !== null && IS_TWO.test(before) && /^(?:he|she)$/i.test(pronoun)) return unnamed(pronoun, true);
  const mayBe = before !== null && people.mayBe(before, pronoun);
  const other = isOther && mayBe ? people.meant(pronoun, before) : null;
  const name = other ?? people.meant(pronoun) ?? (mayBe ? before : null);
  if (name !== null) return { said: name, name };
  return unnamed(pronoun, isMany || IS_TWO.test(people.meant("they") ?? ""));
}

const IS_TWO = /\b(?:couple|pair|duo|newlyweds|parents|grandparents|siblings|twins)$/;

/** "His lantern" is Pim's; kin are somebody by themselves. */
function ownedActor(subject: string, people: People): Actor | null {
  const [, pronoun = "", what = ""] = /^(his|her|its|their) (.+)$/i.exec(subject) ?? [];
  if (what === "") return null;
  const isKin = isNounOf(what, "person");
  const owner = people.owner(pronoun, isKin);
  if (owner === null) return null;
  const said = `${possessive(owner)} ${what}`;
  return { said, name: isKin ? `the ${what}` : said };
}

/** Whom a film's first pronoun means where nobody has been named. */
const UNNAMED: Readonly<Record<string, Actor>> = {
  he: { said: "a man in his thirties", name: "the man" },
  she: { said: "a woman in her thirties", name: "the woman" },
  they: { said: "two people", name: "the two people" },
};

const ANYBODY = /^(?:every|some|no|any)(?:one|body|thing)\b/i;

function isNamed(subject: string): boolean {
  const first = subject.split(" ")[0] ?? "";
  if (
    /^\p{Lu}\p{Ll}+(?: the | \p{Lu})/u.test(subject) ||
    /\s\p{Lu}\p{Ll}+$/u.test(subject) ||
    ANYBODY.test(subject)
  )
    return true;
  return (
    DETERMINERS.has(first.toLowerCase()) ||
    areCalled(first.toLowerCase()) ||
    (/^\p{Lu}/u.test(first) &&
      !isNounOf(subject.toLowerCase(), "person", "animal", "thing", "place", "plant"))
  );
}

/** One of two who were told of together is "the woman". */
function unnamed(pronoun: string, isOneOfThem: boolean): Actor | null {
  const known = UNNAMED[pronoun.toLowerCase()];
  if (known === undefined) return null;
  return isOneOfThem ? { said: known.name, name: known.name } : known;
}

/** Pronouns behind the doer by their names: "lands next to him" lands next to the old fisherman. */
function named(shows: string, from: number, people: People, doer: string): string {
  return (
    shows.slice(0, from) +
    shows
      .slice(from)
      .replace(/\b(him|them|it)\b(?=$|[\s,.])/g, (word) => people.meant(word, doer) ?? word)
      .replace(
        /\bher\b(?=$|[,.]|\s(?:in|on|at|to|with|from|by|and|as|into|back|away|home|for|out|up|down|again|through|before|until|while)\b)/g,
        (word) => people.meant(word, doer) ?? word,
      )
  );
}

function nounTold(text: string, isDoing: boolean, people: People): Told | null {
  if (AN_HOUR.test(text)) return { shows: text.toLowerCase().replace(/\.$/, ""), doer: null, isDeed: false };
  const described = text.replace(
    /(?<=^[^,]+),? (?:who|that) (?:still |always |now )?(?=(?:\p{Ll}+s|is|are|has)\s)/u,
    " ",
  );
  if (described !== text && mainVerb(wordsOf(described)) !== null) return clauseTold(described, people, null);
  const own = /^(him|her|them|his|their) (\p{Ll}+ing\b.*)$/iu.exec(text);
  if (own !== null) {
    const who = people.meant(own[1] ?? "");
    return who === null ? null : done(`${who} ${own[2]}`, who, people);
  }
  const plain = isNamed(text) ? text : withArticle(uncapital(text));
  const opened = /^(?:An?|The|One|Two|Three|Four|Five|Another|Some|His|Her|Their)\s/.test(plain)
    ? uncapital(plain)
    : plain;
  const words = wordsOf(opened);
  // "A child's drawing on the wall" is drawn already.
  const at = words.findIndex(
    ({ key }, index) =>
      index > 0 && verbOf(key)?.form === "gerund" && !/['’]s$/.test(words[index - 1]?.key ?? ""),
  );
  const subject = isDoing && at > 0 ? opened.slice(0, (words[at]?.start ?? 1) - 1) : opened;
  const name = shortName(subject);
  const shows = people.inFull(named(opened, subject.length, people, name));
  people.note(opened, name);
  return { shows, doer: isBeing(name) ? name : null, isDeed: isDoing && at > 0 };
}

function isBeing(name: string): boolean {
  return isNounOf(name.split(" ").at(-1) ?? "", "person", "animal") || /^\p{Lu}/u.test(name);
}

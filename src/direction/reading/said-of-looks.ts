import { isCommonNoun, isNounOf } from "../words/kind-of-noun.ts";
import type { SaidOfCast } from "./cast-said.ts";
import type { CastWish } from "./reading.ts";
import { lastBeing } from "./said-of-beings.ts";
import { everyMatch, type Sifted } from "./sieve.ts";
import { isLook, looksAtStart } from "./told-looks.ts";

/** Words that only stand where somebody is described. */
const A_LOOK =
  /\b(?:hair(?:ed)?|beard(?:ed)?|moustache|mustache|braids?|ponytail|curls|freckle[sd]|glasses|bald|tattoo(?:s|ed)?|years? old|year-old|wearing|wears|dressed|coat|jacket|dress|shirt|sweater|jumper|hoodie|suit|tracksuit|raincoat|apron|overalls|uniform|hat|cap|beanie|scarf|blonde?|redhead|brunette|in (?:his|her|their) (?:early |mid |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|\d0s))\b/;
const CAST_LEAD =
  /(?:^|[.;!\n][^\S\n]*)(?:the )?(?:cast|characters?|casting|people|actors|main characters?|heroe?s?|protagonists?)\s?:\s*$/i;
/** "Our main character is Jonas": who it is, and no picture. */
const A_ROLE =
  /\b(?:our |the )?(?:main |lead |central )?(?:character|hero|heroine|protagonist|lead|star)(?: of (?:the|our) (?:film|spot|ad|story))? (?:is|is called|is named) $/i;
/** "Emma, 35, …", "Mia (28, …)", "Tom: tall, …". */
const NAMED = /(?<!\p{L})(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=(?: ?[(:–—] ?|, | - ))/gu;
/** "The same girl in every scene: …", "a woman (…)", "our hero: …". */
const SOMEBODY_LISTED =
  /\b(?:the|an?|our|one|same|his|her|their)(?: same| main| lead)? ((?:[a-z-]+ ){0,2}?[a-z]+)(?= ?\(|(?: (?:in|throughout|across) [^.;:,(]{3,30})? ?:|,? who (?:is|has|wears) |, an? [a-z0-9]+-year-old)/g;
/** "She has dark curly hair and round glasses", "The mother wears a yellow dress and has long braids". */
const SENTENCE_OF_LOOKS =
  /(?<=^|[.;!?\n] ?)(?:(she|he)|(?:the|our|my) (?:[a-z-]+ )?([a-z]+)) ((?:is|has|wears|is wearing|is dressed in) [^.;!?\n]{4,120})/g;
/** "A woman with short grey hair and a blue tracksuit", "the man in a red jumper". */
const SOMEBODY_WITH =
  /\b(?:an?|one|our|the) ((?:[a-z-]+ ){0,3}?)([a-z]+) (?=(?:with|in|wearing|dressed in|of) )/g;
const OPENS =
  /^\s?(?:[(:–—-]|,? who (?:is|has|wears)|,|(?: (?:in|throughout|across) [^.;:,(]{3,30})?\s?:)\s*/;
const FEWEST_LISTED = 2;
const MOST_WORDS_WITH = 10;

/** Those who are described, each with what they look like: in a list, in their sentence, or in one of its own. */
export function saidOfLooks(page: Sifted, given: string): SaidOfCast[] {
  if (!page.sieve.lets(A_LOOK)) return [];
  return [
    ...[...given.matchAll(NAMED)].flatMap(({ 1: name = "", index }) =>
      listed(page, given, name, index, index + name.length),
    ),
    ...everyMatch(page, SOMEBODY_LISTED).flatMap(({ 0: words, 1: noun = "", index }) =>
      isSomebody(noun) ? listed(page, given, noun.replace(/^same /, ""), index, index + words.length) : [],
    ),
    ...everyMatch(page, SENTENCE_OF_LOOKS).flatMap((match) => ownSentence(page, match)),
    ...everyMatch(page, SOMEBODY_WITH).flatMap(described),
  ].filter((one, at, all) => !all.slice(0, at).some(({ start, end }) => one.start < end && start < one.end));
}

/** Who plays a part, whoever it is. */
const ROLES = /^(?:hero|heroine|protagonist|lead|character|actor|actress|person)$/;

function isSomebody(noun: string): boolean {
  return isNounOf(noun, "person") || ROLES.test(noun);
}

/** A list of looks behind whom it is of. */
function listed(page: Sifted, given: string, who: string, start: number, end: number): SaidOfCast[] {
  const rest = page.folded.slice(end);
  const open = OPENS.exec(rest)?.[0] ?? "";
  if (open === "") return [];
  const marked = end + (/^ (?:in|throughout|across) [^:]*/.exec(open)?.[0].length ?? 0);
  const list = /^[^.;)\n]*/.exec(rest.slice(open.length))?.[0] ?? "";
  if (/:/.test(open) && /^\p{Lu}/u.test(who) && isCommonNoun(who.toLowerCase())) return [];
  const { end: length, count } = looksAtStart(list);
  const isSure = open.includes("(") || A_CHILD.test(list);
  if (
    count < (isSure ? 1 : FEWEST_LISTED) ||
    (open.includes("(") && length < list.trimEnd().length && count < FEWEST_LISTED)
  )
    return [];
  const from = end + open.length;
  const look = given.slice(from, from + length);
  const lead = CAST_LEAD.exec(given.slice(0, start));
  const role = A_ROLE.exec(given.slice(0, start))?.[0].length ?? 0;
  const isTold = given.indexOf(who) < start || given.indexOf(who, from + length) >= 0;
  const isEntry =
    lead !== null || (isTold && /^[;\n][^\S\n]*$/.test(given.slice(Math.max(0, start - 2), start)));
  const blankFrom = isEntry || role > 0 ? start - role : marked;
  const behind = /^(?:\)|,(?= [a-z]))/.exec(given.slice(from + length))?.[0].length ?? 0;
  return [
    {
      value: { how: "looks", who, count: null, look },
      start,
      end: from + length + behind,
      blankFrom,
    },
  ];
}

/** ", a seven-year-old with pigtails" */
const A_CHILD = /^an? [a-z0-9]+-year-old\b/;

/** A sentence that says no more than what somebody looks like. */
function ownSentence(page: Sifted, match: RegExpExecArray): SaidOfCast[] {
  const [words, pronoun, noun, told = ""] = match;
  const who = pronoun === undefined ? (noun ?? "") : lastBeing(page.folded.slice(0, match.index));
  // A hero who is nobody yet is in no picture by that word.
  if (who === null || ROLES.test(who) || (pronoun === undefined && !isNounOf(who, "person"))) return [];
  const parts = told.split(/,? and (?=(?:he |she )?(?:is|has|wears) )|, /);
  let end = match.index + words.length - told.length;
  const looks: string[] = [];
  for (const part of parts) {
    if (!isLook(part.replace(/^(?:and )?(?:he |she )?/, ""))) break;
    looks.push(
      part.replace(/^(?:and )?(?:he |she )?(?:is wearing|is dressed in|is|has|wears) /, "").trimEnd(),
    );
    end = page.folded.indexOf(part, end) + part.trimEnd().length;
  }
  // A deed behind the looks needs its doer.
  if (looks.length < parts.length) return [];
  const value: CastWish = { how: "looks", who, count: null, look: looks.join(", ") };
  return [{ value, start: match.index, end }];
}

/** What stands with somebody in a sentence: the deed behind it is read with its doer. */
function described(match: RegExpExecArray): SaidOfCast[] {
  const [words, , noun = ""] = match;
  if (!isSomebody(noun) || IS_HEARD.test(match.input.slice(0, match.index))) return [];
  const at = match.index + words.length;
  const rest = match.input.slice(at).split(/[.,;:!?()\n]/, 1)[0] ?? "";
  const all = rest.split(" ");
  for (let count = Math.min(MOST_WORDS_WITH, all.length); count > 1; count -= 1) {
    const look = all.slice(0, count).join(" ");
    // "A woman of 40 and her teenage son": what stands before a noun is said of that.
    if (
      !isLook(look) ||
      (A_PARENT.test(noun) && look.startsWith("of ")) ||
      isBeforeNoun(all.slice(count - 1, count + 1))
    )
      continue;
    const value: CastWish = { how: "looks", who: noun, count: null, look };
    const end = at + look.length;
    return [{ value, start: match.index, end, blankFrom: / and |,/.test(look) ? at : end }];
  }
  return [];
}

/** "VO by a woman in her 70s" is heard, "a letter from a man in a red coat" is read. */
const IS_HEARD =
  /\b(?:vo|voice-?over|voice|narrat\w+|read|spoken|sung|song|music|sound|photo|picture|letter|story|quote) (?:by|of|from|like) (?:an? |the )?$|\b(?:for|like|unlike|than) $/;
/** "A father of three" */
const A_PARENT = /^(?:father|mother|dad|mum|mom|grandfather|grandmother|grandpa|grandma|parent)s?$/;

function isBeforeNoun([last = "", next = ""]: readonly string[]): boolean {
  return next !== "" && isLook(last) && isNounOf(next, "person", "thing", "animal");
}

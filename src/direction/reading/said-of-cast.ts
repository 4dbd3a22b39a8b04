import { isCommonNoun, isNounOf } from "../words/kind-of-noun.ts";
import { NUMBER, numberOf } from "./numbers.ts";
import type { CastWish } from "./reading.ts";
import { everyMatch, type Sifted } from "./sieve.ts";
import { PICTURE } from "./timed-part.ts";
import { isLook, looksAtStart } from "./told-looks.ts";

/** What is said of a film's cast, from `start` up to `end`; words that name whom are left in the text. */
export interface SaidOfCast {
  readonly value: CastWish;
  readonly start: number;
  readonly end: number;
  /** From where on nothing else need be told by the words; absent where that is all of them. */
  readonly blankFrom?: number;
}

const BOUNDS = "(?<=^|[.;:,!?\\n(–—-] ?|\\b(?:with|and|but|cast:?) )";
const END = "(?= ?(?:[.;:,!?\\n)–—]|$))";
const EACH = `(?:in|for) (?:every|each)(?: single)? ${PICTURE}`;
const EVERY = `(?:every|each)(?: single)? ${PICTURE}`;
const ACTOR =
  "(?:people|persons?|actors?|actress(?:es)?|characters?|performers?|protagonists?|cast members?|humans?)";
const SOMEBODY =
  "(?:person|people|face|actor|actress|character|protagonist|man|woman|girl|boy|kid|child|couple|family|customer|user|worker|employee|talent|model|athlete|dancer|player|runner|driver|guest|individual|human)";
const WHOLE =
  "(?:throughout|only|from (?:start|beginning) to (?:finish|end)|(?:in|for|through|across) (?:the )?(?:whole|entire|all of the|all|every) ?(?:film|spot|ad|video|thing|time|scenes?|shots?)?|the whole (?:time|way)|all the way(?: through)?|carries (?:the|it)[^.;,]{0,20}|and (?:nobody|no one|no-one) else|,? (?:nobody|no one|no-one) else)";
const SEEN =
  "(?:in front of the camera|(?:in|on) (?:the )?(?:film|video|spot|ad|frame|shot|cast|camera|screen|picture|image)|(?:(?:are|is|to be|may be|can be|should be) )?(?:seen|visible|shown|appear(?:ing)?|featured)|as (?:the )?(?:cast|actors|talents?|models|protagonists)|please)";
const KIND = "(women|men|girls|boys|hands|kids|children|teenagers|teens|seniors|elderly people|older people)";

/** Only those: "only women in front of the camera", "hands only", "an all-female cast". */
const ONLY_KIND = [
  new RegExp(`${BOUNDS}(?:only|just|exclusively|solely) ${KIND}(?:,? ${SEEN}|${END})`, "g"),
  new RegExp(`${BOUNDS}${KIND} only(?:,? ${SEEN}|${END})`, "g"),
  /\b(?:an? )?(?:all|only|purely|exclusively)[ -](female|male|women|men) (?:cast|casting|actors|crew)\b/g,
  new RegExp(
    `\\b(?:the )?(?:cast|actors|casting)(?: should be| must be| is| are)?:? (?:only|all|exclusively) ${KIND}${END}`,
    "g",
  ),
];
/** So many and no more: "two people only", "one actor throughout", "a cast of three". */
const ONLY_SO_MANY = [
  new RegExp(
    `${BOUNDS}(?:(?:the )?cast(?: of|:)? )?(?:there (?:are|is) |we (?:only )?(?:see|have|need) )?(?:only|just|exactly|no more than|a maximum of|max\\.?) (${NUMBER}|a single) (?:single |different )?${ACTOR}(?:,? ${SEEN}|,? ${WHOLE})*${END}`,
    "g",
  ),
  new RegExp(`${BOUNDS}(${NUMBER}|a single) ${ACTOR}(?:,? ${SEEN})?,? ${WHOLE}${END}`, "g"),
  new RegExp(`\\b(?:a |the )?(?:cast|cast size)(?: of|:)? (${NUMBER})(?: ${ACTOR})?${END}`, "g"),
];
/** "…, nobody else": those who were named before it. */
const NOBODY_ELSE =
  /(?:,|–|—|-|\band|\bbut|\bwith|\.|:|\() ?(?:absolutely |with )?(?:nobody|no one|no-one|no other (?:people|persons?|characters?|actors?|humans?|cast)) ?(?:else)?(?: (?:is|are|may be|should be|must be|appears?|to be|ever))*(?: (?:seen|shown|visible|around|there|in (?:the )?(?:film|spot|ad|video|frame|shot|picture|story|scene)))?(?= ?(?:[.;:,!?\n)]|$))/g;
/** Somebody else in every scene. */
const ANOTHER_EACH = [
  new RegExp(
    `\\b(?:(?:with|always|show|have|see|we see|feature) )?(?:an? )?(?:different|new|other|another) ((?:[a-z]+ ){0,2}?[a-z]+) ${EACH}(?: (?:of the (?:film|spot|ad|video)))?`,
    "g",
  ),
  new RegExp(
    `\\b${EVERY} (?:shows?|has|features?|with|is|stars?|follows?|gets|of|must show|should (?:show|have|feature))? ?(?:an? )?(?:different|new|other|another) ((?:[a-z]+ ){0,2}?[a-z]+)${END}`,
    "g",
  ),
  new RegExp(
    `\\b(?:${EVERY} (?:shows?|has|features?|with|is|stars?|follows?|must show|should (?:show|have|feature)) (?:somebody|someone|some one) (?:else|new|different)|(?:somebody|someone) (?:else|new|different) ${EACH}|(?:we )?never (?:see )?the same (?:person|face|actor|people) twice|no (?:person|face|actor) (?:appears |is seen )?twice)`,
    "g",
  ),
];
const TRAIT =
  "(?:(?:of )?(?:all |different |various |many |mixed |diverse )?(?:ages?|skin (?:colou?rs?|tones?)|colou?rs|ethnicit(?:y|ies)|ethnic backgrounds?|backgrounds?|cultures?|body (?:types?|shapes?|sizes?)|sizes|shapes|genders?|abilities|disabilities|origins?|nationalities|religions?|hair types?|styles)|people (?:with|in) (?:disabilities|wheelchairs?)|a wheelchair user|young and old)";
const TRAITS = `(?:[:,–—-]? ?(?:(?:with|in|people of|a mix of|mix of|mixing|from|and|or) )*${TRAIT})`;
/** Of many ages and looks. */
const DIVERSE = [
  new RegExp(
    `\\b(?:(?:we|i) (?:want|need|would like|love|'d like) )?(?:please )?(?:(?:use|show|cast|with|featuring|feature|have) )?(?:an? )?(?:(?:very|really|ethnically|racially|visibly|truly|culturally) )*(?:diverse|multicultural|multi-ethnic|mixed|inclusive) (?:cast|casting|talents?|actors|protagonists)(?:${TRAITS})*`,
    "g",
  ),
  new RegExp(
    `\\b(?:the )?(?:cast|casting|actors|talents?|people(?: we see| in the (?:film|spot|ad|video))?)(?: should| must| has to| have to| is to)?(?: be| is| are| look)? (?:(?:very|really|ethnically|visibly|culturally) )*(?:diverse|multicultural|mixed)(?:${TRAITS})*`,
    "g",
  ),
  new RegExp(
    `\\b(?:people|cast|actors|faces|women|men) of ${TRAIT.replace("(?:of )?", "")}(?:${TRAITS})+${END}`,
    "g",
  ),
  /\b(?:diversity|inclusion) in (?:the )?cast(?:ing)?(?: please| is (?:important|a must))?/g,
];
/** What a brief says of who plays in its film: how many, only whom, somebody else in each scene, of many kinds, and what they look like. */
export function saidOfCast(page: Sifted, given: string): readonly SaidOfCast[] {
  return [
    ...ONLY_KIND.flatMap((form) =>
      wishes(page, form, (kind) => only(kind.replace(/^female$/, "women").replace(/^male$/, "men"), null)),
    ),
    ...ONLY_SO_MANY.flatMap((form) => wishes(page, form, (count) => only(null, countOf(count)))),
    ...wishes(page, NOBODY_ELSE, () => ({ how: "nobody_else", who: null, count: null, look: null })),
    ...ANOTHER_EACH.flatMap((form) => wishes(page, form, anotherOf)),
    ...DIVERSE.flatMap((form) =>
      wishes(page, form, () => ({ how: "diverse", who: null, count: null, look: null })),
    ),
    ...looksOf(page, given),
  ]
    .toSorted((a, b) => a.start - b.start)
    .filter((one, at, all) => at === 0 || one.start >= (all[at - 1]?.end ?? 0));
}

function wishes(page: Sifted, form: RegExp, wishOf: (words: string) => CastWish | null): SaidOfCast[] {
  return everyMatch(page, form).flatMap((match) => {
    const value = wishOf(match[1] ?? "");
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

function only(who: string | null, count: number | null): CastWish {
  return { how: "only", who, count, look: null };
}

function countOf(said: string): number | null {
  return said === "a single" ? 1 : numberOf(said);
}

function anotherOf(said: string): CastWish | null {
  const isPerson = said === "" || new RegExp(`\\b${SOMEBODY}$`).test(said) || isNounOf(said, "person");
  return isPerson ? { how: "another_each", who: said === "" ? null : said, count: null, look: null } : null;
}

/** Words that only stand where somebody is described. */
const A_LOOK =
  /\b(?:hair(?:ed)?|beard(?:ed)?|moustache|mustache|braids?|ponytail|curls|freckle[sd]|glasses|bald|tattoo(?:s|ed)?|years? old|year-old|wearing|wears|dressed|coat|jacket|dress|shirt|sweater|jumper|hoodie|suit|tracksuit|raincoat|apron|overalls|uniform|hat|cap|beanie|scarf|blonde?|redhead|brunette|in (?:his|her|their) (?:early |mid |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|\d0s))\b/;
const CAST_LEAD =
  /(?:^|[.;!\n]\s*)(?:the )?(?:cast|characters?|casting|people|actors|main characters?|heroe?s?|protagonists?)\s?:\s*$/i;
/** "Emma, 35, …", "Mia (28, …)", "Tom: tall, …". */
const NAMED = /(?<!\p{L})(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=(?: ?[(:–—] ?|, | - ))/gu;
/** "The same girl in every scene: …", "a woman (…)", "our hero: …". */
const SOMEBODY_LISTED =
  /\b(?:the|an?|our|one|same)(?: same| main| lead)? ((?:[a-z-]+ ){0,2}?[a-z]+)(?= ?\(|(?: (?:in|throughout|across) [^.;:,(]{3,30})? ?:|,? who (?:is|has|wears) )/g;
/** "A woman with short grey hair and a blue tracksuit", "the man in a red jumper". */
const SOMEBODY_WITH =
  /\b(?:an?|one|our|the) ((?:[a-z-]+ ){0,3}?)([a-z]+) (?=(?:with|in|wearing|dressed in|of) )/g;
const OPENS =
  /^\s?(?:[(:–—-]|,? who (?:is|has|wears)|,|(?: (?:in|throughout|across) [^.;:,(]{3,30})?\s?:)\s*/;
const FEWEST_LISTED = 2;
const MOST_WORDS_WITH = 10;

/** Those who are described, each with what they look like. */
function looksOf(page: Sifted, given: string): SaidOfCast[] {
  if (!page.sieve.lets(A_LOOK)) return [];
  return [
    ...[...given.matchAll(NAMED)].flatMap(({ 1: name = "", index }) =>
      listed(page, given, name, index, index + name.length),
    ),
    ...everyMatch(page, SOMEBODY_LISTED).flatMap(({ 0: words, 1: noun = "", index }) =>
      isSomebody(noun) ? listed(page, given, noun.replace(/^same /, ""), index, index + words.length) : [],
    ),
    ...everyMatch(page, SOMEBODY_WITH).flatMap(described),
  ].filter((one, at, all) => !all.slice(0, at).some(({ start, end }) => one.start < end && start < one.end));
}

function isSomebody(noun: string): boolean {
  return (
    isNounOf(noun, "person") ||
    /^(?:hero|heroine|protagonist|lead|character|actor|actress|person)$/.test(noun)
  );
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
  const isSure = open.includes("(");
  if (
    count < (isSure ? 1 : FEWEST_LISTED) ||
    (isSure && length < list.trimEnd().length && count < FEWEST_LISTED)
  )
    return [];
  const from = end + open.length;
  const look = given.slice(from, from + length);
  const lead = CAST_LEAD.exec(given.slice(0, start));
  const isTold = given.indexOf(who) < start || given.indexOf(who, from + length) >= 0;
  const blankFrom =
    lead !== null || (isTold && /^[;\n]\s*$/.test(given.slice(Math.max(0, start - 2), start)))
      ? start
      : marked;
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

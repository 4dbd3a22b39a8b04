import { isNounOf } from "../words/kind-of-noun.ts";
import type { SaidOfCast } from "./cast-said.ts";
import { WORDS_OF_KINDS } from "./kinds-of-people.ts";
import { NUMBER, numberOf } from "./numbers.ts";
import type { CastWish } from "./reading.ts";
import { saidOfLooks } from "./said-of-looks.ts";
import { everyMatch, type Sifted } from "./sieve.ts";
import { PICTURE } from "./timed-part.ts";

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
const KIND = `(hands|${WORDS_OF_KINDS.join("|")})`;
const OF_AGE = "( (?:over|under|above|aged|between|in their) [a-z0-9 -]{2,20}?)?";

/** Only those: "only women in front of the camera", "hands only", "an all-female cast". */
const ONLY_KIND = [
  new RegExp(`${BOUNDS}(?:only|just|exclusively|solely) ${KIND}${OF_AGE}(?:,? ${SEEN}|${END})`, "g"),
  new RegExp(
    `\\b(?:we (?:only|just) (?:see|show|want|need|cast)|(?:show|cast|use|film) (?:only|just)|(?:only|just) (?:show|cast|use|film)) ${KIND}${OF_AGE}(?:,? ${SEEN}|${END})`,
    "g",
  ),
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
  /(?:,|–|—|-|\band|\bbut|\bwith|\.|:|\() ?(?:absolutely |with )?(?:(?:nobody|no one|no-one) (?:else|(?:besides|except|but|apart from|other than) (?:the )?(?:[a-z]+ ){0,2}?[a-z]+)|no other (?:people|persons?|characters?|actors?|humans?|cast))(?: (?:is|are|may be|should be|must be|appears?|to be|ever))*(?: (?:seen|shown|visible|around|there|on (?:the )?(?:screen|camera)|in it|in (?:the )?(?:film|spot|ad|video|frame|shot|picture|story|scene)))?(?= ?(?:[.;:,!?\n)]|$))/g;
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
      wishes(page, form, (kind, age) => ({
        ...only(kind.replace(/^female$/, "women").replace(/^male$/, "men"), null),
        look: age === "" ? null : age.trim(),
      })),
    ),
    ...ONLY_SO_MANY.flatMap((form) => wishes(page, form, (count) => only(null, countOf(count)))),
    ...wishes(page, NOBODY_ELSE, () => ({ how: "nobody_else", who: null, count: null, look: null })),
    ...ANOTHER_EACH.flatMap((form) => wishes(page, form, anotherOf)),
    ...DIVERSE.flatMap((form) =>
      wishes(page, form, () => ({ how: "diverse", who: null, count: null, look: null })),
    ),
    ...saidOfLooks(page, given),
  ]
    .toSorted((a, b) => a.start - b.start)
    .filter((one, at, all) => at === 0 || one.start >= (all[at - 1]?.end ?? 0));
}

function wishes(
  page: Sifted,
  form: RegExp,
  wishOf: (words: string, further: string) => CastWish | null,
): SaidOfCast[] {
  return everyMatch(page, form).flatMap((match) => {
    const value = wishOf(match[1] ?? "", match[2] ?? "");
    if (value === null) return [];
    // The mark before the words is no part of them, and goes with them out of the text.
    const mark = /^[\s,.:(–—-]+/.exec(match[0])?.[0].length ?? 0;
    const { index: blankFrom } = match;
    return [{ value, start: blankFrom + mark, end: blankFrom + match[0].length, blankFrom }];
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

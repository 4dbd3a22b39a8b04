import { isNounOf } from "../words/kind-of-noun.ts";
import { NUMBER, numberOf } from "./numbers.ts";
import type { PlaceWish } from "./reading.ts";
import { everyMatch, type Sifted } from "./sieve.ts";
import { PICTURE } from "./timed-part.ts";

/** What is said of where a film plays, from `start` up to `end`; the words from `blankFrom` on tell no picture. */
export interface SaidOfPlaces {
  readonly value: PlaceWish;
  readonly start: number;
  readonly end: number;
  readonly blankFrom?: number;
}

const END = "(?:,? please)?(?= ?(?:[.;:,!?\\n)–—]|$))";
const FILM = "(?:film|spot|ad|video|story|thing|commercial|clip|reel|action|whole thing)";
const PLAYS =
  "(?:(?:should |must |shall |can |to |will |may )?(?:be )?(?:plays?|takes? place|happens?|play out|plays out|is set|are set|set|is shot|are shot|shot|is filmed|filmed|shoot|film|staged|stays?|remains?|unfolds?|use|uses|using|with|need|needs|want|have|show))";
const WHOLE = `(?:everything|it all|all of it|it|(?:the |our |this )?(?:whole |entire )?${FILM}|all (?:the |of the )?(?:scenes|shots|action)|every (?:scene|shot)|we)`;
const BOUND =
  "(only|just|exactly|at least|no fewer than|no more than|not more than|at most|max(?:imum|\\.)?(?: of)?|up to|a minimum of|minimum)";
const KIND_OF_PLACE =
  "(city|cities|country|countries|continent|town|room|place|location|setting|landscape|street|neighbou?rhood|world|environment|backdrop|spot|shop|kitchen|floor|corner of the (?:house|world|city))";

/** "One location only", "in three different locations", "shot in no more than two places". */
const COUNTED = [
  new RegExp(
    `(?:\\b${WHOLE} )?(?:\\b${PLAYS} )?(?:\\b(?:in|at|across|on) )?(?:\\b${BOUND} )?\\b(${NUMBER}|a single|the same)(?: (single|different|separate|distinct|unique))? (?:(locations?)|places?|sets?|settings?)(?: (only|max(?:imum)?|throughout|in total|from start to finish))?${END}`,
    "g",
  ),
];
/** "We never leave the car", "the whole film takes place in a lift". */
const STAYS = [
  new RegExp(
    `\\b(?:we|the camera|the (?:whole |entire )?${FILM}|the viewer|the audience|it) never (?:once )?leaves? ((?:the|her|his|their|our|this) (?:[a-z-]+ ){0,2}?[a-z-]+)${END}`,
    "g",
  ),
  new RegExp(
    `\\b${WHOLE} ${PLAYS} (?:entirely |only |completely |exclusively |solely |strictly )?(?:in|inside|on|at|aboard|within) ((?:the|a|an|one|her|his|this)(?: single)? (?:[a-z-]+ ){0,3}?[a-z-]+)${END}`,
    "g",
  ),
  new RegExp(
    `\\b(?:set|shot|filmed|staged|takes? place|happens?|plays?) (?:entirely|only|completely|exclusively|solely) (?:in|inside|on|at|aboard|within) ((?:the|a|an|one|her|his)(?: single)? (?:[a-z-]+ ){0,3}?[a-z-]+)${END}`,
    "g",
  ),
];
/** "Never leave the car", said to whoever makes the film; who never leaves the house is told so by a slogan. */
const STAY = new RegExp(
  `(?:^|[.;:!?\\n] ?)(?:and |but |please )?(?:never|do not|don't|must not) (?:once |ever )?leave ((?:the|this|his|her|their) (?!house|home|bed|sofa|couch)(?:[a-z-]+ ){0,2}?[a-z-]+)${END}`,
  "g",
);
/** "Everything indoors", "all outdoors", "interiors only". */
const SIDED = [
  new RegExp(
    `\\b(?:(?:everything|it all|all of it|only|every (?:scene|shot)|all (?:the |of the )?(?:scenes|shots|action))|${WHOLE}(?= (?:is|are|should|must|has|happens|plays|takes|stays|remains)\\b))(?: (?:is|are|should be|must be|has to be|happens?|plays?|takes place|set|shot|filmed|stays?|remains?|scenes|shots|be))*(?: (?:entirely|only|exclusively|purely|strictly|all|completely))* (indoors|inside|outdoors|outside|in the open air)${END}`,
    "g",
  ),
  new RegExp(
    `\\b(?:all|entirely|only|exclusively|purely|strictly) (indoors?|outdoors?|interiors?|exteriors?)(?: (?:scenes|shots|locations|settings|only))?${END}`,
    "g",
  ),
  new RegExp(`\\b(interiors?|exteriors?|indoors?|outdoors?)(?: (?:scenes|shots|locations))? only${END}`, "g"),
];
const NO_SIDE = new RegExp(
  `\\bno (interiors?|exteriors?|indoors?|outdoors?)(?: (?:scenes?|shots?|locations?|settings?|pictures?))${END}`,
  "g",
);
/** "Each scene in a different city", "a new place in every shot". */
const ANOTHER_EACH = [
  new RegExp(
    `\\b(?:each|every)(?: single)? ${PICTURE}(?: (?:is|plays?|takes place|happens|set|should be|must be|shot|filmed|be))* (?:in|at|on|has|shows?|gets|from) (?:an? |its )?(?:different|new|another|own) ${KIND_OF_PLACE}(?: (?:of|in) (?:the|a|one|our) (?:same )?([a-z]+))?${END}`,
    "g",
  ),
  new RegExp(
    `\\b(?:always |with )?(?:an? )?(?:different|new|another) ${KIND_OF_PLACE} (?:in|for|with) (?:each|every)(?: single)? ${PICTURE}${END}`,
    "g",
  ),
];
const A_NAME = "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?";
/** "Lisbon, then Tokyo, then Nairobi". */
const A_TOUR = new RegExp(
  `(?:[Ww]e (?:go|travel|jump|move) (?:to|from) |[Ff]rom |[Ff]irst |[Ii]n )?${A_NAME}(?:,? (?:and )?then (?:on )?(?:back )?(?:to |in )?${A_NAME}){2,}`,
  "gu",
);

/** What a brief says of where its film plays: in how many places, in which alone, on which side of the door, in another each time. */
export function saidOfPlaces(page: Sifted, given: string): readonly SaidOfPlaces[] {
  const found = [
    ...COUNTED.flatMap((form) => each(page, form, counted)),
    ...STAYS.flatMap((form) => each(page, form, (match) => stay(match[1] ?? ""))),
    ...each(page, STAY, (match) => stay(match[1] ?? "")),
    ...SIDED.flatMap((form) => each(page, form, (match) => wish("side", { where: sideOf(match[1] ?? "") }))),
    ...each(page, NO_SIDE, (match) => wish("side", { where: OTHER_SIDE[sideOf(match[1] ?? "")] ?? null })),
    ...ANOTHER_EACH.flatMap((form) =>
      each(page, form, (match) => wish("another_each", { where: singular(match[1] ?? "") })),
    ),
    ...(given.includes("then") ? tours(given) : []),
  ].toSorted((a, b) => a.start - b.start);
  return found.filter(
    (one, at) => !found.slice(0, at).some(({ start, end }) => one.start < end && start < one.end),
  );
}

function each(
  page: Sifted,
  form: RegExp,
  wishOf: (match: RegExpExecArray) => PlaceWish | null,
): SaidOfPlaces[] {
  return everyMatch(page, form).flatMap((match) => {
    const value = wishOf(match);
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

function wish(how: PlaceWish["how"], told: Partial<PlaceWish>): PlaceWish {
  return { how, least: null, most: null, where: null, names: [], ...told };
}

/** A number of a shop's locations is no film's: something must say that it is the film's. */
function counted(match: RegExpExecArray): PlaceWish | null {
  const [words, bound, said = "", kind, isLocation, only] = match;
  if (isOwned(words, match.input.slice(0, match.index))) return null;
  const count = /^(?:a single|the same)$/.test(said) ? 1 : numberOf(said);
  const isOfFilm =
    new RegExp(`^(?:${WHOLE} )?${PLAYS} `).test(words.trim()) ||
    only !== undefined ||
    (isLocation !== undefined && (count === 1 || kind !== undefined || bound !== undefined)) ||
    (bound !== undefined && kind !== undefined);
  if (count === null || count === 0 || !isOfFilm) return null;
  if (bound !== undefined && /least|fewer|minimum/.test(bound)) return wish("count", { least: count });
  if (bound !== undefined && /more|most|max|up to/.test(bound)) return wish("count", { most: count });
  return wish("count", { least: count, most: count });
}

/** Whose they are that somebody has: "we have two locations", "our cafe has"; a film's own are had by the film. */
const HAS =
  /(?:^|[^a-z])((?:[a-z'-]+ ){1,5}?)(?:now |only |just |currently |still )?(?:have|has|have got|has got|own|owns|run|runs|operate|operates)(?: (?:only|just|now))? ?$/;
const OF_A_FILM = new RegExp(`\\b(?:it|${FILM}|films|scenes|shots|shoot|shooting|filming|everything)\\b`);

/** "Our cafe has no more than two locations" counts the doors of a shop, unless the same sentence speaks of the film. */
function isOwned(words: string, before: string): boolean {
  const verb = /^(?:[a-z]+ ){0,2}?(?:have|has) /.exec(words)?.[0] ?? "";
  const lead = `${before.split(/[.;:!?\n]/).at(-1) ?? ""}${verb}`;
  return HAS.test(lead) && !OF_A_FILM.test(lead);
}

const VEHICLE =
  /\b(?:car|van|bus|taxi|cab|train|tram|truck|lorry|plane|aeroplane|boat|ship|submarine|lift|elevator|camper|limousine)$/;

/** "In the dead of night" is no place. */
function stay(said: string): PlaceWish | null {
  const isPlace = VEHICLE.test(said) || (isNounOf(said, "place") && !A_TIME.test(said));
  return isPlace ? wish("stay", { where: placeIn(said) }) : null;
}

const A_TIME =
  /\b(?:dead|height|middle|night|winter|summer|spring|autumn|morning|evening|dark|style|future|past|century)\b/;

/** Where somebody is who never leaves the car: one place, whether it is called "a lift" or "the lift". */
function placeIn(said: string): string {
  const bare = said.replace(
    VEHICLE.test(said) ? /^[a-z]+(?: single)? / : /^(?:her|his|their|our|this|one)(?: single)? /,
    "the ",
  );
  return VEHICLE.test(bare) ? `the inside of ${bare}` : bare;
}

function sideOf(said: string): string {
  return /^(?:in(?:door|side|terior)|interior)/.test(said) ? "indoors" : "outdoors";
}

const OTHER_SIDE: Readonly<Record<string, string>> = { indoors: "outdoors", outdoors: "indoors" };

function singular(kind: string): string {
  return kind.replace(/ies$/, "y").replace(/^corner .*$/, "place");
}

function tours(given: string): SaidOfPlaces[] {
  return [...given.matchAll(A_TOUR)].map((match) => ({
    value: wish("tour", {
      names: [...match[0].matchAll(new RegExp(A_NAME, "gu"))]
        .map(([name]) => name)
        .filter((name) => !/^(?:We|From|First|In)$/.test(name)),
    }),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

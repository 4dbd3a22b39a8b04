import { fold } from "../../reading/fold.ts";
import { siftOnce } from "../../reading/sieve.ts";
import { remembered } from "../../remembered.ts";
import { SERVICES_AT_A_DESK } from "./at-a-desk.ts";
import { AT_THE_TABLE } from "./at-the-table.ts";
import { BEAUTY_AND_BODIES } from "./beauty-and-bodies.ts";
import { CITY_TRANSPORT } from "./city-transport.ts";
import { CULTURE_AND_RITES } from "./culture-and-rites.ts";
import { DAYS_OUT } from "./days-out.ts";
import { DOGS_FOR_A_DAY } from "./dogs-for-a-day.ts";
import { EARS_EYES_AND_FAREWELLS } from "./ears-eyes-and-farewells.ts";
import { EDGES_AND_STRINGS } from "./edges-and-strings.ts";
import { FAITH_AND_NEIGHBOURS } from "./faith-and-neighbours.ts";
import { HEALTH_TO_VISIT } from "./health.ts";
import { HIRE } from "./hire.ts";
import { HOMES_PUT_RIGHT } from "./homes-put-right.ts";
import { IN_EVERY_TOWN } from "./in-every-town.ts";
import { SERVICES_IN_YOUR_HOME } from "./in-your-home.ts";
import { LEARNING_TO_VISIT } from "./learning.ts";
import { MAKERS_OF_THINGS } from "./makers.ts";
import { MORE_CARE } from "./more-care.ts";
import { MORE_SHOPS_AND_ROOMS } from "./more-shops-and-rooms.ts";
import { MORE_WORK_WANTED } from "./more-work-wanted.ts";
import { MUSEUMS } from "./museums.ts";
import { NIGHTS_OUT } from "./nights-out.ts";
import { PAPER_AND_LEATHER } from "./paper-and-leather.ts";
import { PEOPLE_SEEN_TO } from "./people-seen-to.ts";
import type { Service } from "./service.ts";
import { SHOPS } from "./shops.ts";
import { SPORT_TO_DO } from "./sport-to-do.ts";
import { STAYS_AND_GOOD_CAUSES } from "./stays.ts";
import { WEDDINGS_AND_PARTIES } from "./weddings-and-parties.ts";
import { WORK_WANTED } from "./work-wanted.ts";
import { WORKSHOPS_TO_VISIT } from "./workshops.ts";

/** Every trade the director knows; the first that fits is taken. Adding one is one entry in one of the tables. */
export const SERVICES: readonly Service[] = [
  ...DOGS_FOR_A_DAY,
  ...PAPER_AND_LEATHER,
  ...EARS_EYES_AND_FAREWELLS,
  ...EDGES_AND_STRINGS,
  ...PEOPLE_SEEN_TO,
  ...STAYS_AND_GOOD_CAUSES,
  ...IN_EVERY_TOWN,
  ...MORE_SHOPS_AND_ROOMS,
  ...FAITH_AND_NEIGHBOURS,
  ...MORE_CARE,
  ...WEDDINGS_AND_PARTIES,
  ...HOMES_PUT_RIGHT,
  ...HIRE,
  ...SHOPS,
  ...SERVICES_IN_YOUR_HOME,
  ...WORK_WANTED,
  ...WORKSHOPS_TO_VISIT,
  ...MAKERS_OF_THINGS,
  ...SPORT_TO_DO,
  ...BEAUTY_AND_BODIES,
  ...HEALTH_TO_VISIT,
  ...LEARNING_TO_VISIT,
  ...MUSEUMS,
  ...NIGHTS_OUT,
  ...DAYS_OUT,
  ...AT_THE_TABLE,
  ...CULTURE_AND_RITES,
  ...CITY_TRANSPORT,
  ...SERVICES_AT_A_DESK,
];

/** A trade is named at the front of its phrase. */
const MOST_CHARACTERS = 100;
/** What may follow a trade's own word: "plumbing company". More than that is another thing: "car wash app". */
const GENERIC_TAIL =
  /^(?:[\s&,-]+(?:company|companies|service|services|business|firm|shop|studio|practice|clinic|cent(?:re|er)|school|team|crew|agency|office|workshop|salon|parlou?r|spa|boutique|garage|house|home|van|nurses|doctors|staff|jobs|club|group|work|co|ltd|inc|gmbh|and|repairs?))*(?:\s\p{Lu}[\p{L}'-]+){0,2}$/u;
/** Where a phrase stops naming the thing: "a hair salon in Ghent". */
const END_OF_NAME =
  /(?:[,;:.(–—]|\s(?:in|for|of|from|with|at|near|run|by|that|who|which|since|protecting|helping|serving|supporting|connecting|offering|selling)\s).*$/i;

/** The wide ones of the first table would take whom the second knows by name. */
const ALL_WORK_WANTED: readonly Service[] = [...MORE_WORK_WANTED, ...WORK_WANTED];
const WANTS_PEOPLE =
  /\b(?:recruit\w*|hiring|job (?:ad|advert|film|video)s?|(?<!\b(?:chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?|new|second) )careers?(?! (?:chang|switch|coach|break|path|advice|move))|apprentice\w*|join (?:us|our|the)|employer branding|vacanc(?:y|ies)|staff shortage|we need (?:more )?[a-z-]+ ?[a-z]*(?:ers|ors|ists|ians|staff|nurses|cooks|chefs)\b|(?:[a-z]+ers|nurses|staff|cooks|chefs) (?:wanted|needed)|stellenanzeige|wir suchen|on recrute|buscamos personal)\b/i;
/** "Recruitment software" recruits nobody. */
const SELLS_TO_RECRUITERS =
  /\b(?:recruit\w*|hiring|job)\s(?:\p{L}+\s)?(?:software|apps?|platforms?|agenc(?:y|ies)|tools?|boards?|portals?|service|compan(?:y|ies)|crm|fairs?|consultanc(?:y|ies))\b(?!\s(?:engineer|develop|test|design))/iu;
const OPENING_CHARACTERS = 240;
/** The brief that is worked on, asked of by several rooms, and a few beside it. */
const BRIEFS_KEPT = 16;

/** Whether a brief looks for people to work: it recruits, hires, trains. */
export const wantsPeople: (brief: string) => boolean = remembered((brief) => {
  const opening = brief.slice(0, OPENING_CHARACTERS);
  return WANTS_PEOPLE.test(opening) && !SELLS_TO_RECRUITERS.test(opening);
}, BRIEFS_KEPT);

/** The work for which a brief that recruits wants people, null where it recruits nobody or for work that no table knows. */
export function workWantedIn(brief: string): Service | null {
  if (!wantsPeople(brief)) return null;
  const opening = brief.slice(0, OPENING_CHARACTERS);
  return ALL_WORK_WANTED.find(({ fits }) => fits.test(opening)) ?? null;
}

/** What may stand before a house's own name at the front of a brief: "30s reel for the". */
const OPENS_WITH_A_HOUSE = /^(?:[\w' -]{0,30}\bfor )?(?:the|our|my|a|an)?\s?$/i;
const REST_OF_A_NAME = /^(?:\s(?:of|the|and|in|St\.?|\p{Lu}[\p{L}'’.-]*))*/u;
const LOOSE_END = /\s(?:of|the|and|in)$/;

/** The trade that a brief without a product begins with and the house's name: "Church of St Aidan invites …"; null for other briefs. */
export function houseNamedIn(brief: string): { readonly trade: Service; readonly name: string } | null {
  const opening = brief.slice(0, MOST_CHARACTERS);
  for (const trade of SERVICES) {
    const match = trade.fits.exec(opening);
    if (!match || !OPENS_WITH_A_HOUSE.test(opening.slice(0, match.index))) continue;
    const rest = REST_OF_A_NAME.exec(opening.slice(match.index + match[0].length))?.[0] ?? "";
    return { trade, name: `${match[0]}${rest}`.replace(LOOSE_END, "") };
  }
  return null;
}

/** The trade that one of the `phrases` for a product names, null where it is a thing. */
export function serviceOf(phrases: readonly string[]): Service | null {
  const named = phrases.flatMap((phrase) => serviceNamed(phrase) ?? []);
  const [first] = named;
  // "Restaurant" by its noun, "Indian restaurant" by its name: the fuller words say which.
  const fuller = named.find(
    ({ words }) => first && words.length > first.words.length && words.includes(first.words),
  );
  return (fuller ?? first)?.service ?? null;
}

/** A trade and the words by which a phrase names it. */
interface NamedService {
  readonly service: Service;
  readonly words: string;
}

/** A festival of food trucks is no food truck, insurance for freight carries none. */
const AN_OCCASION =
  /\b(?:festival|fest|fair|expo|awards?|show|week|weekend|race|parade|carnival|conference|insurance|bank|software|app|platform|magazine|museum|foundation|trust|charity)s?$/i;
const NAMES_KEPT = 500;
const serviceNamed = remembered((phrase): NamedService | null => {
  // No boundary of a word stands behind "café".
  const name = phrase
    .replaceAll(/\bcafé/giu, "cafe")
    .slice(0, MOST_CHARACTERS)
    .replace(END_OF_NAME, "")
    .trim();
  const { sieve } = siftOnce(fold(name));
  let last: { named: NamedService; end: number } | null = null;
  for (const service of SERVICES) {
    const match = sieve.lets(service.fits) ? service.fits.exec(name) : null;
    const end = match === null ? 0 : match.index + match[0].length;
    const tail = name.slice(end);
    // "Castle Hotel": of two trades the later one is what the house is.
    if (match !== null && end > (last?.end ?? 0) && GENERIC_TAIL.test(tail) && !AN_OCCASION.test(tail))
      last = { named: { service, words: match[0].toLowerCase() }, end };
  }
  return last?.named ?? null;
}, NAMES_KEPT);

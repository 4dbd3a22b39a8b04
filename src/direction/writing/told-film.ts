import type { AgreedBrief } from "../agreed-brief.ts";
import { wantsPeople } from "../knowledge/services/index.ts";
import { oncePer } from "../once-per.ts";
import { isToldInTurn } from "../reading/problem-shown.ts";
import { THE_USER } from "../reading/steps-of-use.ts";
import { withArticle } from "../words/articles.ts";
import { uncapital } from "../words/capital.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { overlap, type Span } from "../words/spans.ts";
import { isToldInEnglish } from "./hero.ts";
import { tellsOnlyAStory } from "./only-story.ts";
import { OWN_PLACE } from "./outline-script.ts";
import { placesTold } from "./places-told.ts";
import { tradeOf } from "./trade-of-film.ts";
import type { World } from "./world.ts";

/** Whoever lists so many pictures has told the film. */
const PICTURES_OF_A_FILM = 3;
/** A film that is longer than its told pictures bear needs others. */
const SECONDS_OF_A_PICTURE = 18;
/** A told picture is rather held so long than followed by one that nobody asked for. */
const LONGEST_SECONDS = { slow: 8, moderate: 7, dynamic: 6, fast: 4 } as const;
/** Goods have good pictures of their own to stand between. */
const SECONDS_AMONG_GOODS = 5;
/** A hook and a closing card together: both are shorter than what stands between them. */
const FIRST_AND_LAST = { count: 2, seconds: 9 };

/** Whether the brief tells the pictures of a film that sells or calls for something, in lists or in sentences: they are the film, and ours only close it. */
export const listsItsFilm = oncePer((agreed: AgreedBrief): boolean => {
  const told = picturesTold(agreed);
  return (
    !isOnlyNamed(agreed) &&
    told >= PICTURES_OF_A_FILM &&
    agreed.durationSeconds.value <= told * SECONDS_OF_A_PICTURE + FIRST_AND_LAST.seconds &&
    agreed.filmKind.value !== "music_video" &&
    (agreed.filmKind.value !== "explainer" || isToldInSteps(agreed)) &&
    isToldInEnglish(agreed) &&
    !tellsOnlyAStory(agreed)
  );
});

/** So many pictures of a trade must say more than a thing's name, or the trade's own work is shown between them. */
const PICTURES_THAT_TELL = 2;

/** "Blue sky, ropes, a city waking" of a window cleaner: who works there is seen at work. */
function isOnlyNamed(agreed: AgreedBrief): boolean {
  const { listed, events } = agreed.reading;
  const telling = listed.filter(({ value }) => SAYS_MORE.test(value)).length;
  const apart = events.filter((event) => !listed.some((one) => overlap(one, event))).length;
  if (listed.length + apart > PICTURES_OF_A_FILM) return false;
  if (telling + apart >= PICTURES_THAT_TELL || wantsPeople(agreed.reading.text)) return false;
  const { name = "", noun = "" } = agreed.reading.product?.value ?? {};
  return tradeOf(agreed) !== null && !AN_OCCASION.test(`${name} ${noun}`);
}

const AN_OCCASION = /\b(?:fest|festival|fair|market|night|weekend|day|show)s?\b/i;
const SAYS_MORE =
  /\s(?:in|on|at|with|under|over|from|into|through|by|behind|across)\s|ing(?:\s|$)|\p{L}s (?:an?|the|his|her)\s/u;

/** Whether the brief tells how its app is used, step by step, or what the trouble is and what ends it. */
export function isToldInSteps({ reading }: AgreedBrief): boolean {
  return isToldInTurn(reading) || reading.events.some(({ value }) => value.doer === THE_USER);
}

function picturesTold({ reading }: AgreedBrief): number {
  // "End on: the empty tram": a thing that has its place in the film is a picture of it.
  const placed = reading.mustInclude.filter(({ value }) => value.where !== undefined);
  const apart = [...reading.events, ...placed].filter(
    (event) => !reading.listed.some((one) => overlap(one, event)),
  );
  return reading.listed.length + apart.length;
}

/** Whether these words of the brief stand in a list of pictures of such a film. */
export function isInAList(agreed: AgreedBrief, words: string): boolean {
  const said = bare(words);
  return (
    listsItsFilm(agreed) &&
    agreed.reading.listed.some((one) => bare(one.words).includes(said) || said.includes(bare(one.words)))
  );
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[\s.,;:!?]+$/, "");
}

/** Scenes of a film whose `told` pictures are listed and which closes on one of ours: as few as its length allows, `counted` at most, unless the brief sets the number. */
export function countOfTold(agreed: AgreedBrief, told: number, counted: number, isOfGoods: boolean): number {
  if (agreed.sceneCount !== null || agreed.reading.cutsPerMinute !== null) return counted;
  const { value, source } = agreed.pace;
  if (source === "text" && value === "fast") return counted;
  const between = Math.max(0, agreed.durationSeconds.value - FIRST_AND_LAST.seconds);
  const longest = LONGEST_SECONDS[value];
  const held = isOfGoods ? Math.min(longest, SECONDS_AMONG_GOODS) : longest;
  const needed = FIRST_AND_LAST.count + Math.ceil(between / held);
  return Math.min(counted, Math.max(told + 1, needed));
}

/** The world of a film of listed pictures: they play where the brief says, at the house or event that the film is for, where such a trade has its rooms, or nowhere in particular. */
export function inToldPlaces(agreed: AgreedBrief, world: World): World {
  // Goods and apps are where they are used.
  if (world.isOfGoods || isToldInSteps(agreed)) return world;
  const { listed, events } = agreed.reading;
  const ofThePicture = (place: Span) => [...listed, ...events].some((one) => overlap(one, place));
  const house = houseInTown(agreed) ?? houseAtWork(agreed);
  if (house !== null) return { ...world, places: [house], placesAreAsked: true };
  if (placesTold(agreed).some((place) => !ofThePicture(place))) return world;
  const place = placeVisited(agreed) ?? world.house;
  if (place === null && hasRooms(agreed, world)) return world;
  return { ...world, places: [place ?? nounOfPlace(agreed) ?? OWN_PLACE], placesAreAsked: true };
}

/** Whether such a film closes on its own house, goods or van; what helps or travels has none. */
export function hasItsOwnClosing(agreed: AgreedBrief, world: World): boolean {
  return (
    world.isOfUse ||
    world.isOfGoods ||
    world.house !== null ||
    (nounOfPlace(agreed) !== null && houseAtWork(agreed) === null) ||
    (hasRooms(agreed, world) && !isGoneOn(agreed))
  );
}

/** A charity's hall and a house agent's terrace are not what a brief of other pictures is about. */
function hasRooms(agreed: AgreedBrief, { trade }: World): boolean {
  const isVisited = /^(?:real_estate|event)$/.test(agreed.category.value) && nounOfPlace(agreed) !== null;
  const isInARoom = !/^(?:behind|in|on|at) /.test(trade?.places[0] ?? "");
  return trade !== null && isInARoom && !isVisited && agreed.category.value !== "nonprofit";
}

/** "A family-run sawmill in the Black Forest": who works there is filmed there, and not all over the forest. */
export function houseAtWork(agreed: AgreedBrief): string | null {
  const house = agreed.category.value === "business" ? nounOfPlace(agreed) : null;
  if (house === null) return null;
  const { text } = agreed.reading;
  const noun = house.replace(/^the /, "").toLowerCase();
  const behind = text.slice(text.toLowerCase().indexOf(noun) + noun.length);
  return `${house}${IN_A_REGION.exec(behind)?.[0] ?? ""}`;
}

const IN_A_REGION = /^ in (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/u;

/** "A boutique hotel in Marrakech" */
function houseInTown({ reading }: AgreedBrief): string | null {
  const whole = uncapital(reading.product?.value.description ?? "");
  return IN_A_TOWN.test(whole) && isPlace(whole.replace(/ in .*$/, "")) ? withArticle(whole) : null;
}

/** "The city marathon", "Iceland": where whoever watches shall come to. */
function placeVisited(agreed: AgreedBrief): string | null {
  const { name = "", noun = null } = agreed.reading.product?.value ?? {};
  if (agreed.category.value === "travel" && noun === null && IN_CAPITALS.test(name)) return name;
  const country = agreed.category.value === "travel" ? TRAVELLED.exec(name)?.[0] : undefined;
  // A capital within a sentence is a name's: "for Iceland winter tours", "An escape room".
  if (country !== undefined && new RegExp(`\\p{Ll},? ${country}\\b`, "u").test(agreed.reading.text))
    return country;
  return /^(?:real_estate|event|sports)$/.test(agreed.category.value) ? nounOfPlace(agreed) : null;
}

/** "The kindergarten", "the city marathon" */
function nounOfPlace({ reading }: AgreedBrief): string | null {
  const noun = reading.product?.value.noun ?? null;
  return noun !== null && isPlace(noun) ? `the ${noun}` : null;
}

function isPlace(noun: string): boolean {
  return (
    !GONE_ON.test(noun) &&
    !HEARD_OR_READ.test(noun) &&
    /^(?:place|happening)$/.test(kindOfNoun(noun)?.group ?? "")
  );
}

function isGoneOn({ reading }: AgreedBrief): boolean {
  return GONE_ON.test(reading.product?.value.noun ?? "");
}

/** "A podcast" is a programme and no room. */
const HEARD_OR_READ =
  /\b(?:podcasts?|radio shows?|newsletters?|magazines?|series|channels?|blogs?|albums?|songs?)$/i;

/** What one goes on, and is in no one place. */
const GONE_ON =
  /\b(?:tours?|trips?|journeys?|cruises?|holidays?|lessons?|class(?:es)?|courses?|sales?|campaigns?|sessions?|trainings?|fundraisers?|appeals?|drives?|collections?|challenges?|raffles?)$/i;
/** "Lisbon", "Scottish Highlands" */
const IN_CAPITALS = /^\p{Lu}\p{L}+(?: (?:of |de |the )?\p{Lu}\p{L}+){0,3}$/u;
/** "Iceland winter tours" */
const TRAVELLED = /^\p{Lu}\p{L}+(?= \p{Ll})/u;
const IN_A_TOWN = /^[\p{L} -]{3,40} in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u;

import type { AgreedBrief } from "../agreed-brief.ts";
import { placeOfDeed } from "../knowledge/places-of-deeds.ts";
import { placeOfStory } from "../knowledge/places-of-stories.ts";
import { worldOfPerson } from "../knowledge/worlds/index.ts";
import type { AskedEvent, Finding } from "../reading/reading.ts";
import { withArticle } from "../words/articles.ts";
import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { happeningIn } from "./happening.ts";
import { hourIn } from "./hours-told.ts";
import { OWN_PLACE } from "./outline-script.ts";
import { placeOfGenre } from "./story-frame.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import type { World } from "./world.ts";

/** Where each told picture plays: where it says, else where the story has come to; before the first place is told, where such deeds are done. */
export function placesOfTold(agreed: AgreedBrief, world: World): string[] {
  const shown = agreed.reading.story.map(({ value }) => value.action);
  const named = shown.map(placeIn).map((place) => (place !== null && A_REGION.test(place) ? null : place));
  const film = placeOfFilm(agreed);
  const onTheMove = shown.map(placeOnTheMove);
  const likely = shown.map(likelyPlace);
  const onlyOne = [...new Set(named.filter((place) => place !== null))];
  // Who acts before a place is told may be anywhere; a thing is where the story is going to be.
  const doer = agreed.reading.story[0]?.value.doer;
  const isOfSomebody = doer !== undefined && !isOfAnAnimal(doer);
  const isOnTheRoad = onTheMove.some((one) => one !== null);
  const later = isOfSomebody && (onlyOne.length > 1 || isOnTheRoad) ? null : (onlyOne[0] ?? null);
  const fallback =
    placeOfGenre(agreed) ?? later ?? (agreed.reading.story.some(isOfKin) ? AT_HOME : OWN_PLACE);
  // "A potter in a small village": the village is all around, the work is done where such work is done.
  const isWide =
    film !== null && /\b(?:village|town|city|island|country|region|mountains|valley)\b/i.test(film);
  // Who drives later packs outside.
  const anyLikely = likely.find((one) => one !== null && one !== placeOfDeed("drive") && !ANYWHERE.test(one));
  const hours = new Set(shown.map(hourIn).filter((one) => one !== null));
  let place: string | null = null;
  let hour: string | null = null;
  const water = named.find((one) => one !== null && IN_WATER.test(one)) ?? null;
  return shown.map((shows, at) => {
    // What somebody does every day is done in its own place, and the story does not begin there.
    if (IS_A_HABIT.test(shown[at - 1] ?? "") && likely[at] != null) place = null;
    place =
      (GOES_IN.test(shows) ? water : null) ??
      named[at] ??
      (WALKS_HOME.test(shows) ? "the streets on the way home" : null) ??
      onTheMove[at] ??
      place ??
      (isWide ? likely[at] : film) ??
      film ??
      likely[at] ??
      anyLikely ??
      fallback;
    hour = hourIn(shows) ?? hour;
    const isSaid =
      hour === null ||
      place === OWN_PLACE ||
      hourIn(place) !== null ||
      (world.timeOfDay !== null && hours.size < SEVERAL);
    return isSaid ? place : `${place} ${hour}`;
  });
}

/** Where kin are of whom no place is told. */
const AT_HOME = "a family home";

function isOfKin({ value }: Finding<AskedEvent>): boolean {
  const who = value.doer?.replace(/^(?:an?|the) /, "") ?? "";
  return /^(?:relative|child)$/.test(kindOfNoun(who)?.name ?? "");
}

const IS_A_HABIT =
  /\bevery (?:single )?(?:\p{Ll}+day|day|morning|evening|night|week|month|year|spring|summer|autumn|winter)\b|\bevery \p{Lu}\p{Ll}+day\b/u;
/** "Goes in without stopping" */
const GOES_IN =
  /\b(?:goes|walks|wades|dives|runs|jumps|steps) (?:straight )?in(?=$|[,.]|\s(?:without|slowly|again|first|one|up)\b)/;
const IN_WATER = /\b(?:sea|lake|river|ocean|loch|pool|fjord|water|bay)\b/i;

const WALKS_HOME =
  /\b(?:walk|stagger|cycle|stroll|run|skate)s? (?:\p{Ll}+ )?home\b|\bon (?:his|her|their|the) way home\b/u;
const SEVERAL = 2;
/** "In Brittany" is no place to stand in. */
const A_REGION = /^in \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
/** A letter and a dog may be anywhere: they tell where they are, and not where the rest of the story is. */
const ANYWHERE = /\b(?:attic|living room)\b/;
const LOADS_UP =
  /\b(?:un)?(?:packs?|loads?) (?:up )?(?:an?|the|his|her|their) (?:\p{Ll}+ )?(?:truck|car|van|trailer|camper)\b/u;
const THROUGH =
  /\b(?:through|past|across|between) ((?:\p{Ll}+ )?(?:fields|woods|forests?|hills|mountains|vineyards|orchards|desert|suburbs|villages|dunes))\b/u;
const AT_THE_WHEEL = /\b(?:drives?|keeps? driving)\b/;
const MOVES_IN_ITS_ELEMENT = /^(?:swim|dive|float|surf|paddle|sail|row|ski|snowboard)$/;

const ON_A_BICYCLE =
  /\b(?:rid(?:es?|ing)|cycl(?:es?|ing)) (?:an?|the|his|her|their) (?:\p{Ll}+ )?(?:bicycle|bike|tricycle)\b/u;

/** Who paddles out has left the van. */
function placeOnTheMove(shows: string): string | null {
  const through = THROUGH.exec(shows)?.[1];
  if (AT_THE_WHEEL.test(shows))
    return through === undefined ? placeOfDeed("drive") : `a road through ${through}`;
  if (ON_A_BICYCLE.test(shows)) return "a quiet street";
  const verb = happeningIn(shows)?.verb ?? "";
  return MOVES_IN_ITS_ELEMENT.test(verb) ? placeOfDeed(verb) : null;
}

/** The place a picture names, or is. */
function placeIn(told: string): string | null {
  const shows = told.replace(IN_CLOTHES, "");
  const named = placeNamedIn(shows)?.replace(/ (?:between|in|on|at|with|of|from|beside)$/, "") ?? null;
  if (named !== null && !isSomebodys(named)) return named.replace(AT_AN_HOUR, "");
  if (happeningIn(shows) !== null) return null;
  const bare = shows.split(/\s(?:with|where|who|that)\s/)[0] ?? shows;
  return isNounOf(bare.replace(/^(?:an?|the) /, "").split(/\s(?:at|in|of|by|above|on)\s/)[0] ?? bare, "place")
    ? bare
    : null;
}

/** "A girl in a yellow raincoat" */
const IN_CLOTHES =
  /\s(?:in|with|wearing) (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,3}?(?:raincoat|coat|cape|cloak|dress|suit|hat|cap|shirt|t-shirt|jacket|gown|uniform|costume|apron|mask|scarf|hoodie|sweater|jumper|boots|shoes|pyjamas|pajamas|robe|veil|overalls|helmet)s?\b/u;
const AT_AN_HOUR =
  /\s(?:at|around|before|after) (?:\d[\d:.]* ?(?:am|pm|a\.m\.|p\.m\.|o'clock)?|dawn|sunrise|sunset|dusk|night|noon|midnight)\b.*$/i;

/** "Behind the singer Mara Vale", "on the old fisherman" */
function isSomebodys(place: string): boolean {
  if (/\b(?:him|her|them|it|us|me)$/.test(place)) return true;
  const bare = place.replace(/^(?:behind|beside|near|on|at|under|around|in front of|next to) /, "");
  return (
    bare !== place &&
    (/\p{Lu}\p{Ll}+(?: the | \p{Lu}|$)/u.test(bare) ||
      isNounOf(bare.replace(/^(?:an?|the|his|her|their) /, ""), "person", "animal"))
  );
}

/** A place that the brief names beside its story: "set in a fishing village", "abandoned lighthouse". */
function placeOfFilm({ reading, category }: AgreedBrief): string | null {
  const shelter = category.value === "nonprofit" ? WE_ARE_A_SHELTER.exec(reading.text)?.[1] : undefined;
  if (shelter !== undefined) return `the ${shelter}`;
  const portrayed = placePortrayed(reading.text);
  if (portrayed !== null) return portrayed;
  const own = reading.settings.find((setting) => !reading.story.some((one) => overlap(one, setting)));
  return own === undefined || /^\p{Lu}/u.test(own.value) ? null : withArticle(own.value);
}

/** "A portrait of a street: Weserstraße at 6 in the morning. The baker, …": whoever is seen is seen there. */
function placePortrayed(text: string): string | null {
  const [, place = "", name = ""] = OF_A_PLACE.exec(text) ?? [];
  if (place === "" || !isNounOf(place.replace(/^(?:an?|the) (?:\p{Ll}+ )?/u, ""), "place")) return null;
  return name === "" ? place : `${name}, ${place}`;
}

const OF_A_PLACE =
  /\b(?:portrait|film|documentary|mood film|piece) (?:of|about) (an? (?:\p{Ll}+ ){0,2}?\p{Ll}+)(?:: (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))?(?=[.,:]| at | in the )/u;

/** "The snail", "Pim the small hedgehog", "a fox called Rust" */
function isOfAnAnimal(actor: string): boolean {
  return isNounOf(
    actor.replace(/^(?:an?|the) /, "").replace(/ (?:(?:named|called) )?\p{Lu}\p{Ll}+$/u, ""),
    "animal",
  );
}

/** "We're a small animal shelter": whom a charity's story tells of is there. */
const WE_ARE_A_SHELTER =
  /\bwe(?:['’]re| are) an? (?:(?:small|little|tiny|local|busy|volunteer-run) )*((?:[\p{Ll}-]+ ){0,2}(?:shelter|sanctuary|hospice|rescue cent(?:re|er)|refuge|home|library|school|kitchen|farm|clinic|garden|workshop))\b/iu;

/** Who makes tea is in a kitchen, and who looks into a mirror at home. */
function placeOfMaking(doing: string): string | null {
  if (
    /^making (?:\S+ ){0,3}(?:tea|coffee|cocoa|breakfast|lunch|dinner|supper|soup|pancakes|sandwiches)\b/.test(
      doing,
    )
  )
    return "a lived-in kitchen";
  return /\bin the mirror\b/.test(doing) ? "a bathroom in daylight" : null;
}

/** Where such a deed is done, or where who does it works. */
function likelyPlace(shows: string): string | null {
  const deed = happeningIn(shows);
  // No snail lives in an attic, and no dog wakes in a bedroom.
  const isAnimal = deed !== null && isOfAnAnimal(deed.actor);
  const ofDeed = deed === null || isAnimal ? null : (placeOfMaking(deed.doing) ?? placeOfDeed(deed.verb));
  if (ofDeed !== null) return ofDeed;
  if (LOADS_UP.test(shows)) return "a driveway";
  const told = isAnimal ? null : placeOfStory(shows);
  if (told !== null) return told;
  const world = deed === null ? null : worldOfPerson(deed.actor);
  return world?.isOfACalling ? world.places[0] : null;
}

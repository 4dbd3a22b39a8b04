import type { AgreedBrief } from "../agreed-brief.ts";
import type { Finding } from "../reading/reading.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { terrainsOfPlace } from "./terrains-of-place.ts";
import { placeNamedIn } from "./where-it-happens.ts";

/** From so many pictures on, a place that one of them names is that picture's. */
const SEVERAL_PICTURES = 2;
/** "Knitted in Norway" says where a thing is from, not where the film plays. */
const ORIGIN =
  /\b(?:made|knitted|brewed|roasted|baked|grown|crafted|built|designed|distilled|born|based|woven|sewn|harvested|produced|manufactured|founded|bottled|blended|hand-?made|assembled|printed|sourced|picked|milled|cured|caught|brand|company|maker) (?:by hand )?(?:in|on|at) (?:the )?$/i;

/** "We make backpacks in Porto" */
const WHERE_WE_WORK =
  /\b(?:we|i|who) (?:\p{L}+ )?(?:make|sell|produce|craft|build|brew|bake|roast|sew|knit|design|throw)\b[^.;:!?]{0,70}\b(?:in|on|at) (?:the |my |our )?$/iu;

/** "Carpenters sanding wood" are no wood. */
const DEED = /\s\p{Ll}{3,}ing\s\p{Ll}+$/u;

/** The places that the brief names for the whole film; of goods neither where they come from nor where one of several told pictures plays. */
export function placesTold(agreed: AgreedBrief): readonly Finding<string>[] {
  const { settings, events } = agreed.reading;
  if (goodsOfFilm(agreed) === null) return settings;
  const told = placesPlayedIn(agreed);
  const spans = [...events, ...spansOfThings(agreed)];
  const pictures = spans.filter(
    (one, at) => !spans.some((other, index) => index < at && overlap(other, one)),
  );
  if (pictures.length < SEVERAL_PICTURES) return told;
  return told.filter(({ start, end }) => !pictures.some((one) => one.start <= start && end <= one.end));
}

/** The one place that a brief for goods tells, by itself or in the first of its pictures: their other pictures play there too; null where it tells none or several. */
export function onlyPlaceTold(agreed: AgreedBrief): Finding<string> | null {
  const { settings, events } = agreed.reading;
  const [opening] = events;
  const [setting, ...others] = settings.length === 0 ? [] : placesPlayedIn(agreed);
  const named = opening === undefined || setting !== undefined ? null : placeNamedIn(opening.value.action);
  const inOpening =
    opening === undefined || named === null || !isRoom(named) ? null : { ...opening, value: named };
  const place = setting ?? inOpening;
  if (place === null || others.length > 0) return null;
  const isLater = events.some((one, at) => at > 0 && overlap(one, place));
  return !isLater && events.every(({ value }) => isThere(placeNamedIn(value.action), place.value))
    ? place
    : null;
}

/** Where people are for a while: nobody spends a film on a door. */
function isRoom(place: string): boolean {
  const bare = place.replace(NO_HEAD, "");
  if (INSIDE.test(place)) return true;
  return isNounOf(bare, "place") && terrainsOfPlace(bare).length > 0;
}

const INSIDE =
  /\b(?:back|inside|rear) of (?:an?|the|his|her|their) (?:taxi|cab|car|van|bus|limousine|truck)\b|\b(?:taxi|train|tram|bus|subway|lift|elevator|plane|cable car|ferry)\b/;

function isThere(named: string | null, place: string): boolean {
  const head = place.replace(NO_HEAD, "").split(" ").at(-1)?.toLowerCase() ?? "";
  return named === null || named.toLowerCase().includes(head);
}

const NO_HEAD = /\s(?:of|in|at|by|on|with|near|under)\s.*$/;

/** Without where the goods come from and where we work. */
function placesPlayedIn({ reading: { settings, text } }: AgreedBrief): readonly Finding<string>[] {
  return settings.filter(({ start, value }) => {
    const before = text.slice(0, start);
    return !ORIGIN.test(before) && !WHERE_WE_WORK.test(before) && !DEED.test(value);
  });
}

function spansOfThings({ mustInclude, reading }: AgreedBrief): { start: number; end: number }[] {
  return mustInclude.flatMap(({ evidence, value }) => {
    const words = evidence ?? value.subject;
    const start = reading.text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

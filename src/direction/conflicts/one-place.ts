import type { Demand } from "../agreed-brief.ts";
import type { BriefReading, Finding } from "../reading/reading.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { saidMatches } from "./brief-words.ts";
import { startOfClause } from "./clause-bounds.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { EXCLUSIONS } from "./facts/exclusions.ts";
import type { Fact } from "./facts/fact.ts";
import { factsOf } from "./facts/facts-of.ts";

/** Before a place that the whole film keeps to. */
const WHOLE_BEFORE =
  /\b(?:(?:whole|entire) (?:film|video|spot|ad|story|thing|commercial|clip|action)|everything|all (?:of )?(?:the |our )?(?:scenes|shots|action|pictures)|every (?:scene|shot|picture)|(?:set|shot|filmed|plays?|takes? place|happens?|stays?) (?:entirely|completely|only|exclusively|solely|wholly))\b[^.;!?\n]{0,40}$/i;
/** After it. */
const WHOLE_AFTER =
  /^[^.;!?\n]{0,24}\b(?:(?:and |that )?(?:it |we |she |he |they )?(?:never|doesn['’]?t|do not|don['’]?t) (?:leaves?|moves?|goes? (?:out|anywhere)|steps? out)|throughout|from start to finish|the whole time|all the time)\b/i;
/** A place that is only pictured, thought of or seen from the other. */
const NOT_THERE =
  /\b(?:dreams?|dreaming|imagin\w+|remembers?|memor\w+|photos?|photographs?|pictures? of|posters?|postcards?|paintings?|screens?|windows?|like|as if|instead|unlike|not|never|no|second film|other film|version|book|map|smell|taste|from)\b[^.;!?\n]{0,48}$/i;

const OUTDOORS = new Set<string>(["landscape", "water", "road", "settlement", "region"]);
/** Places with a roof: those of one row hold each other, those of two do not. */
const INDOORS: readonly ReadonlySet<string>[] = [
  new Set(["home", "room"]),
  new Set(["shop"]),
  new Set(["restaurant"]),
  new Set(["workplace"]),
  new Set(["vehicle", "aircraft", "boat"]),
];
const HULL =
  /\b(?:cabin|cockpit|carriage|compartment|wagon|elevator|lift|tent|caravan|camper|van|car|taxi|bus|tram|train|submarine|booth|closet|cupboard)$/i;

/** Everything in one place, and a place that cannot be there. */
export const onePlace: ConflictRule = ({ reading }, demands) => {
  const { settings, text } = reading;
  const tour = oneAndATour(reading);
  if (tour !== null) return [apart(demands, tour[0], tour[1], TOUR_KEPT)];
  const places = oneAndPlaces(reading);
  if (places !== null) return [apart(demands, places[0], places[1], TOUR_KEPT)];
  if (reading.script !== null) return [];
  const whole = settings.find((place) => isOfWholeFilm(text, place)) ?? wholePlace(reading);
  const other =
    whole &&
    [...settings, ...placesNamed(reading)].find(
      (place) => place !== whole && isElsewhere(reading, whole, place),
    );
  if (whole === undefined || other === undefined) return [];
  return [
    {
      ...apart(demands, whole.words, other.words, WHOLE_KEPT),
      leftOut: [{ start: other.start, end: other.end, takes: "clause" }],
      settle: (brief) => ({ ...brief, reading: { ...brief.reading, settings: [whole] } }),
    },
  ];
};

type Resolve = (whole: string, other: string) => string;
const WHOLE_KEPT: Resolve = (whole, other) =>
  `The film stays in "${whole}", as is said of all of it, and goes without "${other}"; say which one is meant.`;
const TOUR_KEPT: Resolve = (_whole, other) =>
  `What is told of "${other}" is shown where the brief tells it, being the more specific; say which one is meant.`;

/** "Everything takes place in a single small elevator": a place that no table names, by the dictionary. */
const ALL_IN =
  /\b(?:everything|all of it|it all|the (?:whole|entire) (?:film|video|spot|ad|story|thing|action|clip|commercial)|all (?:the )?(?:scenes|shots|action)|every (?:scene|shot)|the (?:film|spot|ad|story|action)) (?:takes? place|happens?|plays? out|plays?|is set|are set|unfolds?|is shot|is filmed|stays?|remains?) (?:entirely |only |solely |exclusively |completely |strictly )?(?:in|inside|on|aboard|within|at)((?: (?!(?:the|a|an|and|or|with|where|that|while|during|as)\b)[\p{L}-]+| the| an?){1,5})/iu;

/** "We never leave the submarine". */
const NEVER_LEFT =
  /\b(?:never|not once|don['’]?t|do not|doesn['’]?t|does not|without ever|must not|nobody) (?:once )?(?:leav(?:es?|ing)|exits?|step(?:s|ping)? out of|mov(?:es?|ing) out of|go(?:es)? out of|quits?)((?: (?!(?:a|and|or|with|where|that|while|during|as|in|until|till|him|her|them|alone|behind|out)\b)[\p{L}-]+){1,5})/iu;

function wholePlace(reading: BriefReading): Finding<string> | undefined {
  const match = firstSaid(reading, ALL_IN) ?? firstSaid(reading, NEVER_LEFT);
  if (match === null) return undefined;
  const said = match[1] ?? "";
  const place = longestPlace(said.trim());
  if (place === null) return undefined;
  const start = match.index + match[0].length - said.trimStart().length;
  return { value: place, words: place, start, end: start + place.length, confidence: 1 };
}

/** "The kitchen" of "the kitchen all day". */
function longestPlace(said: string): string | null {
  const words = said.split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    const place = words.slice(0, length).join(" ");
    if (sortOf(place) !== null) return place;
  }
  return null;
}

/** Where somebody or something is put: "on a sunny piazza in Rome". */
const PUT =
  /\b(?:on|in|at|across|through|along|over|by|onto|into|to|towards) (?:an?|the) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?= (?:in|of|at|with|where|as|under|near|and|while|by|on|to)\b|[.,;!?\n]|$)/giu;

function placesNamed(reading: BriefReading): Finding<string>[] {
  return saidMatches(reading, PUT).flatMap((match) => {
    const words = match[1] ?? "";
    const start = match.index + match[0].length - words.length;
    return isNounOf(words, "place")
      ? [{ value: words, words, start, end: start + words.length, confidence: 1 }]
      : [];
  });
}

function apart(demands: readonly Demand[], whole: string, other: string, resolve: Resolve): Contradiction {
  return {
    between: demandIds(demands, ["must_include", "shot"], ({ statement }) =>
      [whole, other].some((words) => words.includes(statement) || statement.includes(words)),
    ),
    givenUp: [],
    explanation: `All of the film is to be in "${whole}", and the brief asks for "${other}" as well.`,
    resolution: resolve(whole, other),
  };
}

/** "To Iceland, Peru and Kenya": a row of names that the film goes to. */
const TOUR =
  /\b(?:[Tt]akes? us to|[Tt]ravels? (?:to|through)|[Vv]isits?|[Jj]ourney (?:to|through)|[Ww]e (?:see|go to|fly to|visit)|[Ff]rom) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,\s+\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)+,?\s+and\s+\p{Lu}\p{L}+)/u;

function oneAndATour(reading: BriefReading): [string, string] | null {
  const tour = TOUR.exec(reading.text)?.[1];
  if (tour === undefined) return null;
  const one = factsOf(reading).find(
    ({ topic, value, scope }) => topic === "spread" && value === "one" && scope === "film",
  );
  return one === undefined ? null : [one.words, tour];
}

/** "One location only: an office, a beach": two places that no location has both of. */
function oneAndPlaces(reading: BriefReading): [string, string] | null {
  const facts = factsOf(reading);
  const one = facts.find(({ topic, value, isStrict }) => topic === "spread" && value === "one" && isStrict);
  if (one === undefined) return null;
  const places = facts.filter(
    ({ topic, start }) =>
      topic === "place" && !NOT_THERE.test(reading.text.slice(startOfClause(reading.text, start), start)),
  );
  const other =
    places.find((place) => places.some((first) => first.start < place.start && exclude(first, place))) ??
    placeApart(reading, one);
  return other === undefined ? null : [one.words, other.words];
}

/** "One location, the kitchen … along the canal": the first place that the dictionary has of another sort than the one told first. */
function placeApart(reading: BriefReading, one: Fact): Finding<string> | undefined {
  const told = NAMED_AS_ONE.exec(reading.text.slice(one.end));
  const named = told === null ? null : longestPlace(told[1] ?? "");
  const [nearest, ...others] = [...reading.settings, ...placesNamed(reading)].sort(
    (left, right) => left.start - right.start,
  );
  const home = named ?? nearest?.value;
  if (home === undefined) return undefined;
  return (named !== null && nearest !== undefined ? [nearest, ...others] : others).find(
    (place) =>
      !NOT_THERE.test(reading.text.slice(startOfClause(reading.text, place.start), place.start)) &&
      areApart(home, place.value),
  );
}

/** "One location, the kitchen". */
const NAMED_AS_ONE =
  /^(?: only)?(?:,|:| –| -| \() ?(?:the |an? |our |her |his )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/iu;

function exclude(first: Fact, second: Fact): boolean {
  return EXCLUSIONS.some(
    ({ topic, left, right, holds }) =>
      topic === "place" && holds === "film" && left === first.value && right === second.value,
  );
}

function isOfWholeFilm(text: string, { start, end, words }: Finding<string>): boolean {
  const before = text.slice(startOfClause(text, start), start);
  return WHOLE_BEFORE.test(before) || WHOLE_BEFORE.test(words) || WHOLE_AFTER.test(text.slice(end));
}

function isElsewhere({ text }: BriefReading, whole: Finding<string>, place: Finding<string>): boolean {
  const before = text.slice(startOfClause(text, place.start), place.start);
  const isDrivenTo = RIDE.test(whole.value) && ON_THE_WAY.test(before);
  return !isDrivenTo && !NOT_THERE.test(before) && areApart(whole.value, place.value);
}

/** Who drives to the coast and never leaves the car sees the coast from it. */
const RIDE = /\b(?:carriage|wagon|caravan|camper|van|car|taxi|cab|truck|bus|tram|train|boat|plane)$/i;
const ON_THE_WAY =
  /\b(?:driv(?:es?|ing)|rid(?:es?|ing)|travel(?:s|l?ing)?|rolls?|journey|trip|goes|go|going|heads?|heading|sails?|fly|flies|on (?:the|their|his|her) way)\b[^.;!?\n]{0,24}\b(?:to|towards|through|along|past|across|over|down|into|up|on)\b[^.;!?\n]{0,16}$/i;

function areApart(one: string, other: string): boolean {
  const [first, second] = [sortOf(one), sortOf(other)];
  return first !== null && second !== null && first !== second;
}

/** -1 under the sky, else the row of its kind; null where nobody can say. */
function sortOf(place: string): number | null {
  if (HULL.test(place)) return INDOORS.length - 1;
  const kind = kindOfNoun(place)?.name ?? "";
  if (OUTDOORS.has(kind)) return -1;
  const row = INDOORS.findIndex((kinds) => kinds.has(kind));
  return row < 0 ? null : row;
}

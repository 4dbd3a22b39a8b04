import type { Film } from "../film.ts";
import { ORDINALS } from "../reading/numbers.ts";
import { scenesLedBy, scenesShowing } from "./scene-told.ts";
import { scenesNamed } from "./scenes-named.ts";

const THING = "((?:[\\p{L}\\d'’-]+ ){0,4}?[\\p{L}\\d'’-]+)";
const PLACE = `(first|${ORDINALS.slice(1).join("|")}|last|up front|sooner|earlier|later|to the (?:very )?(?:start|beginning|front|end|back)|at the (?:very )?(?:start|beginning|end)|(?:right |just |straight |directly )?(?:before|after) .+)`;
/** "Put the croissants first", "let the bakers come second", "the petrol station should come after the dancing", "hinge shot sooner". */
const ORDERED = new RegExp(
  `^(?:(?:put|have|show|place|move|bring|let|get|want) )?(?:the |our |that )?${THING}(?: (?:scenes?|shots?|bits?|parts?))?(?: (?:should|must|could|can|needs to|has to|ought to|to))?(?: (?:come|comes|go|goes|be|appear|appears|stand|happen|happens))? ${PLACE}[.!?]*$`,
  "iu",
);
/** What is no picture has a place of its own kind. */
const NO_PICTURE =
  /\b(?:music|text|title|caption|overlay|headline|tagline|slogan|logo|cta|call|button|voice|voice-?over|narrator|line|price|song|beat|drop|sound|it|that|this|them|everything)\b/iu;
const NUMBERED = /\b(?:scene|shot) \d/iu;

/** A wish for the order of the film's pictures, told by the numbers of its scenes; as it was where it is none. */
export function inSceneNumbers(given: string, film: Film): string {
  const swapped = swappedThings(given, film) ?? mergedThings(given, film) ?? allWithThing(given, film);
  if (swapped !== null) return swapped;
  const text = given.replace(OPENER, (said, thing: string, place: string) => {
    if (NO_PICTURE.test(thing) || /\b(?:in|of|for|to|at|on|from|like)$/iu.test(thing)) return said;
    return /open|first/iu.test(place) ? `put the ${thing} first` : `put the ${thing} last`;
  });
  const [, thing = "", place = ""] = ORDERED.exec(text) ?? [];
  if (place === "" || NO_PICTURE.test(thing) || NUMBERED.test(text)) return text;
  const beside = /^(?:right |just |straight |directly )?(before|after) (?:the |our |that )?(.+)$/iu.exec(
    place,
  );
  if (beside !== null) return movedBeside(text, thing, beside[1] ?? "", beside[2] ?? "", film);
  const moving = withoutCall(shown(thing, film), film);
  const [first] = moving;
  if (first === undefined) return text;
  return `move ${wordsFor(moving)} ${placeOf(place.toLowerCase(), first, moving.length, film)}`;
}

/** What calls to act stays where it stands where other scenes show the thing as well. */
function withoutCall(numbers: readonly number[], { scenes }: Film): readonly number[] {
  const others = numbers.filter((number) => scenes[number - 1]?.purpose !== "cta");
  return others.length > 0 ? others : numbers;
}

/** "Make the rain shot the opener", "make the hands scene the last one". */
const OPENER =
  /^(?:make|let|have|use) (?:the |our )?(.+?)(?: (?:scene|shot))? (?:be |as )?(?:the |our )(opener|opening(?: (?:shot|scene))?|first(?: (?:shot|scene|one))?|closer|closing (?:shot|scene)|last(?: (?:shot|scene|one))?)$/iu;
/** "Swap the tram and the breakfast", "swap 2 and 3". */
const SWAPPED =
  /^(?:please )?(?:swap|switch|exchange|flip|trade) (?:round |around )?(?:the |our )?(.+?) (?:and|with) (?:the |our )?(.+?)(?: (?:around|round|please|scenes|shots))*$/iu;

function swappedThings(text: string, film: Film): string | null {
  const [, one = "", other = ""] = SWAPPED.exec(text) ?? [];
  if (one === "" || NUMBERED.test(text)) return null;
  if (/^\d+$/u.test(one) && /^\d+$/u.test(other)) return `swap scenes ${one} and ${other}`;
  const [early, late] = [scenesShowing(one, film), scenesShowing(other, film)].sort(
    (a, b) => (a[0] ?? 0) - (b[0] ?? 0),
  );
  const [from] = late ?? [];
  const [to] = early ?? [];
  if (!early || !late || from === undefined || to === undefined) return null;
  if (early.some((number) => late.includes(number))) return null;
  if (early.length === 1 && late.length === 1) return `swap scenes ${to} and ${from}`;
  return early.at(-1) === from - 1 ? `move ${wordsFor(late)} before scene ${to}` : null;
}

/** "Merge the pool with the breakfast". */
const MERGED =
  /^(?:please )?(?:merge|combine|join|fuse) (?:the |our )?(.+?) (?:and|with|into) (?:the |our )?(.+?)(?: (?:into one|together|scenes|shots|please))*$/iu;

function mergedThings(text: string, film: Film): string | null {
  const [, one = "", other = ""] = MERGED.exec(text) ?? [];
  if (one === "" || NUMBERED.test(text)) return null;
  const numbers = [one, other].map((thing) => scenesLedBy(thing, film));
  if (numbers.some((found) => found.length !== 1)) return null;
  const [first = 0, second = 0] = numbers.flat().sort((a, b) => a - b);
  return second === first + 1 ? `merge scenes ${first} and ${second}` : null;
}

/** "Cut everything with the bus driver": the scenes that show it. */
const ALL_WITH =
  /^(?:please )?(?:cut|drop|remove|delete|lose|take out|skip) (?:everything|all (?:the )?(?:scenes|shots|bits|parts)|every (?:scene|shot)|any (?:scene|shot)) (?:with|of|where|showing|that shows?) (?:the |our )?(.+?)$/iu;

function allWithThing(text: string, film: Film): string | null {
  const thing = ALL_WITH.exec(text)?.[1];
  const found = thing === undefined ? [] : scenesShowing(thing, film);
  return found.length === 0 || found.length === film.scenes.length ? null : `drop ${wordsFor(found)}`;
}

function movedBeside(text: string, thing: string, side: string, told: string, film: Film): string {
  const other = told.replace(/ (?:scenes?|shots?|bits?|parts?)?[.!?]*$/iu, "");
  const others = scenesNamed(told, film) ?? scenesShowing(other, film);
  const moving = shown(thing, film).filter((number) => !others.includes(number));
  const edge = /after/iu.test(side) ? others.at(-1) : others[0];
  return moving.length === 0 || edge === undefined
    ? text
    : `move ${wordsFor(moving)} ${side.toLowerCase()} scene ${edge}`;
}

/** The scenes of a thing, and those beside them that play where it is told and show nothing else of their own. */
function shown(thing: string, film: Film): number[] {
  const numbers = scenesShowing(thing, film);
  const all = new Set(numbers);
  for (const [step, from] of [
    [-1, numbers[0]],
    [1, numbers.at(-1)],
  ] as const) {
    for (let number = (from ?? 0) + step; isOfThe(thing, number, film); number += step) all.add(number);
  }
  return [...all].sort((a, b) => a - b);
}

/** A look at the same place that names nothing besides: "the woman, small in the wide frame" at the petrol station. */
function isOfThe(thing: string, number: number, { scenes }: Film): boolean {
  const scene = scenes[number - 1];
  const isThere = scene?.visual.environment.toLowerCase().includes(thing.toLowerCase()) === true;
  return isThere && ONLY_A_LOOK.test(scene?.visual.subject ?? "");
}

const ONLY_A_LOOK =
  /^(?:close on (?:the|his|her) \p{L}+(?: of the \p{L}+)?|the \p{L}+, (?:small in the wide frame|seen from .+))$/iu;

function wordsFor(numbers: readonly number[]): string {
  return numbers.length === 1 ? `scene ${numbers[0]}` : `scenes ${numbers.join(" and ")}`;
}

function placeOf(place: string, first: number, many: number, { scenes }: Film): string {
  if (/^(?:first|up front|(?:to|at) the (?:very )?(?:start|beginning|front))$/u.test(place))
    return "to position 1";
  if (/^(?:last|(?:to|at) the (?:very )?(?:end|back))$/u.test(place)) {
    // What the film asks for at its end stays its end.
    const isEnd = first === scenes.length;
    const end = scenes.at(-1)?.purpose === "cta" && !isEnd ? scenes.length - 1 : scenes.length;
    return `to position ${Math.max(1, end - many + 1)}`;
  }
  if (/^(?:sooner|earlier)$/u.test(place)) return `to position ${Math.max(1, first - 1)}`;
  if (place === "later") return `to position ${Math.min(scenes.length, first + 1)}`;
  return `to position ${ORDINALS.indexOf(place) + 1}`;
}

import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { isNounOf } from "../words/kind-of-noun.ts";

/** So many further looks at one picture are enough. */
const MOST_LOOKS = 2;

/**
 * The steps of a film with further looks at their own pictures between them, up to `count` in all: a long film stays
 * with a step longer, from near, from far and with somebody at it. No picture comes twice; a look says nothing.
 */
export function withMoreLooks(steps: readonly Moment[], count: number): readonly Moment[] {
  const looks = new Map<number, Moment[]>();
  const kinds = new Map<number, number>();
  const seen = new Set(steps.map(({ shows }) => shows));
  let missing = count - steps.length;
  for (let round = 0; round < MOST_LOOKS && missing > 0; round++) {
    // The opening is short and the close is the end: what is between them is looked at again.
    for (const at of evenly(steps.length - 2, missing)) {
      const all = looksAt(steps[at + 1] as Moment).filter(([, { shows }]) => !seen.has(shows));
      // A film does not look at everything in the same way.
      const [kind, look] = all.toSorted(([a], [b]) => (kinds.get(a) ?? 0) - (kinds.get(b) ?? 0))[0] ?? [
        0,
        null,
      ];
      if (look === null) continue;
      seen.add(look.shows);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      looks.set(at + 1, [...(looks.get(at + 1) ?? []), look]);
      missing--;
    }
  }
  return steps.flatMap((step, index) => [step, ...(looks.get(index) ?? [])]);
}

/** At most `wanted` of the places 0 to `places` - 1, spread evenly. */
function evenly(places: number, wanted: number): number[] {
  if (places <= 0) return [];
  const count = Math.min(places, wanted);
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * places) / count));
}

/** Further looks at a step, each with the number of its kind. */
function looksAt(step: Moment): (readonly [number, Moment])[] {
  if (/^\{hero\}(?:,)?\s(?!and\b)/.test(step.shows)) return numbered(looksAtSomebody(step), 0);
  const thing = thingIn(step.shows);
  if (thing === null) return [];
  if (OUT_OF_REACH.test(step.place ?? "")) return numbered(looksFromFar(step, thing).slice(0, 1), 30);
  const isFar = step.shotType === "wide_shot" || step.shotType === "establishing";
  return isFar ? numbered(looksFromFar(step, thing), 20) : numbered(looksFromNear(step, thing), 10);
}

/** Where nobody stands. */
const OUT_OF_REACH = /\b(?:space|orbit|moon|sun|microscope|under water|sea|sky|inside)\b/i;

function numbered(list: readonly Moment[], from: number): (readonly [number, Moment])[] {
  return list.map((one, index) => [from + index, one] as const);
}

function look(
  step: Moment,
  shows: string,
  shotType: ShotType,
  cameraMovement: CameraMovement,
  cast: Moment["cast"],
): Moment {
  return {
    beat: "detail",
    shows,
    shotType,
    cameraMovement,
    cast,
    place: step.place,
    sounds: step.sounds,
    line: null,
    ...(step.because === undefined ? {} : { because: step.because }),
  };
}

/** Somebody at work with both hands; who walks, sleeps or talks is not looked at so. */
const WORKS_WITH_HANDS =
  /\b(?:hands?|fingers?|hold\w*|press\w*|pour\w*|cutt?\w*|turning|lift\w*|setting|check\w*|measur\w*|drill\w*|screw\w*|clean\w*|wip\w+|label\w*|wash\w*|opening|closing|using|switch\w*|plac\w+|putting|insert\w*|fasten\w*|strapp\w*|load\w*|stack\w*|sort\w*|tighten\w*|kneel\w*)\b/;

const EXERCISES = /\b(?:mat|hips?|forehead|palms|shoulders?|lunge|squat)\b/;

/** Cutaways from somebody at work: each once in a film, and none of them the same deed from elsewhere. */
function looksAtSomebody(step: Moment): Moment[] {
  if (!WORKS_WITH_HANDS.test(step.shows) || EXERCISES.test(step.shows)) return [];
  return [
    look(step, "{hero}'s face, eyes on what both hands are doing", "close_up", "push_in", "hero"),
    look(step, "somebody beside {hero}, following every move", "medium_shot", "handheld", "hero"),
    look(
      step,
      "{hero} stopping for a breath, nodding once and going on",
      "medium_close_up",
      "static",
      "hero",
    ),
    look(step, "the whole place from its far end, {hero} in the middle of it", "wide_shot", "static", "hero"),
  ];
}

/** Only what lies still can be looked at again: "the sun out" and "the legion" are no such things. */
function looksFromNear(step: Moment, thing: string): Moment[] {
  if (!isNounOf(thing, "thing", "edible", "plant")) return [];
  return [
    look(step, `${thing} from very near, light moving slowly across`, "extreme_close_up", "dolly", "none"),
    look(step, `${thing} seen from straight above`, "medium_shot", "crane", "none"),
  ];
}

function looksFromFar(step: Moment, thing: string): Moment[] {
  if (!isNounOf(thing, "place")) return [];
  return [look(step, `${thing} a while later, the light on it changed`, "wide_shot", "static", "none")];
}

const MOST_WORDS_OF_A_THING = 6;
const ENDS_THING =
  /,|\s(?:on|in|at|with|to|from|over|under|round|beside|between|through|into|onto|against|behind|before|near|like|as|that|which|who|where|one|each|being|and|until)\s|\s\p{Ll}{2,}(?:ing|ed)\b|\s(?:shot|blown|set|cut|held|drawn|thrown|torn|taken|put|seen|laid|left|lit|let|worn|shaken|given|moved)\b/u;

/** "a glass prism on a sill throwing …" is about the glass prism; null where no thing stands at the beginning. */
function thingIn(shows: string): string | null {
  if (shows.includes("{hero}")) return null;
  const thing = (shows.split(ENDS_THING)[0] ?? "").trim().replace(/\s(?:of|for|the|a|an)$/, "");
  const words = thing.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS_OF_A_THING) return null;
  if (/\b(?:hands?|fingers?|somebody|people|everybody)\b/.test(thing) || isNounOf(thing, "person"))
    return null;
  return /^an?\s/i.test(thing) ? thing.replace(/^an?\s/i, "the ") : thing;
}

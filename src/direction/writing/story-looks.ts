import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { HAND_VERBS } from "../knowledge/hand-verbs.ts";
import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { stepsDuring } from "./angles.ts";
import { coverageOf } from "./coverage.ts";
import { type Happening, happeningIn } from "./happening.ts";
import { inShort } from "./hero.ts";
import { ANIMAL, isSomebody } from "./who-acts.ts";

/** Another camera position on a told picture: nearer, farther, the hands, the face. Nothing is added to what is told. */
export interface StoryLook {
  readonly subject: string;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  /** Seen before the told picture, where the film comes nearer to it. */
  readonly isBefore: boolean;
}

const ON_FOOT =
  /^(?:walk|run|stroll|wander|climb|hike|trudge|step|tiptoe|sprint|jog|march|dance|skip|follow|cross)$/;
const TRAVELS =
  /^(?:walk|run|stroll|wander|climb|hike|trudge|sprint|jog|march|ride|row|sail|swim|dive|drive|cycle|fly|cross|chase|race|escape|leave|arrive|return|surface|rise|fall|float|roll|skate|ski|surf|paddle|gallop|go|come|descend|follow|dance)$/;
const FEELS =
  /^(?:see|hear|watch|look|listen|notice|discover|find|realise|realize|read|smell|taste|remember|recognise|recognize|laugh|cry|smile|weep|stare|gaze)$/;
const FROM_AFAR = [
  "seen from across the way, everything else larger",
  "seen from behind, the way ahead out of focus",
  "seen from the side, past a dark edge close to the lens",
] as const;
const OF_NO_FACE = /^(?:hundreds|thousands|dozens|something|nothing|nobody|everybody|everyone)\b/i;
const NOT_DONE =
  /\b(?:stops?|refuses?|tries|try|decides?|pretends?|fails?|forgets?|wants?|plans?|never|no longer|not|cannot|without|almost|nearly)\b|n['’]t\b/;
const MOST_WORDS_OF_A_THING = 4;
/** What has no near. */
const WEATHER = /\b(?:lightning|rain|snow|wind|storm|thunder|night|light|fog|mist)$/;

/** How near a told picture is seen: travels and new places from far, handwork and what is felt from near. */
export function sizeOfTold(verb: string | null, isNewPlace: boolean): ShotType {
  if (verb !== null && (HAND_VERBS.has(verb) || FEELS.test(verb)))
    return isNewPlace ? "medium_shot" : "medium_close_up";
  return isNewPlace || verb === null || TRAVELS.test(verb) ? "wide_shot" : "medium_shot";
}

/** Other looks at a told picture, the best first; `turn` lets neighbours differ. `clauses` are all that the story tells. */
export function looksAt(
  shows: string,
  doer: string | null,
  turn: number,
  clauses: readonly string[] = [shows],
): StoryLook[] {
  const happening = happeningIn(shows);
  if (doer !== null && OF_NO_FACE.test(doer)) return [];
  // "Earth stops answering": a look at the answering would tell the contrary.
  if (NOT_DONE.test(shows)) return doer === null ? [] : ofWhoIsThere(doer, turn);
  if (happening === null) return doer === null ? ofThings(shows) : ofWhoIsThere(doer, turn);
  const who = inShort(happening.actor.replace(/^an?\s/i, "the "));
  if (/^(?:he|she|it|they|everyone|everybody|nobody|somebody|someone)$/i.test(who)) return [];
  const isBeing =
    isSomebody(happening.actor, happening.verb) ||
    /^\p{Lu}\p{Ll}+ the /u.test(who) ||
    isNounOf(headOf(who), "person", "animal");
  if (/\b(?:board|panel|crown|hand|hands|head|bell|screen)$/.test(who))
    return ofSomething(happening, shows, who);
  return isBeing ? ofSomebody(happening, who, turn, clauses) : ofSomething(happening, shows, who);
}

function ofSomebody(
  happening: Happening,
  who: string,
  turn: number,
  clauses: readonly string[],
): StoryLook[] {
  const { verb } = happening;
  const doing = shortDoing(happening);
  const isMany = MANY.test(who);
  const isAnimal = ANIMAL.test(headOf(who));
  const thing = thingOf(happening);
  const face: StoryLook = look(`${faceOf(who)}, ${doing}`, "close_up", "push_in");
  const wide: StoryLook = {
    ...look(`${who} ${doing}, ${FROM_AFAR[turn % FROM_AFAR.length]}`, "wide_shot", "static"),
    isBefore: turn % 2 === 0,
  };
  const hands =
    !isAnimal && HAND_VERBS.has(verb) && thing !== null
      ? [look(`the hands of ${who}, ${doing}`, "extreme_close_up", "dolly")]
      : [];
  const feet =
    !isAnimal && !isMany && happening.object === null && ON_FOOT.test(verb)
      ? [look(`the feet of ${who}, ${doing}`, "close_up", "pan")]
      : [];
  const seen =
    thing !== null && FEELS.test(verb) ? [look(`${thing}, close to the lens`, "close_up", "dolly")] : [];
  const others = turn % 2 === 0 ? [face, wide] : [wide, face];
  const steps = stepsDuring(happening, who, clauses).map(({ subject, shotType, cameraMovement }) =>
    look(subject, shotType, cameraMovement),
  );
  return [...steps, ...seen, ...hands, ...(FEELS.test(verb) ? [face] : feet), ...others].filter(
    isFirstOfItsKind,
  );
}

/** Somebody who is told of and does nothing one could say shorter. */
function ofWhoIsThere(who: string, turn: number): StoryLook[] {
  // "The hair spring" has no face, whatever a spring is.
  if (kindOfNoun(headOf(who)) !== null && !isNounOf(headOf(who), "person", "animal"))
    return [look(`${who} close to the lens`, "close_up", "dolly")];
  const face = look(faceOf(who), "close_up", "push_in");
  const wide: StoryLook = {
    ...look(`${who}, small in the wide frame`, "wide_shot", "static"),
    isBefore: turn % 2 === 0,
  };
  return [face, wide];
}

function faceOf(who: string): string {
  if (ANIMAL.test(headOf(who))) return `close on ${who}`;
  return `close on the ${MANY.test(who) ? "faces" : "face"} of ${who}`;
}

const MANY =
  /\sand\s|[^s'’u]s$|people$|men$|children$|couple$|family$|band$|crew$|team$|class$|choir$|staff$/;

function isFirstOfItsKind(one: StoryLook, at: number, all: readonly StoryLook[]): boolean {
  return all.findIndex(({ subject }) => subject === one.subject) === at;
}

/** A thing that moves by itself: from near, and from far. */
function ofSomething({ doing }: Happening, shows: string, who: string): StoryLook[] {
  const covered = coverageOf(shows).map((position) => ({ ...position, isBefore: false }));
  if (covered.length > 0) return covered;
  if (WEATHER.test(headOf(who))) return [];
  return [look(`${who} ${doing}, close to the lens`, "close_up", "dolly")];
}

/** What two looks have in common that say the same of another moment: "close on the face of Hanne". */
export function shapeOf({ subject, shotType }: StoryLook): string {
  if (FROM_AFAR.some((far) => subject.endsWith(far))) return `far ${shotType}`;
  return FACE.exec(subject)?.[0] ?? subject;
}

const FACE = /^close on (?:the faces? of )?[^,]+/;

function ofThings(shows: string): StoryLook[] {
  const covered = coverageOf(shows).map((position) => ({ ...position, isBefore: false }));
  if (covered.length > 0) return covered;
  const bare = shows.replace(/^an?\s/, "the ");
  if (shows.split(" ").length > MOST_WORDS_OF_A_THING * 2) return [];
  if (isNounOf(bare.split(/\s(?:at|in|on|over)\s/)[0] ?? bare, "place"))
    return [{ ...look(`${bare} from far off, the land around`, "establishing", "static"), isBefore: true }];
  const far = look(`${bare}, seen from further off`, "wide_shot", "static");
  if (!isNounOf(bare, "thing", "plant", "animal", "person", "happening")) return [];
  return isNounOf(bare, "happening") || WEATHER.test(bare)
    ? [far]
    : [look(`${bare} close to the lens`, "close_up", "dolly"), far];
}

function look(subject: string, shotType: ShotType, cameraMovement: CameraMovement): StoryLook {
  return { subject, shotType, cameraMovement, isBefore: false };
}

/** What is done without where it goes on: a look at it says no more than it needs. */
function shortDoing({ doing }: Happening): string {
  return doing.replace(/\s(?:although|because|while|as|until|when|so that|before|after)\s.*$/, "");
}

/** "The diary that writes itself" is looked at as the diary. */
function thingOf({ object }: Happening): string | null {
  if (object === null || object.split(" ").length > MOST_WORDS_OF_A_THING) return null;
  const bare = object.replace(/\s(?:that|which|who)\s.*$/, "");
  if (!/^(?:an?|the|his|her|their|two|three)\s/.test(bare)) return null;
  const noun = bare.replace(/^\S+\s/, "");
  return isNounOf(noun, "thing", "edible", "plant", "animal") ? bare.replace(/^an?\s/, "the ") : null;
}

function headOf(who: string): string {
  return (
    who
      .replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}+$/u, "")
      .trim()
      .replace(/^(\p{Lu}\p{Ll}+) the (.*)$/u, "$2")
      .split(" ")
      .at(-1)
      ?.toLowerCase() ?? who
  );
}

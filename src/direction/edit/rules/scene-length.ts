import type { Constraint } from "../../../../contracts/constraint.ts";
import type { Scene } from "../../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../../contracts/timecode.ts";
import type { Film } from "../../film.ts";
import { layOutTime } from "../../lay-out-time.ts";
import { figureOf } from "../../reading/numbers.ts";
import { SHORTEST_SCENE_SECONDS } from "../../reading/timed-part.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { AskedSceneLength, scenesMeant } from "../../repair/scene-lengths.ts";
import { neededFrames } from "../../repair/scene-needs.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "../../repair/timeline.ts";
import { BY, SECONDS, SHARE, SMALL, SMALL_SHARE, secondsMore, shareOf } from "../asked-length.ts";
import type { Clause, NewDemand, Understood } from "../change.ts";
import { partly, wholly } from "../change.ts";
import { sceneWords } from "../scene-choice.ts";

/** A new length for the scenes that a clause names; the others share what is left of the film. */
export function sceneLength(clause: Clause, film: Film): Understood | null {
  const edge = longestOrShortest(clause);
  if (edge !== null) return edge;
  const numbers = clause.scenes ?? [];
  const seconds = SECONDS.exec(clause.text);
  const by = secondsMore(clause.text);
  const share = SHARE.exec(clause.text);
  const word = SCENE_LENGTH.exec(clause.text.replace(PACE_OF_A_MOVE, " "));
  if (!seconds && !share && !word) return null;
  // Nobody sees a scene of no time: it is dropped, or not.
  if (seconds && by === 0 && figureOf(seconds[1] ?? "1") < SHORTEST_SCENE_SECONDS) return null;
  const { fps } = film.direction.technical_specs;
  const factor = share ? shareOf(share[0]) : factorOf(word?.[0] ?? "", clause.text);
  const used = by === 0 ? (seconds ?? share ?? word)?.[0] : BY.exec(clause.text)?.[0];
  return partly({ ...clause, text: clause.text.replace(ASKED_OF_LENGTH, " ") }, used ?? "", {
    kind: "scene_duration",
    words: clause.text,
    overrules: (entry) => isLengthOf(entry, numbers, film),
    ...(by === 0 ? {} : { shift: { scenes: numbers, seconds: by } }),
    apply: (before) => {
      const frames = sceneFrames(before);
      const total = totalFrames(before);
      const wishes = before.scenes.map((_, index) => {
        const own = frames[index] ?? 1;
        const isChosen = numbers.includes(index + 1);
        const asked = seconds
          ? framesFromSeconds(figureOf(seconds[1] ?? "1"), fps)
          : Math.round(own * factor);
        const isFree = seconds === null && share === null && by === 0;
        const spoken = isFree ? Math.min(own, neededFrames(before.scenes[index] as Scene, fps)) : 1;
        const wanted =
          by === 0 ? Math.max(spoken, asked) : own + Math.sign(by) * framesFromSeconds(Math.abs(by), fps);
        const standing = clause.set?.includes(index + 1) === true ? own : null;
        // A film is not cut to flashes for the sake of one scene: what is short already may stay so.
        const minFrames = Math.min(own, Math.round(LEFT_FOR_A_SCENE * fps));
        return { weight: own, minFrames, fixedFrames: isChosen ? Math.max(1, wanted) : standing };
      });
      const fixed = wishes.reduce((sum, { fixedFrames, minFrames }) => sum + (fixedFrames ?? minFrames), 0);
      if (fixed > total || wishes.every(({ fixedFrames }) => fixedFrames !== null)) return null;
      const laid = withSceneFrames(before, layOutTime(wishes, total));
      return {
        film: withTrueFigures(laid),
        demands: seconds === null ? [] : lengthsOf(numbers, laid),
        sentence: `Made ${lengthsTold(numbers, laid)} long; the others share the rest, the film stays ${laid.direction.technical_specs.duration} s.`,
      };
    },
  });
}

/** Seconds that every other scene keeps, where it has them. */
const LEFT_FOR_A_SCENE = 0.5;
const SCENE_LENGTH =
  /\b(?:too long|too short|shorter|shorten|trim|tighten|longer|lengthen|extend|hold|(?:more|some) (?:breathing room|room to breathe|air|time)|linger|drags?|speed up|faster|quicker|snappier|slow down|slower)\b/iu;
/** "A slower push in" is the camera's pace. */
const PACE_OF_A_MOVE =
  /\b(?:slower|faster|quicker)(?= (?:push|pull|pan|zoom|dolly|tilt|track|orbit|crane|camera|move|movement|motion|drift|glide))/giu;
const SHORTENED = 0.65;
const LENGTHENED = 1.5;

function factorOf(word: string, text: string): number {
  const isShorter = /^too /iu.test(word)
    ? /long/iu.test(word)
    : /short|trim|tight|speed|fast|quick|snap|drag/iu.test(word);
  if (SMALL.test(text)) return isShorter ? 1 - SMALL_SHARE : 1 + SMALL_SHARE;
  return isShorter ? SHORTENED : LENGTHENED;
}

const EXTREME = /\bthe (longest|shortest)(?: (?:scene|shot|one|bit|part))?\b/iu;

/** "Make the sea the longest shot of the film": a second longer than any other. */
function longestOrShortest({ text, scenes }: Clause): Understood | null {
  const word = EXTREME.exec(text)?.[1]?.toLowerCase();
  const [number] = scenes ?? [];
  if (word === undefined || number === undefined) return null;
  return wholly({
    kind: "scene_duration",
    words: text,
    apply: (film) => {
      const { fps } = film.direction.technical_specs;
      const frames = sceneFrames(film);
      const others = frames.filter((_, index) => index !== number - 1);
      const wanted = word === "longest" ? Math.max(...others) + fps : Math.min(...others) - fps;
      const total = totalFrames(film);
      const wishes = frames.map((own, index) => ({
        weight: own,
        minFrames: 1,
        fixedFrames: index === number - 1 ? Math.max(1, wanted) : null,
      }));
      if (others.length === 0 || wanted + others.length > total) return null;
      const laid = withSceneFrames(film, layOutTime(wishes, total));
      return {
        film: withTrueFigures(laid),
        sentence: `Made scene ${number} the ${word}: ${Number((laid.scenes[number - 1]?.duration ?? 0).toFixed(2))} s.`,
      };
    },
  });
}

/** What only asks for another length, besides how long: "shorten the hook to". */
const ASKED_OF_LENGTH =
  /\b(?:shorten|lengthen|extend|trim|cut|reduce|tighten|stretch|bring|take)(?: (?:the|our|its|down))*(?: (?:hook|opening|intro|ending|outro|end ?card))?(?: (?:down|back))?(?= (?:to|by|at)\b)/iu;

/** "scene 4 9.37 s and scene 5 5.6 s", "scenes 2 and 3 4 s" where they last alike. */
function lengthsTold(numbers: readonly number[], { scenes }: Film): string {
  const lengths = numbers.map((number) => Number((scenes[number - 1]?.duration ?? 0).toFixed(2)));
  if (new Set(lengths).size < 2) return `${sceneWords(numbers)} ${lengths[0]} s`;
  return numbers.map((number, index) => `scene ${number} ${lengths[index]} s`).join(" and ");
}

/** Scenes keep the lengths that were told in seconds, whatever else is changed later. */
function lengthsOf(numbers: readonly number[], { scenes }: Film): NewDemand[] {
  return numbers.flatMap((part) => {
    const seconds = scenes[part - 1]?.duration;
    if (seconds === undefined) return [];
    return [{ kind: "scene_length", hard: true, target: { part, min: seconds, max: seconds } }];
  });
}

/** Whether a demand of the ledger is how long one of these scenes lasts. */
function isLengthOf({ kind, expected }: Constraint, numbers: readonly number[], film: Film): boolean {
  const asked = kind === "scene_length" ? AskedSceneLength.safeParse(expected).data : undefined;
  const meant = asked === undefined ? [] : scenesMeant(asked, film);
  return meant.some((scene) => numbers.includes(scene.scene_number));
}

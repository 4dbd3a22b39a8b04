import type { Constraint } from "../../../../contracts/constraint.ts";
import type { Scene } from "../../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../../contracts/timecode.ts";
import type { Film } from "../../film.ts";
import { layOutTime } from "../../lay-out-time.ts";
import { readBrief } from "../../reading/read-brief.ts";
import { SHORTEST_SCENE_SECONDS } from "../../reading/timed-part.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { AskedSceneLength, scenesMeant } from "../../repair/scene-lengths.ts";
import { neededFrames } from "../../repair/scene-needs.ts";
import { fittedTo, sceneFrames, totalFrames, withSceneFrames } from "../../repair/timeline.ts";
import { withReadableTimes } from "../../repair/timing.ts";
import type { Applied, Clause, EditRule, NewDemand, Understood } from "../change.ts";
import { partly, wholly } from "../change.ts";
import { handedOver, restGiven } from "../exchanged-time.ts";
import { sceneWords } from "../scene-choice.ts";

/** Lengths that spots are sold in, for "shorter" and "longer" without a number. */
const USUAL_SECONDS = [6, 10, 15, 20, 30, 45, 60, 90, 120, 180];
const SECONDS = /(?<![\d:.]|\bthe |\blate |\bearly )(\d+(?:[.,]\d+)?)[\s-]*(?:s\b|secs?\b|seconds?\b|″|")/iu;
const MINUTES = /(?<![\d:.])(\d+(?:[.,]\d+)?|an?|one|two|half an?|half a)[\s-]*(?:min\b|mins\b|minutes?\b)/iu;
/** "A :30". */
const SHORT_CLOCK = /(?<![\d\p{L}])[:’'](\d{2})(?![\d:\p{L}])/iu;
const CLOCK = /\b(\d{1,2}):([0-5]\d)\b(?!\s*(?:aspect|ratio|format))/u;
const BY =
  /\b(shorter|longer|(?:cut|trim|shorten|reduce|extend|lengthen|take off|add)\b[^.]*?)\s*(?:by)?\s*(\d+(?:[.,]\d+)?)\s*(?:s\b|secs?\b|seconds?\b)(?:\s+off\b)?|(\d+(?:[.,]\d+)?)\s*(?:s|secs?|seconds?)\s+(shorter|longer|more|less)\b/iu;
const SHARE =
  /\b(half|twice|double|a third|two thirds|three times)\s+(?:as long|the length|the duration|its length)|\b(halve|double)\s+(?:the\s+)?(?:length|duration|it|film|video)/iu;
/** "the 80s" is a look, no length. */
const DECADE = /\b(?:the\s+|19|20)[0-9]0s\b/iu;
const PERCENT =
  /(\d{1,2})\s*(?:%|per ?cent)\s+(shorter|longer)|\b(shorten|cut|trim|reduce|extend|lengthen)\b[^.]*?\bby\s+(\d{1,2})\s*(?:%|per ?cent)/iu;
const SHORTER =
  /\b(?:too long|shorter|shorten(?: it)?|trim it(?: down)?|tighten it|cut it down|less long)\b/iu;
const LONGER = /\b(?:too short|longer|lengthen(?: it)?|extend it|stretch it)\b/iu;

/** "The button at 10 seconds" gives the moment of a part, no length. */
const PART_AT =
  /\b(?:cta|call[- ]to[- ]action|button|headline|title|text|overlays?|captions?|logo|music|voice\w*|drop)\b[^.]*\b(?:at|after|from|until|starting)\s+(?:second\s+)?\d/iu;

/** "A 6 second bumper cut of this too" is a film beside this one. */
export const ANOTHER_FILM =
  /\b(?:another|an additional|an extra|a second|a separate) (?:[\p{L}\d-]+ ){0,4}(?:version|cut|cutdown|film|edit)\b|\b(?:version|cut|cutdown|edit|bumper)s?\b(?: \p{L}+){0,3} (?:too|as well|in addition|on top)$/iu;

/** "Appear 2 seconds earlier" is a moment, no length. */
const MOMENT = /\b(?:earlier|later|sooner|in advance|ahead)\b/iu;

/** A new length for the film or for a scene; other scenes keep their shares, words keep the time they need. */
export const durationRule: EditRule = (clause, film) => {
  if (/\b(?:hook|product|cta|logo)\b[^.]*\b(?:by|within|before|in the first)\b/iu.test(clause.text))
    return null;
  if (ANOTHER_FILM.test(clause.text)) return null;
  if (PART_AT.test(clause.text) || MOMENT.test(clause.text)) return null;
  const given = handedOver(clause, film) ?? restGiven(clause, film);
  if (given !== null) return given;
  return clause.scenes === null ? filmLength(clause, film) : sceneLength(clause, film);
};

function filmLength(clause: Clause, film: Film): Understood | null {
  const current = film.direction.technical_specs.duration;
  const asked = askedSeconds(clause.text, current);
  if (!asked) return null;
  const { seconds, used } = asked;
  if (!(seconds >= 1 && seconds <= 3600)) return null;
  return partly(clause, used, {
    kind: "duration",
    words: clause.text,
    supersedes: ["duration", "deliverable"],
    demands: [{ kind: "duration", hard: true, target: { seconds, min: seconds, max: seconds } }],
    apply: (before) => retimed(before, seconds),
  });
}

/** The film at another length: scenes keep their shares as far as their words allow. */
function retimed(film: Film, seconds: number): Applied | null {
  const { fps, duration } = film.direction.technical_specs;
  const frames = framesFromSeconds(seconds, fps);
  if (frames < film.scenes.length) return null;
  const specs = { ...film.direction.technical_specs, duration: seconds };
  const asked = { ...film, direction: { ...film.direction, technical_specs: specs } };
  const fitted =
    film.scenes.length === 0
      ? asked
      : fittedTo(asked, frames, (scene) => Math.min(neededFrames(scene, fps), frames));
  return {
    film: withTrueFigures(withReadableTimes(fitted, [])),
    sentence: `Changed the length from ${duration} s to ${fitted.direction.technical_specs.duration} s.`,
  };
}

interface AskedSeconds {
  readonly seconds: number;
  readonly used: string;
}

function askedSeconds(text: string, current: number): AskedSeconds | null {
  return changeOfLength(text, current) ?? wholeLength(text) ?? relative(text, current);
}

/** "5 seconds shorter", "by 10 %", "half as long". */
function changeOfLength(text: string, current: number): AskedSeconds | null {
  const by = /\b(?:to|down to|at)\s+\d/iu.test(text) ? null : BY.exec(text);
  if (by && /\b(?:by|shorter|longer|off|more|less)\b/iu.test(by[0])) {
    const amount = numberOf(by[2] ?? by[3] ?? "0");
    const isLess = /short|cut|trim|reduce|take off|less/iu.test(`${by[1] ?? ""} ${by[4] ?? ""}`);
    return { seconds: isLess ? current - amount : current + amount, used: by[0] };
  }
  const percent = PERCENT.exec(text);
  if (percent) return { seconds: current * percentOf(percent), used: percent[0] };
  const share = SHARE.exec(text);
  return share ? { seconds: current * shareOf(share[0]), used: share[0] } : null;
}

/** "15 seconds", "half a minute", "1:30", and whatever a brief may say. */
function wholeLength(text: string): AskedSeconds | null {
  const seconds = SECONDS.exec(text);
  if (seconds) return { seconds: numberOf(seconds[1] ?? "0"), used: seconds[0] };
  const minutes = MINUTES.exec(text);
  if (minutes) return { seconds: SECONDS_PER_MINUTE * minutesOf(minutes[1] ?? "1"), used: minutes[0] };
  const short = SHORT_CLOCK.exec(text);
  if (short) return { seconds: Number(short[1]), used: short[0] };
  const clock = ABOUT_SHAPE.test(text) ? null : CLOCK.exec(text);
  if (clock) return { seconds: Number(clock[1]) * SECONDS_PER_MINUTE + Number(clock[2]), used: clock[0] };
  const read = NUMBERED.test(text) && !DECADE.test(text) ? readBrief(text).durations[0] : undefined;
  return read ? { seconds: read.value.seconds, used: read.words } : null;
}

const SECONDS_PER_MINUTE = 60;
/** Only a clause with a number or a unit is worth a whole reading. */
const NUMBERED = /\d|\b(?:sec|min|half|quarter|sekunde|seconde|segund|minut)/iu;
/** "make it 4:50" may be a length, "the aspect ratio 9:16" is none. */
const ABOUT_SHAPE = /\b(?:aspect|ratio|format|frame|crop|reframe)\b|\b(?:9:16|16:9)\b/iu;

function relative(text: string, current: number): { seconds: number; used: string } | null {
  if (
    /\b(?:music|cta|overlay|text|title|line|voice|hold|show|display|keep|linger|stays?|button|logo|card)\b/iu.test(
      text,
    )
  )
    return null;
  const shorter = SHORTER.exec(text);
  const longerByABit = LONGER.exec(text);
  if (SMALL.test(text) && (shorter ?? longerByABit)) {
    const factor = shorter ? 1 - SMALL_SHARE : 1 + SMALL_SHARE;
    return { seconds: Math.round(current * factor), used: (shorter ?? longerByABit)?.[0] ?? "" };
  }
  if (shorter)
    return { seconds: USUAL_SECONDS.findLast((usual) => usual < current) ?? current / 2, used: shorter[0] };
  const longer = LONGER.exec(text);
  return longer
    ? { seconds: USUAL_SECONDS.find((usual) => usual > current) ?? current * 1.5, used: longer[0] }
    : null;
}

const SCENE_LENGTH =
  /\b(?:too long|too short|shorter|shorten|trim|tighten|longer|lengthen|extend|hold|(?:more|some) (?:breathing room|room to breathe|air|time)|linger|drags?|speed up|faster|quicker|snappier|slow down|slower)\b/iu;
/** "A slower push in" is the camera's pace. */
const PACE_OF_A_MOVE =
  /\b(?:slower|faster|quicker)(?= (?:push|pull|pan|zoom|dolly|tilt|track|orbit|crane|camera|move|movement|motion|drift|glide))/giu;
const SHORTENED = 0.65;
const LENGTHENED = 1.5;
/** "A touch longer". */
const SMALL =
  /\b(?:a (?:bit|touch|little|tad|hair|smidge|fraction|beat|moment)|slightly|somewhat|marginally)\b/iu;
const SMALL_SHARE = 0.15;

function factorOf(word: string, text: string): number {
  const isShorter = /^too /iu.test(word)
    ? /long/iu.test(word)
    : /short|trim|tight|speed|fast|quick|snap|drag/iu.test(word);
  if (SMALL.test(text)) return isShorter ? 1 - SMALL_SHARE : 1 + SMALL_SHARE;
  return isShorter ? SHORTENED : LENGTHENED;
}

const EXTREME = /\bthe (longest|shortest) (?:scene|shot|one|bit|part)\b/iu;

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
        sentence: `Made scene ${number} the ${word}: ${laid.scenes[number - 1]?.duration} s.`,
      };
    },
  });
}

function sceneLength(clause: Clause, film: Film): Understood | null {
  const edge = longestOrShortest(clause);
  if (edge !== null) return edge;
  const numbers = clause.scenes ?? [];
  const seconds = SECONDS.exec(clause.text);
  const by = secondsMore(clause.text);
  const share = SHARE.exec(clause.text);
  const word = SCENE_LENGTH.exec(clause.text.replace(PACE_OF_A_MOVE, " "));
  if (!seconds && !share && !word) return null;
  // Nobody sees a scene of no time: it is dropped, or not.
  if (seconds && by === 0 && numberOf(seconds[1] ?? "1") < SHORTEST_SCENE_SECONDS) return null;
  const { fps } = film.direction.technical_specs;
  const factor = share ? shareOf(share[0]) : factorOf(word?.[0] ?? "", clause.text);
  const used = by === 0 ? (seconds ?? share ?? word)?.[0] : BY.exec(clause.text)?.[0];
  return partly(clause, used ?? "", {
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
          ? framesFromSeconds(numberOf(seconds[1] ?? "1"), fps)
          : Math.round(own * factor);
        const isFree = seconds === null && share === null && by === 0;
        const spoken = isFree ? Math.min(own, neededFrames(before.scenes[index] as Scene, fps)) : 1;
        const wanted =
          by === 0 ? Math.max(spoken, asked) : own + Math.sign(by) * framesFromSeconds(Math.abs(by), fps);
        const standing = clause.set?.includes(index + 1) === true ? own : null;
        return { weight: own, minFrames: 1, fixedFrames: isChosen ? Math.max(1, wanted) : standing };
      });
      const fixed = wishes.reduce((sum, { fixedFrames }) => sum + (fixedFrames ?? 1), 0);
      if (fixed > total || wishes.every(({ fixedFrames }) => fixedFrames !== null)) return null;
      const laid = withSceneFrames(before, layOutTime(wishes, total));
      const shown = laid.scenes[(numbers[0] ?? 1) - 1]?.duration;
      return {
        film: withTrueFigures(laid),
        demands: seconds === null ? [] : lengthsOf(numbers, laid),
        sentence: `Made ${sceneWords(numbers)} ${shown} s long; the others share the rest, the film stays ${laid.direction.technical_specs.duration} s.`,
      };
    },
  });
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

/** "2 seconds longer", "shorter by 1 s". */
function secondsMore(text: string): number {
  const by = /\b(?:to|down to|at)\s+\d/iu.test(text) ? null : BY.exec(text);
  if (!by || !/\b(?:by|shorter|longer|off|more|less)\b/iu.test(by[0])) return 0;
  const amount = numberOf(by[2] ?? by[3] ?? "0");
  return /short|cut|trim|reduce|take off|less/iu.test(`${by[1] ?? ""} ${by[4] ?? ""}`) ? -amount : amount;
}

function percentOf(match: RegExpExecArray): number {
  const share = Number(match[1] ?? match[4] ?? 0) / 100;
  return /long|extend/iu.test(match[2] ?? match[3] ?? "") ? 1 + share : 1 - share;
}

function shareOf(words: string): number {
  if (/half|halve/iu.test(words)) return 0.5;
  if (/two thirds/iu.test(words)) return 2 / 3;
  if (/a third/iu.test(words)) return 1 / 3;
  return /three/iu.test(words) ? 3 : 2;
}

function numberOf(words: string): number {
  return Number(words.replace(",", "."));
}

function minutesOf(words: string): number {
  if (/^half/iu.test(words)) return 0.5;
  if (/^(?:an?|one)$/iu.test(words)) return 1;
  return /^two$/iu.test(words) ? 2 : numberOf(words);
}

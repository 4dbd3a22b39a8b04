import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { numberOf, ONE_TO_TEN } from "../reading/numbers.ts";
import { timeOfText } from "./times-of-text.ts";
import { timeTold } from "./told-seconds.ts";

const NUMBER = `(?:\\d+(?:[.,]\\d+)?|${ONE_TO_TEN})`;
const CLOCK = `(?:(\\d{1,2}):([0-5]\\d)|(${NUMBER})(?: ?(?:s|secs?|seconds?))?)`;
/** "The last 3 seconds", "the first two seconds". */
const EDGE = new RegExp(
  `\\b(?:(?:in|for|during|over|on|at|within) )?the (?:very )?(first|opening|last|final|closing) (${NUMBER}) ?(?:s|secs?|seconds?)\\b`,
  "iu",
);
/** "In the first half", "the last third". */
const SHARE =
  /\b(?:(?:in|for|during|over|of) )?the (first|second|last|final|opening|closing|middle|third) (half|third|quarter)(?: of (?:the )?(?:film|video|ad|spot))?\b/iu;
/** "From 0:05 to 0:10", "between seconds 3 and 6". */
const SPAN = new RegExp(
  `\\b(?:from|between) (?:seconds? )?${CLOCK} (?:to|and|until|till|-|–) (?:second )?${CLOCK}`,
  "iu",
);
/** "At 0:12", "at second 7". */
const MOMENT = new RegExp(`\\b(?:at|around) (?:(\\d{1,2}):([0-5]\\d)|second (${NUMBER}))\\b`, "iu");
/** "Cut the last 3 seconds" takes seconds and no scenes; "the hook within the first 2 seconds" asks for a moment. */
const OF_SECONDS =
  /^(?:please )?(?:cut|drop|remove|delete|trim|lose|take|chop|skip|extend|add)\b|\b(?:appears?|by|within|comes?|seen|visible|show(?:s|n)?|longer|shorter)\b/iu;
const HALF = 0.5;

/** A wish with the numbers of the scenes that play in the stretch of time it names: "the last 3 seconds black and white"; others as they are. */
export function timesInNumbers(text: string, { scenes, direction }: Film): string {
  const { duration } = direction.technical_specs;
  if (scenes.length === 0 || OF_SECONDS.test(text) || timeOfText(text) !== null) return text;
  const found = stretchIn(text, duration);
  if (found === null) return text;
  const numbers = scenesWithin(found, scenes);
  const [only, ...more] = numbers;
  if (only === undefined) return text;
  const named = more.length === 0 ? `in scene ${only}` : `in scenes ${numbers.join(" and ")}`;
  return text.replace(found.said, ` ${named} `).replace(/\s+/gu, " ").trim();
}

interface Stretch {
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

function stretchIn(text: string, duration: number): Stretch | null {
  const edge = EDGE.exec(text);
  if (edge) return { said: edge[0], ...edgeOf(edge[1] ?? "", numberOf(edge[2] ?? "") ?? 0, duration) };
  const share = SHARE.exec(text);
  if (share) return { said: share[0], ...shareOf(share[1] ?? "", share[2] ?? "", duration) };
  const span = SPAN.exec(text);
  if (span && /[:]|second|\ds\b/u.test(span[0]))
    return { said: span[0], from: timeTold(span.slice(1, 4)) ?? 0, to: timeTold(span.slice(4, 7)) ?? 0 };
  const moment = MOMENT.exec(text);
  const at = (moment && timeTold(moment.slice(1, 4))) ?? 0;
  return moment ? { said: moment[0], from: at, to: at } : null;
}

function edgeOf(side: string, seconds: number, duration: number) {
  return /first|opening/iu.test(side) ? { from: 0, to: seconds } : { from: duration - seconds, to: duration };
}

const SHARES: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4 };

function shareOf(which: string, share: string, duration: number) {
  const parts = SHARES[share.toLowerCase()] ?? 2;
  const at = { first: 0, opening: 0, second: 1, middle: 1, third: 2 }[which.toLowerCase()] ?? parts - 1;
  return { from: (at * duration) / parts, to: ((at + 1) * duration) / parts };
}

/** Scenes that play there for the greater part of their time, or that fill the greater part of the stretch. */
function scenesWithin({ from, to }: Stretch, scenes: readonly Scene[]): number[] {
  return scenes.flatMap(({ start_time, end_time, duration }, index) => {
    if (from === to) return start_time <= from && from < end_time ? [index + 1] : [];
    const shared = Math.min(to, end_time) - Math.max(from, start_time);
    return shared > HALF * Math.min(duration, to - from) ? [index + 1] : [];
  });
}

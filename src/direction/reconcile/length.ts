import { framesFromSeconds, secondsFromFrames } from "../../../contracts/timecode.ts";
import type { Platform } from "../../../contracts/vocabulary.ts";
import type { Decision } from "../agreed-brief.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import type { AskedDuration, BriefReading, Finding } from "../reading/reading.ts";
import { DEFAULT_CONFIDENCE, decided, saidInText } from "./decision.ts";

const LONGEST_SECONDS = 3_600;
const SHORTEST_SECONDS = 1;

/** The film's length: the words', else the script's own sum, else the platform's. */
export function agreeOnLength(
  reading: BriefReading,
  platform: Decision<Platform>,
  fps: number,
): Decision<number> {
  const primary = reading.deliverables.length > 1 ? reading.deliverables[0] : undefined;
  if (primary && primary.value.seconds !== null)
    return saidInText(onFrames(primary.value.seconds, fps), primary);
  const asked = decisive(lengthsOfFilm(reading));
  if (asked) return saidInText(onFrames(withinRange(asked.value), fps), asked);
  const script = scriptSeconds(reading);
  if (script !== null)
    return decided(onFrames(script, fps), "text", 0.9, "the sum of the script's own timings");
  const counted = countedSeconds(reading) ?? scenesNumbered(reading)?.seconds ?? null;
  if (counted !== null) return decided(onFrames(counted, fps), "text", 0.8, "the lengths of its scenes");
  const confidence = platform.source === "default" ? DEFAULT_CONFIDENCE : 0.6;
  const { durationSeconds, label } = PLATFORMS[platform.value];
  return decided(
    durationSeconds,
    "default",
    confidence,
    platform.source === "default" ? null : `usual for ${label}`,
  );
}

/** "Six scenes, two seconds each" is a film of twelve; null where the brief says no such thing. */
function countedSeconds({ sceneCounts, cutsPerMinute }: BriefReading): number | null {
  const count = sceneCounts.at(-1)?.value;
  if (!count || !cutsPerMinute || count.unit !== "scenes" || count.min !== count.max) return null;
  if (!/\bsec|\ds?$|\bs\b/i.test(cutsPerMinute.words)) return null;
  return (count.max * SECONDS_PER_MINUTE) / cutsPerMinute.value;
}

const SECONDS_PER_MINUTE = 60;

/** "Scene 1: 4 s, scene 2: 6 s" is a film of ten; null where the brief does not number them all from the first. */
export function scenesNumbered({
  sceneLengths,
}: BriefReading): { readonly count: number; readonly seconds: number } | null {
  const numbered = sceneLengths.filter(({ value }) => typeof value.part === "number");
  const areAll = numbered.length > 1 && numbered.every(({ value }, index) => value.part === index + 1);
  const seconds = numbered.reduce((sum, { value }) => sum + (value.max ?? value.min), 0);
  return areAll ? { count: numbered.length, seconds } : null;
}

/** The lengths that are said of the film and not of one of its elements: "a three-second title". */
export function lengthsOfFilm({ text, durations }: BriefReading): readonly Finding<AskedDuration>[] {
  return durations.length < 2
    ? durations
    : durations.filter(
        ({ start, end }) => !OF_AN_ELEMENT.test(text.slice(end)) && !OF_A_TRACK.test(text.slice(0, start)),
      );
}

/** "A three-second logo animation": what it measures is a part, where the film has a length of its own. */
const OF_AN_ELEMENT =
  /^[ -](?:long )?(?:\w+ )?(?:logo|end ?card|end ?frame|title|intro|outro|opening|closing|pause|silence|fade|freeze|countdown|pack ?shot|shot|close-?up|hold|time-?lapse|slow[- ]motion)\b(?! (?:film|video|ad)\b)/i;

/** "The voice track I recorded is 40 seconds long". */
export const OF_A_TRACK =
  /\b(?:voice(?:-?over| track)?|track|song|jingle|recording|audio|music|soundtrack|narration|interview|statement|speech)\b[^.;!?\n,]{0,32}\b(?:is|lasts|runs|takes|has)\s(?:for |exactly |about |around |over )?$/i;

/** Of several lengths: one marked "exactly", else the later one. */
export function decisive(durations: readonly Finding<AskedDuration>[]): Finding<AskedDuration> | undefined {
  const possible = durations.filter(({ value }) => isPossible(value));
  return possible.findLast(({ value }) => value.exact) ?? possible.at(-1);
}

const LONGEST_POSSIBLE_SECONDS = 1_800;

/** "two hours" or "0 s" stay in the ledger as demands the film cannot keep. */
function isPossible({ min, max }: AskedDuration): boolean {
  return max > 0 && min <= LONGEST_POSSIBLE_SECONDS;
}

function withinRange({ seconds, min, max }: AskedDuration): number {
  return Math.min(Math.max(seconds, min), max);
}

function onFrames(seconds: number, fps: number): number {
  const sane = Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, seconds));
  return secondsFromFrames(Math.max(1, framesFromSeconds(sane, fps)), fps);
}

function scriptSeconds({ script }: BriefReading): number | null {
  if (!script || script.some(({ value }) => value.seconds === null)) return null;
  const sum = script.reduce((total, { value }) => total + (value.seconds ?? 0), 0);
  return sum > 0 ? sum : null;
}

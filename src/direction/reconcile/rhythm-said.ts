import type { BriefReading } from "../reading/reading.ts";

/** Words before or after a scene's length that make it a bound: "at least two seconds each", "3 seconds or more". */
const BOUND_BEFORE =
  /\b(?:at least|at most|no (?:less|more|shorter|longer) than|min(?:imum|\.)?(?: of)?|max(?:imum|\.)?(?: of)?|up to|under|over|below|above|(?:shorter|longer|less|more) than|mindestens|höchstens|au moins|au plus|al menos|como máximo|almeno|al massimo|pelo menos|no máximo|minstens|hoogstens)\s*$/i;
const BOUND_AFTER = /^\s*(?:or (?:more|less|longer|shorter)|minimum|maximum|at (?:least|most))\b/i;

/** The reading without a rhythm that was read off a bound: the number of scenes says how long each is. */
export function withoutBoundsAsRhythm(reading: BriefReading): BriefReading {
  const { cutsPerMinute, text } = reading;
  if (cutsPerMinute === null || reading.sceneCounts.length === 0) return reading;
  const isBound =
    BOUND_BEFORE.test(text.slice(0, cutsPerMinute.start)) || BOUND_AFTER.test(text.slice(cutsPerMinute.end));
  return isBound ? { ...reading, cutsPerMinute: null } : reading;
}

import { blocksFrom } from "./script-blocks.ts";
import type { ScriptLine } from "./script-lines.ts";
import { lengthIn, withoutLength } from "./script-times.ts";
import type { ShotBlock } from "./shot-block.ts";

const SLUG = /^(?:\d{1,3}[.)]?\s+)?(?:\*\*)?(?:INT|EXT|INT\.?\/EXT|I\/E|INNEN|AUSSEN|AUßEN)[. ]/;
const VIDEO_LINE =
  /^(?:[-*•]\s*)?(?:\*\*)?(?:video|visual|picture|bild|image|imagen)\s?\d{0,2}\s?(?:\*\*)?[:：](?:\*\*)?\s*/i;

/** "INT. KITCHEN - DAY" and what follows up to the next slug line. */
export function readScreenplay(lines: readonly ScriptLine[]): ShotBlock[] {
  let slug: string | null = null;
  return blocksFrom(lines, (line) => {
    if (SLUG.test(line.text)) {
      slug = line.text.replace(/\*\*/g, "");
      return { label: slug, seconds: lengthIn(line.text), length: line.text.length };
    }
    // A camera set up anew is a shot of its own in the same place.
    return slug !== null && NEW_SETUP.test(line.text)
      ? { label: slug, seconds: lengthIn(line.text), length: 0 }
      : null;
  }).filter(({ body }) => body.trim() !== "");
}

/** A screenplay's picture without the name of its set-up: "CLOSE ON his ring" shows his ring. */
export function withoutSetup(words: string): string {
  return words.replace(SETUP_ALONE, "");
}

/** "CLOSE ON scissors", "INSERT – a clock". */
const NEW_SETUP =
  /^(?:(?:EXTREME )?CLOSE(?:[- ]UP)?(?: ON)?|ANGLE ON|INSERT|WIDE ON|TIGHT ON|POV|BACK TO)(?=[ :–—-])/u;

const SETUP_ALONE = new RegExp(`${NEW_SETUP.source}(?<!POV)(?:\\s?[:–—-]+)?\\s+`, "u");

/** "VIDEO: … / AUDIO: …" pairs under one another. */
export function readPairs(lines: readonly ScriptLine[]): ShotBlock[] {
  return blocksFrom(lines, (line) => {
    const match = VIDEO_LINE.exec(line.text);
    return match === null ? null : { label: null, seconds: null, length: match[0].length };
  }).map((block) => {
    const seconds = lengthIn(block.body);
    return seconds === null ? block : { ...block, seconds, body: withoutLength(block.body) };
  });
}

/** "INT. LAUNDERETTE – NIGHT – 6 SEC" */
const LENGTH_OF_SLUG = /\s*[-–—(]+\s*\d{1,3}\s?(?:s|secs?|seconds?)\.?\)?\s*$/iu;
const SLUG_PARTS =
  /^(?:\d{1,3}[.)]?\s+)?(?:INT\.?\/EXT|INT|EXT|I\/E|INNEN|AUSSEN|AUßEN)[. ]+(.+?)(?:\s+[-–—]+\s+([^-–—(]+?))?\s*(?:\(.*\))?$/;
const NO_TIME = /^(?:continuous|later|same|moments later|weiter|continu)$/i;

/** The place and hour a slug line names, in plain words: "desert road, night"; null where a label is none. */
export function placeOfSlug(label: string | null): string | null {
  const parts = SLUG_PARTS.exec((label ?? "").replace(LENGTH_OF_SLUG, ""));
  const place = parts?.[1];
  if (place === undefined) return null;
  const hour = parts?.[2]?.trim() ?? "";
  const isHour = hour !== "" && !NO_TIME.test(hour);
  return (isHour ? `${place.trim()}, ${hour}` : place.trim()).toLowerCase();
}

import type { ParseResponse } from "../../contracts/parse.ts";
import { timecodeFromFrames } from "../../contracts/timecode.ts";
import { MOVEMENT_WORDS, SHOT_WORDS } from "../../contracts/wording.ts";
import type { ExportWriter } from "./export-writer.ts";
import { leadFrames, type Segment, timelineOf } from "./timeline.ts";

/** Programmes begin at one hour by custom, so that nothing before them has a negative time. */
const RECORD_START_SECONDS = 3_600;
const TITLE_CHARACTERS = 70;
const COMMENT_CHARACTERS = 120;
const REEL = "AX";
const BLACK = "BL";
const EVENT_DIGITS = 3;
const NOT_PRINTABLE_ASCII = /[^\x20-\x7E]+/g;
const DIACRITICS = /\p{M}+/gu;

/** A CMX 3600 edit decision list, non-drop: one event a clip, dissolves and wipes as two-line events, an end fade to black. */
export const edl: ExportWriter = {
  format: "edl",
  extension: "edl",
  mediaType: "text/plain; charset=us-ascii",
  write: (response: ParseResponse) => {
    const { fps } = response.creative_direction.technical_specs;
    const segments = timelineOf(response);
    const events = segments.map((segment, index) =>
      edit(segment, segments[index - 1], segments[index + 1], fps),
    );
    const lines = [...events, ...endFade(segments.at(-1), fps)].flatMap(({ edits, comments }, index) => [
      ...edits.map((line) => `${digits(index + 1)}  ${line}`),
      ...comments.map((comment) => `* ${ascii(comment, COMMENT_CHARACTERS)}`),
    ]);
    const title = ascii(response.creative_direction.product.name, TITLE_CHARACTERS) || "UNTITLED";
    return [`TITLE: ${title}`, "FCM: NON-DROP FRAME", "", ...lines, ""].join("\r\n");
  },
};

interface EdlEvent {
  readonly edits: readonly string[];
  readonly comments: readonly string[];
}

/** A clip's event. Where a transition leads into it, it begins with the transition, beside the clip that it leaves. */
function edit(
  segment: Segment,
  before: Segment | undefined,
  after: Segment | undefined,
  fps: number,
): EdlEvent {
  const lead = leadFrames(before, segment);
  const tail = after ? leadFrames(segment, after) : (segment.transitionOut?.frames ?? 0);
  const recordIn = segment.startFrame - lead;
  const length = segment.frames + lead - tail;
  const times = span(segment.sourceStart - lead, recordIn, length, fps);
  if (!before?.transitionOut || lead === 0) {
    return {
      edits: [line(REEL, "C", null, times)],
      comments: [`FROM CLIP NAME: ${segment.name}`, ...facts(segment)],
    };
  }
  const leaves = span(before.sourceStart + before.frames - lead, recordIn, 0, fps);
  return {
    edits: [
      line(REEL, "C", null, leaves),
      line(REEL, before.transitionOut.type === "wipe" ? "W001" : "D", lead, times),
    ],
    comments: [`FROM CLIP NAME: ${before.name}`, `TO CLIP NAME: ${segment.name}`, ...facts(segment)],
  };
}

/** A transition out of the last scene has nothing to lead to: the film fades to black. */
function endFade(last: Segment | undefined, fps: number): EdlEvent[] {
  if (!last?.transitionOut) return [];
  const { frames } = last.transitionOut;
  const recordIn = last.startFrame + last.frames - frames;
  const leaves = span(last.sourceStart + last.frames - frames, recordIn, 0, fps);
  return [
    {
      edits: [line(REEL, "C", null, leaves), line(BLACK, "D", frames, span(0, recordIn, frames, fps))],
      comments: [`FROM CLIP NAME: ${last.name}`],
    },
  ];
}

function line(reel: string, code: string, frames: number | null, times: string): string {
  const length = frames === null ? " ".repeat(EVENT_DIGITS) : digits(frames);
  return `${reel.padEnd(8)} V     ${code.padEnd(4)} ${length} ${times}`;
}

/** Source in and out, record in and out. */
function span(sourceIn: number, recordIn: number, length: number, fps: number): string {
  const start = RECORD_START_SECONDS * Math.round(fps);
  return [sourceIn, sourceIn + length, start + recordIn, start + recordIn + length]
    .map((frames) => timecodeFromFrames(frames, fps))
    .join(" ");
}

function facts({ scene }: Segment): string[] {
  const { shot_type: shot, camera_movement: movement, subject } = scene.visual;
  return [`COMMENT: ${SHOT_WORDS[shot]}, ${MOVEMENT_WORDS[movement]}: ${subject}`];
}

function digits(value: number): string {
  return String(value).padStart(EVENT_DIGITS, "0");
}

/** Edit lists are ASCII, one line a note: accents are dropped, other letters become a question mark. */
function ascii(text: string, maxCharacters: number): string {
  const plain = text
    .normalize("NFKD")
    .replace(DIACRITICS, "")
    .replace(/[\r\n\t]+/g, " ")
    .replace(NOT_PRINTABLE_ASCII, "?");
  return plain.trim().slice(0, maxCharacters);
}

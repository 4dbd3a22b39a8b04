import type { ParseResponse } from "../../contracts/parse.ts";
import type { OverlayPosition } from "../../contracts/vocabulary.ts";

/** A text with its time, for subtitle formats. */
export interface Cue {
  readonly kind: "voice" | "overlay";
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** One or two lines, without blank ones. */
  readonly text: string;
  readonly position: OverlayPosition;
}

/** Spoken words a second, the middle of the usual 2 to 2.5 of voice-overs. */
const WORDS_PER_SECOND = 2.25;
/** Scripts without spaces are spoken at about this many letters a second. */
const LETTERS_PER_SECOND = 7;
const SHORTEST_CUE_SECONDS = 1;
/** Subtitle practice: at most 42 characters a line (BBC and Netflix guidelines agree). */
const LINE_CHARACTERS = 42;
const WHITE_SPACE = /\s+/gu;
const MS = 1_000;

/** Voice-over lines and overlays as cues, in the order they begin. */
export function cuesOf(response: ParseResponse): Cue[] {
  const voice = response.scenes.flatMap((scene): Cue[] => {
    const text = clean(scene.audio.voiceover_text ?? "");
    if (text === "") return [];
    const spoken = Math.max(SHORTEST_CUE_SECONDS, speechSeconds(text));
    const endSeconds = Math.min(scene.end_time, scene.start_time + spoken);
    return [
      {
        kind: "voice",
        startSeconds: scene.start_time,
        endSeconds,
        text: inLines(text),
        position: "bottom_third",
      },
    ];
  });
  const overlays = overlaysOf(response).map(
    ({ text, start, end, position }): Cue => ({
      kind: "overlay",
      startSeconds: start,
      endSeconds: end,
      text: inLines(text),
      position,
    }),
  );
  return [...voice, ...overlays]
    .filter(({ startSeconds, endSeconds, text }) => text !== "" && endSeconds > startSeconds)
    .sort((one, other) => one.startSeconds - other.startSeconds || one.kind.localeCompare(other.kind));
}

/** HH:MM:SS and milliseconds, with the separator that the format wants. */
export function cueTime(seconds: number, separator: "," | "."): string {
  const total = Math.round(seconds * MS);
  const pad = (value: number, digits = 2) => String(value).padStart(digits, "0");
  const whole = Math.floor(total / MS);
  return `${pad(Math.floor(whole / 3600))}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}${separator}${pad(total % MS, 3)}`;
}

/** The direction's own overlays where it lists them, else those of the scenes. */
function overlaysOf({ creative_direction: direction, scenes }: ParseResponse) {
  const listed = direction.text_strategy.overlays.map((overlay) => ({
    text: clean(overlay.text),
    start: overlay.start_time,
    end: overlay.end_time,
    position: overlay.position,
  }));
  if (listed.length > 0) return listed;
  return scenes.flatMap(({ text_overlay: overlay, start_time: start, end_time: end }) =>
    overlay ? [{ text: clean(overlay.text), start, end, position: overlay.position }] : [],
  );
}

function speechSeconds(text: string): number {
  const words = text.split(" ").length;
  const spaceless = text.length / Math.max(1, words) > LINE_CHARACTERS / 2;
  return spaceless ? text.length / LETTERS_PER_SECOND : words / WORDS_PER_SECOND;
}

function clean(text: string): string {
  return text.toWellFormed().replace(WHITE_SPACE, " ").trim();
}

/** Two lines of about equal length where one is too long. */
function inLines(text: string): string {
  if (text.length <= LINE_CHARACTERS) return text;
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const nearest = spaces.reduce(
    (best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
    spaces[0] ?? -1,
  );
  return nearest < 0 ? text : `${text.slice(0, nearest)}\n${text.slice(nearest + 1)}`;
}

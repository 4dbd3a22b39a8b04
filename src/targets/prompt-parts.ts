import type { CameraMovement } from "../../contracts/vocabulary.ts";
import { capitalised, SHOT_WORDS, spaced } from "../../contracts/wording.ts";
import type { PromptBrief } from "./target.ts";

/** What the camera does, as a clause that follows "the camera". */
const CAMERA_CLAUSES = {
  static: "stays locked off",
  pan: "pans slowly across the scene",
  tilt: "tilts slowly upwards",
  dolly: "tracks alongside the subject",
  crane: "rises in a smooth crane move",
  handheld: "is handheld with a natural, slight sway",
  orbital: "orbits slowly around the subject",
  push_in: "pushes in slowly",
  pull_out: "pulls back slowly",
} as const satisfies Record<CameraMovement, string>;

/** The same as a term, to stand in a list. */
const CAMERA_TERMS = {
  static: "locked-off camera",
  pan: "slow pan",
  tilt: "slow tilt up",
  dolly: "tracking shot alongside the subject",
  crane: "rising crane move",
  handheld: "natural handheld sway",
  orbital: "slow orbit around the subject",
  push_in: "slow push-in",
  pull_out: "slow pull-back",
} as const satisfies Record<CameraMovement, string>;

const SENTENCE_END = /[.!?…。！？]$/u;

export interface PromptParts {
  /** "Close-up" */
  readonly shot: string;
  /** "pushes in slowly", to follow "the camera". */
  readonly camera: string;
  /** "slow push-in" */
  readonly move: string;
  /** Subject, place, lens, light, colour and mood, without shot and camera. */
  readonly body: string;
  /** "ice crack, pour", or empty. */
  readonly sounds: string;
  /** Sentences that hold for any model: continuity, room for the crop. */
  readonly guards: readonly string[];
}

/** The scene's words, taken apart so that each family can say them in its own order. Nothing is invented here. */
export function promptParts({ scene, body, continues, cropTo }: PromptBrief): PromptParts {
  const guards: string[] = [];
  if (continues)
    guards.push(
      "It continues seamlessly from the last frame of the clip before: same subject, light and camera move.",
    );
  if (cropTo !== null) guards.push(`All action stays inside the central ${cropTo} area of the frame.`);
  return {
    shot: SHOT_WORDS[scene.visual.shot_type],
    camera: CAMERA_CLAUSES[scene.visual.camera_movement],
    move: CAMERA_TERMS[scene.visual.camera_movement],
    body,
    sounds: scene.audio.sound_effects.map(spaced).join(", "),
    guards,
  };
}

/** Joins sentences with one space, each begun with a capital and ended with a stop; empty ones are dropped. */
export function paragraph(...sentences: readonly string[]): string {
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .map((sentence) => capitalised(SENTENCE_END.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
}

/** The text cut after the last whole sentence or clause that fits. */
export function fitPrompt(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const room = text.slice(0, maxCharacters - 1).toWellFormed();
  const end = Math.max(room.lastIndexOf(". "), room.lastIndexOf(", "), room.lastIndexOf("。"));
  return `${(end > maxCharacters / 2 ? room.slice(0, end) : room).replace(/[\s,.;:]+$/u, "")}.`;
}

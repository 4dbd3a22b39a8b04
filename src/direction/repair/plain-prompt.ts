import type { z } from "zod";
import type { CreativeDirection } from "../../../contracts/direction.ts";
import type { SceneVisual } from "../../../contracts/scene.ts";
import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";

type Visual = z.infer<typeof SceneVisual>;

/** How a shot size is said in a prompt. */
export const SHOT_WORDS = {
  extreme_close_up: "Extreme close-up",
  close_up: "Close-up",
  medium_close_up: "Medium close-up",
  medium_shot: "Medium shot",
  wide_shot: "Wide shot",
  establishing: "Establishing shot",
} as const satisfies Record<ShotType, string>;

/** How a camera movement is said in a prompt. */
export const MOVEMENT_WORDS = {
  static: "locked-off camera",
  pan: "slow pan",
  tilt: "gentle tilt",
  dolly: "smooth dolly move",
  crane: "rising crane move",
  handheld: "handheld camera",
  orbital: "orbiting camera",
  push_in: "slow push-in",
  pull_out: "slow pull-out",
} as const satisfies Record<CameraMovement, string>;

/** A prompt written afresh from a scene's own fields, for a scene whose prompt had to be taken out. */
export function plainPrompt(
  visual: Pick<Visual, "shot_type" | "camera_movement" | "subject" | "environment">,
  direction: CreativeDirection,
): string {
  const { aesthetic, lighting_style } = direction.visual_direction;
  const light = lighting_style.replaceAll("_", " ");
  const mood = direction.audio_direction.mood[0];
  const parts = [
    `${SHOT_WORDS[visual.shot_type]}, ${MOVEMENT_WORDS[visual.camera_movement]}: ${visual.subject}`,
    visual.environment,
    /light/i.test(light) ? light : `${light} light`,
    aesthetic,
    ...(mood ? [`${mood} mood`] : []),
  ];
  return `${parts.map((part) => part.replace(/[.\s]+$/, "")).join(", ")}.`;
}

import type { z } from "zod";
import type { CreativeDirection } from "../../../contracts/direction.ts";
import type { SceneVisual } from "../../../contracts/scene.ts";
import { MOVEMENT_WORDS, SHOT_WORDS } from "../knowledge/camera-words.ts";
import { capital } from "../words/capital.ts";

type Visual = z.infer<typeof SceneVisual>;

/** A prompt written afresh from a scene's own fields, for a scene whose prompt had to be taken out. */
export function plainPrompt(
  visual: Pick<Visual, "shot_type" | "camera_movement" | "subject" | "environment">,
  direction: CreativeDirection,
): string {
  const { aesthetic, lighting_style } = direction.visual_direction;
  const light = lighting_style.replaceAll("_", " ");
  const mood = direction.audio_direction.mood[0];
  const parts = [
    `${capital(SHOT_WORDS[visual.shot_type][0])}, ${MOVEMENT_WORDS[visual.camera_movement][0]}: ${visual.subject}`,
    visual.environment,
    /light/i.test(light) ? light : `${light} light`,
    aesthetic,
    ...(mood ? [`${mood} mood`] : []),
  ];
  return `${parts.map((part) => part.replace(/[.\s]+$/, "")).join(", ")}.`;
}

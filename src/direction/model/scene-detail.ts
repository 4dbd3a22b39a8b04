import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import {
  CameraMovement,
  OverlayAnimation,
  OverlayPosition,
  SceneTransition,
  ShotType,
} from "../../../contracts/vocabulary.ts";
import type { AnswerShape } from "../../llm/provider.ts";

/** The model's answer for one scene. null keeps what the draft says. */
const SceneDetail = z.object({
  subject: z.string().describe("Who or what is in the picture, and what they do"),
  environment: z.string().describe("Where it is, with the light of the place"),
  shot_type: ShotType.nullable(),
  camera_movement: CameraMovement.nullable(),
  generation_prompt: z.string().describe("For a video model, in English, 40 to 80 words"),
  negative_prompt: z.string().nullable().describe("What the video model leaves out, separated by commas"),
  reference_image_index: z
    .number()
    .nullable()
    .describe("The reference picture this scene starts from or resembles"),
  music_intensity: z.number().nullable().describe("0 to 1"),
  sound_effects: z.array(z.string()).nullable(),
  voiceover_text: z.string().nullable(),
  overlay: z
    .object({ text: z.string(), style: z.string(), position: OverlayPosition, animation: OverlayAnimation })
    .nullable(),
  transition: SceneTransition.nullable(),
});
export type SceneDetail = z.infer<typeof SceneDetail>;

export const SCENE_DETAIL: AnswerShape<SceneDetail> = { name: "scene_detail", schema: SceneDetail };

/** The drafted scene in the shape of an answer. */
export function detailOf(scene: Scene): SceneDetail {
  const { visual, audio, text_overlay: overlay, transition_to_next: transition } = scene;
  return {
    subject: visual.subject,
    environment: visual.environment,
    shot_type: visual.shot_type,
    camera_movement: visual.camera_movement,
    generation_prompt: visual.generation_prompt,
    negative_prompt: visual.negative_prompt,
    reference_image_index: visual.reference_image_index,
    music_intensity: audio.music_intensity,
    sound_effects: audio.sound_effects,
    voiceover_text: audio.voiceover_text,
    overlay,
    transition: transition.type,
  };
}

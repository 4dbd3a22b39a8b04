import { z } from "zod";
import { Fraction, Seconds } from "./primitives.ts";
import {
  CameraMovement,
  OverlayAnimation,
  OverlayPosition,
  ScenePurpose,
  SceneTransition,
  ShotType,
} from "./vocabulary.ts";

export const SceneVisual = z
  .object({
    shot_type: ShotType,
    subject: z.string().min(1).describe("Who or what is in the picture, and what they do"),
    camera_movement: CameraMovement,
    environment: z.string().min(1).describe("Where it is, with the light of the place"),
    generation_prompt: z
      .string()
      .min(1)
      .describe(
        "What a video model is given: subject, action, setting, shot, movement, lens, light, colour, mood",
      ),
    negative_prompt: z.string().describe("What the model is told to leave out; empty where there is nothing"),
    reference_image_index: z
      .number()
      .int()
      .min(0)
      .nullable()
      .describe("Index into extracted_references.images of the picture this scene starts from or resembles"),
  })
  .meta({ id: "SceneVisual", description: "What is seen" });

export const SceneAudio = z
  .object({
    music_intensity: Fraction,
    sound_effects: z.array(z.string()),
    voiceover_text: z.string().nullable().describe("The spoken line, short enough for the scene"),
  })
  .meta({ id: "SceneAudio", description: "What is heard" });

export const SceneOverlay = z
  .object({
    text: z.string().min(1),
    style: z.string().min(1),
    position: OverlayPosition,
    animation: OverlayAnimation,
  })
  .meta({ id: "SceneOverlay", description: "The text on screen during the scene" });

export const TransitionToNext = z
  .object({
    type: SceneTransition,
    duration: z
      .number()
      .min(0)
      .describe("Seconds; 0 for a cut. It overlaps the end of this scene, scenes still abut"),
  })
  .meta({ id: "TransitionToNext", description: "How this scene gives way to the next" });

export const Scene = z
  .object({
    id: z
      .string()
      .regex(/^scene_\d+_[a-z_]+$/)
      .meta({ description: "scene_<number>_<purpose>", example: "scene_1_hook" }),
    scene_number: z.number().int().min(1),
    start_time: Seconds,
    duration: z.number().positive().describe("Seconds, a whole number of frames"),
    end_time: Seconds,
    purpose: ScenePurpose,
    visual: SceneVisual,
    audio: SceneAudio,
    text_overlay: SceneOverlay.nullable(),
    transition_to_next: TransitionToNext,
  })
  .meta({
    id: "Scene",
    description: "One scene of the shot list; scenes abut and sum to the film's duration exactly",
    example: {
      id: "scene_1_hook",
      scene_number: 1,
      start_time: 0,
      duration: 2.5,
      end_time: 2.5,
      purpose: "hook",
      visual: {
        shot_type: "extreme_close_up",
        subject: "cold brew poured over a cracking ice cube",
        camera_movement: "push_in",
        environment: "a sunlit kitchen counter",
        generation_prompt:
          "Extreme close-up, slow push-in: cold brew poured over a cracking ice cube on a sunlit kitchen counter, 100mm macro, warm morning side light, amber and cream tones, playful.",
        negative_prompt: "text, watermark",
        reference_image_index: null,
      },
      audio: { music_intensity: 0.4, sound_effects: ["ice crack"], voiceover_text: null },
      text_overlay: {
        text: "Mornings, upgraded",
        style: "bold",
        position: "top_third",
        animation: "fade_in",
      },
      transition_to_next: { type: "cut", duration: 0 },
    },
  });
export type Scene = z.infer<typeof Scene>;

import type { CreativeDirection } from "../../../contracts/direction.ts";
import type { Scene } from "../../../contracts/scene.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { SceneDetail } from "../model/scene-detail.ts";
import type { Treatment } from "../model/treatment.ts";
import { asData, materialOf } from "./material.ts";
import { RULES } from "./rules.ts";
import type { PromptText } from "./treatment-prompt.ts";

const TASK = `Your task now: one scene, the one under "scene". The others are written at the same time by colleagues who see the same "look" and "outline": keep to both, and describe people, product and place in the words of the outline so that a video model draws the same ones.

generation_prompt is all that the video model gets: name shot size and camera movement, subject and one action that fits the scene's seconds, setting, light, lens, two or three colours of the palette in words, mood. One sentence says what happens where and when ("on a wet street at night"), the light is that of the hour, the weather and the place, the shot size is one from which the subject can be seen, and no word stands for what a camera cannot show. No lettering in the picture, no cuts, no sound. A voice-over line has at most 2 words for each second of the scene; an overlay at most 50 characters: a fact of the brief (what it does, an offer, a price, a day, a place) before any line of your own. Together the lines of all scenes are one text: no line says what another says.`;

/** What the scenes of one film share. */
export interface SharedLook {
  readonly direction: CreativeDirection;
  readonly outline: Treatment["outline"];
}

/** The prompt of one scene's details. */
export function scenePrompt(
  agreed: AgreedBrief,
  look: SharedLook,
  scene: Scene,
  draft: SceneDetail,
): PromptText {
  const { product, visual_direction, audio_direction, cta } = look.direction;
  return {
    system: `${RULES}\n\n${TASK}`,
    data: asData({
      ...materialOf(agreed),
      look: {
        product,
        visual: visual_direction,
        music: audio_direction.music_genre,
        mood: audio_direction.mood,
        cta: cta.text,
      },
      outline: look.outline.map(({ beat }, index) => `${index + 1}. ${beat}`),
      scene: { number: scene.scene_number, purpose: scene.purpose, seconds: scene.duration, draft },
    }),
  };
}

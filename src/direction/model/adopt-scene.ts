import type { Scene } from "../../../contracts/scene.ts";
import { snapToFrame } from "../../../contracts/timecode.ts";
import { MAX_OVERLAY_CHARACTERS, readingSeconds, speakingSeconds } from "../knowledge/reading-speed.ts";
import { coverage } from "../words/mentions.ts";
import type { Cleaner } from "./clean-text.ts";
import { chooser, type Origins } from "./origins.ts";
import type { SceneDetail } from "./scene-detail.ts";
import type { Settled } from "./settled.ts";

const MAX_SUBJECT_CHARACTERS = 300;
const MAX_ENVIRONMENT_CHARACTERS = 240;
const MAX_PROMPT_CHARACTERS = 1_200;
const MAX_NEGATIVE_CHARACTERS = 400;
const MAX_VOICEOVER_CHARACTERS = 400;
const MAX_EFFECTS = 4;
const MAX_EFFECT_CHARACTERS = 80;
const MAX_STYLE_CHARACTERS = 40;
const TRANSITION_SECONDS = 0.4;
const MAX_TRANSITION_SHARE = 0.25;
/** Share of a demanded happening's words that another wording must still name. */
const FAITHFUL_COVERAGE = 0.6;

/** What a scene is written from besides the answer itself. */
export interface SceneContext {
  readonly index: number;
  readonly settled: Settled;
  readonly clean: Cleaner;
  readonly imageCount: number;
  readonly fps: number;
  readonly isLast: boolean;
  /** The film may have spoken words, words on screen. */
  readonly maySpeak: boolean;
  readonly mayShowText: boolean;
}

export interface AdoptedScene {
  readonly scene: Scene;
  readonly origins: Origins;
}

/** The drafted scene with the model's words, wherever they are fit and the model's to say; its time is untouched. */
export function adoptScene(draft: Scene, detail: SceneDetail, context: SceneContext): AdoptedScene {
  const origins: Origins = {};
  const choose = chooser(`/scenes/${context.index}`, context.settled, origins);
  const { visual, audio } = draft;
  const scene: Scene = {
    ...draft,
    visual: {
      shot_type: choose("visual/shot_type", visual.shot_type, detail.shot_type),
      subject: choose(
        "visual/subject",
        visual.subject,
        context.clean.phrase(detail.subject, MAX_SUBJECT_CHARACTERS),
      ),
      camera_movement: choose("visual/camera_movement", visual.camera_movement, detail.camera_movement),
      environment: choose(
        "visual/environment",
        visual.environment,
        context.clean.phrase(detail.environment, MAX_ENVIRONMENT_CHARACTERS),
      ),
      generation_prompt: choose(
        "visual/generation_prompt",
        visual.generation_prompt,
        promptOf(draft, detail, context),
      ),
      negative_prompt: choose(
        "visual/negative_prompt",
        visual.negative_prompt,
        negativeOf(visual.negative_prompt, detail, context),
      ),
      reference_image_index: choose(
        "visual/reference_image_index",
        visual.reference_image_index,
        imageOf(detail, context),
      ),
    },
    audio: {
      music_intensity: choose("audio/music_intensity", audio.music_intensity, intensityOf(detail)),
      sound_effects: choose(
        "audio/sound_effects",
        audio.sound_effects,
        detail.sound_effects === null
          ? null
          : context.clean.list(detail.sound_effects, MAX_EFFECTS, MAX_EFFECT_CHARACTERS),
      ),
      voiceover_text: choose(
        "audio/voiceover_text",
        audio.voiceover_text,
        voiceoverOf(draft, detail, context),
      ),
    },
    text_overlay: choose("text_overlay", draft.text_overlay, overlayOf(draft, detail, context)),
    transition_to_next: choose(
      "transition_to_next",
      draft.transition_to_next,
      transitionOf(draft, detail, context),
    ),
  };
  return { scene, origins };
}

/** A prompt must still show what the brief wants to happen here. */
function promptOf(draft: Scene, detail: SceneDetail, context: SceneContext): string | null {
  const prompt = context.clean.phrase(detail.generation_prompt, MAX_PROMPT_CHARACTERS);
  const isDemanded = context.settled(`/scenes/${context.index}/visual/subject`);
  if (prompt === null || !isDemanded) return prompt;
  return coverage(prompt, draft.visual.subject) >= FAITHFUL_COVERAGE ? prompt : null;
}

/** What the draft leaves out stays out; the model may only add. */
function negativeOf(
  drafted: string,
  { negative_prompt: offered }: SceneDetail,
  context: SceneContext,
): string | null {
  if (offered === null) return null;
  const items = `${drafted},${offered}`
    .split(",")
    .flatMap((item) => context.clean.phrase(item, MAX_EFFECT_CHARACTERS) ?? []);
  const once = items.filter(
    (item, index) => items.findIndex((other) => other.toLowerCase() === item.toLowerCase()) === index,
  );
  return context.clean.phrase(once.join(", "), Math.max(MAX_NEGATIVE_CHARACTERS, drafted.length));
}

function imageOf({ reference_image_index: index }: SceneDetail, { imageCount }: SceneContext): number | null {
  return index !== null && Number.isInteger(index) && index >= 0 && index < imageCount ? index : null;
}

function intensityOf({ music_intensity: intensity }: SceneDetail): number | null {
  return intensity === null || !Number.isFinite(intensity) ? null : Math.min(1, Math.max(0, intensity));
}

/** A spoken line that fits into the scene's time. */
function voiceoverOf(
  draft: Scene,
  { voiceover_text: offered }: SceneDetail,
  context: SceneContext,
): string | null {
  if (offered === null || !context.maySpeak) return null;
  const line = context.clean.spoken(offered, MAX_VOICEOVER_CHARACTERS);
  return line !== null && speakingSeconds(line) <= draft.duration ? line : null;
}

/** A text that can be read in the scene's time; the call to action's scene keeps its own. */
function overlayOf(draft: Scene, { overlay }: SceneDetail, context: SceneContext): Scene["text_overlay"] {
  if (overlay === null || !context.mayShowText || draft.purpose === "cta") return null;
  const text = context.clean.spoken(overlay.text, MAX_OVERLAY_CHARACTERS);
  if (text === null || readingSeconds(text) > draft.duration) return null;
  return {
    ...overlay,
    text,
    style: context.clean.phrase(overlay.style, MAX_STYLE_CHARACTERS) ?? draft.text_overlay?.style ?? "bold",
  };
}

/** A cut has no length; another transition takes the draft's, or a short one that leaves most of the scene alone. */
function transitionOf(
  draft: Scene,
  { transition }: SceneDetail,
  context: SceneContext,
): Scene["transition_to_next"] | null {
  if (transition === null || context.isLast) return null;
  if (transition === "cut") return { type: "cut", duration: 0 };
  const drafted = draft.transition_to_next.duration;
  const wanted = drafted > 0 ? drafted : Math.min(TRANSITION_SECONDS, draft.duration * MAX_TRANSITION_SHARE);
  return { type: transition, duration: snapToFrame(wanted, context.fps) };
}

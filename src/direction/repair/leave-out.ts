import type { Scene } from "../../../contracts/scene.ts";
import type { ScenePurpose } from "../../../contracts/vocabulary.ts";
import { lookWords, seenWords } from "../constraints/film-words.ts";
import type { Film } from "../film.ts";
import { withoutMentions } from "../words/leave-out-words.ts";
import { isSeenOnly, mentions, positiveMentions } from "../words/mentions.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { plainPrompt } from "./plain-prompt.ts";

const ENOUGH_SUBJECT = 12;
const ENOUGH_PROMPT = 60;
const PLAIN_PLACE = "a quiet, uncluttered setting";

/** What a scene shows when its own subject may not be seen, by purpose: the product carries the picture. */
const STAGINGS: Readonly<Record<ScenePurpose, readonly string[]>> = {
  hook: ["{product} caught in a sharp shaft of light", "light sweeping across the surface of {product}"],
  context: [
    "{product} waiting in its place, the light slowly changing around it",
    "{product} seen small in the calm of its surroundings",
  ],
  product_showcase: [
    "{product} alone in the frame, every edge crisp",
    "{product} turning slowly, reflections gliding over it",
  ],
  benefit: [
    "a telling detail of {product}, material and texture filling the frame",
    "{product} at work, its effect plain to see",
  ],
  cta: ["{product} composed at the centre with calm space around it", "{product} at rest on a clean surface"],
  transition: ["soft reflections drifting over {product}", "a passing shadow that uncovers {product}"],
};

/**
 * The film without `thing`: out of subjects, places, prompts and, where words count too, out of overlays and spoken lines;
 * negative prompts name it instead. Scenes that never named it keep their words.
 */
export function leaveOut(film: Film, thing: string): Film {
  const withoutInScenes = changeScenes(
    film,
    () => true,
    (scene) => sceneWithout(scene, thing, film),
  );
  return directionWithout(withoutInScenes, thing);
}

/** `negative` with `thing` in it, once. */
export function withNegative(negative: string, thing: string): string {
  const words = thing.trim().toLowerCase();
  if (
    negative
      .toLowerCase()
      .split(/\s*,\s*/)
      .includes(words)
  )
    return negative;
  return negative.trim() === "" ? words : `${negative.trim().replace(/,$/, "")}, ${words}`;
}

function sceneWithout(scene: Scene, thing: string, film: Film): Scene {
  const shown =
    mentions(seenWords(scene), thing).length > 0 ? pictureWithoutThing(scene, thing, film) : scene;
  const visual = { ...shown.visual, negative_prompt: withNegative(shown.visual.negative_prompt, thing) };
  const quiet = soundsWithout({ ...shown, visual }, thing);
  return isSeenOnly(thing) ? quiet : wordsWithout(quiet, thing);
}

/** The scene with a picture that does not name `thing`; its words stay. */
export function pictureWithoutThing(given: Scene, thing: string, film: Film): Scene {
  const scene = withoutAttribute(given, thing);
  const { visual } = scene;
  const environment = withoutMentions(visual.environment, thing) ?? PLAIN_PLACE;
  const subject = withoutMentions(visual.subject, thing);
  const keepsSubject =
    subject !== null && subject.length >= ENOUGH_SUBJECT && keepsHead(visual.subject, subject);
  const newSubject = keepsSubject ? subject : stagingFor(scene, thing, film);
  const prompt = withoutMentions(visual.generation_prompt, thing);
  const keepsPrompt = keepsSubject && prompt !== null && prompt.length >= ENOUGH_PROMPT;
  const next = { ...visual, environment, subject: newSubject };
  const written = keepsPrompt ? prompt : plainPrompt(next, film.direction);
  const clean = withoutMentions(written, thing) ?? `${newSubject}, ${environment}.`;
  return { ...scene, visual: { ...next, generation_prompt: clean } };
}

/** "A snowy village" without snow is a village, a lake in the snow a lake. */
function withoutAttribute(scene: Scene, thing: string): Scene {
  const noun = thing.trim().toLowerCase();
  if (!/^\p{L}{3,}$/u.test(noun)) return scene;
  const attribute = new RegExp(`(?<=\\p{L} )${noun}(?:y|ey|-covered|-capped) (?=\\p{L})`, "giu");
  // "A clearing by a lake in the rain" without rain is the clearing.
  const weather = new RegExp(`(?<=\\p{L}),? (?:in|under|through) (?:the |a )?(?:\\p{Ll}+ )?${noun}$`, "iu");
  const bare = (words: string) => words.replace(attribute, "");
  const { visual } = scene;
  return {
    ...scene,
    visual: {
      ...visual,
      subject: bare(visual.subject),
      environment: bare(visual.environment).replace(weather, ""),
      generation_prompt: bare(visual.generation_prompt),
    },
  };
}

/** What is left must be the picture itself: "quicker, no longer looked at" says nothing without the hands it was told of. */
function keepsHead(before: string, after: string): boolean {
  return before.slice(0, HEAD_LETTERS).toLowerCase() === after.slice(0, HEAD_LETTERS).toLowerCase();
}

const HEAD_LETTERS = 6;

/** The product alone, as a scene of that purpose shows it; `thing`, where there is one, is not named. */
export function stagingFor(scene: Scene, thing: string | null, film: Film): string {
  const stagings = STAGINGS[scene.purpose];
  const product = film.direction.product.name;
  const named = thing !== null && positiveMentions(product, thing).length > 0 ? "the product" : product;
  const staging = stagings[scene.scene_number % stagings.length] ?? "{product} alone in the frame";
  return staging.replace("{product}", named);
}

function soundsWithout(scene: Scene, thing: string): Scene {
  const { sound_effects } = scene.audio;
  const kept = sound_effects.filter((sound) => positiveMentions(sound, thing).length === 0);
  return kept.length === sound_effects.length
    ? scene
    : { ...scene, audio: { ...scene.audio, sound_effects: kept } };
}

function wordsWithout(scene: Scene, thing: string): Scene {
  const overlay = scene.text_overlay;
  const text =
    overlay && positiveMentions(overlay.text, thing).length > 0
      ? withoutMentions(overlay.text, thing)
      : overlay?.text;
  const line = scene.audio.voiceover_text;
  const spoken = line && positiveMentions(line, thing).length > 0 ? withoutMentions(line, thing) : line;
  return {
    ...scene,
    audio: { ...scene.audio, voiceover_text: spoken },
    text_overlay: overlay && text ? { ...overlay, text } : null,
  };
}

function directionWithout(film: Film, thing: string): Film {
  const { visual_direction, text_strategy } = film.direction;
  const clean = (text: string, fallback: string) => withoutMentions(text, thing) ?? fallback;
  const isInLook = mentions(lookWords(film), thing).length > 0;
  const look = isInLook
    ? {
        ...visual_direction,
        aesthetic: clean(visual_direction.aesthetic, "clean and considered"),
        lighting_style: clean(visual_direction.lighting_style, "soft even light"),
        camera_style: clean(visual_direction.camera_style, "calm and deliberate"),
        scene_types: visual_direction.scene_types.filter((type) => mentions(type, thing).length === 0),
      }
    : visual_direction;
  const overlays = isSeenOnly(thing)
    ? text_strategy.overlays
    : text_strategy.overlays.flatMap((overlay) => {
        if (positiveMentions(overlay.text, thing).length === 0) return [overlay];
        const text = withoutMentions(overlay.text, thing);
        return text ? [{ ...overlay, text }] : [];
      });
  return changeDirection(film, { visual_direction: look, text_strategy: { ...text_strategy, overlays } });
}

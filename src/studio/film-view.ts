import type { CreativeDirection } from "../../contracts/direction.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import type { Scene } from "../../contracts/scene.ts";
import {
  capitalised,
  lightWords,
  MOVEMENT_WORDS,
  PLATFORM_WORDS,
  PURPOSE_WORDS,
  SHOT_WORDS,
  underTitle,
} from "../../contracts/wording.ts";
import { element } from "./element.ts";

const NO_REFERENCES: ExtractedReferences = { images: [], video: null };
/** Luma (Rec. 709) above which dark text reads better. */
const LIGHT_GROUND = 140;

/** Title, format, palette and the bar of scene lengths. */
export function headOf(direction: CreativeDirection, scenes: readonly Scene[]): HTMLElement {
  const { product, technical_specs: specs, visual_direction: look, audio_direction: audio } = direction;
  const format = [
    PLATFORM_WORDS[specs.platform],
    specs.aspect_ratio,
    specs.resolution.replace("x", " × "),
    `${specs.fps} fps`,
    `${specs.duration} s`,
  ];
  const sound =
    audio.music_genre === "none"
      ? "no music"
      : `${audio.music_genre.replaceAll("_", " ")}, ${audio.tempo} BPM`;
  const told = underTitle(product);
  return element(
    "div",
    {},
    element("h1", {}, product.name),
    told === "" ? null : element("p", { class: "quiet" }, told),
    element("p", {}, format.join(" · ")),
    element("p", { class: "quiet" }, `${look.aesthetic} · ${lightWords(look.lighting_style)} · ${sound}`),
    element("div", { class: "swatches" }, ...look.color_palette.map(({ hex, role }) => swatch(hex, role))),
    element(
      "div",
      { class: "timeline" },
      ...scenes.map((scene, index) => segment(scene, colorAt(direction, index))),
    ),
  );
}

function swatch(hex: string, role: string): HTMLElement {
  return element(
    "div",
    { class: "swatch", title: role, style: { background: hex, color: inkOn(hex) } },
    `${hex} ${role}`,
  );
}

function segment(scene: Scene, hex: string): HTMLElement {
  const style = { "flex-grow": String(scene.duration), background: hex, color: inkOn(hex) };
  return element("span", { title: `${scene.id}, ${scene.duration} s`, style }, String(scene.scene_number));
}

function colorAt(direction: CreativeDirection, index: number): string {
  const palette = direction.visual_direction.color_palette;
  return palette[index % palette.length]?.hex ?? "#555555";
}

function inkOn(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT_GROUND ? "#111111" : "#FFFFFF";
}

/** One scene: its frame with the words on it, and all a crew needs to know. */
export function cardOf(scene: Scene, direction: CreativeDirection, references = NO_REFERENCES): HTMLElement {
  const { visual, audio } = scene;
  const shot = `${SHOT_WORDS[visual.shot_type]} · ${MOVEMENT_WORDS[visual.camera_movement]}`;
  return element(
    "article",
    { class: "card" },
    element("div", { class: "frame" }, pictureOf(scene, direction, references)),
    element(
      "div",
      { class: "words" },
      element("p", { class: "purpose" }, `${scene.scene_number} · ${PURPOSE_WORDS[scene.purpose]}`),
      element(
        "p",
        { class: "quiet" },
        `${scene.start_time.toFixed(2)} – ${scene.end_time.toFixed(2)} s · ${shot}`,
      ),
      element("p", {}, capitalised(visual.subject)),
      element("p", { class: "quiet" }, capitalised(visual.environment)),
      audio.voiceover_text ? element("blockquote", {}, audio.voiceover_text) : null,
      audio.sound_effects.length > 0
        ? element("p", { class: "quiet" }, `Sound: ${audio.sound_effects.join(", ")}`)
        : null,
      element(
        "details",
        {},
        element("summary", {}, "Prompt"),
        element("p", {}, visual.generation_prompt),
        negative(visual.negative_prompt),
      ),
    ),
  );
}

function negative(prompt: string): HTMLElement | null {
  return prompt === "" ? null : element("p", { class: "quiet" }, `Without: ${prompt}`);
}

function pictureOf(scene: Scene, direction: CreativeDirection, references: ExtractedReferences): HTMLElement {
  const index = scene.visual.reference_image_index;
  const base64 = index === null ? undefined : references.images[index]?.base64;
  const [first, second] = [
    colorAt(direction, scene.scene_number - 1),
    colorAt(direction, scene.scene_number),
  ];
  const background = base64
    ? `url(data:image/jpeg;base64,${base64})`
    : `linear-gradient(160deg, ${first}, ${second})`;
  const ratio = direction.technical_specs.aspect_ratio.replace(":", " / ");
  const widest = `min(100cqw, calc(100cqh * ${ratio}))`;
  const words = scene.text_overlay;
  const { text_color, outline_color } = direction.text_strategy;
  const ink = { color: text_color, "-webkit-text-stroke": `3px ${outline_color}` };
  return element(
    "div",
    { class: "picture", style: { "background-image": background, "aspect-ratio": ratio, width: widest } },
    words ? element("div", { class: `overlay ${words.position}`, style: ink }, words.text) : null,
  );
}

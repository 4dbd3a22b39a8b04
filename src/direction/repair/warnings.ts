import type { Film } from "../film.ts";
import {
  MAX_OVERLAY_CHARACTERS,
  MIN_OVERLAY_SCENE_SECONDS,
  READ_CHARACTERS_PER_SECOND,
  speakingSeconds,
} from "../knowledge/reading-speed.ts";
import { contrastOf, LEAST_CONTRAST } from "./contrast.ts";
import { lyingWords } from "./orientation.ts";
import { MAX_PALETTE } from "./palette.ts";
import { areAlike } from "./variety.ts";

/** Shorter scenes than this are too short for a text (wire contract v1). */
const SHORT_SCENE_SECONDS = 2;
const GRACE_SECONDS = 0.05;

/** What is well-formed but unwise in the film: the wire contract's rules of thumb that its demands do not let it keep. */
export function advisoryWarnings(film: Film): string[] {
  return [...sceneWarnings(film), ...filmWarnings(film)];
}

function sceneWarnings({ scenes }: Film): string[] {
  return scenes.flatMap((scene) => {
    const overlay = scene.text_overlay?.text;
    const line = scene.audio.voiceover_text;
    return [
      ...(overlay && [...overlay].length / READ_CHARACTERS_PER_SECOND > scene.duration + GRACE_SECONDS
        ? [
            `Scene ${scene.scene_number}: an overlay of ${[...overlay].length} characters in ${scene.duration} s is hard to read.`,
          ]
        : []),
      ...(overlay && scene.duration < MIN_OVERLAY_SCENE_SECONDS
        ? [`Scene ${scene.scene_number} has an overlay and lasts under ${MIN_OVERLAY_SCENE_SECONDS} s.`]
        : []),
      ...(overlay && [...overlay].length > MAX_OVERLAY_CHARACTERS
        ? [`Scene ${scene.scene_number}: the overlay is longer than ${MAX_OVERLAY_CHARACTERS} characters.`]
        : []),
      ...(line && speakingSeconds(line) > scene.duration + GRACE_SECONDS
        ? [
            `Scene ${scene.scene_number}: the voice-over takes ${speakingSeconds(line).toFixed(1)} s to speak in ${scene.duration} s.`,
          ]
        : []),
    ];
  });
}

function filmWarnings(film: Film): string[] {
  const { technical_specs, visual_direction, text_strategy } = film.direction;
  const average = technical_specs.duration / Math.max(1, film.scenes.length);
  const lying = [...new Set(lyingWords(film))];
  const alike = film.scenes.filter((scene, index) => {
    const before = film.scenes[index - 1];
    return before !== undefined && areAlike(before, scene);
  });
  const hasText = text_strategy.overlays.length > 0;
  return [
    ...(average < SHORT_SCENE_SECONDS
      ? [`The average scene lasts ${average.toFixed(1)} s, under ${SHORT_SCENE_SECONDS} s.`]
      : []),
    ...(visual_direction.color_palette.length > MAX_PALETTE
      ? [`The palette has ${visual_direction.color_palette.length} colours, more than ${MAX_PALETTE}.`]
      : []),
    ...(lying.length > 0 ? [`Prompts of a vertical film have landscape words: ${lying.join(", ")}.`] : []),
    ...(alike.length > 0
      ? [`Scenes look like the one before them: ${alike.map(({ scene_number }) => scene_number).join(", ")}.`]
      : []),
    ...(hasText && contrastOf(film) < LEAST_CONTRAST
      ? [`Text and outline have a contrast of ${contrastOf(film).toFixed(1)}:1, under ${LEAST_CONTRAST}:1.`]
      : []),
  ];
}

import type { Scene } from "../../../contracts/scene.ts";
import { readingSeconds, speakingSeconds } from "../knowledge/reading-speed.ts";

const SHORTEST_SECONDS = 0.5;

/** Frames that a scene cannot do without: its overlay to be read, its line to be spoken. */
export function neededFrames(scene: Scene, fps: number): number {
  const read = scene.text_overlay ? readingSeconds(scene.text_overlay.text) : 0;
  const spoken = scene.audio.voiceover_text ? speakingSeconds(scene.audio.voiceover_text) : 0;
  return Math.ceil(Math.max(SHORTEST_SECONDS, read, spoken) * fps);
}

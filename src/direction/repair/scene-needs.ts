import type { Scene } from "../../../contracts/scene.ts";
import { secondsToRead, secondsToSpeak } from "../knowledge/legibility.ts";

const SHORTEST_SECONDS = 0.5;

/** Frames that a scene cannot do without: its overlay to be read, its line to be spoken. */
export function neededFrames(scene: Scene, fps: number): number {
  const read = scene.text_overlay ? secondsToRead(scene.text_overlay.text) : 0;
  const spoken = scene.audio.voiceover_text ? secondsToSpeak(scene.audio.voiceover_text) : 0;
  return Math.ceil(Math.max(SHORTEST_SECONDS, read, spoken) * fps);
}

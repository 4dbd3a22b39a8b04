import type { Scene } from "../../../contracts/scene.ts";
import { MOVEMENT_WORDS, SHOT_WORDS } from "../knowledge/camera-words.ts";

const CAMERA_PHRASES = [...Object.values(SHOT_WORDS), ...Object.values(MOVEMENT_WORDS)]
  .flat()
  .toSorted((one, other) => other.length - one.length)
  .join("|");

/** "Extreme close-up, camera creeping forward: ", "Wide framing of ", "Handheld, close and alive, mid shot. " */
const LEAD = new RegExp(`^(?:an? )?(?:${CAMERA_PHRASES})(?:, (?:${CAMERA_PHRASES}))*(?::|\\.| of) +`, "i");
/** "A steady push towards the subject, 65mm, …" and "Slow pull-out on 40mm, …", of which the lens is kept. */
const MOVE_BEFORE_LENS = new RegExp(`(?<=[.!?] )(?:${CAMERA_PHRASES})(?:,| on) +(\\p{L}|\\p{N})`, "giu");
const LONE_MOVE = new RegExp(`(?<=[.!?] )(?:${CAMERA_PHRASES})\\. *`, "gi");
/** Any writer's camera before the first colon. */
const FOREIGN_LEAD =
  /^[^:.]{0,90}\b(?:shot|close-?up|close up|establishing|macro|camera|dolly|handheld|orbit\w*|push(?:es|ing)?[ -]in|pull(?:s|ing)?[ -](?:out|back)|locked[ -]off)\b[^:.]{0,90}:\s*/i;
const FRAME_SENTENCE = /(?<=^|[.!?] )(?:vertical|square) frame\b[^.]*\.? */gi;

/**
 * The scene's prompt without shot and camera, which each family says in its own place: subject, place, lens, light,
 * colour and mood. Words about the frame's shape go too where the picture is made in another shape and cropped.
 */
export function promptBody(scene: Scene, isCropped: boolean): string {
  const prompt = scene.visual.generation_prompt.trim();
  const withoutLead = LEAD.test(prompt) ? prompt.replace(LEAD, "") : prompt.replace(FOREIGN_LEAD, "");
  const body = withoutLead
    .replace(LONE_MOVE, "")
    .replace(MOVE_BEFORE_LENS, (_, first: string) => first.toLocaleUpperCase("en"))
    .replace(FRAME_SENTENCE, (sentence) => (isCropped ? "" : sentence))
    .trim();
  return body === "" ? prompt : body;
}

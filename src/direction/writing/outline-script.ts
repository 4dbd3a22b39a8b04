import type { CameraMovement, ScenePurpose, ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import type { Finding, ScriptShot } from "../reading/reading.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { placeNamedIn } from "./where-it-happens.ts";

const SIZES: readonly ShotType[] = ["wide_shot", "medium_shot", "close_up", "medium_close_up"];
const MOVES: readonly CameraMovement[] = ["static", "push_in", "handheld", "dolly", "pan"];

/** A shot that names no place is set where its own words put it; nothing is invented around it. */
export const OWN_PLACE = "the place of the shot itself";
/** Shot size and camera stand in fields of their own; in the picture's words they would be said twice. */
const CAMERA_WORDS =
  /^\s*(?:(?:extreme |medium |slow |tight )*(?:close[- ]?up|cu|ecu|mcu|ws|ms|wide shot|wide|medium shot|mid shot|long shot|establishing shot|aerial shot|drone shot|macro shot|macro|insert|pov)(?: shot)?(?: of |[,:–—-])\s*)|,?\s*(?:drone shot|aerial shot|wide shot|close[- ]?up|slow motion)\s*(?=[.,;]|$)/gi;

/** The brief's own shots, kept one by one and completed with what they leave open. */
export function outlineScript(agreed: AgreedBrief, script: readonly Finding<ScriptShot>[]): SceneIdea[] {
  return script.map((finding, index) => {
    const shot = finding.value;
    const purpose = purposeOf(shot, index, script.length, agreed);
    return {
      beat: BEAT_OF_PURPOSE[purpose],
      purpose,
      subject: withoutCameraWords(shot.description),
      place: placeNamedIn(shot.description) ?? agreed.reading.settings[0]?.value ?? OWN_PLACE,
      placeIsLent: true,
      shotType: shot.shotType ?? (SIZES[index % SIZES.length] as ShotType),
      cameraMovement: shot.cameraMovement ?? (MOVES[index % MOVES.length] as CameraMovement),
      sounds: shot.sound ? [shot.sound] : [],
      origin: { source: "text", confidence: finding.confidence, evidence: finding.words },
      fixedSeconds: shot.seconds,
      voiceover: shot.voiceover,
      overlay: shot.overlay,
      transition: shot.transition,
    };
  });
}

function withoutCameraWords(description: string): string {
  const bare = description
    .replaceAll(CAMERA_WORDS, "")
    .replace(/[.\s]+$/, "")
    .trim();
  return bare === "" ? description : bare;
}

const BEAT_OF_PURPOSE: Record<ScenePurpose, Beat> = {
  hook: "arrest",
  context: "world",
  product_showcase: "reveal",
  benefit: "use",
  cta: "signoff",
  transition: "world",
};

function purposeOf(shot: ScriptShot, index: number, count: number, agreed: AgreedBrief): ScenePurpose {
  if (index === 0 && count > 1) return "hook";
  if (index === count - 1) return "cta";
  const product = agreed.reading.product?.value.name.toLowerCase();
  if (product && shot.description.toLowerCase().includes(product)) return "product_showcase";
  return index < count / 3 ? "context" : "benefit";
}

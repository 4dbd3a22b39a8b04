import type { Provenance } from "../../../contracts/parse.ts";
import type { Scene } from "../../../contracts/scene.ts";
import { secondsFromFrames } from "../../../contracts/timecode.ts";
import type { SceneTransition } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { Look } from "./look.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { styleOf } from "./style.ts";

/** A transition longer than this, or than a third of its scene, eats the picture. */
const TRANSITION_SECONDS = 0.5;
const MAX_TRANSITION_SHARE = 1 / 3;

/** How a scene gives way to the next; the last fades out where nobody asks for another end. */
export function transitionAfter(
  agreed: AgreedBrief,
  look: Look,
  idea: SceneIdea,
  isLast: boolean,
  lengthFrames: number,
): Scene["transition_to_next"] {
  const fps = agreed.fps.value;
  const asked = idea.transition ?? agreed.reading.transition?.value ?? null;
  const type: SceneTransition =
    isLast && asked === null ? "fade" : (asked ?? usualTransition(agreed, look, idea));
  if (type === "cut") return { type, duration: 0 };
  const frames = Math.min(
    Math.round(TRANSITION_SECONDS * fps),
    Math.floor(lengthFrames * MAX_TRANSITION_SHARE),
  );
  return frames < 1 ? { type: "cut", duration: 0 } : { type, duration: secondsFromFrames(frames, fps) };
}

/** Soft transitions join scenes of one thought; a hook always cuts. */
function usualTransition(agreed: AgreedBrief, look: Look, idea: SceneIdea): SceneTransition {
  const style = transitionChoice(agreed, look).value;
  if (style === "cut" || idea.purpose === "hook") return "cut";
  return idea.purpose === "context" || idea.purpose === "product_showcase" || idea.purpose === "benefit"
    ? style
    : "cut";
}

/** The film's usual transition: the brief's, the reference's, the style's; fast films cut. */
export function transitionChoice(
  agreed: AgreedBrief,
  look: Look,
): { value: "cut" | "dissolve" | "fade" | "wipe"; origin: Provenance } {
  const asked = agreed.reading.transition;
  if (asked)
    return {
      value: asked.value,
      origin: { source: "text", confidence: asked.confidence, evidence: asked.words },
    };
  const shots = agreed.references.video?.shots.slice(1) ?? [];
  if (shots.length >= 2) {
    const soft = shots.filter(
      (shot) => shot.transition_in === "dissolve" || shot.transition_in === "fade",
    ).length;
    const value = soft > shots.length / 2 ? "dissolve" : "cut";
    return {
      value,
      origin: {
        source: "video",
        confidence: 0.8,
        evidence: `${soft} of ${shots.length} transitions of the reference are gradual`,
      },
    };
  }
  const style = styleOf(agreed);
  if (style?.row.transition)
    return {
      value: style.row.transition,
      origin: { source: "text", confidence: 0.6, evidence: style.words },
    };
  if (agreed.pace.value === "fast")
    return { value: "cut", origin: { source: "computed", confidence: 0.6, evidence: "a fast pace cuts" } };
  return {
    value: look.categoryTransition,
    origin: {
      source: "default",
      confidence: 0.4,
      evidence: `transition of the category ${agreed.category.value}`,
    },
  };
}

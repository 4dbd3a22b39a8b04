import type { CameraMovement, ScenePurpose, ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import type { Finding, ScriptShot } from "../reading/reading.ts";
import { withoutCraft } from "../reading/script-craft.ts";
import { placeOfSlug } from "../reading/script-screenplay.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { placeNamedIn } from "./where-it-happens.ts";

const SIZES: readonly ShotType[] = ["wide_shot", "medium_shot", "close_up", "medium_close_up"];
const MOVES: readonly CameraMovement[] = ["static", "push_in", "handheld", "dolly", "pan"];

/** A shot that names no place is set where its own words put it; nothing is invented around it. */
export const OWN_PLACE = "where it happens";

/** The brief's own shots, kept one by one and completed with what they leave open; `invent` pictures those that have only words. */
export function outlineScript(
  agreed: AgreedBrief,
  script: readonly Finding<ScriptShot>[],
  invent: () => readonly SceneIdea[],
): SceneIdea[] {
  const pictures = script.every(({ value }) => value.description !== "") ? [] : invent();
  return script.map((finding, index) => {
    const shot = finding.value;
    const purpose = purposeOf(shot, index, script.length, agreed);
    const given = { shotType: shot.shotType !== null, cameraMovement: shot.cameraMovement !== null };
    const own = {
      beat: BEAT_OF_PURPOSE[purpose],
      purpose,
      fixedSeconds: shot.seconds,
      voiceover: shot.voiceover,
      overlay: shot.overlay,
      transition: shot.transition,
      given,
    };
    const picture = pictureFor(shot, index, pictures);
    if (picture) return { ...picture, ...own, sounds: shot.sound ? [shot.sound] : picture.sounds };
    return {
      ...own,
      subject: subjectOf(shot),
      place: placeOf(shot, agreed),
      placeIsLent: true,
      shotType: shot.shotType ?? (SIZES[index % SIZES.length] as ShotType),
      cameraMovement: shot.cameraMovement ?? (MOVES[index % MOVES.length] as CameraMovement),
      sounds: shot.sound ? [shot.sound] : [],
      origin: { source: "text" as const, confidence: finding.confidence, evidence: finding.words },
    };
  });
}

/** The director's own picture for a shot that only has words, in the size and movement that the shot may name. */
function pictureFor(shot: ScriptShot, index: number, pictures: readonly SceneIdea[]): SceneIdea | undefined {
  const picture = shot.description === "" ? pictures[index % Math.max(1, pictures.length)] : undefined;
  return (
    picture && {
      ...picture,
      shotType: shot.shotType ?? picture.shotType,
      cameraMovement: shot.cameraMovement ?? picture.cameraMovement,
    }
  );
}

/** "Hook: hands tear a box" is a note on the shot's part, not its picture. */
const BEAT_NAME =
  /^(?:the )?(?:hook|problem|solution|payoff|intro|opening|reveal|cta|outro|demo|benefit)\s?[.:–—-]\s+(?=\S)/i;

function subjectOf({ description }: ScriptShot): string {
  const bare = withoutCraft(description.replace(BEAT_NAME, ""))
    .replace(/[.\s]+$/, "")
    .trim();
  return bare === "" ? description : bare;
}

function placeOf({ label, description }: ScriptShot, agreed: AgreedBrief): string {
  const named = placeOfSlug(label) ?? placeNamedIn(description);
  return named ?? agreed.reading.settings[0]?.value ?? OWN_PLACE;
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

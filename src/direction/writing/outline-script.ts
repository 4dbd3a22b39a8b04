import type { CameraMovement, ScenePurpose, ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import type { Finding, ScriptShot } from "../reading/reading.ts";
import { withoutCraft } from "../reading/script-craft.ts";
import { placeOfSlug } from "../reading/script-screenplay.ts";
import { withArticle } from "../words/articles.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { placeNamedIn } from "./where-it-happens.ts";

/** The size of a shot that names none, by what its words show: the first that was not just used. */
const SIZES: readonly { readonly shows: RegExp; readonly sizes: readonly [ShotType, ShotType] }[] = [
  {
    shows:
      /\b(?:eyes?|faces?|lips?|hands?|fingers?|fingertips?|tears?|smiles?|labels?|drops?|rings?|keys?|buttons?|switch|pen|needle|glass|cup|mug|bottle|logo|pack ?shot|close|macro|details?|texture)\b/i,
    sizes: ["close_up", "extreme_close_up"],
  },
  {
    shows:
      /\b(?:cit(?:y|ies)|skyline|landscapes?|mountains?|valleys?|sea|ocean|lake|desert|forest|fields?|village|harbou?r|streets?|roads?|crowds?|stadium|sunrise|sunset|drone|aerial|house|building|factory|beach|coast)\b/i,
    sizes: ["wide_shot", "establishing"],
  },
];
const USUAL_SIZES = ["medium_shot", "medium_close_up"] as const;
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
  let left = OWN_PLACE;
  return script.map((finding, index) => {
    const shot = finding.value;
    const here = placeFrom(shot, left, agreed);
    left = here === left ? left : placeLeftTo(shot, here);
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
    const isEdge = index === 0 || index === script.length - 1;
    const isBareCard = isTitleCard(shot, script) && (!isEdge || agreed.reading.product === null);
    const picture = isBareCard ? undefined : pictureFor(shot, index, pictures);
    if (picture) return { ...picture, ...own, sounds: shot.sound ? [shot.sound] : picture.sounds };
    return {
      ...own,
      subject: isBareCard ? TITLE_CARD : subjectOf(shot),
      place: here,
      placeIsLent: true,
      shotType: shot.shotType ?? sizeOf(subjectOf(shot), script[index - 1]?.value ?? null),
      cameraMovement: shot.cameraMovement ?? (MOVES[index % MOVES.length] as CameraMovement),
      sounds: shot.sound ? [shot.sound] : [],
      origin: { source: "text" as const, confidence: finding.confidence, evidence: finding.words },
    };
  });
}

/** `Shot 5. Title: "Wrong stop?"` among shots that show something: the words stand alone. The card that a film opens or ends on has the product behind it. */
function isTitleCard(shot: ScriptShot, script: readonly Finding<ScriptShot>[]): boolean {
  if (shot.description !== "" || shot.overlay === null || shot.voiceover !== null) return false;
  return script.some(({ value }) => value.description !== "");
}

const TITLE_CARD = "a plain ground in one colour of the film, evenly lit and empty";

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

/** The usual size for what is shown; another of its kind where the shot before would have the same. */
function sizeOf(subject: string, previous: ScriptShot | null): ShotType {
  const [usual, other] = usualSizes(subject);
  if (previous === null) return usual;
  return (previous.shotType ?? usualSizes(subjectOf(previous))[0]) === usual ? other : usual;
}

function usualSizes(subject: string): readonly [ShotType, ShotType] {
  return SIZES.find(({ shows }) => shows.test(subject))?.sizes ?? USUAL_SIZES;
}

/** "Hook: hands tear a box", "Frame 2: …", "Product shot: …" is a note on the shot's part, not its picture. */
const BEAT_NAME =
  /^(?:the )?(?:(?:hook|problem|solution|payoff|intro|opening|reveal|cta|outro|demo|benefit|reverse(?: angle)?|final|closing|(?:frame|shot|scene|panel|bild|szene|plan) ?\d{1,2}|(?:product|beauty|hero|pack|final|last|closing|opening|reverse) (?:shot|frame|image))\s?[.:–—-]\s+|(?:opening|open|opens|start|starts|starting) on\s+)(?=\S)/i;

function subjectOf({ description }: ScriptShot): string {
  const bare = withoutCraft(description.replace(BEAT_NAME, ""))
    .replace(/[.\s]+$/, "")
    .trim();
  return bare === "" ? description : bare;
}

/** Whoever goes on in the next shot is where the one before put them: "in the kitchen", "Her watch: 5:58". */
function placeFrom(shot: ScriptShot, before: string, agreed: AgreedBrief): string {
  const own = placeOf(shot, agreed);
  return own === OWN_PLACE && GOES_ON.test(shot.description) ? before : own;
}

/** Where the next shot may still be: a room or ground that this one is in, not what it only passes or leaves. */
function placeLeftTo({ label, description }: ScriptShot, place: string): string {
  const told = ` ${description.toLowerCase()} `;
  const isIn = ["in", "at", "on", "inside"].some((word) => told.includes(` ${word} ${place.toLowerCase()}`));
  return placeOfSlug(label) !== null || (isIn && isNounOf(place, "place")) ? place : OWN_PLACE;
}

const GOES_ON =
  /^(?:(?:close(?:[- ]?up)?(?: on| of)?|detail|pov|insert|back to|reverse)\b[:,.–—\s]*)?(?:she|he|they|it|her|his|their|its)\b|\b(?:her|him|them)(?=[,.]|$)/iu;

function placeOf({ label, description }: ScriptShot, agreed: AgreedBrief): string {
  const named = placeOfSlug(label) ?? placeNamedIn(description.replace(BEAT_NAME, ""));
  return named ?? inAPlace(agreed);
}

function inAPlace({ reading }: AgreedBrief): string {
  const place = reading.settings[0]?.value;
  return place === undefined ? OWN_PLACE : withArticle(place);
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

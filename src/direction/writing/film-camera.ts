import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { atDistance, NEAREST_SIZE } from "../knowledge/shot-sizes.ts";
import { framingAt } from "../reading/framing-at.ts";
import type { TakenSpan } from "../reading/taken-spans.ts";
import type { Look } from "./look.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { type AskedSize, askedSizes, isOfSubject } from "./size-of-subject.ts";

/** The film's own camera over the moment's: asked movements always, a reference's at the same point of its film. */
export function withCamera(
  idea: SceneIdea,
  previous: SceneIdea | null,
  look: Look,
  agreed: AgreedBrief,
  index: number,
  count: number,
): SceneIdea {
  const movement = look.movementAt?.((index + 0.5) / count) ?? keptMovement(idea, look, agreed, index);
  const shotType =
    askedSizeAt(index, agreed, idea) ??
    (idea.origin.source === "text" ? idea.shotType : ownSize(idea, previous?.shotType ?? null));
  return framedAsAsked({ ...idea, cameraMovement: movement, shotType }, agreed, index, count);
}

/** What the brief says of this very scene leads; two sizes that are both right take turns. */
function framedAsAsked(idea: SceneIdea, agreed: AgreedBrief, index: number, count: number): SceneIdea {
  const { sizes, movement, angle } = framingAt(agreed.reading.framings, index, count);
  const size = sizes.includes(idea.shotType) ? idea.shotType : sizes[0];
  return {
    ...idea,
    ...(size && { shotType: size, subject: atDistance(idea.subject, size) }),
    ...(size && idea.prompted && { prompted: atDistance(idea.prompted, size) }),
    cameraMovement: movement ?? idea.cameraMovement,
    ...(angle && { angle }),
    ...((size || movement) && {
      given: { shotType: size !== undefined, cameraMovement: movement !== null },
    }),
  };
}

/** The size that the brief asks for at a scene: of the product's first appearance there only, of a thing where that is seen, else of every second scene. */
function askedSizeAt(index: number, agreed: AgreedBrief, { subject }: SceneIdea): ShotType | undefined {
  const { productBySeconds, text } = agreed.reading;
  const asked = askedSizes(agreed);
  const isOfFirstSight = (size: AskedSize) =>
    productBySeconds !== null && areInOneSentence(text, size, productBySeconds);
  const ofFirstSight = asked.find(isOfFirstSight);
  if (index === 0 && ofFirstSight) return ofFirstSight.size;
  const others = asked.filter((size) => !isOfFirstSight(size));
  const ofThis = others.find((size) => isOfSubject(size, subject));
  if (ofThis) return ofThis.size;
  const sizes = others.filter((size) => size.subject === null);
  return sizes.length > 0 && index % 2 === 0 ? sizes[(index / 2) % sizes.length]?.size : undefined;
}

function areInOneSentence(text: string, one: TakenSpan, other: TakenSpan): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return !/[.!?](?:\s|$)|\n/.test(text.slice(first.end, second.start));
}

function keptMovement(idea: SceneIdea, look: Look, agreed: AgreedBrief, index: number): CameraMovement {
  const asked = agreed.reading.cameraMovements.length > 0;
  if (look.movements.length === 0 || look.movements.includes(idea.cameraMovement)) return idea.cameraMovement;
  const holdsAlways = look.movements.every((movement) => movement === "static" || movement === "handheld");
  // Asked moves are calm or wild on purpose: a hand-held shot between slow dollies breaks them.
  if (asked && idea.cameraMovement === "handheld")
    return look.movements[index % look.movements.length] as CameraMovement;
  // A style leans on its own moves, a demand is kept in every second scene at least.
  if (holdsAlways || (asked ? index % 2 === 0 : index % 3 !== 2))
    return look.movements[index % look.movements.length] as CameraMovement;
  return idea.cameraMovement;
}

/** "Seen from far off" stays far beside another wide shot. */
function ownSize({ shotType, origin }: SceneIdea, previous: ShotType | null): ShotType {
  const isFarAngle = origin.source === "computed" && shotType === "wide_shot" && previous === shotType;
  return isFarAngle ? "establishing" : otherSize(shotType, previous);
}

/** `wanted`, or the next size when the scene before has the same: two alike in a row read as a jump cut. */
export function otherSize(wanted: ShotType, previous: ShotType | null): ShotType {
  return wanted === previous ? NEAREST_SIZE[wanted] : wanted;
}

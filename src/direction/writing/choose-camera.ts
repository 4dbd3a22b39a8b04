import type { Provenance } from "../../../contracts/parse.ts";
import type { CameraMovement } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { styleOf } from "./style.ts";
import { tonesOf } from "./tone.ts";
import { usualOfFilm } from "./usual-of-film.ts";

/** How the camera behaves over the whole film. */
export interface Camera {
  readonly style: string;
  readonly movements: readonly CameraMovement[];
  /** The movement of the reference at a moment of the film, 0 (start) to 1 (end); null without a reference film. */
  readonly movementAt: ((position: number) => CameraMovement) | null;
  readonly origin: Provenance;
}

/** The moves the brief asks for, else those of the reference film, else of the style, the tone, the category. */
export function chooseCamera(agreed: AgreedBrief): Camera {
  // The moves of a script belong to its shots, not to the film.
  const asked = agreed.reading.script ? [] : agreed.reading.cameraMovements;
  const [first] = asked;
  if (first) {
    const movements = [...new Set(asked.map((finding) => finding.value))];
    return {
      style: `${movements.map((movement) => movement.replaceAll("_", " ")).join(" and ")}, as the brief asks`,
      movements,
      movementAt: null,
      origin: {
        source: "text",
        confidence: first.confidence,
        evidence: asked.map((finding) => finding.words).join(", "),
      },
    };
  }
  const shots = agreed.references.video?.shots ?? [];
  if (shots.length > 0) return cameraOfReference(shots);
  const style = styleOf(agreed);
  if (style) {
    return {
      style: style.row.cameraStyle,
      movements: style.row.movements,
      movementAt: null,
      origin: { source: "text", confidence: 0.6, evidence: style.words },
    };
  }
  const [tone] = tonesOf(agreed);
  if (tone) {
    const { cameraStyle: style, movements } = tone.row;
    const origin: Provenance = { source: tone.source, confidence: 0.5, evidence: tone.words };
    return { style, movements, movementAt: null, origin };
  }
  return {
    style: usualOfFilm(agreed).cameraStyle,
    movements: [],
    movementAt: null,
    origin: {
      source: "default",
      confidence: 0.4,
      evidence: `camera of the category ${agreed.category.value}`,
    },
  };
}

type ReferenceShots = NonNullable<AgreedBrief["references"]["video"]>["shots"];

function cameraOfReference(shots: ReferenceShots): Camera {
  const total = shots.at(-1)?.end_time ?? 1;
  const screenTime = new Map<CameraMovement, number>();
  for (const shot of shots) {
    const movement = filmable(shot.camera_movement);
    screenTime.set(movement, (screenTime.get(movement) ?? 0) + shot.end_time - shot.start_time);
  }
  const ranked = [...screenTime].sort((a, b) => b[1] - a[1]);
  const described = ranked.map(
    ([movement, seconds]) => `${movement.replaceAll("_", " ")} ${Math.round((seconds / total) * 100)} %`,
  );
  return {
    style: `after the reference film: ${described.join(", ")}`,
    movements: ranked.map(([movement]) => movement),
    movementAt: (position) =>
      filmable(shots.find((shot) => shot.end_time >= position * total)?.camera_movement ?? "static"),
    origin: { source: "video", confidence: 0.8, evidence: `camera of ${shots.length} reference shots` },
  };
}

/** A roll of the camera is measured but no word of the shot list; an orbit is its nearest. */
function filmable(measured: ReferenceShots[number]["camera_movement"]): CameraMovement {
  return measured === "roll" ? "orbital" : measured;
}

import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import type { Finding, Framing, PartLook } from "../reading/reading.ts";
import { closeTheLoop, FEWEST_SCENES_OF_A_LOOP, isLoop } from "../repair/close-the-loop.ts";
import {
  AskedFraming,
  isFramedAs,
  meansEach,
  nameOfFraming,
  scenesFramed,
  withFraming,
} from "../repair/framings.ts";
import { isGiven } from "../repair/given.ts";
import { AskedPartLook, hasLook, isCutForLook, scenesOfLook, withPartLook } from "../repair/part-looks.ts";
import { withMovement, withShotType } from "../repair/reframe.ts";
import { coverage } from "../words/mentions.ts";
import { overlap } from "../words/spans.ts";
import {
  constraintRule,
  demandedInText,
  unverifiable,
  type Verdict,
  verdict,
  violated,
} from "./constraint-rule.ts";
import { idsOf, lookWords, seenWords } from "./film-words.ts";

const Target = z.object({
  shotType: ShotType.optional(),
  movement: CameraMovement.optional(),
  words: z.string().optional(),
  framing: AskedFraming.optional(),
  look: AskedPartLook.optional(),
  loops: z.literal(true).optional(),
});

/** Shot sizes, camera movements, angles, lens and light that the brief asks for, of the film or of single scenes. */
export const shotRule = constraintRule({
  kind: "shot",
  target: Target,
  collect: ({ reading }) => {
    const free = [reading.lens, reading.lighting, reading.timeOfDay, reading.season, reading.weather].filter(
      (found) => found !== null,
    );
    const unframed = <V>(findings: readonly Finding<V>[]) =>
      findings.filter((one) => !reading.framings.some((other) => overlap(one, other)));
    return [
      ...demandedInText(reading.loops.slice(0, 1), () => ({ loops: true as const })),
      ...demandedInText(reading.framings, (framing) => ({ framing })),
      ...demandedInText(reading.partLooks, (look) => ({ look })),
      ...demandedInText(unframed(reading.shotTypes), (shotType) => ({ shotType })),
      ...demandedInText(unframed(reading.cameraMovements), (movement) => ({ movement })),
      ...demandedInText(free, (value) => ({ words: value.replaceAll("_", " ") }), false),
    ];
  },
  check: ({ shotType, movement, words, framing, look, loops }, film) => {
    if (loops) return checkLoop(film);
    if (look !== undefined) return checkLook(look, film);
    if (framing !== undefined) return checkFraming(framing, film);
    const matching = film.scenes.filter(
      ({ visual }) =>
        (!shotType || visual.shot_type === shotType) && (!movement || visual.camera_movement === movement),
    );
    if (words === undefined) {
      const what = (shotType ?? movement ?? "").replaceAll("_", " ");
      return verdict(
        matching.length > 0,
        `${matching.length} scenes are ${what}.`,
        `No scene is ${what}.`,
        idsOf(matching),
      );
    }
    const saying = film.scenes.filter((scene) => coverage(seenWords(scene), words) === 1);
    const kept = saying.length > 0 || coverage(lookWords(film).replaceAll("_", " "), words) === 1;
    return verdict(
      kept,
      `"${words}" is in the direction or its prompts.`,
      `Nothing says "${words}".`,
      idsOf(saying),
    );
  },
  repair: ({ shotType, movement, framing, look, loops }, film, others) => {
    if (loops) return closeTheLoop(film);
    if (look !== undefined) return withPartLook(film, look, others);
    if (framing !== undefined) return withFraming(film, framing);
    const field = shotType ? "visual/shot_type" : "visual/camera_movement";
    // Where a script names every scene's, the one that shows the same as another is the one that lost its own.
    const free = film.scenes
      .filter((scene) => !isGiven(film, scene, field))
      .concat(repeated(film, field), unasked(film, field, others));
    const scene =
      free.find(({ purpose }) => purpose === "product_showcase" || purpose === "context") ?? free[0];
    if (!scene) return film;
    if (shotType && film.scenes.every(({ visual }) => visual.shot_type !== shotType))
      return withShotType(film, scene.id, shotType);
    const lacksMove = movement && film.scenes.every(({ visual }) => visual.camera_movement !== movement);
    return lacksMove ? withMovement(film, scene.id, movement) : film;
  },
});

function checkLoop(film: Film): Verdict {
  if (film.scenes.length < FEWEST_SCENES_OF_A_LOOP)
    return unverifiable("With so few shots only people can judge whether it loops.");
  const ends = [film.scenes[0], film.scenes.at(-1)].filter((scene) => scene !== undefined);
  return verdict(
    isLoop(film),
    "The last scene is the picture of the first, taken the same way.",
    "The last scene is not the picture of the first.",
    idsOf(ends),
  );
}

function checkFraming(framing: Framing, film: Film): Verdict {
  const meant = scenesFramed(framing, film);
  const asked = nameOfFraming(framing);
  if (meant.length === 0) return violated(`The film has no scene ${framing.part}.`);
  const framed = meant.filter((scene) => isFramedAs(scene, framing));
  const isKept = meansEach(framing, film) ? framed.length === meant.length : framed.length > 0;
  return verdict(
    isKept,
    `${framed.length} of ${meant.length} scenes that are meant are ${asked}.`,
    `${meant.length - framed.length} of ${meant.length} scenes that are meant are not ${asked}.`,
    idsOf(isKept ? framed : meant.filter((scene) => !framed.includes(scene))),
  );
}

function checkLook(look: PartLook, film: Film): Verdict {
  const meant = scenesOfLook(look, film);
  const having = meant.filter((scene) => hasLook(scene, look));
  if (!isCutForLook(look, film))
    return violated(`No cut lies where "${look.value}" should begin or end.`, idsOf(having));
  return verdict(
    meant.length > 0 && having.length === meant.length,
    `"${look.value}" is in all ${meant.length} scenes that are meant.`,
    `"${look.value}" is in ${having.length} of ${meant.length} scenes that are meant.`,
    idsOf(having),
  );
}

function repeated({ scenes }: Film, field: "visual/shot_type" | "visual/camera_movement"): Scene[] {
  const fieldOf = ({ visual }: Scene) =>
    field === "visual/shot_type" ? visual.shot_type : visual.camera_movement;
  return scenes.filter((scene) =>
    scenes.some((other) => other !== scene && fieldOf(other) === fieldOf(scene)),
  );
}

/** Scenes of a size or with a move that no demand asks for: a scene that lost its own has one of these. */
function unasked(
  film: Film,
  field: "visual/shot_type" | "visual/camera_movement",
  others: readonly Demand[],
): Scene[] {
  const asked = others.flatMap(({ kind, target }) => (kind === "shot" ? [Target.parse(target)] : []));
  return film.scenes.filter(({ visual }) =>
    field === "visual/shot_type"
      ? !asked.some(({ shotType }) => shotType === visual.shot_type)
      : !asked.some(({ movement }) => movement === visual.camera_movement),
  );
}

import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { SceneLength } from "../reading/reading.ts";
import { withSceneLengths } from "../repair/lay-out-cuts.ts";
import { AskedSceneLength, limitsOf, scenesMeant } from "../repair/scene-lengths.ts";
import { constraintRule, demandedInText, satisfied, violated } from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

/** Where all scenes share the film, a cut may fall one frame beside the asked time. */
const ROUNDING_FRAMES = 1;

/** "End card 3 seconds", "no shot longer than 2 s", "scene 2: 5 s": how long scenes last. */
export const sceneLengthRule = constraintRule({
  kind: "scene_length",
  target: AskedSceneLength,
  collect: ({ reading }) =>
    reading.script !== null ? [] : demandedInText(reading.sceneLengths, (length) => length),
  check: (target, film) => {
    const meant = scenesMeant(target, film);
    if (meant.length === 0) return violated(`The film has no scene ${target.part}.`);
    const { fps, duration } = film.direction.technical_specs;
    if (target.min > duration)
      return violated(`${askedOf(target)} is longer than the film of ${duration} s.`);
    const rounding = target.part === "each" ? ROUNDING_FRAMES : 0;
    const off = meant.filter((scene) => {
      const { least, most } = limitsOf(scene, film, [target]);
      const frames = framesFromSeconds(scene.duration, fps);
      return frames < least - rounding || frames > most + rounding;
    });
    const lasts = target.part !== "each" ? "lasts" : "last";
    const found = `${nameOf(target)} ${lasts} ${spanOf(meant.map(({ duration }) => duration))}`;
    return off.length === 0
      ? satisfied(`${found}.`, idsOf(meant))
      : violated(`${found} instead of ${askedOf(target)}.`, idsOf(off));
  },
  repair: (_, film, others) => withSceneLengths(film, others),
});

function nameOf({ part }: SceneLength): string {
  return typeof part === "number" ? `Scene ${part}` : NAMES[part];
}

const NAMES: Readonly<Record<Exclude<SceneLength["part"], number>, string>> = {
  each: "The scenes",
  opening: "The first scene",
  ending: "The last scene",
  first_half: "The first half",
  second_half: "The second half",
  middle: "The middle scene",
};

function spanOf(seconds: readonly number[]): string {
  const [least, most] = [Math.min(...seconds), Math.max(...seconds)].map((one) => Number(one.toFixed(2)));
  return least === most ? `${least} s` : `${least} to ${most} s`;
}

function askedOf({ min, max }: SceneLength): string {
  if (max === null) return `at least ${min} s`;
  if (min === 0) return `at most ${max} s`;
  return min === max ? `${min} s` : `${min} to ${max} s`;
}

import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import { type ConstraintRule, NOTHING_KNOWN } from "../constraints/constraint-rule.ts";
import { CONSTRAINT_RULES } from "../constraints/index.ts";
import type { Film } from "../film.ts";
import { withLooksOf } from "./looks-of-texts.ts";

/**
 * Repairs the demands, hard ones and what is to be seen, that the film kept before the edit and breaks after it, and the
 * edit's own. Pictures that the edit left alone are left alone here as well: what only another picture could keep is told as broken.
 */
export function keepStanding(film: Film, demands: readonly Demand[], before: Film): Film {
  return CONSTRAINT_RULES.reduce((next, rule) => {
    const own = demands.filter(({ kind, hard }) => kind === rule.kind && (hard || kind === "must_include"));
    return own.reduce((current, demand) => {
      if (isKept(rule, demand, current)) return current;
      const isOfEdit = /^e\d/.test(demand.id);
      if (!isOfEdit && rule.check(demand, before, NOTHING_KNOWN).status !== "satisfied") return current;
      const repaired = withLooksOf(before, current, rule.repair(demand, current, demands));
      if (isOfEdit) return repaired;
      const spared = withPicturesOf(isOfOnePicture(demand) ? current : before, current, repaired);
      return spared === repaired || isKept(rule, demand, spared) ? spared : current;
    }, next);
  }, film);
}

/** What is to be seen somewhere took no scene that the edit has just given another picture; what is to be in every scene goes into new ones. */
function isOfOnePicture({ kind, target }: Demand): boolean {
  return kind === "must_include" && Object(target).often === undefined;
}

function isKept(rule: ConstraintRule, demand: Demand, film: Film): boolean {
  return rule.check(demand, film, NOTHING_KNOWN).status !== "violated";
}

/** The repaired film with the pictures and sounds of `before` in every scene that still had them before the repair. */
function withPicturesOf(before: Film, current: Film, repaired: Film): Film {
  const isLeftAlone = (scene: Scene) =>
    before.scenes.some((old) => old.id === scene.id && isSame(old, scene));
  const alone = new Map(current.scenes.filter(isLeftAlone).map((scene) => [scene.id, scene]));
  const scenes = repaired.scenes.map((scene) => {
    const own = alone.get(scene.id);
    return own === undefined || isSame(own, scene)
      ? scene
      : { ...scene, visual: own.visual, audio: { ...scene.audio, sound_effects: own.audio.sound_effects } };
  });
  return scenes.every((scene, index) => scene === repaired.scenes[index])
    ? repaired
    : { ...repaired, scenes };
}

function isSame(one: Scene, other: Scene): boolean {
  const pictureOf = ({ visual, audio }: Scene) => JSON.stringify([visual, audio.sound_effects]);
  return one === other || pictureOf(one) === pictureOf(other);
}

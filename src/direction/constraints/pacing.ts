import { z } from "zod";
import { EnergyCurve, Pace, TransitionStyle } from "../../../contracts/vocabulary.ts";
import { changesPace } from "../reconcile/rhythm.ts";
import { changeDirection, changeScenes } from "../repair/change-scene.ts";
import { withSceneCount } from "../repair/scene-count.ts";
import { constraintRule, type DemandDraft, type SettledBrief, verdict } from "./constraint-rule.ts";

const Target = z.object({
  pace: Pace.optional(),
  cutsPerMinute: z.number().optional(),
  transition: TransitionStyle.optional(),
  energyCurve: EnergyCurve.optional(),
});
type Target = z.infer<typeof Target>;

const NEAR_RHYTHM = 0.35;
/** One scene more or less is the finest a short film's rhythm can be set. */
const ONE_CUT = 1;

/** Pace, cuts a minute, transitions and energy, from the words; the rhythm of a reference film as a wish. */
export const pacingRule = constraintRule({
  kind: "pacing",
  target: Target,
  collect: (brief) => [...fromText(brief), ...fromVideo(brief)],
  check: (target, film) => {
    const { overall, transition_style, energy_curve } = film.direction.pacing;
    if (target.pace)
      return verdict(
        overall === target.pace,
        `The pace is ${overall}.`,
        `The pace is ${overall} instead of ${target.pace}.`,
      );
    if (target.transition) {
      return verdict(
        transition_style === target.transition,
        `Scenes join by ${transition_style}.`,
        `Scenes join by ${transition_style} instead of ${target.transition}.`,
      );
    }
    if (target.energyCurve) {
      return verdict(
        energy_curve === target.energyCurve,
        `The energy is ${energy_curve}.`,
        `The energy is ${energy_curve} instead of ${target.energyCurve}.`,
      );
    }
    const cuts = film.scenes.length - 1;
    const wanted = cutsFor(target, film.direction.technical_specs.duration);
    const kept = Math.abs(cuts - wanted) <= Math.max(ONE_CUT, wanted * NEAR_RHYTHM);
    return verdict(
      kept,
      `The film has ${cuts} cuts; its rhythm asks for about ${Math.round(wanted)}.`,
      `The film has ${cuts} cuts instead of about ${Math.round(wanted)}.`,
    );
  },
  repair: (target, film) => {
    const { pacing, technical_specs } = film.direction;
    if (target.pace) return changeDirection(film, { pacing: { ...pacing, overall: target.pace } });
    if (target.energyCurve)
      return changeDirection(film, { pacing: { ...pacing, energy_curve: target.energyCurve } });
    const { transition } = target;
    if (transition) {
      const joined = changeScenes(
        film,
        (scene, index) => index < film.scenes.length - 1 && scene.transition_to_next.type !== transition,
        (scene) => ({
          ...scene,
          transition_to_next: {
            type: transition,
            duration: transition === "cut" ? 0 : scene.transition_to_next.duration,
          },
        }),
      );
      return changeDirection(joined, { pacing: { ...pacing, transition_style: transition } });
    }
    const scenes = Math.max(1, Math.round(cutsFor(target, technical_specs.duration)) + 1);
    return withSceneCount(film, scenes, scenes);
  },
});

function cutsFor({ cutsPerMinute = 0 }: Target, durationSeconds: number): number {
  return (cutsPerMinute * durationSeconds) / 60;
}

function fromText({ reading }: SettledBrief): DemandDraft<Target>[] {
  const draft = (statement: string, target: Target) => ({
    statement,
    source: "text" as const,
    hard: true,
    target,
  });
  return [
    ...reading.paces.map(({ value, words }) =>
      draft(words, { pace: changesPace(reading) ? "dynamic" : value }),
    ),
    ...(reading.cutsPerMinute && !isOfSceneLength(reading)
      ? [draft(reading.cutsPerMinute.words, { cutsPerMinute: reading.cutsPerMinute.value })]
      : []),
    ...(reading.transition
      ? [draft(reading.transition.words, { transition: reading.transition.value })]
      : []),
    ...(reading.energyCurve
      ? [draft(reading.energyCurve.words, { energyCurve: reading.energyCurve.value })]
      : []),
  ];
}

/** "Cut every two seconds" is told by how long each scene lasts. */
function isOfSceneLength({ cutsPerMinute, sceneLengths }: SettledBrief["reading"]): boolean {
  return sceneLengths.some(
    ({ start, end, value }) =>
      value.part === "each" && start < (cutsPerMinute?.end ?? 0) && end > (cutsPerMinute?.start ?? 0),
  );
}

function fromVideo({ reading, references, sceneCount }: SettledBrief): DemandDraft<Target>[] {
  const { video } = references;
  const isSaid =
    reading.paces.length > 0 ||
    reading.cutsPerMinute !== null ||
    sceneCount?.source === "text" ||
    reading.script !== null;
  if (!video || isSaid || video.shots.length < 2) return [];
  const statement = `reference cuts every ${video.average_shot_length.toFixed(1)} s`;
  return [{ statement, source: "video", hard: false, target: { cutsPerMinute: video.cuts_per_minute } }];
}

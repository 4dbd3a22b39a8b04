import { z } from "zod";
import { EnergyCurve, Pace, TransitionStyle } from "../../../contracts/vocabulary.ts";
import type { Film } from "../film.ts";
import { changesPace } from "../reconcile/rhythm.ts";
import { changeDirection, changeScenes } from "../repair/change-scene.ts";
import { withSceneCount } from "../repair/scene-count.ts";
import { withShortestScene } from "../repair/shortest-scene.ts";
import { constraintRule, type DemandDraft, type SettledBrief, verdict } from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

const Target = z.object({
  pace: Pace.optional(),
  cutsPerMinute: z.number().optional(),
  transition: TransitionStyle.optional(),
  energyCurve: EnergyCurve.optional(),
  shortestSeconds: z.number().positive().optional(),
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
    if (target.shortestSeconds) return checkShortest(target.shortestSeconds, film);
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
    if (target.shortestSeconds) return withShortestScene(film, target.shortestSeconds);
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

function checkShortest(seconds: number, film: Film) {
  const { duration, fps } = film.direction.technical_specs;
  const least = Math.min(seconds, duration) - 1 / fps;
  const short = film.scenes.filter((scene) => scene.duration < least);
  return verdict(
    short.length === 0,
    `Every scene lasts at least ${seconds} s.`,
    `${short.length} scenes last less than ${seconds} s.`,
    idsOf(short.length === 0 ? film.scenes : short),
  );
}

function cutsFor({ cutsPerMinute = 0 }: Target, durationSeconds: number): number {
  return (cutsPerMinute * durationSeconds) / 60;
}

/** So many scenes of that length fit into the film: where they do not, the number that was chosen leads. */
function hasRoomFor(seconds: number, { sceneCount, durationSeconds }: SettledBrief): boolean {
  return sceneCount === null || sceneCount.value.min * seconds <= durationSeconds.value;
}

function fromText(settled: SettledBrief): DemandDraft<Target>[] {
  const { reading } = settled;
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
    ...(reading.cutsPerMinute
      ? [draft(reading.cutsPerMinute.words, { cutsPerMinute: reading.cutsPerMinute.value })]
      : []),
    ...(reading.shortestScene && hasRoomFor(reading.shortestScene.value, settled)
      ? [draft(reading.shortestScene.words, { shortestSeconds: reading.shortestScene.value })]
      : []),
    ...(reading.transition
      ? [draft(reading.transition.words, { transition: reading.transition.value })]
      : []),
    ...(reading.energyCurve
      ? [draft(reading.energyCurve.words, { energyCurve: reading.energyCurve.value })]
      : []),
  ];
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

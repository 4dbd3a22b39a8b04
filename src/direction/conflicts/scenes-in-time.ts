import { decided } from "../reconcile/decision.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** Below this a shot is a flash that no viewer makes out. */
const SHORTEST_SHOT_SECONDS = 0.5;

/** A scene of its own needs time to be seen as one. */
const SHORTEST_SCENE_SECONDS = 0.7;

/** More scenes than the time can hold, or two counts. */
export const scenesInTime: ConflictRule = (brief, demands) => {
  const { reading, sceneCount, durationSeconds, pace } = brief;
  const ids = demandIds(demands, ["scene_count", "duration"]);
  const counts = reading.sceneCounts.map(({ value, words }) => ({
    words,
    count: value.min + (value.unit === "cuts" ? 1 : 0),
    most: value.max + (value.unit === "cuts" ? 1 : 0),
  }));
  const chosen = counts.at(-1);
  const others = chosen ? counts.filter(({ count, most }) => most < chosen.count || count > chosen.most) : [];
  const twice =
    chosen && others.length > 0
      ? [
          {
            between: demandIds(demands, "scene_count"),
            givenUp: demandIds(demands, "scene_count", ({ statement }) =>
              others.some(({ words }) => words === statement),
            ),
            explanation: `The brief counts its scenes in more than one way: ${[...others, chosen].map(({ words }) => `"${words}"`).join(" and ")}.`,
            resolution: `The film has ${chosen.count} scenes: the later word wins.`,
          },
        ]
      : [];
  const isOfScenes = reading.sceneCounts.at(-1)?.value.unit === "scenes" && pace.value !== "fast";
  const shortest = isOfScenes ? SHORTEST_SCENE_SECONDS : SHORTEST_SHOT_SECONDS;
  const most = Math.max(1, Math.floor(durationSeconds.value / shortest));
  if (!sceneCount || sceneCount.value.min <= most + 1) return twice;
  return [
    ...twice,
    {
      between: ids,
      givenUp: demandIds(demands, "scene_count"),
      explanation: `${sceneCount.value.min} scenes in ${durationSeconds.value} s leave ${(durationSeconds.value / sceneCount.value.min).toFixed(2)} s a scene, too short to see.`,
      resolution: `The length is kept, and the film has ${most} scenes, the most that can still be made out.`,
      settle: (settled) => ({
        ...settled,
        sceneCount: decided({ min: most, max: most }, "computed", 0.8, sceneCount.evidence),
      }),
    },
  ];
};

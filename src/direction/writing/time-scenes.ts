import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { ScenePurpose } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { readingSeconds, speakingSeconds } from "../knowledge/reading-speed.ts";
import { layOutTime, type TimeWish } from "../lay-out-time.ts";
import type { SceneIdea } from "./scene-idea.ts";
import type { SceneWords } from "./write-words.ts";

/** A hook is short, a product needs looking at, an end card is held. */
const WEIGHT_BY_PURPOSE: Record<ScenePurpose, number> = {
  hook: 0.8,
  context: 1,
  product_showcase: 1.1,
  benefit: 1,
  cta: 1.1,
  transition: 0.6,
};
/** Air before and after a spoken line, so that it is not clipped by the cut. */
const SPOKEN_AIR_SECONDS = 0.3;
const SECONDS_PER_MINUTE = 60;
/** Shorter than this share of the average, a scene is a flash and not a picture. */
const LEAST_SHARE_OF_AVERAGE = 0.5;
/** A closing card that is held longer than this outstays the film. */
const LONGEST_CARD_SECONDS = 5;
/** Strength of acceleration: the last free scene gets this much less than the first where energy builds. */
const BUILD = 0.35;

/** Whole frames for each scene, summing to the film's length exactly; cuts fall on beats where a tempo was measured or asked for. */
export function timeScenes(
  agreed: AgreedBrief,
  ideas: readonly SceneIdea[],
  words: readonly SceneWords[],
  tempoBpm: number | null,
): number[] {
  const fps = agreed.fps.value;
  const totalFrames = Math.max(ideas.length, framesFromSeconds(agreed.durationSeconds.value, fps));
  const wishes = ideas.map((idea, index) =>
    wishOf(agreed, idea, words[index] as SceneWords, index, ideas.length),
  );
  const beatFrames = tempoBpm ? (SECONDS_PER_MINUTE * fps) / tempoBpm : null;
  return layOutTime(wishes, totalFrames, beatFrames);
}

function wishOf(
  agreed: AgreedBrief,
  idea: SceneIdea,
  words: SceneWords,
  index: number,
  count: number,
): TimeWish {
  const fps = agreed.fps.value;
  const overlay = words.overlay ? readingSeconds(words.overlay) : 0;
  const spoken = words.voiceover ? speakingSeconds(words.voiceover) + SPOKEN_AIR_SECONDS : 0;
  const needed = Math.max(overlay, spoken, (agreed.durationSeconds.value / count) * LEAST_SHARE_OF_AVERAGE);
  return {
    weight: weightOf(agreed, idea, index, count),
    minFrames: Math.ceil(needed * fps),
    fixedFrames: idea.fixedSeconds === null ? null : Math.max(1, framesFromSeconds(idea.fixedSeconds, fps)),
  };
}

/** The reference's own shot lengths where there is a reference of as many shots, else purpose and the energy's run. */
function weightOf(agreed: AgreedBrief, idea: SceneIdea, index: number, count: number): number {
  const shots = agreed.references.video?.shots ?? [];
  if (shots.length >= 3 && shots.length >= count / 2) {
    const shot = shots[Math.floor(((index + 0.5) / count) * shots.length)];
    const length = shot ? shot.end_time - shot.start_time : 1;
    return Math.max(0.2, length);
  }
  const average = agreed.durationSeconds.value / count;
  if (idea.purpose === "cta" && average > LONGEST_CARD_SECONDS) return LONGEST_CARD_SECONDS / average;
  const building =
    agreed.reading.energyCurve?.value === "building" ? 1 - (BUILD * index) / Math.max(1, count - 1) : 1;
  const hookLimit = PLATFORMS[agreed.platform.value].hookSeconds;
  const isLongHook = idea.purpose === "hook" && agreed.durationSeconds.value / count > hookLimit;
  const hookWeight = isLongHook ? (hookLimit * count) / agreed.durationSeconds.value : WEIGHT_BY_PURPOSE.hook;
  return (
    (idea.purpose === "hook"
      ? Math.min(hookWeight, WEIGHT_BY_PURPOSE.hook)
      : WEIGHT_BY_PURPOSE[idea.purpose]) * building
  );
}

import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { readingSeconds, speakingSeconds } from "../knowledge/reading-speed.ts";
import { layOutTime, type TimeWish } from "../lay-out-time.ts";
import type { SceneIdea } from "./scene-idea.ts";
import type { SceneWords } from "./write-words.ts";

/** A hook is short, a detail a glance, the pay-off is looked at longest, an end card is held. */
const WEIGHT_BY_BEAT: Readonly<Record<Beat, number>> = {
  arrest: 0.75,
  world: 1.1,
  problem: 0.95,
  detail: 0.75,
  process: 0.95,
  use: 1.1,
  reaction: 0.85,
  together: 1.2,
  result: 1.3,
  reveal: 1.35,
  signoff: 1.1,
};
/** A far picture holds more to see than a near one. */
const WEIGHT_BY_SIZE: Readonly<Record<ShotType, number>> = {
  extreme_close_up: 0.9,
  close_up: 0.95,
  medium_close_up: 1,
  medium_shot: 1,
  wide_shot: 1.1,
  establishing: 1.1,
};
/** Longer than this, one picture outstays its welcome among the others. */
const MOST_WEIGHT = 1.35;
/** Two happenings in one picture, one after the other. */
const TWO_HAPPENINGS = 1.35;
/** Air before and after a spoken line, so that it is not clipped by the cut. */
const SPOKEN_AIR_SECONDS = 0.3;
const SECONDS_PER_MINUTE = 60;
/** Shorter than this share of the average, a scene is a flash and not a picture. */
const LEAST_SHARE_OF_AVERAGE = 0.5;
/** A closing card that is held longer than this outstays the film: a fifth of it, at most and at least so many seconds. */
const CARD_SHARE_OF_FILM = 0.2;
const LONGEST_CARD_SECONDS = 3.5;
const SHORTEST_CARD_SECONDS = 2;
/** Where a film has few scenes, its card is not much shorter than they are. */
const CARD_SHARE_OF_AVERAGE = 0.75;
const LONGEST_LOOK_SECONDS = 9;
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
  const wishes = withToldDeedsLongest(
    ideas.map((idea, index) => wishOf(agreed, idea, words[index] as SceneWords, index, ideas.length)),
    ideas,
  );
  const beatFrames = tempoBpm ? (SECONDS_PER_MINUTE * fps) / tempoBpm : null;
  return layOutTime(wishes, totalFrames, beatFrames);
}

/** What the brief tells is looked at at least as long as what we add: a longer shot of the reference goes to it, whatever its place there. */
function withToldDeedsLongest(wishes: readonly TimeWish[], ideas: readonly SceneIdea[]): TimeWish[] {
  const isTold = (index: number) =>
    ideas[index]?.origin.source === "text" && ideas[index]?.purpose !== "hook";
  const isOurs = (index: number) => ideas[index]?.origin.source !== "text" && ideas[index]?.purpose !== "cta";
  const swapped = [...wishes];
  for (const index of ideas.keys()) {
    if (!isTold(index)) continue;
    const longest = [...ideas.keys()]
      .filter(isOurs)
      .toSorted((a, b) => (swapped[b]?.weight ?? 0) - (swapped[a]?.weight ?? 0))[0];
    const [own, other] = [swapped[index], longest === undefined ? undefined : swapped[longest]];
    if (own === undefined || other === undefined || longest === undefined || other.weight <= own.weight)
      continue;
    swapped[index] = { ...own, weight: other.weight };
    swapped[longest] = { ...other, weight: own.weight };
  }
  return swapped;
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
    weight:
      agreed.filmKind.value === "explainer" && idea.purpose !== "hook" && idea.purpose !== "cta"
        ? weightOfTold(spoken, agreed.durationSeconds.value / count)
        : weightOf(agreed, idea, index, count),
    minFrames: Math.ceil(needed * fps),
    maxFrames: Math.floor(
      (isCard(idea) ? longestCard(agreed, count) : Math.max(longestLook(agreed, count), needed)) * fps,
    ),
    fixedFrames: idea.fixedSeconds === null ? null : Math.max(1, framesFromSeconds(idea.fixedSeconds, fps)),
  };
}

/** No picture is looked at longer while others can be: in a film of long scenes a third longer than the usual one. */
function longestLook({ durationSeconds }: AgreedBrief, count: number): number {
  return Math.max(LONGEST_LOOK_SECONDS, (durationSeconds.value / count) * MOST_WEIGHT);
}

/** A picture that the brief tells closes a film by itself and is no card. */
function isCard({ purpose, origin }: SceneIdea): boolean {
  return purpose === "cta" && origin.source !== "text";
}

function longestCard({ durationSeconds }: AgreedBrief, count: number): number {
  const share = Math.max(SHORTEST_CARD_SECONDS, durationSeconds.value * CARD_SHARE_OF_FILM);
  return Math.max(
    Math.min(LONGEST_CARD_SECONDS, share),
    (durationSeconds.value / count) * CARD_SHARE_OF_AVERAGE,
  );
}

/** An explanation stays with a picture for as long as something is said over it, and a little. */
function weightOfTold(spokenSeconds: number, averageSeconds: number): number {
  return Math.min(MOST_WEIGHT, LOOKED_AT + (LISTENED_TO * spokenSeconds) / averageSeconds);
}

const LOOKED_AT = 0.6;
const LISTENED_TO = 0.6;

/** The reference's own shot lengths where there is a reference of as many shots, else purpose and the energy's run. */
function weightOf(agreed: AgreedBrief, idea: SceneIdea, index: number, count: number): number {
  const shots = agreed.references.video?.shots ?? [];
  if (shots.length >= 3 && shots.length >= count / 2) {
    const shot = shots[Math.floor(((index + 0.5) / count) * shots.length)];
    const length = shot ? shot.end_time - shot.start_time : 1;
    return Math.max(0.2, length);
  }
  if (idea.purpose === "cta") return WEIGHT_BY_BEAT.signoff;
  const building =
    agreed.reading.energyCurve?.value === "building" ? 1 - (BUILD * index) / Math.max(1, count - 1) : 1;
  const hookLimit = PLATFORMS[agreed.platform.value].hookSeconds;
  const isLongHook = idea.purpose === "hook" && agreed.durationSeconds.value / count > hookLimit;
  if (isLongHook) return Math.min((hookLimit * count) / agreed.durationSeconds.value, WEIGHT_BY_BEAT.arrest);
  return ownWeight(idea) * building;
}

/** How long a picture wants to be looked at, the film's usual one being 1. */
function ownWeight({ beat, shotType, purpose, subject }: SceneIdea): number {
  if (purpose === "hook") return WEIGHT_BY_BEAT.arrest;
  const told = subject.includes(", then ") ? TWO_HAPPENINGS : 1;
  return Math.min(MOST_WEIGHT, WEIGHT_BY_BEAT[beat] * WEIGHT_BY_SIZE[shotType]) * told;
}

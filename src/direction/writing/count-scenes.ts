import type { Pace } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { MOST_SCENES } from "../knowledge/scene-count.ts";
import { tellsOnlyAStory } from "./only-story.ts";

/** Cuts a minute by pace; the platform's own figure where its usual pace is kept. Moderate and fast are the contract's platform rows. */
const CUTS_PER_MINUTE: Record<Pace, number> = { slow: 9, moderate: 12, dynamic: 16, fast: 20 };
/** Below this average a viewer cannot read a scene (contract: warning under 2 s). */
const MIN_AVERAGE_SECONDS = 2;
const MIN_AVERAGE_SECONDS_WHEN_ASKED = 0.5;
/** As many pictures as the director's books hold for one brief without reaching for foreign ones. */
const MOST_OWN_SCENES = 16;
const MOST_EXPLAINED_SCENES = 11;
/** A long explanation stays with a picture for so long at most. */
const LONGEST_EXPLAINED_SECONDS = 7.5;
/** A told picture and its two other angles; the rest of a story's film is the product's. */
const LOOKS_AT_A_CLAIM = 3;
const OWN_SCENES_OF_A_STORY = 3;
/** The picture in which a story begins. */
const SCENES_AROUND_A_STORY = 1;
/** A story rather stays with a picture so long than showing what its brief does not tell. */
const LONGEST_OF_A_STORYS_SCENES_SECONDS = 6;
const LONGEST_OF_A_FAST_STORYS_SECONDS = 4;
const SECONDS_PER_MINUTE = 60;
const SHORT_FILM_SECONDS = 15;
const SMALL_REST = 0.3;

/** How many scenes the film has: what the brief asks, else the reference's rhythm, else the pace; `claims` are pictures the brief demands. */
export function countScenes(agreed: AgreedBrief, claims: number): number {
  const seconds = agreed.durationSeconds.value;
  const asked = agreed.sceneCount?.value;
  if (asked) {
    const most = Math.max(1, Math.floor(seconds / MIN_AVERAGE_SECONDS_WHEN_ASKED));
    const wanted = Math.min(Math.max(byRhythm(agreed), asked.min), asked.max);
    return Math.min(wanted, most, MOST_SCENES);
  }
  const byItself = Math.max(Math.min(byRhythm(agreed), mostByItself(agreed, claims)), claims);
  return withinLengths(agreed, byItself);
}

/** As many scenes as can be as long as they are asked to be. */
function withinLengths({ reading, durationSeconds }: AgreedBrief, count: number): number {
  const seconds = durationSeconds.value;
  const each = reading.sceneLengths.findLast(({ value }) => value.part === "each")?.value;
  const longest = each?.max ?? seconds;
  const shortest = longest < MIN_AVERAGE_SECONDS ? longest : Math.max(MIN_AVERAGE_SECONDS, each?.min ?? 0);
  const most = Math.max(1, Math.min(MOST_SCENES, Math.floor(seconds / shortest)));
  return Math.min(
    Math.max(count, Math.ceil(seconds / longest)),
    Math.max(most, Math.round(seconds / longest)),
  );
}

/** Where only our own tables set the rhythm, a long film holds its pictures longer instead of filling up with foreign ones. */
function mostByItself(agreed: AgreedBrief, claims: number): number {
  const isPaced = agreed.pace.source === "text";
  if (agreed.reading.cutsPerMinute !== null || agreed.references.video !== null) return MOST_SCENES;
  if (tellsOnlyAStory(agreed)) {
    const longest =
      isPaced && agreed.pace.value === "fast"
        ? LONGEST_OF_A_FAST_STORYS_SECONDS
        : LONGEST_OF_A_STORYS_SCENES_SECONDS;
    return Math.max(claims + SCENES_AROUND_A_STORY, Math.ceil(agreed.durationSeconds.value / longest));
  }
  if (isPaced) return MOST_SCENES;
  if (agreed.reading.events.length > 0) return claims * LOOKS_AT_A_CLAIM + OWN_SCENES_OF_A_STORY;
  return agreed.filmKind.value === "explainer" ? MOST_EXPLAINED_SCENES : MOST_OWN_SCENES;
}

/** How many pictures an explanation has with further looks at its steps: what the brief asks, else as many as its length needs. */
export function countOfLooks(agreed: AgreedBrief): number {
  if (agreed.sceneCount !== null) return countScenes(agreed, 0);
  return Math.min(MOST_SCENES, Math.round(agreed.durationSeconds.value / LONGEST_EXPLAINED_SECONDS));
}

/** Cuts a minute that the film aims at. */
function wantedCutsPerMinute(agreed: AgreedBrief): number {
  const asked = agreed.reading.cutsPerMinute;
  if (asked) return asked.value;
  const reference = agreed.references.video;
  const paceIsOfText = agreed.pace.source === "text" || agreed.pace.source === "previous";
  if (reference && !paceIsOfText && reference.average_shot_length > 0)
    return SECONDS_PER_MINUTE / reference.average_shot_length;
  const platform = PLATFORMS[agreed.platform.value];
  return platform.pace === agreed.pace.value ? platform.cutsPerMinute : CUTS_PER_MINUTE[agreed.pace.value];
}

function byRhythm(agreed: AgreedBrief): number {
  const seconds = agreed.durationSeconds.value;
  const scenes = (seconds * wantedCutsPerMinute(agreed)) / SECONDS_PER_MINUTE + 1;
  const isShort = seconds <= SHORT_FILM_SECONDS && agreed.reading.cutsPerMinute === null;
  // A short film is rather cut once more than once less.
  return Math.max(1, Math.min(MOST_SCENES, isShort ? Math.ceil(scenes - SMALL_REST) : Math.round(scenes)));
}

import type { ExtractedReferences } from "../../../contracts/reference.ts";
import type { Pace, Platform } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief, Decision } from "../agreed-brief.ts";
import type { CategoryName } from "../knowledge/category-names.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { toneNamed } from "../knowledge/tones.ts";
import type { BriefReading } from "../reading/reading.ts";
import { DEFAULT_CONFIDENCE, decided, MEASURED_CONFIDENCE, saidInText } from "./decision.ts";
import { scenesNumbered } from "./length.ts";

const SECONDS_PER_MINUTE = 60;
/** Cuts a minute above which a film is taken for the pace (contract's platform table: 10 to 12 moderate, 20 fast). */
const FAST_FROM = 18;
const MODERATE_FROM = 8;
/** A reference of one shot that is held as long as this is not fast; a shorter one may be a snippet of anything. */
const HELD_SECONDS = SECONDS_PER_MINUTE / FAST_FROM;
/** Shot lengths this uneven (rhythm "varied" by measurement) with quick cutting are a pace of their own. */
const DYNAMIC_FROM = 14;

/** The pace: the words', else the rhythm measured on the reference, else that of the tone, the category or the platform. */
export function agreeOnPace(
  reading: BriefReading,
  references: ExtractedReferences,
  platform: Decision<Platform>,
  category: Decision<CategoryName>,
  paceOfCategory: (category: CategoryName) => Pace,
): Decision<Pace> {
  const said = reading.paces.at(-1);
  if (said && changesPace(reading)) return saidInText("dynamic", said);
  if (said) return saidInText(said.value, said);
  if (reading.cutsPerMinute)
    return saidInText(paceOfCuts(reading.cutsPerMinute.value), reading.cutsPerMinute);
  const least = reading.sceneLengths.findLast(({ value }) => value.part === "each" && value.max === null);
  if (least && least.value.min >= TELLS_PACE_FROM_SECONDS)
    return saidInText(atMostModerate(paceOfShots(least.value.min)), least);
  const { video } = references;
  if (video && video.shots.length > 1) {
    const isUneven = video.rhythm === "varied" && video.cuts_per_minute >= DYNAMIC_FROM;
    const pace = isUneven ? "dynamic" : paceOfCuts(video.cuts_per_minute);
    return decided(
      pace,
      "video",
      MEASURED_CONFIDENCE,
      `the reference cuts ${Math.round(video.cuts_per_minute)} times a minute`,
    );
  }
  if (video && video.average_shot_length >= HELD_SECONDS) {
    const seconds = Math.round(video.average_shot_length);
    const pace = paceOfShots(video.average_shot_length);
    return decided(pace, "video", MEASURED_CONFIDENCE, `the reference holds one shot for ${seconds} s`);
  }
  const isShort = reading.formats.some(({ value }) => value.format === "short");
  const { label } = PLATFORMS[platform.value];
  const pace = isShort ? "fast" : PLATFORMS[platform.value].pace;
  const isFeed = platform.source === "text" && (pace === "fast" || FEEDS.has(platform.value));
  const usual = (of: Pace, why: string) => {
    const swiped =
      isFeed && (of === "slow" || pace === "fast") ? QUICKER[pace === "fast" ? "fast" : "feed"][of] : of;
    return decided(
      swiped,
      "default",
      DEFAULT_CONFIDENCE,
      swiped === of ? `usual for ${why}` : `usual for ${label}, ${why}`,
    );
  };
  const ofTone = paceOfTones(reading);
  if (ofTone) return usual(ofTone.pace, `"${ofTone.words}"`);
  if (category.source === "text" && category.value !== "general")
    return usual(paceOfCategory(category.value), category.value);
  return decided(
    pace,
    "default",
    DEFAULT_CONFIDENCE,
    platform.source === "default" ? null : `usual for ${label}`,
  );
}

/** Where nothing slow is watched to its end, though the usual film is not fast. */
const FEEDS: ReadonlySet<Platform> = new Set<Platform>(["instagram", "facebook", "pinterest"]);

/** Where people swipe, every film cuts a step quicker than it would elsewhere. */
const QUICKER: Readonly<Record<"fast" | "feed", Readonly<Record<Pace, Pace>>>> = {
  fast: { slow: "dynamic", moderate: "fast", dynamic: "fast", fast: "fast" },
  feed: { slow: "moderate", moderate: "moderate", dynamic: "dynamic", fast: "fast" },
};

/** Of a calm row, and wanted of quick films as much. */
const OF_ANY_PACE = /^(?:satisfying|clean|simple|relaxed)$/i;

/** Of a row that leaves the pace open, or livelier than it. */
const LIVELY = /^(?:upbeat|lively|peppy|bouncy|snappy|bubbly)$/i;

/** The pace of the tones that the brief names; between those that are far apart, the one in the middle. */
function paceOfTones({ tones }: BriefReading): { readonly pace: Pace; readonly words: string } | null {
  const told = tones.flatMap(({ words, value }) => {
    if (OF_ANY_PACE.test(words)) return [];
    if (LIVELY.test(words)) return [{ pace: "dynamic" as const, words }];
    const pace = toneNamed(words)?.row.pace ?? toneNamed(value)?.row.pace ?? null;
    return pace === null ? [] : [{ pace, words }];
  });
  const [first] = told;
  if (first === undefined) return null;
  const paces = new Set(told.map(({ pace }) => pace));
  const isMixed = paces.has("slow") && (paces.has("fast") || paces.has("dynamic"));
  return isMixed ? { ...first, pace: "moderate" } : first;
}

/** Words by which a brief asks for one pace after the other. */
const CHANGES_PACE =
  /\b(?:then|builds?|building|starts?|begins?|opens?|until|before|gradual\w*|accelerat\w*|speeds? up|slows? down|ends?|ending|contrast\w*|alternat\w*|at first|finally|crescendo|climax|montage|sections?|slow[- ]?mo\w*|slow motion|transitions? (?:to|into)|into|to)\b/i;

/** Whether the brief wants both slow and fast, one after the other: "starts slow, then quick cuts". */
export function changesPace({ paces, text }: BriefReading): boolean {
  const named = new Set(paces.map(({ value }) => value));
  if (!named.has("slow") || !(named.has("fast") || named.has("dynamic"))) return false;
  const from = Math.min(...paces.map(({ start }) => start));
  const to = Math.max(...paces.map(({ end }) => end));
  const before =
    text
      .slice(Math.max(0, from - PHRASE_CHARACTERS), from)
      .split(/[.!?;\n]/)
      .at(-1) ?? "";
  const between = text.slice(from, to);
  const isFar = /[.!?;\n].*[.!?;\n]/s.test(between);
  return !isFar && CHANGES_PACE.test(before + between);
}

const PHRASE_CHARACTERS = 30;

/** The asked number of scenes: counts of the words (six cuts are seven scenes), else the script's own shots. */
export function agreeOnSceneCount(reading: BriefReading): AgreedBrief["sceneCount"] {
  if (reading.script) {
    const shots = reading.script.length;
    return decided({ min: shots, max: shots }, "text", 1, "the script's own shots");
  }
  const asked = reading.sceneCounts.at(-1);
  if (!asked) return countOfNumbered(reading);
  const joints = asked.value.unit === "cuts" ? 1 : 0;
  return saidInText({ min: asked.value.min + joints, max: asked.value.max + joints }, asked);
}

/** "Scene 1: 4 s, scene 2: 6 s" are all scenes there are, where they make the film. */
function countOfNumbered(reading: BriefReading): AgreedBrief["sceneCount"] {
  const numbered = scenesNumbered(reading);
  const film = reading.durations.at(-1)?.value;
  if (numbered === null || (film && (numbered.seconds < film.min || numbered.seconds > film.max)))
    return null;
  return decided({ min: numbered.count, max: numbered.count }, "text", 0.9, "the scenes that it numbers");
}

/** Scenes of at least so long may last longer: no film of theirs is fast. */
function atMostModerate(pace: Pace): Pace {
  return pace === "slow" ? "slow" : "moderate";
}

function paceOfShots(seconds: number): Pace {
  return paceOfCuts(SECONDS_PER_MINUTE / seconds);
}

/** A bound that leaves room for quick cutting says nothing of the pace. */
const TELLS_PACE_FROM_SECONDS = 3;

function paceOfCuts(cutsPerMinute: number): Pace {
  if (cutsPerMinute >= FAST_FROM) return "fast";
  return cutsPerMinute >= MODERATE_FROM ? "moderate" : "slow";
}

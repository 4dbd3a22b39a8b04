import { lengthsOf } from "./durations.ts";
import { after, before, finding, isQuoted, type Page } from "./page.ts";
import type { Finding, SceneLength, TimedPart } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import {
  EXCEPTED,
  OF_PICTURES,
  type PartOfFilm,
  partExcepted,
  partOfFilm,
  SHORTEST_SCENE_SECONDS,
} from "./timed-part.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const LONGEST_SECONDS = 60;
/** "About two seconds": a quarter more or less. */
const ABOUT_SHARE = 0.25;

/**
 * How long the brief wants single scenes to last, or all of them: "end card 3 seconds", "no shot longer than 2 s". The
 * shots of its own script tell their times themselves.
 */
export function readSceneLengths(page: Page, script: readonly Span[]): Finding<SceneLength>[] {
  const told = lengthsOf(page).flatMap((length) => {
    const { start, end, low, high, use } = length;
    if (use === "film" || use === "hook" || use === "product" || high > LONGEST_SECONDS) return [];
    if (high < SHORTEST_SCENE_SECONDS || isQuoted(page, start)) return [];
    if (script.some((shot) => start >= shot.start && end <= shot.end)) return [];
    const ahead = before(page, start, WINDOW);
    const behind = after(page, end, WINDOW);
    const named = partOfFilm(ahead, behind);
    if (named === null || (named.part === "each" && !isOfScenes(named, use, ahead + behind))) return [];
    const value = { part: named.part, ...limits(named.bound, low, high) };
    return [finding<SceneLength>(page, value, start - named.ahead, end + named.behind, CONFIDENCE)];
  });
  if (!told.some(({ value }) => value.part === "each")) return told;
  const except: TimedPart[] = [
    ...told.map(({ value }) => value.part).filter((part) => part !== "each"),
    ...everyMatch(page, EXCEPTED).flatMap((match) => partExcepted(match) ?? []),
  ];
  if (except.length === 0) return told;
  return told.map((one) => (one.value.part === "each" ? { ...one, value: { ...one.value, except } } : one));
}

const WINDOW = 60;
const CONFIDENCE = 0.9;

/** "Two flavours, five seconds each" is of no shots. */
function isOfScenes({ ahead }: PartOfFilm, use: string, around: string): boolean {
  return (ahead > 0 || use === "each") && OF_PICTURES.test(around);
}

function limits(bound: PartOfFilm["bound"], low: number, high: number): { min: number; max: number | null } {
  if (bound === "least") return { min: low, max: null };
  if (bound === "most") return { min: 0, max: high };
  if (bound === "about") return { min: low * (1 - ABOUT_SHARE), max: high * (1 + ABOUT_SHARE) };
  return { min: low, max: high };
}

import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Film } from "../film.ts";
import { layOutTime } from "../lay-out-time.ts";
import { figureOf } from "../reading/numbers.ts";
import { withTrueFigures } from "../repair/figures.ts";
import { sceneFrames, withSceneFrames } from "../repair/timeline.ts";
import type { Change, Clause, Understood } from "./change.ts";
import { scenesShowing } from "./scene-told.ts";
import { scenesNamed } from "./scenes-named.ts";

/** Scenes that give each other time, as one change: no other scene is touched. */
export function exchangeOfTime(shifts: readonly Change[]): Change {
  return {
    kind: "scene_duration",
    words: shifts.map(({ words }) => words).join(", "),
    supersedes: [],
    demands: [],
    apply: (film) => {
      const { fps } = film.direction.technical_specs;
      const frames = sceneFrames(film).map((own, index) =>
        shifts.reduce((sum, { shift }) => {
          const seconds = shift?.scenes.includes(index + 1) ? shift.seconds : 0;
          return sum + Math.sign(seconds) * framesFromSeconds(Math.abs(seconds), fps);
        }, own),
      );
      if (frames.some((own) => own < 1)) return null;
      const laid = withTrueFigures(withSceneFrames(film, frames));
      const told = shifts.flatMap(({ shift }) => shift?.scenes ?? []);
      const lengths = told.map(
        (number) => `scene ${number} ${Number((laid.scenes[number - 1]?.duration ?? 0).toFixed(2))} s`,
      );
      return { film: laid, sentence: `Made ${lengths.join(" and ")} long; all others keep their length.` };
    },
  };
}

/** "The pool 1 second shorter and the tram longer": what the one gives up the other gets. */
const HANDED_OVER = /^(.+?) (\d+(?:[.,]\d+)?) ?(?:s|secs?|seconds?) shorter and (.+?) longer$/iu;
const REST_TO = /^(.*?)(\d+(?:[.,]\d+)?) ?(?:s|secs?|seconds?) giving the rest to (.+)$/iu;

/** Seconds that one scene hands over to another; null where a clause says nothing of the kind. */
export function handedOver({ text }: Clause, film: Film): Understood | null {
  const [, from = "", seconds = "", to = ""] = HANDED_OVER.exec(text) ?? [];
  return from === "" ? null : exchanged(text, sceneIn(from, film), sceneIn(to, film), figureOf(seconds));
}

/** "Scene 1 only 3 seconds, give the rest to the loaf": what the one has no more the other has. */
export function restGiven({ text }: Clause, film: Film): Understood | null {
  const [, of = "", seconds = "", told = ""] = REST_TO.exec(text) ?? [];
  const from = sceneIn(of, film);
  const own = film.scenes[(from ?? 0) - 1]?.duration;
  return own === undefined ? null : exchanged(text, from, sceneIn(told, film), own - figureOf(seconds));
}

function exchanged(text: string, from: number | null, to: number | null, seconds: number): Understood | null {
  if (from === null || to === null || from === to || !(seconds > 0)) return null;
  const change = (number: number, by: number): Change => ({
    kind: "scene_duration",
    words: text,
    supersedes: [],
    demands: [],
    shift: { scenes: [number], seconds: by },
    apply: () => null,
  });
  return { changes: [exchangeOfTime([change(from, -seconds), change(to, seconds)])], rest: "" };
}

/** The one scene that words name, by its number or by what it shows; the first of several. */
function sceneIn(words: string, film: Film): number | null {
  const bare = words
    .replace(/^(?:make|let|have|hold|keep) /iu, "")
    .replace(/ (?:should|must|can|could|needs to|has to)(?: (?:be|last|stay|run))?$/iu, "")
    .replace(/ (?:only|just)$/iu, "")
    .trim();
  const asScene = /\b(?:scene|shot|one)\b/iu.test(bare) ? bare : `${bare} scene`;
  const [named] =
    scenesNamed(asScene, film) ?? scenesShowing(bare.replace(/ (?:scene|shot|one)$/iu, ""), film);
  return named ?? null;
}

/** The film at the length that a change asks for, with some scenes as long as they were. */
export function sparing(change: Change, spared: readonly number[]): Change {
  return {
    ...change,
    apply: (film, now) => {
      const applied = change.apply(film, now);
      if (applied === null) return null;
      const own = sceneFrames(film);
      const frames = sceneFrames(applied.film);
      const total = frames.reduce((sum, length) => sum + length, 0);
      const wishes = frames.map((length, index) => ({
        weight: length,
        minFrames: 1,
        fixedFrames: spared.includes(index + 1) ? (own[index] ?? length) : null,
      }));
      const fixed = wishes.reduce((sum, { fixedFrames }) => sum + (fixedFrames ?? 1), 0);
      if (fixed > total) return null;
      return { ...applied, film: withTrueFigures(withSceneFrames(applied.film, layOutTime(wishes, total))) };
    },
  };
}

import type { Pace } from "../../../../contracts/vocabulary.ts";
import type { Film } from "../../film.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { withSceneCount } from "../../repair/scene-count.ts";
import { type EditRule, partly } from "../change.ts";

const FASTER =
  /\b(?:(?:a lot |much |way |even |slightly |a bit |more )?(?:faster|quicker|snappier|punchier|zippier)(?:[- ](?:paced?|cuts?|cutting|editing|rhythm|tempo))?|fast(?:er)?[- ](?:paced|cut)|quick[- ]cuts?|speed (?:it|things|the film|the edit|the pace)? ?up|pick up the pace|more (?:cuts|energy|energetic|dynamic)|increase the pace|up the pace|rapid[- ]fire|(?:dial|amp|ramp|turn) up the (?:energy|pace)|(?:dial|amp|ramp) it up|too slow)\b/iu;
const SLOWER =
  /\b(?:(?:a lot |much |way |even |slightly |a bit |more )?slower(?:[- ](?:paced?|cuts?|cutting|editing|rhythm|tempo))?|slow(?:er)?[- ]paced|slow (?:it|things|the film|the edit|the pace)? ?down|calmer pace|fewer cuts|let it breathe|more (?:relaxed|leisurely|breathing room)|decrease the pace|less (?:hectic|frantic|rushed|cuts|energy)|(?:dial|tone|turn) (?:it |the energy |the pace )?down(?: the (?:energy|pace))?|too (?:fast|hectic|quick|frantic|rushed))\b/iu;
const NAMED =
  /\b(?:(slow|moderate|medium|fast|dynamic) pac(?:e|ing|ed)|pac(?:e|ing)(?: to| should be| is|:)? (slow|moderate|medium|fast|dynamic))\b/iu;

const FASTER_THAN: Readonly<Record<Pace, Pace>> = {
  slow: "moderate",
  moderate: "fast",
  fast: "dynamic",
  dynamic: "dynamic",
};
const SLOWER_THAN: Readonly<Record<Pace, Pace>> = {
  dynamic: "fast",
  fast: "moderate",
  moderate: "slow",
  slow: "slow",
};
/** How many scenes more or fewer a step of pace makes. */
const STEP = 1.4;
/** No shot is cut below this by an edit of pace. */
const SHORTEST_AVERAGE_SECONDS = 1;

/** "Let it breathe 2 seconds more" is a length. */
const IN_SECONDS = /\d ?(?:s|secs?|seconds?)\b/iu;
/** "A tiny bit faster" is one scene more or fewer. */
const SMALL = /\b(?:a (?:tiny |little |wee )?(?:bit|touch|tad|little|hair)|slightly|somewhat)\b/iu;

/** Faster or slower cutting in the same time: scenes are split or merged, the pace is named anew. */
export const paceRule: EditRule = (clause, film) => {
  if (clause.scenes !== null || clause.isMusical || IN_SECONDS.test(clause.text)) return null;
  const faster = FASTER.exec(clause.text);
  const slower = SLOWER.exec(clause.text);
  const named = NAMED.exec(clause.text);
  const match = named ?? faster ?? slower;
  if (!match || /\b(?:music|song|track|tempo of the music|beat|voice)\b/iu.test(clause.text)) return null;
  const pace = (before: Film): Pace => wantedPace(before.direction.pacing.overall, named, faster !== null);
  const wanted = pace(film);
  return partly(clause, match[0], {
    kind: "pace",
    words: clause.text,
    supersedes: ["pacing", "scene_length"],
    demands: [{ kind: "pacing", hard: true, target: { pace: wanted } }],
    apply: (before) => {
      const next = wantedPace(before.direction.pacing.overall, named, faster !== null);
      const speeds = ["slow", "moderate", "fast", "dynamic"];
      const isFaster = named
        ? speeds.indexOf(next) > speeds.indexOf(before.direction.pacing.overall)
        : faster !== null;
      const isSame = named !== null && next === before.direction.pacing.overall;
      const recut = isSame
        ? before
        : withSceneCount(before, ...countsFor(before, isFaster, SMALL.test(clause.text) ? 1 : STEP));
      const paced = changeDirection(recut, { pacing: { ...recut.direction.pacing, overall: next } });
      const cuts =
        paced.scenes.length === before.scenes.length
          ? ""
          : `: ${paced.scenes.length} scenes instead of ${before.scenes.length}`;
      return {
        film: before.scenes.length === 0 ? paced : withTrueFigures(paced),
        sentence: `Changed the pace from ${before.direction.pacing.overall} to ${next}${cuts}.`,
      };
    },
  });
};

function wantedPace(current: Pace, named: RegExpExecArray | null, isFaster: boolean): Pace {
  const word = named
    ?.slice(1)
    .find((found) => found)
    ?.toLowerCase();
  if (word === "medium") return "moderate";
  if (word === "slow" || word === "moderate" || word === "fast" || word === "dynamic") return word;
  return isFaster ? FASTER_THAN[current] : SLOWER_THAN[current];
}

function countsFor(film: Film, isFaster: boolean, step: number): [min: number, max: number] {
  const count = film.scenes.length;
  if (count === 0) return [0, 0];
  const most = Math.max(
    count,
    Math.floor(film.direction.technical_specs.duration / SHORTEST_AVERAGE_SECONDS),
  );
  const wanted = isFaster
    ? Math.min(most, Math.max(count + 1, Math.round(count * step)))
    : Math.max(Math.min(2, count), Math.min(count - 1, Math.round(count / step)));
  return [wanted, wanted];
}

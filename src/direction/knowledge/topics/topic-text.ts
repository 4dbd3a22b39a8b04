import type { CameraMovement, ShotType } from "../../../../contracts/vocabulary.ts";
import { bookOf, type Cast, type Moment } from "../moments/book.ts";
import { SHOT_SIZES, type ShotSize } from "../shot-sizes.ts";
import { beatOfStep, type TopicBook } from "./topic-book.ts";

/**
 * Topics written as text, so that a topic is as many lines as it has steps:
 *
 *     # words by which it is asked for|other words
 *     c what is seen @ where = What a narrator says over it.
 *
 * A line begins with how near it is seen: x, c, n, m, w, e (macro, close, near, middle, wide, from far). "@" may be
 * missing: the film's own place. Words to ask by are a pattern between word borders. What is returned throws, when it is
 * asked, on a line that says nothing.
 */
export function topicsIn(text: string): Topics {
  let topics: readonly TopicBook[] | null = null;
  return () => {
    topics ??= booksIn(text);
    return topics;
  };
}

/** Topics, taken out of their text when they are first asked for: most briefs explain nothing. */
export type Topics = () => readonly TopicBook[];

function booksIn(text: string): readonly TopicBook[] {
  return text
    .trim()
    .replace(/^# /, "")
    .split("\n# ")
    .map((topic) => {
      const [asked = "", ...lines] = topic.split("\n").filter((line) => line.trim() !== "");
      let steps: readonly Moment[] | null = null;
      return {
        fits: new RegExp(`(?<![\\p{L}\\d])(?:${asked.trim()})(?![\\p{L}\\d])`, "iu"),
        get steps() {
          steps ??= stepsIn(lines);
          return steps;
        },
      };
    });
}

const SIZES: Readonly<Record<string, ShotSize>> = { x: "xcu", c: "cu", n: "mcu", m: "ms", w: "ws", e: "est" };

/** Moves that suit a size, in turns. */
const MOVES: Readonly<Record<ShotType, readonly CameraMovement[]>> = {
  extreme_close_up: ["push_in", "dolly", "static"],
  close_up: ["static", "push_in", "tilt"],
  medium_close_up: ["push_in", "static", "handheld"],
  medium_shot: ["static", "dolly", "handheld"],
  wide_shot: ["pan", "pull_out", "crane"],
  establishing: ["crane", "static", "pan"],
};

const LINE = /^\s*([xcnmwe]) ([^@=]+?)(?: @ ([^=]+?))? = (.+?)\s*$/;

function stepsIn(lines: readonly string[]): readonly Moment[] {
  return bookOf(
    lines.map((line, index) => {
      const [, size = "", shows = "", place, said = ""] = LINE.exec(line) ?? [];
      const known = SIZES[size];
      if (known === undefined) throw new Error(`No step of a topic: "${line}"`);
      const moves = MOVES[SHOT_SIZES[known]];
      const move = moves[index % moves.length] ?? "static";
      return [
        `${beatOfStep(index, lines.length)} ${known} ${move} ${castOf(shows)}`,
        shows,
        place ?? null,
        "",
        said,
      ] as const;
    }),
  );
}

const CROWD =
  /\b(?:people|children|crowd|passengers|pupils|workers|colleagues|neighbours|family|friends|voters|players|guests|two (?:men|women|girls|boys))\b/;
const HANDS = /\b(?:hands?|fingers?|thumbs?|fingertip|palms?|arms?)\b/;
const SOMEBODY =
  /\b(?:somebody|someone|man|woman|girl|boy|child|nurse|doctor|teacher|cook|baker|worker|driver|colleague|neighbour|clerk|judge|farmer|mechanic|plumber|patient|referee)\b/;

/** Who can be seen in a picture, from its words. */
function castOf(shows: string): Cast {
  if (shows.includes("{hero}") || SOMEBODY.test(shows)) return "hero";
  if (CROWD.test(shows)) return "crowd";
  return HANDS.test(shows) ? "hands" : "none";
}

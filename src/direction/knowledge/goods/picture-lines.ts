import { type Beat, bookOf, type Moment, type MomentRow } from "../moments/book.ts";
import type { ShotSize } from "../shot-sizes.ts";

const SIZES: Readonly<Record<string, ShotSize>> = { x: "xcu", c: "cu", n: "mcu", m: "ms", w: "ws" };
const MOVES = {
  xcu: ["static", "push_in"],
  cu: ["push_in", "dolly", "static"],
  mcu: ["push_in", "static"],
  ms: ["handheld", "dolly", "push_in"],
  ws: ["pan", "static", "pull_out"],
  est: ["static"],
} as const satisfies Record<ShotSize, readonly string[]>;

/**
 * The pictures of a block of lines, in the order of a film: the first opens it, the last closes it. A line is the size (x, c, n, m, w: from near to
 * far), what is seen, "@" and a place of its own where it has one, "~" and its sounds.
 */
export function picturesOfLines(lines: readonly string[]): readonly Moment[] {
  return bookOf(
    lines.map((line, at): MomentRow => {
      const [told = "", sounds = ""] = line.slice(2).split(" ~ ");
      const [shows = "", place] = told.split(" @ ");
      const size = SIZES[line.charAt(0)] ?? "ms";
      const move = MOVES[size][at % MOVES[size].length] as (typeof MOVES)[ShotSize][number];
      return [
        `${beatOf(at, lines.length, shows)} ${size} ${move} ${castOf(shows)}`,
        shows,
        place ?? null,
        sounds,
      ];
    }),
  );
}

/** What a picture is for, told by who is in it and where it stands. */
function beatOf(at: number, count: number, shows: string): Beat {
  if (at === 0) return "arrest";
  if (at === count - 1) return "signoff";
  if (castOf(shows) === "none") return "detail";
  return castOf(shows) === "crowd" ? "together" : "use";
}

const PART_OF_A_BODY =
  /\b(?:hands?|fingers?|fingertips?|thumbs?|palms?|wrist|arms?(?! of)|(?<!\b(?:its|the) )foot|feet|skin|lips?|eye|hair|shoulder|cheek(?:bone)?|teeth|chin|glove)\b/;
/** Shoes that walk have somebody in them. */
const WORN =
  /\{product\} (?:stepping|walking|landing after|finding a hold|flashing past|in full stride)|\bleading every step\b/;
/** Of a thing, not of a body. */
const OF_A_THING = /\bthe hand moving\b|\b(?:its|the) foot of\b/;

function castOf(shows: string): "none" | "hands" | "hero" | "crowd" {
  if (/\b(?:friends|people|children|players|family|parent|faces|opponent|visitor)\b/.test(shows))
    return "crowd";
  if (/\{(?:hero|child)\}|\b(?:man|woman|mother|father|courier|owner|baby(?:'s)?|boy|girl)\b/.test(shows))
    return "hero";
  if (WORN.test(shows)) return "hands";
  return PART_OF_A_BODY.test(shows) && !OF_A_THING.test(shows) ? "hands" : "none";
}

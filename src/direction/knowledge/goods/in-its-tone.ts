import { oncePer } from "../../once-per.ts";
import type { Moment } from "../moments/book.ts";
import { picturesOfLines } from "./picture-lines.ts";

/** Pictures of goods that stand on a table, and closing ones, in the tone of a film; none with people. */
export interface InItsTone {
  readonly looks: readonly Moment[];
  readonly closings: readonly Moment[];
}

/** Lines as picture-lines.ts reads them, by the tone that leads the film (tones.ts). */
const LINES: Readonly<Record<string, { readonly looks: string; readonly closings: string }>> = {
  playful: {
    looks: `
m {product} peeking in at the edge of the frame, then sliding all the way in ~ slide, pop
c {product} hopping forward in three jumps, in stop motion ~ tap, tap, tap
c {product} spinning on the spot and stopping dead, front to the lens ~ spin
c confetti bursting up round {product} and coming down slowly ~ pop`,
    closings: `
c {product} landing in the middle of the frame with one small bounce ~ pop
c {product} sliding to the middle of a bright ground and stopping with a wobble ~ slide
c confetti coming down on {product}, one last piece landing on top of it ~ pop`,
  },
  energetic: {
    looks: `
c {product} landing hard in the middle of the frame, everything round it jumping ~ thud
x light flashing over {product} on every beat ~ beat
c the lens rushing in on {product} and stopping a breath away ~ whoosh`,
    closings: `
c {product} in the middle of the frame, hard light hitting it on the last beat ~ beat
c {product} dropping into frame and standing, dust jumping up round it ~ thud`,
  },
  bold: {
    looks: `
c {product} before one flat wall of colour, the colour changing on every beat ~ beat
c the hard shadow of {product} snapping from one side to the other ~ snap
x {product} so close that it fills the frame from edge to edge ~ beat`,
    closings: `
c {product} dead centre before one flat wall of colour ~ beat
c {product} and its hard black shadow, nothing else in frame ~ one note`,
  },
  elegant: {
    looks: `
c {product} turning slowly in the dark, one edge of light round it ~ one note
x light running once over {product} from end to end ~ quiet
c {product} on polished stone, its reflection coming clear below it ~ quiet`,
    closings: `
c {product} above its own reflection on polished stone ~ one note
c {product} in one narrow light, the dark closing softly round it ~ quiet`,
  },
  minimal: {
    looks: `
c {product} on a seamless ground, its shadow moving round it, time-lapse ~ quiet
x one edge of {product} against plain white ~ quiet`,
    closings: `
c {product} dead centre on a seamless ground, one soft shadow ~ quiet
w {product} small on a wide empty ground, its shadow long ~ quiet`,
  },
  futuristic: {
    looks: `
c a thin line of light passing over {product} from top to bottom ~ hum
c {product} above dark glass, its outline drawn in light ~ hum`,
    closings: `
c {product} on dark glass, a line of light closing round it ~ hum
c {product} hanging weightless in blue light, then settling ~ hum`,
  },
  mysterious: {
    looks: `
c a narrow beam of light finding {product} in the dark ~ low note
x smoke drawing slowly past {product} ~ quiet`,
    closings: `
c {product} half out of the dark, smoke drawing past it ~ low note
c the last light sliding off {product} until only its edge is left ~ quiet`,
  },
  epic: {
    looks: `
c {product} seen from far below, huge against the light ~ low drum
c {product} in a storm of dust and light, standing still ~ wind`,
    closings: `
c {product} huge against a breaking sky of light ~ drum
c dust settling round {product}, one beam of light on it ~ low note`,
  },
};

const ALSO: Readonly<Record<string, string>> = { dark: "mysterious", raw: "bold", romantic: "elegant" };

/** Pictures in the tone that leads the film; null where its goods' own pictures carry it. Pure. */
export function picturesInTone(tone: string): InItsTone | null {
  const lines = LINES[ALSO[tone] ?? tone];
  return lines === undefined ? null : picturesOf(lines);
}

const picturesOf = oncePer(
  ({ looks, closings }: (typeof LINES)[string]): InItsTone => ({
    looks: read(looks),
    closings: read(closings).map(closing),
  }),
);

function read(lines: string): readonly Moment[] {
  return picturesOfLines(lines.trim().split("\n")).map((moment) => ({ ...moment, beat: "detail" }));
}

function closing(moment: Moment): Moment {
  return { ...moment, beat: "signoff" };
}

import { cutFilm } from "../../../../workers/film/shots.ts";
import {
  changeGrid,
  frameChange,
  type ThinFrame,
  thinFrame,
} from "../../../../workers/kernel/frame-change.ts";
import { findHardCuts } from "../../../../workers/kernel/hard-cuts.ts";

export const WIDTH = 128;
export const HEIGHT = 72;
const GREY = 128;
const NO_CHANGE = { residual: 0, newShare: 0, activeShare: 0, histogramChange: 0 };

/** A tall picture of random tiles, some pixels wide; the same seed gives the same one. */
export function tallPicture(seed: number, tile = 6): Uint8Array {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const columns = Math.ceil(WIDTH / tile);
  const tiles = Array.from({ length: columns * Math.ceil((3 * HEIGHT) / tile) }, () => 40 + 180 * random());
  return Uint8Array.from(
    { length: WIDTH * 3 * HEIGHT },
    (_, at) =>
      tiles[Math.floor(Math.floor(at / WIDTH) / tile) * columns + Math.floor((at % WIDTH) / tile)] ?? 0,
  );
}

/** A frame of it from row `top` on, black above and below by `bars` rows. */
export function frameOf(picture: Uint8Array, top = 0, bars = 0): ThinFrame {
  const planes = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(GREY);
  planes.set(picture.subarray(top * WIDTH, (top + HEIGHT) * WIDTH));
  planes.fill(16, 0, bars * WIDTH);
  planes.fill(16, (HEIGHT - bars) * WIDTH, HEIGHT * WIDTH);
  return thinFrame(planes, WIDTH, HEIGHT);
}

/** A grey frame whose luma is told for each pixel. */
export function drawn(lumaAt: (x: number, y: number) => number): ThinFrame {
  return thinFrame(planesOf(lumaAt), WIDTH, HEIGHT);
}

/** The shots of a film of such frames at 25 a second, as the frames they begin with and how. */
export function shotsIn(lumaAt: (index: number, x: number, y: number) => number, count: number) {
  const frames = Array.from({ length: count }, (_, index) => planesOf((x, y) => lumaAt(index, x, y)));
  const film = {
    width: WIDTH,
    height: HEIGHT,
    frames,
    times: Float64Array.from(frames, (_, index) => index / 25),
    isDrawn: frames.map(() => false),
    motions: frames.map(() => null),
    pictures: [],
    durationSeconds: count / 25,
  };
  return cutFilm(film).shots.map(({ from, transition }) => ({ from, transition }));
}

function planesOf(lumaAt: (x: number, y: number) => number): Uint8Array {
  const planes = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(GREY);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1)
    planes[at] = Math.min(235, lumaAt(at % WIDTH, Math.floor(at / WIDTH)));
  return planes;
}

/** The hard cuts in frames, 25 a second where no times are told. */
export function cutsIn(
  frames: ThinFrame[],
  times: Float64Array = Float64Array.from(frames, (_, index) => index / 25),
): number[] {
  const [first] = frames;
  if (first === undefined) return [];
  const grid = changeGrid(first);
  const changes = frames.map((frame, index) => {
    const previous = frames[index - 1];
    return previous === undefined ? NO_CHANGE : frameChange(previous, frame, grid);
  });
  return findHardCuts(frames, changes, times, grid);
}

import type { VideoFeatures, VideoShot } from "../../../contracts/reference.ts";
import { THEME } from "../board/theme.ts";
import { textWidth } from "../text-layout.ts";
import { label, type SheetPart, type TimeLine, xAt } from "./time-line.ts";

const STRIP_HEIGHT = 190;
const SHOT_GAP = 2;
const COLORS_HEIGHT = 40;
const CAPTION_SIZE = 14;
const CAPTION_LINE = 19;
const CAPTION_ROWS = 3;
const CAPTION_GAP = 8;
const CUT_COLOR = "#FFFFFF";
const BLEND_COLOR = "#F2B04A";
const ARROWS: Readonly<Record<string, string>> = {
  left: "←",
  right: "→",
  up: "↑",
  down: "↓",
  in: "⤢",
  out: "⤡",
  clockwise: "↻",
  counterclockwise: "↺",
};

const TRANSITION_SIZE = 12;
const MARK_HEIGHT = 8;
const WORD_GAP = 4;

/** Every shot on the time line: its key frame, how it begins, what the camera does, and its colours. */
export function layOutShots(
  video: VideoFeatures,
  pictures: ReadonlyMap<number, string>,
  line: TimeLine,
  top: number,
): SheetPart {
  if (video.shots.length === 0) return { svg: "", bottom: top };
  const stripTop = top + CAPTION_SIZE + 10;
  const colorsTop = stripTop + STRIP_HEIGHT + 4;
  const captionTop = colorsTop + COLORS_HEIGHT;
  const parts = video.shots.map((shot, index) => {
    const x = xAt(line, shot.start_time);
    const width = Math.max(1, xAt(line, shot.end_time) - x - SHOT_GAP);
    return [
      frame(shot, pictures, index, x, stripTop, width),
      colorBars(shot, x, colorsTop, width),
      caption(shot, x, captionTop, width),
    ].join("");
  });
  return {
    svg: [...parts, ...transitionMarks(video.shots, line, stripTop)].join(""),
    bottom: captionTop + CAPTION_ROWS * CAPTION_LINE + 44,
  };
}

/** The key frame, filling its shot's time; a shot without one shows its main colour. */
function frame(
  shot: VideoShot,
  pictures: ReadonlyMap<number, string>,
  index: number,
  x: number,
  y: number,
  width: number,
): string {
  const picture = pictures.get(shot.key_frame_time);
  const box = `x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${STRIP_HEIGHT}"`;
  if (picture === undefined) return `<rect ${box} fill="${shot.dominant_colors[0] ?? THEME.well}"/>`;
  return `<clipPath id="shot${index}"><rect ${box}/></clipPath><image ${box} clip-path="url(#shot${index})" preserveAspectRatio="xMidYMid slice" href="data:image/jpeg;base64,${picture}"/>`;
}

function colorBars(shot: VideoShot, x: number, y: number, width: number): string {
  const count = shot.dominant_colors.length;
  return shot.dominant_colors
    .map((hex, index) => {
      const height = COLORS_HEIGHT / count;
      return `<rect x="${x.toFixed(1)}" y="${(y + index * height).toFixed(1)}" width="${width.toFixed(1)}" height="${(height + 0.3).toFixed(1)}" fill="${hex}"/>`;
    })
    .join("");
}

/** As much as fits under the shot: its movement, its speed, its light. */
function caption(shot: VideoShot, x: number, y: number, width: number): string {
  const arrow = shot.camera_direction === null ? "" : (ARROWS[shot.camera_direction] ?? "");
  const rows = [
    [`${shot.camera_movement.replaceAll("_", " ")} ${arrow}`.trim(), arrow],
    [`${(shot.end_time - shot.start_time).toFixed(2)} s`, (shot.end_time - shot.start_time).toFixed(1)],
    [shot.lighting.replaceAll("_", " ")],
  ];
  return rows
    .map((choices, row) => {
      const words = choices.find(
        (choice) => choice !== "" && textWidth(choice, CAPTION_SIZE, "regular") <= width - CAPTION_GAP,
      );
      const fill = row === 0 ? THEME.text : THEME.muted;
      return words === undefined
        ? ""
        : label(words, x, y + (row + 1) * CAPTION_LINE, { size: CAPTION_SIZE, fill });
    })
    .join("");
}

/** How every shot begins; a film's own beginning is told only where it is no cut. Words that would run into the last ones are left out. */
function transitionMarks(shots: readonly VideoShot[], line: TimeLine, stripTop: number): string[] {
  let wordsEnd = Number.NEGATIVE_INFINITY;
  return shots.map((shot, index) => {
    if (shot.transition_in === "cut") return index === 0 ? "" : cutMark(shot, line, stripTop);
    const width = textWidth(shot.transition_in, TRANSITION_SIZE, "regular");
    const x = xAt(line, shot.start_time) - SHOT_GAP / 2;
    const isAtEdge = x < line.left + width / 2;
    const left = isAtEdge ? x : x - width / 2;
    const hasRoom = left >= wordsEnd + WORD_GAP;
    if (hasRoom) wordsEnd = left + width;
    const anchor = isAtEdge ? "start" : "middle";
    const words = hasRoom
      ? label(shot.transition_in, x, stripTop - MARK_HEIGHT - WORD_GAP, {
          size: TRANSITION_SIZE,
          fill: BLEND_COLOR,
          anchor,
        })
      : "";
    return blendMark(shot, x, line, stripTop) + words;
  });
}

function cutMark(shot: VideoShot, line: TimeLine, stripTop: number): string {
  const x = xAt(line, shot.start_time) - SHOT_GAP / 2;
  return `<path d="M${x.toFixed(1)} ${stripTop - MARK_HEIGHT}V${stripTop}" stroke="${CUT_COLOR}" stroke-width="2"/>`;
}

/** A tent over the time that a transition takes. */
function blendMark(shot: VideoShot, x: number, line: TimeLine, stripTop: number): string {
  const half = Math.max(4, ((shot.transition_duration / 2) * line.width) / line.seconds);
  const left = Math.max(line.left, x - half);
  const right = Math.min(line.left + line.width, x + half);
  return `<path d="M${left.toFixed(1)} ${stripTop}L${x.toFixed(1)} ${stripTop - MARK_HEIGHT}L${right.toFixed(1)} ${stripTop}Z" fill="${BLEND_COLOR}"/>`;
}

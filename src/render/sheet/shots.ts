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
  const marks = video.shots.slice(1).map((shot) => transitionMark(shot, line, stripTop));
  const opening = video.shots.slice(0, 1).filter((shot) => shot.transition_in !== "cut");
  return {
    svg: [...parts, ...marks, ...opening.map((shot) => transitionMark(shot, line, stripTop))].join(""),
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

/** A white line for a cut, a tent over the time it takes for everything else. */
function transitionMark(shot: VideoShot, line: TimeLine, stripTop: number): string {
  const x = xAt(line, shot.start_time) - SHOT_GAP / 2;
  const top = stripTop - 8;
  if (shot.transition_in === "cut") {
    return `<path d="M${x.toFixed(1)} ${top}V${stripTop}" stroke="${CUT_COLOR}" stroke-width="2"/>`;
  }
  const half = Math.max(4, ((shot.transition_duration / 2) * line.width) / line.seconds);
  const left = Math.max(line.left, x - half);
  const right = Math.min(line.left + line.width, x + half);
  const tent = `<path d="M${left.toFixed(1)} ${stripTop}L${x.toFixed(1)} ${top}L${right.toFixed(1)} ${stripTop}Z" fill="${BLEND_COLOR}"/>`;
  return (
    tent +
    label(shot.transition_in, x, top - 4, {
      size: 12,
      fill: BLEND_COLOR,
      anchor: x < line.left + 30 ? "start" : "middle",
    })
  );
}

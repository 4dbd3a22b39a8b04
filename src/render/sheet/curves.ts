import type { AudioAnalysis, VideoFeatures } from "../../../contracts/reference.ts";
import { THEME } from "../board/theme.ts";
import { label, type SheetPart, type TimeLine, xAt } from "./time-line.ts";

const CURVE_HEIGHT = 84;
const CURVE_GAP = 40;
const POINT_SECONDS = 0.5;
/** What the loudness curve spans: digital quiet to full scale. */
const QUIET_LUFS = -60;
const LOUD_LUFS = 0;
const TARGET_LUFS = -23;
const TICKS_WANTED = 12;
const TICK_STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10];
const COLORS = {
  motion: "#5BB8FF",
  rhythm: "#C58BFF",
  loudness: "#6FD08C",
  beat: "#F4F3EF",
  silence: "#3A2626",
};

/** Motion, cutting and loudness over the film, under a common axis. */
export function layOutCurves(video: VideoFeatures, line: TimeLine, top: number): SheetPart {
  const parts: string[] = [];
  let y = top;
  const add = (drawn: string) => {
    parts.push(drawn);
    y += CURVE_HEIGHT + CURVE_GAP;
  };
  const cuts = video.shots.slice(1).map((shot) => shot.start_time);
  if (video.motion_curve.length > 0) {
    add(
      curve(
        "motion",
        "0 still, 0.5 a quarter frame a second",
        video.motion_curve,
        COLORS.motion,
        cuts,
        line,
        y,
      ),
    );
  }
  const fastest = Math.max(...video.rhythm_curve, 1);
  if (video.rhythm_curve.length > 0 && !video.approximate) {
    const shares = video.rhythm_curve.map((value) => value / fastest);
    const top = Math.round(fastest);
    const scale = `top: ${top} ${top === 1 ? "cut" : "cuts"} a minute`;
    add(curve("cutting", scale, shares, COLORS.rhythm, cuts, line, y));
  }
  if (video.audio !== null) add(loudness(video.audio, cuts, line, y));
  return { svg: parts.join("") + axis(line, y - CURVE_GAP + 22), bottom: y - CURVE_GAP + 30 };
}

/** An area under values 0 to 1, one each half second. */
function curve(
  name: string,
  note: string,
  values: readonly number[],
  color: string,
  cuts: readonly number[],
  line: TimeLine,
  y: number,
): string {
  const bottom = y + CURVE_HEIGHT;
  const points = values.map((value, index) => {
    const x = xAt(line, (index + 0.5) * POINT_SECONDS);
    return `${x.toFixed(1)} ${(bottom - Math.min(1, Math.max(0, value)) * CURVE_HEIGHT).toFixed(1)}`;
  });
  const first = points[0]?.split(" ")[1] ?? bottom;
  const last = points.at(-1)?.split(" ")[1] ?? bottom;
  const right = line.left + line.width;
  const outline = `M${line.left} ${first}L${points.join("L")}L${right} ${last}`;
  return [
    ground(line, y),
    cutLines(cuts, line, y),
    `<path d="${outline}V${bottom}H${line.left}Z" fill="${color}" fill-opacity="0.28"/>`,
    `<path d="${outline}" fill="none" stroke="${color}" stroke-width="2"/>`,
    title(name, note, color, line, y),
  ].join("");
}

function loudness(audio: AudioAnalysis, cuts: readonly number[], line: TimeLine, y: number): string {
  const shares = audio.loudness_curve.map((value) => (value - QUIET_LUFS) / (LOUD_LUFS - QUIET_LUFS));
  const target = y + CURVE_HEIGHT * (1 - (TARGET_LUFS - QUIET_LUFS) / (LOUD_LUFS - QUIET_LUFS));
  const silences = audio.silences.map(({ start_time, end_time }) => {
    const x = xAt(line, start_time);
    return `<rect x="${x.toFixed(1)}" y="${y}" width="${(xAt(line, end_time) - x).toFixed(1)}" height="${CURVE_HEIGHT}" fill="${COLORS.silence}"/>`;
  });
  const beats = audio.beats.map((beat) => `M${xAt(line, beat).toFixed(1)} ${y + CURVE_HEIGHT}v-10`).join("");
  return [
    curve(
      "loudness",
      `momentary, ${QUIET_LUFS} to ${LOUD_LUFS} LUFS; dashed −23; ticks are beats`,
      shares,
      COLORS.loudness,
      cuts,
      line,
      y,
    ),
    ...silences,
    `<path d="M${line.left} ${target.toFixed(1)}h${line.width}" stroke="${COLORS.loudness}" stroke-dasharray="4 5" stroke-opacity="0.6"/>`,
    beats === ""
      ? ""
      : `<path d="${beats}" stroke="${COLORS.beat}" stroke-opacity="0.75" stroke-width="1.5"/>`,
  ].join("");
}

function ground(line: TimeLine, y: number): string {
  return `<rect x="${line.left}" y="${y}" width="${line.width}" height="${CURVE_HEIGHT}" fill="${THEME.well}"/>`;
}

function cutLines(cuts: readonly number[], line: TimeLine, y: number): string {
  const path = cuts.map((cut) => `M${xAt(line, cut).toFixed(1)} ${y}v${CURVE_HEIGHT}`).join("");
  return path === "" ? "" : `<path d="${path}" stroke="${THEME.rule}" stroke-width="1.5"/>`;
}

function title(name: string, note: string, color: string, line: TimeLine, y: number): string {
  const heading = label(name, line.left, y - 9, { size: 15, fill: color, weight: "semibold" });
  return heading + label(note, line.left + line.width, y - 9, { size: 13, anchor: "end" });
}

function axis(line: TimeLine, y: number): string {
  const step =
    TICK_STEPS.find((candidate) => line.seconds / candidate <= TICKS_WANTED) ?? TICK_STEPS.at(-1) ?? 1;
  const count = Math.floor(line.seconds / step + 1e-6);
  return Array.from({ length: count + 1 }, (_, index) => {
    const seconds = index * step;
    const x = xAt(line, seconds);
    const anchor = index === 0 ? "start" : "middle";
    return label(`${Number(seconds.toFixed(1))} s`, Math.min(x, line.left + line.width - 12), y, {
      size: 13,
      anchor,
    });
  }).join("");
}

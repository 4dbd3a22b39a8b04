import type { AudioAnalysis, VideoFeatures, WeightedColor } from "../../../contracts/reference.ts";
import { readableOn } from "../board/colors.ts";
import { MARGIN, THEME } from "../board/theme.ts";
import { label, SHEET_WIDTH, type SheetPart } from "./time-line.ts";

const TITLE_SIZE = 34;
const LINE_SIZE = 17;
const LINE_HEIGHT = 27;
/** Pixels. */
export const PALETTE_HEIGHT = 46;
/** A colour narrower than this carries no text. */
const MIN_LABELLED_WIDTH = 110;

/** Title, what the film is, how it is cut, lit and sounds, and its palette as a bar by weight. */
export function layOutHead(video: VideoFeatures, title: string): SheetPart {
  const parts: string[] = [];
  let y = MARGIN + TITLE_SIZE * 0.8;
  parts.push(label(title, MARGIN, y, { size: TITLE_SIZE, weight: "bold", fill: THEME.text }));
  if (video.approximate) {
    const note = "approximate: key frames only";
    parts.push(
      label(note, SHEET_WIDTH - MARGIN, y, {
        size: LINE_SIZE,
        weight: "semibold",
        fill: "#F2B04A",
        anchor: "end",
      }),
    );
  }
  for (const line of [streamLine(video), rhythmLine(video), lookLine(video), soundLine(video.audio)]) {
    y += LINE_HEIGHT + (parts.length === 1 ? 8 : 0);
    parts.push(label(line, MARGIN, y, { size: LINE_SIZE, fill: THEME.soft }));
  }
  y += 18;
  parts.push(paletteBar(video.palette, y));
  return { svg: parts.join(""), bottom: y + PALETTE_HEIGHT + 30 };
}

function streamLine(video: VideoFeatures): string {
  const marks = [video.is_hdr ? "HDR" : "", video.is_variable_frame_rate ? "variable frame rate" : ""];
  const size = video.width > 0 ? [`${video.width} × ${video.height}`, `${trimmed(video.fps, 2)} fps`] : [];
  const promised = video.declared_duration;
  const length = `${trimmed(video.duration, 2)} s${promised === undefined ? "" : `, breaks off (of ${trimmed(promised, 2)} s)`}`;
  return joined([length, ...size, video.codec, ...marks]);
}

function rhythmLine(video: VideoFeatures): string {
  const count = video.shots.length;
  if (count === 0) return "no picture";
  return joined([
    `${count} ${count === 1 ? "shot" : "shots"}`,
    `${trimmed(video.cuts_per_minute, 1)} cuts a minute`,
    `average shot ${trimmed(video.average_shot_length, 2)} s`,
    `median ${trimmed(video.median_shot_length, 2)} s`,
    `rhythm ${video.rhythm}`,
    `motion ${trimmed(video.motion, 2)}`,
  ]);
}

function lookLine(video: VideoFeatures): string {
  if (video.shots.length === 0) return "";
  const temperature =
    video.color_temperature === null
      ? ""
      : `${video.color_temperature.label}, about ${video.color_temperature.kelvin} K`;
  return joined([
    video.lighting.replaceAll("_", " "),
    temperature,
    `brightness ${trimmed(video.brightness, 2)}`,
    `contrast ${trimmed(video.contrast, 2)}`,
    `saturation ${trimmed(video.saturation, 2)}`,
    video.mood.join(", "),
  ]);
}

function soundLine(audio: AudioAnalysis | null): string {
  if (audio === null) return "no sound";
  return joined([
    audio.kind === "neither" ? "no clear music or speech" : audio.kind,
    audio.loudness_lufs === null ? "silent" : `${trimmed(audio.loudness_lufs, 1)} LUFS`,
    audio.loudness_range_lu === null ? "" : `range ${trimmed(audio.loudness_range_lu, 1)} LU`,
    audio.tempo === null
      ? "no steady beat"
      : `${trimmed(audio.tempo, 1)} BPM (confidence ${trimmed(audio.tempo_confidence, 2)})`,
    audio.silence_ratio > 0 ? `${Math.round(audio.silence_ratio * 100)} % silence` : "",
  ]);
}

/** The palette as a bar, each colour as wide as its weight, named where there is room. */
export function paletteBar(palette: readonly WeightedColor[], y: number): string {
  const width = SHEET_WIDTH - 2 * MARGIN;
  const total = palette.reduce((sum, color) => sum + color.weight, 0);
  let x = MARGIN;
  return palette
    .map((color) => {
      const share = total > 0 ? (color.weight / total) * width : 0;
      const box = `<rect x="${x.toFixed(1)}" y="${y}" width="${share.toFixed(1)}" height="${PALETTE_HEIGHT}" fill="${color.hex}"/>`;
      const text = `${color.hex}  ${color.role}`;
      const name = share < MIN_LABELLED_WIDTH * 1.4 ? color.hex : text;
      const words =
        share < MIN_LABELLED_WIDTH * 0.7
          ? ""
          : label(name, x + 10, y + PALETTE_HEIGHT / 2 + 5, { size: 14, fill: readableOn(color.hex) });
      x += share;
      return box + words;
    })
    .join("");
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== "").join("  ·  ");
}

function trimmed(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

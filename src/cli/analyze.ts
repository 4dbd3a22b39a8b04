import { basename, extname } from "node:path";
import type { AnalyzeResponse } from "../../contracts/analyze.ts";
import { MEDIA_FORMATS, sniffFormat } from "../media/sniff.ts";
import type { Command } from "./command.ts";
import { EXIT, UsageError } from "./exit.ts";
import { readReferences } from "./input.ts";
import { COMMON_OPTIONS, readArguments } from "./options.ts";
import { print, saveFile } from "./output.ts";
import { startProgress } from "./progress.ts";
import { openService } from "./service.ts";

const HELP = `Measures a picture or a film: colours, light, composition, cuts, camera, rhythm, sound.

  shotwright analyze footage.mp4
  shotwright analyze photo.jpg --json

  --sheet FILE    draw what was measured as a picture (PNG): of a film its key frames, cuts, palette, motion, loudness,
                  of a picture its subject, calm part, crops, palette and figures
  --preview       look at a film's key frames only: fast, marked approximate
  --json          print all figures as JSON
  --server URL    ask a server instead of working in this process`;

const OPTIONS = {
  ...COMMON_OPTIONS,
  preview: { type: "boolean", default: false },
  sheet: { type: "string" },
} as const;
const FILM_ENDINGS = new Set([
  ...[".mp4", ".m4v", ".m4a", ".mov", ".qt", ".webm", ".mkv", ".3gp"],
  ...[".avi", ".flv", ".wmv", ".ts", ".mts", ".mpg", ".mpeg", ".ogv"],
]);
/** Magic bytes stand in front of all else. */
const HEAD_BYTES = 256;

/** `shotwright analyze FILE`: what is measured on a picture or a film. */
export const analyzeCommand: Command = { summary: "measure a picture or a film", help: HELP, run };

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError("Name one picture or film");
  const prompt = await readReferences((await isFilm(file)) ? { video: file } : { image: file });

  const progress = startProgress();
  const service = await openService(values.server);
  try {
    progress.show(`measuring ${file} …`);
    const response = await service.analyze({
      prompt,
      preview: values.preview,
      include_frames: values.sheet !== undefined,
    });
    progress.end();
    if (values.sheet !== undefined) await saveSheet(values.sheet, basename(file), response);
    await print(values.json ? JSON.stringify(response, null, 2) : describe(response));
    return EXIT.ok;
  } finally {
    progress.end();
    await service.close();
  }
}

/** By its first bytes; an address, and a file that is neither picture nor film, by its ending. */
async function isFilm(file: string): Promise<boolean> {
  const isAddress = URL.canParse(file);
  const head = isAddress ? null : await headOf(file);
  const format = head === null ? null : sniffFormat(head);
  if (format !== null) return MEDIA_FORMATS[format].kind === "video";
  return FILM_ENDINGS.has(extname(isAddress ? new URL(file).pathname : file).toLowerCase());
}

/** Null where nothing can be read: whoever reads the whole file says why. */
async function headOf(file: string): Promise<Uint8Array | null> {
  return await Bun.file(file)
    .slice(0, HEAD_BYTES)
    .bytes()
    .catch(() => null);
}

async function saveSheet(path: string, title: string, response: AnalyzeResponse): Promise<void> {
  const { renderAnalysisSheet } = await import("../render/sheet.ts");
  await saveFile(path, await renderAnalysisSheet(response.extracted_references, title));
}

function describe({ extracted_references: { images, video } }: AnalyzeResponse): string {
  const lines: string[] = [];
  if (video) {
    if (video.shots.length === 0)
      lines.push(`${video.duration.toFixed(2)} s of sound without a picture, ${video.codec}`);
    else
      lines.push(
        `${video.duration.toFixed(2)} s, ${video.width}x${video.height}, ${video.fps.toFixed(2)} fps, ${video.codec}${video.approximate ? ", approximate" : ""}`,
        `${video.shots.length} ${video.shots.length === 1 ? "shot" : "shots"}, ${video.cuts_per_minute.toFixed(1)} cuts a minute, average shot ${video.average_shot_length.toFixed(2)} s, ${video.rhythm}`,
        `light ${video.lighting}, palette ${video.palette.map(({ hex }) => hex).join(" ")}, mood ${video.mood.join(", ")}`,
      );
    if (video.declared_duration !== undefined)
      lines.push(`breaks off: the file promises ${video.declared_duration.toFixed(2)} s`);
    for (const shot of video.shots) {
      const times = `${shot.start_time.toFixed(2)}-${shot.end_time.toFixed(2)} s`;
      lines.push(
        `  ${times}  ${shot.transition_in}, ${shot.camera_movement}, motion ${shot.motion.toFixed(2)}, ${shot.lighting}`,
      );
    }
    if (video.audio) {
      const { kind, tempo, loudness_lufs } = video.audio;
      lines.push(
        `sound: ${kind === "neither" ? "no clear music or speech" : kind}, ${tempo === null ? "no steady beat" : `${tempo.toFixed(0)} BPM`}, ${loudness_lufs?.toFixed(1) ?? "-"} LUFS`,
      );
    }
  }
  for (const { source, analysis } of images.filter((image) => image.source === "user_upload")) {
    lines.push(
      `${source}: ${analysis.width}x${analysis.height}, light ${analysis.lighting}, ${analysis.composition}, ${analysis.color_temperature.label}`,
      `palette ${analysis.palette.map(({ hex, weight }) => `${hex} ${Math.round(weight * 100)}%`).join("  ")}, mood ${analysis.mood.join(", ")}`,
    );
  }
  return lines.join("\n");
}

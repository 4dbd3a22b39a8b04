import type { ParseResponse } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";
import { framesFromSeconds, timecodeFromFrames } from "../../contracts/timecode.ts";
import type { ExportWriter } from "./export-writer.ts";

type Column = (scene: Scene, fps: number) => string | number;

const COLUMNS: Readonly<Record<string, Column>> = {
  scene_number: (scene) => scene.scene_number,
  id: (scene) => scene.id,
  purpose: (scene) => scene.purpose,
  timecode_in: (scene, fps) => timecodeFromFrames(framesFromSeconds(scene.start_time, fps), fps),
  timecode_out: (scene, fps) => timecodeFromFrames(framesFromSeconds(scene.end_time, fps), fps),
  start_time: (scene) => scene.start_time,
  end_time: (scene) => scene.end_time,
  duration: (scene) => scene.duration,
  frames: (scene, fps) => framesFromSeconds(scene.duration, fps),
  shot_type: (scene) => scene.visual.shot_type,
  camera_movement: (scene) => scene.visual.camera_movement,
  subject: (scene) => scene.visual.subject,
  environment: (scene) => scene.visual.environment,
  overlay_text: (scene) => scene.text_overlay?.text ?? "",
  overlay_position: (scene) => scene.text_overlay?.position ?? "",
  voiceover_text: (scene) => scene.audio.voiceover_text ?? "",
  sound_effects: (scene) => scene.audio.sound_effects.join("; "),
  music_intensity: (scene) => scene.audio.music_intensity,
  transition_to_next: (scene) => scene.transition_to_next.type,
  transition_duration: (scene) => scene.transition_to_next.duration,
  generation_prompt: (scene) => scene.visual.generation_prompt,
  negative_prompt: (scene) => scene.visual.negative_prompt,
};

const LINE_END = "\r\n";
const NEEDS_QUOTES = /[",\r\n]/;
/** A spreadsheet takes a cell that begins so for a formula and may run it (OWASP, CSV Injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A shot list a spreadsheet opens: one row a scene, RFC 4180, texts defused where they would be run as formulas. */
export const csv: ExportWriter = {
  format: "csv",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  write: ({ scenes, creative_direction }: ParseResponse) => {
    const { fps } = creative_direction.technical_specs;
    const header = Object.keys(COLUMNS).join(",");
    const rows = scenes.map((scene) =>
      Object.values(COLUMNS)
        .map((column) => cell(column(scene, fps)))
        .join(","),
    );
    return [header, ...rows, ""].join(LINE_END);
  },
};

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

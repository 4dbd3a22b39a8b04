import type { GenerationPlan } from "../../contracts/clip.ts";
import type { Deliverable, DeliverableCut, ParseResponse } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";
import {
  capitalised,
  clock,
  lightWords,
  MOVEMENT_WORDS,
  PLATFORM_WORDS,
  PURPOSE_WORDS,
  SHOT_WORDS,
  spaced,
  spokenSeconds,
  transitionWords,
  underTitle,
} from "../../contracts/wording.ts";
import { readableOn } from "./board/colors.ts";
import { wrapCells } from "./wrap-cells.ts";

export interface TextStoryboardOptions {
  /** 24-bit ANSI colour; false gives plain text. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const MIN_WIDTH = 40;
const MAX_WIDTH = 110;
const SWATCH_COLUMNS = 13;
const DURATION_DECIMALS = 2;
const INDENT = "  ";
const ESCAPE = "\u001B[";
const RESET = `${ESCAPE}0m`;
/** The shot list as a storyboard for the terminal: palette as swatches, the rhythm as a bar, a paragraph a scene. */
export function renderStoryboardText(response: ParseResponse, options: TextStoryboardOptions): string {
  const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(options.width) || MIN_WIDTH));
  const paint = painter(options.color);
  const palette = response.creative_direction.visual_direction.color_palette.map(({ hex }) => hex);
  const sections = [
    head(response, width, paint),
    swatches(response, width, paint),
    rhythm(response.scenes, palette, width, paint),
    ...response.scenes.map((scene, index) =>
      sceneParagraph(
        scene,
        index === response.scenes.length - 1,
        palette[index % palette.length] ?? "",
        width,
        paint,
      ),
    ),
    ...response.metadata.deliverables.map((version) => versionBlock(version, response.scenes, width, paint)),
    notes(response, width, paint),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

interface Painter {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly block: (hex: string, text: string) => string;
  readonly ink: (hex: string, text: string) => string;
}

function painter(color: boolean): Painter {
  if (!color) {
    const plain = (text: string) => text;
    return { bold: plain, dim: plain, block: (_, text) => text, ink: (_, text) => text };
  }
  return {
    bold: (text) => `${ESCAPE}1m${text}${RESET}`,
    dim: (text) => `${ESCAPE}2m${text}${RESET}`,
    block: (hex, text) => `${ESCAPE}48;2;${channels(hex)};38;2;${channels(readableOn(hex))}m${text}${RESET}`,
    ink: (hex, text) => `${ESCAPE}38;2;${channels(hex)}m${text}${RESET}`,
  };
}

function channels(hex: string): string {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(";");
}

function head(
  { creative_direction: direction, scenes }: ParseResponse,
  width: number,
  paint: Painter,
): string {
  const { duration, aspect_ratio, platform, resolution, fps } = direction.technical_specs;
  const { visual_direction: look, audio_direction: audio } = direction;
  const music =
    audio.music_genre === "none"
      ? "no music"
      : `${spaced(audio.music_genre)} at ${Math.round(audio.tempo)} BPM`;
  const format = [
    PLATFORM_WORDS[platform],
    aspect_ratio,
    resolution,
    `${fps} fps`,
    spokenSeconds(duration),
    count(scenes.length),
  ];
  return [
    ...wrapCells(direction.product.name, width).map(paint.bold),
    ...wrapCells(underTitle(direction.product), width),
    ...wrapCells(format.join(" · "), width).map(paint.dim),
    ...wrapCells([spaced(look.aesthetic), lightWords(look.lighting_style), music].join(" · "), width).map(
      paint.dim,
    ),
  ].join("\n");
}

function swatches({ creative_direction: direction }: ParseResponse, width: number, paint: Painter): string {
  const perRow = Math.max(1, Math.floor(width / SWATCH_COLUMNS));
  const colors = direction.visual_direction.color_palette;
  const rows: string[] = [];
  for (let first = 0; first < colors.length; first += perRow) {
    const row = colors.slice(first, first + perRow);
    rows.push(row.map(({ hex }) => paint.block(hex, `  ${hex.toUpperCase()}  `)).join("  "));
    rows.push(
      paint.dim(
        row
          .map(({ role }) => `  ${role}`.padEnd(SWATCH_COLUMNS))
          .join("")
          .trimEnd(),
      ),
    );
  }
  return rows.join("\n");
}

/** One bar a scene, as wide as its share of the film. */
function rhythm(scenes: readonly Scene[], palette: readonly string[], width: number, paint: Painter): string {
  const total = scenes.at(-1)?.end_time ?? 1;
  let column = 0;
  return scenes
    .map((scene, index) => {
      const end = Math.max(column + 1, Math.round((scene.end_time / total) * width));
      const columns = end - column;
      column = end;
      const label = String(scene.scene_number);
      const bar = columns > label.length + 1 ? `▏${label}`.padEnd(columns) : "▏".padEnd(columns);
      return paint.block(palette[index % palette.length] ?? "#808080", bar);
    })
    .join("");
}

function sceneParagraph(scene: Scene, isLast: boolean, hex: string, width: number, paint: Painter): string {
  const inner = width - INDENT.length;
  const { visual, audio, text_overlay: overlay } = scene;
  const passage = transitionWords(scene, isLast);
  const title = `${scene.scene_number}  ${PURPOSE_WORDS[scene.purpose].toUpperCase()}`;
  const time = `${clock(scene.start_time)} – ${clock(scene.end_time)}  (${spokenSeconds(scene.duration, DURATION_DECIMALS)})`;
  const gap = " ".repeat(Math.max(2, width - INDENT.length - title.length - time.length));
  const lines = [
    `${paint.bold(title)}${gap}${paint.dim(time)}`,
    ...wrapCells(`${SHOT_WORDS[visual.shot_type]} · ${MOVEMENT_WORDS[visual.camera_movement]}`, inner),
    ...wrapCells(capitalised(visual.subject), inner),
    ...wrapCells(capitalised(visual.environment), inner).map(paint.dim),
    ...(overlay ? labelled("Text ", `“${overlay.text}” (${spaced(overlay.position)})`, inner) : []),
    ...(audio.voiceover_text ? labelled("Voice", `“${audio.voiceover_text}”`, inner) : []),
    ...(audio.sound_effects.length > 0
      ? labelled("Sound", audio.sound_effects.join(", "), inner).map(paint.dim)
      : []),
    ...(passage === "" ? [] : [paint.dim(capitalised(passage))]),
  ];
  return lines.map((line) => `${paint.ink(hex || "#808080", "▌")} ${line}`).join("\n");
}

/** One of several versions: its length and frame, its cuts and what it does without; nothing for the film itself. */
function versionBlock(
  { name, duration, aspect_ratio, resolution, reframe, cuts = [], left_out = [] }: Deliverable,
  scenes: readonly Scene[],
  width: number,
  paint: Painter,
): string {
  const isFilm = left_out.length === 0 && !reframe && cuts.length === scenes.length && isWhole(cuts, scenes);
  if (cuts.length === 0 || isFilm) return "";
  const numberOf = (id: string) => scenes.find((scene) => scene.id === id)?.scene_number ?? id;
  const format = [spokenSeconds(duration), aspect_ratio, resolution ?? ""].filter((part) => part !== "");
  const parts = cuts.map(
    ({ scene_id, use_from, use_to }) => `${numberOf(scene_id)} (${inOut(use_from)} – ${inOut(use_to)} s)`,
  );
  return [
    ...wrapCells(`Version: ${name} · ${format.join(" · ")}`, width).map(paint.bold),
    ...labelled("Scenes  ", parts.join(", "), width),
    ...(left_out.length > 0 ? labelled("Left out", left_out.map(numberOf).join(", "), width) : []),
    ...(reframe ? labelled("Frame   ", reframe, width).map(paint.dim) : []),
  ].join("\n");
}

function isWhole(cuts: readonly DeliverableCut[], scenes: readonly Scene[]): boolean {
  return cuts.every(({ use_from, use_to }, index) => use_from === 0 && use_to === scenes[index]?.duration);
}

function inOut(seconds: number): string {
  return seconds.toFixed(DURATION_DECIMALS);
}

function notes(response: ParseResponse, width: number, paint: Painter): string {
  const { cost_estimate: cost, metadata } = response;
  const total =
    cost && typeof cost["total_usd"] === "number"
      ? `Estimated cost: ${cost["total_usd"].toFixed(2)} USD`
      : "";
  const plans = response.generation_plans.flatMap((plan) => wrapCells(planLine(plan), width));
  const warnings = metadata.warnings.flatMap((warning) => labelled("!", warning, width));
  const facts = [...plans, total].filter((line) => line !== "").map(paint.dim);
  return [...facts, ...warnings].join("\n");
}

/** "Plan with kling-3: 6 calls, 34 s generated, 5.71 USD" */
function planLine({ model, clips, total_cost_usd: usd }: GenerationPlan): string {
  const calls = clips.filter(({ packed_into }) => packed_into === undefined);
  const seconds = calls.reduce((sum, { generate_seconds }) => sum + generate_seconds, 0);
  const price = usd === null ? "price unknown" : `${usd.toFixed(2)} USD`;
  return `Plan with ${model}: ${calls.length} ${calls.length === 1 ? "call" : "calls"}, ${spokenSeconds(seconds)} generated, ${price}`;
}

function labelled(label: string, text: string, width: number): string[] {
  const [first = "", ...others] = wrapCells(text, width - label.length - 1);
  return [`${label} ${first}`, ...others.map((line) => " ".repeat(label.length + 1) + line)];
}

function count(scenes: number): string {
  return `${scenes} ${scenes === 1 ? "scene" : "scenes"}`;
}

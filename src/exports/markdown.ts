import type { ParseResponse } from "../../contracts/parse.ts";
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
  underTitle,
} from "../../contracts/wording.ts";
import type { ExportWriter } from "./export-writer.ts";

const MARKUP = /[\\`*_{}[\]<>#|~$]/g;
const WHITE_SPACE = /\s+/gu;

/** The direction and the shot list as a document to read, comment and print: GitHub-flavoured Markdown. */
export const markdown: ExportWriter = {
  format: "markdown",
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  write: (response: ParseResponse) => {
    const sections = [
      heading(response),
      facts(response),
      look(response),
      shotTable(response.scenes),
      ...response.scenes.map(sceneSection),
      plans(response),
      cost(response),
      demands(response),
      warnings(response),
    ];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
  },
};

function heading({ creative_direction: { product } }: ParseResponse): string {
  return [`# ${plain(product.name)}`, plain(underTitle(product))].filter((text) => text !== "").join("\n\n");
}

function facts({ creative_direction: direction, scenes }: ParseResponse): string {
  const { platform, aspect_ratio, resolution, fps, duration } = direction.technical_specs;
  return table(
    ["Platform", "Format", "Size", "Frame rate", "Length", "Scenes"],
    [
      [
        PLATFORM_WORDS[platform],
        aspect_ratio,
        resolution.replace("x", " × "),
        `${fps} fps`,
        spokenSeconds(duration),
        String(scenes.length),
      ],
    ],
  );
}

function look({ creative_direction: direction }: ParseResponse): string {
  const { visual_direction: visual, audio_direction: audio, pacing, cta } = direction;
  const colors = visual.color_palette.map(({ hex, role }) => `\`${hex.toUpperCase()}\` ${role}`).join(", ");
  const music =
    audio.music_genre === "none"
      ? "none"
      : `${plain(spaced(audio.music_genre))}, ${Math.round(audio.tempo)} BPM, ${plain(audio.mood.join(", "))}`;
  return [
    "## Direction",
    `- **Look:** ${plain(spaced(visual.aesthetic))}; ${plain(lightWords(visual.lighting_style))}; camera ${plain(spaced(visual.camera_style))}`,
    `- **Palette:** ${colors}`,
    `- **Music:** ${music}`,
    `- **Pacing:** ${pacing.overall}, ${Math.round(pacing.cuts_per_minute * 10) / 10} cuts a minute`,
    `- **Call to action:** ${plain(cta.text)}, from ${clock(cta.start_time)}`,
  ].join("\n");
}

function shotTable(scenes: readonly Scene[]): string {
  const rows = scenes.map((scene) => [
    String(scene.scene_number),
    `${clock(scene.start_time)} – ${clock(scene.end_time)}`,
    PURPOSE_WORDS[scene.purpose],
    `${SHOT_WORDS[scene.visual.shot_type]}, ${MOVEMENT_WORDS[scene.visual.camera_movement].toLowerCase()}`,
    plain(scene.visual.subject),
    plain(scene.text_overlay?.text ?? ""),
    plain(scene.audio.voiceover_text ?? ""),
  ]);
  return `## Shot list\n\n${table(["#", "Time", "Purpose", "Shot", "Subject", "Text", "Voice-over"], rows)}`;
}

function sceneSection(scene: Scene): string {
  const { visual, audio, text_overlay: overlay, transition_to_next: next } = scene;
  const transition = next.type === "cut" ? "cut" : `${next.type}, ${spokenSeconds(next.duration)}`;
  return [
    `### ${scene.scene_number}. ${PURPOSE_WORDS[scene.purpose]} (${spokenSeconds(scene.duration)})`,
    `${plain(capitalised(visual.subject))}. ${plain(capitalised(visual.environment))}.`,
    [
      `- **Prompt:** ${plain(visual.generation_prompt)}`,
      visual.negative_prompt === "" ? "" : `- **Leave out:** ${plain(visual.negative_prompt)}`,
      overlay
        ? `- **Text:** “${plain(overlay.text)}”, ${spaced(overlay.position)}, ${spaced(overlay.animation)}`
        : "",
      audio.voiceover_text ? `- **Voice-over:** “${plain(audio.voiceover_text)}”` : "",
      audio.sound_effects.length > 0 ? `- **Sound:** ${plain(audio.sound_effects.join(", "))}` : "",
      `- **Transition:** ${transition}`,
    ]
      .filter((line) => line !== "")
      .join("\n"),
  ].join("\n\n");
}

function plans({ generation_plans: all }: ParseResponse): string {
  if (all.length === 0) return "";
  const parts = all.map((plan) => {
    const total = plan.total_cost_usd === null ? "price unknown" : `${plan.total_cost_usd} USD`;
    const rows = plan.clips.map((clip) => [
      String(clip.clip_number),
      plain(clip.scene_id),
      `${clip.generate_seconds} s`,
      `${clip.use_from} – ${clip.use_to} s`,
      `${clip.aspect_ratio}, ${clip.resolution}`,
      clip.cost_usd === null ? "unknown" : `${clip.cost_usd} USD`,
    ]);
    const notes = [plan.reframe, ...plan.notes]
      .filter((note) => note !== null)
      .map((note) => `- ${plain(note)}`);
    return [
      `### ${plain(plan.model)}: ${total}`,
      table(["Clip", "Scene", "Generate", "Use", "Format", "Price"], rows),
      notes.join("\n"),
    ].join("\n\n");
  });
  return ["## Generation plans", ...parts].join("\n\n");
}

function cost({ cost_estimate: estimate }: ParseResponse): string {
  if (!estimate) return "";
  const { total_usd: total, low_usd: low, high_usd: high, assumptions } = estimate;
  if (typeof total !== "number") return "";
  const range = typeof low === "number" && typeof high === "number" ? ` (${low} to ${high} USD)` : "";
  const lines = Array.isArray(assumptions)
    ? assumptions.map((assumption) => `- ${plain(String(assumption))}`)
    : [];
  return [`## Cost: ${total} USD${range}`, lines.join("\n")].join("\n\n").trim();
}

function demands({ metadata: { constraints, conflicts } }: ParseResponse): string {
  if (constraints.length + conflicts.length === 0) return "";
  const rows = constraints.map(({ statement, source, hard, status, detail }) => [
    plain(statement),
    source,
    hard ? "must" : "wish",
    status,
    plain(detail),
  ]);
  const ledger = rows.length > 0 ? [table(["Demand", "From", "Kind", "Status", "Found"], rows)] : [];
  const clashes = conflicts.map(
    ({ explanation, resolution }) => `- ${plain(explanation)} ${plain(resolution)}`,
  );
  return ["## What the brief asked for", ...ledger, clashes.join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}

function warnings({ metadata }: ParseResponse): string {
  if (metadata.warnings.length === 0) return "";
  return ["## Warnings", metadata.warnings.map((warning) => `- ${plain(warning)}`).join("\n")].join("\n\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** One line of text in which nothing is markup. */
function plain(text: string): string {
  return text.toWellFormed().replace(WHITE_SPACE, " ").trim().replace(MARKUP, "\\$&");
}

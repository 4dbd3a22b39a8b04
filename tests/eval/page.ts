import type { Scene } from "../../contracts/scene.ts";
import { failuresOf } from "./failures.ts";
import type { BriefOutcome } from "./run-brief.ts";
import type { BrokenRun } from "./run-broken.ts";
import type { Summary } from "./summary.ts";

const STYLE = `
  body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 82rem; padding: 0 1rem; color: #222; }
  table { border-collapse: collapse; } td, th { padding: .15rem .7rem; border-bottom: 1px solid #ddd; text-align: left; }
  pre { white-space: pre-wrap; background: #f5f5f3; padding: .7rem; } .bad { color: #b00020; }
  .board { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .7rem; }
  .scene { border: 1px solid #ccc; padding: .6rem; font-size: 13px; } .scene q { display: block; font-weight: 600; }
  .bar { display: flex; height: 8px; margin-bottom: .4rem; } .bar i { flex: 1; } small { color: #666; }
`;

/** One self-contained page: the figures, what failed, and every film's storyboard. */
export function pageOf(summary: Summary, outcomes: readonly BriefOutcome[], broken: BrokenRun): string {
  const leftovers = broken.leftovers.map(
    ({ brief, breakage, demand, detail }) =>
      `<li>${safe(`${brief}, ${breakage}: ${demand}. ${detail}`)}</li>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Evaluation</title>
<style>${STYLE}</style>
<h1>Evaluation</h1>
${figuresTable(summary)}
${kindsTable(summary)}
<h2>Broken after repair</h2><ul>${leftovers.join("") || "<li>nothing</li>"}</ul>
${outcomes.map(briefSection).join("\n")}
</html>
`;
}

function figuresTable({ by_kind: _, ...figures }: Summary): string {
  const rows = Object.entries(figures).map(
    ([name, value]) =>
      `<tr><td>${safe(name)}<td>${safe(value !== null && typeof value === "object" ? Object.values(value).join(", ") : String(value))}`,
  );
  return `<table>${rows.join("")}</table>`;
}

function kindsTable({ by_kind }: Summary): string {
  const rows = Object.entries(by_kind).map(
    ([kind, { of, kept, found }]) => `<tr><td>${safe(kind)}<td>${of}<td>${kept}<td>${found ?? ""}`,
  );
  return `<h2>By kind</h2><table><tr><th>kind<th>expectations<th>kept<th>in the ledger${rows.join("")}</table>`;
}

function briefSection(outcome: BriefOutcome): string {
  const { brief, result } = outcome;
  const failures = failuresOf(outcome).map(
    ({ brief: where, kind, expected, got }) =>
      `<li class="bad">${safe(`${where} · ${kind}: expected ${expected}, got ${got}`)}</li>`,
  );
  const head = `<h2 id="${safe(brief.id)}">${safe(brief.id)}</h2><pre>${safe(brief.text)}</pre><ul>${failures.join("")}</ul>`;
  if (!result) return `${head}<p>Refused.</p>`;
  const { creative_direction, metadata, scenes } = result;
  const { product, technical_specs, visual_direction, audio_direction } = creative_direction;
  const palette = visual_direction.color_palette
    .map(({ hex }) => `<i style="background:${safe(hex)}"></i>`)
    .join("");
  const conflicts = metadata.conflicts.map(
    ({ explanation, resolution }) => `<li>${safe(`${explanation} ${resolution}`)}</li>`,
  );
  return `${head}
<p><b>${safe(product.name)}</b> · ${safe(product.category)} · ${technical_specs.duration} s · ${safe(technical_specs.aspect_ratio)} ·
${safe(technical_specs.platform)} · ${safe(visual_direction.aesthetic)} · ${safe(audio_direction.music_genre)} ${audio_direction.tempo} BPM</p>
<ul>${conflicts.join("")}</ul>
<div class="board">${scenes.map((scene) => card(scene, palette)).join("")}</div>`;
}

function card(scene: Scene, palette: string): string {
  const { visual, audio, text_overlay } = scene;
  return `<div class="scene"><div class="bar">${palette}</div>
<b>${scene.scene_number}</b> <small>${scene.start_time.toFixed(2)} to ${scene.end_time.toFixed(2)} s · ${scene.purpose} · ${visual.shot_type} · ${visual.camera_movement}</small>
<p>${safe(visual.subject)}<br><small>${safe(visual.environment)}</small></p>
${text_overlay ? `<q>${safe(text_overlay.text)}</q>` : ""}${audio.voiceover_text ? `<p>🗣 ${safe(audio.voiceover_text)}</p>` : ""}
<small>${safe(visual.generation_prompt)}</small></div>`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

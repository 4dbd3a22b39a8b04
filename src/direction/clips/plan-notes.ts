import type { ModelCatalogue, VideoModel } from "../../../contracts/catalogue.ts";
import type { GenerationPlan } from "../../../contracts/clip.ts";
import { isStale, STALE_AFTER_DAYS, verifiedAt } from "../../targets/age.ts";
import { rulesInWords } from "../../targets/grid.ts";
import { familyOf } from "../../targets/index.ts";
import type { LaidPlan } from "./laid-plan.ts";
import type { PlanRequest } from "./plan-request.ts";

export interface NoteFacts {
  readonly request: PlanRequest;
  readonly catalogue: ModelCatalogue;
  readonly model: VideoModel;
  /** The plan without a limit. */
  readonly best: LaidPlan;
  readonly chosen: LaidPlan;
  readonly plan: GenerationPlan;
  /** Where the limit cannot be kept: plans of other models that keep it, the cheapest first. */
  readonly alternatives: readonly LaidPlan[];
}

const MAX_ALTERNATIVES = 3;

/** What the reader of a plan must know besides its clips, most important first. */
export function planNotes(facts: NoteFacts): string[] {
  return [
    budget(facts),
    price(facts),
    age(facts),
    ...picture(facts),
    ...calls(facts),
    ...sound(facts),
  ].filter((note) => note !== null);
}

function budget({ request: { maxCostUsd }, best, chosen, alternatives }: NoteFacts): string | null {
  if (maxCostUsd === null) return null;
  const total = chosen.totalUsd;
  if (total === null) {
    return `Whether it costs at most ${maxCostUsd} USD cannot be said: not every clip has a known price.`;
  }
  if (total > maxCostUsd) {
    return `Over the limit: even at ${resolutions(chosen)} without extras it costs ${total} USD, more than ${maxCostUsd} USD. ${wayOut(alternatives)}`;
  }
  if (chosen === best) return null;
  const before = best.totalUsd === null ? "an unknown price" : `${best.totalUsd} USD`;
  return `Made to fit ${maxCostUsd} USD: ${total} USD at ${resolutions(chosen)} instead of ${before} at ${resolutions(best)}${quieter(best, chosen)}.`;
}

function wayOut(alternatives: readonly LaidPlan[]): string {
  const named = alternatives
    .slice(0, MAX_ALTERNATIVES)
    .map(({ task, totalUsd }) => `${task.model.id} (${totalUsd} USD)`);
  return named.length > 0
    ? `Within it: ${named.join(", ")}.`
    : "No model of the catalogue makes this film within it: a shorter film or fewer scenes would.";
}

function quieter(best: LaidPlan, chosen: LaidPlan): string {
  const hasSound = ({ clips }: LaidPlan) => clips.some((clip) => clip.sound);
  return hasSound(best) && !hasSound(chosen) ? ", without generated sound" : "";
}

function price({ chosen, model, catalogue }: NoteFacts): string | null {
  const bases = [
    ...new Set(chosen.clips.map((clip) => clip.price?.basis).filter((basis) => basis !== undefined)),
  ];
  if (bases.length === 0) return `No price of ${model.id} is known for these clips.`;
  const sources = model.source.map((key) => catalogue.sources[key] ?? key).join("; ");
  const missing = chosen.totalUsd === null ? " Some clips have no known price." : "";
  const doubt =
    model.price_confidence === undefined ? "" : ` The price is ${model.price_confidence}, not a list price.`;
  return `Price: ${bases.join(", ")} (${sources}).${doubt}${missing}`;
}

function age({ model, catalogue, request }: NoteFacts): string | null {
  if (!isStale(model, catalogue, request.today)) return null;
  return `The catalogue's row of ${model.id} was read on ${verifiedAt(model, catalogue)}, more than ${STALE_AFTER_DAYS} days ago: check its limits and prices.`;
}

function picture({ chosen, model, request }: NoteFacts): string[] {
  const notes: string[] = [];
  const enlarge = Math.max(...chosen.clips.map(({ frame }) => frame.enlarge));
  if (enlarge > 1)
    notes.push(`Made at ${resolutions(chosen)}: enlarge ${enlarge} times to deliver ${request.resolution}.`);
  if (model.aspect_ratios === null)
    notes.push(
      `The catalogue found no aspect ratios of ${model.id}; those of its documentation are assumed.`,
    );
  if (chosen.uncoveredTransitions.length > 0) {
    notes.push(
      `No spare pictures for the transition into ${chosen.uncoveredTransitions.join(", ")}: cut there, or hold the first frame.`,
    );
  }
  return notes;
}

function calls({ chosen, plan, model, request }: NoteFacts): string[] {
  const notes: string[] = [];
  const { clips } = plan;
  const texts = JSON.stringify(clips.map(({ parameters }) => parameters));
  if (texts.includes("{{last_frame:")) {
    notes.push(
      "{{last_frame:clip_N}} stands for the last used frame of clip N: generate in order and send that frame as the start picture.",
    );
  }
  if (texts.includes("{{reference:")) {
    notes.push(
      `{{reference:N}} stands for picture N of extracted_references.images, cropped to ${clips[0]?.aspect_ratio ?? "the clip's format"}.`,
    );
  }
  if (clips.some(({ packed_into }) => packed_into !== undefined)) {
    notes.push(
      "Clips with packed_into are further shots of that clip's call: find each cut in the file before trimming.",
    );
  }
  const stills = chosen.clips
    .filter((clip) => clip.picture?.placeholder.startsWith("{{keyframe"))
    .map(({ scene }) => scene.id);
  if (stills.length > 0) {
    notes.push(
      `${model.id} only animates pictures: make a still for ${stills.join(", ")} first and send it as {{keyframe:…}}.`,
    );
  }
  const leavesOut = request.film.scenes.some(({ visual }) => visual.negative_prompt !== "");
  if (leavesOut && !familyOf(model.family).hasNegativePrompt) {
    notes.push(`${model.id} takes no negative prompt: check the clips for what must not appear.`);
  }
  return [...notes, ...rulesInWords(model).map((rule) => `${model.id}: ${rule}.`)];
}

function sound({ request: { film }, chosen, model }: NoteFacts): string[] {
  const speaks = film.scenes.some(({ audio }) => audio.voiceover_text !== null);
  const hasMusic = film.direction.audio_direction.music_genre !== "none";
  const laid = [speaks ? "voice-over" : "", hasMusic ? "music" : ""]
    .filter((part) => part !== "")
    .join(" and ");
  const notes = laid === "" ? [] : [`Lay ${laid} under the finished cut; no clip is asked for it.`];
  const hasSounds = film.scenes.some(({ audio }) => audio.sound_effects.length > 0);
  if (hasSounds && model.audio !== true) {
    notes.push(`${model.id} is not known to make sound: add the sound effects in the edit.`);
  } else if (hasSounds && !chosen.clips.some((clip) => clip.sound)) {
    notes.push("Generated silent to keep the limit: add the sound effects in the edit.");
  }
  return notes;
}

function resolutions({ clips }: LaidPlan): string {
  return [...new Set(clips.map(({ frame }) => frame.resolution))].join(" and ");
}

import type { Scene } from "../../../../contracts/scene.ts";
import type { ShotType } from "../../../../contracts/vocabulary.ts";
import type { Film } from "../../film.ts";
import { layOutTime } from "../../lay-out-time.ts";
import { renumbered } from "../../repair/change-scene.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { plainPrompt } from "../../repair/plain-prompt.ts";
import { sayInScene } from "../../repair/say-on-screen.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "../../repair/timeline.ts";
import { type Clause, type NewDemand, type Understood, wholly } from "../change.ts";
import { countOf } from "../scene-count-now.ts";

const ADD =
  /\b(?:add|insert|include|give me|append)\s+(?:a|an|another|one more|a new|one)\s+(?:new\s+|extra\s+|closing\s+|opening\s+|final\s+|short\s+)*(?:(?!(?:to|in|into|on|onto|for|of|at|over|from|with)\s)[\w-]+\s+){0,2}?(?:scene|shot)\b/iu;
/** "Add a close-up of the paws after scene 2": a size beside a place among the scenes is a scene as well. */
const ADD_SIZE =
  /\b(?:add|insert|include|append)\s+(?:an?|another|one more)\s+(?:(?:extreme|medium|quick|short|new)\s+)*(?:close[- ]?up|macro|wide|detail|insert|drone|aerial)(?: shot)?(?=\s+of\s)(?=.*\b(?:before|after|between)\s+(?:scenes?|shots?)\s*\d)/iu;
const PLACE =
  /\b(before|after|between)\s+(?:the\s+)?(?:scenes?|shots?)?\s*(\d+)(?:\s*(?:and|&)\s*(?:scene\s+|shot\s+)?\d+)?\b/iu;
const MIN_NEW_SECONDS = 1;

/** Whether a wish is for a scene more, whatever shall be read in it. */
export function addsAScene(text: string): boolean {
  return ADD.test(text) || ADD_SIZE.test(text);
}

const IN_QUOTES = '\\s*["“«„](?<words>[^"”»“]+)["”»“](?: on[- ]?screen| on it)?';
/** `With the text "Bye"`: what is read in the new scene, and no part of its picture. */
const READING = new RegExp(
  `[,;]?\\s*\\b(?:and |with |showing |saying |has )+(?:(?:the|a|an|its?) )?(?:on-?screen )?(?:text|title|words|caption|headline|overlay|super)\\b(?: (?:saying|reading|that (?:says|reads)))?:?${IN_QUOTES}`,
  "iu",
);
/** `A scene at the end that says "Bye"`: there is nothing else in it. A sign that reads something is in the picture. */
const ONLY_READS = new RegExp(
  `^\\s*(?:(?:at|near) the (?:very )?(?:end|start|beginning) )?(?:that (?:says|reads)|saying|reading|with)${IN_QUOTES}`,
  "iu",
);

/** A scene more: "add a shot of the battery after scene 1"; the others give it time. */
export function addedScene(clause: Clause, film: Film): Understood | null {
  const match = ADD.exec(clause.text) ?? ADD_SIZE.exec(clause.text);
  if (!match) return null;
  const rest = clause.text.slice(match.index + match[0].length);
  const place = PLACE.exec(clause.text);
  const reading = READING.exec(rest) ?? ONLY_READS.exec(rest);
  const words = reading?.groups?.["words"]?.trim();
  const shown = rest
    .replace(reading?.[0] ?? "", " ")
    .replace(PLACE, "")
    .replace(SIZE_BESIDE, "")
    .replace(/\b(?:at|to|near)\s+the\s+(?:end|start|beginning)\b/iu, "")
    .replace(/^\s*(?:with|of|showing|that shows|where|in which|about|:|featuring)\s+/iu, "")
    .replace(/[.\s,]+$/, "")
    .trim();
  // A scene that only says something shows what the film is for.
  const subject = shown.length < 3 && words !== undefined ? film.direction.product.name : shown;
  if (subject.length < 3) return null;
  return wholly({
    kind: "scene_order",
    words: clause.text,
    supersedes: ["scene_count"],
    demands: [{ kind: "must_include", hard: true, target: { subject, part: "event" } }, ...readingOf(words)],
    apply: (before) => {
      const isEnd = /\b(?:closing|final|end)\b/iu.test(match[0]) || /\bat the end\b/iu.test(rest);
      const isStart = /\bopening\b/iu.test(match[0]) || /\bat the (?:start|beginning)\b/iu.test(rest);
      const at = place
        ? Number(place[2]) - (/before/iu.test(place[1] ?? "") ? 1 : 0)
        : usualPlace(before, isEnd, isStart);
      // It plays where the scene before it does.
      const sample = before.scenes[Math.max(0, at - 1)] ?? before.scenes.at(-1);
      if (!sample) return null;
      const number = Math.min(Math.max(0, at), before.scenes.length);
      const bare = withNewScene(before, newScene(before, sample, subject, sizeIn(clause.text)), number);
      const fresh = bare?.scenes[number];
      const next = bare && fresh && words !== undefined ? sayInScene(bare, fresh.id, words) : bare;
      return next
        ? {
            film: withTrueFigures(next),
            sentence: `Added a scene: ${subject}${words === undefined ? "" : `, with the text "${words}"`}.`,
            ...countOf(["scene_count"], next),
          }
        : null;
    },
  });
}

function readingOf(text: string | undefined): NewDemand[] {
  return text === undefined ? [] : [{ kind: "overlay", hard: true, target: { text, where: "anywhere" } }];
}

function usualPlace(film: Film, isEnd: boolean, isStart: boolean): number {
  if (isStart) return 0;
  return isEnd || film.scenes.at(-1)?.purpose !== "cta" ? film.scenes.length : film.scenes.length - 1;
}

/** The size that the clause names for the new scene. */
function sizeIn(text: string): ShotType {
  if (/\b(?:extreme close[- ]?up|macro|detail)\b/iu.test(text)) return "extreme_close_up";
  if (/\bclose[- ]?up\b/iu.test(text)) return "close_up";
  return /\b(?:wide|drone|aerial)\b/iu.test(text) ? "wide_shot" : "medium_shot";
}

/** "The paws, close-up": how it is filmed, and no part of the picture. */
const SIZE_BESIDE = /,\s*(?:as )?(?:an? )?(?:extreme |medium )?(?:close[- ]?up|macro|wide(?: shot)?)\b,?/iu;

function newScene(film: Film, sample: Scene, subject: string, shotType: ShotType): Scene {
  const visual = {
    ...sample.visual,
    shot_type: shotType,
    camera_movement: "push_in" as const,
    subject,
    reference_image_index: null,
  };
  return {
    ...sample,
    purpose: "context",
    visual: { ...visual, generation_prompt: plainPrompt(visual, film.direction) },
    audio: { ...sample.audio, sound_effects: [], voiceover_text: null },
    text_overlay: null,
    transition_to_next: { type: "cut", duration: 0 },
  };
}

/** `scene` in at `place`; the others give up time in proportion. */
export function withNewScene(film: Film, scene: Scene, place: number): Film | null {
  const { fps } = film.direction.technical_specs;
  const frames = sceneFrames(film);
  const total = totalFrames(film);
  const share = Math.max(Math.round(MIN_NEW_SECONDS * fps), Math.round(total / (frames.length + 1)));
  if (share + frames.length > total) return null;
  const wishes = frames.map((length) => ({ weight: length, minFrames: 1, fixedFrames: null }));
  const others = layOutTime(wishes, total - share);
  const shrunk = withSceneFrames(film, others);
  const at = others.slice(0, place).reduce((sum, length) => sum + length, 0) / fps;
  const inserted = { ...scene, start_time: at, end_time: at };
  const later = shrunk.scenes.slice(place);
  const scenes = [...shrunk.scenes.slice(0, place), inserted, ...later];
  const timed = withSceneFrames({ ...shrunk, scenes }, [
    ...others.slice(0, place),
    share,
    ...others.slice(place),
  ]);
  return { ...timed, scenes: renumbered(timed.scenes) };
}

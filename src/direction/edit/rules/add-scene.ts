import type { Scene } from "../../../../contracts/scene.ts";
import type { Film } from "../../film.ts";
import { layOutTime } from "../../lay-out-time.ts";
import { renumbered } from "../../repair/change-scene.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { plainPrompt } from "../../repair/plain-prompt.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "../../repair/timeline.ts";
import { type Clause, type Understood, wholly } from "../change.ts";
import { countOf } from "../scene-count-now.ts";

const ADD =
  /\b(?:add|insert|include|give me|append)\s+(?:a|an|another|one more|a new|one)\s+(?:new\s+|extra\s+|closing\s+|opening\s+|final\s+|short\s+)*(?:[\w-]+\s+){0,2}?(?:scene|shot)\b/iu;
const MIN_NEW_SECONDS = 1;

/** A scene more: "add a shot of the battery after scene 1"; the others give it time. */
export function addedScene(clause: Clause): Understood | null {
  const match = ADD.exec(clause.text);
  if (!match) return null;
  const rest = clause.text.slice(match.index + match[0].length);
  const place = /\b(before|after)\s+(?:scene|shot)?\s*(\d+)\b/iu.exec(clause.text);
  const subject = rest
    .replace(/\b(?:before|after)\s+(?:scene|shot)?\s*\d+\b/iu, "")
    .replace(/\b(?:at|to|near)\s+the\s+(?:end|start|beginning)\b/iu, "")
    .replace(/^\s*(?:with|of|showing|that shows|where|in which|about|:|featuring)\s+/iu, "")
    .replace(/[.\s,]+$/, "")
    .trim();
  if (subject.length < 3) return null;
  return wholly({
    kind: "scene_order",
    words: clause.text,
    supersedes: ["scene_count"],
    demands: [{ kind: "must_include", hard: true, target: { subject, part: "event" } }],
    apply: (film) => {
      const sample = film.scenes[0];
      if (!sample) return null;
      const isEnd = /\b(?:closing|final|end)\b/iu.test(match[0]) || /\bat the end\b/iu.test(rest);
      const isStart = /\bopening\b/iu.test(match[0]) || /\bat the (?:start|beginning)\b/iu.test(rest);
      const at = place
        ? Number(place[2]) - (/before/iu.test(place[1] ?? "") ? 1 : 0)
        : usualPlace(film, isEnd, isStart);
      const next = withNewScene(
        film,
        newScene(film, sample, subject),
        Math.min(Math.max(0, at), film.scenes.length),
      );
      return next
        ? {
            film: withTrueFigures(next),
            sentence: `Added a scene: ${subject}.`,
            ...countOf(["scene_count"], next),
          }
        : null;
    },
  });
}

function usualPlace(film: Film, isEnd: boolean, isStart: boolean): number {
  if (isStart) return 0;
  return isEnd || film.scenes.at(-1)?.purpose !== "cta" ? film.scenes.length : film.scenes.length - 1;
}

function newScene(film: Film, sample: Scene, subject: string): Scene {
  const visual = {
    ...sample.visual,
    shot_type: "medium_shot" as const,
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

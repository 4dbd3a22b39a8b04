import { framesFromSeconds, secondsFromFrames } from "../../../../contracts/timecode.ts";
import type { Platform } from "../../../../contracts/vocabulary.ts";
import { sameShape } from "../../constraints/aspect-ratio.ts";
import { isTall } from "../../constraints/safe-zone.ts";
import type { Film } from "../../film.ts";
import { PLATFORMS } from "../../knowledge/platforms.ts";
import { layOutTime } from "../../lay-out-time.ts";
import { readAspectRatios } from "../../reading/aspect-ratios.ts";
import { readFormats } from "../../reading/formats.ts";
import { openPage } from "../../reading/page.ts";
import { readFps, readResolution } from "../../reading/technical.ts";
import { FORMAT_ASPECTS } from "../../reading/words/formats.ts";
import { ratioOf, sizeOf } from "../../reconcile/format.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { withUprightWords } from "../../repair/orientation.ts";
import { sceneFrames, withSceneFrames } from "../../repair/timeline.ts";
import { capital } from "../../words/capital.ts";
import type { Change, EditRule } from "../change.ts";
import { ANOTHER_FILM } from "./duration.ts";

const BARE_RATIO = /(?<![\d:])(\d{1,2}(?:\.\d+)?)\s*[:x×]\s*(\d{1,2}(?:\.\d+)?)(?![\d:])/iu;

/** Platform, shape, size and frame rate. The length and everything seen and said stay. */
export const formatRule: EditRule = (clause) => {
  if (clause.scenes !== null || ANOTHER_FILM.test(clause.text)) return null;
  const page = openPage(clause.text);
  const format = readFormats(page)[0];
  const bare = BARE_RATIO.exec(clause.text);
  const ratio =
    readAspectRatios(page)[0] ?? (bare ? { value: `${bare[1]}:${bare[2]}`, words: bare[0] } : undefined);
  const size = readResolution(page);
  const fps = readFps(page) ?? bareFps(clause.text);
  const found = [format, ratio, size, fps].filter((one) => one !== undefined && one !== null);
  if (found.length === 0) return null;
  const lines = Number(NAMED_BY_LINES.exec(size?.value ?? "")?.[1] ?? Number.NaN);
  const isInPixels = size !== null && Number.isNaN(lines);
  const shape =
    ratio?.value ??
    (isInPixels ? ratioOf(size.value) : undefined) ??
    (format?.value.format ? FORMAT_ASPECTS[format.value.format] : undefined);
  const words = clause.text;
  const changes: Change[] = [
    ...(format ? [platformChange(words, format.value.platform, shape === undefined)] : []),
    ...(shape ? [shapeChange(words, shape, isInPixels ? size.value : null)] : []),
    ...(lines ? [linesChange(words, lines)] : []),
    ...(fps ? [fpsChange(words, fps.value)] : []),
  ];
  const rest = found.reduce((text, { words: used }) => text.replace(used, " "), clause.text);
  return { changes, rest: rest.replace(/\s+/g, " ").trim() };
};

/** "4K" and "1080p" say how many lines the shorter side has and nothing of the shape. */
const NAMED_BY_LINES = /^(\d+)p$/;

function linesChange(words: string, lines: number): Change {
  return {
    kind: "resolution",
    words,
    supersedes: ["resolution"],
    demands: [],
    apply: (film) => {
      const old = film.direction.technical_specs;
      const resolution = sizeOf(old.aspect_ratio, lines);
      return {
        film: changeDirection(film, { technical_specs: { ...old, resolution } }),
        sentence: `Changed the size from ${old.resolution} to ${resolution}.`,
      };
    },
  };
}

/** "24 frames", "25p". */
const BARE_FPS = /(?<![\d.])(23\.976|24|25|29\.97|30|48|50|60) ?(?:frames?\b|p\b)/iu;
const FPS = /\b(?:fps|frames? (?:per|a) second|frame ?rate)\b\D{0,12}?(\d{2,3}(?:\.\d+)?)\b/iu;

/** "change fps to 60". */
function bareFps(text: string): { value: number; words: string } | null {
  const match = FPS.exec(text) ?? BARE_FPS.exec(text);
  return match ? { value: Number(match[1]), words: match[0] } : null;
}

function platformChange(words: string, platform: Platform, bringsShape: boolean): Change {
  const { label, aspectRatio, resolution } = PLATFORMS[platform];
  return {
    kind: "platform",
    words,
    supersedes: bringsShape ? ["platform", "aspect_ratio", "resolution"] : ["platform"],
    demands: [{ kind: "platform", hard: true, target: { platform } }],
    apply: (film) => {
      const old = film.direction.technical_specs;
      const specs = { ...old, platform, ...(bringsShape ? { aspect_ratio: aspectRatio, resolution } : {}) };
      const isSame = old.platform === platform && old.aspect_ratio === specs.aspect_ratio;
      const framed = changeDirection(film, { technical_specs: specs });
      const shape =
        specs.aspect_ratio === old.aspect_ratio ? "" : `, ${specs.aspect_ratio} at ${specs.resolution}`;
      return { film: isSame ? film : reframed(framed), sentence: `Made the film for ${label}${shape}.` };
    },
  };
}

function shapeChange(words: string, ratio: string, size: string | null): Change {
  return {
    kind: "aspect_ratio",
    words,
    supersedes: ["aspect_ratio", "resolution"],
    demands: [{ kind: "aspect_ratio", hard: true, target: { ratio } }],
    apply: (film) => {
      const old = film.direction.technical_specs;
      const keepsSize = size === null && sameShape(old.resolution, ratio);
      const lines = Math.min(...old.resolution.split("x").map(Number));
      const resolution = size ?? (lines > USUAL_LINES ? sizeOf(ratio, lines) : sizeOf(ratio));
      const specs = { ...old, aspect_ratio: ratio, resolution: keepsSize ? old.resolution : resolution };
      return {
        film: reframed(changeDirection(film, { technical_specs: specs })),
        sentence: `Changed the format from ${old.aspect_ratio} (${old.resolution}) to ${ratio} (${specs.resolution}).`,
      };
    },
  };
}

/** What is finer than this was asked for and stays as fine in another shape. */
const USUAL_LINES = 1080;

function fpsChange(words: string, fps: number): Change {
  return {
    kind: "fps",
    words,
    supersedes: ["fps"],
    demands: [{ kind: "fps", hard: true, target: { fps } }],
    apply: (film) => {
      const old = film.direction.technical_specs;
      if (old.fps === fps) return { film, sentence: `The film runs at ${fps} fps already.` };
      const total = framesFromSeconds(old.duration, fps);
      if (total < film.scenes.length) return null;
      const wishes = sceneFrames(film).map((frames) => ({ weight: frames, minFrames: 1, fixedFrames: null }));
      const specs = { ...old, fps, duration: secondsFromFrames(total, fps) };
      const rated = changeDirection(film, { technical_specs: specs });
      const retimed = film.scenes.length === 0 ? rated : withSceneFrames(rated, layOutTime(wishes, total));
      return { film: retimed, sentence: `Changed the frame rate from ${old.fps} to ${fps} fps.` };
    },
  };
}

const FRAME_WORDS =
  /\b(?:vertical|square|horizontal|landscape|portrait|widescreen)(?= (?:frame|framing|format|composition|video))/giu;

/** Prompts that name the frame's shape follow it. */
function reframed(film: Film): Film {
  const { aspect_ratio } = film.direction.technical_specs;
  const name = shapeName(aspect_ratio);
  const scenes = film.scenes.map((scene) => {
    const prompt = scene.visual.generation_prompt.replace(FRAME_WORDS, (word) =>
      /^[A-Z]/.test(word) ? capital(name) : name,
    );
    return prompt === scene.visual.generation_prompt
      ? scene
      : { ...scene, visual: { ...scene.visual, generation_prompt: prompt } };
  });
  return withUprightWords({ ...film, scenes });
}

function shapeName(ratio: string): string {
  if (sameShape(ratio, "1:1")) return "square";
  return isTall(ratio) || sameShape(ratio, "4:5") || sameShape(ratio, "3:4") ? "vertical" : "horizontal";
}

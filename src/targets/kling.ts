import type { VideoModel } from "../../contracts/catalogue.ts";
import { fitPrompt, paragraph, promptParts } from "./prompt-parts.ts";
import type { ClipCall, VideoFamily } from "./target.ts";

/** Storyboard calls came with version 3; whether 4 keeps them was not found. */
const MULTI_SHOT_MODELS = "kling-3";
const MAX_SHOT_CHARACTERS = 512;
const MODES: Readonly<Record<string, string>> = { "720p": "std", "1080p": "pro", "4k": "4k" };

/** Kuaishou Kling: concise, the subject and its motion first, the camera as a labelled clause after it. */
export const kling: VideoFamily = {
  name: "kling",
  source:
    "Kling AI open platform, Text to Video and Image to Video (model_name, mode, duration, aspect_ratio, negative_prompt, sound, image)",
  picture: () => "start",
  aspectRatios: (model) => model.aspect_ratios ?? ["16:9", "9:16", "1:1"],
  hasNegativePrompt: true,
  maxPromptCharacters: 2_500,
  multiShot: (model) => (model.id.startsWith(MULTI_SHOT_MODELS) ? { maxShots: 6, minShotSeconds: 1 } : null),
  writePrompt(brief) {
    const { shot, move, body, sounds, guards } = promptParts(brief);
    const sound = brief.sound && sounds !== "" ? `Sound: ${sounds}` : "";
    return paragraph(body, `Camera: ${shot.toLowerCase()}, ${move}`, ...guards, sound);
  },
  parameters: (call) => ({
    model_name: apiName(call.model),
    ...shotsOf(call),
    ...(call.negativePrompt === "" ? {} : { negative_prompt: call.negativePrompt }),
    mode: MODES[call.resolution] ?? "pro",
    duration: String(call.seconds),
    ...formatOf(call),
    ...(call.model.audio === true ? { sound: call.sound ? "on" : "off" } : {}),
  }),
};

/** One prompt, or a prompt and a length for each shot. */
function shotsOf({ prompt, shots }: ClipCall): Record<string, unknown> {
  if (shots.length === 0) return { prompt };
  return {
    multi_shot: true,
    shot_type: "customize",
    multi_prompt: shots.map((shot, index) => ({
      index: index + 1,
      prompt: fitPrompt(shot.prompt, MAX_SHOT_CHARACTERS),
      duration: String(shot.seconds),
    })),
  };
}

/** "kling-2.5-turbo" is "kling-v2-5-turbo" to the API. */
function apiName(model: VideoModel): string {
  return model.id.replace(/^kling-/, "kling-v").replaceAll(".", "-");
}

/** A start picture brings its own format; the API takes no other then. */
function formatOf({ picture, aspectRatio }: ClipCall): Record<string, unknown> {
  return picture ? { image: picture.placeholder } : { aspect_ratio: aspectRatio };
}

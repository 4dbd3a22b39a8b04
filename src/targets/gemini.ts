import { paragraph, promptParts } from "./prompt-parts.ts";
import type { ClipCall, VideoFamily } from "./target.ts";

/** Google Gemini Omni: an instruction in prose for one unbroken scene, the sound in its own sentence. */
export const gemini: VideoFamily = {
  name: "gemini",
  source:
    "Gemini API, Interactions (POST /v1beta/interactions: model, input, response_format with type, aspect_ratio, resolution, duration)",
  picture: () => "subject",
  aspectRatios: (model) => model.aspect_ratios ?? ["16:9", "9:16"],
  hasNegativePrompt: false,
  maxPromptCharacters: 2_500,
  multiShot: () => null,
  writePrompt(brief) {
    const { shot, camera, body, sounds, guards } = promptParts(brief);
    const sound = brief.sound && sounds !== "" ? `Audio: ${sounds}` : "";
    return paragraph(`${shot}, one unbroken scene; the camera ${camera}`, body, ...guards, sound);
  },
  parameters: (call) => ({
    model: call.model.id,
    input: inputOf(call),
    response_format: {
      type: "video",
      aspect_ratio: call.aspectRatio,
      resolution: call.resolution,
      duration: `${call.seconds}s`,
    },
  }),
};

function inputOf({ picture, prompt }: ClipCall): unknown {
  return picture
    ? [
        { type: "image", uri: picture.placeholder },
        { type: "text", text: prompt },
      ]
    : prompt;
}

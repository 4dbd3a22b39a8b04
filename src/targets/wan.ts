import { paragraph, promptParts } from "./prompt-parts.ts";
import type { ClipCall, VideoFamily } from "./target.ts";

/** Where the catalogue found none: the ratios of the wan2.7 endpoints. */
const DOCUMENTED_RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4"] as const;

/** Alibaba Wan: subject, scene and motion, then the camera language, then the sound. */
export const wan: VideoFamily = {
  name: "wan",
  source:
    "Alibaba Cloud Model Studio, Wan text-to-video and image-to-video API (model, input.prompt, input.negative_prompt, parameters.resolution, ratio, duration, prompt_extend)",
  picture: () => "start",
  aspectRatios: (model) => model.aspect_ratios ?? DOCUMENTED_RATIOS,
  hasNegativePrompt: true,
  maxPromptCharacters: 5_000,
  multiShot: () => null,
  writePrompt(brief) {
    const { shot, move, body, sounds, guards } = promptParts(brief);
    const sound = brief.sound && sounds !== "" ? `Ambient sound: ${sounds}` : "";
    return paragraph(body, `${shot}, ${move}`, ...guards, sound);
  },
  parameters: (call) => ({
    model: `${call.model.id.replace(/^wan-/, "wan")}-${call.picture ? "i2v" : "t2v"}`,
    input: {
      prompt: call.prompt,
      ...(call.negativePrompt === "" ? {} : { negative_prompt: call.negativePrompt }),
      ...(call.picture ? { media: [{ type: "first_frame", url: call.picture.placeholder }] } : {}),
    },
    parameters: {
      resolution: call.resolution.toUpperCase(),
      ...ratioOf(call),
      duration: call.seconds,
      prompt_extend: false,
    },
  }),
};

/** A first frame brings its own format. */
function ratioOf({ picture, aspectRatio }: ClipCall): Record<string, unknown> {
  return picture ? {} : { ratio: aspectRatio };
}

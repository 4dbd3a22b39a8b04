import { paragraph, promptParts } from "./prompt-parts.ts";
import type { VideoFamily } from "./target.ts";

/** A family that a user's own catalogue brings: plain prose, and the names most hosts share. */
export const unlisted: VideoFamily = {
  name: "unlisted",
  source:
    "the names that most model hosts share (prompt, negative_prompt, duration, aspect_ratio, resolution, image)",
  picture: () => "start",
  aspectRatios: (model) => model.aspect_ratios ?? ["16:9", "9:16", "1:1"],
  hasNegativePrompt: true,
  maxPromptCharacters: 2_000,
  multiShot: () => null,
  writePrompt(brief) {
    const { shot, camera, body, guards } = promptParts(brief);
    return paragraph(`${shot}, the camera ${camera}`, body, ...guards);
  },
  parameters: (call) => ({
    model: call.model.id,
    prompt: call.prompt,
    ...(call.negativePrompt === "" ? {} : { negative_prompt: call.negativePrompt }),
    duration: call.seconds,
    aspect_ratio: call.aspectRatio,
    resolution: call.resolution,
    ...(call.picture ? { image: call.picture.placeholder } : {}),
  }),
};

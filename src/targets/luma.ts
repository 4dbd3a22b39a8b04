import { paragraph, promptParts } from "./prompt-parts.ts";
import type { VideoFamily } from "./target.ts";

/** Luma Ray: three or four plain sentences, the camera move at the end. */
export const luma: VideoFamily = {
  name: "luma",
  source:
    'Luma API, Create a generation (model, prompt, aspect_ratio, resolution, duration "5s", keyframes.frame0); Ray prompting guide',
  picture: () => "start",
  aspectRatios: (model) => model.aspect_ratios ?? ["16:9", "9:16", "1:1"],
  hasNegativePrompt: false,
  maxPromptCharacters: 5_000,
  multiShot: () => null,
  writePrompt(brief) {
    const { shot, camera, body, guards } = promptParts(brief);
    return paragraph(body, ...guards, `${shot}. The camera ${camera}`);
  },
  parameters: (call) => ({
    model: call.model.id.replace(/^luma-/, ""),
    prompt: call.prompt,
    aspect_ratio: call.aspectRatio,
    resolution: call.resolution,
    duration: `${call.seconds}s`,
    loop: false,
    ...(call.picture ? { keyframes: { frame0: { type: "image", url: call.picture.placeholder } } } : {}),
  }),
};

import { paragraph, promptParts } from "./prompt-parts.ts";
import type { ClipCall, VideoFamily } from "./target.ts";

/** ByteDance Seedance: subject and action, then camera, then place and light in one flow; sound last. */
export const seedance: VideoFamily = {
  name: "seedance",
  source:
    "Volcengine Ark and BytePlus ModelArk, content generation tasks (model, content[], ratio, resolution, duration, generate_audio, watermark)",
  picture: () => "subject",
  aspectRatios: (model) => model.aspect_ratios ?? ["16:9", "9:16", "1:1"],
  hasNegativePrompt: false,
  maxPromptCharacters: 3_500,
  multiShot: () => null,
  writePrompt(brief) {
    const { shot, camera, body, sounds, guards } = promptParts(brief);
    const sound = brief.sound && sounds !== "" ? `Sound: ${sounds}` : "";
    return paragraph(`${shot}: ${body}`, `The camera ${camera}`, ...guards, sound);
  },
  parameters: (call) => ({
    model: call.model.id,
    content: [{ type: "text", text: call.prompt }, ...pictures(call)],
    ratio: call.aspectRatio,
    resolution: call.resolution,
    duration: call.seconds,
    generate_audio: call.sound,
    watermark: false,
  }),
};

function pictures({ picture }: ClipCall): unknown[] {
  if (picture === null) return [];
  const role = picture.use === "start" ? "first_frame" : "reference_image";
  return [{ type: "image_url", image_url: { url: picture.placeholder }, role }];
}

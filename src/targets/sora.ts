import { even, frameSize, ratioOf } from "./frame-size.ts";
import { paragraph, promptParts } from "./prompt-parts.ts";
import type { VideoFamily } from "./target.ts";

/** The sizes of 1024p are their own: 1792 x 1024, not quite 16:9. */
const SIZES_1024P = { landscape: "1792x1024", portrait: "1024x1792" } as const;

/** OpenAI Sora: the scene first, then cinematography and sound as labelled lines. */
export const sora: VideoFamily = {
  name: "sora",
  source:
    "OpenAI API reference, Create video (POST /v1/videos: model, prompt, seconds, size, input_reference); Sora 2 prompting guide",
  picture: () => "start",
  aspectRatios: (model) => model.aspect_ratios ?? ["16:9", "9:16"],
  hasNegativePrompt: false,
  maxPromptCharacters: 4_000,
  multiShot: () => null,
  writePrompt(brief) {
    const { shot, camera, body, sounds, guards } = promptParts(brief);
    const lines = [paragraph(body, ...guards), `Cinematography: ${shot}; the camera ${camera}.`];
    if (brief.sound && sounds !== "") lines.push(`Background sound: ${sounds}.`);
    return lines.join("\n");
  },
  parameters: (call) => ({
    model: call.model.id,
    prompt: call.prompt,
    seconds: String(call.seconds),
    size: sizeOf(call.aspectRatio, call.resolution),
    ...(call.picture ? { input_reference: call.picture.placeholder } : {}),
  }),
};

function sizeOf(aspectRatio: string, resolution: string): string {
  if (resolution === "1024p") return ratioOf(aspectRatio) >= 1 ? SIZES_1024P.landscape : SIZES_1024P.portrait;
  const { width, height } = frameSize(aspectRatio, resolution);
  return `${even(width)}x${even(height)}`;
}

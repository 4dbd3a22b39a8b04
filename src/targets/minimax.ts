import type { VideoModel } from "../../contracts/catalogue.ts";
import type { CameraMovement } from "../../contracts/vocabulary.ts";
import { paragraph, promptParts } from "./prompt-parts.ts";
import type { VideoFamily } from "./target.ts";

/** Camera commands that the models read in square brackets; null where no command says it. */
const COMMANDS = {
  static: "[Static shot]",
  pan: "[Pan right]",
  tilt: "[Tilt up]",
  dolly: "[Tracking shot]",
  crane: "[Pedestal up]",
  handheld: "[Shake]",
  orbital: null,
  push_in: "[Push in]",
  pull_out: "[Pull out]",
} as const satisfies Record<CameraMovement, string | null>;

/** Hailuo makes 16:9 from text; H3 lists six. The catalogue found neither. */
const HAILUO_RATIOS = ["16:9"] as const;
const H3_RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"] as const;

/** MiniMax Hailuo and H3: the camera as a bracketed command, then the scene. */
export const minimax: VideoFamily = {
  name: "minimax",
  source:
    "MiniMax API, Video generation (model, prompt with camera commands in brackets, duration, resolution, prompt_optimizer, first_frame_image)",
  picture: () => "start",
  aspectRatios: (model) => model.aspect_ratios ?? (isH3(model) ? H3_RATIOS : HAILUO_RATIOS),
  hasNegativePrompt: false,
  maxPromptCharacters: 2_000,
  multiShot: () => null,
  writePrompt(brief) {
    const { shot, move, body, guards } = promptParts(brief);
    const command = COMMANDS[brief.scene.visual.camera_movement];
    const lead = command === null ? `${shot}, ${move}` : `${command} ${shot}`;
    return paragraph(`${lead}: ${body}`, ...guards);
  },
  parameters: (call) => ({
    model: isH3(call.model) ? "MiniMax-H3" : `MiniMax-Hailuo-${call.model.id.replace(/^hailuo-/, "")}`,
    prompt: call.prompt,
    duration: call.seconds,
    resolution: call.resolution.toUpperCase(),
    prompt_optimizer: false,
    ...(isH3(call.model) && !call.picture ? { aspect_ratio: call.aspectRatio } : {}),
    ...(call.picture ? { first_frame_image: call.picture.placeholder } : {}),
  }),
};

function isH3(model: VideoModel): boolean {
  return model.id.includes("h3");
}

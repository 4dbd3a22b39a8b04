import { ratioOf } from "./frame-size.ts";
import { paragraph, promptParts } from "./prompt-parts.ts";
import type { VideoFamily } from "./target.ts";

/** The pixel ratios that the API names its formats by (720p tier). */
const RATIOS: Readonly<Record<string, string>> = {
  "21:9": "1584:672",
  "16:9": "1280:720",
  "4:3": "1104:832",
  "1:1": "960:960",
  "3:4": "832:1104",
  "9:16": "720:1280",
};
/** Without a picture gen4.5 makes these two only. */
const TEXT_RATIOS = ["16:9", "9:16"] as const;

/** Runway: the camera first, then the scene; no negative phrasing, which the model may read as its opposite. */
export const runway: VideoFamily = {
  name: "runway",
  source:
    "Runway API SDK, text_to_video and image_to_video (model, promptText, promptImage, ratio, duration); Gen-4 video prompting guide",
  picture: () => "start",
  aspectRatios: (model, withPicture) => {
    const listed = model.aspect_ratios ?? Object.keys(RATIOS);
    if (withPicture || model.image_to_video_only === true) return listed;
    return listed.filter((ratio) => TEXT_RATIOS.some((made) => ratioOf(made) === ratioOf(ratio)));
  },
  hasNegativePrompt: false,
  maxPromptCharacters: 1_000,
  multiShot: () => null,
  writePrompt(brief) {
    const { shot, move, body, guards } = promptParts(brief);
    return paragraph(`${move}, ${shot.toLowerCase()}: ${body}`, ...guards);
  },
  parameters: (call) => ({
    model: call.model.id.replace(/^runway-/, "").replaceAll("-", "_"),
    promptText: call.prompt,
    ratio: RATIOS[call.aspectRatio] ?? "1280:720",
    duration: call.seconds,
    ...(call.picture ? { promptImage: call.picture.placeholder } : {}),
  }),
};

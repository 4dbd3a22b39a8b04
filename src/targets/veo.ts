import type { VideoModel } from "../../contracts/catalogue.ts";
import { paragraph, promptParts } from "./prompt-parts.ts";
import type { ClipCall, PromptBrief, VideoFamily } from "./target.ts";

const LISTED_RATIOS = ["16:9", "9:16"] as const;

/** Google Veo: prose with the sound described in its own sentence. Only the full model follows subject references. */
export const veo: VideoFamily = {
  name: "veo",
  source:
    "Gemini API, Generate videos with Veo 3.1 (ai.google.dev/gemini-api/docs/video), parameters and prompt guide",
  picture: (model) => (followsSubjects(model) ? "subject" : "start"),
  aspectRatios: (model) => model.aspect_ratios ?? LISTED_RATIOS,
  hasNegativePrompt: true,
  maxPromptCharacters: 4_000,
  multiShot: () => null,
  writePrompt(brief: PromptBrief): string {
    const { shot, camera, body, sounds, guards } = promptParts(brief);
    const audio = brief.sound && sounds !== "" ? `Audio: ${sounds}` : "";
    return paragraph(`${shot}; the camera ${camera}`, body, ...guards, audio);
  },
  parameters: (call: ClipCall) => ({
    prompt: call.prompt,
    ...(call.negativePrompt === "" ? {} : { negativePrompt: call.negativePrompt }),
    durationSeconds: call.seconds,
    aspectRatio: call.aspectRatio,
    resolution: call.resolution,
    ...(call.model.usd_per_second_silent ? { generateAudio: call.sound } : {}),
    ...pictureOf(call),
  }),
};

function followsSubjects(model: VideoModel): boolean {
  return (model.rules ?? []).some((rule) => /reference images/i.test(rule));
}

function pictureOf({ picture }: ClipCall): Record<string, unknown> {
  if (picture === null) return {};
  if (picture.use === "start") return { image: picture.placeholder };
  return { referenceImages: [{ image: picture.placeholder, referenceType: "asset" }] };
}

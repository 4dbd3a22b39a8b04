import type { Prompt } from "../../contracts/brief.ts";
import type { ParseRequest } from "../../contracts/parse.ts";
import { AppError } from "../errors.ts";

/** Marks that nobody sees: a text of nothing else says nothing. */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u;

/** The request with white space around the text removed. Throws INVALID_PROMPT when nothing is given. */
export function readyBrief(request: ParseRequest): ParseRequest {
  const text = saidIn(request.prompt.text);
  const prompt = { ...request.prompt, text };
  if (text === null && !hasImage(prompt) && !hasVideo(prompt)) throw new AppError("INVALID_PROMPT");
  return { ...request, prompt };
}

/** Whether a prompt, as a caller sent it, has neither words that can be seen nor a reference. */
export function saysNothing(prompt: object): boolean {
  return Object.entries(prompt).every(
    ([field, value]) =>
      value === null ||
      value === undefined ||
      (field === "text" && typeof value === "string" && saidIn(value) === null),
  );
}

function saidIn(text: string | null | undefined): string | null {
  return text && !INVISIBLE.test(text) ? text.trim() : null;
}

/** Throws INVALID_PARAMETERS when a reference comes both as an address and as content. */
export function requireOneWay(
  prompt: Pick<Prompt, "image_url" | "image_base64" | "video_url" | "video_base64">,
): void {
  const issues = (["image", "video"] as const)
    .filter((kind) => prompt[`${kind}_url`] && prompt[`${kind}_base64`])
    .map((kind) => ({
      path: `prompt.${kind}_base64`,
      message: `Give ${kind}_url or ${kind}_base64, not both`,
    }));
  if (issues.length > 0) throw new AppError("INVALID_PARAMETERS", "A reference is given twice", { issues });
}

export function hasImage(prompt: Pick<Prompt, "image_url" | "image_base64">): boolean {
  return Boolean(prompt.image_url || prompt.image_base64);
}

export function hasVideo(prompt: Pick<Prompt, "video_url" | "video_base64">): boolean {
  return Boolean(prompt.video_url || prompt.video_base64);
}

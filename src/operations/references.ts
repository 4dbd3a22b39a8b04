import type { Prompt } from "../../contracts/brief.ts";
import type { Asset, AssetInput, MediaEngine, MediaKind } from "../media/index.ts";

/** The references of a brief as bytes, fetched and typed; null where none was given. */
export interface References {
  readonly image: Asset | null;
  readonly video: Asset | null;
}

type MediaFields = Pick<Prompt, "image_url" | "image_base64" | "video_url" | "video_base64">;

/** Fetches and decodes both references side by side. Throws as MediaEngine.resolveAsset does: a broken one is never ignored. */
export async function resolveReferences(
  media: Pick<MediaEngine, "resolveAsset">,
  prompt: MediaFields,
  signal: AbortSignal,
): Promise<References> {
  const resolve = async (kind: MediaKind) => {
    const input = inputOf(prompt, kind);
    return input ? media.resolveAsset(input, kind, signal) : null;
  };
  const [image, video] = await Promise.all([resolve("image"), resolve("video")]);
  return { image, video };
}

function inputOf(prompt: MediaFields, kind: MediaKind): AssetInput | null {
  const url = prompt[`${kind}_url`];
  if (url) return { url };
  const base64 = prompt[`${kind}_base64`];
  return base64 ? { base64 } : null;
}

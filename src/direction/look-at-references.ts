import type { Prompt } from "../../contracts/brief.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import type { AssetInput, MediaEngine, MediaKind, Priority } from "../media/index.ts";

/** The part of the media engine that the director uses. */
export type ReferenceEyes = Pick<MediaEngine, "resolveAsset" | "analyzeImage" | "analyzeVideo">;

export interface Glance {
  readonly prompt: Pick<Prompt, "image_url" | "image_base64" | "video_url" | "video_base64">;
  readonly media: ReferenceEyes;
  readonly priority: Priority;
  readonly signal: AbortSignal | undefined;
}

/**
 * What is measured on the references, picture and film side by side; the uploaded picture comes first, then the film's frames.
 * A reference that cannot be fetched or decoded fails the request: it is never silently ignored.
 */
export async function lookAtReferences(glance: Glance): Promise<ExtractedReferences> {
  const image = inputOf(glance.prompt.image_url, glance.prompt.image_base64);
  const video = inputOf(glance.prompt.video_url, glance.prompt.video_base64);
  const [picture, film] = await Promise.all([
    image ? measure(glance, image, "image") : null,
    video ? measure(glance, video, "video") : null,
  ]);
  return {
    images: [...(picture?.images ?? []), ...(film?.images ?? [])],
    video: film?.video ?? null,
  };
}

async function measure(glance: Glance, input: AssetInput, kind: MediaKind): Promise<ExtractedReferences> {
  const { media, priority, signal } = glance;
  const asset = await media.resolveAsset(input, kind, signal);
  const options = { priority, includeFrames: true, ...(signal && { signal }) };
  if (kind === "video") return media.analyzeVideo(asset, options);
  return { images: [await media.analyzeImage(asset, options)], video: null };
}

function inputOf(url: string | null | undefined, base64: string | null | undefined): AssetInput | null {
  if (url) return { url };
  return base64 ? { base64 } : null;
}

import type { Prompt } from "../../contracts/brief.ts";
import { AppError } from "../errors.ts";
import type { Asset, AssetInput, MediaEngine, MediaKind } from "../media/index.ts";

/** The references of a brief as bytes, fetched and typed; null where none was given. */
export interface References {
  readonly image: Asset | null;
  readonly video: Asset | null;
}

type MediaFields = Pick<Prompt, "image_url" | "image_base64" | "video_url" | "video_base64">;

/**
 * Fetches and decodes both references side by side. Throws as MediaEngine.resolveAsset does, with every broken one among the
 * issues: none is ever ignored.
 */
export async function resolveReferences(
  media: Pick<MediaEngine, "resolveAsset">,
  prompt: MediaFields,
  signal: AbortSignal,
): Promise<References> {
  const resolve = async (kind: MediaKind) => {
    const given = inputOf(prompt, kind);
    if (given === null) return null;
    return media.resolveAsset(given.input, kind, signal).catch((error: unknown) => told(error, given.field));
  };
  const [image, video] = await Promise.all([resolve("image"), resolve("video")]);
  signal.throwIfAborted();
  refuse([image, video].filter((one) => one instanceof AppError));
  return { image: assetOf(image), video: assetOf(video) };
}

/** The fault with the field it is about; what is no fault of the reference goes on its way. */
function told(error: unknown, path: string): AppError {
  if (!(error instanceof AppError)) throw error;
  const { code, message, details, retryAfterSeconds, cause } = error;
  const named = { ...details, issues: [{ path, message }] };
  return new AppError(code, message, named, retryAfterSeconds, { cause });
}

function refuse(faults: readonly AppError[]): void {
  const [first, ...others] = faults;
  if (!first) return;
  if (others.length === 0) throw first;
  const issues = faults.flatMap(({ details }) => details?.["issues"] ?? []);
  const { code, message, details, retryAfterSeconds, cause } = first;
  throw new AppError(code, message, { ...details, issues }, retryAfterSeconds, { cause });
}

function assetOf(resolved: Asset | AppError | null): Asset | null {
  return resolved instanceof AppError ? null : resolved;
}

function inputOf(prompt: MediaFields, kind: MediaKind): { input: AssetInput; field: string } | null {
  const [url, base64] = [prompt[`${kind}_url`], prompt[`${kind}_base64`]];
  if (url) return { input: { url }, field: `prompt.${kind}_url` };
  return base64 ? { input: { base64 }, field: `prompt.${kind}_base64` } : null;
}

import { AppError } from "../errors.ts";
import { type DownloadRules, fetchAsset } from "./fetch-asset.ts";
import { describeRefused, MEDIA_FORMATS, type MediaFormat, type MediaKind, sniffFormat } from "./sniff.ts";

/** How media comes in: an address (http, https or data:), base64 or a data: URL, or the bytes themselves. */
export type AssetInput = { url: string } | { base64: string } | { bytes: Uint8Array };

export interface Asset {
  kind: MediaKind;
  bytes: Uint8Array<ArrayBuffer>;
  mime: string;
  format: MediaFormat;
  /** Hex SHA-256 of the bytes: what an analysis is known by. */
  sha256: string;
  source: "url" | "base64" | "bytes";
}

export interface AssetLimits {
  maxBytes: number;
  download: DownloadRules;
}

const DATA_SCHEME = /^data:/i;
const MEGABYTE = 1024 * 1024;

/**
 * The bytes behind an input, typed by their magic bytes. Throws INVALID_URL, IMAGE_TOO_LARGE or VIDEO_TOO_LARGE, and
 * IMAGE_PROCESSING_FAILED or VIDEO_PROCESSING_FAILED for what is no media of this kind; details name the rule.
 */
export async function resolveAsset(
  input: AssetInput,
  kind: MediaKind,
  limits: AssetLimits,
  signal?: AbortSignal,
): Promise<Asset> {
  signal?.throwIfAborted();
  const bytes = await bytesOf(input, kind, limits, signal);
  if (bytes.length > limits.maxBytes) throw tooLarge(kind, limits.maxBytes);
  const format = sniffFormat(bytes);
  if (format === null) throw notMedia(kind, describeRefused(bytes));
  const facts = MEDIA_FORMATS[format];
  if (facts.kind !== kind) throw notMedia(kind, format);
  return { kind, bytes, mime: facts.mime, format, sha256: await sha256Of(bytes), source: sourceOf(input) };
}

function bytesOf(
  input: AssetInput,
  kind: MediaKind,
  limits: AssetLimits,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> {
  if ("bytes" in input) return ownBytes(input.bytes);
  const text = "url" in input ? input.url : input.base64;
  if (DATA_SCHEME.test(text)) return decodeBase64(dataOf(text), kind, limits.maxBytes);
  if ("base64" in input) return decodeBase64(text, kind, limits.maxBytes);
  const limit = { maxBytes: limits.maxBytes, tooLarge: () => tooLarge(kind, limits.maxBytes) };
  return fetchAsset(text, limits.download, limit, signal).then((download) => download.bytes);
}

/** Bytes that begin and end with their buffer, so that they can be handed to a thread whole. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const whole =
    buffer instanceof ArrayBuffer && bytes.byteOffset === 0 && bytes.byteLength === buffer.byteLength;
  return whole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

const BASE64_PARAMETER = /;base64$/i;

/** The base64 part of a data: URL; what its media type says is not believed. */
function dataOf(url: string): string {
  const comma = url.indexOf(",");
  if (comma < 0 || !BASE64_PARAMETER.test(url.slice(0, comma).trimEnd())) {
    throw new AppError("INVALID_URL", "A data: URL must be base64", { rule: "data_url" });
  }
  return url.slice(comma + 1);
}

const BYTES_PER_GROUP = 3;
const CHARACTERS_PER_GROUP = 4;

function decodeBase64(text: string, kind: MediaKind, maxBytes: number): Uint8Array<ArrayBuffer> {
  const mostCharacters = Math.ceil(maxBytes / BYTES_PER_GROUP) * CHARACTERS_PER_GROUP;
  const compact = text.length <= 2 * mostCharacters ? text.replace(/\s+/g, "") : text;
  if (compact.length > mostCharacters) throw tooLarge(kind, maxBytes);
  const unpadded = compact.replace(/={1,2}$/, "");
  const decoded = Buffer.from(unpadded, "base64");
  // The decoder skips what is not base64, so a wrong character shows as a missing byte.
  const expected = Math.floor((unpadded.length * BYTES_PER_GROUP) / CHARACTERS_PER_GROUP);
  if (unpadded.length === 0 || decoded.length !== expected) {
    throw new AppError(failureOf(kind), `The ${kind} is not valid base64`, { rule: "base64" });
  }
  return ownBytes(decoded);
}

function sourceOf(input: AssetInput): Asset["source"] {
  if ("bytes" in input) return "bytes";
  return "base64" in input || DATA_SCHEME.test(input.url) ? "base64" : "url";
}

/** Hashed off the main thread: fifty megabytes would hold up every other request. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}

function failureOf(kind: MediaKind): "IMAGE_PROCESSING_FAILED" | "VIDEO_PROCESSING_FAILED" {
  return kind === "image" ? "IMAGE_PROCESSING_FAILED" : "VIDEO_PROCESSING_FAILED";
}

function tooLarge(kind: MediaKind, maxBytes: number): AppError {
  const code = kind === "image" ? "IMAGE_TOO_LARGE" : "VIDEO_TOO_LARGE";
  return new AppError(code, `The ${kind} is over ${Math.floor(maxBytes / MEGABYTE)} MB`, {
    rule: "size",
    max_bytes: maxBytes,
  });
}

const ACCEPTED: Readonly<Record<MediaKind, string>> = {
  image: "JPEG, PNG, WebP, GIF or AVIF",
  video: "MP4, MOV or WebM",
};

function notMedia(kind: MediaKind, found: string): AppError {
  const article = kind === "image" ? "an image" : "a video";
  return new AppError(failureOf(kind), `This is not ${article} that can be read: ${ACCEPTED[kind]} is`, {
    rule: "format",
    found,
  });
}

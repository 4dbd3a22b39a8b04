import sharp, { type Metadata, type Sharp } from "sharp";
import { TaskError } from "./envelope.ts";
import { WORKING_SIDE } from "./features/image/view.ts";
import type { Frame } from "./kernel/frame.ts";

/** One thread of the pool is one thread of decoding; the pool does the sharing out. */
sharp.concurrency(1);
/** Keeps no decoded pixels between pictures: references rarely come twice, memory does not come back by itself. */
sharp.cache(false);

interface DecodedImage {
  frame: Frame;
  /** Size of the whole picture after its EXIF orientation. */
  source: { width: number; height: number };
}

interface DecodeLimits {
  maxPixels: number;
  timeoutSeconds: number;
}

const RGB = 3;
/** EXIF orientations from here on lay the picture on its side. */
const FIRST_SIDEWAYS_ORIENTATION = 5;

/**
 * Decodes a picture's first frame to a small sRGB copy, upright by EXIF and true by its ICC profile. JPEG is shrunk while it is
 * decoded. Throws a TaskError IMAGE_PROCESSING_FAILED for what is broken, too many pixels, or too slow.
 */
export async function decodeImage(bytes: Uint8Array, limits: DecodeLimits): Promise<DecodedImage> {
  return await refusing(async () => {
    const image = openImage(bytes, limits);
    const metadata = await image.metadata();
    assertNotSvg(metadata);
    const { data, info } = await image
      .autoOrient()
      .resize(WORKING_SIDE, WORKING_SIDE, { fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const frame = frameOf(data, info.width, info.height, info.channels);
    assertVisible(frame);
    return { frame, source: uprightSize(metadata) };
  });
}

const PREVIEW_SIDE = 768;
const PREVIEW_QUALITY = 80;

/** A small upright JPEG of the picture as base64, without its metadata. Throws like `decodeImage`. */
export async function previewOf(bytes: Uint8Array, limits: DecodeLimits): Promise<string> {
  return await refusing(async () => {
    const jpeg = await openImage(bytes, limits)
      .autoOrient()
      .resize(PREVIEW_SIDE, PREVIEW_SIDE, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: PREVIEW_QUALITY })
      .toBuffer();
    return jpeg.toString("base64");
  });
}

function openImage(bytes: Uint8Array, limits: DecodeLimits): Sharp {
  return sharp(bytes, {
    limitInputPixels: limits.maxPixels,
    failOn: "error",
    sequentialRead: true,
    pages: 1,
  }).timeout({
    seconds: limits.timeoutSeconds,
  });
}

async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TaskError) throw error;
    throw new TaskError("IMAGE_PROCESSING_FAILED", publicReason(error), null, { cause: error });
  }
}

/** A drawing that may name other files and addresses is not a picture to decode; magic bytes should have stopped it before. */
function assertNotSvg(metadata: Metadata): void {
  if (metadata.format === "svg") {
    throw new TaskError("IMAGE_PROCESSING_FAILED", "SVG is not accepted", { rule: "format", found: "svg" });
  }
}

/** Without one visible pixel there is nothing to measure, and white paper would be taken for the reference. */
function assertVisible({ alpha }: Frame): void {
  if (alpha === undefined || alpha.some((opacity) => opacity >= LEAST_VISIBLE)) return;
  throw new TaskError("IMAGE_PROCESSING_FAILED", "The image is wholly transparent: there is nothing to see", {
    rule: "transparent",
  });
}

/** Opacity from which a pixel's colour counts in the palette. */
const LEAST_VISIBLE = 128;

function uprightSize({ width, height, orientation }: Metadata): { width: number; height: number } {
  return (orientation ?? 1) >= FIRST_SIDEWAYS_ORIENTATION
    ? { width: height, height: width }
    : { width, height };
}

function frameOf(data: Uint8Array, width: number, height: number, channels: number): Frame {
  if (channels === RGB) return { pixels: data, width, height };
  const count = width * height;
  const pixels = new Uint8Array(count * RGB);
  const hasAlpha = channels === 2 || channels === RGB + 1;
  const alpha = new Uint8Array(hasAlpha ? count : 0);
  const green = channels > 2 ? 1 : 0;
  for (let at = 0; at < count; at += 1) {
    const from = at * channels;
    const opacity = hasAlpha ? (data[from + channels - 1] ?? OPAQUE) : OPAQUE;
    if (hasAlpha) alpha[at] = opacity;
    pixels[at * RGB] = overWhite(data[from] ?? 0, opacity);
    pixels[at * RGB + 1] = overWhite(data[from + green] ?? 0, opacity);
    pixels[at * RGB + 2] = overWhite(data[from + 2 * green] ?? 0, opacity);
  }
  return hasAlpha ? { pixels, width, height, alpha } : { pixels, width, height };
}

const OPAQUE = 255;

/** Cut-outs are looked at on white, as a shop shows them. */
function overWhite(value: number, opacity: number): number {
  return Math.round((value * opacity + OPAQUE * (OPAQUE - opacity)) / OPAQUE);
}

const PIXEL_LIMIT = /pixel limit/i;
const TOO_SLOW = /timeout/i;

function publicReason(error: unknown): string {
  const words = error instanceof Error ? error.message : "";
  if (PIXEL_LIMIT.test(words)) return "The image has too many pixels";
  if (TOO_SLOW.test(words)) return "Decoding the image takes too long";
  return "The image cannot be decoded";
}

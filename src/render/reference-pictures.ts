import type { ParseResponse } from "../../contracts/parse.ts";
import type { ReferenceImage } from "../../contracts/reference.ts";

/** A result may come back from anywhere, so its pictures are decoded with a limit. */
const MAX_INPUT_PIXELS = 24_000_000;
const MAX_BASE64_CHARACTERS = 8_000_000;
const JPEG_QUALITY = 88;
/** Twice the frame, so that a scaled sheet stays sharp. */
const DENSITY = 2;
const MAGIC_BYTES = 12;
const DATA_URL = /^data:[^,]*,/;

/** Scene id -> its picture as base64 JPEG in the frame's shape, cropped around its subject. Broken pictures are left out. */
export async function cropReferences(
  response: ParseResponse,
  width: number,
  height: number,
  images: Readonly<Record<string, string>>,
): Promise<Map<string, string>> {
  const cropped = new Map<string, Promise<string | null>>();
  const byScene = new Map<string, string>();
  for (const scene of response.scenes) {
    const index = scene.visual.reference_image_index;
    const reference = index === null ? undefined : response.extracted_references.images[index];
    const base64 = images[scene.id] ?? reference?.base64;
    if (base64 === undefined) continue;
    const job = cropped.get(base64) ?? cropAround(base64, reference, width * DENSITY, height * DENSITY);
    cropped.set(base64, job);
    const picture = await job;
    if (picture !== null) byScene.set(scene.id, picture);
  }
  return byScene;
}

async function cropAround(
  base64: string,
  reference: ReferenceImage | undefined,
  width: number,
  height: number,
): Promise<string | null> {
  if (base64.length > MAX_BASE64_CHARACTERS) return null;
  const { default: sharp } = await import("sharp");
  try {
    const input = Buffer.from(base64.replace(DATA_URL, ""), "base64");
    if (!isRasterPicture(input)) return null;
    const upright = await sharp(input, { limitInputPixels: MAX_INPUT_PIXELS })
      .rotate()
      .toBuffer({ resolveWithObject: true });
    const region = regionAround(upright.info, reference, width / height);
    const jpeg = await sharp(upright.data)
      .extract(region)
      .resize(width, height, { fit: "fill" })
      .flatten({ background: "#808080" })
      .jpeg({ quality: JPEG_QUALITY })
      .toBuffer();
    return jpeg.toString("base64");
  } catch {
    // Not a picture, or too large a one: the card is composed instead, as for a scene without a reference.
    return null;
  }
}

/** JPEG, PNG or WebP by its first bytes: formats that could name other files, such as SVG, are not even opened. */
function isRasterPicture(input: Buffer): boolean {
  const start = input.subarray(0, MAGIC_BYTES).toString("latin1");
  return start.startsWith("\xFF\xD8\xFF") || start.startsWith("\x89PNG\r\n") || /^RIFF....WEBP/s.test(start);
}

/** The largest region of the frame's ratio, moved as near to the subject's centre as the picture allows. */
function regionAround(
  picture: { width: number; height: number },
  reference: ReferenceImage | undefined,
  ratio: number,
): { left: number; top: number; width: number; height: number } {
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * ratio)));
  const height = Math.max(1, Math.min(picture.height, Math.round(picture.width / ratio)));
  const box = reference?.analysis.subject_box ?? { x: 0.5, y: 0.45, width: 0, height: 0 };
  const place = (centre: number, whole: number, part: number) =>
    Math.round(Math.min(Math.max(centre * whole - part / 2, 0), whole - part));
  return {
    left: place(box.x + box.width / 2, picture.width, width),
    top: place(box.y + box.height / 2, picture.height, height),
    width,
    height,
  };
}

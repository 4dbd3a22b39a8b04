import type { ModelImage } from "../provider.ts";

const encoded = new WeakMap<ModelImage, Buffer>();

/**
 * The JSON of a request as UTF-8, where `write` gets for each picture the word that stands for its base64. Pictures are
 * put in as bytes: JSON.stringify would look through every character of them, slowly beside words beyond Latin.
 */
export function requestBody(
  images: readonly ModelImage[],
  write: (wordOf: (image: ModelImage) => string) => unknown,
): Uint8Array | string {
  if (images.length === 0) return JSON.stringify(write(({ base64 }) => base64));
  const mark = `picture:${crypto.randomUUID()}:`;
  const json = JSON.stringify(write((image) => `${mark}${images.indexOf(image)};`));
  const parts = json.split(mark).flatMap((part, nth) => {
    if (nth === 0) return [Buffer.from(part)];
    const end = part.indexOf(";");
    const image = images[Number(part.slice(0, end))];
    return [...(image ? [bytesOf(image)] : []), Buffer.from(part.slice(end + 1))];
  });
  return Buffer.concat(parts);
}

/** The treatment, a repair and the scenes may all show the same picture. */
function bytesOf(image: ModelImage): Buffer {
  const known = encoded.get(image);
  if (known) return known;
  const bytes = Buffer.from(image.base64, "latin1");
  encoded.set(image, bytes);
  return bytes;
}

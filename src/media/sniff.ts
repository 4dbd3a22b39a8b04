/** The formats that magic bytes can tell; a name or a Content-Type is never believed. */
export type MediaFormat = "jpeg" | "png" | "gif" | "webp" | "avif" | "mp4" | "mov" | "webm" | "matroska";

/** What a file of a reference is. */
export type MediaKind = "image" | "video";

interface FormatFacts {
  kind: MediaKind;
  mime: string;
}

/** The formats that are read, with what is known of each. */
export const MEDIA_FORMATS: Readonly<Record<MediaFormat, FormatFacts>> = {
  jpeg: { kind: "image", mime: "image/jpeg" },
  png: { kind: "image", mime: "image/png" },
  gif: { kind: "image", mime: "image/gif" },
  webp: { kind: "image", mime: "image/webp" },
  avif: { kind: "image", mime: "image/avif" },
  mp4: { kind: "video", mime: "video/mp4" },
  mov: { kind: "video", mime: "video/quicktime" },
  webm: { kind: "video", mime: "video/webm" },
  matroska: { kind: "video", mime: "video/x-matroska" },
};

/** The format that the first bytes of a file say, or null for anything that is not accepted (SVG, HEIC, AVI, text …). */
export function sniffFormat(bytes: Uint8Array): MediaFormat | null {
  for (const { format, starts } of SIGNATURES) if (startsWith(bytes, starts)) return format;
  if (ascii(bytes, 0, 4) === "RIFF") return ascii(bytes, 8, 12) === "WEBP" ? "webp" : null;
  if (startsWith(bytes, EBML)) return sniffEbml(bytes);
  return sniffBoxes(bytes);
}

/** What refused bytes look like, for the answer's details: a word, never their content. */
export function describeRefused(bytes: Uint8Array): string {
  const head = ascii(bytes, 0, TEXT_HEAD).trimStart().toLowerCase();
  if (bytes.length === 0) return "empty";
  if (head.startsWith("<svg") || (head.startsWith("<?xml") && head.includes("<svg"))) return "svg";
  if (head.startsWith("<!doctype html") || head.startsWith("<html")) return "html";
  if (head.startsWith("#extm3u")) return "playlist";
  return NOT_ACCEPTED.find(({ at, word }) => ascii(bytes, at, at + word.length) === word)?.name ?? "unknown";
}

/** Files people try again and again, by the word in their head. */
const NOT_ACCEPTED: readonly { name: string; at: number; word: string }[] = [
  { name: "avi", at: 8, word: "AVI " },
  { name: "wav", at: 8, word: "WAVE" },
  { name: "heic", at: 4, word: "ftyphei" },
  { name: "flv", at: 0, word: "FLV" },
  { name: "ogg", at: 0, word: "OggS" },
  { name: "mp3", at: 0, word: "ID3" },
  { name: "flac", at: 0, word: "fLaC" },
  { name: "tiff", at: 0, word: "II*\0" },
  { name: "tiff", at: 0, word: "MM\0*" },
  { name: "bmp", at: 0, word: "BM" },
  { name: "pdf", at: 0, word: "%PDF" },
];

const TEXT_HEAD = 512;

const SIGNATURES: readonly { format: MediaFormat; starts: readonly number[] }[] = [
  { format: "jpeg", starts: [0xff, 0xd8, 0xff] },
  { format: "png", starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { format: "gif", starts: [...Buffer.from("GIF87a")] },
  { format: "gif", starts: [...Buffer.from("GIF89a")] },
];

const EBML = [0x1a, 0x45, 0xdf, 0xa3];
/** The document type stands within the first bytes of the EBML header. */
const EBML_HEAD = 64;

function sniffEbml(bytes: Uint8Array): MediaFormat | null {
  const head = ascii(bytes, 0, EBML_HEAD);
  if (head.includes("webm")) return "webm";
  return head.includes("matroska") ? "matroska" : null;
}

const AVIF_BRANDS = new Set(["avif", "avis"]);
const MP4_BRANDS =
  /^(?:isom|iso[2-9a-c]|mp4[12v]|avc1|av01|hvc1|hev1|dash|cmfc|M4[AV] |M4V[HP]|MSNV|NDS[CHMPS]|F4V |mmp4|3gp[4-9]|3g2[abc])$/;
const QUICKTIME_BRAND = "qt  ";
/** QuickTime files from before 2001 begin without `ftyp`. */
const OLD_QUICKTIME_BOXES = new Set(["moov", "mdat", "wide", "free", "skip", "pnot"]);

/** ISO base media files: brands in the `ftyp` box tell pictures from films (ISO/IEC 14496-12, 4.3). */
function sniffBoxes(bytes: Uint8Array): MediaFormat | null {
  const type = ascii(bytes, 4, 8);
  if (OLD_QUICKTIME_BOXES.has(type)) return "mov";
  if (type !== "ftyp") return null;
  const major = ascii(bytes, 8, 12);
  const compatible = brandsOf(bytes);
  if (AVIF_BRANDS.has(major) || (major === "mif1" && compatible.some((brand) => AVIF_BRANDS.has(brand))))
    return "avif";
  if (major === QUICKTIME_BRAND) return "mov";
  return [major, ...compatible].some((brand) => MP4_BRANDS.test(brand)) ? "mp4" : null;
}

const BRAND_LENGTH = 4;
const FIRST_COMPATIBLE = 16;
const MOST_BRANDS = 32;

function brandsOf(bytes: Uint8Array): string[] {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const end = Math.min(size, bytes.length, FIRST_COMPATIBLE + MOST_BRANDS * BRAND_LENGTH);
  const brands: string[] = [];
  for (let at = FIRST_COMPATIBLE; at + BRAND_LENGTH <= end; at += BRAND_LENGTH)
    brands.push(ascii(bytes, at, at + BRAND_LENGTH));
  return brands;
}

function startsWith(bytes: Uint8Array, starts: readonly number[]): boolean {
  return starts.every((byte, at) => bytes[at] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

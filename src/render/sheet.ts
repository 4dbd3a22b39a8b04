import type { ExtractedReferences, ReferenceImage, VideoFeatures } from "../../contracts/reference.ts";
import { AppError } from "../errors.ts";
import { MARGIN, THEME } from "./board/theme.ts";
import { FONT_FAMILY, registerFonts } from "./fonts.ts";
import { layOutCurves } from "./sheet/curves.ts";
import { layOutHead } from "./sheet/head.ts";
import { layOutPhoto } from "./sheet/photo.ts";
import { layOutShots } from "./sheet/shots.ts";
import { SHEET_WIDTH, type TimeLine } from "./sheet/time-line.ts";

/**
 * What was measured on a film, as a picture that a person can check in a second: head and palette, key frames on a time line with
 * their transitions and camera moves, the colours of each shot, and the curves of motion, cutting and loudness. PNG; the same
 * analysis gives the same bytes. Key frames are drawn where the analysis carries them. Without a film, the first picture with its
 * subject, calm part, crops and figures. Throws INVALID_PARAMETERS without either.
 */
export async function renderAnalysisSheet(references: ExtractedReferences, title: string): Promise<Buffer> {
  const { video } = references;
  const { default: sharp } = await import("sharp");
  await registerFonts();
  const svg =
    video === null
      ? drawPhotoSheet(references.images[0], title)
      : drawSheet(video, keyFrames(references), title);
  return sharp(Buffer.from(svg), { unlimited: true }).png({ compressionLevel: 9, palette: false }).toBuffer();
}

/** Base64 JPEGs of key frames by their time. */
function keyFrames(references: ExtractedReferences): ReadonlyMap<number, string> {
  const entries = references.images.flatMap(({ frame_type, time, base64 }): [number, string][] =>
    frame_type === "key_frame" && time !== null && base64 !== undefined ? [[time, base64]] : [],
  );
  return new Map(entries);
}

function drawSheet(video: VideoFeatures, pictures: ReadonlyMap<number, string>, title: string): string {
  const line: TimeLine = {
    left: MARGIN,
    width: SHEET_WIDTH - 2 * MARGIN,
    seconds: Math.max(video.duration, 0.001),
  };
  const head = layOutHead(video, title);
  const shots = layOutShots(video, pictures, line, head.bottom);
  const curves = layOutCurves(video, line, shots.bottom);
  return onGround(head.svg + shots.svg + curves.svg, curves.bottom);
}

function drawPhotoSheet(photo: ReferenceImage | undefined, title: string): string {
  if (photo === undefined)
    throw new AppError("INVALID_PARAMETERS", "A sheet is drawn of a film or a picture, and there is none");
  const { svg, bottom } = layOutPhoto(photo, title);
  return onGround(svg, bottom);
}

function onGround(content: string, bottom: number): string {
  const height = Math.ceil(bottom + MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET_WIDTH}" height="${height}" viewBox="0 0 ${SHEET_WIDTH} ${height}" font-family="${FONT_FAMILY}"><rect width="100%" height="100%" fill="${THEME.sheet}"/>${content}</svg>`;
}

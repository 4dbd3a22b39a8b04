import type { ReferenceImage } from "../../contracts/reference.ts";
import { analyzePixels } from "../features/image/index.ts";
import { type FilmView, type SeenShot, shotSeconds } from "../features/video/view.ts";
import type { Frame } from "../kernel/frame.ts";
import { roundTo } from "../kernel/histogram.ts";
import type { Picture } from "./film.ts";

/** More key frames than this say nothing new to a director; the longest shots are kept, in order of time. */
const MAX_KEY_FRAMES = 12;
const JPEG_QUALITY = 82;

/** The film's first, last and key frames as references, each with its analysis; as JPEG only when asked. */
export async function referenceFrames(view: FilmView, withJpeg: boolean): Promise<ReferenceImage[]> {
  const pictures = view.cut?.film.pictures ?? [];
  const ends = [
    ...pictures.slice(0, 1).map((picture) => endFrame(picture, "first")),
    ...keyShots(view.shots).map((shot) => keyFrame(shot)),
    ...pictures
      .slice(1)
      .slice(-1)
      .map((picture) => endFrame(picture, "last")),
  ];
  return Promise.all(
    ends.map(async ({ frame, reference }) =>
      withJpeg ? { ...reference, base64: await asJpeg(frame) } : reference,
    ),
  );
}

function keyShots(shots: SeenShot[]): SeenShot[] {
  const longest = shots
    .toSorted((left, right) => shotSeconds(right) - shotSeconds(left))
    .slice(0, MAX_KEY_FRAMES);
  return longest.sort((left, right) => left.startSeconds - right.startSeconds);
}

function keyFrame(shot: SeenShot): { frame: Frame; reference: ReferenceImage } {
  return {
    frame: shot.keyFrame,
    reference: {
      source: "video_frame",
      frame_type: "key_frame",
      time: roundTo(shot.keyTime),
      analysis: shot.keyAnalysis,
    },
  };
}

function endFrame(picture: Picture, type: "first" | "last"): { frame: Frame; reference: ReferenceImage } {
  const frame = picture.read();
  return {
    frame,
    reference: {
      source: "video_frame",
      frame_type: type,
      time: roundTo(picture.time),
      analysis: analyzePixels(frame),
    },
  };
}

async function asJpeg(frame: Frame): Promise<string> {
  // Loaded only where a picture is asked for: it takes as long as measuring a second of film.
  const { default: sharp } = await import("sharp");
  const raw = { width: frame.width, height: frame.height, channels: 3 } as const;
  const jpeg = await sharp(frame.pixels, { raw }).jpeg({ quality: JPEG_QUALITY }).toBuffer();
  return jpeg.toString("base64");
}

import type { CreativeDirection } from "../../../contracts/direction.ts";
import type { Scene } from "../../../contracts/scene.ts";
import type { FontSize, OverlayPosition } from "../../../contracts/vocabulary.ts";
import { escapeXml, textWidth, wrapText } from "../text-layout.ts";
import { cameraArrow } from "./camera-arrow.ts";
import { readableOn } from "./colors.ts";
import { composePicture } from "./picture.ts";

export interface FrameArt {
  /** A JPEG or PNG cropped to the frame's own shape, base64; null: a picture is composed. */
  readonly imageBase64: string | null;
  readonly width: number;
  readonly height: number;
}

/** Share of the frame's shorter side that a line of overlay text is high. */
const TEXT_SIZES: Readonly<Record<FontSize, number>> = { small: 0.06, medium: 0.078, large: 0.105 };
/** The middle of the text, as a share of the height. */
const POSITIONS: Readonly<Record<OverlayPosition, number>> = {
  top_third: 0.18,
  center: 0.5,
  bottom_third: 0.78,
  custom: 0.66,
};
/** In a tall feed video the top 14 % and the bottom 35 % lie under the app's own controls. */
const TALL_POSITIONS: Readonly<Record<OverlayPosition, number>> = {
  top_third: 0.22,
  center: 0.46,
  bottom_third: 0.58,
  custom: 0.5,
};
const TALL_BELOW_RATIO = 0.7;
const TEXT_SPAN = 0.86;
const MAX_LINES = 4;
const LINE_HEIGHT = 1.16;
const SHRINK = 0.86;
const SMALLEST_SHARE = 0.035;

/** One scene as it would look: picture, camera mark, and the overlay text where it stands. */
export function drawFrame(scene: Scene, direction: CreativeDirection, art: FrameArt): string {
  const { width, height } = art;
  const picture =
    art.imageBase64 === null
      ? composePicture(scene, direction, width, height)
      : `<image width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice" href="data:image/jpeg;base64,${art.imageBase64}"/>`;
  const clip = `frame-${scene.scene_number}`;
  return `<clipPath id="${clip}"><rect width="${width}" height="${height}" rx="8"/></clipPath>
    <g clip-path="url(#${clip})">${picture}${cameraArrow(scene.visual.camera_movement, art)}${overlay(scene, direction, art)}</g>
    <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="none" stroke="#fff" stroke-opacity="0.1"/>`;
}

function overlay(scene: Scene, direction: CreativeDirection, { width, height }: FrameArt): string {
  const text = scene.text_overlay?.text.trim();
  if (!scene.text_overlay || !text) return "";
  const { lines, size } = fitLines(text, fontSizeOf(text, direction), width, height);
  const positions = width / height < TALL_BELOW_RATIO ? TALL_POSITIONS : POSITIONS;
  const lineHeight = size * LINE_HEIGHT;
  const blockHeight = lineHeight * lines.length;
  const middle = clamp(
    height * positions[scene.text_overlay.position],
    blockHeight * 0.75,
    height - blockHeight * 0.75,
  );
  const firstBaseline = middle - blockHeight / 2 + size * 0.88;
  const spans = lines
    .map(
      (line, index) =>
        `<text x="${width / 2}" y="${firstBaseline + index * lineHeight}">${escapeXml(line)}</text>`,
    )
    .join("");
  const style = `font-size="${size}" font-weight="700" text-anchor="middle"`;
  if (scene.purpose === "cta" && direction.cta.style !== "text") {
    const fill = direction.visual_direction.color_palette[0]?.hex ?? "#FFFFFF";
    const boxWidth = Math.min(
      width * 0.94,
      Math.max(...lines.map((line) => textWidth(line, size, "bold"))) + size * 1.6,
    );
    const radius = direction.cta.style === "button" ? Math.min(size, blockHeight) * 0.9 : size * 0.25;
    return `<rect x="${(width - boxWidth) / 2}" y="${middle - blockHeight / 2 - size * 0.4}" width="${boxWidth}" height="${blockHeight + size * 0.8}" rx="${radius}" fill="${fill}" stroke="${readableOn(fill)}" stroke-opacity="0.35"/>
      <g ${style} fill="${readableOn(fill)}">${spans}</g>`;
  }
  const { text_color: fill, outline_color: outline } = direction.text_strategy;
  return `<g ${style} stroke="${outline}" stroke-width="${size * 0.16}" stroke-linejoin="round" stroke-opacity="0.75" fill="none">${spans}</g>
    <g ${style} fill="${fill}">${spans}</g>`;
}

function fontSizeOf(text: string, direction: CreativeDirection): FontSize {
  return direction.text_strategy.overlays.find((entry) => entry.text.trim() === text)?.font_size ?? "medium";
}

/** The asked size, or the largest smaller one at which the text fits the frame. */
function fitLines(
  text: string,
  asked: FontSize,
  width: number,
  height: number,
): { lines: string[]; size: number } {
  const shorter = Math.min(width, height);
  let size = shorter * TEXT_SIZES[asked];
  let lines = wrapText(text, width * TEXT_SPAN, size, "bold");
  while (lines.length > MAX_LINES && size * SHRINK > shorter * SMALLEST_SHARE) {
    size *= SHRINK;
    lines = wrapText(text, width * TEXT_SPAN, size, "bold");
  }
  const most = Math.max(MAX_LINES, Math.floor((height * 0.5) / (size * LINE_HEIGHT)));
  return { lines: wrapText(text, width * TEXT_SPAN, size, "bold", most), size };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

import type { CreativeDirection } from "../../../contracts/direction.ts";
import type { Scene } from "../../../contracts/scene.ts";
import {
  capitalised,
  clock,
  MOVEMENT_WORDS,
  PURPOSE_WORDS,
  SHOT_WORDS,
  spokenSeconds,
  transitionWords,
} from "../../../contracts/wording.ts";
import { textWidth } from "../text-layout.ts";
import { mix, mostDistinct } from "./colors.ts";
import { drawFrame, type FrameArt } from "./frame.ts";
import { type TextStyle, textBlock } from "./text-block.ts";
import { CARD_PADDING, CORNER, THEME } from "./theme.ts";

export interface CardShape {
  /** Beside the frame for tall films, under it for others. */
  readonly textPlace: "beside" | "under";
  readonly cardWidth: number;
  readonly frameWidth: number;
  readonly frameHeight: number;
}

export interface Card {
  readonly height: number;
  /** Draws the card at x, y, as high as its row. */
  readonly draw: (x: number, y: number, rowHeight: number) => string;
}

const SUBJECT: TextStyle = { size: 18, fill: THEME.text, lineHeight: 1.36, maxLines: 7 };
const PLACE: TextStyle = { size: 15, fill: THEME.muted, maxLines: 4 };
const SHOT: TextStyle = { size: 15, weight: "semibold", fill: THEME.soft, maxLines: 2 };
const VOICE: TextStyle = { size: 16, fill: THEME.soft, maxLines: 6 };
const SOUND: TextStyle = { size: 14, fill: THEME.muted, maxLines: 3 };
const DURATION_DECIMALS = 2;
const TEXT_GAP = 22;
const FOOT_GAP = 16;

/** Lays out the card of one scene: its frame, number, time, shot, subject, place, voice and sound. */
export function layOutCard(
  scene: Scene,
  direction: CreativeDirection,
  shape: CardShape,
  imageBase64: string | null,
): Card {
  const art: FrameArt = { imageBase64, width: shape.frameWidth, height: shape.frameHeight };
  const beside = shape.textPlace === "beside";
  const textX = beside ? CARD_PADDING + shape.frameWidth + TEXT_GAP : CARD_PADDING;
  const textY = beside ? CARD_PADDING : CARD_PADDING + shape.frameHeight + 18;
  const textWidthLeft = shape.cardWidth - textX - CARD_PADDING;
  const text = caption(scene, direction, textX, textY, textWidthLeft);
  const foot = footer(scene, direction, textX, textWidthLeft);
  const textBottom = textY + text.height + foot.height + CARD_PADDING;
  const height = beside ? Math.max(textBottom, shape.frameHeight + CARD_PADDING * 2) : textBottom;
  const frameX = beside ? CARD_PADDING : (shape.cardWidth - shape.frameWidth) / 2;
  return {
    height,
    draw: (x, y, rowHeight) => `<g transform="translate(${x} ${y})">
      <rect width="${shape.cardWidth}" height="${rowHeight}" rx="${CORNER}" fill="${THEME.card}" stroke="${THEME.cardEdge}"/>
      <g transform="translate(${frameX} ${CARD_PADDING})">${drawFrame(scene, direction, art)}</g>
      ${text.svg}${foot.draw(rowHeight - CARD_PADDING)}</g>`,
  };
}

function caption(scene: Scene, direction: CreativeDirection, x: number, top: number, width: number) {
  const parts: string[] = [];
  let y = top;
  const add = (text: string, style: TextStyle, gap: number) => {
    if (text.trim() === "") return;
    const block = textBlock(text, x, y, width, style);
    parts.push(block.svg);
    y += block.height + gap;
  };
  const heading = headingLine(scene, direction, x, y, width);
  parts.push(heading.svg);
  y += heading.height;
  add(`${SHOT_WORDS[scene.visual.shot_type]} · ${MOVEMENT_WORDS[scene.visual.camera_movement]}`, SHOT, 8);
  add(capitalised(scene.visual.subject), SUBJECT, 6);
  add(capitalised(scene.visual.environment), PLACE, 10);
  if (scene.audio.voiceover_text?.trim()) {
    const block = textBlock(`“${scene.audio.voiceover_text.trim()}”`, x + 14, y, width - 14, VOICE);
    parts.push(
      `<rect x="${x}" y="${y + 2}" width="3" height="${block.height - 4}" rx="1.5" fill="${accent(direction)}"/>`,
      block.svg,
    );
    y += block.height + 10;
  }
  return { svg: parts.join(""), height: y - top };
}

/** Sound and transition at the card's foot, under a rule. */
function footer(
  scene: Scene,
  direction: CreativeDirection,
  x: number,
  width: number,
): { height: number; draw: (bottom: number) => string } {
  const line = soundLine(scene, direction);
  if (line === "") return { height: 0, draw: () => "" };
  const { height } = textBlock(line, x, 0, width, SOUND);
  return {
    height: height + FOOT_GAP,
    draw: (bottom) => {
      const top = bottom - height;
      return `<rect x="${x}" y="${top - 9}" width="${width}" height="1" fill="${THEME.rule}"/>${textBlock(line, x, top, width, SOUND).svg}`;
    },
  };
}

/** "01 HOOK" on the left; the time on the right, or under it in a narrow column. */
function headingLine(scene: Scene, direction: CreativeDirection, x: number, y: number, width: number) {
  const number = String(scene.scene_number).padStart(2, "0");
  const purpose = PURPOSE_WORDS[scene.purpose].toUpperCase();
  const time = `${clock(scene.start_time)} – ${clock(scene.end_time)}`;
  const length = spokenSeconds(scene.duration, DURATION_DECIMALS);
  const numberWidth = textWidth(number, 26, "bold") + 12;
  const purposeWidth = textWidth(purpose, 13, "semibold") + purpose.length * 1.2;
  const times = `${time}   ${length}`;
  const isNarrow = numberWidth + purposeWidth + textWidth(times, 14) + 24 > width;
  const timeText = `<tspan fill="${THEME.muted}">${time}</tspan><tspan fill="${THEME.soft}" font-weight="600" dx="8">${length}</tspan>`;
  const timeAt = isNarrow ? `x="${x}" y="${y + 50}"` : `x="${x + width}" y="${y + 22}" text-anchor="end"`;
  return {
    svg: `<text x="${x}" y="${y + 24}" font-size="26" font-weight="700" fill="${THEME.text}">${number}</text>
      <text x="${x + numberWidth}" y="${y + 22}" font-size="13" font-weight="600" letter-spacing="1.2" fill="${accent(direction)}">${purpose}</text>
      <text ${timeAt} font-size="14">${timeText}</text>`,
    height: isNarrow ? 64 : 38,
  };
}

function soundLine(scene: Scene, direction: CreativeDirection): string {
  const sounds = scene.audio.sound_effects.length > 0 ? `Sound: ${scene.audio.sound_effects.join(", ")}` : "";
  const isLast = scene.end_time >= direction.technical_specs.duration;
  const transition = capitalised(transitionWords(scene, isLast));
  return [sounds, transition].filter((part) => part !== "").join("  ·  ");
}

/** The palette's colour that reads best on the card, softened towards white so that it never glows. */
function accent(direction: CreativeDirection): string {
  const palette = direction.visual_direction.color_palette.map(({ hex }) => hex);
  const coloured = palette.filter((hex) => !/^#(?:f[0-9a-f]){3}$/i.test(hex));
  return mix(mostDistinct(coloured.length > 0 ? coloured : palette, THEME.card), "#FFFFFF", 0.12);
}

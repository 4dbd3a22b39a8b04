import type { ParseResponse } from "../../../contracts/parse.ts";
import { lightWords, PLATFORM_WORDS, spaced, spokenSeconds, underTitle } from "../../../contracts/wording.ts";
import { escapeXml, textWidth } from "../text-layout.ts";
import { readableOn } from "./colors.ts";
import { textBlock } from "./text-block.ts";
import { MARGIN, THEME } from "./theme.ts";

const SWATCH_WIDTH = 112;
const SWATCH_HEIGHT = 64;
const SWATCH_GAP = 10;
const MAX_SWATCHES = 6;
const STRIP_HEIGHT = 30;

/** The head of the sheet: what the film is, its format and look, its palette, and the rhythm of its scenes. */
export function layOutHeader(response: ParseResponse, sheetWidth: number): { svg: string; height: number } {
  const { creative_direction: direction, scenes } = response;
  const colors = direction.visual_direction.color_palette.slice(0, MAX_SWATCHES);
  const paletteWidth = colors.length * (SWATCH_WIDTH + SWATCH_GAP) - SWATCH_GAP;
  const inner = sheetWidth - MARGIN * 2;
  const isStacked = inner - paletteWidth < 520;
  const textWidthLeft = isStacked ? inner : inner - paletteWidth - 48;
  let y = MARGIN;
  const parts: string[] = [];
  const add = (text: string, style: Parameters<typeof textBlock>[4], gap: number) => {
    const block = textBlock(text, MARGIN, y, textWidthLeft, style);
    parts.push(block.svg);
    y += block.height + gap;
  };
  add(
    direction.product.name,
    { size: 44, weight: "bold", fill: THEME.text, lineHeight: 1.16, maxLines: 2 },
    6,
  );
  const told = underTitle(direction.product);
  if (told !== "") add(told, { size: 18, fill: THEME.soft, maxLines: 2 }, 12);
  add(formatLine(response), { size: 16, weight: "semibold", fill: THEME.soft, maxLines: 2 }, 4);
  add(lookLine(response), { size: 16, fill: THEME.muted, maxLines: 2 }, 0);
  const paletteX = isStacked ? MARGIN : sheetWidth - MARGIN - paletteWidth;
  const paletteY = isStacked ? y + 20 : MARGIN + 6;
  parts.push(swatches(colors, paletteX, paletteY));
  const bottom = Math.max(y, paletteY + SWATCH_HEIGHT + 26) + 30;
  parts.push(rhythmStrip(scenes, colors, MARGIN, bottom, inner));
  return { svg: parts.join(""), height: bottom + STRIP_HEIGHT + 34 };
}

function formatLine({ creative_direction: direction, scenes }: ParseResponse): string {
  const { duration, aspect_ratio, platform, resolution, fps } = direction.technical_specs;
  const count = `${scenes.length} ${scenes.length === 1 ? "scene" : "scenes"}`;
  return [
    PLATFORM_WORDS[platform],
    aspect_ratio,
    resolution.replace("x", " × "),
    `${fps} fps`,
    spokenSeconds(duration),
    count,
  ].join("  ·  ");
}

function lookLine({
  creative_direction: { visual_direction: look, audio_direction: audio },
}: ParseResponse): string {
  const music =
    audio.music_genre === "none"
      ? "No music"
      : `${spaced(audio.music_genre)}, ${Math.round(audio.tempo)} BPM`;
  return [spaced(look.aesthetic), lightWords(look.lighting_style), `Music: ${music}`].join("  ·  ");
}

function swatches(colors: readonly { hex: string; role: string }[], x: number, y: number): string {
  return colors
    .map(({ hex, role }, index) => {
      const left = x + index * (SWATCH_WIDTH + SWATCH_GAP);
      return `<rect x="${left}" y="${y}" width="${SWATCH_WIDTH}" height="${SWATCH_HEIGHT}" rx="10" fill="${hex}" stroke="#fff" stroke-opacity="0.14"/>
        <text x="${left + 12}" y="${y + SWATCH_HEIGHT - 12}" font-size="14" font-weight="600" fill="${readableOn(hex)}">${hex.toUpperCase()}</text>
        <text x="${left + 2}" y="${y + SWATCH_HEIGHT + 20}" font-size="13" fill="${THEME.muted}">${escapeXml(role)}</text>`;
    })
    .join("");
}

/** One bar a scene, as long as its share of the film: the cutting rhythm at a glance. */
function rhythmStrip(
  scenes: ParseResponse["scenes"],
  colors: readonly { hex: string }[],
  x: number,
  y: number,
  width: number,
): string {
  const total = scenes.at(-1)?.end_time ?? 1;
  const bars = scenes.map((scene, index) => {
    const left = x + (scene.start_time / total) * width;
    const barWidth = (scene.duration / total) * width - 3;
    const fill = colors[index % colors.length]?.hex ?? THEME.muted;
    const label = String(scene.scene_number);
    const shown =
      textWidth(label, 13, "semibold") + 8 < barWidth
        ? `<text x="${left + barWidth / 2}" y="${y + 20}" font-size="13" font-weight="600" text-anchor="middle" fill="${readableOn(fill)}">${label}</text>`
        : "";
    return `<rect x="${left}" y="${y}" width="${Math.max(1, barWidth)}" height="${STRIP_HEIGHT}" rx="5" fill="${fill}" stroke="#fff" stroke-opacity="0.14"/>${shown}`;
  });
  return bars.join("");
}

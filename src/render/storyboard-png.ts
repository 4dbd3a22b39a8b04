import type { ParseResponse } from "../../contracts/parse.ts";
import { type Card, type CardShape, layOutCard } from "./board/card.ts";
import { layOutHeader } from "./board/header.ts";
import { CARD_PADDING, GAP, MARGIN, THEME } from "./board/theme.ts";
import { FONT_FAMILY, registerFonts } from "./fonts.ts";
import { cropReferences } from "./reference-pictures.ts";

export interface StoryboardOptions {
  /** Pictures by scene id, base64 JPEG or PNG, shown instead of references and composed pictures. */
  readonly images?: Readonly<Record<string, string>>;
}

const FOOTER_HEIGHT = 58;
/** Many rows make a picture that no viewer opens; libvips' own limit lies far higher. */
const MAX_SHEET_PIXELS = 16_000;

/**
 * The shot list as a contact sheet to show to a customer, PNG: a head with product, format, palette and rhythm, and a
 * card a scene with its reference picture or a composed one. The same response gives the same bytes.
 */
export async function renderStoryboardPng(
  response: ParseResponse,
  options: StoryboardOptions = {},
): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  await registerFonts();
  const shape = shapeFor(response.creative_direction.technical_specs.aspect_ratio, response.scenes.length);
  const pictures = await cropReferences(response, shape.frameWidth, shape.frameHeight, options.images ?? {});
  const svg = drawSheet(response, shape, pictures);
  return sharp(Buffer.from(svg), { unlimited: true }).png({ compressionLevel: 9, palette: false }).toBuffer();
}

type SheetShape = CardShape & { readonly columns: number };

function shapeFor(aspectRatio: string, sceneCount: number): SheetShape {
  const [width = 16, height = 9] = aspectRatio.split(":").map(Number);
  const ratio = width / height;
  const kind = KINDS.find(({ belowRatio }) => ratio < belowRatio) ?? WIDE;
  const rows = Math.ceil(sceneCount / kind.columns);
  const columns = Math.max(Math.min(2, kind.columns), Math.ceil(sceneCount / rows));
  const innerWidth = kind.cardWidth - CARD_PADDING * 2;
  const fits = kind.textPlace === "beside" ? kind.frameHeight * ratio : innerWidth;
  const frameWidth = Math.round(fits);
  return { ...kind, columns, frameWidth, frameHeight: Math.round(frameWidth / ratio) };
}

interface Kind {
  readonly belowRatio: number;
  readonly textPlace: CardShape["textPlace"];
  readonly columns: number;
  readonly cardWidth: number;
  readonly frameHeight: number;
}

const WIDE: Kind = {
  belowRatio: Number.POSITIVE_INFINITY,
  textPlace: "under",
  columns: 3,
  cardWidth: 560,
  frameHeight: 0,
};

const KINDS: readonly Kind[] = [
  { belowRatio: 0.72, textPlace: "beside", columns: 3, cardWidth: 560, frameHeight: 430 },
  { belowRatio: 1.25, textPlace: "under", columns: 4, cardWidth: 412, frameHeight: 372 },
  WIDE,
];

function drawSheet(
  response: ParseResponse,
  shape: SheetShape,
  pictures: ReadonlyMap<string, string>,
): string {
  const sheetWidth = MARGIN * 2 + shape.columns * shape.cardWidth + (shape.columns - 1) * GAP;
  const header = layOutHeader(response, sheetWidth);
  const cards = response.scenes.map((scene) =>
    layOutCard(scene, response.creative_direction, shape, pictures.get(scene.id) ?? null),
  );
  const { svg: grid, bottom } = drawGrid(cards, shape, header.height);
  const height = Math.ceil(bottom + FOOTER_HEIGHT);
  const scale = Math.min(1, MAX_SHEET_PIXELS / height);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(sheetWidth * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${sheetWidth} ${height}" font-family="${FONT_FAMILY}">
    <defs><radialGradient id="vignette" cx="50%" cy="45%" r="75%"><stop offset="55%" stop-color="#000" stop-opacity="0"/><stop offset="100%" stop-color="#000" stop-opacity="0.32"/></radialGradient></defs>
    <rect width="${sheetWidth}" height="${height}" fill="${THEME.sheet}"/>${header.svg}${grid}
    <text x="${MARGIN}" y="${bottom + 36}" font-size="13" fill="${THEME.muted}">Storyboard by Shotwright</text>
  </svg>`;
}

function drawGrid(cards: readonly Card[], shape: SheetShape, top: number): { svg: string; bottom: number } {
  const drawn: string[] = [];
  let y = top;
  for (let first = 0; first < cards.length; first += shape.columns) {
    const row = cards.slice(first, first + shape.columns);
    const rowHeight = Math.ceil(Math.max(...row.map(({ height }) => height)));
    for (const [column, card] of row.entries()) {
      drawn.push(card.draw(MARGIN + column * (shape.cardWidth + GAP), y, rowHeight));
    }
    y += rowHeight + GAP;
  }
  return { svg: drawn.join(""), bottom: y - GAP };
}

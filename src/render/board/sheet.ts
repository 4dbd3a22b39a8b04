import type { ParseResponse } from "../../../contracts/parse.ts";
import { FONT_FAMILY } from "../fonts.ts";
import { type Card, type CardShape, layOutCard } from "./card.ts";
import { layOutHeader } from "./header.ts";
import { CARD_PADDING, GAP, MARGIN, THEME } from "./theme.ts";

/** A block of the sheet as wide as the sheet: the head, or a row of cards. */
export interface Block {
  readonly height: number;
  readonly draw: (y: number) => string;
}

export type SheetShape = CardShape & { readonly columns: number; readonly width: number };

interface Kind {
  readonly belowRatio: number;
  readonly textPlace: CardShape["textPlace"];
  readonly columns: number;
  readonly cardWidth: number;
  /** For cards with their text beside the frame. */
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
  { belowRatio: 1.25, textPlace: "under", columns: 4, cardWidth: 412, frameHeight: 0 },
  WIDE,
];

/** Frames beyond these ratios are drawn as narrow, or as flat, as these. */
const NARROWEST_RATIO = 0.4;
const FLATTEST_RATIO = 3;
/** Films of more scenes get a column more, so that the sheet stays a sheet. */
const LONG_FILM_SCENES = 12;
export const FOOTER_HEIGHT = 58;

/** How the cards of a film of this format are laid out; rows are balanced, so that none is left nearly empty. */
export function sheetShape({ creative_direction, scenes }: ParseResponse): SheetShape {
  const [width = 16, height = 9] = creative_direction.technical_specs.aspect_ratio.split(":").map(Number);
  const ratio = Math.min(FLATTEST_RATIO, Math.max(NARROWEST_RATIO, width / height || 1));
  const kind = KINDS.find(({ belowRatio }) => ratio < belowRatio) ?? WIDE;
  const most = kind.columns + (scenes.length > LONG_FILM_SCENES ? 1 : 0);
  const rows = Math.ceil(scenes.length / most);
  const columns = Math.max(2, Math.ceil(scenes.length / rows));
  const inner = kind.cardWidth - CARD_PADDING * 2;
  const frameWidth = Math.round(kind.textPlace === "beside" ? kind.frameHeight * ratio : inner);
  return {
    textPlace: kind.textPlace,
    cardWidth: kind.cardWidth,
    frameWidth,
    frameHeight: Math.round(frameWidth / ratio),
    columns,
    width: MARGIN * 2 + columns * kind.cardWidth + (columns - 1) * GAP,
  };
}

/** The head of the sheet and its rows of cards, from top to bottom. `pictures` are base64 JPEG by scene id. */
export function layOutSheet(
  response: ParseResponse,
  shape: SheetShape,
  pictures: ReadonlyMap<string, string>,
): { header: Block; rows: Block[] } {
  const header = layOutHeader(response, shape.width);
  const cards = response.scenes.map((scene) =>
    layOutCard(scene, response.creative_direction, shape, pictures.get(scene.id) ?? null),
  );
  const rows: Block[] = [];
  for (let first = 0; first < cards.length; first += shape.columns) {
    rows.push(rowOf(cards.slice(first, first + shape.columns), shape));
  }
  return {
    header: { height: header.height, draw: (y) => `<g transform="translate(0 ${y})">${header.svg}</g>` },
    rows,
  };
}

/** A whole picture of the given size around what is drawn on it. */
export function sheetSvg(
  content: string,
  width: number,
  height: number,
  footnote: string,
  scale = 1,
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}" font-family="${FONT_FAMILY}">
    <defs><radialGradient id="vignette" cx="50%" cy="45%" r="75%"><stop offset="55%" stop-color="#000" stop-opacity="0"/><stop offset="100%" stop-color="#000" stop-opacity="0.32"/></radialGradient></defs>
    <rect width="${width}" height="${height}" fill="${THEME.sheet}"/>${content}
    <text x="${MARGIN}" y="${height - 22}" font-size="13" fill="${THEME.muted}">${footnote}</text>
  </svg>`;
}

function rowOf(cards: readonly Card[], shape: SheetShape): Block {
  const height = Math.ceil(Math.max(...cards.map((card) => card.height)));
  const left = (column: number) => MARGIN + column * (shape.cardWidth + GAP);
  return { height, draw: (y) => cards.map((card, column) => card.draw(left(column), y, height)).join("") };
}

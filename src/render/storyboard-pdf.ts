import type { ParseResponse } from "../../contracts/parse.ts";
import { type Block, FOOTER_HEIGHT, layOutSheet, sheetShape, sheetSvg } from "./board/sheet.ts";
import { GAP, MARGIN } from "./board/theme.ts";
import { registerFonts } from "./fonts.ts";
import { writePdf } from "./pdf-file.ts";
import { cropReferences } from "./reference-pictures.ts";
import type { StoryboardOptions } from "./storyboard-png.ts";

/** Between A4 and a screen: two rows of tall cards fit beside the head. A row too tall for it makes the pages taller. */
const PAGE_RATIO = 4 / 3;
const JPEG_QUALITY = 88;
/** Pixels to a unit of the sheet, so that pages print sharply. */
const DENSITY = 1.5;

/** The storyboard as a PDF of landscape pages, whole rows on each; the same response gives the same bytes. */
export async function renderStoryboardPdf(
  response: ParseResponse,
  options: StoryboardOptions = {},
): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  await registerFonts();
  const shape = sheetShape(response);
  const scale = {
    width: Math.round(shape.frameWidth * DENSITY),
    height: Math.round(shape.frameHeight * DENSITY),
  };
  const pictures = await cropReferences(response, scale.width, scale.height, options.images ?? {});
  const { header, rows } = layOutSheet(response, shape, pictures);
  const tallest = Math.max(...rows.map(({ height }) => height)) + MARGIN + FOOTER_HEIGHT;
  const pageHeight = Math.ceil(Math.max(shape.width / PAGE_RATIO, tallest, header.height + FOOTER_HEIGHT));
  const pages = paginate(header, rows, pageHeight);
  const images: { jpeg: Buffer; width: number; height: number }[] = [];
  for (const [index, content] of pages.entries()) {
    const footnote = `Storyboard by Shotwright  ·  ${index + 1} / ${pages.length}`;
    const svg = sheetSvg(content, shape.width, pageHeight, footnote, DENSITY);
    const { data, info } = await sharp(Buffer.from(svg), { unlimited: true })
      .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: "4:4:4" })
      .toBuffer({ resolveWithObject: true });
    images.push({ jpeg: data, width: info.width, height: info.height });
  }
  return writePdf(images, `${response.creative_direction.product.name}: storyboard`);
}

/** What stands on each page: the head and as many whole rows as fit. */
function paginate(header: Block, rows: readonly Block[], pageHeight: number): string[] {
  const bottom = pageHeight - FOOTER_HEIGHT;
  const pages: string[] = [];
  let page = header.draw(0);
  let y = header.height;
  for (const row of rows) {
    if (y + row.height > bottom) {
      pages.push(page);
      page = "";
      y = MARGIN;
    }
    page += row.draw(y);
    y += row.height + GAP;
  }
  return [...pages, page];
}

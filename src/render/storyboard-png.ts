import type { ParseResponse } from "../../contracts/parse.ts";
import { FOOTER_HEIGHT, layOutSheet, sheetShape, sheetSvg } from "./board/sheet.ts";
import { GAP } from "./board/theme.ts";
import { registerFonts } from "./fonts.ts";
import { cropReferences } from "./reference-pictures.ts";

export interface StoryboardOptions {
  /** Pictures by scene id, base64 JPEG or PNG, shown instead of references and composed pictures. */
  readonly images?: Readonly<Record<string, string>>;
}

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
  const shape = sheetShape(response);
  const pictures = await cropReferences(response, shape.frameWidth, shape.frameHeight, options.images ?? {});
  const { header, rows } = layOutSheet(response, shape, pictures);
  let y = header.height;
  const drawn = rows.map((row) => {
    const svg = row.draw(y);
    y += row.height + GAP;
    return svg;
  });
  const height = Math.ceil(y - GAP + FOOTER_HEIGHT);
  const content = [header.draw(0), ...drawn].join("");
  const scale = Math.min(1, MAX_SHEET_PIXELS / height);
  const svg = sheetSvg(content, shape.width, height, "Storyboard by Shotwright", scale);
  return sharp(Buffer.from(svg), { unlimited: true }).png({ compressionLevel: 9 }).toBuffer();
}

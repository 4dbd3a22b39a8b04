import { fileURLToPath } from "node:url";

/** The families that a drawing names, ours first; the renderer falls back through them glyph by glyph. */
export const FONT_FAMILY =
  "Inter, 'Noto Sans SC', 'Noto Sans JP', 'Noto Sans KR', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Devanagari', 'Noto Sans Thai', 'Noto Emoji', sans-serif";

const FONT_FILES = [
  "inter-regular.otf",
  "inter-semibold.otf",
  "inter-bold.otf",
  "noto-sans-sc-regular.ttf",
  "noto-sans-jp-regular.ttf",
  "noto-sans-kr-regular.ttf",
  "noto-sans-arabic-regular.ttf",
  "noto-sans-hebrew-regular.ttf",
  "noto-sans-devanagari-regular.ttf",
  "noto-sans-thai-regular.ttf",
  "noto-emoji-regular.ttf",
] as const;

let registered: Promise<void> | null = null;

/**
 * Makes the shipped fonts known to the picture library, once a process. A fresh server has no fonts at all, and
 * text in an SVG is then silently not painted; a font file that has drawn one text stays known to the library.
 */
export function registerFonts(): Promise<void> {
  registered ??= registerAll();
  return registered;
}

async function registerAll(): Promise<void> {
  const { default: sharp } = await import("sharp");
  for (const file of FONT_FILES) {
    const fontfile = fileURLToPath(new URL(`./fonts/${file}`, import.meta.url));
    await sharp({ text: { text: "a", fontfile } })
      .png()
      .toBuffer();
  }
}

import { existsSync } from "node:fs";
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

const SYSTEM_CONFIG = "/etc/fonts/fonts.conf";
const OWN_CONFIG = new URL("./fonts/fonts.conf", import.meta.url);
const C_LIBRARY = "libc.so.6";

let registered: Promise<void> | null = null;

/**
 * Makes the shipped fonts known to the picture library, once a process. A fresh server has no fonts at all, and
 * text in an SVG is then silently not painted; a font file that has drawn one text stays known to the library.
 */
export function registerFonts(): Promise<void> {
  registered ??= registerAll();
  return registered;
}

/**
 * Names an empty font configuration where the machine has none, so that the picture library does not complain on
 * standard error. It reads the environment of the C library, which assigning to process.env does not reach under Bun.
 */
export async function nameFontConfig(systemConfig: string = SYSTEM_CONFIG): Promise<void> {
  const isNamed = process.env["FONTCONFIG_FILE"] || process.env["FONTCONFIG_PATH"];
  if (process.platform !== "linux" || isNamed || existsSync(systemConfig)) return;
  try {
    const { dlopen } = await import("bun:ffi");
    const libc = dlopen(C_LIBRARY, { setenv: { args: ["cstring", "cstring", "int"], returns: "int" } });
    libc.symbols.setenv(cString("FONTCONFIG_FILE"), cString(fileURLToPath(OWN_CONFIG)), 1);
  } catch {
    // Another C library: the complaint stays, the text is painted all the same.
  }
}

function cString(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}

async function registerAll(): Promise<void> {
  await nameFontConfig();
  const { default: sharp } = await import("sharp");
  for (const file of FONT_FILES) {
    const fontfile = fileURLToPath(new URL(`./fonts/${file}`, import.meta.url));
    await sharp({ text: { text: "a", fontfile } })
      .png()
      .toBuffer();
  }
}

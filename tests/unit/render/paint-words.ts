import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { FONT_FAMILY, nameFontConfig, registerFonts } from "../../../src/render/fonts.ts";
import { escapeXml } from "../../../src/render/text-layout.ts";

/**
 * A process of its own, so that no font is known yet: paints each of the words given after the mode and prints a hash of
 * each picture as JSON. Modes: `none` registers no font, `inter` one of the shipped ones,
 * `unconfigured` none on a machine without a font configuration, `all` what the storyboard does.
 */
const [mode, ...words] = process.argv.slice(2);
if (mode === "inter") {
  const fontfile = fileURLToPath(new URL("../../../src/render/fonts/inter-regular.otf", import.meta.url));
  await sharp({ text: { text: "a", fontfile } })
    .png()
    .toBuffer();
}
if (mode === "unconfigured") await nameFontConfig("/no/such/fonts.conf");
if (mode === "all") await registerFonts();
const hashes: string[] = [];
for (const word of words) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80" font-family="${FONT_FAMILY}"><text x="10" y="55" font-size="40">${escapeXml(word)}</text></svg>`;
  hashes.push(Bun.hash(await sharp(Buffer.from(svg)).raw().toBuffer()).toString(36));
}
await Bun.write(Bun.stdout, JSON.stringify(hashes));

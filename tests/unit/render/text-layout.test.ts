import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import sharp from "sharp";
import { registerFonts } from "../../../src/render/fonts.ts";
import { escapeXml, isRightToLeft, textWidth, wrapText } from "../../../src/render/text-layout.ts";

/** Width in pixels that the picture library really gives a line of Inter. */
async function paintedWidth(text: string, size: number): Promise<number> {
  await registerFonts();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><text x="10" y="120" font-family="Inter" font-size="${size}" fill="#000">${escapeXml(text)}</text></svg>`;
  const { info } = await sharp(Buffer.from(svg)).trim({ threshold: 1 }).toBuffer({ resolveWithObject: true });
  return info.width;
}

describe("wrapping", () => {
  test("keeps every line within the width and loses no letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 60, max: 600 }),
        (text, width) => {
          const lines = wrapText(text, width, 16);
          for (const line of lines)
            expect(textWidth(line, 16)).toBeLessThanOrEqual(
              Math.max(width, textWidth([...new Intl.Segmenter().segment(line)][0]!.segment, 16)),
            );
          expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        },
      ),
    );
  });

  test("breaks between words", () => {
    expect(wrapText("cold brew over ice", 90, 16)).toEqual(["cold brew", "over ice"]);
  });

  test("breaks Chinese and Japanese between words without spaces, never before a full stop", () => {
    const lines = wrapText("毎朝、同じ手つきで。毎朝、違う香りで。", 120, 16);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^[、。]/);
  });

  test("ends what is too long in an ellipsis", () => {
    const lines = wrapText("one two three four five six seven eight", 90, 16, "regular", 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toEndWith("…");
    expect(textWidth(lines[1]!, 16)).toBeLessThanOrEqual(90);
  });

  test("cuts a word that is longer than the line", () => {
    expect(wrapText("x".repeat(50), 80, 16).length).toBeGreaterThan(3);
  });
});

test("measures a line within two per cent of what is painted", async () => {
  for (const text of [
    "Cold brew poured over a cracking ice cube",
    "Medium close-up, 20 hours",
    "WWW iii 0123456789",
  ]) {
    const painted = await paintedWidth(text, 40);
    expect(Math.abs(textWidth(text, 40) - painted) / painted).toBeLessThan(0.02);
  }
});

test("knows scripts that run from right to left", () => {
  expect(isRightToLeft("مرحبا")).toBe(true);
  expect(isRightToLeft("“שלום”")).toBe(true);
  expect(isRightToLeft("Hello שלום")).toBe(false);
  expect(isRightToLeft("123")).toBe(false);
});

test("leaves nothing in a text that XML forbids", () => {
  expect(escapeXml('<a b="c">&\'\u0007\uD800')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&apos;\uFFFD");
});

import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { renderStoryboardPdf } from "../../../src/render/storyboard-pdf.ts";
import { renderStoryboardPng } from "../../../src/render/storyboard-png.ts";
import { makeReferenceImage, makeResponse } from "../../fixtures/film.ts";

/** Pictures take a second each on a busy machine. */
setDefaultTimeout(60_000);

async function jpegOf(color: string, width = 320, height = 240): Promise<string> {
  const picture = sharp({ create: { width, height, channels: 3, background: color } });
  return (await picture.jpeg().toBuffer()).toString("base64");
}

/** Share of the picture's pixels that are within 24 steps of the colour. */
async function shareOf(png: Buffer, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let hits = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const far = Math.max(
      Math.abs(data[at]! - red),
      Math.abs(data[at + 1]! - green),
      Math.abs(data[at + 2]! - blue),
    );
    if (far <= 24) hits += 1;
  }
  return hits / (info.width * info.height);
}

/** Hashes of the words' pictures, painted by a process that finds no font on the machine. */
async function paintedWithoutFonts(
  mode: "none" | "inter" | "all",
  words: readonly string[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "no-fonts-"));
  const config = join(folder, "fonts.conf");
  await Bun.write(
    config,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>',
  );
  const painter = Bun.spawn(
    [process.execPath, fileURLToPath(import.meta.resolve("./paint-words.ts")), mode, ...words],
    {
      env: { ...process.env, FONTCONFIG_FILE: config },
      stdout: "pipe",
      stderr: "ignore",
    },
  );
  const hashes = (await new Response(painter.stdout).json()) as string[];
  await rm(folder, { recursive: true });
  return hashes;
}

describe("the storyboard picture", () => {
  test("paints Latin, Cyrillic and Greek where the machine has no fonts", async () => {
    const words = ["Latin", "Кириллица", "Ελληνικά"];
    const [bare, shipped] = await Promise.all([
      paintedWithoutFonts("none", words),
      paintedWithoutFonts("all", words),
    ]);
    for (const [index, hash] of shipped.entries()) expect(hash).not.toBe(bare[index]!);
  });

  test("names a font configuration of its own where the machine has none", async () => {
    const words = fileURLToPath(import.meta.resolve("./paint-words.ts"));
    const { FONTCONFIG_FILE: _file, FONTCONFIG_PATH: _path, ...env } = process.env;
    const painter = Bun.spawn([process.execPath, words, "unconfigured", "Latin"], {
      env,
      stdout: "pipe",
      stderr: "pipe",
    });
    const [painted, complaints] = await Promise.all([
      new Response(painter.stdout).json(),
      new Response(painter.stderr).text(),
    ]);
    expect(painted).toEqual(await paintedWithoutFonts("none", ["Latin"]));
    expect(complaints).toBe("");
  });

  test("paints other scripts with the fonts shipped for them, not as boxes", async () => {
    const words = ["你好", "カタカナ", "한국어", "مرحبا", "שלום", "नमस्ते", "สวัสดี", "🚀🔥"];
    const unknown = "\u{E000}";
    const [boxes, shipped] = await Promise.all([
      paintedWithoutFonts("inter", [...words, unknown]),
      paintedWithoutFonts("all", [...words, unknown]),
    ]);
    expect(shipped.pop()).toBe(boxes.pop()!);
    for (const [index, hash] of shipped.entries())
      expect([words[index], hash === boxes[index]]).toEqual([words[index], false]);
  });

  test("is the same for the same film, byte for byte", async () => {
    const [one, other] = [
      await renderStoryboardPng(makeResponse()),
      await renderStoryboardPng(makeResponse()),
    ];
    expect(one.equals(other)).toBe(true);
  });

  test("shows the reference that a scene points at", async () => {
    const images = [makeReferenceImage(await jpegOf("#FF00FF"))];
    const pointing = { visual: { reference_image_index: 0 }, overlay: null };
    const shown = await renderStoryboardPng(makeResponse({ images, scenes: [{ frames: 60, ...pointing }] }));
    const composed = await renderStoryboardPng(
      makeResponse({ images, scenes: [{ frames: 60, overlay: null }] }),
    );
    expect(await shareOf(shown, [255, 0, 255])).toBeGreaterThan(0.05);
    expect(await shareOf(composed, [255, 0, 255])).toBeLessThan(0.001);
  });

  test("crops a reference around its subject", async () => {
    const left = sharp({ create: { width: 400, height: 200, channels: 3, background: "#00FF00" } });
    const right = await sharp({ create: { width: 100, height: 200, channels: 3, background: "#FF00FF" } })
      .png()
      .toBuffer();
    const picture = await left
      .composite([{ input: right, left: 300, top: 0 }])
      .jpeg()
      .toBuffer();
    const images = [
      makeReferenceImage(picture.toString("base64"), {
        subject_box: { x: 0.75, y: 0, width: 0.25, height: 1 },
      }),
    ];
    const scenes = [{ frames: 60, visual: { reference_image_index: 0 }, overlay: null }];
    const sheet = await renderStoryboardPng(makeResponse({ images, scenes }));
    expect(await shareOf(sheet, [255, 0, 255])).toBeGreaterThan(0.05);
    expect(await shareOf(sheet, [0, 255, 0])).toBeLessThan(0.01);
  });

  test("prefers pictures that are handed in", async () => {
    const response = makeResponse({ scenes: [{ frames: 60, overlay: null }] });
    const sheet = await renderStoryboardPng(response, { images: { scene_1_hook: await jpegOf("#00FFFF") } });
    expect(await shareOf(sheet, [0, 255, 255])).toBeGreaterThan(0.05);
  });

  test("composes a picture where a reference is broken", async () => {
    for (const base64 of ["", "not base64 at all", Buffer.from("no picture").toString("base64")]) {
      const response = makeResponse({
        images: [makeReferenceImage(base64)],
        scenes: [{ frames: 60, visual: { reference_image_index: 0 } }],
      });
      expect((await sharp(await renderStoryboardPng(response)).metadata()).format).toBe("png");
    }
  });

  test("does not open a picture that could name other files", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="160"><rect width="90" height="160" fill="#FF00FF"/></svg>';
    const response = makeResponse({
      images: [makeReferenceImage(Buffer.from(svg).toString("base64"))],
      scenes: [{ frames: 60, visual: { reference_image_index: 0 } }],
    });
    expect(await shareOf(await renderStoryboardPng(response), [255, 0, 255])).toBeLessThan(0.001);
  });

  test("draws the palette, the overlay and one card a scene", async () => {
    const small = await renderStoryboardPng(makeResponse({ palette: ["#FF00FF"] }));
    expect(await shareOf(small, [255, 0, 255])).toBeGreaterThan(0.01);
    const plain = await renderStoryboardPng(makeResponse({ scenes: [{ frames: 60, overlay: null }] }));
    const titled = await renderStoryboardPng(
      makeResponse({ scenes: [{ frames: 60, overlay: { text: "Hello" } }] }),
    );
    expect(plain.equals(titled)).toBe(false);
    const [four, eight] = await Promise.all(
      [4, 8].map(async (count) => {
        const scenes = Array.from({ length: count }, () => ({ frames: 30 }));
        return (await sharp(await renderStoryboardPng(makeResponse({ scenes }))).metadata()).height!;
      }),
    );
    expect(eight!).toBeGreaterThan(four!);
  });

  test("survives any format, any length and hostile words", async () => {
    const words = `<script>&"' \u0000\uD800 ${"long ".repeat(200)}`;
    for (const aspectRatio of ["9:16", "1:1", "16:9", "21:9", "4:5", "1:10", "100:1"]) {
      const scenes = [
        {
          frames: 30,
          visual: { subject: words, environment: words },
          overlay: { text: words.slice(0, 300) },
        },
        { frames: 30 },
      ];
      const sheet = await renderStoryboardPng(makeResponse({ aspectRatio, productName: words, scenes }));
      const { width, height } = await sharp(sheet).metadata();
      expect(width!).toBeGreaterThan(700);
      expect(height!).toBeLessThan(6_000);
    }
  });
});

describe("the storyboard as PDF", () => {
  test("has whole rows on each page and says how many there are", async () => {
    const pdf = await renderStoryboardPdf(
      makeResponse({ scenes: Array.from({ length: 7 }, () => ({ frames: 30 })) }),
    );
    const text = pdf.toString("latin1");
    expect(text).toStartWith("%PDF-1.7");
    expect(text.match(/\/Type \/Page /g)!.length).toBe(Number(/\/Count (\d+)/.exec(text)![1]));
    expect(text.match(/\/Filter \/DCTDecode/g)!.length).toBeGreaterThan(1);
  });

  test("has a table that points at each of its objects", async () => {
    const pdf = await renderStoryboardPdf(makeResponse({ scenes: [{ frames: 30 }] }));
    const text = pdf.toString("latin1");
    const start = Number(/startxref\n(\d+)\n%%EOF/.exec(text)![1]);
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
      Number(offset),
    );
    expect(offsets.length).toBe(6);
    for (const [index, offset] of offsets.entries())
      expect(text.slice(offset)).toStartWith(`${index + 1} 0 obj\n`);
  });

  test("is the same for the same film", async () => {
    const [one, other] = [
      await renderStoryboardPdf(makeResponse()),
      await renderStoryboardPdf(makeResponse()),
    ];
    expect(one.equals(other)).toBe(true);
  });
});

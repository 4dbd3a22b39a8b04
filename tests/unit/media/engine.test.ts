import { afterAll, describe, expect, test } from "bun:test";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import sharp from "sharp";
import { ReferenceImage } from "../../../contracts/reference.ts";
import { AppError } from "../../../src/errors.ts";
import { createMediaEngine, type MediaConfig, type MediaKind } from "../../../src/media/index.ts";

const CONFIG: MediaConfig = {
  ffmpegPath: null,
  allowHosts: [],
  denyHosts: [],
  proxyUrl: null,
  downloadTimeoutMs: 5_000,
  taskTimeoutMs: 20_000,
  threads: 2,
};
const engine = createMediaEngine(CONFIG);
afterAll(() => engine.close());

const photo = (width = 640, height = 480) =>
  sharp({ create: { width, height, channels: 3, background: "#204060" } }).composite([
    {
      input: {
        create: {
          width: Math.round(width / 4),
          height: Math.round(height / 3),
          channels: 3,
          background: "#F0C040",
        },
      },
      left: Math.round(width / 8),
      top: 20,
    },
  ]);

async function analyze(bytes: Uint8Array, includeFrames = false) {
  return await engine.analyzeImage(await engine.resolveAsset({ bytes }, "image"), { includeFrames });
}

describe("a picture", () => {
  test("of every accepted format is measured alike", async () => {
    const original = await photo().png().toBuffer();
    const encoded = await Promise.all([
      sharp(original).jpeg({ quality: 95 }).toBuffer(),
      sharp(original).webp({ lossless: true }).toBuffer(),
      sharp(original).gif().toBuffer(),
      sharp(original).avif({ quality: 80 }).toBuffer(),
      original,
    ]);
    for (const bytes of encoded) {
      const { analysis } = await analyze(bytes);
      expect(analysis).toMatchObject({ width: 640, height: 480, is_greyscale: false });
      expect(analysis.palette.length).toBe(2);
      expect(Math.abs(analysis.palette[1]!.weight - 1 / 12)).toBeLessThan(0.02);
    }
  });

  test("lies as its EXIF orientation says", async () => {
    const upright = (await analyze(await photo().jpeg().toBuffer())).analysis;
    const turned = (await analyze(await photo().jpeg().withMetadata({ orientation: 6 }).toBuffer())).analysis;
    expect([turned.width, turned.height]).toEqual([480, 640]);
    expect(upright.subject_box!.x).toBeLessThan(0.3);
    expect(turned.subject_box!.x + turned.subject_box!.width).toBeGreaterThan(0.7);
  });

  test("has the colours its ICC profile means", async () => {
    const wide = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#00C000" } })
      .withIccProfile("p3")
      .png()
      .toBuffer();
    const [color] = (await analyze(wide)).analysis.palette;
    // The file holds other numbers than sRGB's; read as sRGB the green would be off by far more than this.
    expect(Buffer.from(color!.hex.slice(1), "hex")[0]).toBeLessThan(24);
  });

  test("of sixteen bits, one channel or a palette is a picture too", async () => {
    const bits16 = await photo().toColourspace("rgb16").png().toBuffer();
    const grey = await sharp(await photo().png().toBuffer())
      .greyscale()
      .png()
      .toBuffer();
    const paletted = await photo().png({ palette: true }).toBuffer();
    expect((await analyze(bits16)).analysis.palette.length).toBe(2);
    expect((await analyze(grey)).analysis.is_greyscale).toBe(true);
    expect((await analyze(paletted)).analysis.palette.length).toBe(2);
  });

  test("with a see-through part is known, and its hidden colours do not count", async () => {
    const cut = await sharp({
      create: { width: 200, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .composite([{ input: { create: { width: 100, height: 100, channels: 3, background: "#C02020" } } }])
      .png()
      .toBuffer();
    const { analysis } = await analyze(cut);
    expect(analysis.has_transparency).toBe(true);
    expect(analysis.palette.length).toBe(1);
  });

  test("without one visible pixel is refused with its reason", async () => {
    const clear = await sharp({
      create: { width: 60, height: 40, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect(analyze(clear)).rejects.toMatchObject({
      code: "IMAGE_PROCESSING_FAILED",
      details: { rule: "transparent" },
    });
  });

  test("that moves is looked at in its first frame", async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 32, height: 32, channels: 3, background } })
        .png()
        .toBuffer();
    const animated = await sharp([await frame("#FF0000"), await frame("#0000FF")], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    const { analysis } = await analyze(animated);
    expect(analysis).toMatchObject({ width: 32, height: 32 });
    expect(analysis.palette.map((color) => color.hex)).toEqual(["#FF0000"]);
  });

  test("comes back as a small upright JPEG without metadata when asked", async () => {
    const { base64 } = await analyze(
      await photo(2_000, 1_000).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
      true,
    );
    const metadata = await sharp(Buffer.from(base64 ?? "", "base64")).metadata();
    expect(metadata).toMatchObject({ format: "jpeg", width: 384, height: 768 });
    expect(metadata.exif).toBeUndefined();
    expect((await analyze(await photo().jpeg().toBuffer())).base64).toBeUndefined();
  });
});

describe("analyses", () => {
  test("of the same content in flight are one; the bytes move away", async () => {
    const ended: string[] = [];
    const counting = createMediaEngine(CONFIG, {
      observer: { taskEnded: (kind) => void ended.push(kind), waitingChanged: () => undefined },
    });
    const bytes = await photo().png().toBuffer();
    const assets = await Promise.all(
      [1, 2, 3].map(() => counting.resolveAsset({ bytes: Uint8Array.from(bytes) }, "image")),
    );
    const results = await Promise.all(assets.map((asset) => counting.analyzeImage(asset)));
    await counting.close();
    expect(ended).toEqual(["image"]);
    expect(results[1]).toEqual(results[0]!);
    expect(assets[0]!.bytes.length).toBe(0);
  });

  test("are kept by content and version, and a spoilt store does no harm", async () => {
    const stored = new Map<string, unknown>();
    const cache = {
      get: async (key: string) => stored.get(key),
      set: async (key: string, value: unknown) => stored.set(key, value),
    };
    const keeping = createMediaEngine(CONFIG, { cache });
    const ask = async () =>
      keeping.analyzeImage(await keeping.resolveAsset({ bytes: await photo().png().toBuffer() }, "image"));
    const measured = await ask();
    expect([...stored.keys()]).toHaveLength(1);
    expect([...stored.keys()][0]).toMatch(/^analysis:v\d+:image:[0-9a-f]{64}:false$/);
    const [key] = [...stored.keys()] as [string];
    stored.set(key, { ...measured, time: 42 });
    expect((await ask()).time).toBe(42);
    stored.set(key, { nonsense: true });
    expect(await ask()).toEqual(measured);
    await keeping.close();

    const failing = {
      get: () => Promise.reject(new Error("down")),
      set: () => Promise.reject(new Error("down")),
    };
    const alone = createMediaEngine(CONFIG, { cache: failing });
    expect(
      await alone.analyzeImage(await alone.resolveAsset({ bytes: await photo().png().toBuffer() }, "image")),
    ).toEqual(measured);
    await alone.close();
  });

  test("a caller who leaves is answered with its own reason", async () => {
    const asset = await engine.resolveAsset({ bytes: await photo(3_000, 2_000).png().toBuffer() }, "image");
    const leaving = new AbortController();
    const waiting = engine.analyzeImage(asset, { signal: leaving.signal });
    leaving.abort(new Error("gone"));
    expect(waiting).rejects.toThrow("gone");
  });
});

const CORPORA = resolve(import.meta.dir, "../../../../shared/corpora");
const SLOWEST_MS = 5_000;

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

async function outcomeOf(path: string, kind: MediaKind): Promise<string> {
  const started = performance.now();
  try {
    const asset = await engine.resolveAsset({ bytes: new Uint8Array(readFileSync(path)) }, kind);
    if (kind === "video") await engine.analyzeVideo(asset);
    else ReferenceImage.parse(await engine.analyzeImage(asset));
    return "measured";
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect([path, `${error.message}${JSON.stringify(error.details)}`]).not.toEqual([
      path,
      expect.stringMatching(/\/|shared|vips|libpng/),
    ]);
    return error.code;
  } finally {
    expect([path, performance.now() - started < SLOWEST_MS]).toEqual([path, true]);
  }
}

describe.if(existsSync(CORPORA))("hostile files", () => {
  test("the PNG suite: its 161 pictures are measured, its 14 broken ones refused", async () => {
    const outcomes = new Map<string, string>();
    for (const path of filesUnder(join(CORPORA, "images/pngsuite")).filter((name) => name.endsWith(".png"))) {
      outcomes.set(basename(path), await outcomeOf(path, "image"));
    }
    const broken = [...outcomes].filter(([name]) => name.startsWith("x"));
    const sound = [...outcomes].filter(([name]) => !name.startsWith("x"));
    expect([sound.length, broken.length]).toEqual([161, 14]);
    expect(sound.filter(([, outcome]) => outcome !== "measured")).toEqual([]);
    expect(broken.filter(([, outcome]) => outcome !== "IMAGE_PROCESSING_FAILED")).toEqual([]);
  }, 60_000);

  test("every other file is an answer or an error of the contract, soon, and leaves nothing behind", async () => {
    const before = ownFolders();
    for (const folder of ["images/sharp", "images/imgproxy", "images/svg-ssrf", "generated"]) {
      for (const path of filesUnder(join(CORPORA, folder))) {
        const outcome = await outcomeOf(path, "image");
        if (path.endsWith(".svg")) expect(outcome).toBe("IMAGE_PROCESSING_FAILED");
        expect(await outcomeOf(path, "video")).toMatch(/^(measured|VIDEO_PROCESSING_FAILED|VIDEO_TOO_LONG)$/);
      }
    }
    expect(ownFolders()).toEqual(before);
  }, 120_000);
});

function ownFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`shotwright-${process.pid}-`));
}

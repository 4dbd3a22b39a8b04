import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { Box } from "../../../../contracts/reference.ts";
import { analyzePixels, IMAGE_FEATURES } from "../../../../workers/features/image/index.ts";
import { leadingLines } from "../../../../workers/features/image/leading-lines.ts";
import { viewOf } from "../../../../workers/features/image/view.ts";
import { oklabDistance, oklabOfHex } from "../../../../workers/kernel/colour.ts";
import { blurred, drawFrame, grey, noise, type Rgb } from "../../../fixtures/drawn-frame.ts";

const NAVY: Rgb = [20, 30, 80];
const CREAM: Rgb = [240, 228, 200];
const RED: Rgb = [210, 30, 40];
const within = (x: number, y: number, box: Box) =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

function hexOf([red, green, blue]: Rgb): string {
  return `#${[red, green, blue]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

function distance(hex: string, colour: Rgb): number {
  return oklabDistance(oklabOfHex(hex), oklabOfHex(hexOf(colour)));
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const shared = Math.max(0, across) * Math.max(0, down);
  return shared / (one.width * one.height + other.width * other.height - shared);
}

describe("palette", () => {
  const subject: Box = { x: 0.3, y: 0.2, width: 0.35, height: 0.6 };
  const dot: Box = { x: 0.45, y: 0.4, width: 0.08, height: 0.1 };
  const scene = drawFrame(320, 240, (x, y) => {
    if (within(x, y, dot)) return RED;
    return within(x, y, subject) ? CREAM : NAVY;
  });
  const { palette, dominant_colors: dominant } = analyzePixels(scene);

  test("finds the colours that are there with their shares", () => {
    const expected: [Rgb, number][] = [
      [NAVY, 0.79],
      [CREAM, 0.202],
      [RED, 0.008],
    ];
    expect(palette.length).toBe(3);
    for (const [index, [colour, weight]] of expected.entries()) {
      expect(distance(palette[index]!.hex, colour)).toBeLessThan(0.03);
      expect(Math.abs(palette[index]!.weight - weight)).toBeLessThan(0.02);
    }
    expect(dominant).toEqual(palette.map((color) => color.hex));
  });

  test("tells background, primary and accent apart", () => {
    expect(palette.map((color) => color.role)).toEqual(["background", "primary", "accent"]);
  });

  test("leaves transparent pixels out", () => {
    const alpha = new Uint8Array(320 * 240).map((_, at) =>
      within((at % 320) / 320, Math.floor(at / 320) / 240, subject) ? 255 : 0,
    );
    const cut = analyzePixels({ ...scene, alpha });
    expect(cut.has_transparency).toBe(true);
    expect(cut.palette.every((color) => distance(color.hex, NAVY) > 0.1)).toBe(true);
    expect(analyzePixels(scene).has_transparency).toBe(false);
  });

  test("knows a greyscale picture, and does not take a muted one for it", () => {
    const grain = drawFrame(160, 120, (x, y) => grey(255 * noise(x, y)));
    expect(analyzePixels(grain).is_greyscale).toBe(true);
    const muted = drawFrame(160, 120, (x, y) => (x < 0.5 ? [140, 120, 110] : grey(200 * y)));
    expect(analyzePixels(muted).is_greyscale).toBe(false);
  });

  test("a picture of one colour has that one", () => {
    const { palette: only } = analyzePixels(drawFrame(64, 64, () => RED));
    expect(only).toEqual([{ hex: "#D21E28", weight: 1, role: "primary" }]);
  });
});

describe("light", () => {
  const tones = (low: number, high: number) =>
    drawFrame(200, 150, (x, y) => grey(low + (high - low) * (0.7 * x + 0.3 * noise(x, y))));

  test("bright pictures are high key, dark ones low key", () => {
    expect(analyzePixels(tones(190, 255))).toMatchObject({
      lighting: "high_key",
      lighting_details: { key: "high" },
    });
    expect(analyzePixels(tones(0, 60)).lighting_details.key).toBe("low");
    expect(analyzePixels(tones(60, 180)).lighting_details.key).toBe("medium");
  });

  test("contrast is counted in stops", () => {
    const halves = (dark: number, light: number) => drawFrame(100, 100, (x) => grey(x < 0.5 ? dark : light));
    // 188 is half the light of 255 in sRGB, 137 a quarter.
    expect(analyzePixels(halves(188, 255)).lighting_details.contrast_stops).toBeCloseTo(1, 1);
    expect(analyzePixels(halves(137, 255)).lighting_details.contrast_stops).toBeCloseTo(2, 1);
  });

  test("says from which side the frame is lit", () => {
    expect(analyzePixels(drawFrame(100, 80, (x) => grey(220 - 180 * x))).lighting_details.direction).toBe(
      "left",
    );
    expect(analyzePixels(drawFrame(100, 80, (_, y) => grey(40 + 180 * y))).lighting_details.direction).toBe(
      "bottom",
    );
    expect(
      analyzePixels(drawFrame(100, 80, (x, y) => grey(100 + 50 * noise(x, y)))).lighting_details.direction,
    ).toBe("even");
  });

  test("a dark subject before a bright field is backlit", () => {
    const figure = drawFrame(240, 180, (x, y) =>
      grey(Math.hypot((x - 0.5) * 1.33, y - 0.55) < 0.2 ? 15 : 235),
    );
    expect(analyzePixels(figure).lighting).toBe("backlit");
  });

  test("a dark cut-out is not backlit: the white behind it is ours", () => {
    const logo = drawFrame(240, 180, (x, y) => grey(Math.hypot((x - 0.5) * 1.33, y - 0.55) < 0.2 ? 15 : 255));
    const alpha = new Uint8Array(240 * 180).map((_, at) => (logo.pixels[at * 3] === 15 ? 255 : 0));
    expect(analyzePixels({ ...logo, alpha }).lighting).not.toBe("backlit");
  });

  test("the softer the shadow's edge, the softer the light", () => {
    const hardness = [1, 8, 24, 60].map((width) => analyzePixels(litSphere(width)).light_hardness);
    expect(hardness).toEqual([...hardness].sort((left, right) => right - left));
    expect(hardness[0]! - hardness[3]!).toBeGreaterThan(0.3);
  });

  function litSphere(edge: number) {
    return drawFrame(320, 240, (x, y) => {
      const away = Math.hypot((x - 0.55) * 320, (y - 0.6) * 240) - 60;
      const shade = Math.min(1, Math.max(0, away / edge + 0.5));
      const light = 0.05 + 0.55 * shade;
      return [light, light * 0.85, light * 0.7].map((value) =>
        Math.round(255 * value ** (1 / 2.2)),
      ) as unknown as Rgb;
    });
  }
});

describe("colour temperature and saturation", () => {
  const tinted = (tint: Rgb) =>
    drawFrame(
      160,
      120,
      (x, y) => tint.map((gain) => Math.round(gain * (0.4 + 0.6 * noise(x, y)))) as unknown as Rgb,
    );

  test("amber light is warm, blue light cool, white light neutral", () => {
    const warm = analyzePixels(tinted([255, 190, 120])).color_temperature;
    const cool = analyzePixels(tinted([150, 190, 255])).color_temperature;
    const white = analyzePixels(tinted([230, 230, 230])).color_temperature;
    expect([warm.label, cool.label, white.label]).toEqual(["warm", "cool", "neutral"]);
    expect(warm.kelvin).toBeLessThan(4_500);
    expect(cool.kelvin).toBeGreaterThan(8_500);
    expect(Math.abs(white.kelvin - 6_504)).toBeLessThan(150);
  });

  test("saturated blue is cool and purple neither, though no lamp has such colours", () => {
    const labels = (
      [
        [20, 30, 230],
        [90, 80, 235],
        [120, 20, 160],
        [230, 20, 220],
        [200, 30, 30],
      ] satisfies Rgb[]
    ).map((tint) => analyzePixels(tinted(tint)).color_temperature.label);
    expect(labels).toEqual(["cool", "cool", "neutral", "neutral", "warm"]);
    expect(analyzePixels(tinted([120, 20, 160])).color_temperature.confidence).toBeLessThan(0.3);
  });

  test("is more sure where neutral surfaces show the light", () => {
    const sure = analyzePixels(tinted([235, 230, 222])).color_temperature.confidence;
    const guess = analyzePixels(drawFrame(160, 120, (x) => (x < 0.5 ? [200, 20, 20] : [20, 160, 30])))
      .color_temperature.confidence;
    expect(sure).toBeGreaterThan(0.8);
    expect(guess).toBeLessThan(0.5);
  });

  test("grey has no colour, more chroma is more", () => {
    const series = [
      tinted([200, 200, 200]),
      tinted([200, 170, 150]),
      tinted([220, 120, 60]),
      tinted([255, 40, 0]),
    ].map((frame) => analyzePixels(frame));
    expect(series[0]!.saturation).toBe(0);
    expect(series[0]!.colorfulness).toBe(0);
    for (let index = 1; index < series.length; index += 1) {
      expect(series[index]!.saturation).toBeGreaterThan(series[index - 1]!.saturation);
      expect(series[index]!.colorfulness).toBeGreaterThan(series[index - 1]!.colorfulness);
    }
  });
});

describe("focus", () => {
  const texture = drawFrame(384, 288, (x, y) =>
    grey(60 + 140 * noise(Math.floor(x * 96), Math.floor(y * 72))),
  );

  test("blur lowers sharpness step by step", () => {
    const series = [0, 1, 3, 6].map(
      (radius) => analyzePixels(radius === 0 ? texture : blurred(texture, radius)).sharpness,
    );
    expect(series).toEqual([...series].sort((left, right) => right - left));
    expect(series[0]!).toBeGreaterThan(0.9);
    expect(series[3]!).toBeLessThan(0.4);
  });

  test("a sharp middle before a blurred rest is a shallow depth of field; all sharp is deep; nothing to see is unknown", () => {
    const soft = blurred(texture, 4);
    const middle = drawFrame(384, 288, (x, y) => {
      const from = Math.abs(x - 0.5) < 0.2 && Math.abs(y - 0.5) < 0.3 ? texture : soft;
      return grey(from.pixels[(Math.floor(y * 288) * 384 + Math.floor(x * 384)) * 3] ?? 0);
    });
    expect(analyzePixels(middle).depth_of_field).toBe("shallow");
    expect(analyzePixels(texture).depth_of_field).toBe("deep");
    expect(analyzePixels(drawFrame(384, 288, () => grey(90)))).toMatchObject({
      depth_of_field: "unknown",
      sharpness: 0,
    });
  });
});

describe("composition", () => {
  const onField = (box: Box) =>
    drawFrame(320, 240, (x, y) => {
      const grain = 12 * noise(x, y);
      return within(x, y, box) ? [220, 120 + grain, 40] : [60 + grain, 80 + grain, 70 + grain];
    });

  test("puts the box around the subject, wherever it stands", () => {
    for (const x of [0.1, 0.4, 0.65]) {
      const box = { x, y: 0.3, width: 0.22, height: 0.4 };
      const found = analyzePixels(onField(box)).subject_box;
      expect(found === null ? 0 : overlap(found, box)).toBeGreaterThan(0.55);
    }
  });

  test("names no subject in even texture or emptiness", () => {
    expect(analyzePixels(drawFrame(320, 240, (x, y) => grey(255 * noise(x, y)))).subject_box).toBeNull();
    expect(analyzePixels(drawFrame(320, 240, () => grey(128))).subject_box).toBeNull();
  });

  test("tells the centre from a third, and measures headroom", () => {
    const third = analyzePixels(onField({ x: 0.245, y: 0.24, width: 0.18, height: 0.2 })).composition_details;
    const corner = analyzePixels(onField({ x: 0.02, y: 0.75, width: 0.18, height: 0.2 })).composition_details;
    expect(third.thirds).toBeGreaterThan(0.7);
    expect(corner.thirds).toBeLessThan(0.3);
    expect(Math.abs((third.headroom ?? 0) - 0.24)).toBeLessThan(0.06);
  });

  test("a mirrored picture is symmetrical, a one-sided one is not, a mere horizon is not", () => {
    const mirrored = drawFrame(320, 240, (x, y) =>
      grey(255 * noise(Math.floor(Math.abs(x - 0.5) * 20), Math.floor(y * 15))),
    );
    expect(analyzePixels(mirrored)).toMatchObject({ composition: "symmetrical" });
    expect(analyzePixels(drawFrame(320, 240, (x) => grey(255 * x))).composition_details.symmetry).toBe(0);
    expect(
      analyzePixels(drawFrame(320, 240, (_, y) => grey(y < 0.5 ? 220 : 60))).composition_details.symmetry,
    ).toBe(0);
  });

  test("a road that runs to the horizon leads, scattered texture does not", () => {
    const road = drawFrame(384, 256, (x, y) => {
      const depth = (y - 0.4) / 0.6;
      const away = Math.abs(x - 0.5);
      if (depth < 0) return grey(200);
      const half = 0.02 + 0.4 * depth;
      if (Math.abs(away - 0.9 * half) < 0.01 + 0.01 * depth || away < 0.003 + 0.01 * depth) return grey(235);
      return grey(away < half ? 60 : 95);
    });
    expect(leadingLines(viewOf(road))).toBeGreaterThan(0.8);
    expect(leadingLines(viewOf(drawFrame(384, 256, (x, y) => grey(255 * noise(x, y)))))).toBeLessThan(0.3);
  });

  test("text goes where nothing is: the calm part is found, away from the subject", () => {
    const busyBelow = drawFrame(320, 240, (x, y) => (y > 0.45 ? grey(255 * noise(x, y)) : [20, 24, 40]));
    const { text_area: area, composition_details: details } = analyzePixels(busyBelow);
    expect(area === null ? 1 : area.y + area.height).toBeLessThan(0.5);
    const [top, , bottom] = details.text_zones;
    expect(top!.calm).toBeGreaterThan(bottom!.calm + 0.4);
    expect(top!.text_tone).toBe("light");
  });

  test("crops have the asked shape, stay inside, and keep the subject", () => {
    const box = { x: 0.7, y: 0.3, width: 0.2, height: 0.4 };
    const frame = onField(box);
    for (const crop of analyzePixels(frame, { width: 4_000, height: 3_000 }).safe_crops) {
      const [wide, tall] = crop.aspect_ratio.split(":").map(Number) as [number, number];
      expect((crop.box.width * 4_000) / (crop.box.height * 3_000)).toBeCloseTo(wide / tall, 1);
      expect(crop.box.x + crop.box.width).toBeLessThanOrEqual(1.001);
      expect(crop.box.y + crop.box.height).toBeLessThanOrEqual(1.001);
      expect(crop.keeps_subject).toBeGreaterThan(0.95);
    }
  });
});

describe("every feature", () => {
  const frames = fc
    .record({
      width: fc.integer({ min: 1, max: 90 }),
      height: fc.integer({ min: 1, max: 90 }),
      seed: fc.integer(),
      kind: fc.nat(3),
    })
    .map(({ width, height, seed, kind }) =>
      drawFrame(width, height, (x, y) => {
        if (kind === 0) return grey(seed & 255);
        if (kind === 1) return grey(255 * noise(x + seed, y));
        if (kind === 2) return [255 * x, 255 * y, seed & 255];
        return [noise(x, seed) < 0.5 ? 255 : 0, noise(y, seed) < 0.5 ? 255 : 0, 0];
      }),
    );

  test("answers within the contract for any picture, the same each time", () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const first = analyzePixels(frame);
        expect(analyzePixels({ ...frame, pixels: frame.pixels.slice() })).toEqual(first);
        expect(JSON.stringify(first)).not.toContain("null,null");
        const total = first.palette.reduce((sum, color) => sum + color.weight, 0);
        expect(Math.abs(total - 1)).toBeLessThan(0.01);
      }),
      { numRuns: 60 },
    );
  });

  test("fills just the fields it declares, and together they fill the analysis once", () => {
    const view = viewOf(drawFrame(64, 48, (x, y) => [255 * x, 255 * y, 100]));
    const filled = IMAGE_FEATURES.flatMap((feature) => {
      expect(Object.keys(feature.measure(view)).sort()).toEqual([...feature.fields].sort());
      return feature.fields;
    });
    expect(new Set(filled).size).toBe(filled.length);
  });

  test("refuses a torn frame instead of reading past its end", () => {
    expect(() => analyzePixels({ pixels: new Uint8Array(10), width: 4, height: 4 })).toThrow(RangeError);
    expect(() => analyzePixels({ pixels: new Uint8Array(0), width: 0, height: 4 })).toThrow(RangeError);
  });
});

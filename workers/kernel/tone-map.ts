import type { Frame } from "./frame.ts";

/** How the numbers of an HDR picture stand for light. */
export type HdrTransfer = "pq" | "hlg";

type Triple = readonly [number, number, number];

/** SMPTE ST 2084 (PQ) constants. */
const PQ = {
  m1: 2610 / 16384,
  m2: (2523 / 4096) * 128,
  c1: 3424 / 4096,
  c2: (2413 / 4096) * 32,
  c3: (2392 / 4096) * 32,
};
const PQ_PEAK_NITS = 10_000;
/** ITU-R BT.2100 HLG constants, its nominal display, and the gamma of its system there. */
const HLG = { a: 0.17883277, b: 0.28466892, c: 0.55991073 };
const HLG_PEAK_NITS = 1_000;
const HLG_SYSTEM_GAMMA = 1.2;
/** Diffuse white of HDR programmes (ITU-R BT.2408): what becomes white in a standard picture. */
const REFERENCE_WHITE_NITS = 203;
/** The brightest light that still gets a shade of its own, in reference whites: 1,000 nits. */
const BRIGHTEST = 1_000 / REFERENCE_WHITE_NITS;
/** Below this share of reference white nothing is changed. */
const KNEE = 0.6;
const REC2020_LUMA: Triple = [0.2627, 0.678, 0.0593];
/** Linear Rec. 2020 to linear Rec. 709 (ITU-R BT.2087). */
const TO_REC709: readonly [Triple, Triple, Triple] = [
  [1.6605, -0.5876, -0.0728],
  [-0.1246, 1.1329, -0.0083],
  [-0.0182, -0.1006, 1.1187],
];
const LEVELS = 256;
const MAX_LEVEL = LEVELS - 1;
const ENCODE_STEPS = 4_096;
const ENCODED = Uint8Array.from({ length: ENCODE_STEPS + 1 }, (_, step) =>
  Math.round(MAX_LEVEL * srgbOf(step / ENCODE_STEPS)),
);

/** An HDR picture (Rec. 2020, full-range RGB bytes) as the standard picture a viewer would get: tone mapped by luminance (the shoulder is Reinhard's, 2002), in sRGB. */
export function toneMapped(frame: Frame, transfer: HdrTransfer): Frame {
  const light = Float32Array.from({ length: LEVELS }, (_, level) =>
    (transfer === "pq" ? pqLight : hlgLight)(level / MAX_LEVEL),
  );
  const pixels = new Uint8Array(frame.pixels.length);
  for (let at = 0; at < pixels.length; at += 3) {
    const red = light[frame.pixels[at] ?? 0] ?? 0;
    const green = light[frame.pixels[at + 1] ?? 0] ?? 0;
    const blue = light[frame.pixels[at + 2] ?? 0] ?? 0;
    const luminance = REC2020_LUMA[0] * red + REC2020_LUMA[1] * green + REC2020_LUMA[2] * blue;
    const shown = transfer === "hlg" ? displayLight(luminance) : luminance;
    const gain = luminance > 0 ? compressed(shown) / luminance : 0;
    for (let channel = 0; channel < 3; channel += 1) {
      const [fromRed, fromGreen, fromBlue] = TO_REC709[channel] ?? TO_REC709[0];
      pixels[at + channel] = encoded(gain * (fromRed * red + fromGreen * green + fromBlue * blue));
    }
  }
  return { ...frame, pixels };
}

/** Light in reference whites of a PQ value, 0 to 1. */
function pqLight(value: number): number {
  const root = value ** (1 / PQ.m2);
  const nits = PQ_PEAK_NITS * (Math.max(0, root - PQ.c1) / (PQ.c2 - PQ.c3 * root)) ** (1 / PQ.m1);
  return nits / REFERENCE_WHITE_NITS;
}

/** Scene light of an HLG value, 0 to 1; the display's part is added by luminance. */
function hlgLight(value: number): number {
  return value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - HLG.c) / HLG.a) + HLG.b) / 12;
}

function displayLight(sceneLuminance: number): number {
  return (HLG_PEAK_NITS * sceneLuminance ** HLG_SYSTEM_GAMMA) / REFERENCE_WHITE_NITS;
}

/** Straight up to the knee, then a shoulder that reaches white at the brightest light. */
function compressed(light: number): number {
  if (light <= KNEE) return light;
  const over = (Math.min(light, BRIGHTEST) - KNEE) / (1 - KNEE);
  const reach = (BRIGHTEST - KNEE) / (1 - KNEE);
  const shoulder = (over * (1 + over / reach ** 2)) / (1 + over);
  return KNEE + (1 - KNEE) * shoulder;
}

function encoded(linear: number): number {
  return ENCODED[Math.round(Math.min(1, Math.max(0, linear)) * ENCODE_STEPS)] ?? 0;
}

function srgbOf(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}

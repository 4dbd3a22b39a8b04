import { cubeRoot } from "./cube-root.ts";

/** A colour in OKLab (Björn Ottosson, 2020): lightness 0 to 1, a green-red, b blue-yellow, both about -0.4 to 0.4. */
export interface Oklab {
  lightness: number;
  a: number;
  b: number;
}

/** A picture in OKLab, one plane each, with relative luminance Y (0 to 1) beside it. */
export interface OklabPlanes {
  lightness: Float32Array;
  a: Float32Array;
  b: Float32Array;
  luminance: Float32Array;
}

const BYTE_LEVELS = 256;
const BYTE_MAX = BYTE_LEVELS - 1;

/** IEC 61966-2-1: the sRGB transfer curve, one linear value a byte. */
const LINEAR_OF_BYTE = Float32Array.from({ length: BYTE_LEVELS }, (_, byte) => linearOfSrgb(byte / BYTE_MAX));

/** The linear value (0 to 1) of an sRGB byte. */
export function linearOfByte(byte: number): number {
  return LINEAR_OF_BYTE[byte] ?? 0;
}

/** Relative luminance (Rec. 709 weights) of linear RGB, 0 to 1. */
function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** OKLab of three sRGB bytes. */
function oklabOfBytes(red: number, green: number, blue: number): Oklab {
  return oklabOfLinear(linearOfByte(red), linearOfByte(green), linearOfByte(blue));
}

/** OKLab of linear sRGB; matrices from https://bottosson.github.io/posts/oklab/. */
function oklabOfLinear(red: number, green: number, blue: number): Oklab {
  const long = cubeRoot(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = cubeRoot(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = cubeRoot(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}

/** Every pixel of interleaved sRGB bytes in OKLab. */
export function oklabPlanes(pixels: Uint8Array): OklabPlanes {
  const count = Math.floor(pixels.length / 3);
  const planes = {
    lightness: new Float32Array(count),
    a: new Float32Array(count),
    b: new Float32Array(count),
    luminance: new Float32Array(count),
  };
  for (let index = 0; index < count; index += 1) {
    const red = linearOfByte(pixels[index * 3] ?? 0);
    const green = linearOfByte(pixels[index * 3 + 1] ?? 0);
    const blue = linearOfByte(pixels[index * 3 + 2] ?? 0);
    const colour = oklabOfLinear(red, green, blue);
    planes.lightness[index] = colour.lightness;
    planes.a[index] = colour.a;
    planes.b[index] = colour.b;
    planes.luminance[index] = luminanceOf(red, green, blue);
  }
  return planes;
}

/** "#RRGGBB" of an OKLab colour; what lies outside sRGB is clipped. */
export function hexOfOklab(colour: Oklab): string {
  const long = (colour.lightness + 0.3963377774 * colour.a + 0.2158037573 * colour.b) ** 3;
  const medium = (colour.lightness - 0.1055613458 * colour.a - 0.0638541728 * colour.b) ** 3;
  const short = (colour.lightness - 0.0894841775 * colour.a - 1.291485548 * colour.b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  return `#${[red, green, blue].map(hexByteOfLinear).join("")}`;
}

/** OKLab of "#RRGGBB". */
export function oklabOfHex(hex: string): Oklab {
  const value = Number.parseInt(hex.slice(1), 16);
  return oklabOfBytes((value >> 16) & BYTE_MAX, (value >> 8) & BYTE_MAX, value & BYTE_MAX);
}

/** Euclidean distance in OKLab; about 0.02 is a just noticeable difference. */
export function oklabDistance(left: Oklab, right: Oklab): number {
  return Math.sqrt(
    (left.lightness - right.lightness) ** 2 + (left.a - right.a) ** 2 + (left.b - right.b) ** 2,
  );
}

/** Chroma: distance from grey, 0 to about 0.32 inside sRGB. */
export function chromaOf(colour: Oklab): number {
  return Math.sqrt(colour.a ** 2 + colour.b ** 2);
}

/** CIE L* (0 to 100) of relative luminance; CIE 15:2004. */
export function cieLightness(luminance: number): number {
  const kappa = 24389 / 27;
  const epsilon = 216 / 24389;
  return luminance > epsilon ? 116 * cubeRoot(luminance) - 16 : kappa * luminance;
}

/** CIE 1931 xy of linear sRGB, or null for black, which has no chromaticity. */
export function chromaticityOfLinear(
  red: number,
  green: number,
  blue: number,
): { x: number; y: number } | null {
  const bigX = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
  const bigY = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const bigZ = 0.0193339 * red + 0.119192 * green + 0.9503041 * blue;
  const sum = bigX + bigY + bigZ;
  return sum > 0 ? { x: bigX / sum, y: bigY / sum } : null;
}

/** Correlated colour temperature in kelvin; McCamy, Color Research & Application 17 (1992), good from 2,000 to 12,500 K. */
export function correlatedTemperature(x: number, y: number): number {
  const n = (x - 0.332) / (0.1858 - y);
  return 449 * n ** 3 + 3525 * n ** 2 + 6823.3 * n + 5520.33;
}

function linearOfSrgb(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function srgbOfLinear(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function hexByteOfLinear(value: number): string {
  const clipped = Math.min(1, Math.max(0, value));
  return Math.round(srgbOfLinear(clipped) * BYTE_MAX)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}

import type { ExtractedReferences } from "../../../contracts/reference.ts";
import type { Platform } from "../../../contracts/vocabulary.ts";
import type { Decision } from "../agreed-brief.ts";
import { isMoreExactly, shapeOf } from "../constraints/aspect-ratio.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import type { BriefReading, Finding } from "../reading/reading.ts";
import { FORMAT_ASPECTS } from "../reading/words/formats.ts";
import {
  DEFAULT_CONFIDENCE,
  decided,
  IMPLIED_CONFIDENCE,
  MEASURED_CONFIDENCE,
  saidInText,
} from "./decision.ts";

/** The frame of the film, its three figures consistent with each other. */
export interface AgreedFormat {
  readonly platform: Decision<Platform>;
  readonly aspectRatio: Decision<string>;
  readonly resolution: Decision<string>;
  readonly fps: Decision<number>;
}

/** Usual sizes by shape; others are made with 1080 pixels on the shorter side. */
const SIZES: Readonly<Record<string, string>> = {
  "9:16": "1080x1920",
  "16:9": "1920x1080",
  "1:1": "1080x1080",
  "4:5": "1080x1350",
  "2:3": "1000x1500",
  "4:3": "1440x1080",
  "3:4": "1080x1440",
  "21:9": "2520x1080",
  "5:4": "1350x1080",
  "3:2": "1620x1080",
};
const SHORTER_SIDE = 1080;
const HIGHEST_REFERENCE_FPS = 60;

/** Settles platform, shape, size and frame rate: what is written first, then what follows from it, then tables. */
export function agreeOnFormat(reading: BriefReading, references: ExtractedReferences): AgreedFormat {
  const platform = platformOf(reading);
  const { aspectRatio, resolution } = shapeAndSize(reading, references, platform.value);
  return { platform, aspectRatio, resolution, fps: fpsOf(reading, references, platform) };
}

/** The size of a shape: "4:5" is 1080x1350; always even numbers. Without a shorter side in pixels it is the usual one. */
export function sizeOf(aspectRatio: string, shorterSide?: number): string {
  const usual = SIZES[aspectRatio];
  if (usual && shorterSide === undefined) return usual;
  const shape = shapeOf(aspectRatio);
  const even = (pixels: number) => Math.max(2, Math.round(pixels / 2) * 2);
  const short = even(shorterSide ?? SHORTER_SIDE);
  return shape >= 1 ? `${even(short * shape)}x${short}` : `${short}x${even(short / shape)}`;
}

/** "1920x1080" as "16:9": the usual name within 1 %, else the reduced fraction. */
export function ratioOf(resolution: string): string {
  const shape = shapeOf(resolution);
  const usual = Object.keys(SIZES).find((ratio) => Math.abs(shapeOf(ratio) / shape - 1) < 0.01);
  if (usual) return usual;
  const [width = 1, height = 1] = resolution.split("x").map(Number);
  const divisor = greatestCommonDivisor(width, height);
  return `${width / divisor}:${height / divisor}`;
}

function platformOf(reading: BriefReading): Decision<Platform> {
  const primary = reading.deliverables[0];
  if (reading.deliverables.length > 1 && primary) return saidInText(primary.value.platform, primary);
  const first = moreSpecific(reading.formats);
  return first ? saidInText(first.value.platform, first) : decided("generic", "default", DEFAULT_CONFIDENCE);
}

/** A named format ("Reels") tells more than a platform alone. */
function moreSpecific(formats: BriefReading["formats"]): BriefReading["formats"][number] | undefined {
  const [first] = formats;
  return (
    formats.find(({ value }) => value.format !== null && value.platform === first?.value.platform) ?? first
  );
}

function shapeAndSize(
  reading: BriefReading,
  references: ExtractedReferences,
  platform: Platform,
): Pick<AgreedFormat, "aspectRatio" | "resolution"> {
  const ratio = exactest(reading.aspectRatios);
  const size = reading.resolution && inPixels(reading.resolution, ratio, reading, references, platform);
  const deliverable = reading.deliverables.length > 1 ? reading.deliverables[0] : undefined;
  if (deliverable?.value.aspectRatio) return of(saidInText(deliverable.value.aspectRatio, deliverable));
  if (deliverable && !size)
    return of(decided(PLATFORMS[platform].aspectRatio, "default", IMPLIED_CONFIDENCE, deliverable.words));
  if (size && ratio && !isSameShape(size.value, ratio.value) && ratio.start > size.end)
    return of(saidInText(ratio.value, ratio));
  if (size) {
    const even = evened(size.value);
    return {
      aspectRatio: saidInText(ratio && isSameShape(even, ratio.value) ? ratio.value : ratioOf(even), size),
      resolution: saidInText(even, size),
    };
  }
  if (ratio) return of(saidInText(ratio.value, ratio));
  return implied(reading, references, platform);
}

/** The last shape asked for; one in figures before the words for it: "2:3, vertical". */
function exactest(ratios: BriefReading["aspectRatios"]): Finding<string> | undefined {
  const latest = last(ratios);
  return (
    latest && (ratios.findLast((one) => /\d/.test(one.words) && isMoreExactly(one.value, latest)) ?? latest)
  );
}

/** A size named by its lines ("4K" is 2160p) gives the shorter side; the shape comes from the brief, else the platform. */
function inPixels(
  size: Finding<string>,
  ratio: Finding<string> | undefined,
  reading: BriefReading,
  references: ExtractedReferences,
  platform: Platform,
): Finding<string> {
  const lines = /^(\d+)p$/.exec(size.value)?.[1];
  if (!lines) return size;
  const shape = ratio?.value ?? shapeOfLines(implied(reading, references, platform).aspectRatio);
  return { ...size, value: sizeOf(shape, Number(lines)) };
}

/** Lines are counted of a wide picture: a square that only the platform's habit speaks for gives way to it. */
function shapeOfLines({ value, source }: Decision<string>): string {
  return value === "1:1" && source === "default" ? "16:9" : value;
}

function implied(
  reading: BriefReading,
  references: ExtractedReferences,
  platform: Platform,
): Pick<AgreedFormat, "aspectRatio" | "resolution"> {
  const format = moreSpecific(reading.formats);
  const shape = format?.value.format ? FORMAT_ASPECTS[format.value.format] : undefined;
  if (format && shape) return of(decided(shape, "text", IMPLIED_CONFIDENCE, format.words));
  if (format) {
    const { aspectRatio, resolution, label } = PLATFORMS[platform];
    const evidence = `${label} shows ${aspectRatio}`;
    return {
      aspectRatio: decided(aspectRatio, "default", IMPLIED_CONFIDENCE, evidence),
      resolution: decided(resolution, "default", IMPLIED_CONFIDENCE, evidence),
    };
  }
  const { video } = references;
  if (video && video.width > 0 && video.height > 0) {
    const ratio = nearestUsual(video.width / video.height);
    return of(
      decided(ratio, "video", MEASURED_CONFIDENCE, `the reference is ${video.width}x${video.height}`),
    );
  }
  return of(decided(PLATFORMS[platform].aspectRatio, "default", DEFAULT_CONFIDENCE));
}

function of(aspectRatio: Decision<string>): Pick<AgreedFormat, "aspectRatio" | "resolution"> {
  return { aspectRatio, resolution: { ...aspectRatio, value: sizeOf(aspectRatio.value) } };
}

function fpsOf(
  reading: BriefReading,
  references: ExtractedReferences,
  platform: Decision<Platform>,
): Decision<number> {
  if (reading.fps) return saidInText(reading.fps.value, reading.fps);
  const { video } = references;
  if (platform.source === "default" && video && video.fps >= 12 && !video.is_variable_frame_rate) {
    const fps = usualRate(video.fps);
    if (fps <= HIGHEST_REFERENCE_FPS)
      return decided(fps, "video", MEASURED_CONFIDENCE, `the reference runs at ${video.fps} fps`);
  }
  const table = PLATFORMS[platform.value];
  const confidence = platform.source === "default" ? DEFAULT_CONFIDENCE : MEASURED_CONFIDENCE;
  return decided(
    table.fps,
    "default",
    confidence,
    platform.source === "default" ? null : `usual for ${table.label}`,
  );
}

/** Rates that films are delivered in; a measured average is moved to the nearest. */
const USUAL_RATES = [24, 25, 30, 48, 50, 60];
function usualRate(fps: number): number {
  return USUAL_RATES.reduce((best, rate) => (Math.abs(rate - fps) < Math.abs(best - fps) ? rate : best), 24);
}

function nearestUsual(shape: number): string {
  const distance = (ratio: string) => Math.abs(Math.log(shapeOf(ratio) / shape));
  return Object.keys(SIZES).reduce(
    (best, ratio) => (distance(ratio) < distance(best) ? ratio : best),
    "16:9",
  );
}

function isSameShape(left: string, right: string): boolean {
  return Math.abs(shapeOf(left) / shapeOf(right) - 1) < 0.02;
}

function evened(resolution: string): string {
  return resolution
    .split("x")
    .map((pixels) => Math.max(2, Math.round(Number(pixels) / 2) * 2))
    .join("x");
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The later of two contradicting words wins. */
function last<T>(findings: readonly Finding<T>[]): Finding<T> | undefined {
  return findings.at(-1);
}

import type { BriefReading, AskedDeliverable, AskedDuration, AskedFormat, Finding } from "./reading.ts";
import { finding, type Page, sentenceAt } from "./page.ts";
import { FORMAT_ASPECTS } from "./words/formats.ts";

const NEAR_CHARACTERS = 48;
const FORMAT_NAMES: Readonly<Record<string, string>> = { reel: "Reel", story: "Story", short: "Short", pre_roll: "pre-roll", bumper: "bumper", spot: "spot", spark_ad: "Spark Ad", cinema: "cinema spot", dooh: "DOOH", website: "website video" };
const PLATFORM_NAMES: Readonly<Record<string, string>> = { instagram: "Instagram", tiktok: "TikTok", youtube: "YouTube", facebook: "Facebook", linkedin: "LinkedIn", x: "X", snapchat: "Snapchat", pinterest: "Pinterest", tv: "TV", generic: "Film" };

/** Several films from one brief: one for each platform or length, each with what is said of it. Empty for one film. */
export function readDeliverables(page: Page, soFar: BriefReading): Finding<AskedDeliverable>[] {
  const formats = distinct(soFar.formats);
  const lengths = soFar.durations;
  const severalLengths = new Set(lengths.map((one) => one.value.seconds)).size > 1 && areListed(page, soFar);
  if (formats.length < 2 && !severalLengths) return [];
  const used = new Set<number>();
  const deliverables = formats.map((format) => fromFormat(page, format, formats, soFar, used));
  if (severalLengths) deliverables.push(...lengths.flatMap((length, order) => (used.has(order) ? [] : [fromLength(page, length, soFar)])));
  return deliverables.length < 2 ? [] : deliverables.sort((a, b) => a.start - b.start);
}

function distinct(formats: readonly Finding<AskedFormat>[]): Finding<AskedFormat>[] {
  const kept: Finding<AskedFormat>[] = [];
  for (const one of formats) {
    const { platform, format } = one.value;
    const isKnown = kept.some((other) => other.value.platform === platform && (other.value.format === format || format === null));
    const widened = kept.findIndex((other) => other.value.platform === platform && other.value.format === null);
    if (widened >= 0 && format !== null) kept[widened] = one;
    else if (!isKnown) kept.push(one);
  }
  return kept;
}

/** Lengths in a list, each with its own word ("30s hero, 15s and 6s cutdowns"), are films; scattered ones contradict. */
function areListed(page: Page, soFar: BriefReading): boolean {
  const lengths = soFar.durations;
  const hasWord = /\b(?:cut ?downs?|cut-downs?|versions?|deliverables?|hero|edits|assets|bumpers?|variants?|spots|videos|ads|films|formats?|versionen|versiones|versioni|versoes|declinaisons)\b/.test(page.folded) || soFar.formats.length > 1;
  return hasWord && lengths.some((one, order) => {
    const next = lengths[order + 1];
    return next !== undefined && next.start - one.end <= NEAR_CHARACTERS * 2;
  });
}

function fromFormat(page: Page, format: Finding<AskedFormat>, all: readonly Finding<AskedFormat>[], soFar: BriefReading, used: Set<number>): Finding<AskedDeliverable> {
  const length = nearest(page, soFar.durations, format, all);
  if (length !== null) used.add(soFar.durations.indexOf(length));
  const aspect = nearest(page, soFar.aspectRatios, format, all);
  const aspectRatio = aspect?.value ?? (format.value.format === null ? null : (FORMAT_ASPECTS[format.value.format] ?? null));
  const parts = [format, ...(length === null ? [] : [length])];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const seconds = length?.value.seconds ?? null;
  return finding(page, { name: nameOf(format.value, seconds), platform: format.value.platform, aspectRatio, seconds }, start, end, 0.9);
}

/** The finding nearest to a format with no other format between. */
function nearest<T>(page: Page, findings: readonly Finding<T>[], format: Finding<AskedFormat>, all: readonly Finding<AskedFormat>[]): Finding<T> | null {
  let best: Finding<T> | null = null;
  let bestGap = NEAR_CHARACTERS + 1;
  for (const one of findings) {
    const from = Math.min(one.end, format.end);
    const to = Math.max(one.start, format.start);
    const isParted = all.some((other) => other !== format && other.start >= from && other.end <= to) || /[.;\n]/.test(page.folded.slice(from, to)) || /,/.test(page.folded.slice(from, to));
    const gap = Math.max(0, to - from);
    if (!isParted && gap < bestGap && sentenceAt(page, one.start) === sentenceAt(page, format.start)) {
      best = one;
      bestGap = gap;
    }
  }
  return best;
}

function fromLength(page: Page, length: Finding<AskedDuration>, soFar: BriefReading): Finding<AskedDeliverable> {
  const platform = soFar.formats[0]?.value.platform ?? "generic";
  const aspect = soFar.aspectRatios.find((one) => one.start >= length.end && one.start - length.end < NEAR_CHARACTERS / 2);
  const { seconds } = length.value;
  return finding(page, { name: nameOf({ platform, format: null }, seconds), platform, aspectRatio: aspect?.value ?? null, seconds }, length.start, length.end, 0.85);
}

function nameOf(format: AskedFormat, seconds: number | null): string {
  const platform = PLATFORM_NAMES[format.platform] ?? format.platform;
  const kind = format.format === null ? platform : format.platform === "generic" ? (FORMAT_NAMES[format.format] ?? format.format) : `${platform} ${FORMAT_NAMES[format.format] ?? format.format}`;
  return seconds === null ? kind : `${kind} ${seconds} s`;
}

import { PLATFORM_WORDS } from "../../../contracts/wording.ts";
import { finding, type Page } from "./page.ts";
import type { AskedDeliverable, AskedDuration, AskedFormat, BriefReading, Finding } from "./reading.ts";
import { FORMAT_ASPECTS } from "./words/formats.ts";

const NEAR_CHARACTERS = 48;
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  reel: "Reel",
  story: "Story",
  short: "Short",
  pre_roll: "pre-roll",
  bumper: "bumper",
  spot: "spot",
  spark_ad: "Spark Ad",
  cinema: "cinema spot",
  dooh: "DOOH",
  website: "website video",
};
const PLATFORM_NAMES: Readonly<Record<string, string>> = { ...PLATFORM_WORDS, generic: "Film" };

/** Several films from one brief: one for each platform or length, each with what is said of it. Empty for one film. */
export function readDeliverables(page: Page, soFar: BriefReading): Finding<AskedDeliverable>[] {
  const formats = distinct(soFar.formats);
  const lengths = soFar.durations;
  const severalLengths = new Set(lengths.map((one) => one.value.seconds)).size > 1 && areListed(page, soFar);
  if (formats.length < 2 && !severalLengths) return [];
  const isShared = lengths.length === 1;
  const owners = lengths.map((length) => ownerOf(page, length, formats, comesFirst(lengths, formats)));
  const deliverables = formats.flatMap((format) => {
    const own = isShared ? lengths : lengths.filter((_, order) => owners[order] === format);
    return own.length === 0
      ? [made(page, format, null, formats, soFar)]
      : own.map((length) => made(page, format, length, formats, soFar));
  });
  if (severalLengths && owners.every((owner) => owner === null) && formats.length > 0)
    return crossed(page, formats, lengths, soFar);
  if (severalLengths)
    deliverables.push(
      ...lengths.flatMap((length, order) =>
        owners[order] === null ? [fromLength(page, length, soFar)] : [],
      ),
    );
  return deliverables.length < 2 ? [] : deliverables.sort((a, b) => a.start - b.start);
}

/** "6s, 15s and 30s. TV and YouTube": every length for every format. */
function crossed(
  page: Page,
  formats: Formats,
  lengths: readonly Finding<AskedDuration>[],
  soFar: BriefReading,
): Finding<AskedDeliverable>[] {
  return formats.flatMap((format) => lengths.map((length) => made(page, format, length, formats, soFar)));
}

/** "15s for TikTok" or "TikTok: 15s": which of the two the brief writes first. */
function comesFirst(
  lengths: readonly Finding<unknown>[],
  formats: readonly Finding<unknown>[],
): "length" | "format" {
  return (lengths[0]?.start ?? 0) < (formats[0]?.start ?? 0) ? "length" : "format";
}

type Formats = readonly Finding<AskedFormat>[];

/** The format a length belongs to: the next one where lengths are written first, the one before otherwise. */
function ownerOf(
  page: Page,
  length: Finding<unknown>,
  formats: Formats,
  order: "length" | "format",
): Finding<AskedFormat> | null {
  const isNear = (format: Finding<AskedFormat>) => {
    const gap = page.folded.slice(Math.min(format.end, length.end), Math.max(format.start, length.start));
    return gap.length <= NEAR_CHARACTERS && !/[.;\n]/.test(gap);
  };
  const following = formats.find((format) => format.start >= length.end && isNear(format)) ?? null;
  const preceding = formats.findLast((format) => format.end <= length.start && isNear(format)) ?? null;
  return order === "length" ? (following ?? preceding) : (preceding ?? following);
}

function made(
  page: Page,
  format: Finding<AskedFormat>,
  length: Finding<AskedDuration> | null,
  all: Formats,
  soFar: BriefReading,
): Finding<AskedDeliverable> {
  const aspectRatio =
    aspectOf(page, format, all, soFar) ??
    (format.value.format === null ? null : (FORMAT_ASPECTS[format.value.format] ?? null));
  const touches =
    length !== null &&
    Math.max(length.start, format.start) - Math.min(length.end, format.end) <= NEAR_CHARACTERS;
  const start = touches ? Math.min(format.start, length.start) : format.start;
  const end = touches ? Math.max(format.end, length.end) : format.end;
  const seconds = length?.value.seconds ?? null;
  return finding(
    page,
    { name: nameOf(format.value, seconds), platform: format.value.platform, aspectRatio, seconds },
    start,
    end,
    0.9,
  );
}

function distinct(formats: readonly Finding<AskedFormat>[]): Finding<AskedFormat>[] {
  const kept: Finding<AskedFormat>[] = [];
  for (const one of formats) {
    const { platform, format } = one.value;
    const isKnown = kept.some(
      (other) => other.value.platform === platform && (other.value.format === format || format === null),
    );
    const widened = kept.findIndex(
      (other) => other.value.platform === platform && other.value.format === null,
    );
    if (widened >= 0 && format !== null) kept[widened] = one;
    else if (!isKnown) kept.push(one);
  }
  return kept;
}

/** Lengths in a list, each with its own word ("30s hero, 15s and 6s cutdowns"), are films; scattered ones contradict. */
function areListed(page: Page, soFar: BriefReading): boolean {
  const lengths = soFar.durations;
  const hasWord =
    /\b(?:cut ?downs?|cut-downs?|versions?|deliverables?|hero|edits|assets|bumpers?|variants?|spots|videos|ads|films|formats?|versionen|versiones|versioni|versoes|declinaisons)\b/.test(
      page.folded,
    ) || soFar.formats.length > 1;
  return (
    hasWord &&
    lengths.some((one, order) => {
      const next = lengths[order + 1];
      return next !== undefined && next.start - one.end <= NEAR_CHARACTERS * 2;
    })
  );
}

/** A lone ratio holds for all formats; one of several for the format it stands beside. */
function aspectOf(
  page: Page,
  format: Finding<AskedFormat>,
  all: Formats,
  soFar: BriefReading,
): string | null {
  const aspects = soFar.aspectRatios;
  const first = aspects[0];
  const isShared =
    first !== undefined && soFar.durations.length < 2 && aspects.every((one) => one.value === first.value);
  if (isShared) return first.value;
  const order = first !== undefined && first.start < (all[0]?.start ?? 0) ? "length" : "format";
  return (
    aspects.find((one) => ownerOf(page, one, all, isJoined(page, one, all) ? "length" : order) === format)
      ?.value ?? null
  );
}

const JOINED = /^\s?(?:[a-z-]+\s){0,3}$/;

/** The ratio is an attribute of the format after it: "a 9:16 story for Instagram". */
function isJoined(page: Page, aspect: Finding<string>, all: Formats): boolean {
  return all.some(
    (format) => format.start >= aspect.end && JOINED.test(page.folded.slice(aspect.end, format.start)),
  );
}

function fromLength(
  page: Page,
  length: Finding<AskedDuration>,
  soFar: BriefReading,
): Finding<AskedDeliverable> {
  const platform = soFar.formats[0]?.value.platform ?? "generic";
  const aspect = soFar.aspectRatios.find(
    (one) => one.start >= length.end && one.start - length.end < NEAR_CHARACTERS / 2,
  );
  const { seconds } = length.value;
  return finding(
    page,
    {
      name: nameOf({ platform, format: null }, seconds),
      platform,
      aspectRatio: aspect?.value ?? null,
      seconds,
    },
    length.start,
    length.end,
    0.85,
  );
}

function nameOf(format: AskedFormat, seconds: number | null): string {
  const platform = PLATFORM_NAMES[format.platform] ?? format.platform;
  const own = format.format === null ? null : (FORMAT_NAMES[format.format] ?? format.format);
  const withPlatform = own === null ? platform : `${platform} ${own}`;
  const name = format.platform === "generic" && own !== null ? own : withPlatform;
  return seconds === null ? name : `${name} ${seconds} s`;
}

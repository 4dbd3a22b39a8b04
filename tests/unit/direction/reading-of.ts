import type { BrandGuidelines } from "../../../contracts/brief.ts";
import { BrandGuidelines as Guidelines, Options } from "../../../contracts/brief.ts";
import type { AgreedBrief } from "../../../src/direction/agreed-brief.ts";
import type { BriefReading, Finding } from "../../../src/direction/reading/reading.ts";
import { SILENT } from "../../../src/direction/reading/silent.ts";
import { reconcile } from "../../../src/direction/reconcile.ts";

/** A finding whose words stand at the given place of an imagined brief. */
export function found<T>(value: T, words: string, start = 0): Finding<T> {
  return { value, words, start, end: start + words.length, confidence: 0.95 };
}

/** A reading that says nothing but what `said` says. */
export function readingOf(said: Partial<BriefReading> = {}): BriefReading {
  return { ...SILENT, ...said };
}

/** The agreed brief of a reading, brand and options. */
export function agreedOf(
  said: Partial<BriefReading> = {},
  brand: Partial<BrandGuidelines> | null = null,
  options: Partial<Options> = {},
): AgreedBrief {
  return reconcile({
    reading: readingOf(said),
    brand: brand && Guidelines.parse(brand),
    options: { ...Options.parse({}), ...options },
    references: { images: [], video: null },
  });
}

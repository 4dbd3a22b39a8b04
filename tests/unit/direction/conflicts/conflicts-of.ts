import { BrandGuidelines, Options } from "../../../../contracts/brief.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../../../src/direction/reconcile.ts";

/** What is named as contradictory in a brief, beside a brand's rules where there are any. */
export function conflictsOf(text: string, brand: Record<string, unknown> | null = null): string[] {
  const { conflicts } = reconcile({
    reading: readBrief(text),
    brand: brand && BrandGuidelines.parse(brand),
    options: Options.parse({}),
    references: { images: [], video: null },
  });
  return conflicts.map(({ explanation }) => explanation);
}

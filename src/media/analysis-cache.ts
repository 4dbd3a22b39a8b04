import type { z } from "zod";

/** Part of every key: raised whenever a measurement changes, so that old figures are not taken for new ones. */
const ANALYSIS_VERSION = 1;

/** A store of finished analyses. It may forget, fail or answer nonsense; none of that reaches the caller. */
export interface AnalysisCache {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
}

/** The stored analysis when there is a sound one, else the measured one, which is then stored; both with their fields in the schema's order. */
export async function cachedAnalysis<Schema extends z.ZodType>(
  cache: AnalysisCache | undefined,
  key: string,
  schema: Schema,
  measure: () => Promise<z.output<Schema>>,
): Promise<z.output<Schema>> {
  if (cache === undefined) return schema.parse(await measure());
  const versioned = `analysis:v${ANALYSIS_VERSION}:${key}`;
  const stored = schema.safeParse(await cache.get(versioned).catch(() => undefined));
  if (stored.success) return stored.data;
  const measured = schema.parse(await measure());
  await cache.set(versioned, measured).catch(() => undefined);
  return measured;
}

import type { Sample, Scenario } from "./scenario.ts";

/** The figures of one scenario; times in milliseconds, ratios from 0 to 1. */
export interface Figures {
  scenario: string;
  requests: number;
  requests_per_second: number;
  p50_ms: number;
  p95_ms: number;
  p99_ms: number;
  error_rate: number;
  cache_hit_ratio: number;
}

const OK = 200;

/** Sums samples up; without any, times and ratios are 0. */
export function summarise({ name, seconds }: Scenario, samples: readonly Sample[]): Figures {
  const times = samples.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    scenario: name,
    requests: samples.length,
    requests_per_second: round(samples.length / seconds),
    p50_ms: round(percentile(times, 0.5)),
    p95_ms: round(percentile(times, 0.95)),
    p99_ms: round(percentile(times, 0.99)),
    error_rate: share(samples, ({ status }) => status !== OK),
    cache_hit_ratio: share(samples, ({ cacheHit }) => cacheHit),
  };
}

/** One line for a reader. */
export function inWords(figures: Figures): string {
  const { scenario, requests, requests_per_second, p50_ms, p95_ms, p99_ms, error_rate, cache_hit_ratio } =
    figures;
  return (
    `${scenario}: ${requests} requests, ${requests_per_second}/s, p50 ${p50_ms} ms, p95 ${p95_ms} ms, p99 ${p99_ms} ms, ` +
    `errors ${percent(error_rate)}, cache hits ${percent(cache_hit_ratio)}`
  );
}

/** The nearest-rank percentile of sorted values. */
function percentile(sorted: readonly number[], rank: number): number {
  return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? 0;
}

function share(samples: readonly Sample[], matches: (sample: Sample) => boolean): number {
  return samples.length === 0 ? 0 : samples.filter(matches).length / samples.length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function percent(ratio: number): string {
  return `${round(ratio * 100)} %`;
}

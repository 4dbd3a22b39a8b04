import { expect, test } from "bun:test";
import { resolve } from "node:path";
import { createMetrics } from "../../../src/telemetry/metrics.ts";

const DOCS = resolve(import.meta.dir, "../../../docs");
const NAME = /\bshotwright_[a-z_]+/g;
const PARTS_OF_HISTOGRAMS = /_(?:bucket|sum|count)$/;

const metrics = createMetrics();
metrics.watchCache({ memoryBytes: () => 7, state: () => "degraded" });
const own = metrics.registry.getMetricsAsArray().map(({ name }) => name);
metrics.collectProcessMetrics();
const all = metrics.registry.getMetricsAsArray().map(({ name }) => name);

test("the page describes every metric of the service", async () => {
  const page = await Bun.file(`${DOCS}/observability.md`).text();
  for (const name of own) expect(page).toContain(`| \`${name}\` |`);
});

test.each(["observability.md", "observability/dashboard.json", "observability/alerts.yml"])(
  "%s names only metrics that exist",
  async (file) => {
    const names = (await Bun.file(`${DOCS}/${file}`).text()).match(NAME) ?? [];
    expect(names.length).toBeGreaterThan(5);
    const known = (name: string) => all.includes(name) || all.includes(name.replace(PARTS_OF_HISTOGRAMS, ""));
    expect(names.filter((name) => !known(name) && !/_(?:process|nodejs)_$/.test(name))).toEqual([]);
  },
);

test("the cache's figures are read when they are asked for", async () => {
  const text = await metrics.registry.metrics();
  expect(text).toContain("shotwright_cache_memory_bytes 7");
  expect(text).toContain("shotwright_cache_available 0");
});

import { Counter, Histogram, type Registry } from "prom-client";
import { createTally } from "./tally.ts";

/** Counts one answered request; `code` is that of its error. Seconds from its first byte to its answer. */
export type RequestTally = (route: string, status: number, seconds: number, code: string | null) => void;

interface RouteTally {
  readonly statuses: Map<number, number>;
  /** Requests by the first bound that is not below their time; the last holds those above all bounds. */
  readonly buckets: number[];
  seconds: number;
}

/**
 * The figures that every request moves: kept as plain numbers, and handed to the registry when somebody asks for the
 * metrics. The client library checks and hashes the labels at each step, which costs more than answering from the cache.
 */
export function createRequestTally(
  registers: Registry[],
  prefix: string,
  bounds: readonly number[],
): RequestTally {
  const routes = new Map<string, RouteTally>();
  countRequests(registers, `${prefix}requests_total`, routes);
  const errors = createTally({
    name: `${prefix}errors_total`,
    help: "Answers that were errors, by code",
    label: "code",
    registers,
  });
  timeRequests(registers, `${prefix}request_duration_seconds`, bounds, routes);
  return (route, status, seconds, code) => {
    let tally = routes.get(route);
    if (!tally) {
      tally = { statuses: new Map(), buckets: new Array(bounds.length + 1).fill(0), seconds: 0 };
      routes.set(route, tally);
    }
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
    const bucket = bucketOf(seconds, bounds);
    tally.buckets[bucket] = (tally.buckets[bucket] ?? 0) + 1;
    tally.seconds += seconds;
    if (code !== null) errors.inc(code);
  };
}

function bucketOf(seconds: number, bounds: readonly number[]): number {
  let bucket = 0;
  while (bucket < bounds.length && seconds > (bounds[bucket] ?? 0)) bucket += 1;
  return bucket;
}

function countRequests(registers: Registry[], name: string, routes: ReadonlyMap<string, RouteTally>): void {
  new Counter({
    name,
    help: "Requests by route and HTTP status",
    labelNames: ["route", "status"] as const,
    registers,
    collect() {
      this.reset();
      for (const [route, { statuses }] of routes)
        for (const [status, count] of statuses) this.inc({ route, status: String(status) }, count);
    },
  });
}

/** A histogram takes only single observations, so this one prints its buckets itself. */
function timeRequests(
  registers: Registry[],
  name: string,
  bounds: readonly number[],
  routes: ReadonlyMap<string, RouteTally>,
): void {
  const help = "Time from the first byte to the answer, by route";
  const histogram = new Histogram({
    name,
    help,
    labelNames: ["route"] as const,
    buckets: [...bounds],
    registers,
  });
  const get = async () => ({
    name,
    help,
    type: "histogram",
    aggregator: "sum",
    values: [...routes].flatMap(([route, tally]) => histogramValues(name, bounds, route, tally)),
  });
  Object.assign(histogram, { get, getForPromString: get });
}

function histogramValues(name: string, bounds: readonly number[], route: string, tally: RouteTally) {
  let count = 0;
  const buckets = tally.buckets.map((inBucket, index) => {
    count += inBucket;
    return { metricName: `${name}_bucket`, labels: { le: bounds[index] ?? "+Inf", route }, value: count };
  });
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels: { route }, value: tally.seconds },
    { metricName: `${name}_count`, labels: { route }, value: count },
  ];
}

/** How a load looks: `users` send one brief over and over for `seconds`, waiting `thinkMs` between answer and next request. */
export interface Scenario {
  name: string;
  users: number;
  thinkMs: number;
  seconds: number;
}

/** One answered (or failed) request; status 0 when there was no answer at all. */
export interface Sample {
  ms: number;
  status: number;
  cacheHit: boolean;
}

const BRIEF =
  "A 30 second Instagram Reel for a weatherproof trail harness, warm golden light. CTA: Find your fit";
const MS_PER_SECOND = 1000;
const ANSWER_WITHIN_MS = 30_000;

/** Runs a scenario against a service and returns every request it made. */
export async function runScenario(service: string, scenario: Scenario): Promise<Sample[]> {
  const samples: Sample[] = [];
  const until = performance.now() + scenario.seconds * MS_PER_SECOND;
  await Promise.all(
    Array.from({ length: scenario.users }, () => actAsUser(service, scenario, until, samples)),
  );
  return samples;
}

async function actAsUser(
  service: string,
  { thinkMs }: Scenario,
  until: number,
  samples: Sample[],
): Promise<void> {
  while (performance.now() < until) {
    samples.push(await sendBrief(service));
    if (thinkMs > 0) await Bun.sleep(Math.min(thinkMs, Math.max(0, until - performance.now())));
  }
}

async function sendBrief(service: string): Promise<Sample> {
  const startedAt = performance.now();
  try {
    const response = await fetch(`${service}/v1/parse`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ prompt: { text: BRIEF } }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await response.arrayBuffer();
    const cacheHit = response.headers.get("x-cache") === "hit";
    return { ms: performance.now() - startedAt, status: response.status, cacheHit };
  } catch {
    return { ms: performance.now() - startedAt, status: 0, cacheHit: false };
  }
}

// The standing scenarios of `bun run loadtest`, for k6: k6 run -e SERVICE=http://localhost:8080 scripts/loadtest/k6.js
// Start the service with RATE_LIMIT_PER_MINUTE=0, or the limit is what is measured.
import { check, sleep } from "k6";
import http from "k6/http";

const SERVICE = __ENV.SERVICE || "http://localhost:8080";
const BRIEF =
  "A 30 second Instagram Reel for a weatherproof trail harness, warm golden light. CTA: Find your fit";

export const options = {
  scenarios: {
    steady: { executor: "constant-vus", vus: 10, duration: "30s", env: { THINK_SECONDS: "5" } },
    open_throttle: { executor: "constant-vus", vus: 10, duration: "30s", startTime: "35s" },
  },
  summaryTrendStats: ["p(50)", "p(95)", "p(99)"],
  thresholds: { http_req_failed: ["rate==0"] },
};

export default function act() {
  const answer = http.post(`${SERVICE}/v1/parse`, JSON.stringify({ prompt: { text: BRIEF } }), {
    headers: { "content-type": "application/json" },
  });
  check(answer, {
    answered: ({ status }) => status === 200,
    "from the cache": ({ headers }) => headers["X-Cache"] === "hit",
  });
  sleep(Number(__ENV.THINK_SECONDS || 0));
}

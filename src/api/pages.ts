import { resolve } from "node:path";
import { ERROR_CODES } from "../../contracts/errors.ts";
import type { Config } from "../config.ts";
import { AppError } from "../errors.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { Exchange, Reply, Route } from "./exchange.ts";
import { JSON_HEADERS } from "./response-headers.ts";

export interface PageRoute extends Route {
  readonly path: string;
  readonly reply: (exchange: Exchange) => Promise<Reply> | Reply;
}

export interface PageTools {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly isAdmin: (request: Request) => boolean;
  readonly isDraining: () => boolean;
}

const STUDIO = resolve(import.meta.dir, "../studio/index.html");
const STUDIO_SCRIPT = resolve(import.meta.dir, "../studio/main.ts");
const STUDIO_STYLE = resolve(import.meta.dir, "../studio/studio.css");
const REFERENCE = resolve(import.meta.dir, "docs.html");
const HOUR = "public, max-age=3600";
const NO_STORE = "no-store";
const SERVICE_UNAVAILABLE = 503;

/** Pages run their own scripts and styles only; nothing comes from elsewhere. */
const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const PAGE_HEADERS = { "content-type": "text/html; charset=utf-8", "content-security-policy": PAGE_POLICY };

/** What GET answers outside /v1 and /trpc: pages, the OpenAPI document, metrics, and the two probes. */
export function pageRoutes(tools: PageTools): PageRoute[] {
  return [
    { name: "/", path: "/", open: true, reply: () => page(STUDIO) },
    { name: "/studio.js", path: "/studio.js", open: true, reply: studioScript },
    { name: "/studio.css", path: "/studio.css", open: true, reply: studioStyle },
    { name: "/docs", path: "/docs", open: true, reply: referencePage },
    { name: "/docs/scalar.js", path: "/docs/scalar.js", open: true, reply: scalarScript },
    { name: "/openapi.json", path: "/openapi.json", open: true, reply: openApi },
    { name: "/metrics", path: "/metrics", open: true, reply: metrics },
    { name: "/v1/health/live", path: "/v1/health/live", open: true, reply: () => probe(true) },
    {
      name: "/v1/health/ready",
      path: "/v1/health/ready",
      open: true,
      reply: () => probe(!tools.isDraining()),
    },
  ];

  async function metrics({ request }: Exchange): Promise<Reply> {
    if (tools.config.access.metricsProtected && !tools.isAdmin(request)) {
      throw new AppError("UNAUTHORIZED", "The admin token is missing or wrong");
    }
    const { registry } = tools.metrics;
    return {
      headers: { "content-type": registry.contentType, "cache-control": NO_STORE },
      body: await registry.metrics(),
    };
  }
}

function page(file: string): Reply {
  return {
    headers: PAGE_HEADERS,
    body: Bun.file(file),
  };
}

let studioText: Promise<string> | null = null;

/** The studio's own code, bundled for the browser at the first visit. */
async function studioScript(): Promise<Reply> {
  studioText ??= bundleStudio();
  return {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": NO_STORE },
    body: await studioText,
  };
}

async function bundleStudio(): Promise<string> {
  const built = await Bun.build({ entrypoints: [STUDIO_SCRIPT], target: "browser", minify: true });
  const [script] = built.outputs;
  if (!script) throw new AppError("INTERNAL_ERROR");
  return script.text();
}

function studioStyle(): Reply {
  return {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": NO_STORE },
    body: Bun.file(STUDIO_STYLE),
  };
}

function scalarScript(): Reply {
  const entry = import.meta.resolve("@scalar/api-reference/package.json");
  return {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": HOUR },
    body: Bun.file(new URL("dist/browser/standalone.js", entry)),
  };
}

/** The reference, with a row for each error code that documentation_url can point to. */
async function referencePage(): Promise<Reply> {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, { httpStatus, retryable, meaning }]) =>
      `<tr id="errors-${code}"><td><code>${code}</code></td><td>${httpStatus}</td><td>${retryable ? "yes" : "no"}</td><td>${Bun.escapeHTML(meaning)}</td></tr>`,
  );
  const html = (await Bun.file(REFERENCE).text()).replace("<!-- errors -->", () => rows.join("\n"));
  return { headers: PAGE_HEADERS, body: html };
}

let openApiText: Promise<string> | null = null;

async function openApi(): Promise<Reply> {
  openApiText ??= import("./openapi.ts").then(({ openApiDocument }) => JSON.stringify(openApiDocument()));
  return { headers: JSON_HEADERS, body: await openApiText };
}

function probe(well: boolean): Reply {
  return {
    status: well ? 200 : SERVICE_UNAVAILABLE,
    headers: { ...JSON_HEADERS, "cache-control": NO_STORE },
    body: JSON.stringify({ status: well ? "ok" : "unavailable" }),
  };
}

/** Which room may know which. A room is a folder or file under the root; the longest matching path wins. */
export interface Room {
  path: string;
  /** Rooms it may import, besides itself. */
  mayImport: readonly string[];
  /** Rooms of which it may import types only. */
  mayImportTypesOf?: readonly string[];
}

/** package.json tells the version. */
const ground = ["contracts/", "package.json"];
const foundation = ["src/errors.ts", "src/config.ts", ...ground];
const instruments = ["src/cache/", "src/telemetry/", ...foundation];
const suppliers = ["src/media/", "src/llm/", "src/targets/", "src/exports/", ...instruments];
const makers = ["src/direction/", "src/render/", ...suppliers];
const verbs = ["src/operations/", ...makers];
const surfaces = ["src/api/", "src/jobs/", ...verbs];

/** The layers, top to bottom. Rooms of one layer stand in one line and never import each other. */
export const ROOMS: readonly Room[] = [
  { path: "src/cli/", mayImport: ["src/main.ts", "src/app.ts", "src/client.ts", ...verbs] },
  { path: "src/main.ts", mayImport: ["src/app.ts", ...surfaces] },
  { path: "src/app.ts", mayImport: surfaces },
  ...["src/api/", "src/jobs/"].map((path) => ({ path, mayImport: verbs })),
  { path: "src/operations/", mayImport: makers },
  ...["src/direction/", "src/render/"].map((path) => ({ path, mayImport: suppliers })),
  ...["src/media/", "src/llm/", "src/targets/", "src/exports/"].map((path) => ({
    path,
    mayImport: instruments,
  })),
  ...["src/cache/", "src/telemetry/"].map((path) => ({ path, mayImport: foundation })),
  { path: "src/config.ts", mayImport: ["src/environment.ts", ...ground] },
  ...["src/errors.ts", "src/environment.ts"].map((path) => ({ path, mayImport: ground })),
  { path: "src/client.ts", mayImport: ground, mayImportTypesOf: ["src/api/router.ts"] },
  {
    path: "src/studio/",
    mayImport: ["src/client.ts", ...ground],
    mayImportTypesOf: ["src/api/router.ts"],
  },
  { path: "workers/", mayImport: ground },
  { path: "contracts/", mayImport: [] },
];

/** The folders and files where a package may be imported; everywhere else it is unknown. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  "@anthropic-ai/sdk": ["src/llm/providers/"],
  openai: ["src/llm/providers/"],
  ioredis: ["src/cache/", "src/api/rate-limit.ts", "src/jobs/"],
  "rate-limiter-flexible": ["src/api/rate-limit.ts"],
  bullmq: ["src/jobs/"],
  "@bull-board/api": ["src/jobs/"],
  piscina: ["src/media/pool.ts"],
  elysia: ["src/api/server.ts"],
  "ffmpeg-static": ["src/media/", "src/render/"],
  mediabunny: ["src/media/", "workers/"],
  "request-filtering-agent": ["src/media/", "src/jobs/"],
  pino: ["src/telemetry/"],
  "pino-pretty": ["src/telemetry/"],
  "prom-client": ["src/telemetry/"],
  "@opentelemetry/api": ["src/telemetry/"],
  "@opentelemetry/exporter-trace-otlp-http": ["src/telemetry/"],
  "@opentelemetry/resources": ["src/telemetry/"],
  "@opentelemetry/sdk-trace": ["src/telemetry/"],
  "@trpc/server": ["src/api/"],
  "@trpc/client": ["src/client.ts"],
  "trpc-to-openapi": ["src/api/"],
  "zod-openapi": ["src/api/"],
  "@scalar/api-reference": ["src/api/"],
};

/** Packages the client-safe rooms may use; other rooms are bound by PACKAGE_HOMES alone. */
export const ONLY_PACKAGES: Readonly<Record<string, readonly string[]>> = { "contracts/": ["zod"] };

/** The one file that may name a file of `workers/` in a string, to start it as a thread. */
export const WORKER_STARTER = "src/media/pool.ts";

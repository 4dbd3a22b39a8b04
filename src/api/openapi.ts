import { generateOpenApiDocument, type OpenApiRouter } from "trpc-to-openapi";
import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";
import { API, type ApiRow, type ProcedureName } from "../../contracts/api.ts";
import { ErrorEnvelope } from "../../contracts/errors.ts";
import { version } from "../../package.json";
import { amended, JSON_TYPE } from "./openapi-amendments.ts";
import { errorList } from "./openapi-errors.ts";
import { isGeneratable, tagOf } from "./openapi-meta.ts";
import { appRouter } from "./router.ts";

const INTRODUCTION = `Shotwright turns a creative brief (text, a reference image, a reference video, brand rules) into a structured
creative direction and a timed, priced, checked shot list for generative video.

Every answer carries \`X-Request-Id\`, \`Server-Timing\` and, where it applies, \`X-Cache\`, \`RateLimit-*\` and \`Retry-After\`.
The same procedures are served over tRPC at \`/trpc\`.

`;

const TAGS = {
  briefs: "From a brief to a shot list",
  references: "Measuring pictures and films",
  results: "Changing and exporting results",
  jobs: "Many briefs",
  service: "The service itself",
};

/**
 * The OpenAPI 3.1 document of the REST surface. trpc-to-openapi makes it from the router's procedures; what it refuses is
 * described here from the same table, and `amended` adds what it has no place for.
 */
export function openApiDocument(): unknown {
  const document = generateOpenApiDocument(withOutputs(), {
    title: "Shotwright",
    version,
    description: INTRODUCTION + errorList(),
    openApiVersion: "3.1.0",
    baseUrl: "/",
    license: { name: "MIT", identifier: "MIT" },
    securitySchemes: {
      apiKey: {
        type: "apiKey",
        in: "header",
        name: "X-API-Key",
        description: "Needed where the service is configured with API keys",
      },
      adminToken: { type: "http", scheme: "bearer", description: "The admin token" },
    },
    defs: { ErrorEnvelope },
    paths: refusedPaths(),
  });
  const tags = Object.entries(TAGS).map(([name, description]) => ({ name, description }));
  return amended({ ...document, tags });
}

/**
 * The router as the generator reads it: each procedure with its output of the contract. The procedures themselves declare
 * none, since tRPC would then check every answer once more while its caller waits.
 */
function withOutputs(): OpenApiRouter {
  // tRPC keeps them flat, by their full names; its types say nested.
  const procedures = Object.entries(appRouter._def.procedures).flatMap(([name, procedure]) =>
    "_def" in procedure
      ? [[name, { ...procedure, _def: { ...procedure._def, output: API[name as ProcedureName].output } }]]
      : [],
  );
  return { ...appRouter, _def: { ...appRouter._def, procedures: Object.fromEntries(procedures) } };
}

/** The operations that trpc-to-openapi refuses: event streams, JSON lines, and a request that is not one object. */
function refusedPaths(): ZodOpenApiPathsObject {
  const refused = (Object.keys(API) as ProcedureName[]).filter((name) => !isGeneratable(name));
  return Object.fromEntries(
    refused.map((name) => {
      const row: ApiRow = API[name];
      return [row.path, { [row.method.toLowerCase()]: operation(name, row) }];
    }),
  );
}

function operation(name: ProcedureName, row: ApiRow): ZodOpenApiOperationObject {
  const isGet = row.method === "GET";
  return {
    operationId: name,
    summary: row.summary,
    description: row.description,
    tags: [tagOf(name)],
    ...(isGet && row.input instanceof z.ZodObject && { requestParams: { path: row.input } }),
    ...(!isGet && { requestBody: { required: true, content: { [JSON_TYPE]: { schema: row.input } } } }),
    responses: { "200": success(row) },
  };
}

function success({ type, givesLines, output: schema }: ApiRow) {
  if (givesLines)
    return { description: "One JSON object a line", content: { "application/x-ndjson": { schema } } };
  if (type !== "subscription") return { description: "Success", content: { [JSON_TYPE]: { schema } } };
  return {
    description: "Server-sent events, named by their type; the schema is that of one event's data",
    content: { "text/event-stream": { schema } },
  };
}

import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { API, type ApiRow, type ProcedureName } from "../../contracts/api.ts";
import { BatchItem } from "../../contracts/batch.ts";
import { ERROR_CODES, type ErrorCode, ErrorEnvelope } from "../../contracts/errors.ts";
import { version } from "../../package.json";

const INTRODUCTION = `Shotwright turns a creative brief (text, a reference image, a reference video, brand rules) into a structured
creative direction and a timed, priced, checked shot list for generative video.

Every answer carries \`X-Request-Id\`, \`Server-Timing\` and, where it applies, \`X-Cache\`, \`RateLimit-*\` and \`Retry-After\`.
The same procedures are served over tRPC at \`/trpc\`.

`;

const PARAMETER = /\{(\w+)\}/g;
const JSON_TYPE = "application/json";
const STREAM_TYPE = "text/event-stream";
const LINES_TYPE = "application/x-ndjson";
const FORM_TYPE = "multipart/form-data";

/** What any request may be answered with besides its own errors. */
const COMMON_ERRORS: readonly ErrorCode[] = [
  "INVALID_PARAMETERS",
  "UNAUTHORIZED",
  "RATE_LIMITED",
  "INTERNAL_ERROR",
  "OVERLOADED",
];
const BODY_ERRORS: readonly ErrorCode[] = ["PAYLOAD_TOO_LARGE"];
const BRIEF_ERRORS: readonly ErrorCode[] = [
  "INVALID_PROMPT",
  "PROMPT_TOO_LONG",
  "CONTENT_VIOLATION",
  "LLM_RATE_LIMIT",
  "LLM_PROVIDER_ERROR",
  "LLM_TIMEOUT",
];
const MEDIA_ERRORS: readonly ErrorCode[] = [
  "INVALID_PROMPT",
  "INVALID_URL",
  "IMAGE_TOO_LARGE",
  "VIDEO_TOO_LARGE",
  "VIDEO_TOO_LONG",
  "IMAGE_PROCESSING_FAILED",
  "VIDEO_PROCESSING_FAILED",
  "PAYLOAD_TOO_LARGE",
];
const OWN_ERRORS: Partial<Record<ProcedureName, readonly ErrorCode[]>> = {
  parse: [...BRIEF_ERRORS, ...MEDIA_ERRORS],
  parseStream: [...BRIEF_ERRORS, ...MEDIA_ERRORS],
  parseBatch: ["INVALID_PROMPT", "PROMPT_TOO_LONG"],
  analyze: MEDIA_ERRORS,
  edit: ["CONTENT_VIOLATION"],
  export: ["NOT_FOUND"],
  "jobs.create": ["INVALID_PROMPT", "PROMPT_TOO_LONG", "INVALID_URL"],
  "jobs.get": ["NOT_FOUND"],
  "jobs.events": ["NOT_FOUND"],
  "jobs.cancel": ["NOT_FOUND"],
  "jobs.results": ["NOT_FOUND"],
  "jobs.retry": ["NOT_FOUND"],
  "cache.clear": ["CACHE_ERROR"],
};

/** The OpenAPI 3.1 document of the REST surface, made from the contract's table. */
export function openApiDocument(): unknown {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const name of Object.keys(API) as ProcedureName[]) {
    const { path, method }: ApiRow = API[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(name) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Shotwright",
      version,
      description: INTRODUCTION + errorList(),
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "briefs", description: "From a brief to a shot list" },
      { name: "references", description: "Measuring pictures and films" },
      { name: "results", description: "Changing and exporting results" },
      { name: "jobs", description: "Many briefs" },
      { name: "service", description: "The service itself" },
    ],
    paths,
    components: {
      securitySchemes: {
        apiKey: {
          type: "apiKey",
          in: "header",
          name: "X-API-Key",
          description: "Needed where the service is configured with API keys",
        },
        adminToken: { type: "http", scheme: "bearer", description: "The admin token" },
      },
    },
  });
}

function operation(name: ProcedureName): ZodOpenApiOperationObject {
  const row: ApiRow = API[name];
  const parameters = [...row.path.matchAll(PARAMETER)].flatMap((match) => match[1] ?? []);
  return {
    operationId: name,
    tags: [tagOf(name)],
    summary: row.summary,
    description: row.description,
    security: row.admin ? [{ adminToken: [] }] : [{}, { apiKey: [] }],
    ...requestParameters(row, parameters),
    ...(row.method === "POST" ? { requestBody: requestBody(row, parameters) } : {}),
    responses: {
      "200": success(name, row),
      ...errorResponses([
        ...COMMON_ERRORS,
        ...(row.method === "POST" ? BODY_ERRORS : []),
        ...(OWN_ERRORS[name] ?? []),
      ]),
    },
  };
}

function tagOf(name: ProcedureName): string {
  if (name.startsWith("parse")) return "briefs";
  if (name.startsWith("jobs")) return "jobs";
  if (name === "analyze") return "references";
  return name === "edit" || name === "export" ? "results" : "service";
}

/** The parts of the path, and for what has no body all other fields as the query. */
function requestParameters(row: ApiRow, parameters: readonly string[]) {
  const path = fieldsOf(row, (field) => parameters.includes(field));
  const query = row.method === "GET" ? fieldsOf(row, (field) => !parameters.includes(field)) : {};
  const requestParams = {
    ...(Object.keys(path).length > 0 && { path: z.object(path) }),
    ...(Object.keys(query).length > 0 && { query: z.object(query) }),
  };
  return Object.keys(requestParams).length > 0 ? { requestParams } : {};
}

function requestBody(
  row: ApiRow,
  parameters: readonly string[],
): NonNullable<ZodOpenApiOperationObject["requestBody"]> {
  const fields = fieldsOf(row, (field) => !parameters.includes(field));
  const schema = parameters.length > 0 ? z.strictObject(fields) : row.input;
  return {
    required: parameters.length === 0 || Object.keys(fields).length > 0,
    content: {
      [JSON_TYPE]: { schema },
      ...(row.multipart ? { [FORM_TYPE]: form(row.input) } : {}),
      ...(row.takesLines ? { [LINES_TYPE]: { schema: BatchItem } } : {}),
    },
  };
}

function fieldsOf(row: ApiRow, isWanted: (field: string) => boolean): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = row.input instanceof z.ZodObject ? row.input.shape : {};
  return Object.fromEntries(Object.entries(shape).filter(([field]) => isWanted(field)));
}

/** The same request as a form; files are sent as they are instead of as base64. */
function form(request: z.ZodType) {
  const file = (what: string) => z.string().meta({ description: what, format: "binary" }).optional();
  return {
    schema: z.object({
      image: file("A reference image: JPEG, PNG, WebP, GIF or AVIF, up to 10 MB"),
      video: file("A reference video: MP4, MOV or WebM, up to 50 MB and 60 s"),
      request: request.optional(),
    }),
    encoding: { request: { contentType: JSON_TYPE } },
  };
}

function success(name: ProcedureName, row: ApiRow) {
  if (row.givesLines) {
    return { description: "One JSON object a line", content: { [LINES_TYPE]: { schema: row.output } } };
  }
  if (row.type === "subscription") {
    return {
      description: "Server-sent events, named by their type; the schema is that of one event's data",
      content: { [STREAM_TYPE]: { schema: row.output } },
    };
  }
  if (name === "export") {
    const binary = { schema: z.string().meta({ format: "binary" }) };
    return { description: "The file itself, under its own media type", content: { "*/*": binary } };
  }
  return { description: "Success", content: { [JSON_TYPE]: { schema: row.output } } };
}

function errorResponses(codes: readonly ErrorCode[]): ZodOpenApiResponsesObject {
  const byStatus = Map.groupBy(new Set(codes), (code) => ERROR_CODES[code].httpStatus);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      String(status),
      {
        description: group.map((code) => `${code}: ${ERROR_CODES[code].meaning}`).join(" "),
        content: { [JSON_TYPE]: { schema: ErrorEnvelope } },
      },
    ]),
  );
}

function errorList(): string {
  const lines = Object.entries(ERROR_CODES).map(
    ([code, { httpStatus, retryable, meaning }]) =>
      `- \`${code}\` (${httpStatus}${retryable ? ", may be tried again" : ""}): ${meaning}`,
  );
  return ["## Errors", "", ...lines].join("\n");
}

import type { OpenAPIObject } from "trpc-to-openapi";
import { z } from "zod";
import { API, type ApiRow, type ProcedureName } from "../../contracts/api.ts";
import { ERROR_CODES, type ErrorCode } from "../../contracts/errors.ts";
import { errorsOf } from "./openapi-errors.ts";

type Paths = NonNullable<OpenAPIObject["paths"]>;
type Operation = NonNullable<Paths[string]["get"]>;
type RequestBody = Extract<Operation["requestBody"], { content: unknown }>;
type Responses = NonNullable<Operation["responses"]>;
type Schemas = NonNullable<NonNullable<OpenAPIObject["components"]>["schemas"]>;

const METHODS = { GET: "get", POST: "post", DELETE: "delete" } as const;
export const JSON_TYPE = "application/json";
const LINES_TYPE = "application/x-ndjson";
const FORM_TYPE = "multipart/form-data";

/**
 * The generated document with what the generator has no place for, in the contract's order: access, errors, forms, JSON lines,
 * files, the components' names in bodies, and descriptions of optional parameters.
 */
export function amended(document: OpenAPIObject): OpenAPIObject {
  const schemas: Schemas = { ...document.components?.schemas };
  const paths: Paths = {};
  for (const [name, row] of Object.entries(API) as [ProcedureName, ApiRow][]) {
    const method = METHODS[row.method];
    const operation = document.paths?.[row.path]?.[method];
    if (!operation) throw new Error(`No operation was generated for ${name}`);
    paths[row.path] = { ...paths[row.path], [method]: amendedOperation(name, row, operation, schemas) };
  }
  return { ...document, paths, components: { ...document.components, schemas: inUse(schemas, paths) } };
}

function amendedOperation(
  name: ProcedureName,
  row: ApiRow,
  operation: Operation,
  schemas: Schemas,
): Operation {
  const { parameters = [], requestBody, responses = {}, ...rest } = operation;
  return {
    ...rest,
    security: row.admin ? [{ adminToken: [] }] : [{}, { apiKey: [] }],
    ...(parameters.length > 0 && {
      parameters: parameters.map((parameter) => ({ ...descriptionOf(row, parameter), ...parameter })),
    }),
    ...(requestBody && "content" in requestBody && { requestBody: amendedBody(row, requestBody, schemas) }),
    responses: {
      ...(name === "export" ? { "200": file() } : { "200": responses["200"] }),
      ...errorResponses(errorsOf(name, row.method === "POST")),
    },
  };
}

/** The generator takes the words of an optional field off with its wrapper. */
function descriptionOf({ input }: ApiRow, parameter: object) {
  const field =
    "name" in parameter && input instanceof z.ZodObject ? input.shape[String(parameter.name)] : null;
  const description = field instanceof z.ZodType ? field.description : undefined;
  return description === undefined ? {} : { description };
}

function amendedBody(row: ApiRow, body: RequestBody, schemas: Schemas): RequestBody {
  const schema = named(row, body.content[JSON_TYPE]?.schema ?? {}, schemas);
  return {
    ...body,
    content: {
      [JSON_TYPE]: { schema },
      ...(row.multipart && { [FORM_TYPE]: form(schema) }),
      ...(row.takesLines && { [LINES_TYPE]: { schema: reference("BatchItem") } }),
    },
  };
}

type Schema = Schemas[string];

/** The generator copies a request's schema into the operation, without its name and example; both are given back. */
function named({ input, path }: ApiRow, schema: Schema, schemas: Schemas): Schema {
  const { id, example } = input.meta() ?? {};
  if ("$ref" in schema || id === undefined || path.includes("{")) return schema;
  schemas[id] ??= { ...schema, ...(example !== undefined && { example }) };
  return reference(id);
}

function reference(id: string): Schema {
  return { $ref: `#/components/schemas/${id}` };
}

/** The same request as a form; files are sent as they are instead of as base64. */
function form(request: Schema): RequestBody["content"][string] {
  const upload = (description: string): Schema => ({ type: "string", description, format: "binary" });
  return {
    schema: {
      type: "object",
      properties: {
        image: upload("A reference image: JPEG, PNG, WebP, GIF or AVIF, up to 10 MB"),
        video: upload("A reference video: MP4, MOV or WebM, up to 50 MB and 60 s"),
        request,
      },
    },
    encoding: { request: { contentType: JSON_TYPE } },
  };
}

function file(): Responses[string] {
  const schema: Schema = { type: "string", format: "binary" };
  return { description: "The file itself, under its own media type", content: { "*/*": { schema } } };
}

function errorResponses(byStatus: ReadonlyMap<number, readonly ErrorCode[]>): Responses {
  const content = { [JSON_TYPE]: { schema: reference("ErrorEnvelope") } };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      { description: codes.map((code) => `${code}: ${ERROR_CODES[code].meaning}`).join(" "), content },
    ]),
  );
}

/** By name, without those that no operation leads to any more. */
function inUse(schemas: Schemas, paths: Paths): Schemas {
  const text = JSON.stringify({ schemas, paths });
  const used = Object.entries(schemas).filter(([id]) => text.includes(`"#/components/schemas/${id}"`));
  return Object.fromEntries(used.sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { expect, test } from "bun:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { z } from "zod";
import { API, type ApiRow } from "../../contracts/api.ts";
import { openApiDocument } from "../../src/api/openapi.ts";
import { appRouter } from "../../src/api/router.ts";
import { startService } from "../helpers/service.ts";

const rows: readonly ApiRow[] = Object.values(API);

test("the document is valid OpenAPI 3.1 under a strict validator", async () => {
  const validator = new Validator();
  const result = await validator.validate(JSON.parse(JSON.stringify(openApiDocument())));
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
  expect(validator.version).toBe("3.1");
});

test("the document has every row of the contract, with errors, and forms where media may come", () => {
  const document = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.any())) })
    .parse(openApiDocument());
  for (const { path, method, multipart } of rows) {
    const operation = document.paths[path]?.[method.toLowerCase()];
    expect(operation?.summary).toBeString();
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining(["200", "400", "401", "429", "500", "503"]),
    );
    if (multipart) expect(Object.keys(operation.requestBody.content)).toContain("multipart/form-data");
  }
});

test("bodies are named components that keep their words and examples, and parameters keep theirs", () => {
  const { paths, components } = z
    .object({
      paths: z.record(z.string(), z.record(z.string(), z.any())),
      components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
    })
    .parse(openApiDocument());
  for (const { path, method, input } of rows) {
    const operation = paths[path]?.[method.toLowerCase()];
    const { id, description, example } = input.meta() ?? {};
    if (id !== undefined && !path.includes("{")) {
      const schema = operation.requestBody.content["application/json"].schema;
      expect(schema).toEqual({ $ref: `#/components/schemas/${id}` });
      expect(components.schemas[id]).toMatchObject({
        ...(description !== undefined && { description }),
        ...(example !== undefined && { example }),
      });
    }
    for (const { name, description: words } of operation.parameters ?? []) {
      const field = input instanceof z.ZodObject ? input.shape[name] : undefined;
      expect(words).toBe(field?.description);
    }
  }
});

test("every procedure tells the generator the path and method of its row", () => {
  const procedures: Record<string, unknown> = appRouter._def.procedures;
  expect(Object.keys(procedures).sort()).toEqual(Object.keys(API).sort());
  for (const [name, { path, method }] of Object.entries(API)) {
    expect(procedures[name]).toHaveProperty(["_def", "meta", "openapi", "path"], path);
    expect(procedures[name]).toHaveProperty(["_def", "meta", "openapi", "method"], method);
  }
});

test("every example fits its own schema", () => {
  let examples = 0;
  for (const schema of rows.flatMap(({ input, output }) => [input, output])) {
    const example = schema.meta()?.["example"];
    if (example === undefined) continue;
    examples += 1;
    expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
  }
  expect(examples).toBeGreaterThan(3);
});

test("the document and its page are served from this service alone", async () => {
  const service = await startService();
  const served = await (await service.get("/openapi.json")).json();
  expect(served).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  const page = await (await service.get("/docs")).text();
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  const script = await service.get("/docs/scalar.js");
  expect(script.status).toBe(200);
  expect(script.headers.get("content-type")).toContain("javascript");
  await service.close();
});

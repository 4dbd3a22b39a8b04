import type { OpenApiMeta } from "trpc-to-openapi";
import { z } from "zod";
import { API, type ApiRow, type ProcedureName } from "../../contracts/api.ts";

/** What trpc-to-openapi reads from a procedure, taken from its row of the contract. */
export function openApiMeta(name: ProcedureName): OpenApiMeta {
  const { method, path, summary, description }: ApiRow = API[name];
  return {
    openapi: {
      enabled: isGeneratable(name),
      method,
      path,
      operationId: name,
      summary,
      description,
      tags: [tagOf(name)],
      successDescription: "Success",
      // Security and errors are ours: `openapi-amendments.ts` adds them to every operation alike.
      protect: false,
      errorResponses: [],
    },
  };
}

/** trpc-to-openapi refuses subscriptions, and inputs that are no object, such as the batch's two forms. */
export function isGeneratable(name: ProcedureName): boolean {
  const { type, input }: ApiRow = API[name];
  return type !== "subscription" && !(input instanceof z.ZodUnion);
}

/** The group of the reference page that a procedure stands in. */
export function tagOf(name: ProcedureName): string {
  if (name.startsWith("parse")) return "briefs";
  if (name.startsWith("jobs")) return "jobs";
  if (name === "analyze") return "references";
  return name === "edit" || name === "export" ? "results" : "service";
}

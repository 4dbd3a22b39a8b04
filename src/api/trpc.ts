import { initTRPC } from "@trpc/server";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { OpenApiMeta } from "trpc-to-openapi";
import type { ProcedureName } from "../../contracts/api.ts";
import { AppError, errorEnvelope } from "../errors.ts";
import type { ApiContext } from "./context.ts";
import { asAppError, asTrpcError } from "./faults.ts";
import { refuseDeepNesting } from "./nesting.ts";
import { openApiMeta } from "./openapi-meta.ts";

const PING_EVERY_MS = 15_000;

/** tRPC as this service uses it: errors carry the same envelope as over REST, in `data.envelope`. */
const t = initTRPC
  .context<ApiContext>()
  .meta<OpenApiMeta>()
  .create({
    isDev: false,
    sse: { ping: { enabled: true, intervalMs: PING_EVERY_MS } },
    errorFormatter({ shape, error, ctx, input }) {
      const appError = asAppError(error, input);
      if (ctx) ctx.call.notes.fault = appError;
      // Statuses of tRPC's own that the contract does not list give way: one fault has one status everywhere.
      const { code } = asTrpcError(appError);
      return {
        code: TRPC_ERROR_CODES_BY_KEY[code],
        message: appError.message,
        data: {
          ...shape.data,
          code,
          httpStatus: appError.httpStatus,
          envelope: errorEnvelope(appError, ctx?.call.requestId ?? crypto.randomUUID()),
        },
      };
    },
  });

export const { router } = t;

/** A procedure of the contract: limits first, then the input's depth and fields, and every fault as an AppError. */
export function procedure(name: ProcedureName) {
  return t.procedure.meta(openApiMeta(name)).use(async ({ ctx, next, getRawInput }) => {
    await refuse(async () => {
      await ctx.limit(name);
      refuseDeepNesting(await getRawInput());
    });
    const result = await next();
    if (result.ok) return result;
    throw asTrpcError(asAppError(result.error, await getRawInput().catch(() => undefined)));
  });
}

/** A procedure for administrators. */
export function adminProcedure(name: ProcedureName) {
  return procedure(name).use(({ ctx, next }) => {
    if (!ctx.isAdmin())
      throw asTrpcError(new AppError("UNAUTHORIZED", "The admin token is missing or wrong"));
    return next();
  });
}

async function refuse(check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw asTrpcError(asAppError(error));
  }
}

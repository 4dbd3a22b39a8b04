import type { z } from "zod";
import type { CacheClearRequest, CacheClearResponse } from "../../contracts/health.ts";
import type { Cache } from "../cache/cache.ts";
import { AppError } from "../errors.ts";

/** Drops one answer or all of them. Throws INVALID_PARAMETERS when neither is asked, CACHE_ERROR when it could not be done. */
export async function clearCache(
  cache: Cache,
  request: z.output<typeof CacheClearRequest>,
): Promise<z.output<typeof CacheClearResponse>> {
  const { prompt_hash, clear_all } = request;
  if (!prompt_hash && !clear_all) {
    const issues = [{ path: "clear_all", message: "Give prompt_hash, or clear_all: true" }];
    throw new AppError("INVALID_PARAMETERS", "Nothing to clear is named", { issues });
  }
  const count = clear_all ? await cache.clear() : await cache.delete(prompt_hash ?? "");
  const entries = count === 1 ? "1 entry" : `${count} entries`;
  return { status: "success", cleared_count: count, message: `${entries} dropped` };
}

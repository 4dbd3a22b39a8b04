import type { ParseRequest } from "../../contracts/parse.ts";
import { AppError, type ErrorDetails } from "../errors.ts";
import type { ModelClient } from "../llm/client.ts";
import { requireOneWay } from "./brief.ts";

interface Checkers {
  readonly models: Pick<ModelClient, "wouldAsk">;
  /** Throws INVALID_PARAMETERS for ids of video models that there are not. */
  readonly director: { requireModels(ids: readonly string[]): Promise<void> };
}

/**
 * Looks for what the schema alone cannot tell, before anything is fetched or paid for. It throws one INVALID_PARAMETERS
 * that names every wrong field.
 */
export function createRequestCheck(models: Checkers["models"], director: Checkers["director"]) {
  return async ({ prompt, options }: ParseRequest): Promise<void> => {
    const choice = { preferred: options.llm_provider, allowFallback: options.fallback };
    const faults = [
      await faultOf(() => requireOneWay(prompt)),
      await faultOf(() => models.wouldAsk(choice)),
      await faultOf(() => director.requireModels(options.target_models)),
    ].filter((fault) => fault !== null);
    refuse(faults);
  };
}

async function faultOf(check: () => unknown): Promise<AppError | null> {
  try {
    await check();
    return null;
  } catch (error) {
    if (error instanceof AppError && error.code === "INVALID_PARAMETERS") return error;
    throw error;
  }
}

function refuse(faults: readonly AppError[]): void {
  const [first, ...others] = faults;
  if (!first) return;
  const issues = faults.flatMap(issuesOf);
  const message = others.length === 0 ? first.message : `${issues.length} fields are wrong`;
  throw new AppError("INVALID_PARAMETERS", message, { issues });
}

function issuesOf({ details }: { details: ErrorDetails | null }): unknown[] {
  const issues = details?.["issues"];
  return Array.isArray(issues) ? issues : [];
}

import type { BatchItem, BatchRequest, BatchResponse, BatchResult } from "../../contracts/batch.ts";
import { type AppError, errorBody, toAppError } from "../errors.ts";
import { type Call, elapsedMs } from "./call.ts";
import type { ParseOperation } from "./parse.ts";

const DEFAULT_PARALLEL = 5;

/** Up to 10 briefs, side by side, answered in the order of the request; one that fails does not fail the others. */
export async function parseBatch(
  parse: ParseOperation,
  request: BatchRequest,
  call: Call,
): Promise<BatchResponse> {
  const items: readonly BatchItem[] = Array.isArray(request) ? request : request.prompts;
  const { fail_fast, max_parallel } = Array.isArray(request)
    ? { fail_fast: false, max_parallel: DEFAULT_PARALLEL }
    : request.batch_options;
  const results: BatchResult[] = [];
  let next = 0;
  let stopped: AppError | null = null;

  async function worker(): Promise<void> {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (!item) return;
      const id = item.id ?? String(index);
      const result = stopped ? notBegun(id, stopped) : await answerOne(id, item);
      results[index] = result.outcome;
      if (fail_fast) stopped ??= result.error;
    }
  }

  async function answerOne(id: string, { id: _id, ...brief }: BatchItem) {
    try {
      const own: Call = { ...call, requestId: crypto.randomUUID(), startedAt: performance.now(), notes: {} };
      return { outcome: success(id, await parse.parse(brief, own)), error: null };
    } catch (error) {
      const appError = toAppError(error);
      return { outcome: failure(id, appError), error: appError };
    }
  }

  await Promise.all(Array.from({ length: Math.min(max_parallel, items.length) }, worker));
  return summary(results, call);
}

function success(id: string, response: NonNullable<BatchResult["response"]>): BatchResult {
  return { id, status: "success", response, error: null };
}

function failure(id: string, error: AppError): BatchResult {
  return { id, status: "error", response: null, error: errorBody(error) };
}

function notBegun(id: string, cause: AppError) {
  const outcome = failure(id, cause);
  const message = `Not begun: another brief of the batch failed (${cause.code}) and fail_fast is set`;
  return {
    outcome: {
      ...outcome,
      error: outcome.error && { ...outcome.error, message, details: { not_begun: true } },
    },
    error: null,
  };
}

function summary(results: readonly BatchResult[], call: Call): BatchResponse {
  const successful = results.filter((result) => result.status === "success").length;
  const failed = results.length - successful;
  const mixed = successful > 0 ? "partial_success" : "error";
  return {
    status: failed === 0 ? "success" : mixed,
    batch_id: call.requestId,
    results: [...results],
    metadata: { total: results.length, successful, failed, processing_time_ms: elapsedMs(call) },
  };
}

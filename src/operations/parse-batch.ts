import { type BatchFrame, BatchItem, type BatchResponse, type BatchResult } from "../../contracts/batch.ts";
import { ParseRequest } from "../../contracts/parse.ts";
import { AppError, errorBody, toAppError } from "../errors.ts";
import { nameOf } from "./answer-brief.ts";
import { type Call, elapsedMs } from "./call.ts";
import type { ParseOperation } from "./parse.ts";
import { validInput } from "./valid-input.ts";

const DEFAULT_PARALLEL = 5;

/**
 * Up to 10 briefs, side by side, answered in the order of the request; one that fails does not fail the others, be it that
 * a field of it is wrong.
 */
export async function parseBatch(
  parse: Pick<ParseOperation, "parse">,
  request: BatchFrame,
  call: Call,
): Promise<BatchResponse> {
  const isBare = Array.isArray(request);
  const briefs = isBare ? request : request.prompts;
  const schema = isBare ? ParseRequest : BatchItem;
  const { fail_fast, max_parallel } = isBare
    ? { fail_fast: false, max_parallel: DEFAULT_PARALLEL }
    : request.batch_options;
  const results: BatchResult[] = [];
  let next = 0;
  let stoppedBy: BatchResult | null = null;

  async function worker(): Promise<void> {
    for (let index = next++; index < briefs.length; index = next++) {
      const brief = briefs[index];
      const result = stoppedBy
        ? notBegun(nameOf(idOf(brief), index), stoppedBy)
        : await answerOne(brief, index);
      results[index] = result;
      if (fail_fast && result.status === "error") stoppedBy ??= result;
    }
  }

  async function answerOne(sent: unknown, index: number): Promise<BatchResult> {
    const id = nameOf(idOf(sent), index);
    try {
      const { id: _id, ...brief }: BatchItem = validInput(schema, sent);
      const own: Call = { ...call, requestId: crypto.randomUUID(), startedAt: performance.now(), notes: {} };
      return success(id, await parse.parse(brief, own));
    } catch (error) {
      return failure(id, toAppError(error));
    }
  }

  await Promise.all(Array.from({ length: Math.min(max_parallel, briefs.length) }, worker));
  return summary(results, call);
}

/** The caller's own id of a brief, also of one that is otherwise wrong. */
function idOf(sent: unknown): string | undefined {
  const id = typeof sent === "object" && sent !== null && "id" in sent ? sent.id : undefined;
  return BatchItem.shape.id.safeParse(id).data;
}

function success(id: string, response: NonNullable<BatchResult["response"]>): BatchResult {
  return { id, status: "success", response, error: null };
}

function failure(id: string, error: AppError): BatchResult {
  return { id, status: "error", response: null, error: errorBody(error) };
}

/** Nothing is wrong with the brief: its code is the one that says "not begun, and may be sent again". */
function notBegun(id: string, cause: BatchResult): BatchResult {
  const because_of = { id: cause.id, code: cause.error?.code };
  const message = `Not begun: brief ${cause.id} failed (${because_of.code}) and fail_fast is set`;
  return failure(id, new AppError("OVERLOADED", message, { not_begun: true, because_of }, 0));
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

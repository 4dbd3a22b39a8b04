import { callTRPCProcedure } from "@trpc/server";
import { z } from "zod";
import { API, type ApiRow, type ProcedureName } from "../../contracts/api.ts";
import { BatchItem } from "../../contracts/batch.ts";
import { JobCreateRequest } from "../../contracts/job.ts";
import { AppError, errorEnvelope } from "../errors.ts";
import type { Operations } from "../operations/operations.ts";
import { validInput } from "../operations/valid-input.ts";
import { bodyLimit, isSmall, readBody, readText } from "./body.ts";
import type { BodyBudget } from "./body-budget.ts";
import type { ApiContext } from "./context.ts";
import { type Exchange, errorReply, type Reply, type Route } from "./exchange.ts";
import { createFastLane } from "./fast-lane.ts";
import { asAppError, notJson } from "./faults.ts";
import { isJsonLines, jsonLines, LINES_HEADERS, readJsonLines } from "./json-lines.ts";
import { isMultipart, requestOfForm } from "./multipart.ts";
import { refuseDeepNesting } from "./nesting.ts";
import { isWork } from "./rate-limit.ts";
import { JSON_HEADERS } from "./response-headers.ts";
import { appRouter } from "./router.ts";
import { eventStream, SSE_HEADERS } from "./sse.ts";

export type PathParameters = Readonly<Record<string, string>>;

/** One REST route, made from a row of the contract. */
export interface RestRoute extends Route {
  readonly method: ApiRow["method"];
  /** With `:name` for a parameter. */
  readonly path: string;
  readonly reply: (exchange: Exchange, parameters: PathParameters) => Promise<Reply>;
}

export interface RestTools {
  readonly operations: Operations;
  /** Counts a call against the caller's limits, and tells the exchange its standing. */
  readonly limit: (exchange: Exchange, procedure: ProcedureName) => Promise<void> | void;
  readonly isAdmin: (request: Request) => boolean;
  /** What all bodies together may take while they arrive. */
  readonly bodies: BodyBudget;
}

const SERVICE_UNAVAILABLE = 503;
/** What a job needs besides its briefs, where they come line by line. */
const JobSettings = JobCreateRequest.omit({ prompts: true });
const PROCEDURES = Object.keys(API) as ProcedureName[];

/** The routes of /v1, one a row of the contract; each calls the tRPC procedure of the same name, so that both surfaces are one. */
export function restRoutes(tools: RestTools): RestRoute[] {
  const { admission } = tools.operations;
  const fastLane = createFastLane(tools.operations.answers);
  const ownReply: Partial<Record<ProcedureName, (exchange: Exchange) => Promise<Reply>>> = {
    parse: replyFast,
    "jobs.create": replyToJob,
  };
  return PROCEDURES.map((procedure) => {
    const { method, path }: ApiRow = API[procedure];
    return {
      name: path,
      open: procedure === "health",
      method,
      path: path.replace(/\{(\w+)\}/g, ":$1"),
      reply: ownReply[procedure] ?? ((exchange, parameters) => reply(procedure, exchange, parameters)),
    };
  });

  async function reply(
    procedure: ProcedureName,
    exchange: Exchange,
    parameters: PathParameters,
    defaults: PathParameters = {},
  ): Promise<Reply> {
    await tools.limit(exchange, procedure);
    requireKnownPath(procedure, parameters);
    if (isWork(procedure)) admission.requireRoom();
    const read = await readInput(tools.bodies, procedure, exchange.request, parameters, () =>
      enter(procedure, exchange),
    );
    const body = withDefaults(read, defaults);
    return present(procedure, await run(procedure, exchange, withParameters(body, parameters)), exchange);
  }

  /** POST /v1/parse: the same without tRPC's detour, since the answer is made as text, and with the fast lane before it. */
  async function replyFast(exchange: Exchange): Promise<Reply> {
    const { request, call } = exchange;
    if (isMultipart(request)) return reply("parse", exchange, {});
    const text = await admittedText(tools, fastLane, exchange);
    if (text instanceof AppError) return errorReply(text, exchange);
    const recalled = fastLane.recall(text, call) ?? (await fastLane.recallShared(text, call));
    if (recalled !== null) return { headers: JSON_HEADERS, body: recalled };
    await enter("parse", exchange);
    const input = parseJson(text);
    refuseDeepNesting(input);
    const answer = await tools.operations.answers.answer(validInput(API.parse.input, input), call);
    fastLane.remember(text, call);
    return { headers: JSON_HEADERS, body: answer };
  }

  /** POST /v1/jobs: the same, and briefs line by line, each kept as soon as it is there. */
  async function replyToJob(exchange: Exchange): Promise<Reply> {
    const { request, call } = exchange;
    const key = request.headers.get("idempotency-key");
    const fromHeader = key === null ? {} : { idempotency_key: key };
    if (!isJsonLines(request)) return reply("jobs.create", exchange, {}, fromHeader);
    await tools.limit(exchange, "jobs.create");
    await enter("jobs.create", exchange);
    const settings = validInput(JobSettings, { ...fromHeader, ...queryOf(request) });
    const prompts = readJsonLines(request, BatchItem, bodyLimit("jobs.create"), tools.bodies);
    const status = await tools.operations.submitJob({ ...settings, prompts }, call);
    return { headers: JSON_HEADERS, body: JSON.stringify(status) };
  }

  /** Waits for a turn of the event loop: reading and checking a large body keeps it as directing does. */
  async function enter(procedure: ProcedureName, { call }: Exchange): Promise<void> {
    if (isWork(procedure)) await admission.enter(call.signal);
  }

  async function run(procedure: ProcedureName, exchange: Exchange, input: unknown): Promise<unknown> {
    const ctx: ApiContext = {
      operations: tools.operations,
      call: exchange.call,
      isAdmin: () => tools.isAdmin(exchange.request),
      // Counted already, before the body was read.
      limit: async () => {},
    };
    try {
      return await callTRPCProcedure({
        router: appRouter,
        path: procedure,
        type: API[procedure].type,
        getRawInput: async () => input,
        ctx,
        signal: exchange.call.signal,
        batchIndex: 0,
      });
    } catch (error) {
      throw asAppError(error, input);
    }
  }
}

/**
 * The text of a brief's body, or why it is refused. A small one is read first, since its answer may be known, and then
 * refused uncounted at next to no cost; any other is refused before it is read.
 */
async function admittedText(
  { operations, limit, bodies }: RestTools,
  fastLane: ReturnType<typeof createFastLane>,
  exchange: Exchange,
): Promise<string | AppError> {
  const read = () => readText(exchange.request, bodyLimit("parse"), bodies);
  const early = isSmall(exchange.request) ? await read() : null;
  const refusal = early !== null && fastLane.knows(early) ? null : operations.admission.refusal();
  if (refusal) return refusal;
  const counting = limit(exchange, "parse");
  if (counting) await counting;
  return early ?? read();
}

/** A path whose parameter is none of those there are leads nowhere. Throws NOT_FOUND. */
function requireKnownPath(procedure: ProcedureName, parameters: PathParameters): void {
  const { input }: ApiRow = API[procedure];
  const shape: Record<string, z.ZodType> = input instanceof z.ZodObject ? input.shape : {};
  for (const [name, value] of Object.entries(parameters)) {
    const read = shape[name]?.safeParse(value);
    if (!read || read.success) continue;
    const issues = read.error.issues.map(({ message }) => ({ path: name, message }));
    throw new AppError("NOT_FOUND", `There is no such ${name}`, { issues });
  }
}

async function readInput(
  bodies: BodyBudget,
  procedure: ProcedureName,
  request: Request,
  parameters: PathParameters,
  enter: () => Promise<void>,
): Promise<unknown> {
  const row: ApiRow = API[procedure];
  if (row.method !== "POST") return row.input instanceof z.ZodObject ? queryOf(request) : undefined;
  if (row.multipart && isMultipart(request)) {
    const body = await readBody(request, bodyLimit(procedure), bodies);
    await enter();
    return requestOfForm(body, request.headers.get("content-type") ?? "");
  }
  const text = await readText(request, bodyLimit(procedure), bodies);
  await enter();
  // What has all it needs in its path may come without a body.
  return text === "" && Object.keys(parameters).length > 0 ? {} : parseJson(text);
}

function queryOf(request: Request): Record<string, string> {
  const at = request.url.indexOf("?");
  return at < 0 ? {} : Object.fromEntries(new URLSearchParams(request.url.slice(at)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

/** What the body itself says comes first. */
function withDefaults(body: unknown, defaults: PathParameters): unknown {
  if (Object.keys(defaults).length === 0 || typeof body !== "object" || body === null || Array.isArray(body))
    return body;
  return { ...defaults, ...body };
}

function withParameters(body: unknown, parameters: PathParameters): unknown {
  if (Object.keys(parameters).length === 0) return body;
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? { ...body, ...parameters }
    : { ...parameters };
}

function present(procedure: ProcedureName, output: unknown, exchange: Exchange): Reply | Promise<Reply> {
  const row: ApiRow = API[procedure];
  if (row.givesLines) return presentLines(output);
  if (row.type === "subscription") return presentStream(output, exchange);
  if (procedure === "export") return presentFile(output);
  if (procedure === "health") return presentHealth(output);
  return { headers: JSON_HEADERS, body: JSON.stringify(output) };
}

async function presentStream(output: unknown, exchange: Exchange): Promise<Reply> {
  const { body, ended } = await eventStream(output as AsyncIterable<{ type: string }>, (error) => {
    const fault = asAppError(error);
    exchange.call.notes.fault = fault;
    return errorEnvelope(fault, exchange.call.requestId);
  });
  return { headers: SSE_HEADERS, body, ended };
}

async function presentLines(output: unknown): Promise<Reply> {
  const { body, ended } = await jsonLines(output as AsyncIterable<unknown>);
  return { headers: { ...LINES_HEADERS, "cache-control": "no-store" }, body, ended };
}

/** The file itself, under its own name and type. */
function presentFile(output: unknown): Reply {
  const file = API.export.output.parse(output);
  const body = file.encoding === "base64" ? Buffer.from(file.content, "base64") : file.content;
  const headers = {
    "content-type": file.media_type,
    "content-disposition": `attachment; filename="${file.filename.replace(/[^\w.-]/g, "_")}"`,
  };
  return { headers, body };
}

function presentHealth(output: unknown): Reply {
  const health = API.health.output.parse(output);
  return {
    status: health.status === "unhealthy" ? SERVICE_UNAVAILABLE : 200,
    headers: { ...JSON_HEADERS, "cache-control": "no-store" },
    body: JSON.stringify(health),
  };
}

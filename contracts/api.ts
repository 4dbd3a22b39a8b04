import { z } from "zod";
import { AnalyzeRequest, AnalyzeResponse } from "./analyze.ts";
import { BatchRequest, BatchResponse, BatchResult } from "./batch.ts";
import { ModelsResponse } from "./catalogue.ts";
import { EditRequest, EditResponse } from "./edit.ts";
import { ExportRequest, ExportResponse } from "./export.ts";
import { CacheClearRequest, CacheClearResponse, HealthResponse, ProvidersResponse } from "./health.ts";
import { JobCreateRequest, JobEvent, JobGetRequest, JobId, JobStatus } from "./job.ts";
import { ParseRequest, ParseResponse, ParseStreamEvent } from "./parse.ts";

/** One row a procedure: its name, where REST finds it, and what goes in and out. Every surface is made from this table. */
export interface ApiRow {
  readonly type: "query" | "mutation" | "subscription";
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: `/v1/${string}`;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly summary: string;
  readonly description: string;
  /** Which parts may be sent as multipart/form-data. */
  readonly multipart?: boolean;
  /** The briefs may be sent as JSON lines (application/x-ndjson), one a line. */
  readonly takesLines?: boolean;
  /** REST answers a subscription as JSON lines instead of server-sent events. */
  readonly givesLines?: boolean;
  /** Needs the admin token. */
  readonly admin?: boolean;
}

const Nothing = z.void();

export const API = {
  parse: {
    type: "mutation",
    method: "POST",
    path: "/v1/parse",
    input: ParseRequest,
    output: ParseResponse,
    summary: "Turn a brief into a shot list",
    description:
      "One brief becomes a creative direction, a timed shot list, and all that is known about them.",
    multipart: true,
  },
  parseStream: {
    type: "subscription",
    method: "POST",
    path: "/v1/parse/stream",
    input: ParseRequest,
    output: ParseStreamEvent,
    summary: "Turn a brief into a shot list, streamed",
    description:
      "The same as parse, as server-sent events: stages, the direction, each scene as it is ready, the result.",
    multipart: true,
  },
  parseBatch: {
    type: "mutation",
    method: "POST",
    path: "/v1/parse/batch",
    input: BatchRequest,
    output: BatchResponse,
    summary: "Turn up to 10 briefs into shot lists",
    description:
      "Briefs are worked on in parallel and answered in order; one that fails, also by a wrong field of its own, does not fail the others. Only a batch that is empty, too long or has wrong options is refused as a whole.",
  },
  "jobs.create": {
    type: "mutation",
    method: "POST",
    path: "/v1/jobs",
    input: JobCreateRequest,
    output: JobStatus,
    summary: "Queue up to 10,000 briefs",
    description:
      "The job is worked off by the queue; ask for its state, or follow its events. As application/x-ndjson one brief stands on each line, and idempotency_key and webhook_url in the query; the header Idempotency-Key is read too.",
    takesLines: true,
  },
  "jobs.get": {
    type: "query",
    method: "GET",
    path: "/v1/jobs/{id}",
    input: JobGetRequest,
    output: JobStatus,
    summary: "The state and results of a job",
    description: "The state, the counts, and the results so far, page by page.",
  },
  "jobs.results": {
    type: "subscription",
    method: "GET",
    path: "/v1/jobs/{id}/results",
    input: JobId,
    output: BatchResult,
    summary: "All results of a job",
    description: "JSON lines, one a brief that has been answered, in the order of the request.",
    givesLines: true,
  },
  "jobs.events": {
    type: "subscription",
    method: "GET",
    path: "/v1/jobs/{id}/events",
    input: JobId,
    output: JobEvent,
    summary: "Follow a job",
    description: "Server-sent events of a job's progress until it has ended.",
  },
  "jobs.cancel": {
    type: "mutation",
    method: "DELETE",
    path: "/v1/jobs/{id}",
    input: JobId,
    output: JobStatus,
    summary: "Cancel a job",
    description: "Briefs in work are finished, the others are not begun.",
  },
  "jobs.retry": {
    type: "mutation",
    method: "POST",
    path: "/v1/jobs/{id}/retry",
    input: JobId,
    output: JobStatus,
    summary: "Try the failed briefs of a job again",
    description:
      "Answers that are there stay; only briefs that failed are asked again. A cancelled job stays cancelled.",
  },
  analyze: {
    type: "mutation",
    method: "POST",
    path: "/v1/analyze",
    input: AnalyzeRequest,
    output: AnalyzeResponse,
    summary: "Measure an image or a video",
    description:
      "Colours, light, composition, cuts, camera, rhythm and sound, measured; no language model is asked.",
    multipart: true,
  },
  edit: {
    type: "mutation",
    method: "POST",
    path: "/v1/edit",
    input: EditRequest,
    output: EditResponse,
    summary: "Change a previous result",
    description:
      "What was asked for changes, everything else stays as it was; with a JSON Patch and a sentence per change.",
  },
  export: {
    type: "mutation",
    method: "POST",
    path: "/v1/export/{format}",
    input: ExportRequest,
    output: ExportResponse,
    summary: "Write a result in another format",
    description: "OTIO, EDL, FCPXML, CSV, SRT, VTT, Markdown, or a storyboard as PNG or PDF.",
  },
  providers: {
    type: "query",
    method: "GET",
    path: "/v1/providers",
    input: Nothing,
    output: ProvidersResponse,
    summary: "The language-model providers",
    description: "Their state, capabilities and measured latency.",
  },
  models: {
    type: "query",
    method: "GET",
    path: "/v1/models",
    input: Nothing,
    output: ModelsResponse,
    summary: "The video-model catalogue",
    description: "Limits and prices of video models, with sources and dates.",
  },
  health: {
    type: "query",
    method: "GET",
    path: "/v1/health",
    input: Nothing,
    output: HealthResponse,
    summary: "Is the service well?",
    description: "Cheap, asks no model. Degraded answers 200: it still works. Unhealthy answers 503.",
  },
  "cache.clear": {
    type: "mutation",
    method: "POST",
    path: "/v1/cache/clear",
    input: CacheClearRequest,
    output: CacheClearResponse,
    summary: "Empty the cache",
    description: "One answer or all of them; needs the admin token.",
    admin: true,
  },
} as const satisfies Record<string, ApiRow>;

export type ProcedureName = keyof typeof API;

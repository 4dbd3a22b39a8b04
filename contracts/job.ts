import { z } from "zod";
import { BatchItem, BatchResult } from "./batch.ts";

export const MAX_JOB_BRIEFS = 10_000;
/** Results that one answer of jobs.get may hold; jobs.results streams all of them. */
export const MAX_RESULTS_PAGE = 100;

export const JobState = z.enum(["queued", "running", "completed", "failed", "cancelled"]);
export type JobState = z.infer<typeof JobState>;

export const JobCreateRequest = z
  .strictObject({
    prompts: z.array(BatchItem).min(1).max(MAX_JOB_BRIEFS),
    idempotency_key: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .nullish()
      .describe("The same key gives the same job again"),
    webhook_url: z.string().trim().max(2_048).nullish().describe("Told once, signed, when the job has ended"),
  })
  .meta({ id: "JobCreateRequest", description: "Up to 10,000 briefs, worked off by the queue" });
export type JobCreateRequest = z.infer<typeof JobCreateRequest>;

export const JobId = z.strictObject({ id: z.string().trim().min(1).max(100) });

const fromQuery = (max: number) => z.coerce.number<number | string>().int().min(0).max(max).optional();

export const JobGetRequest = JobId.extend({
  offset: fromQuery(MAX_JOB_BRIEFS).describe(
    "Position of the first brief whose result is sent along; 0 when left out",
  ),
  limit: fromQuery(MAX_RESULTS_PAGE).describe(
    "How many briefs' results are sent along; when left out, none before the job has ended and 100 after",
  ),
});
export type JobGetRequest = z.infer<typeof JobGetRequest>;

export const JobStatus = z
  .object({
    id: z.string(),
    state: JobState,
    total: z.number().int().min(0),
    completed: z.number().int().min(0),
    failed: z.number().int().min(0),
    durable: z.boolean().describe("false on the in-process queue: the job does not survive a restart"),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
    expires_at: z.iso.datetime().nullable().describe("When an ended job and its results are forgotten"),
    webhook: z
      .enum(["none", "due", "delivered", "given_up"])
      .describe("How far the message to webhook_url has come"),
    results: z
      .array(BatchResult)
      .optional()
      .describe("The results so far, in the order of the request, where asked for"),
    next_offset: z
      .number()
      .int()
      .min(0)
      .nullable()
      .optional()
      .describe("The offset of the next page of results; null after the last"),
  })
  .meta({ id: "JobStatus" });
export type JobStatus = z.infer<typeof JobStatus>;

export const JobEvent = z
  .object({
    type: z.enum(["progress", "brief_completed", "brief_failed", "completed", "failed", "cancelled"]),
    job: JobStatus.omit({ results: true, next_offset: true }),
    brief_id: z.string().nullable(),
  })
  .meta({ id: "JobEvent" });
export type JobEvent = z.infer<typeof JobEvent>;

export const JobWebhook = z
  .object({
    type: z.enum(["job.completed", "job.failed", "job.cancelled"]),
    timestamp: z.iso.datetime(),
    job: JobStatus.omit({ results: true, next_offset: true }),
  })
  .meta({
    id: "JobWebhook",
    description: "What webhook_url is told, signed in the manner of Standard Webhooks",
  });
export type JobWebhook = z.infer<typeof JobWebhook>;

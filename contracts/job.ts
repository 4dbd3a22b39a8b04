import { z } from "zod";
import { BatchItem, BatchResult } from "./batch.ts";

export const MAX_JOB_BRIEFS = 10_000;

export const JobState = z.enum(["queued", "running", "completed", "failed", "cancelled"]);
export type JobState = z.infer<typeof JobState>;

export const JobCreateRequest = z
  .strictObject({
    prompts: z.array(BatchItem).min(1).max(MAX_JOB_BRIEFS),
    idempotency_key: z.string().trim().min(1).max(200).nullish().describe("The same key gives the same job again"),
    webhook_url: z.string().trim().max(2_048).nullish().describe("Told once, signed, when the job has ended"),
  })
  .meta({ id: "JobCreateRequest", description: "Up to 10,000 briefs, worked off by the queue" });
export type JobCreateRequest = z.infer<typeof JobCreateRequest>;

export const JobId = z.strictObject({ id: z.string().trim().min(1).max(100) });

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
    results: z.array(BatchResult).optional().describe("The results so far, in the order of the request, where asked for"),
  })
  .meta({ id: "JobStatus" });
export type JobStatus = z.infer<typeof JobStatus>;

export const JobEvent = z
  .object({
    type: z.enum(["progress", "brief_completed", "brief_failed", "completed", "cancelled"]),
    job: JobStatus.omit({ results: true }),
    brief_id: z.string().nullable(),
  })
  .meta({ id: "JobEvent" });
export type JobEvent = z.infer<typeof JobEvent>;

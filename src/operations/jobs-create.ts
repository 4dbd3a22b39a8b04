import type { BatchItem } from "../../contracts/batch.ts";
import type { JobCreateRequest, JobStatus } from "../../contracts/job.ts";
import { sha256 } from "../cache/key.ts";
import type { Call } from "./call.ts";
import { type JobDesk, statusOf } from "./job-desk.ts";

/** The briefs of a job, all at once or as they arrive, and how the job is to be made. */
export interface JobSubmission {
  readonly prompts: Iterable<BatchItem> | AsyncIterable<BatchItem>;
  readonly idempotency_key?: JobCreateRequest["idempotency_key"];
  readonly webhook_url?: JobCreateRequest["webhook_url"];
}

/** Queues a job. Throws INVALID_PARAMETERS when the idempotency key belongs to other briefs, INVALID_URL, OVERLOADED. */
export async function jobsCreate(desk: JobDesk, submission: JobSubmission, call: Call): Promise<JobStatus> {
  const webhookUrl = submission.webhook_url ?? null;
  if (webhookUrl !== null) desk.checkWebhook(webhookUrl);
  const record = await desk.create(submission.prompts, {
    owner: call.client?.apiKey ?? null,
    idempotencyKey: scoped(submission.idempotency_key ?? null, call),
    webhookUrl,
  });
  return statusOf(record, desk.durable);
}

/** Two clients may use the same key: nobody finds another's job by guessing it. */
function scoped(key: string | null, call: Call): string | null {
  return key === null ? null : sha256(JSON.stringify([call.client?.name ?? null, key]));
}

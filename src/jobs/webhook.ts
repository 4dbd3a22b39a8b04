import { createHmac } from "node:crypto";
import type { JobWebhook } from "../../contracts/job.ts";
import { AppError } from "../errors.ts";
import type { DownloadRules } from "../media/fetch-asset.ts";
import { checkUrl } from "../media/url-rules.ts";
import { hasEnded, type JobRecord, statusOf } from "../operations/job-desk.ts";

export interface WebhookSettings {
  /** Null where none is configured: webhooks are refused. */
  readonly secret: string | null;
  readonly rules: DownloadRules;
  readonly durable: boolean;
}

export interface Webhooks {
  /** Throws INVALID_PARAMETERS without a secret, INVALID_URL for an address that may not be called. */
  check(url: string): void;
  /** Tells how the job ended. Throws when the receiver did not answer 2xx. */
  deliver(record: JobRecord): Promise<void>;
}

/** How often one message is offered, and the pause after the first failure; each further one is twice as long. */
export const WEBHOOK_TRIES = 10;
export const WEBHOOK_BACKOFF_MS = 1_000;

const BASE64_SECRET = /^whsec_(.+)$/;
const MS_PER_SECOND = 1_000;

/** Messages signed in the manner of Standard Webhooks (standardwebhooks.com), sent to guarded addresses only. */
export function createWebhooks({ secret, rules, durable }: WebhookSettings): Webhooks {
  return {
    check(url) {
      if (secret === null) {
        const message = "This service has no secret to sign webhooks with";
        throw new AppError("INVALID_PARAMETERS", message, { issues: [{ path: "webhook_url", message }] });
      }
      checkUrl(url, rules);
    },
    async deliver(record) {
      if (secret === null || record.webhookUrl === null || !hasEnded(record)) return;
      const { postGuarded } = await import("../media/post.ts");
      const message = messageOf(record, durable);
      await postGuarded(record.webhookUrl, message, signedHeaders(secret, idOf(record), message), rules);
    },
  };
}

/** The same for every try of one message, so that a receiver can tell a second delivery. */
function idOf(record: JobRecord): string {
  return `${record.id}.${record.round}`;
}

function messageOf(record: JobRecord, durable: boolean): string {
  const type: JobWebhook["type"] = `job.${endOf(record)}`;
  const message: JobWebhook = {
    type,
    timestamp: new Date().toISOString(),
    job: statusOf(record, durable),
  };
  return JSON.stringify(message);
}

function endOf({ state }: JobRecord): "completed" | "failed" | "cancelled" {
  return state === "failed" || state === "cancelled" ? state : "completed";
}

function signedHeaders(secret: string, id: string, body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / MS_PER_SECOND));
  const signature = createHmac("sha256", keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  };
}

function keyOf(secret: string): Buffer {
  const encoded = BASE64_SECRET.exec(secret)?.[1];
  return encoded ? Buffer.from(encoded, "base64") : Buffer.from(secret);
}

import { ModelFault } from "./fault.ts";
import type { Policy } from "./policy.ts";
import type { ModelImage, Moderator, Verdict } from "./provider.ts";

/** Not an LLM's speed: the verdict comes in well under a second, and the request waits for it. */
const MODERATION_TIMEOUT_MS = 5_000;

/** What moderation found; `off` where no service is configured. */
export type ModerationOutcome =
  | { readonly status: "passed" | "off" }
  | { readonly status: "flagged"; readonly categories: readonly string[] }
  | { readonly status: "unreachable"; readonly reason: string };

export interface Content {
  readonly text: string;
  readonly images: readonly ModelImage[];
  readonly signal: AbortSignal;
}

/**
 * Text and pictures, side by side: the service takes one picture at a time. Flagged by one is flagged. Throws only the
 * ModelFault `cancelled` when the caller leaves.
 */
export async function moderateContent(
  moderator: Moderator,
  policy: Policy,
  content: Content,
): Promise<ModerationOutcome> {
  const parts = [
    { text: content.text, image: content.images[0] ?? null },
    ...content.images.slice(1).map((image) => ({ text: "", image })),
  ].filter((part) => part.text !== "" || part.image !== null);
  const deadlineAtMs = Date.now() + MODERATION_TIMEOUT_MS;
  const results = await Promise.allSettled(
    parts.map((part) => check(moderator, policy, part, content.signal, deadlineAtMs)),
  );
  if (content.signal.aborted) throw new ModelFault("cancelled");
  const verdicts = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  if (verdicts.some((verdict) => verdict.flagged)) {
    return {
      status: "flagged",
      categories: [...new Set(verdicts.flatMap((verdict) => verdict.categories))].sort(),
    };
  }
  const failed = results.find((result) => result.status === "rejected");
  if (!failed) return { status: "passed" };
  const fault: unknown = failed.reason;
  return { status: "unreachable", reason: fault instanceof ModelFault ? fault.message : "failed" };
}

async function check(
  moderator: Moderator,
  policy: Policy,
  part: { readonly text: string; readonly image: ModelImage | null },
  signal: AbortSignal,
  deadlineAtMs: number,
): Promise<Verdict> {
  const timeout = AbortSignal.timeout(MODERATION_TIMEOUT_MS);
  const either = AbortSignal.any([signal, timeout]);
  const attempt = async () => {
    try {
      return await moderator.check(part, either);
    } catch (error) {
      throw timeout.aborted && !signal.aborted ? new ModelFault("first_token_timeout") : error;
    }
  };
  return policy.run(attempt, { deadlineAtMs, signal: either, hasAlternative: false, isOnlyHope: false });
}

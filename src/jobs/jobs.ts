import type { BatchItem } from "../../contracts/batch.ts";
import type { Config } from "../config.ts";
import type { BriefOutcome } from "../operations/answer-brief.ts";
import type { JobDesk } from "../operations/job-desk.ts";
import type { QueueBoard } from "../operations/queue-board.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";

/** Jobs as the composition root holds them. */
export interface Jobs {
  readonly desk: JobDesk;
  /** Begins to work on briefs in this process. */
  work(): Promise<void>;
  /** Begins no further brief, and lets go of all who follow a job. */
  stopTaking(): void;
  /** Resolves when no brief is in work here. */
  idle(): Promise<void>;
  /** Hands back what is still in work, and closes. */
  close(): Promise<void>;
  /** The administrator's page of the queues. */
  readonly board: QueueBoard;
}

export interface JobsTools {
  readonly config: Config;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly answer: (brief: BatchItem, index: number, signal: AbortSignal) => Promise<BriefOutcome>;
}

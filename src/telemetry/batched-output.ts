import { write, writeSync } from "node:fs";

/** Where the log writes its lines. */
export interface BatchedOutput {
  write(line: string): void;
  /** Calls back when everything that was given before is written, or cannot be. */
  flush(done: () => void): void;
  /** Writes what waits before it returns; for a process that ends at once. */
  flushSync(): void;
}

const BATCH_CHARACTERS = 64 * 1024;
const FLUSH_AFTER_MS = 250;
const RETRY_AFTER_MS = 10;
/** What waits for a reader who does not read: more than this would be memory the service needs. */
const MOST_WAITING_CHARACTERS = 16 * 1024 * 1024;

/**
 * Lines gathered in memory and written to `fileDescriptor` in order, a batch at a time: when 64 KiB have come together, or
 * a quarter of a second after the first. A line costs its caller no more than adding it to a list. Where nobody reads any
 * more (EPIPE) lines are let go, where a reader stalls they are from 16 MiB on, and their number is told; a batch that fails
 * otherwise is lost, and the next is tried.
 */
export function openBatchedOutput(fileDescriptor: number): BatchedOutput {
  let pending: string[] = [];
  let pendingCharacters = 0;
  /** Bytes on their way; null between two batches. */
  let leaving: Buffer | null = null;
  /** What the full pipe has refused for the moment. */
  let refused: Buffer | null = null;
  let dropped = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isBroken = false;
  let waiting: (() => void)[] = [];

  /** Joining a list once is cheaper than a text that grows line by line. */
  function takePending(): Buffer {
    if (dropped > 0) pending.push(lineOnDropped(dropped));
    dropped = 0;
    const batch = Buffer.from(pending.join(""));
    pending = [];
    pendingCharacters = 0;
    return batch;
  }

  function begin(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    if (leaving) return;
    if (pending.length === 0) {
      const told = waiting;
      waiting = [];
      for (const done of told) done();
      return;
    }
    send(takePending());
  }

  function send(batch: Buffer): void {
    leaving = batch;
    refused = null;
    write(fileDescriptor, batch, (error, written) => {
      // A reader who is slower than we are: the pipe is full for the moment.
      if (error?.code === "EAGAIN") {
        refused = batch;
        setTimeout(() => send(batch), RETRY_AFTER_MS);
      } else if (!error && written < batch.length) send(batch.subarray(written));
      else {
        if (error?.code === "EPIPE") isBroken = true;
        leaving = null;
        if (!timer || pendingCharacters >= BATCH_CHARACTERS || waiting.length > 0) begin();
      }
    });
  }

  const output: BatchedOutput = {
    write(line) {
      if (isBroken) return;
      if (pendingCharacters >= MOST_WAITING_CHARACTERS) {
        dropped += 1;
        return;
      }
      pending.push(line);
      pendingCharacters += line.length;
      if (pendingCharacters >= BATCH_CHARACTERS) begin();
      else timer ??= setTimeout(begin, FLUSH_AFTER_MS).unref();
    },
    flush(done) {
      waiting.push(done);
      begin();
    },
    flushSync() {
      let batch = Buffer.concat([refused ?? Buffer.alloc(0), takePending()]);
      refused = null;
      try {
        while (batch.length > 0) batch = batch.subarray(writeSync(fileDescriptor, batch));
      } catch {
        // Nobody is left to be told.
      }
    },
  };
  flushAtExit(output);
  return output;
}

function lineOnDropped(count: number): string {
  const told = {
    level: "warn",
    time: new Date().toISOString(),
    msg: `${count} log lines were dropped: nobody read them in time`,
  };
  return `${JSON.stringify(told)}\n`;
}

const open = new Set<BatchedOutput>();

/** One listener for all outputs, which live as long as the process. */
function flushAtExit(output: BatchedOutput): void {
  if (open.size === 0) {
    process.on("exit", () => {
      for (const each of open) each.flushSync();
    });
  }
  open.add(output);
}

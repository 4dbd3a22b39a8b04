import { spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { AppError } from "../errors.ts";

/** One run of the decoder: what to read, how, and the limits it dies by. */
export interface DecodeRun {
  ffmpegPath: string;
  inputPath: string;
  demuxer: "mov" | "matroska";
  /** Options before the input: threads, seeking, what to skip. */
  inputOptions: string[];
  /** Options after the input: filters, maps and output files. */
  outputOptions: string[];
  /** The decoder's messages go to this file. */
  logPath: string;
  maxOutputBytes: number;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

const MAX_ADDRESS_SPACE_KIB = 4 * 1024 * 1024;
const MAX_OPEN_FILES = 64;
const MAX_PIXELS = 8_192 * 8_192;
const SHELL_BLOCK_BYTES = 512;
const LOG_TAIL_BYTES = 2_000;
const LIMITED =
  'ulimit -c 0; ulimit -t "$1" 2>/dev/null; ulimit -f "$2" 2>/dev/null; ulimit -v "$3" 2>/dev/null; ulimit -n "$4" 2>/dev/null; shift 4; exec "$@"';

/**
 * ffmpeg decodes the first frames of every track to guess what the container should have said, and then once more: a tenth of a
 * second for each run. Only H.264 that does not say how far its frames are out of order needs the guess, and `strict` waits for
 * as many frames there as its level allows, so that none comes too late.
 */
const WITHOUT_TRIAL_DECODING = ["-nofind_stream_info", "-strict", "1"];

const UNDECODABLE = "The film cannot be decoded";

/** Whether the decoder itself gave up, not for want of time or because nobody waits any more. */
export function isUndecodable(error: unknown): boolean {
  return error instanceof AppError && error.message === UNDECODABLE;
}

/** Children that still run, so that none outlives this process. */
const running = new Set<ReturnType<typeof spawn>>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/**
 * Runs ffmpeg on one local file under limits of time, processor time, memory, output size and open files; the demuxer is fixed
 * and only the file protocol exists, so that no playlist, network address or other file is ever opened. The child is dead when
 * the promise settles. Throws VIDEO_PROCESSING_FAILED, or the signal's reason when it was aborted.
 */
export async function runDecoder(run: DecodeRun): Promise<void> {
  run.signal?.throwIfAborted();
  const log = await open(run.logPath, "w", 0o600);
  try {
    const end = await waitForEnd(run, log.fd);
    run.signal?.throwIfAborted();
    if (end.timedOut) throw failure("Decoding the film takes too long");
    if (end.code !== 0) throw failure(UNDECODABLE, await logTail(run.logPath));
  } finally {
    await log.close();
  }
}

function waitForEnd(
  run: DecodeRun,
  logDescriptor: number,
): Promise<{ code: number | null; timedOut: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      "/bin/sh",
      ["-c", LIMITED, "sh", ...limitValues(run), run.ffmpegPath, ...commandLine(run)],
      {
        stdio: ["ignore", "ignore", logDescriptor],
        env: {},
      },
    );
    running.add(child);
    let timedOut = false;
    const kill = () => child.kill("SIGKILL");
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, run.timeoutMs);
    run.signal?.addEventListener("abort", kill, { once: true });
    if (run.signal?.aborted) kill();
    const settle = () => {
      clearTimeout(timer);
      run.signal?.removeEventListener("abort", kill);
      running.delete(child);
    };
    child.once("error", (error) => {
      settle();
      reject(failure("The decoder cannot be started", error));
    });
    child.once("close", (code) => {
      settle();
      resolve({ code, timedOut });
    });
  });
}

/** In the order of LIMITED: processor seconds, file blocks, KiB of address space, open files. */
function limitValues(run: DecodeRun): string[] {
  const cpuSeconds = Math.ceil((2 * run.timeoutMs) / 1_000);
  return [
    cpuSeconds,
    Math.ceil(run.maxOutputBytes / SHELL_BLOCK_BYTES),
    MAX_ADDRESS_SPACE_KIB,
    MAX_OPEN_FILES,
  ].map(String);
}

function commandLine(run: DecodeRun): string[] {
  return [
    ...["-nostdin", "-hide_banner", "-nostats", "-loglevel", "info", "-y"],
    ...["-protocol_whitelist", "file", "-f", run.demuxer, "-max_pixels", String(MAX_PIXELS)],
    ...WITHOUT_TRIAL_DECODING,
    ...run.inputOptions,
    ...["-i", `file:${run.inputPath}`],
    ...run.outputOptions,
  ];
}

async function logTail(path: string): Promise<Error> {
  const text = await readFile(path, "utf8");
  return new Error(text.slice(-LOG_TAIL_BYTES));
}

function failure(message: string, cause?: unknown): AppError {
  return new AppError("VIDEO_PROCESSING_FAILED", message, null, null, { cause });
}

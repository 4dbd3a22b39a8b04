import type { Piscina } from "piscina";
import type { ErrorCode } from "../../contracts/errors.ts";
import type { LeftOutFrame, ThinningInput } from "../../contracts/film-thinning.ts";
import type { ImageMeasurement, ImageTaskInput } from "../../contracts/image-task.ts";
import type { AudioAnalysis, ExtractedReferences } from "../../contracts/reference.ts";
import type { TaskEnvelope } from "../../contracts/task-envelope.ts";
import type { VideoProbe } from "../../contracts/video-probe.ts";
import type {
  DecodedAudio,
  StretchInput,
  StretchMotion,
  VideoTaskInput,
} from "../../contracts/video-task.ts";
import { AppError } from "../errors.ts";
import { returnBigBlocks } from "./native-memory.ts";
import { createTurns, type Priority } from "./turns.ts";

/** What threads can do: the file and the export that do it, and the code of an answer that never came. */
const TASKS = {
  image: { file: "../../workers/image.ts", name: "measureImage", failure: "IMAGE_PROCESSING_FAILED" },
  video: { file: "../../workers/video.ts", name: "measureVideo", failure: "VIDEO_PROCESSING_FAILED" },
  probe: { file: "../../workers/container.ts", name: "probeContainer", failure: "VIDEO_PROCESSING_FAILED" },
  thin: { file: "../../workers/container.ts", name: "thinContainer", failure: "VIDEO_PROCESSING_FAILED" },
  stretch: { file: "../../workers/video.ts", name: "measureStretch", failure: "VIDEO_PROCESSING_FAILED" },
  sound: { file: "../../workers/video.ts", name: "measureSound", failure: "VIDEO_PROCESSING_FAILED" },
} as const satisfies Record<string, { file: string; name: string; failure: ErrorCode }>;

type TaskKind = keyof typeof TASKS;

interface TaskTypes {
  image: { input: ImageTaskInput; output: ImageMeasurement };
  video: { input: VideoTaskInput; output: ExtractedReferences };
  stretch: { input: StretchInput; output: StretchMotion };
  sound: { input: DecodedAudio; output: AudioAnalysis };
  probe: { input: string; output: VideoProbe };
  thin: { input: ThinningInput; output: LeftOutFrame[] };
}

/** Reading a sound container takes milliseconds: one that takes this long is damaged and may never be read. */
const MOST_READING_MS = 4_000;
const READING: readonly TaskKind[] = ["probe", "thin"];

export interface PoolOptions {
  /** 0 takes one per core, at most four. */
  threads: number;
  /** Tasks that may wait for a thread. */
  maxWaiting: number;
  /** Time that one task may run, not counting its wait. */
  taskTimeoutMs: number;
  observer?: MediaObserver;
  /** Other files to run the tasks from; the workers' own by default. */
  taskFiles?: Partial<Record<TaskKind, URL>>;
  /** Tasks a thread after which it is replaced, so that what a native library leaks does not pile up. */
  tasksPerThread?: number;
}

/** What the outside may count. */
export interface MediaObserver {
  /** A task has ended: well, badly, or because nobody wants it any more. */
  taskEnded(kind: TaskKind, outcome: "ok" | "failed" | "cancelled", seconds: number): void;
  waitingChanged(count: number): void;
}

interface RunOptions {
  priority: Priority;
  signal: AbortSignal;
  /** Buffers that move to the thread; the sender's views of them are empty afterwards. */
  transfer?: ArrayBuffer[];
}

const MOST_THREADS = 4;
/**
 * Threads without work end after this, and give their memory back. A new one takes a second of processor time to get up to speed
 * with films.
 */
const IDLE_TIMEOUT_MS = 40_000;
const TASKS_PER_THREAD = 500;

/**
 * Threads that measure media: started by the first task, at most `threads` at work, interactive tasks first, a bounded number
 * waiting (OVERLOADED beyond it). A thread that dies or overruns is replaced and its task answered with an error.
 */
export function createMediaPool(options: PoolOptions) {
  const threads =
    options.threads > 0 ? options.threads : Math.min(MOST_THREADS, navigator.hardwareConcurrency);
  const turns = createTurns(threads, options.maxWaiting);
  const retiring = new Set<Promise<unknown>>();
  let current: Promise<Piscina> | null = null;
  let tasksLeft = 0;
  let closed = false;

  async function run<Kind extends TaskKind>(
    kind: Kind,
    input: TaskTypes[Kind]["input"],
    { priority, signal, transfer }: RunOptions,
  ): Promise<TaskTypes[Kind]["output"]> {
    if (closed) throw new AppError("OVERLOADED", "The service is shutting down");
    const turn = turns.take(priority, signal, () => runInThread(kind, input, signal, transfer ?? []));
    options.observer?.waitingChanged(turns.waiting());
    return await turn;
  }

  async function runInThread<Kind extends TaskKind>(
    kind: Kind,
    input: TaskTypes[Kind]["input"],
    signal: AbortSignal,
    transfer: ArrayBuffer[],
  ): Promise<TaskTypes[Kind]["output"]> {
    const started = performance.now();
    const ended = (outcome: "ok" | "failed" | "cancelled") => {
      options.observer?.taskEnded(kind, outcome, (performance.now() - started) / 1_000);
      options.observer?.waitingChanged(turns.waiting());
    };
    const mostMs = READING.includes(kind) ? MOST_READING_MS : options.taskTimeoutMs;
    const deadline = AbortSignal.timeout(Math.min(mostMs, options.taskTimeoutMs));
    try {
      const envelope = await ask(
        await pool(),
        kind,
        input,
        AbortSignal.any([signal, deadline]),
        transfer,
        options.taskFiles?.[kind],
      );
      if (!envelope.ok)
        throw new AppError(envelope.fault.code, envelope.fault.message, envelope.fault.details);
      ended("ok");
      return envelope.value;
    } catch (error) {
      ended(signal.aborted ? "cancelled" : "failed");
      signal.throwIfAborted();
      if (error instanceof AppError) throw error;
      const reason = deadline.aborted ? "Measuring takes too long" : "The file broke its reader";
      throw new AppError(
        TASKS[kind].failure,
        reason,
        { rule: deadline.aborted ? "timeout" : "crash" },
        null,
        { cause: error },
      );
    }
  }

  /** The threads in use; after enough tasks new ones take over while the old ones finish. */
  function pool(): Promise<Piscina> {
    if (current !== null && tasksLeft <= 0) {
      const old = current.then((piscina) => piscina.close()).finally(() => retiring.delete(old));
      retiring.add(old);
      current = null;
    }
    if (current === null) {
      current = startThreads(threads);
      tasksLeft = (options.tasksPerThread ?? TASKS_PER_THREAD) * threads;
    }
    tasksLeft -= 1;
    return current;
  }

  async function close(): Promise<void> {
    closed = true;
    await Promise.all([...retiring, current?.then((piscina) => piscina.destroy())]);
    current = null;
  }

  return { run, close, waiting: turns.waiting, threads };
}

export type MediaPool = ReturnType<typeof createMediaPool>;

async function startThreads(threads: number): Promise<Piscina> {
  const [{ Piscina }] = await Promise.all([import("piscina"), returnBigBlocks()]);
  return new Piscina({
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_TIMEOUT_MS,
    maxQueue: "auto",
    recordTiming: false,
  });
}

/** Runs a task in a thread. Buffers that belong to native code cannot move; they are copied. */
async function ask<Kind extends TaskKind>(
  piscina: Piscina,
  kind: Kind,
  input: TaskTypes[Kind]["input"],
  signal: AbortSignal,
  transferList: ArrayBuffer[],
  otherFile: URL | undefined,
): Promise<TaskEnvelope<TaskTypes[Kind]["output"]>> {
  const { file, name } = TASKS[kind];
  const filename = (otherFile ?? new URL(file, import.meta.url)).href;
  try {
    return await piscina.run(input, { filename, name, signal, transferList });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "DataCloneError")) throw error;
    return await piscina.run(input, { filename, name, signal });
  }
}

import { ModelFault } from "./fault.ts";
import type { ProviderEvent, StopReason, Tokens } from "./provider.ts";

/** How long an answer may take, in milliseconds. */
export interface AnswerLimits {
  /** From the call to the first event. */
  readonly firstTokenMs: number;
  /** Between two events after that. */
  readonly idleMs: number;
  /** Wall-clock time (Date.now) at which the caller no longer wants the answer. */
  readonly deadlineAtMs: number;
  readonly maxCharacters: number;
}

/** How long the token count may take after the terminal status. */
const TAIL_MS = 500;

/** What came of a stream so far; filled while it is read, so that a failed attempt can be accounted for too. */
export interface Transcript {
  text: string;
  tokens: Partial<Tokens>;
  /** The terminal status, once it has come. */
  stop: StopReason | null;
  /** Milliseconds from the call to the first event. */
  firstTokenMs: number | null;
}

export function emptyTranscript(): Transcript {
  return { text: "", tokens: {}, stop: null, firstTokenMs: null };
}

/**
 * Reads a whole answer into `transcript` and returns its text. Success is a terminal stop of kind `complete` with text
 * before it; everything else throws a ModelFault, and whatever `open` started is told to stop.
 */
export async function readAnswer(
  open: (signal: AbortSignal) => AsyncIterable<ProviderEvent>,
  limits: AnswerLimits,
  signal: AbortSignal,
  transcript: Transcript,
): Promise<string> {
  const watch = watchdog(limits, signal);
  const began = performance.now();
  try {
    const events = open(watch.signal)[Symbol.asyncIterator]();
    // An iterator that ignores its signal must not keep the caller waiting.
    await Promise.race([drain(events, limits, watch, transcript, began), watch.barked]);
    if (watch.signal.aborted) await watch.barked;
    watch.dismiss();
  } catch (error) {
    const fault = watch.reason() ?? error;
    // What goes wrong after the terminal status only costs the token count that follows it.
    watch.callOff();
    const isTold = transcript.stop !== null && !(fault instanceof ModelFault && fault.kind === "cancelled");
    if (!isTold) throw fault;
  }
  return judge(transcript.stop, transcript.text);
}

async function drain(
  events: AsyncIterator<ProviderEvent>,
  limits: AnswerLimits,
  watch: Watchdog,
  transcript: Transcript,
  began: number,
): Promise<void> {
  for (let next = await events.next(); next.done !== true; next = await events.next()) {
    const event = next.value;
    if (watch.signal.aborted) break;
    transcript.firstTokenMs ??= performance.now() - began;
    if (event.type === "text") transcript.text += event.text;
    if (event.type === "tokens") transcript.tokens = { ...transcript.tokens, ...event.tokens };
    // A refusal is told before the ordinary end that follows it.
    if (event.type === "stop") transcript.stop ??= event.reason;
    if (transcript.text.length > limits.maxCharacters) throw new ModelFault("oversized");
    watch.pat(transcript.stop === null ? limits.idleMs : Math.min(TAIL_MS, limits.idleMs));
  }
}

function judge(stop: StopReason | null, text: string): string {
  if (stop === null) throw new ModelFault(text === "" ? "empty" : "cut_short");
  if (stop === "other") throw new ModelFault("not_an_answer");
  if (stop !== "complete") throw new ModelFault(stop);
  if (text.trim() === "") throw new ModelFault("empty");
  return text;
}

interface Watchdog {
  readonly signal: AbortSignal;
  /** Rejects when time is up or the caller left; never resolves. */
  readonly barked: Promise<never>;
  readonly reason: () => ModelFault | null;
  /** The stream moved; it may now be silent for `idleMs`. */
  readonly pat: (idleMs: number) => void;
  readonly dismiss: () => void;
  /** Dismissed, and what is still open upstream ends: a stream that was given up, or the tail after a fault. */
  readonly callOff: () => void;
}

function watchdog(limits: AnswerLimits, callerSignal: AbortSignal): Watchdog {
  const controller = new AbortController();
  let fault: ModelFault | null = null;
  const { promise: barked, reject } = Promise.withResolvers<never>();
  barked.catch(() => undefined);
  const bark = (reason: ModelFault) => {
    fault ??= reason;
    controller.abort(fault);
    reject(fault);
  };
  const leave = () => bark(new ModelFault("cancelled"));
  const total = setTimeout(
    () => bark(new ModelFault("deadline")),
    Math.max(0, limits.deadlineAtMs - Date.now()),
  );
  let idle = setTimeout(() => bark(new ModelFault("first_token_timeout")), limits.firstTokenMs);
  let patienceMs: number | null = null;
  callerSignal.addEventListener("abort", leave, { once: true });
  if (callerSignal.aborted) leave();
  const dismiss = () => {
    clearTimeout(total);
    clearTimeout(idle);
    callerSignal.removeEventListener("abort", leave);
  };
  return {
    signal: controller.signal,
    barked,
    reason: () => fault,
    pat(idleMs) {
      if (idleMs === patienceMs) return void idle.refresh();
      patienceMs = idleMs;
      clearTimeout(idle);
      idle = setTimeout(() => bark(new ModelFault("stalled")), idleMs);
    },
    dismiss,
    callOff() {
      dismiss();
      controller.abort(fault ?? new ModelFault("cancelled"));
    },
  };
}

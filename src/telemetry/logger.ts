import pino, { type Logger as PinoLogger } from "pino";
import { openBatchedOutput } from "./batched-output.ts";

export type Logger = PinoLogger;

export interface LoggerSettings {
  readonly logLevel: string;
  /** Words on a terminal instead of JSON; told from standard output when left out. */
  readonly pretty?: boolean;
  /** 1 for standard output, 2 for standard error. */
  readonly fileDescriptor?: 1 | 2;
}

/**
 * The service's log: a JSON object a line, readable text on a terminal. Lines are written in batches, at least four times a
 * second; `closeLogger` writes the last one. Nothing is redacted here: no caller passes briefs, tokens or keys.
 */
export async function createLogger(settings: LoggerSettings): Promise<Logger> {
  const fileDescriptor = settings.fileDescriptor ?? 1;
  const pretty = settings.pretty ?? (fileDescriptor === 1 ? process.stdout : process.stderr).isTTY === true;
  const options = {
    level: settings.logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeFault },
  };
  if (pretty) {
    const { default: prettyStream } = await import("pino-pretty");
    return pino(
      options,
      prettyStream({ colorize: true, ignore: "pid", destination: fileDescriptor, sync: true }),
    );
  }
  return pino(options, openBatchedOutput(fileDescriptor));
}

/** Writes what is still buffered. */
export function closeLogger(logger: Logger): Promise<void> {
  return new Promise((resolve) => logger.flush(() => resolve()));
}

/** What a fault says, also where it is no Error or, as Bun's own about modules, holds what cannot be printed. */
function describeFault(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault === undefined ? undefined : { message: String(fault) };
  const told = pino.stdSerializers.err(fault);
  return isPrintable(told) ? told : { type: fault.name, message: fault.message, stack: fault.stack };
}

function isPrintable(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

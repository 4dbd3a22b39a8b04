import type { z } from "zod";
import { AppError } from "../errors.ts";
import { validInput } from "../operations/valid-input.ts";
import type { BodyBudget } from "./body-budget.ts";
import { refuseDeepNesting } from "./nesting.ts";

/** A sender may be silent for so long, and take so long in all. */
const IDLE_MS = 60_000;
const WHOLE_MS = 600_000;
const LINE_END = 0x0a;
const LINES_TYPES = ["application/x-ndjson", "application/jsonl", "application/x-jsonlines"];

export const LINES_HEADERS = { "content-type": "application/x-ndjson; charset=utf-8" } as const;

export function isJsonLines(request: Request): boolean {
  const type = request.headers.get("content-type")?.toLowerCase() ?? "";
  return LINES_TYPES.some((known) => type.startsWith(known));
}

/** A sender who mixed up the whole file needs no list of every line. */
const MOST_LINES_TOLD = 20;

/**
 * The objects of a body in JSON lines, each as soon as its line has arrived; empty lines count for nothing. After a wrong
 * line the rest is only checked, so that the fault names every wrong line, up to 20. Throws INVALID_PARAMETERS that names
 * the lines, PAYLOAD_TOO_LARGE over `maxBytes`, OVERLOADED when what has arrived and is not taken yet does not fit into
 * `budget`.
 */
export async function* readJsonLines<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes: number,
  budget: BodyBudget,
): AsyncGenerator<z.output<Schema>> {
  const faults: LineFault[] = [];
  let line = 0;
  for await (const text of readLines(request, maxBytes, budget)) {
    line += 1;
    if (text.trim() === "") continue;
    const read = parseLine(text, schema);
    if (read instanceof AppError) faults.push({ line, error: read });
    else if (faults.length === 0) yield read.value;
    if (faults.length === MOST_LINES_TOLD) break;
  }
  if (faults[0]) throw wrongLines([faults[0], ...faults.slice(1)]);
}

interface LineFault {
  readonly line: number;
  readonly error: AppError;
}

/** One wrong line keeps its own code and message; of several each fault tells its line. */
function wrongLines(faults: readonly [LineFault, ...LineFault[]]): AppError {
  const [{ line, error }] = faults;
  if (faults.length === 1)
    return new AppError(error.code, `Line ${line}: ${error.message}`, { ...error.details, line });
  const count = faults.length === MOST_LINES_TOLD ? `At least ${MOST_LINES_TOLD}` : String(faults.length);
  return new AppError("INVALID_PARAMETERS", `${count} lines are wrong, the first is line ${line}`, {
    line,
    issues: faults.flatMap(issuesOf),
  });
}

/** The wrong fields of a line, each with its line; a line that is wrong as a whole is one. */
function issuesOf({ line, error }: LineFault): object[] {
  const told: unknown = error.details?.["issues"];
  const issues: object[] = Array.isArray(told) ? told : [{ path: "", message: error.message }];
  return issues.map((issue) => ({ line, ...issue }));
}

async function* readLines(request: Request, maxBytes: number, budget: BodyBudget): AsyncGenerator<string> {
  if (!request.body) return;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body.getReader();
  const giveUpAt = performance.now() + WHOLE_MS;
  let total = 0;
  let rest: string[] = [];
  let heldBytes = 0;
  try {
    for (;;) {
      const { done, value } = await readInTime(reader, giveUpAt);
      if (done) break;
      total += value.byteLength;
      if (total > maxBytes) throw new AppError("PAYLOAD_TOO_LARGE", undefined, { max_bytes: maxBytes });
      budget.take(value.byteLength);
      heldBytes += value.byteLength;
      const [first = "", ...others] = decode(decoder, value).split("\n");
      rest.push(first);
      for (const next of others) {
        yield rest.join("");
        rest = [next];
      }
      const lastLineAt = value.lastIndexOf(LINE_END) + 1;
      if (lastLineAt === 0) continue;
      const restBytes = value.byteLength - lastLineAt;
      budget.give(heldBytes - restBytes);
      heldBytes = restBytes;
    }
    yield rest.join("") + decode(decoder);
  } finally {
    budget.give(heldBytes);
    reader.cancel().catch(() => {});
  }
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new AppError("INVALID_PARAMETERS", "The body is not valid UTF-8");
  }
}

type Chunk = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

async function readInTime(reader: ReadableStreamDefaultReader<Uint8Array>, giveUpAt: number): Promise<Chunk> {
  const timer = Promise.withResolvers<never>();
  const late = () => timer.reject(new AppError("INVALID_PARAMETERS", "The body did not arrive in time"));
  const timeout = setTimeout(late, Math.min(IDLE_MS, giveUpAt - performance.now()));
  try {
    return await Promise.race([reader.read(), timer.promise]);
  } finally {
    clearTimeout(timeout);
  }
}

function parseLine<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): { readonly value: z.output<Schema> } | AppError {
  try {
    const value = parseJson(text);
    refuseDeepNesting(value);
    return { value: validInput(schema, value) };
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const message = "Not valid JSON";
    throw new AppError("INVALID_PARAMETERS", message, { issues: [{ path: "", message }] });
  }
}

/** `source` as JSON lines, made as fast as they are read. A fault before the first line is thrown. */
export async function jsonLines(
  source: AsyncIterable<unknown>,
): Promise<{ body: ReadableStream<Uint8Array>; ended: Promise<void> }> {
  const encoder = new TextEncoder();
  const iterator = source[Symbol.asyncIterator]();
  let next = await iterator.next();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        if (next.done) {
          controller.close();
          return end();
        }
        controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
        next = await iterator.next();
      } catch (error) {
        // The answer has begun: a broken stream is all that can be said.
        controller.error(error);
        end();
      }
    },
    async cancel() {
      end();
      await iterator.return?.();
    },
  });
  return { body, ended };
}

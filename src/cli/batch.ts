import { appendFile, readFile, rename, truncate, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { BatchResult } from "../../contracts/batch.ts";
import { BatchItem } from "../../contracts/batch.ts";
import { AppError, errorBody, toAppError } from "../errors.ts";
import { validInput } from "../operations/valid-input.ts";
import type { Command } from "./command.ts";
import { EXIT, UsageError } from "./exit.ts";
import { readTextFile } from "./input.ts";
import { COMMON_OPTIONS, readArguments, wholeNumber } from "./options.ts";
import { print } from "./output.ts";
import { type Progress, startProgress } from "./progress.ts";
import { openService, type Service } from "./service.ts";

const HELP = `Turns many briefs into shot lists: JSON Lines in, JSON Lines out.

  shotwright batch briefs.jsonl --out results.jsonl
  shotwright batch briefs.jsonl > results.jsonl

Each line is {"id", "prompt", "options", "context"}, or just a string; a brief without an id has its line number.
Each answer is {"id", "status", "response", "error"}. With --out, briefs that the file answers already are skipped,
so a run that was broken off is taken up where it stopped; briefs that failed are tried again, and what was told of
their failure is taken out.

  --out FILE       append answers to this file
  --parallel N     briefs in work at once (4)
  --server URL     ask a server instead of working in this process

Exit code 4: some briefs failed.`;

const OPTIONS = { ...COMMON_OPTIONS, out: { type: "string" }, parallel: { type: "string" } } as const;
const DEFAULT_PARALLEL = 4;
const MAX_PARALLEL = 64;
/** Every answer begins so. */
const ANSWER_START = '{"id":"';
const Answered = z.object({ id: z.string(), status: z.string() });

export const batchCommand: Command = { summary: "turn many briefs (JSONL) into shot lists", help: HELP, run };

interface Line {
  readonly id: string;
  readonly text: string;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [file = "-"] = positionals;
  if (positionals.length > 1) throw new UsageError("Name one file of briefs");
  const parallel = Math.min(
    MAX_PARALLEL,
    Math.max(1, wholeNumber("parallel", values.parallel) ?? DEFAULT_PARALLEL),
  );
  const lines = linesOf(file === "-" ? await Bun.stdin.text() : await readTextFile(file));
  const answered = values.out === undefined ? new Set<string>() : await answeredIn(values.out);
  if (values.out !== undefined) await takeOutFailures(values.out, new Set(lines.map(({ id }) => id)));
  const open = lines.filter(({ id }) => !answered.has(id));

  const progress = startProgress();
  const service = await openService(values.server);
  try {
    const failed = await workOff(open, parallel, service, progress, (result) => write(values.out, result));
    progress.end();
    process.stderr.write(
      `${open.length - failed} answered, ${failed} failed, ${lines.length - open.length} answered before\n`,
    );
    return failed > 0 ? EXIT.partial : EXIT.ok;
  } finally {
    progress.end();
    await service.close();
  }
}

/** The number of briefs that failed. */
async function workOff(
  lines: readonly Line[],
  parallel: number,
  service: Service,
  progress: Progress,
  take: (result: BatchResult) => Promise<void>,
): Promise<number> {
  let next = 0;
  let done = 0;
  let failed = 0;
  async function worker(): Promise<void> {
    for (let line = lines[next++]; line; line = lines[next++]) {
      const result = await answer(line, service);
      await take(result);
      done += 1;
      if (result.status === "error") failed += 1;
      progress.show(`${done} of ${lines.length}${failed > 0 ? `, ${failed} failed` : ""}`);
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker));
  return failed;
}

async function answer({ id, text }: Line, service: Service): Promise<BatchResult> {
  try {
    const line = briefOf(text);
    if (line === undefined) throw new AppError("INVALID_PARAMETERS", "The line is not valid JSON");
    const { id: _id, ...brief } = validInput(BatchItem, line);
    return { id, status: "success", response: await service.parse(brief), error: null };
  } catch (error) {
    return { id, status: "error", response: null, error: errorBody(toAppError(error)) };
  }
}

function linesOf(text: string): Line[] {
  const lines = text
    .split("\n")
    .flatMap((line, index) => (line.trim() ? [{ id: idOf(line, index + 1), text: line }] : []));
  const seen = new Set<string>();
  const twice = lines.find(({ id }) => seen.size === seen.add(id).size);
  if (twice) throw new UsageError(`Two briefs have the id ${twice.id}`);
  return lines;
}

function idOf(line: string, number: number): string {
  const value = tolerantJson(line);
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : String(number);
}

/** A line that is a bare string is the brief's text. */
function briefOf(line: string): unknown {
  const value = tolerantJson(line);
  if (typeof value === "string") return { prompt: { text: value } };
  return typeof value === "object" && value !== null && "id" in value
    ? { ...value, id: String(value.id) }
    : value;
}

function tolerantJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Ids that the output answers already. A last line that was cut off where a run was ended is taken away: it is no answer. */
async function answeredIn(path: string): Promise<Set<string>> {
  const text = await readFile(path, "utf8").catch(() => "");
  const results = text.split("\n").flatMap((line) => Answered.safeParse(tolerantJson(line)).data ?? []);
  const last = text.slice(text.lastIndexOf("\n") + 1);
  if (last !== "" && tolerantJson(last) === undefined && isOwn(last))
    await truncate(path, Buffer.byteLength(text.slice(0, -last.length)));
  else if (last !== "") await appendFile(path, "\n");
  return new Set(results.flatMap(({ id, status }) => (status === "success" ? [id] : [])));
}

/** Takes out what earlier runs told of failures of briefs that are tried again; every other line stays. */
async function takeOutFailures(path: string, ids: ReadonlySet<string>): Promise<void> {
  const lines = (await readFile(path, "utf8").catch(() => "")).split("\n");
  const isTriedAgain = (line: string) => {
    const told = isOwn(line) ? Answered.safeParse(tolerantJson(line)).data : undefined;
    return told?.status === "error" && ids.has(told.id);
  };
  const kept = lines.filter((line) => !isTriedAgain(line));
  if (kept.length === lines.length) return;
  // Whoever is interrupted here finds the old file or the new one, never half of one.
  const draft = `${path}.${process.pid}.part`;
  await writeFile(draft, kept.join("\n"));
  await rename(draft, path);
}

/** Only what this command began to write may go. */
function isOwn(line: string): boolean {
  return line.startsWith(ANSWER_START) || ANSWER_START.startsWith(line);
}

async function write(path: string | undefined, result: BatchResult): Promise<void> {
  const line = `${JSON.stringify(result)}\n`;
  if (path === undefined) return print(line);
  await appendFile(path, line).catch(() => {
    throw new UsageError(`The file ${path} cannot be written`);
  });
}

/** Shows the processes that listen on a port, asks, and ends them: SIGTERM first, SIGKILL when that is not heeded. */
import { createInterface } from "node:readline/promises";
import { findHolders, type Holder } from "./ports/holders.ts";

const USAGE = "Usage: scripts/free-port PORT [--yes]";
const HIGHEST_PORT = 65_535;
const GRACE_MS = 5_000;
const POLL_MS = 50;

process.exitCode = await freePort(process.argv.slice(2));

async function freePort(args: readonly string[]): Promise<number> {
  const port = Number(args.find((arg) => !arg.startsWith("-")));
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) {
    console.error(USAGE);
    return 2;
  }
  const holders = await findHolders(port);
  if (holders.length === 0) {
    console.log(`Port ${port} is free, or held by a process of another user that cannot be seen.`);
    return 0;
  }
  for (const { pid, command } of holders) console.log(`Port ${port} is held by process ${pid}: ${command}`);
  if (!args.includes("--yes") && !(await confirm(`End ${holders.length === 1 ? "it" : "them"}? [y/N] `))) {
    console.log("Left alone.");
    return 1;
  }
  return await endAll(holders, port);
}

async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const answer = await Promise.race([terminal.question(question), closed]);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function endAll(holders: readonly Holder[], port: number): Promise<number> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    for (const { pid } of holders) send(pid, signal);
    const deadline = Date.now() + GRACE_MS;
    while (Date.now() < deadline) {
      const left = await findHolders(port);
      if (!left.some(({ pid }) => holders.some((holder) => holder.pid === pid))) {
        console.log(`Port ${port} is free.`);
        return 0;
      }
      await Bun.sleep(POLL_MS);
    }
  }
  console.error(`Port ${port} is still held; ending its process may need other rights.`);
  return 1;
}

/** A process that has gone or belongs to another user is noticed afterwards, by the port. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    console.error(
      `Process ${pid} could not be sent ${signal}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

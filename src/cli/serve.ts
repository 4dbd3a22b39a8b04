import { start } from "../main.ts";
import type { Command } from "./command.ts";
import { EXIT, UsageError } from "./exit.ts";
import { readArguments, wholeNumber } from "./options.ts";

const HELP = `Serves the HTTP API, the studio page and the reference until SIGTERM or Ctrl-C.

  shotwright serve --port 8080

  --port N        the port; PORT of the environment without it, else 8080

All else comes from the environment.`;

const OPTIONS = { port: { type: "string" }, help: { type: "boolean", short: "h", default: false } } as const;

export const serveCommand: Command = { summary: "serve the HTTP API and the studio", help: HELP, run };

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length > 0) throw new UsageError("serve takes no arguments but options");
  const port = wholeNumber("port", values.port);
  if (port !== undefined) process.env["PORT"] = String(port);
  await start("serve");
  // The server's own signal handlers end the process.
  await new Promise(() => {});
  return EXIT.ok;
}

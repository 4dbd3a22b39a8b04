import { version } from "../../package.json";
import { ConfigError } from "../config.ts";
import { analyzeCommand } from "./analyze.ts";
import { batchCommand } from "./batch.ts";
import type { Command } from "./command.ts";
import { editCommand } from "./edit.ts";
import { describeError, EXIT, exitCodeOf } from "./exit.ts";
import { exportCommand } from "./export.ts";
import { print } from "./output.ts";
import { parseCommand } from "./parse.ts";
import { serveCommand } from "./serve.ts";

/** Every command. A new one: one file, one line. */
const COMMANDS: Readonly<Record<string, Command>> = {
  parse: parseCommand,
  analyze: analyzeCommand,
  edit: editCommand,
  batch: batchCommand,
  export: exportCommand,
  serve: serveCommand,
};

const INTERRUPTED = 130;
const NAME_COLUMNS = 10;

process.exitCode = await runCommandLine(process.argv.slice(2));

/** Runs one command; resolves to the exit code. Errors are told on standard error. */
async function runCommandLine([name, ...args]: readonly string[]): Promise<number> {
  if (name === "--version" || name === "-v") {
    await print(`shotwright ${version}\n`);
    return EXIT.ok;
  }
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    const isHelp = name === undefined || name === "--help" || name === "-h" || name === "help";
    if (isHelp) await print(overview());
    else process.stderr.write(`There is no command "${name}".\n\n${overview()}`);
    return isHelp && name !== undefined ? EXIT.ok : EXIT.usage;
  }
  if (args.includes("--help") || args.includes("-h")) {
    await print(command.help);
    return EXIT.ok;
  }
  if (name !== "serve") process.once("SIGINT", () => process.exit(INTERRUPTED));
  try {
    return await command.run(args);
  } catch (error) {
    process.stderr.write(`shotwright ${name}: ${describeError(error)}\n`);
    return error instanceof ConfigError ? EXIT.usage : exitCodeOf(error);
  }
}

function overview(): string {
  const rows = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(NAME_COLUMNS)}${summary}`,
  );
  return [
    "shotwright: from a creative brief to a shot list",
    "",
    ...rows,
    "",
    "shotwright COMMAND --help tells more, shotwright --version the version.",
    "Exit codes: 0 done, 1 the service or a model failed, 2 wrong call, 3 the input cannot be used, 4 some briefs of a batch failed.",
    "",
  ].join("\n");
}

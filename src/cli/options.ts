import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./exit.ts";

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  server: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const satisfies ParseArgsConfig["options"];

/** How a film is asked for; `parse` and `batch` share them. */
export const FILM_OPTIONS = {
  provider: { type: "string" },
  models: { type: "string" },
  category: { type: "string" },
  brand: { type: "string" },
  seed: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

/** The arguments by their options. Throws a UsageError that names the wrong one. */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The whole number in an option; undefined when it is not given. */
export function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UsageError(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}

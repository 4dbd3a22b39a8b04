import { z } from "zod";
import { ExportFormat } from "../../contracts/export.ts";
import type { Command } from "./command.ts";
import { EXIT, UsageError } from "./exit.ts";
import { readJsonFile } from "./input.ts";
import { COMMON_OPTIONS, readArguments } from "./options.ts";
import { print, saveFile } from "./output.ts";
import { openService } from "./service.ts";

const HELP = `Writes a result in another format: ${ExportFormat.options.join(", ")}.

  shotwright export film/result.json otio --out film.otio
  shotwright export film/result.json srt > film.srt

  --out FILE      write to this file; text goes to standard output without it, pictures to a file named for them
  --server URL    ask a server instead of working in this process`;

const OPTIONS = { ...COMMON_OPTIONS, out: { type: "string" } } as const;
const Result = z.record(z.string(), z.unknown());

export const exportCommand: Command = { summary: "write a result in another format", help: HELP, run };

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [file, formatName] = positionals;
  const format = ExportFormat.safeParse(formatName);
  if (file === undefined || !format.success) {
    throw new UsageError(`Name a result and a format: ${ExportFormat.options.join(", ")}`);
  }
  const result = await readJsonFile(file, Result);
  const service = await openService(values.server);
  try {
    const answer = await service.export({ format: format.data, result });
    const isText = answer.encoding === "utf8";
    if (isText && values.out === undefined) {
      await print(answer.content);
      return EXIT.ok;
    }
    const path = values.out ?? answer.filename;
    await saveFile(path, isText ? answer.content : Buffer.from(answer.content, "base64"));
    process.stderr.write(`${path}\n`);
    return EXIT.ok;
  } finally {
    await service.close();
  }
}

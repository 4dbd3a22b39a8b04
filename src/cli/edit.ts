import { join } from "node:path";
import { z } from "zod";
import type { Command } from "./command.ts";
import { EXIT, UsageError } from "./exit.ts";
import { readBriefText, readJsonFile } from "./input.ts";
import { COMMON_OPTIONS, readArguments } from "./options.ts";
import { print, saveFile, saveFilm, storyboardForTerminal } from "./output.ts";
import { openService } from "./service.ts";

const HELP = `Changes a previous result as asked and leaves the rest as it was.

  shotwright edit film/result.json "cut it to 15 seconds and add blue instead of gold"

  --out DIR       write DIR/result.json, DIR/storyboard.png and DIR/patch.json (RFC 6902)
  --provider NAME auto, openai, claude, offline, mock, or a configured one
  --json          print the whole answer as JSON
  --server URL    ask a server instead of working in this process`;

const OPTIONS = { ...COMMON_OPTIONS, provider: { type: "string" }, out: { type: "string" } } as const;
const Result = z.record(z.string(), z.unknown());

export const editCommand: Command = { summary: "change a previous result", help: HELP, run };

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [file, ...words] = positionals;
  if (file === undefined) throw new UsageError("Name the result to change, then say what to change");
  const instruction = await readBriefText(words, undefined);
  if (instruction === null) throw new UsageError("Say what to change");
  const previous = await readJsonFile(file, Result);
  const options = values.provider === undefined ? {} : { llm_provider: values.provider };

  const service = await openService(values.server);
  try {
    const answer = await service.edit({ instruction, previous, options });
    const told = [...answer.changes, ...answer.not_understood.map((part) => `not understood: ${part}`)];
    await print(
      values.json
        ? JSON.stringify(answer, null, 2)
        : `${storyboardForTerminal(answer.result)}\n${told.join("\n")}`,
    );
    if (values.out !== undefined) {
      await saveFilm(values.out, answer.result);
      await saveFile(join(values.out, "patch.json"), `${JSON.stringify(answer.patch, null, 2)}\n`);
    }
    return EXIT.ok;
  } finally {
    await service.close();
  }
}

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ParseResponse } from "../../contracts/parse.ts";
import { renderStoryboardText } from "../render/storyboard-text.ts";
import { UsageError } from "./exit.ts";

const PLAIN_WIDTH = 100;

/** Writes to standard output and waits until it is taken, so that a pipe gets everything. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) =>
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`, () => resolve()),
  );
}

/** The storyboard for the terminal: coloured and as wide as it is, plain in a pipe or where NO_COLOR is set. */
export function storyboardForTerminal(response: ParseResponse): string {
  const { isTTY, columns } = process.stdout;
  return renderStoryboardText(response, {
    color: isTTY === true && !process.env["NO_COLOR"],
    width: columns || PLAIN_WIDTH,
  });
}

/** Writes DIR/result.json and DIR/storyboard.png; makes DIR. */
export async function saveFilm(folder: string, response: ParseResponse): Promise<void> {
  const { renderStoryboardPng } = await import("../render/storyboard-png.ts");
  const picture = await renderStoryboardPng(response);
  await saveFile(join(folder, "result.json"), `${JSON.stringify(response, null, 2)}\n`);
  await saveFile(join(folder, "storyboard.png"), picture);
}

export async function saveFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, content);
  } catch {
    throw new UsageError(`The file ${path} cannot be written`);
  }
}

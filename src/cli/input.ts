import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import type { Prompt } from "../../contracts/brief.ts";
import { AppError } from "../errors.ts";
import { UsageError } from "./exit.ts";

const WEB_ADDRESS = /^https?:\/\//i;
const STDIN = "-";

/** The text of a brief: the words themselves, a file that is named, or standard input for `-` and in a pipe. */
export async function readBriefText(
  words: readonly string[],
  file: string | undefined,
): Promise<string | null> {
  if (file !== undefined) return readTextFile(file);
  const given = words.join(" ");
  if (given === STDIN || (given === "" && !process.stdin.isTTY)) return (await Bun.stdin.text()) || null;
  if (words.length === 1 && given !== "" && !given.includes("\n") && isFile(given))
    return readTextFile(given);
  return given || null;
}

/** The media fields of a prompt; addresses are passed on, files are read. */
export async function readReferences(files: {
  image?: string | undefined;
  video?: string | undefined;
}): Promise<Partial<Prompt>> {
  const [image, video] = await Promise.all([files.image, files.video].map(readReference));
  return {
    ...(image && (image.isUrl ? { image_url: image.value } : { image_base64: image.value })),
    ...(video && (video.isUrl ? { video_url: video.value } : { video_base64: video.value })),
  };
}

/** A JSON file that must fit a schema. Throws INVALID_PARAMETERS with every wrong field. */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = path === STDIN ? await Bun.stdin.text() : await readTextFile(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AppError("INVALID_PARAMETERS", `${path} is not JSON`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  throw new AppError("INVALID_PARAMETERS", `${path} is not what was expected`, { issues });
}

export async function readTextFile(path: string): Promise<string> {
  return (await readBytes(path)).toString("utf8");
}

async function readReference(source: string | undefined): Promise<{ isUrl: boolean; value: string } | null> {
  if (source === undefined) return null;
  if (source.trim() === "") throw new UsageError("A reference is given without the name of a file");
  if (WEB_ADDRESS.test(source)) return { isUrl: true, value: source };
  const bytes = await readBytes(source);
  if (bytes.byteLength === 0) throw new UsageError(`The file ${source} is empty`);
  return { isUrl: false, value: bytes.toString("base64") };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new UsageError(`The file ${path} cannot be read`);
  }
}

function isFile(path: string): boolean {
  try {
    return existsSync(path);
  } catch {
    return false;
  }
}

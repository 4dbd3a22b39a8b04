import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** The ffmpeg to run: the configured one, else the one its npm package brought, else the first on the PATH; null for none. */
export async function findFfmpeg(configured: string | null): Promise<string | null> {
  if (configured !== null) return (await isProgram(configured)) ? configured : null;
  for (const candidate of [await packagedFfmpeg(), ...onPath()]) {
    if (candidate !== null && (await isProgram(candidate))) return candidate;
  }
  return null;
}

/** The package names a path also where its download never happened, so the file must be looked for. */
async function packagedFfmpeg(): Promise<string | null> {
  try {
    const { default: path } = await import("ffmpeg-static");
    return typeof path === "string" ? path : null;
  } catch {
    return null;
  }
}

function onPath(): string[] {
  const name = process.platform === "win32" ? "ffmpeg.exe" : "ffmpeg";
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

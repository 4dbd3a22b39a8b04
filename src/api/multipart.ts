import { MAX_IMAGE_BYTES, MAX_VIDEO_BYTES } from "../../contracts/brief.ts";
import type { ErrorCode } from "../../contracts/errors.ts";
import { AppError } from "../errors.ts";

const MEDIA_PARTS = [
  {
    part: "image",
    field: "image_base64",
    maxBytes: MAX_IMAGE_BYTES,
    tooLarge: "IMAGE_TOO_LARGE",
    unreadable: "IMAGE_PROCESSING_FAILED",
  },
  {
    part: "video",
    field: "video_base64",
    maxBytes: MAX_VIDEO_BYTES,
    tooLarge: "VIDEO_TOO_LARGE",
    unreadable: "VIDEO_PROCESSING_FAILED",
  },
] as const satisfies readonly {
  part: string;
  field: string;
  maxBytes: number;
  tooLarge: ErrorCode;
  unreadable: ErrorCode;
}[];
const REQUEST_PART = "request";

export function isMultipart(request: Request): boolean {
  return request.headers.get("content-type")?.toLowerCase().startsWith("multipart/form-data") ?? false;
}

/**
 * The JSON request that a form stands for: part `request` with the media parts in its prompt. Throws INVALID_PARAMETERS
 * for other parts, IMAGE_TOO_LARGE and VIDEO_TOO_LARGE.
 */
export async function requestOfForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<unknown> {
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData().catch(() => {
    throw new AppError("INVALID_PARAMETERS", "The form cannot be read");
  });
  refuseOtherParts(form);
  const request = await requestPart(form);
  const prompt = promptOf(request);
  for (const { part, field, maxBytes, tooLarge, unreadable } of MEDIA_PARTS) {
    const file = form.get(part);
    if (!file) continue;
    if (typeof file === "string") throw wrongPart(part, "This part must be a file");
    if (file.size === 0) throw new AppError(unreadable, "The file is empty");
    if (file.size > maxBytes) throw new AppError(tooLarge);
    if (prompt[field] !== undefined && prompt[field] !== null)
      throw wrongPart(part, `Give this part or prompt.${field}, not both`);
    prompt[field] = Buffer.from(await file.arrayBuffer()).toString("base64");
  }
  return { ...request, prompt };
}

function promptOf(request: Record<string, unknown>): Record<string, unknown> {
  const prompt = request["prompt"] ?? {};
  if (!isRecord(prompt)) throw wrongPart("request.prompt", "The prompt must be an object");
  return { ...prompt };
}

function refuseOtherParts(form: FormData): void {
  const known: readonly string[] = [...MEDIA_PARTS.map(({ part }) => part), REQUEST_PART];
  const issues = [...new Set(form.keys())].flatMap((part) => {
    if (!known.includes(part))
      return [{ path: part, message: `There is no such part; parts are ${known.join(", ")}` }];
    return form.getAll(part).length > 1 ? [{ path: part, message: "This part is given twice" }] : [];
  });
  if (issues.length > 0) throw new AppError("INVALID_PARAMETERS", "The form has wrong parts", { issues });
}

async function requestPart(form: FormData): Promise<Record<string, unknown>> {
  const part = form.get(REQUEST_PART);
  if (part === null) return {};
  const text = typeof part === "string" ? part : await part.text();
  const value: unknown = parseJson(text);
  if (!isRecord(value)) throw wrongPart(REQUEST_PART, "This part must be a JSON object");
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrongPart(REQUEST_PART, "This part is not valid JSON");
  }
}

function wrongPart(path: string, message: string): AppError {
  return new AppError("INVALID_PARAMETERS", "The form has wrong parts", { issues: [{ path, message }] });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

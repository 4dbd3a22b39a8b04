import { isUtf8 } from "node:buffer";
import type { ProcedureName } from "../../contracts/api.ts";
import { MAX_IMAGE_BYTES, MAX_VIDEO_BYTES } from "../../contracts/brief.ts";
import { AppError } from "../errors.ts";
import type { BodyBudget } from "./body-budget.ts";
import { createDeadline } from "./deadline.ts";

const MIB = 1024 * 1024;
const KIB = 1024;
const PLAIN = "identity";
const BASE64_GROWTH = 4 / 3;
const ROOM_FOR_THE_REST = MIB;
const READ_DEADLINE_MS = 60_000;

const WITH_MEDIA = Math.ceil((MAX_IMAGE_BYTES + MAX_VIDEO_BYTES) * BASE64_GROWTH) + ROOM_FOR_THE_REST;
const WITH_RESULT = 16 * MIB;
const SMALL = 64 * KIB;
const UTF8 = new TextDecoder("utf-8", { fatal: true });
const inTime = createDeadline(READ_DEADLINE_MS, tooSlow);

/** The largest body any route takes, in bytes. */
export const LARGEST_BODY_BYTES = WITH_MEDIA;

const LIMITS: Partial<Record<ProcedureName, number>> = {
  edit: WITH_RESULT,
  export: WITH_RESULT,
  "cache.clear": SMALL,
};

/** Bytes the body of a procedure may have. */
export function bodyLimit(procedure: ProcedureName): number {
  return LIMITS[procedure] ?? WITH_MEDIA;
}

/** Whether the body is announced, and so short that reading it costs next to nothing. */
export function isSmall(request: Request): boolean {
  const announced = request.headers.get("content-length");
  return announced !== null && Number(announced) <= SMALL;
}

/**
 * The body as bytes. Throws PAYLOAD_TOO_LARGE over `maxBytes`, INVALID_PARAMETERS when it does not arrive in a minute,
 * OVERLOADED when it does not fit into `budget` beside all others that arrive.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
  budget: BodyBudget,
): Promise<Uint8Array<ArrayBuffer>> {
  budget.requireRoom(refuseAnnounced(request, maxBytes) ?? 0);
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = request.body.getReader();
  const timer = setTimeout(() => void reader.cancel(), READ_DEADLINE_MS);
  const deadline = performance.now() + READ_DEADLINE_MS;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (performance.now() >= deadline) throw tooSlow();
      if (done) return joined(chunks, total);
      if (total + value.byteLength > maxBytes) throw tooLarge(maxBytes);
      budget.take(value.byteLength);
      total += value.byteLength;
      chunks.push(value);
    }
  } finally {
    budget.give(total);
    clearTimeout(timer);
    reader.cancel().catch(() => {});
  }
}

/** The body as text; quick for the usual small body whose length is announced. Throws as readBody does, and INVALID_PARAMETERS for what is no UTF-8. */
export async function readText(request: Request, maxBytes: number, budget: BodyBudget): Promise<string> {
  const announced = refuseAnnounced(request, maxBytes);
  const isQuick = announced !== null && announced <= SMALL;
  const bytes = isQuick
    ? await readSmall(request, announced, budget)
    : await readBody(request, maxBytes, budget);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw notUtf8();
  }
}

/** Throws INVALID_PARAMETERS: what is not UTF-8 would be read as something that nobody wrote. */
export function requireUtf8(bytes: Uint8Array): void {
  if (!isUtf8(bytes)) throw notUtf8();
}

function notUtf8(): AppError {
  return new AppError("INVALID_PARAMETERS", "The body is not valid UTF-8");
}

async function readSmall(request: Request, announced: number, budget: BodyBudget): Promise<Uint8Array> {
  const reading = request.bytes();
  // Most small bodies come in one packet with their heads, and need neither a clock nor a place.
  if (Bun.peek.status(reading) === "fulfilled") return reading;
  budget.take(announced);
  try {
    return await inTime(reading);
  } finally {
    budget.give(announced);
  }
}

function tooSlow(): AppError {
  return new AppError("INVALID_PARAMETERS", "The body did not arrive in time");
}

function refuseAnnounced(request: Request, maxBytes: number): number | null {
  refusePacked(request);
  const header = request.headers.get("content-length");
  if (header === null) return null;
  const announced = Number(header);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  return announced;
}

/** Bodies are not unpacked; what they hold would be read as nonsense. */
function refusePacked(request: Request): void {
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? PLAIN;
  if (encoding !== PLAIN && encoding !== "")
    throw new AppError("INVALID_PARAMETERS", "Send the body without Content-Encoding");
}

function tooLarge(maxBytes: number): AppError {
  return new AppError("PAYLOAD_TOO_LARGE", undefined, { max_bytes: maxBytes });
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

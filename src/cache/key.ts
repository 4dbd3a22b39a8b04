import type { ParseRequest } from "../../contracts/parse.ts";

/** What besides the request decides an answer. */
export interface AnswerFacts {
  /** Version of the code. */
  readonly build: string;
  /** Version of the video-model catalogue. */
  readonly catalogue: string;
  /** The provider that is asked first, and a digest of how the models are chosen. */
  readonly provider: string;
  readonly model: string;
  /** SHA-256 of the decoded bytes of the references; null where there is none. */
  readonly imageHash: string | null;
  readonly videoHash: string | null;
}

/**
 * The cache key of a brief's answer: 64 hex digits, a SHA-256 over the whole request and all facts. Media count by
 * their content, not by how it was encoded. The order of keys, white space around texts, and null instead of a
 * missing field do not matter.
 */
export function answerKey(request: ParseRequest, facts: AnswerFacts): string {
  const { image_base64: _image, video_base64: _video, ...prompt } = request.prompt;
  const { previous_config, brand_guidelines } = request.context;
  return sha256(
    canonicalJson({
      prompt: withoutNulls({ ...prompt, text: prompt.text?.trim() || null }),
      options: withoutNulls(request.options),
      brand: brand_guidelines ? withoutNulls(brand_guidelines) : null,
      previous: previous_config ?? null,
      estimate: request.cost_estimate ?? null,
      facts,
    }),
  );
}

/** JSON with the keys of every object in code-unit order, so that equal values print equally. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** Sorted before it is printed: calling back for each value takes the printer several times as long. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  return isPlainObject(value) ? sorted(value) : value;
}

/** SHA-256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return new Bun.CryptoHasher("sha256").update(content).digest("hex");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Entries are defined, not assigned: "__proto__" is a key like any other here. */
function sorted(object: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(object).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder(object[key])]));
}

function withoutNulls(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  );
}

import { z } from "zod";

/** Every error code of the wire, its HTTP status, and whether the same request may work later. */
export const ERROR_CODES = {
  INVALID_PROMPT: { httpStatus: 400, retryable: false, meaning: "The brief has no text, image or video." },
  PROMPT_TOO_LONG: {
    httpStatus: 400,
    retryable: false,
    meaning: "The text is longer than 5,000 characters.",
  },
  INVALID_PARAMETERS: {
    httpStatus: 400,
    retryable: false,
    meaning: "Fields are missing or wrong; details list each with its path.",
  },
  INVALID_URL: { httpStatus: 400, retryable: false, meaning: "A URL cannot or may not be fetched." },
  IMAGE_TOO_LARGE: { httpStatus: 400, retryable: false, meaning: "The image is over 10 MB." },
  VIDEO_TOO_LARGE: { httpStatus: 400, retryable: false, meaning: "The video is over 50 MB." },
  VIDEO_TOO_LONG: { httpStatus: 400, retryable: false, meaning: "The video is over 60 s." },
  IMAGE_PROCESSING_FAILED: { httpStatus: 400, retryable: false, meaning: "The image cannot be decoded." },
  VIDEO_PROCESSING_FAILED: { httpStatus: 400, retryable: false, meaning: "The video cannot be decoded." },
  CONTENT_VIOLATION: { httpStatus: 403, retryable: false, meaning: "Moderation flagged the brief." },
  UNAUTHORIZED: {
    httpStatus: 401,
    retryable: false,
    meaning: "The admin token or API key is missing or wrong.",
  },
  NOT_FOUND: { httpStatus: 404, retryable: false, meaning: "No such path, job or format." },
  PAYLOAD_TOO_LARGE: { httpStatus: 413, retryable: false, meaning: "The body is over the limit." },
  RATE_LIMITED: { httpStatus: 429, retryable: true, meaning: "The caller sent more than its limit." },
  LLM_RATE_LIMIT: { httpStatus: 429, retryable: true, meaning: "Every language model is rate limited." },
  LLM_PROVIDER_ERROR: { httpStatus: 502, retryable: true, meaning: "Every language model failed." },
  LLM_TIMEOUT: { httpStatus: 504, retryable: true, meaning: "Every language model timed out." },
  OVERLOADED: {
    httpStatus: 503,
    retryable: true,
    meaning: "The queue is full or the server is shutting down.",
  },
  CACHE_ERROR: { httpStatus: 500, retryable: true, meaning: "The cache could not be cleared." },
  INTERNAL_ERROR: {
    httpStatus: 500,
    retryable: false,
    meaning: "Something unforeseen happened; the request id finds it in the log.",
  },
} as const satisfies Record<string, { httpStatus: number; retryable: boolean; meaning: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

export const ErrorCode = z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]);

export const ErrorBody = z.object({
  code: ErrorCode,
  message: z.string(),
  details: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe("What exactly was wrong; `issues` lists every bad field"),
  retry_after: z.number().min(0).nullable().describe("Seconds to wait before trying again"),
  documentation_url: z.string(),
});

export type ErrorBody = z.infer<typeof ErrorBody>;

export const ErrorEnvelope = z
  .object({
    status: z.literal("error"),
    request_id: z.string(),
    error: ErrorBody,
    timestamp: z.iso.datetime(),
  })
  .meta({
    id: "ErrorEnvelope",
    description: "What every failed request is answered with",
    example: {
      status: "error",
      request_id: "0b0e7c1e-7d0f-4b0a-9a6f-0f2a3c5d7e91",
      error: {
        code: "INVALID_PARAMETERS",
        message: "2 fields are wrong",
        details: {
          issues: [{ path: "options.cache_ttl", message: "Too big: expected number to be <=3600" }],
        },
        retry_after: null,
        documentation_url: "/docs#errors-INVALID_PARAMETERS",
      },
      timestamp: "2026-01-01T00:00:00.000Z",
    },
  });
export type ErrorEnvelope = z.infer<typeof ErrorEnvelope>;

import type { z } from "zod";

/** What a model is asked to fill in: a zod object whose every field is required (`.nullable()`, never `.optional()`). */
export interface AnswerShape<T> {
  /** Letters, digits and underscores; the model sees it. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

/** A picture already sized for a model, never the upload itself. */
export interface ModelImage {
  readonly mediaType: "image/jpeg" | "image/png" | "image/webp";
  readonly base64: string;
  /** What it is, for the prompt: "reference image 0, upload". */
  readonly label: string;
}

/** An earlier answer that could not be used, and why, in words for the model. */
export interface Repair {
  readonly answer: string;
  readonly problems: string;
}

/** One call of one model. */
export interface ProviderCall {
  readonly shape: AnswerShape<unknown>;
  /** Ours: the instructions. */
  readonly system: string;
  /** Theirs: the brief and all that was read or measured, marked as data. */
  readonly data: string;
  readonly images: readonly ModelImage[];
  readonly maxTokens: number;
  readonly repair: Repair | null;
  /** An answer of this shape that would do, made without a model; the mock gives it back. */
  readonly draft: unknown;
}

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** Why a model stopped: only `complete` is success. */
export type StopReason = "complete" | "length" | "refusal" | "context_too_long" | "other";

/** A stream of these, `stop` among them, is one answer; a stream that ends without `stop` was cut. */
export type ProviderEvent =
  | { readonly type: "text"; readonly text: string }
  /** The model is at work but has said nothing of the answer yet. */
  | { readonly type: "thinking" }
  | { readonly type: "tokens"; readonly tokens: Partial<Tokens> }
  | { readonly type: "stop"; readonly reason: StopReason };

export interface Capabilities {
  readonly text: boolean;
  readonly vision: boolean;
  /** Most tokens of one answer. */
  readonly maxTokens: number;
}

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** One provider with one model. */
export interface Provider {
  /** As callers name it in `options.llm_provider`. */
  readonly id: string;
  readonly name: string;
  /** null for the offline director. */
  readonly modelId: string | null;
  readonly capabilities: Capabilities;
  readonly price: Price;
  /** Tokens of thinking that the limit of a call must allow beside the answer. */
  readonly thinkingTokens: number;
  /** false while its key or address is missing; it is listed but never asked. */
  readonly configured: boolean;
  /** Loads what the first call needs (the SDK), so that loading does not count as the model's time. */
  readonly prepare: () => Promise<void>;
  /**
   * Makes one call, without retries of its own, and stops when `signal` aborts. Throws a ModelFault for what the
   * wire says; null where no model stands behind the provider.
   */
  readonly stream: ((call: ProviderCall, signal: AbortSignal) => AsyncIterable<ProviderEvent>) | null;
}

/** What moderation says of a text and pictures. */
export interface Verdict {
  readonly flagged: boolean;
  readonly categories: readonly string[];
}

/** A service that classes content; throws a ModelFault when it cannot be asked. */
export interface Moderator {
  readonly id: string;
  readonly check: (
    content: { readonly text: string; readonly image: ModelImage | null },
    signal: AbortSignal,
  ) => Promise<Verdict>;
}

/** Those parts of a provider behind which no model stands, for want of a key or by its nature. */
export const ABSENT: Pick<Provider, "prepare" | "stream"> = { prepare: async () => {}, stream: null };

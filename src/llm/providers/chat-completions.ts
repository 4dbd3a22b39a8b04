import type OpenAI from "openai";
import type { Effort } from "../pricing.ts";
import type {
  AnswerShape,
  ModelImage,
  Provider,
  ProviderCall,
  ProviderEvent,
  StopReason,
  Tokens,
} from "../provider.ts";
import { type ErrorPiece, readAnswerEvents } from "./answer-events.ts";
import { questionText } from "./question-text.ts";
import { requestBody } from "./request-body.ts";
import { SDK_OPTIONS, wireOptions } from "./sdk-options.ts";
import { wireFault } from "./wire-fault.ts";

type ChatRequest = OpenAI.ChatCompletionCreateParamsStreaming;

/** How servers that speak OpenAI's chat completions differ from one another. */
export interface Dialect {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly modelId: string;
  readonly effort: Effort | null;
  /** OpenAI renamed max_tokens; older and other servers know only the old name. */
  readonly tokenLimitField: "max_completion_tokens" | "max_tokens";
}

/** `prepare` and `stream` of a provider that speaks chat completions; the SDK is loaded when it is first needed. */
export function chatCompletions(
  dialect: Dialect,
): Pick<Provider, "prepare"> & { stream: NonNullable<Provider["stream"]> } {
  let loading: Promise<OpenAI> | undefined;
  const client = () => (loading ??= createClient(dialect));
  return {
    async prepare() {
      await client();
    },
    async *stream(call, signal) {
      try {
        const body = await bodyOf(call, dialect);
        const response = await (await client())
          .post("/chat/completions", { ...wireOptions(body), signal })
          .asResponse();
        yield* readAnswerEvents(response, (piece: Piece | null) => eventsOf(piece));
      } catch (error) {
        throw wireFault(error);
      }
    },
  };
}

/** The SDK at one address. */
export async function createClient({
  apiKey,
  baseUrl,
}: Pick<Dialect, "apiKey" | "baseUrl">): Promise<OpenAI> {
  const { default: Client } = await import("openai");
  return new Client({ apiKey, baseURL: baseUrl, ...SDK_OPTIONS });
}

async function bodyOf(call: ProviderCall, dialect: Dialect): Promise<Uint8Array | string> {
  const response_format = await formatOf(call.shape);
  return requestBody(
    call.images,
    (wordOf): ChatRequest => ({
      model: dialect.modelId,
      stream: true,
      stream_options: { include_usage: true },
      response_format,
      messages: messagesOf(call, wordOf),
      [dialect.tokenLimitField]: call.maxTokens,
      ...(dialect.effort === null ? {} : { reasoning_effort: dialect.effort }),
    }),
  );
}

type Format = NonNullable<ChatRequest["response_format"]>;
const formats = new WeakMap<AnswerShape<unknown>, Format>();

async function formatOf(shape: AnswerShape<unknown>): Promise<Format> {
  const built = formats.get(shape);
  if (built) return built;
  const { zodResponseFormat } = await import("openai/helpers/zod");
  const { type, json_schema } = zodResponseFormat(shape.schema, shape.name);
  const format: Format = { type, json_schema };
  formats.set(shape, format);
  return format;
}

type WordOf = (image: ModelImage) => string;

function messagesOf(call: ProviderCall, wordOf: WordOf): ChatRequest["messages"] {
  return [
    { role: "system", content: call.system },
    { role: "user", content: partsOf(call, wordOf) },
  ];
}

function partsOf(call: ProviderCall, wordOf: WordOf): string | OpenAI.ChatCompletionContentPart[] {
  const text = questionText(call);
  if (call.images.length === 0) return text;
  return [
    { type: "text", text },
    ...call.images.flatMap((image): OpenAI.ChatCompletionContentPart[] => [
      { type: "text", text: image.label },
      {
        type: "image_url",
        image_url: { url: `data:${image.mediaType};base64,${wordOf(image)}`, detail: "low" },
      },
    ]),
  ];
}

/** What of a chunk, or of a whole completion, is read; servers leave out what they please. */
interface Piece extends ErrorPiece {
  readonly choices?: readonly {
    readonly delta?: Speech | null;
    readonly message?: Speech | null;
    readonly finish_reason?: string | null;
  }[];
  readonly usage?: { readonly prompt_tokens?: number; readonly completion_tokens?: number } | null;
}

interface Speech {
  readonly content?: string | null;
  readonly refusal?: string | null;
  readonly reasoning_content?: string | null;
}

function* eventsOf(piece: Piece | null): Generator<ProviderEvent> {
  const choice = piece?.choices?.[0];
  const speech = choice?.delta ?? choice?.message;
  if (speech?.refusal) yield { type: "stop", reason: "refusal" };
  if (typeof speech?.content === "string" && speech.content !== "")
    yield { type: "text", text: speech.content };
  else if (speech?.reasoning_content) yield { type: "thinking" };
  if (choice?.finish_reason) yield { type: "stop", reason: STOP_REASONS[choice.finish_reason] ?? "other" };
  if (piece?.usage) yield { type: "tokens", tokens: tokensOf(piece.usage) };
}

const STOP_REASONS: Readonly<Record<string, StopReason>> = {
  stop: "complete",
  length: "length",
  content_filter: "refusal",
};

function tokensOf(usage: NonNullable<Piece["usage"]>): Partial<Tokens> {
  return {
    ...(usage.prompt_tokens === undefined ? {} : { input: usage.prompt_tokens }),
    ...(usage.completion_tokens === undefined ? {} : { output: usage.completion_tokens }),
  };
}

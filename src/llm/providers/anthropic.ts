import type Anthropic from "@anthropic-ai/sdk";
import type { LlmConfig } from "../llm-config.ts";
import { DEFAULT_CLAUDE_MODEL, type Effort, modelFacts, thinkingTokens } from "../pricing.ts";
import {
  ABSENT,
  type AnswerShape,
  type ModelImage,
  type Provider,
  type ProviderCall,
  type ProviderEvent,
  type StopReason,
} from "../provider.ts";
import { type ErrorPiece, readAnswerEvents } from "./answer-events.ts";
import { questionText } from "./question-text.ts";
import { requestBody } from "./request-body.ts";
import { SDK_OPTIONS, wireOptions } from "./sdk-options.ts";
import { wireFault } from "./wire-fault.ts";

const ANTHROPIC_URL = "https://api.anthropic.com";

/** Claude over the messages API with structured output. */
export function anthropicProvider(config: LlmConfig): Provider {
  const { apiKey, baseUrl, model } = config.anthropic;
  const modelId = model ?? DEFAULT_CLAUDE_MODEL;
  const facts = modelFacts(modelId, config.prices);
  return {
    id: "claude",
    name: "Claude",
    modelId,
    capabilities: { text: true, vision: true, maxTokens: facts.maxTokens },
    price: facts.price,
    thinkingTokens: thinkingTokens(facts.effort),
    configured: apiKey !== null,
    ...(apiKey === null ? ABSENT : messages(apiKey, baseUrl ?? ANTHROPIC_URL, modelId, facts.effort)),
  };
}

function messages(
  apiKey: string,
  baseURL: string,
  modelId: string,
  effort: Effort | null,
): Pick<Provider, "prepare" | "stream"> {
  let loading: Promise<Anthropic> | undefined;
  const client = () => (loading ??= createClient(apiKey, baseURL));
  return {
    async prepare() {
      await client();
    },
    async *stream(call, signal) {
      try {
        const body = await bodyOf(call, modelId, effort);
        const response = await (await client())
          .post("/v1/messages", { ...wireOptions(body), signal })
          .asResponse();
        yield* readAnswerEvents(response, (piece: (WireEvent & WireMessage) | null) =>
          piece?.content ? eventsOfMessage(piece) : eventsOf(piece),
        );
      } catch (error) {
        throw wireFault(error);
      }
    },
  };
}

async function createClient(apiKey: string, baseURL: string): Promise<Anthropic> {
  const { default: Client } = await import("@anthropic-ai/sdk");
  return new Client({ apiKey, baseURL, ...SDK_OPTIONS });
}

async function bodyOf(
  call: ProviderCall,
  modelId: string,
  effort: Effort | null,
): Promise<Uint8Array | string> {
  const format = await formatOf(call.shape);
  return requestBody(
    call.images,
    (wordOf): Anthropic.MessageCreateParamsStreaming => ({
      model: modelId,
      stream: true,
      max_tokens: call.maxTokens,
      system: call.system,
      messages: messagesOf(call, wordOf),
      output_config: { format, ...(effort === "low" ? { effort } : {}) },
      ...(effort === "none" ? { thinking: { type: "disabled" } } : {}),
    }),
  );
}

const formats = new WeakMap<AnswerShape<unknown>, Anthropic.JSONOutputFormat>();

async function formatOf(shape: AnswerShape<unknown>): Promise<Anthropic.JSONOutputFormat> {
  const built = formats.get(shape);
  if (built) return built;
  const { zodOutputFormat } = await import("@anthropic-ai/sdk/helpers/zod");
  const { type, schema } = zodOutputFormat(shape.schema);
  const format: Anthropic.JSONOutputFormat = { type, schema };
  formats.set(shape, format);
  return format;
}

function messagesOf(call: ProviderCall, wordOf: (image: ModelImage) => string): Anthropic.MessageParam[] {
  const content: Anthropic.ContentBlockParam[] = [
    ...call.images.flatMap((image): Anthropic.ContentBlockParam[] => [
      { type: "text", text: image.label },
      { type: "image", source: { type: "base64", media_type: image.mediaType, data: wordOf(image) } },
    ]),
    { type: "text", text: questionText(call) },
  ];
  return [{ role: "user", content }];
}

/** What of a stream's event is read; a proxy may leave out what it pleases. */
interface WireEvent extends ErrorPiece {
  readonly type?: string;
  readonly message?: { readonly usage?: WireUsage | null };
  readonly delta?: { readonly type?: string; readonly text?: string; readonly stop_reason?: string | null };
  readonly usage?: WireUsage | null;
}

interface WireUsage {
  readonly input_tokens?: number | null;
  readonly output_tokens?: number | null;
}

function* eventsOf(event: WireEvent | null): Generator<ProviderEvent> {
  if (event?.message?.usage) yield tokensOf(event.message.usage);
  if (event?.usage) yield tokensOf(event.usage);
  if (event?.type === "content_block_delta") {
    if (event.delta?.text) yield { type: "text", text: event.delta.text };
    else if (event.delta?.type === "thinking_delta") yield { type: "thinking" };
  }
  if (event?.delta?.stop_reason)
    yield { type: "stop", reason: STOP_REASONS[event.delta.stop_reason] ?? "other" };
}

interface WireMessage {
  readonly content?: readonly { readonly type?: string; readonly text?: string }[];
  readonly stop_reason?: string | null;
  readonly usage?: WireUsage | null;
}

function* eventsOfMessage(message: WireMessage | null): Generator<ProviderEvent> {
  for (const block of message?.content ?? []) {
    if (block.type === "text" && block.text) yield { type: "text", text: block.text };
  }
  if (message?.usage) yield tokensOf(message.usage);
  if (message?.stop_reason) yield { type: "stop", reason: STOP_REASONS[message.stop_reason] ?? "other" };
}

const STOP_REASONS: Readonly<Record<string, StopReason>> = {
  end_turn: "complete",
  stop_sequence: "complete",
  max_tokens: "length",
  refusal: "refusal",
  model_context_window_exceeded: "context_too_long",
};

function tokensOf(usage: WireUsage): ProviderEvent {
  return {
    type: "tokens",
    tokens: {
      ...(typeof usage.input_tokens === "number" ? { input: usage.input_tokens } : {}),
      ...(typeof usage.output_tokens === "number" ? { output: usage.output_tokens } : {}),
    },
  };
}

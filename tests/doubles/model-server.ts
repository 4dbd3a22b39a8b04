import { createServer, type Socket } from "node:net";

export type Wire = "openai" | "claude";

/** One call as the server saw it. */
export interface SeenCall {
  readonly path: string;
  readonly body: string;
  /** Milliseconds since the server started. */
  readonly atMs: number;
  /** The client hung up before the answer was complete. */
  hungUp: boolean;
}

export interface Reply {
  readonly wire: Wire;
  readonly path: string;
  readonly socket: Socket;
  /** The text a healthy model would write. */
  readonly answer: string;
}

/** How the server answers one call. */
export type Behaviour = (reply: Reply) => void;

export interface ModelServer {
  /** As OPENAI_BASE_URL and ANTHROPIC_BASE_URL want it. */
  readonly openaiUrl: string;
  readonly anthropicUrl: string;
  readonly calls: SeenCall[];
  readonly close: () => void;
}

/**
 * A server on a free port that speaks OpenAI's chat completions and Anthropic's messages byte by byte, so that it can
 * break both in any way. `behave` chooses how the nth call (from 0) is answered.
 */
export async function startModelServer(
  answer: (body: string) => string,
  behave: (nth: number) => Behaviour,
): Promise<ModelServer> {
  const calls: SeenCall[] = [];
  const sockets = new Set<Socket>();
  const began = performance.now();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    let call: SeenCall | null = null;
    socket.on("error", () => undefined);
    socket.on("close", () => {
      sockets.delete(socket);
      if (call && !socket.writableEnded) call.hungUp = true;
    });
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const request = call ? null : wholeRequest(received);
      if (!request) return;
      call = { ...request, atMs: performance.now() - began, hungUp: false };
      calls.push(call);
      const wire = request.path.includes("/messages") ? "claude" : "openai";
      behave(calls.length - 1)({ wire, path: request.path, socket, answer: answer(request.body) });
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    openaiUrl: `http://127.0.0.1:${port}/v1`,
    anthropicUrl: `http://127.0.0.1:${port}`,
    calls,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function wholeRequest(received: Buffer): { path: string; body: string } | null {
  const end = received.indexOf("\r\n\r\n");
  if (end === -1) return null;
  const head = received.subarray(0, end).toString();
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const body = received.subarray(end + 4);
  if (body.length < length) return null;
  return { path: head.split(" ")[1] ?? "", body: body.toString() };
}

/** Status line and headers of an answer whose end is the end of the connection. */
export function head(status: number, type: string, extra: Readonly<Record<string, string>> = {}): string {
  const headers = Object.entries({ "content-type": type, connection: "close", ...extra });
  return `HTTP/1.1 ${status} X\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

export interface StreamParts {
  readonly start: string;
  /** The answer in pieces. */
  readonly middle: readonly string[];
  /** The terminal status. */
  readonly end: string;
}

/** The server-sent events of one answer. */
export function streamOf(
  wire: Wire,
  text: string,
  stop: { openai: string; claude: string } = DONE,
): StreamParts {
  const pieces = text.match(/[\s\S]{1,24}/g) ?? [];
  if (wire === "claude") {
    return {
      start:
        named("message_start", {
          type: "message_start",
          message: {
            id: "m",
            type: "message",
            role: "assistant",
            content: [],
            model: "m",
            stop_reason: null,
            usage: { input_tokens: 100, output_tokens: 1 },
          },
        }) +
        named("content_block_start", {
          type: "content_block_start",
          index: 0,
          content_block: { type: "text", text: "" },
        }),
      middle: pieces.map((piece) =>
        named("content_block_delta", {
          type: "content_block_delta",
          index: 0,
          delta: { type: "text_delta", text: piece },
        }),
      ),
      end:
        named("content_block_stop", { type: "content_block_stop", index: 0 }) +
        named("message_delta", {
          type: "message_delta",
          delta: { stop_reason: stop.claude },
          usage: { output_tokens: 50 },
        }) +
        named("message_stop", { type: "message_stop" }),
    };
  }
  return {
    start: chunk({ role: "assistant", content: "" }, null),
    middle: pieces.map((piece) => chunk({ content: piece }, null)),
    end:
      chunk({}, stop.openai) +
      data({
        id: "c",
        object: "chat.completion.chunk",
        choices: [],
        usage: { prompt_tokens: 100, completion_tokens: 50 },
      }) +
      "data: [DONE]\n\n",
  };
}

export const DONE = { openai: "stop", claude: "end_turn" };

function chunk(delta: object, finish: string | null): string {
  return data({
    id: "c",
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
}

function named(event: string, value: object): string {
  return `event: ${event}\n${data(value)}`;
}

function data(value: object): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** A whole, healthy answer. */
export const healthy: Behaviour = ({ wire, socket, answer }) => {
  const { start, middle, end } = streamOf(wire, answer);
  socket.end(head(200, "text/event-stream") + start + middle.join("") + end);
};

/** An error with the body that the wire's makers send. */
export function refuse(
  status: number,
  code: string,
  extra: Readonly<Record<string, string>> = {},
): Behaviour {
  return ({ wire, socket }) => {
    const error = { message: `failed with key sk-secret-0123456789`, type: code, code };
    const body = wire === "claude" ? { type: "error", error: { type: code, message: code } } : { error };
    socket.end(head(status, "application/json", extra) + JSON.stringify(body));
  };
}

import { type Behaviour, DONE, head, refuse, streamOf } from "./model-server.ts";

const SSE = "text/event-stream";
const DRIP_MS = 20;

/** Half an answer, then whatever `next` does. */
function halfThen(next: Behaviour): Behaviour {
  return (reply) => {
    const { start, middle } = streamOf(reply.wire, reply.answer);
    reply.socket.write(head(200, SSE) + start + middle.slice(0, Math.ceil(middle.length / 2)).join(""));
    next(reply);
  };
}

function saying(text: string, stop = DONE): Behaviour {
  return ({ wire, socket }) => {
    const { start, middle, end } = streamOf(wire, text, stop);
    socket.end(head(200, SSE) + start + middle.join("") + end);
  };
}

/** Every way a provider can fail that the service must outlive, named as docs/llm.md names them. */
export const MODEL_FAULTS: Readonly<Record<string, Behaviour>> = {
  "429 with Retry-After of 1 s": refuse(429, "rate_limit_error", { "retry-after": "1" }),
  "429 with Retry-After of an hour": refuse(429, "rate_limit_error", { "retry-after": "3600" }),
  "429 without Retry-After": refuse(429, "rate_limit_error"),
  "429 with Retry-After as a date in an hour": (reply) => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    refuse(429, "rate_limit_error", { "retry-after": date })(reply);
  },
  "429 with Retry-After beyond all numbers": refuse(429, "rate_limit_error", { "retry-after": "1e308" }),
  "429, quota used up": refuse(429, "insufficient_quota"),
  "500": refuse(500, "api_error"),
  "502": refuse(502, "api_error"),
  "503": refuse(503, "api_error"),
  "529": refuse(529, "overloaded_error"),
  "401, bad key": refuse(401, "authentication_error"),
  "403, forbidden": refuse(403, "permission_error"),
  "404, unknown model": refuse(404, "not_found_error"),
  "408": refuse(408, "api_error"),
  "409": refuse(409, "api_error"),
  "413, request too large": refuse(413, "request_too_large"),
  "425": refuse(425, "api_error"),
  "400, invalid request": refuse(400, "invalid_request_error"),
  "400, context too long": refuse(400, "context_length_exceeded"),
  "connection reset before the answer": ({ socket }) => void socket.resetAndDestroy(),
  "connection reset mid-body": halfThen(({ socket }) => setTimeout(() => socket.resetAndDestroy(), DRIP_MS)),
  "stalled before the first byte": () => undefined,
  "stalled after the headers": ({ socket }) => void socket.write(head(200, SSE)),
  "stalled mid-stream": halfThen(() => undefined),
  "a byte at a time": ({ wire, socket, answer }) => {
    const { start, middle, end } = streamOf(wire, answer);
    socket.write(head(200, SSE));
    let at = 0;
    const all = start + middle.join("") + end;
    const timer = setInterval(() => {
      if (socket.destroyed) return clearInterval(timer);
      socket.write(all.slice(at, ++at));
    }, DRIP_MS);
    socket.on("close", () => clearInterval(timer));
  },
  "stream cut cleanly": halfThen(({ socket }) => void socket.end()),
  "error event mid-stream": halfThen(({ wire, socket }) => {
    const error = { type: "error", error: { type: "overloaded_error", message: "overloaded_error" } };
    socket.end(`${wire === "claude" ? "event: error\n" : ""}data: ${JSON.stringify(error)}\n\n`);
  }),
  "error event mid-stream that tells a status": halfThen(({ wire, socket }) => {
    const error = { type: "error", error: { code: 429, message: "Provider returned error" } };
    socket.end(`${wire === "claude" ? "event: error\n" : ""}data: ${JSON.stringify(error)}\n\n`);
  }),
  "a whole answer without a terminal status": ({ wire, socket, answer }) => {
    const { start, middle } = streamOf(wire, answer);
    socket.end(head(200, SSE) + start + middle.join(""));
  },
  "fewer bytes than announced": ({ wire, socket, answer }) => {
    const { start, middle } = streamOf(wire, answer);
    socket.end(head(200, SSE, { "content-length": "999999" }) + start + middle.join(""));
  },
  "garbage in place of chunks": ({ socket }) =>
    void socket.end(`${head(200, SSE, { "transfer-encoding": "chunked" })}xyz\r\nno chunk\r\n`),
  "a packed body that is not packed": ({ socket }) =>
    void socket.end(`${head(200, SSE, { "content-encoding": "gzip" })}data: {}\n\n`),
  "no choices": ({ wire, socket }) => {
    const nothing =
      wire === "claude" ? { type: "message_stop" } : { object: "chat.completion.chunk", choices: [] };
    socket.end(
      `${head(200, SSE)}data: ${JSON.stringify(nothing)}\n\n${wire === "openai" ? "data: [DONE]\n\n" : ""}`,
    );
  },
  "a call of a tool instead of words": ({ wire, socket }) => {
    const { start, end } = streamOf(wire, "", { openai: "tool_calls", claude: "tool_use" });
    socket.end(head(200, SSE) + start + end);
  },
  "empty body": ({ socket }) => void socket.end(head(200, SSE)),
  "empty body of JSON type": ({ socket }) => void socket.end(head(200, "application/json")),
  "HTML with status 200": ({ socket }) =>
    void socket.end(`${head(200, "text/html")}<html><body>Welcome</body></html>`),
  "HTML that claims to be a stream": ({ socket }) =>
    void socket.end(`${head(200, SSE)}<html><body>Welcome</body></html>`),
  "an error in JSON with status 200": ({ socket }) => {
    const error = { error: { message: "try again", type: "api_error" } };
    socket.end(head(200, "application/json") + JSON.stringify(error));
  },
  "pings and nothing else": ({ wire, socket }) => {
    socket.write(head(200, SSE));
    const ping = wire === "claude" ? 'event: ping\ndata: {"type":"ping"}\n\n' : ": keep-alive\n\n";
    const timer = setInterval(() => socket.write(ping), DRIP_MS);
    socket.on("close", () => clearInterval(timer));
  },
  "heartbeats in mid-answer and nothing else": halfThen(({ wire, socket }) => {
    const ping = wire === "claude" ? 'event: ping\ndata: {"type":"ping"}\n\n' : ": keep-alive\n\n";
    const timer = setInterval(() => socket.write(ping), DRIP_MS);
    socket.on("close", () => clearInterval(timer));
  }),
  "a redirect to itself": ({ wire, socket }) => {
    const location = wire === "claude" ? "/v1/messages" : "/v1/chat/completions";
    socket.end(head(307, "text/plain", { location }));
  },
  "invalid JSON in the stream": halfThen(({ wire, socket }) => {
    socket.end(`${wire === "claude" ? "event: content_block_delta\n" : ""}data: {"choices": [\n\n`);
  }),
  "text that is no JSON": saying("Certainly! Here is your film:"),
  "JSON off the schema": saying('{"title": 7}'),
  refusal: ({ wire, socket }) => {
    const { start, end } = streamOf(wire, "", { openai: "content_filter", claude: "refusal" });
    socket.end(head(200, SSE) + start + end);
  },
  "finish by length": ({ wire, socket, answer }) => {
    const { start, middle, end } = streamOf(wire, answer, { openai: "length", claude: "max_tokens" });
    socket.end(head(200, SSE) + start + middle.slice(0, 1).join("") + end);
  },
};

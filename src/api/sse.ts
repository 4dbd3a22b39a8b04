const HEARTBEAT_MS = 15_000;

export const SSE_HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  // Asks proxies not to hold events back.
  "x-accel-buffering": "no",
} as const;

export interface EventStream {
  readonly body: ReadableStream<Uint8Array>;
  /** Settles when the last event was sent or the reader has gone. */
  readonly ended: Promise<void>;
}

/**
 * Server-sent events of `source`: one event an item, named by its `type`; a fault becomes an event `error` with what
 * `describeFault` gives, but a fault before the first event is thrown, so that it can be answered with its status.
 * A comment every 15 s keeps proxies from closing; `source` is closed when the reader goes.
 */
export async function eventStream(
  source: AsyncIterable<{ readonly type: string }>,
  describeFault: (error: unknown) => unknown,
): Promise<EventStream> {
  const encoder = new TextEncoder();
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let open = true;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  const close = () => {
    open = false;
    clearInterval(heartbeat);
    end();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS);
      void pump(
        first,
        iterator,
        (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
        describeFault,
      ).finally(() => {
        if (open) controller.close();
        close();
      });
    },
    async cancel() {
      close();
      await iterator.return?.();
    },
  });
  return { body, ended };
}

async function pump(
  first: IteratorResult<{ readonly type: string }>,
  iterator: AsyncIterator<{ readonly type: string }>,
  send: (name: string, data: unknown) => void,
  describeFault: (error: unknown) => unknown,
): Promise<void> {
  try {
    for (let next = first; !next.done; next = await iterator.next()) send(next.value.type, next.value);
  } catch (error) {
    send("error", describeFault(error));
  }
}

/** The same stream, and word of when its last byte was taken or its reader has gone. */
export function watchEnd(body: ReadableStream<Uint8Array>): EventStream {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const reader = body.getReader();
  const watched = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
        end();
      } catch (error) {
        end();
        throw error;
      }
    },
    async cancel(reason) {
      end();
      await reader.cancel(reason);
    },
  });
  return { body: watched, ended };
}

import { readAnswers } from "./read-answers.ts";

/** A load generator on bare sockets: little of the machine goes to it, and it is the same for every server measured. */

export interface Load {
  readonly port: number;
  /** Whole HTTP/1.1 requests; each connection sends them in turn, beginning at its own place. */
  readonly requests: readonly Uint8Array[];
  readonly connections: number;
  readonly total: number;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly failed: number;
}

const HEAD_END = "\r\n\r\n";
const OK = 200;

/** Sends `total` requests over keep-alive connections, one at a time on each. */
export async function sendLoad({ port, requests, connections, total }: Load): Promise<LoadResult> {
  let started = 0;
  let failed = 0;
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, connection));
  return { perSecond: (total / (performance.now() - startedAt)) * 1_000, failed };

  async function connection(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const next = (socket: { write(data: Uint8Array): number; end(): void }) => {
      const request = requests[started % requests.length];
      if (started >= total || !request) {
        resolve();
        socket.end();
        return;
      }
      started += 1;
      socket.write(request);
    };
    const socket = await Bun.connect({
      hostname: "127.0.0.1",
      port,
      socket: {
        data: (_socket, chunk) => read(chunk),
        error: (_socket, error) => reject(error),
        close: () => reject(new Error("The server closed a connection")),
      },
    });
    const read = readAnswers(({ status }) => {
      if (status !== OK) failed += 1;
      next(socket);
    });
    next(socket);
    return promise;
  }
}

/** One whole HTTP/1.1 request as bytes. */
export function postRequest(path: string, body: string): Uint8Array {
  const bytes = new TextEncoder().encode(body);
  const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}${HEAD_END}`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

export function getRequest(path: string): Uint8Array {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost${HEAD_END}`);
}

/** Load that does not wait for answers: requests begin at their own pace, however slow the server is. */

export interface OpenLoad {
  readonly port: number;
  readonly perSecond: number;
  /** Whole HTTP/1.1 requests, made beforehand: making them must not take time from the server. */
  readonly requests: readonly Uint8Array[];
  /** Connections that are there before the first request; more are made when all of them wait. */
  readonly connections: number;
}

/** Times are milliseconds since the load began. */
export interface Answered {
  readonly status: number;
  readonly dueAt: number;
  readonly answeredAt: number;
  readonly retryAfter: boolean;
}

const TICK_MS = 5;
const MS_PER_SECOND = 1_000;
const HEAD_END = "\r\n\r\n";
const STATUS_AT = "HTTP/1.1 ".length;
const STATUS_LENGTH = 3;
/** After the last request; who has no answer by then has none. */
const PATIENCE_MS = 20_000;

interface Connection {
  /** The time to connect and to be noticed counts, so `dueAt` is when the request should have begun. */
  send(request: Uint8Array, dueAt: number): void;
  close(): void;
}

/** Sends all requests at a steady pace over keep-alive connections; resolves when each is answered. */
export async function sendOpenLoad({ port, perSecond, requests, connections }: OpenLoad): Promise<Answered[]> {
  const answers: Answered[] = [];
  const all: Connection[] = await Promise.all(Array.from({ length: connections }, connect));
  const idle = [...all];
  const startedAt = performance.now();
  const now = () => performance.now() - startedAt;
  for (let sent = 0; sent < requests.length; await Bun.sleep(TICK_MS)) {
    const due = Math.min(requests.length, Math.ceil((now() / MS_PER_SECOND) * perSecond));
    for (; sent < due; sent += 1) sendOne(requests[sent], (sent / perSecond) * MS_PER_SECOND);
  }
  const giveUpAt = now() + PATIENCE_MS;
  while (answers.length < requests.length && now() < giveUpAt) await Bun.sleep(TICK_MS);
  for (const connection of all) connection.close();
  const missing = requests.length - answers.length;
  if (missing > 0) throw new Error(`${missing} requests were never answered`);
  return answers;

  function sendOne(request: Uint8Array | undefined, dueAt: number): void {
    if (!request) return;
    const free = idle.pop();
    if (free) return free.send(request, dueAt);
    void connect().then((connection) => {
      all.push(connection);
      connection.send(request, dueAt);
    });
  }

  async function connect(): Promise<Connection> {
    let dueAt = 0;
    let missingBytes = 0;
    /** Of a head that is not whole yet. */
    let early: Buffer | null = null;
    let head = { status: 0, retryAfter: false };
    const socket = await Bun.connect({
      hostname: "127.0.0.1",
      port,
      socket: {
        data(_socket, chunk) {
          if (missingBytes > 0) missingBytes -= chunk.byteLength;
          else {
            const begun: Buffer = early ? Buffer.concat([early, chunk]) : chunk;
            const end = begun.indexOf(HEAD_END);
            early = end < 0 ? begun : null;
            if (end < 0) return;
            const { length, ...rest } = readHead(begun, end);
            head = rest;
            missingBytes = length - begun.byteLength;
          }
          if (missingBytes > 0) return;
          answers.push({ ...head, dueAt, answeredAt: now() });
          idle.push(connection);
        },
      },
    });
    const connection: Connection = {
      send(request, due) {
        dueAt = due;
        socket.write(request);
      },
      close: () => void socket.end(),
    };
    return connection;
  }
}

/** Status and whole length of an answer whose head ends at `end`. */
function readHead(chunk: Buffer, end: number): { status: number; retryAfter: boolean; length: number } {
  const text = chunk.toString("latin1", 0, end + 1);
  const bodyLength = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return {
    status: Number(text.slice(STATUS_AT, STATUS_AT + STATUS_LENGTH)),
    retryAfter: /\r\nretry-after: \d/i.test(text),
    length: end + HEAD_END.length + bodyLength,
  };
}

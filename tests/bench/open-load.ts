/** Load that does not wait for answers: requests begin at their own pace, however slow the server is. */

export interface OpenLoad {
  readonly port: number;
  readonly perSecond: number;
  readonly seconds: number;
  /** The next whole HTTP/1.1 request. */
  readonly next: () => Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: boolean;
}

const TICK_MS = 5;
const MS_PER_SECOND = 1_000;
const HEAD_END = "\r\n\r\n";
/** After the last request; who has no answer by then has none. */
const PATIENCE_MS = 20_000;

interface Connection {
  /** `began` is when the request was due; the time to connect counts. */
  send(request: Uint8Array, began: number): void;
  close(): void;
}

/** Sends at a steady pace over as many keep-alive connections as it takes; resolves when all is answered. */
export async function sendOpenLoad({ port, perSecond, seconds, next }: OpenLoad): Promise<Answered[]> {
  const answers: Answered[] = [];
  const idle: Connection[] = [];
  const all: Connection[] = [];
  let sent = 0;
  const startedAt = performance.now();
  const total = Math.round(perSecond * seconds);
  while (sent < total) {
    const due = Math.min(total, ((performance.now() - startedAt) / MS_PER_SECOND) * perSecond);
    for (; sent < due; sent += 1) void sendOne(next());
    await Bun.sleep(TICK_MS);
  }
  const lastAt = performance.now();
  while (answers.length < total && performance.now() - lastAt < PATIENCE_MS) await Bun.sleep(TICK_MS);
  for (const connection of all) connection.close();
  if (answers.length < total) throw new Error(`${total - answers.length} requests were never answered`);
  return answers;

  async function sendOne(request: Uint8Array): Promise<void> {
    const began = performance.now();
    const connection = idle.pop() ?? (await connect());
    connection.send(request, began);
  }

  async function connect(): Promise<Connection> {
    let begunAt = 0;
    let missing = 0;
    /** Of a head that is not whole yet. */
    let early = Buffer.alloc(0);
    let head = { status: 0, retryAfter: false };
    const socket = await Bun.connect({
      hostname: "127.0.0.1",
      port,
      socket: {
        data(_socket, chunk) {
          if (missing > 0) missing -= chunk.byteLength;
          else {
            early = Buffer.concat([early, chunk]);
            if (!early.includes(HEAD_END)) return;
            const { length, ...rest } = readHead(early);
            head = rest;
            missing = length - early.byteLength;
            early = Buffer.alloc(0);
          }
          if (missing > 0) return;
          answers.push({ ...head, ms: performance.now() - begunAt });
          idle.push(connection);
        },
      },
    });
    const connection: Connection = {
      send(request, began) {
        begunAt = began;
        socket.write(request);
      },
      close: () => void socket.end(),
    };
    all.push(connection);
    return connection;
  }
}

/** Status and whole length of an answer that begins with its whole head. */
function readHead(chunk: Buffer): { status: number; retryAfter: boolean; length: number } {
  const headLength = chunk.indexOf(HEAD_END) + HEAD_END.length;
  const text = chunk.toString("latin1", 0, headLength);
  const bodyLength = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return {
    status: Number(text.slice(9, 12)),
    retryAfter: /\r\nretry-after: \d/i.test(text),
    length: headLength + bodyLength,
  };
}

import { type AnswerHead, readAnswers } from "./read-answers.ts";

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
export interface Answered extends AnswerHead {
  readonly dueAt: number;
  readonly answeredAt: number;
}

const TICK_MS = 5;
const MS_PER_SECOND = 1_000;
/** After the last request; who has no answer by then has none. */
const PATIENCE_MS = 20_000;

interface Connection {
  /** The time to connect and to be noticed counts, so `dueAt` is when the request should have begun. */
  send(request: Uint8Array, dueAt: number): void;
  close(): void;
}

/** Sends all requests at a steady pace over keep-alive connections; resolves when each is answered. */
export async function sendOpenLoad({
  port,
  perSecond,
  requests,
  connections,
}: OpenLoad): Promise<Answered[]> {
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
    if (free) {
      free.send(request, dueAt);
      return;
    }
    void connect().then((connection) => {
      all.push(connection);
      connection.send(request, dueAt);
    });
  }

  async function connect(): Promise<Connection> {
    let dueAt = 0;
    const read = readAnswers((head) => {
      answers.push({ ...head, dueAt, answeredAt: now() });
      idle.push(connection);
    });
    const socket = await Bun.connect({
      hostname: "127.0.0.1",
      port,
      socket: { data: (_socket, chunk) => read(chunk) },
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

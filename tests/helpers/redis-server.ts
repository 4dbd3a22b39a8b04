import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real redis-server of the test's own, on a free port, keeping nothing on disk. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Sends a signal: SIGSTOP freezes it, SIGCONT thaws it. */
  signal(name: "SIGSTOP" | "SIGCONT"): void;
  stop(): Promise<void>;
}

const START_PATIENCE_MS = 5_000;

/** Starts redis-server, on `port` when given; throws when it does not answer within 5 s. */
export async function startRedis(
  options: { port?: number; arguments?: readonly string[] } = {},
): Promise<RedisServer> {
  const port = options.port ?? (await freePort());
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const child = Bun.spawn(
    [
      "redis-server",
      "--port",
      String(port),
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      folder,
      ...(options.arguments ?? []),
    ],
    { stdout: "ignore", stderr: "ignore" },
  );
  await waitFor(() => answers(port), START_PATIENCE_MS);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    signal: (name) => void process.kill(child.pid, name),
    async stop() {
      child.kill("SIGKILL");
      await child.exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until `isTrue`; throws after `patienceMs`. */
export async function waitFor(isTrue: () => boolean | Promise<boolean>, patienceMs = 5_000): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  while (!(await isTrue())) {
    if (performance.now() > giveUpAt) throw new Error("What was waited for did not come");
    await Bun.sleep(10);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

async function answers(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  await Bun.connect({
    hostname: "127.0.0.1",
    port,
    socket: {
      open: (socket) => void socket.write("PING\r\n"),
      data(socket, reply) {
        resolve(reply.toString().startsWith("+PONG"));
        socket.end();
      },
      error: () => resolve(false),
      connectError: () => resolve(false),
      close: () => resolve(false),
    },
  }).catch(() => resolve(false));
  return promise;
}

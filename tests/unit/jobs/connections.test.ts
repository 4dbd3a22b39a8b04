import { expect, test } from "bun:test";
import pino from "pino";
import { openConnections } from "../../../src/jobs/connections.ts";
import { startRedis, waitFor } from "../../helpers/redis-server.ts";

async function warningsWith(policy: string): Promise<string[]> {
  const redis = await startRedis({ arguments: ["--maxmemory-policy", policy] });
  const lines: string[] = [];
  const logger = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
  const connections = await openConnections(redis.url, logger);
  // The policy is asked for before anything else on this connection.
  await connections.prompt.ping();
  await Bun.sleep(0);
  connections.close();
  await redis.stop();
  return lines;
}

test("warns of a Redis that throws keys away, and names the setting", async () => {
  const [warning = "", ...more] = await warningsWith("allkeys-lru");
  expect(JSON.parse(warning)).toMatchObject({ maxmemory_policy: "allkeys-lru" });
  expect(warning).toContain("maxmemory-policy noeviction");
  expect(more).toEqual([]);
});

test("says nothing of a Redis that keeps what it has", async () => {
  expect(await warningsWith("noeviction")).toEqual([]);
});

test("requests fail at once while Redis is away, workers wait until it is back", async () => {
  const redis = await startRedis();
  const connections = await openConnections(redis.url, pino({ level: "silent" }));
  await connections.patient.ping();
  await redis.stop();
  await waitFor(() => connections.prompt.status !== "ready");
  await expect(connections.prompt.ping()).rejects.toThrow();
  const waiting = connections.patient.ping();
  const again = await startRedis({ port: redis.port });
  expect(await waiting).toBe("PONG");
  connections.close();
  await again.stop();
});

import { expect, test } from "bun:test";
import { join } from "node:path";
import { z } from "zod";
import { lastOf, parseDockerfile } from "../../../scripts/image/dockerfile.ts";
import { ENVIRONMENT, loadConfig } from "../../../src/config.ts";

const REPOSITORY = join(import.meta.dir, "../../..");
const MS_PER_SECOND = 1000;

const Fly = z.object({
  kill_signal: z.string(),
  kill_timeout: z.string().regex(/^\d+s$/),
  env: z.record(z.string(), z.string()),
  processes: z.record(z.string(), z.string()),
  http_service: z.object({ processes: z.array(z.string()), internal_port: z.number() }),
  metrics: z.object({ port: z.number(), processes: z.array(z.string()) }),
});

const fly = Fly.parse(Bun.TOML.parse(await Bun.file(join(REPOSITORY, "fly.toml")).text()));
const config = loadConfig(fly.env);

test("Fly sets only variables that exist, to values the service accepts", () => {
  expect(Object.keys(ENVIRONMENT)).toEqual(expect.arrayContaining(Object.keys(fly.env)));
});

test("Fly talks to the port that the service listens on", () => {
  expect([fly.http_service.internal_port, fly.metrics.port]).toEqual([config.port, config.port]);
});

test("Fly sends the image's stop signal and waits longer than the service drains", async () => {
  const image = parseDockerfile(await Bun.file(join(REPOSITORY, "Dockerfile")).text()).at(-1)!;
  expect([fly.kill_signal]).toEqual(lastOf(image, "STOPSIGNAL")?.args ?? []);
  expect(Number.parseInt(fly.kill_timeout, 10) * MS_PER_SECOND).toBeGreaterThan(config.shutdownTimeoutMs);
});

test("every process that Fly serves or measures is one that it starts", () => {
  expect(Object.keys(fly.processes)).toEqual(
    expect.arrayContaining([...fly.http_service.processes, ...fly.metrics.processes]),
  );
});

import { expect, test } from "bun:test";
import { ConfigError, loadConfig } from "../../../src/config.ts";

test("works without any variable, in memory and closed to administrators", () => {
  const config = loadConfig({});
  expect(config).toMatchObject({
    port: 8080,
    redisUrl: null,
    logLevel: "info",
    access: { adminToken: null, apiKeys: [] },
  });
  expect(config.limits).toMatchObject({ parsesPerMinute: 60, burst: 10, batchesPerMinute: 10 });
});

test("names every bad variable at once", () => {
  const environment = {
    PORT: "eighty",
    REDIS_URL: "localhost:6379",
    RATE_LIMIT_PER_MINUTE: "-1",
    LOG_LEVEL: "loud",
    USE_MOCK_LLM: "maybe",
    OPENAI_BASE_URL: "ftp://example.com",
    SHUTDOWN_TIMEOUT_MS: "1e9",
  };
  const error = catchError(() => loadConfig(environment));
  expect(error).toBeInstanceOf(ConfigError);
  for (const name of Object.keys(environment)) expect(error.message).toContain(name);
});

test("never repeats a secret in its message", () => {
  const error = catchError(() =>
    loadConfig({ PORT: "x", OPENAI_API_KEY: "sk-very-secret", ADMIN_TOKEN: "hidden" }),
  );
  expect(error.message).not.toMatch(/sk-very-secret|hidden/);
});

test("counts an empty variable as unset", () => {
  expect(loadConfig({ PORT: " ", REDIS_URL: "" })).toEqual(loadConfig({}));
});

test("cannot be changed", () => {
  const config = loadConfig({ API_KEYS: "a,b" });
  expect(Object.isFrozen(config)).toBe(true);
  expect(Object.isFrozen(config.access.apiKeys)).toBe(true);
  expect(config.access.apiKeys).toEqual(["a", "b"]);
});

test("RATE_LIMIT_PER_MINUTE=0 lifts all limits", () => {
  expect(loadConfig({ RATE_LIMIT_PER_MINUTE: "0" }).limits).toMatchObject({
    parsesPerMinute: 0,
    burst: 0,
    batchesPerMinute: 0,
  });
});

function catchError(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("Nothing was thrown");
}

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { startService, type TestService } from "../helpers/service.ts";

const ADMIN = "admin-token-of-this-test";

describe("without an admin token configured", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  test.each([{}, { authorization: "Bearer " }, { authorization: "Bearer null" }, { "x-admin-token": "" }])(
    "the administrator's endpoints are closed to %j",
    async (headers) => {
      const response = await service.post(
        "/v1/cache/clear",
        { clear_all: true },
        headers as Record<string, string>,
      );
      expect(response.status).toBe(401);
      expect((await response.json()).error.code).toBe("UNAUTHORIZED");
    },
  );

  test("no page from elsewhere may read answers", async () => {
    const response = await service.get("/v1/health", { origin: "https://example.com" });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("every answer carries the security headers", async () => {
    for (const path of [
      "/v1/health",
      "/",
      "/docs",
      "/openapi.json",
      "/metrics",
      "/v1/nothing",
      "/trpc/health",
    ]) {
      const { headers } = await service.get(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

describe("with an admin token, API keys and an allowed origin", () => {
  const hashed = createHash("sha256").update("second-key").digest("hex");
  let service: TestService;
  beforeAll(async () => {
    service = await startService({
      ADMIN_TOKEN: ADMIN,
      API_KEYS: `first-key, sha256:${hashed}`,
      CORS_ORIGINS: "https://studio.example",
      METRICS_PROTECTED: "true",
    });
  });
  afterAll(() => service.close());

  test("the cache is cleared with the token and only with it", async () => {
    const clear = (headers: Record<string, string>) =>
      service.post("/v1/cache/clear", { clear_all: true }, headers);
    expect((await clear({ "x-api-key": "first-key" })).status).toBe(401);
    expect((await clear({ authorization: `Bearer ${ADMIN}x` })).status).toBe(401);
    expect((await clear({ authorization: `Bearer ${ADMIN}` })).status).toBe(200);
    expect((await clear({ "x-admin-token": ADMIN })).status).toBe(200);
  });

  test("clearing nothing that is named is INVALID_PARAMETERS", async () => {
    const response = await service.post("/v1/cache/clear", {}, { "x-admin-token": ADMIN });
    expect((await response.json()).error.code).toBe("INVALID_PARAMETERS");
  });

  test.each(["first-key", "second-key"])("the key %s opens the service", async (key) => {
    expect((await service.get("/v1/providers", { "x-api-key": key })).status).toBe(200);
    expect((await service.get("/v1/providers", { authorization: `Bearer ${key}` })).status).toBe(200);
    expect((await service.get("/trpc/providers", { "x-api-key": key })).status).toBe(200);
  });

  test.each(["", "wrong", hashed, `sha256:${hashed}`, "first-key,"])("the key %j does not", async (key) => {
    for (const path of ["/v1/providers", "/trpc/providers"]) {
      const response = await service.get(path, { "x-api-key": key });
      expect(response.status).toBe(401);
    }
  });

  test("health, the reference and the pages need no key", async () => {
    for (const path of ["/v1/health", "/v1/health/live", "/v1/health/ready", "/docs", "/openapi.json", "/"]) {
      expect((await service.get(path)).status).toBe(200);
    }
  });

  test("metrics are shown to the administrator only", async () => {
    expect((await service.get("/metrics")).status).toBe(401);
    expect((await service.get("/metrics", { "x-admin-token": ADMIN })).status).toBe(200);
  });

  test("a page of the allowed origin may call, another may not", async () => {
    const allowed = await service.get("/v1/health", { origin: "https://studio.example" });
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://studio.example");
    const other = await service.get("/v1/health", { origin: "https://evil.example" });
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("a preflight is answered without a key", async () => {
    const response = await fetch(`${service.url}/v1/parse`, {
      method: "OPTIONS",
      headers: { origin: "https://studio.example", "access-control-request-method": "POST" },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
    expect(response.headers.get("access-control-allow-origin")).toBe("https://studio.example");
  });
});

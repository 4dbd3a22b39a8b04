import { type App, createApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";

/** A service on a free port, in this process. */
export interface TestService {
  readonly url: string;
  readonly app: App;
  /** POSTs JSON; text is sent as it is. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a service with the given environment over quiet defaults: no limits, no log. */
export async function startService(environment: Record<string, string> = {}): Promise<TestService> {
  const config = loadConfig({
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
    RATE_LIMIT_PER_MINUTE: "0",
    REHEARSAL_SECONDS: "0",
    ...environment,
  });
  const app = await createApp(config);
  const server = await app.serve();
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    app,
    post: (path, body, headers = {}) =>
      fetch(url + path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    get: (path, headers = {}) => fetch(url + path, { headers }),
    async close() {
      await server.close();
      await app.close();
    },
  };
}

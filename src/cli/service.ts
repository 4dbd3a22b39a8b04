import type { z } from "zod";
import { API, type ProcedureName } from "../../contracts/api.ts";
import { createApp } from "../app.ts";
import { createClient, envelopeOf } from "../client.ts";
import { loadConfig } from "../config.ts";
import { AppError } from "../errors.ts";
import { ownCall } from "../operations/call.ts";
import type { ParseHooks } from "../operations/parse.ts";
import { validInput } from "../operations/valid-input.ts";
import { createLogger } from "../telemetry/logger.ts";
import { UsageError } from "./exit.ts";

type In<Name extends ProcedureName> = z.input<(typeof API)[Name]["input"]>;
type Out<Name extends ProcedureName> = z.output<(typeof API)[Name]["output"]>;

const WEB_ADDRESS = /^https?:\/\//i;

/** The verbs a command calls: in this process, or on a server. Each throws an AppError. */
export interface Service {
  parse(request: In<"parse">, hooks?: ParseHooks): Promise<Out<"parse">>;
  analyze(request: In<"analyze">): Promise<Out<"analyze">>;
  edit(request: In<"edit">): Promise<Out<"edit">>;
  export(request: In<"export">): Promise<Out<"export">>;
  close(): Promise<void>;
}

/** The service on `serverUrl`, or one of this process's own. */
export async function openService(serverUrl: string | undefined): Promise<Service> {
  if (serverUrl === undefined) return openOwn();
  if (!WEB_ADDRESS.test(serverUrl) || !URL.canParse(serverUrl))
    throw new UsageError(`--server takes an address such as http://localhost:8080, not ${serverUrl}`);
  return openRemote(serverUrl);
}

async function openOwn(): Promise<Service> {
  const config = loadConfig({ LOG_LEVEL: "error", ...process.env });
  const logger = await createLogger({ logLevel: config.logLevel, fileDescriptor: 2 });
  const app = await createApp(config, { logger });
  const { operations } = app;
  return {
    parse: async (request, hooks) =>
      operations.answers.parse(validInput(API.parse.input, request), ownCall(), hooks),
    analyze: async (request) => operations.analyze(validInput(API.analyze.input, request), ownCall()),
    edit: async (request) => operations.edit(validInput(API.edit.input, request), ownCall()),
    export: async (request) => operations.export(validInput(API.export.input, request), ownCall()),
    close: () => app.close(),
  };
}

async function openRemote(url: string): Promise<Service> {
  const apiKey = process.env["SHOTWRIGHT_API_KEY"];
  const client = createClient(url, apiKey ? { apiKey } : {});
  return {
    parse: (request) => told(client.parse.mutate(request)),
    analyze: (request) => told(client.analyze.mutate(request)),
    edit: (request) => told(client.edit.mutate(request)),
    export: (request) => told(client.export.mutate(request)),
    close: async () => {},
  };

  async function told<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      const body = envelopeOf(error)?.error;
      if (body) throw new AppError(body.code, body.message, body.details, body.retry_after, { cause: error });
      throw new AppError("INTERNAL_ERROR", `The server ${url} did not answer`, null, null, { cause: error });
    }
  }
}

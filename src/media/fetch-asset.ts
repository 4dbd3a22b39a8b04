import { lookup as systemLookup } from "node:dns";
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";
import { AppError } from "../errors.ts";
import { openTunnel } from "./tunnel.ts";
import { checkAddress, checkUrl, hostOf, portOf, refused, type UrlRules } from "./url-rules.ts";

export interface DownloadRules extends UrlRules {
  timeoutMs: number;
  maxRedirects: number;
  /** Outgoing proxy, or null. It is asked for the address that was checked here, never for a name. */
  proxyUrl: string | null;
  /** Turns names into addresses; the system's by default. Whatever it answers is checked. */
  resolve?: LookupFunction;
}

interface Download {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where the last redirect led. */
  finalUrl: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const OK = 200;

/**
 * Fetches a file over http(s). Every hop is checked by the rules, and every address at the moment of connecting, so that a name
 * cannot point elsewhere a second later. Throws INVALID_URL that names the broken rule; `tooLarge()` once `maxBytes` are passed.
 */
export async function fetchAsset(
  address: string,
  rules: DownloadRules,
  limit: { maxBytes: number; tooLarge: () => AppError },
  signal?: AbortSignal,
): Promise<Download> {
  const deadline = AbortSignal.timeout(rules.timeoutMs);
  const both = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
  try {
    return await followRedirects(address, rules, limit, both);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof AppError) throw error;
    if (deadline.aborted) throw refused("timeout", "The file did not arrive in time");
    throw new AppError("INVALID_URL", "The address cannot be reached", { rule: "unreachable" }, null, {
      cause: error,
    });
  }
}

async function followRedirects(
  address: string,
  rules: DownloadRules,
  limit: { maxBytes: number; tooLarge: () => AppError },
  signal: AbortSignal,
): Promise<Download> {
  let url = checkUrl(address, rules);
  for (let hop = 0; hop <= rules.maxRedirects; hop += 1) {
    const response = await sendGuarded(url, rules, signal);
    const { statusCode = 0, headers } = response;
    if (!REDIRECTS.has(statusCode) || headers.location === undefined) {
      return { bytes: await readBody(response, limit, signal), finalUrl: url.href };
    }
    response.on("error", () => undefined).destroy();
    url = checkUrl(resolveLocation(headers.location, url), rules);
  }
  throw refused("redirects", `The address redirects more than ${rules.maxRedirects} times`);
}

function resolveLocation(location: string, base: URL): string {
  try {
    return new URL(location, base).href;
  } catch (cause) {
    throw new AppError(
      "INVALID_URL",
      "The address redirects to something that is not a URL",
      { rule: "syntax" },
      null,
      { cause },
    );
  }
}

/** What is sent to an address. */
export interface Message {
  method: "GET" | "POST";
  headers: Readonly<Record<string, string>>;
  body?: string;
}

const HEADERS = {
  accept: "image/*,video/*,*/*;q=0.5",
  "accept-encoding": "identity",
  "user-agent": "shotwright-media/1",
};

/** Sends the request to a checked URL; resolves with the response's head. A fresh agent each time: no kept connection escapes the check. */
export async function sendGuarded(
  url: URL,
  rules: DownloadRules,
  signal: AbortSignal,
  { method, headers, body }: Message = { method: "GET", headers: HEADERS },
): Promise<IncomingMessage> {
  const tunnel =
    rules.proxyUrl === null
      ? null
      : await openTunnel(url, await checkedAddress(url, rules), rules.proxyUrl, signal);
  const secure = url.protocol === "https:" && tunnel === null;
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? httpsRequest : httpRequest)({
      host: hostOf(url),
      port: portOf(url),
      path: `${url.pathname}${url.search}`,
      method,
      headers: { ...headers, host: url.host },
      lookup: guardedLookup(rules),
      signal,
      ...(tunnel === null ? { agent: agentFor(secure, rules) } : { createConnection: () => tunnel }),
    });
    outgoing.once("response", resolve);
    // Also errors after the answer has begun end here, where they do no harm: the body's reader sees its own.
    outgoing.on("error", reject);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    outgoing.end(body);
  });
}

/** The filtering agent checks addresses a second time, by its own tables. */
function agentFor(secure: boolean, rules: DownloadRules): HttpAgent {
  const options = { keepAlive: false };
  if (rules.allowPrivateHosts) return secure ? new HttpsAgent(options) : new HttpAgent(options);
  return secure ? new RequestFilteringHttpsAgent(options) : new RequestFilteringHttpAgent(options);
}

/** A lookup that fails when any address of the name is forbidden: the address that was checked is the one that is dialled. */
function guardedLookup(rules: DownloadRules): LookupFunction {
  const resolve = rules.resolve ?? systemLookup;
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses =
        typeof found === "string" ? [{ address: found, family: found.includes(":") ? 6 : 4 }] : (found ?? []);
      const failure = error === null ? firstRefusal(addresses, rules) : unresolvable();
      const [first] = addresses;
      if (failure !== null || first === undefined) callback(failure ?? unresolvable(), "", 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function firstRefusal(addresses: readonly { address: string }[], rules: UrlRules): Error | null {
  try {
    for (const { address } of addresses) checkAddress(address, rules);
    return null;
  } catch (error) {
    return error instanceof Error ? error : unresolvable();
  }
}

function unresolvable(): AppError {
  return refused("unresolvable", "The host cannot be found");
}

function checkedAddress(url: URL, rules: DownloadRules): Promise<string> {
  return new Promise((resolve, reject) => {
    guardedLookup(rules)(hostOf(url), { all: false }, (error, address) => {
      if (error === null && typeof address === "string") resolve(address);
      else reject(error instanceof AppError ? error : unresolvable());
    });
  });
}

async function readBody(
  response: IncomingMessage,
  limit: { maxBytes: number; tooLarge: () => AppError },
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { statusCode = 0, headers } = response;
  const refuse = (error: AppError) => {
    response.on("error", () => undefined).destroy();
    throw error;
  };
  if (statusCode !== OK)
    refuse(refused("status", "The address does not answer with a file", { status: statusCode }));
  if ((headers["content-encoding"] ?? "identity") !== "identity") {
    refuse(refused("content_encoding", "The file is sent compressed though it was asked for as it is"));
  }
  if (Number(headers["content-length"] ?? 0) > limit.maxBytes) refuse(limit.tooLarge());
  return await collect(response, limit, signal);
}

function collect(
  response: IncomingMessage,
  limit: { maxBytes: number; tooLarge: () => AppError },
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const fail = (error: unknown) => {
      reject(error);
      response.destroy();
    };
    const onAbort = () => fail(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    response.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > limit.maxBytes) fail(limit.tooLarge());
      else chunks.push(chunk);
    });
    response.on("error", fail);
    response.once("aborted", () => fail(refused("unreachable", "The connection broke off")));
    response.once("close", () => signal.removeEventListener("abort", onAbort));
    response.once("end", () => resolve(joined(chunks, size)));
    if (signal.aborted) onAbort();
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

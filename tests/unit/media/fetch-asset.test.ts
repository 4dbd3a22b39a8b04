import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  isIP,
  type LookupFunction,
} from "node:net";
import { resolve as resolvePath } from "node:path";
import { gzipSync } from "node:zlib";
import { AppError } from "../../../src/errors.ts";
import { type DownloadRules, fetchAsset } from "../../../src/media/fetch-asset.ts";

const BODY = Buffer.from("the bytes of a picture");
const BIG = 5_000_000;
let server: Server;
let port = 0;
let connections = 0;
let lastHost = "";
let bigBytesSent = 0;

type Answer = (response: ServerResponse) => void;

const ANSWERS: Readonly<Record<string, Answer>> = {
  "/silent": () => undefined,
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/gzip": (response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(BIG))),
  "/missing": (response) => response.writeHead(404).end("secret words of an inner page"),
  "/declared": (response) =>
    response.writeHead(200, { "content-length": String(BIG) }).end(Buffer.alloc(BIG)),
  "/slow": (response) => response.writeHead(200).write("a"),
  "/short": (response) => {
    response.writeHead(200, { "content-length": "1000" }).write("only this");
    setTimeout(() => response.destroy(), 30);
  },
  "/endless": function send(response) {
    while (!response.destroyed && bigBytesSent < 50 * BIG) {
      bigBytesSent += 65_536;
      if (response.write(Buffer.alloc(65_536))) continue;
      response.once("drain", () => send(response));
      return;
    }
    response.end();
  },
};

const REDIRECT = "/to?";

beforeAll(async () => {
  server = createServer((request, response) => {
    lastHost = request.headers.host ?? "";
    const path = request.url ?? "/";
    const location = path.startsWith(REDIRECT) ? decodeURIComponent(path.slice(REDIRECT.length)) : null;
    if (location !== null) response.writeHead(302, { location }).end();
    else (ANSWERS[path] ?? ((other) => other.writeHead(200).end(BODY)))(response);
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LIMIT = { maxBytes: 1_000_000, tooLarge: () => new AppError("IMAGE_TOO_LARGE") };

function answering(...addresses: string[]): LookupFunction {
  let calls = 0;
  return (_host, _options, callback) => {
    const address = addresses[Math.min(calls, addresses.length - 1)] ?? "";
    calls += 1;
    callback(null, [{ address, family: isIP(address) }]);
  };
}

function rules(changes: Partial<DownloadRules> = {}): DownloadRules {
  return {
    allowHosts: [],
    denyHosts: [],
    ports: [80, 443, port],
    allowPrivateHosts: false,
    timeoutMs: 5_000,
    maxRedirects: 3,
    proxyUrl: null,
    resolve: answering("127.0.0.1"),
    ...changes,
  };
}

async function ruleBroken(
  address: string,
  changes: Partial<DownloadRules> = {},
  signal?: AbortSignal,
): Promise<unknown> {
  try {
    await fetchAsset(address, rules(changes), LIMIT, signal);
    return "none";
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(JSON.stringify([error.message, error.details])).not.toMatch(
      /\d+\.\d+\.\d+\.\d+|node_modules|secret/,
    );
    return error.code === "INVALID_URL" ? error.details?.["rule"] : error.code;
  }
}

const OPEN = { allowPrivateHosts: true };

describe("a download that is allowed", () => {
  test("brings the bytes and asks for the host by its name", async () => {
    const { bytes } = await fetchAsset(`http://media.test:${port}/a.jpg`, rules(OPEN), LIMIT);
    expect(Buffer.from(bytes)).toEqual(BODY);
    expect(lastHost).toBe(`media.test:${port}`);
  });

  test("follows redirects, relative ones too", async () => {
    const address = `http://media.test:${port}/to?${encodeURIComponent("/b.jpg")}`;
    const { bytes, finalUrl } = await fetchAsset(address, rules(OPEN), LIMIT);
    expect(Buffer.from(bytes)).toEqual(BODY);
    expect(finalUrl).toBe(`http://media.test:${port}/b.jpg`);
  });

  test("goes through the outgoing proxy, which is given the checked address and not the name", async () => {
    const targets: string[] = [];
    const proxy = createTcpServer((client) => {
      client.once("data", (head) => {
        targets.push(head.toString().split("\r\n")[0] ?? "");
        const onward = connect(port, "127.0.0.1");
        onward.on("error", () => client.destroy());
        client.on("error", () => onward.destroy());
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        client.pipe(onward).pipe(client);
      });
    });
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const { bytes } = await fetchAsset(
      "http://media.test/a.jpg",
      rules({ proxyUrl, resolve: answering("93.184.216.34") }),
      LIMIT,
    );
    proxy.close();
    expect(Buffer.from(bytes)).toEqual(BODY);
    expect(targets).toEqual(["CONNECT 93.184.216.34:80 HTTP/1.1"]);
  });
});

describe("a download that breaks a rule", () => {
  test("size: a declared length over the limit is not read", async () => {
    expect(await ruleBroken(`http://media.test:${port}/declared`, OPEN)).toBe("IMAGE_TOO_LARGE");
  });

  test("size: an endless body is cut off soon after the limit", async () => {
    bigBytesSent = 0;
    expect(await ruleBroken(`http://media.test:${port}/endless`, OPEN)).toBe("IMAGE_TOO_LARGE");
    expect(bigBytesSent).toBeLessThan(40 * BIG);
  });

  test("time: a body that never ends is given up", async () => {
    expect(await ruleBroken(`http://media.test:${port}/slow`, { ...OPEN, timeoutMs: 300 })).toBe("timeout");
  });

  test("time: a name that is never answered and a server that never speaks are given up", async () => {
    const silent: LookupFunction = () => undefined;
    expect(await ruleBroken("http://media.test/", { resolve: silent, timeoutMs: 300 })).toBe("timeout");
    expect(await ruleBroken(`http://media.test:${port}/silent`, { ...OPEN, timeoutMs: 300 })).toBe("timeout");
  });

  test("a body shorter than it was said to be is no file", async () => {
    expect(await ruleBroken(`http://media.test:${port}/short`, OPEN)).toBe("unreachable");
  });

  test("redirects: more than allowed", async () => {
    expect(await ruleBroken(`http://media.test:${port}/loop`, OPEN)).toBe("redirects");
  });

  test("status, compressed bodies, unknown hosts, closed ports", async () => {
    expect(await ruleBroken(`http://media.test:${port}/missing`, OPEN)).toBe("status");
    expect(await ruleBroken(`http://media.test:${port}/gzip`, OPEN)).toBe("content_encoding");
    const nowhere: LookupFunction = (_host, _options, callback) =>
      callback(new Error("ENOTFOUND 10.0.0.53"), []);
    expect(await ruleBroken(`http://media.test:${port}/`, { ...OPEN, resolve: nowhere })).toBe(
      "unresolvable",
    );
    expect(await ruleBroken("http://127.0.0.1:1/", { ...OPEN, ports: [1] })).toBe("unreachable");
  });

  test("scheme, credentials, port, deny-list, allow-list", async () => {
    for (const scheme of [
      "file:///etc/passwd",
      "ftp://media.test/",
      "gopher://media.test/",
      "blob:http://media.test/x",
      "data:image/png;base64,AA==",
    ]) {
      expect([scheme, await ruleBroken(scheme)]).toEqual([scheme, "scheme"]);
    }
    expect(await ruleBroken("http://user:word@media.test/")).toBe("credentials");
    expect(await ruleBroken("http://media.test:6379/")).toBe("port");
    expect(await ruleBroken("http://cdn.media.test/", { denyHosts: [".media.test"] })).toBe("denied_host");
    expect(await ruleBroken("http://media.test./", { denyHosts: ["media.test"] })).toBe("denied_host");
    expect(await ruleBroken("http://other.test/", { allowHosts: ["media.test"] })).toBe("host_not_allowed");
    expect(await ruleBroken("not a url")).toBe("syntax");
  });

  test("metadata services stay closed when private hosts are open", async () => {
    for (const host of ["169.254.169.254", "metadata.google.internal", "100.100.100.200", "metadata"]) {
      expect(await ruleBroken(`http://${host}/`, OPEN)).not.toBe("none");
    }
    expect(
      await ruleBroken(`http://media.test:${port}/`, { ...OPEN, resolve: answering("169.254.169.254") }),
    ).toBe("forbidden_address");
  });

  test("a caller who leaves is told its own reason", async () => {
    const leaving = new AbortController();
    const waiting = fetchAsset(`http://media.test:${port}/slow`, rules(OPEN), LIMIT, leaving.signal);
    setTimeout(() => leaving.abort(new Error("gone home")), 50);
    expect(waiting).rejects.toThrow("gone home");
  });
});

describe("no connection is made to a forbidden address", () => {
  const forms = [
    "127.0.0.1",
    "localhost",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "017700000001",
    "127.0.0.1.",
    "LOCALHOST",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "0.0.0.0",
    "[::]",
    "0",
    "1２7.0.0.1",
    "①27.0.0.1",
    "127。0。0。1",
  ];

  test("written in any way", async () => {
    const before = connections;
    for (const host of forms)
      expect([host, await ruleBroken(`http://${host}:${port}/`)]).not.toEqual([host, "none"]);
    expect(connections).toBe(before);
  });

  test("behind a name, also when only one of its addresses is forbidden", async () => {
    const before = connections;
    expect(await ruleBroken(`http://media.test:${port}/`)).toBe("forbidden_address");
    const mixed: LookupFunction = (_host, _options, callback) =>
      callback(null, [
        { address: "127.0.0.1", family: 4 },
        { address: "93.184.216.34", family: 4 },
      ]);
    expect(await ruleBroken(`http://media.test:${port}/`, { resolve: mixed })).toBe("forbidden_address");
    expect(connections).toBe(before);
  });

  test("after a redirect from an open host", async () => {
    const target = `http://inner.test:${port}/`;
    const before = connections;
    const byName: LookupFunction = (host, _options, callback) =>
      callback(null, [{ address: host === "inner.test" ? "169.254.169.254" : "127.0.0.1", family: 4 }]);
    const address = `http://media.test:${port}/to?${encodeURIComponent(target)}`;
    expect(await ruleBroken(address, { ...OPEN, resolve: byName })).toBe("forbidden_address");
    expect(connections).toBe(before + 1);
    for (const inner of [
      "http://169.254.169.254/",
      "file:///etc/passwd",
      "http://[fe80::1]/",
      "http://u:p@media.test/",
    ]) {
      expect(await ruleBroken(`http://media.test:${port}/to?${encodeURIComponent(inner)}`, OPEN)).not.toBe(
        "none",
      );
    }
  });

  test("through the proxy", async () => {
    let asked = 0;
    const proxy = createTcpServer(() => {
      asked += 1;
    });
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    expect(await ruleBroken("http://media.test/", { proxyUrl })).toBe("forbidden_address");
    proxy.close();
    expect(asked).toBe(0);
  });

  test("when the name's answer changes between two questions, each answer is checked", async () => {
    const before = connections;
    const rebinding = answering("93.184.216.34", "127.0.0.1");
    rebinding("warm.test", { all: true }, () => undefined);
    expect(await ruleBroken(`http://rebind.test:${port}/`, { resolve: rebinding })).toBe("forbidden_address");
    expect(connections).toBe(before);
  });
});

const VECTORS = resolvePath(import.meta.dir, "../../../../shared/corpora/ssrf/merged.tsv");

test.if(existsSync(VECTORS))("the public lists of hostile addresses make no connection here", async () => {
  const before = connections;
  const nobody: LookupFunction = (_host, _options, callback) => callback(new Error("no such name"), []);
  const addresses = readFileSync(VECTORS, "utf8")
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "")
    .filter((word) => word.includes(":/"));
  for (const address of addresses) {
    const onListener = address.replace(/:(12456|8081|22|25|3128|1)(\/|$)/, `:${port}$2`);
    const host = URL.canParse(onListener) ? new URL(onListener).hostname.replace(/^\[|\]$/g, "") : "";
    // A public literal would be dialled for real; names are answered by nobody.
    if (PUBLIC_LITERALS.has(host)) continue;
    expect([address, await ruleBroken(onListener, { resolve: nobody })]).not.toEqual([address, "none"]);
  }
  expect(connections).toBe(before);
});

const PUBLIC_LITERALS = new Set(["1.1.1.1"]);

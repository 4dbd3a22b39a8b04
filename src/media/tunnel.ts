import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { connect as connectTls } from "node:tls";
import { hostOf, portOf, refused } from "./url-rules.ts";

const MAX_HEAD_BYTES = 16_384;
const HEAD_END = "\r\n\r\n";
const ESTABLISHED = /^HTTP\/1\.[01] 200/;
const HTTP_PROXY_PORT = 80;

/**
 * A connection through the operator's proxy to an address that was checked before: CONNECT names the address, TLS names the host.
 * Throws INVALID_URL when the proxy refuses.
 */
export async function openTunnel(
  url: URL,
  address: string,
  proxyUrl: string,
  signal: AbortSignal,
): Promise<Duplex> {
  signal.throwIfAborted();
  const proxy = new URL(proxyUrl);
  const socket = connect({
    host: hostOf(proxy),
    port: proxy.port === "" ? HTTP_PROXY_PORT : Number(proxy.port),
  });
  const abandon = () => socket.destroy();
  signal.addEventListener("abort", abandon, { once: true });
  socket.once("close", () => signal.removeEventListener("abort", abandon));
  const target = `${address.includes(":") ? `[${address}]` : address}:${portOf(url)}`;
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${authorization(proxy)}\r\n`);
  const head = await readHead(socket);
  if (!ESTABLISHED.test(head)) {
    socket.destroy();
    throw refused("proxy", "The outgoing proxy does not let the address pass");
  }
  return url.protocol === "https:" ? connectTls({ socket, servername: hostOf(url) }) : socket;
}

function authorization(proxy: URL): string {
  if (proxy.username === "") return "";
  const words = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return `Proxy-Authorization: Basic ${Buffer.from(words).toString("base64")}\r\n`;
}

/** The proxy's answer up to the empty line; it says nothing more before it is spoken to. */
function readHead(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let head = "";
    const settle = () => {
      socket.off("data", onData);
      socket.off("close", onClose);
    };
    const onData = (chunk: Buffer) => {
      head += chunk.toString("latin1");
      if (!head.includes(HEAD_END) && head.length < MAX_HEAD_BYTES) return;
      settle();
      resolve(head);
    };
    const onClose = () => {
      settle();
      reject(refused("proxy", "The outgoing proxy cannot be reached"));
    };
    socket.on("data", onData);
    socket.once("close", onClose);
    socket.once("error", onClose);
  });
}

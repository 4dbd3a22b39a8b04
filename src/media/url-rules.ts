import { isIP } from "node:net";
import { AppError } from "../errors.ts";
import { addressRule } from "./address.ts";

/** Where media may be fetched from. */
export interface UrlRules {
  /** When not empty, the only hosts allowed; ".example.com" covers the domain and all below it. */
  allowHosts: readonly string[];
  denyHosts: readonly string[];
  ports: readonly number[];
  /** Opens the own machine and network, for people who keep their media there. Metadata services stay closed. */
  allowPrivateHosts: boolean;
}

export const DEFAULT_PORTS: readonly number[] = [80, 443];

const DEFAULT_PORT: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };
const MAX_URL_LENGTH = 2_048;

/** Names of cloud metadata services, and names that by standard never leave the own network (RFC 6761, 6762, 8375). */
const METADATA_HOSTS = [
  "metadata",
  ".metadata.google.internal",
  ".metadata.goog",
  ".metadata.tencentyun.com",
  ".metadata.packet.net",
  ".metadata.platformequinix.com",
  "instance-data",
];
const LOCAL_SUFFIXES = [".localhost", ".local", ".internal", ".home.arpa", ".lan", ".localdomain", ".onion"];

/**
 * The URL to fetch, checked before any name is looked up: scheme, credentials, port, host lists, literal addresses. Throws
 * INVALID_URL whose details name the rule that was broken.
 */
export function checkUrl(text: string, rules: UrlRules): URL {
  const url = parse(text);
  if (!(url.protocol in DEFAULT_PORT))
    throw refused("scheme", "Only http and https addresses can be fetched");
  if (url.username !== "" || url.password !== "")
    throw refused("credentials", "The address must not contain credentials");
  const port = portOf(url);
  if (!rules.ports.includes(port)) throw refused("port", "The address names a port that is not allowed");
  checkHost(hostOf(url), rules);
  return url;
}

/** Host name or bare IP address, lower case, without brackets or a final dot. */
export function hostOf(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
}

export function portOf(url: URL): number {
  return url.port === "" ? (DEFAULT_PORT[url.protocol] ?? 0) : Number(url.port);
}

/** Throws INVALID_URL when a resolved or literal address may not be connected to. */
export function checkAddress(address: string, rules: UrlRules): void {
  const rule = addressRule(address);
  if (rule === null || (rule === "private_address" && rules.allowPrivateHosts)) return;
  throw refused("forbidden_address", "The address leads to a network that may not be reached");
}

/** An INVALID_URL that names the rule and nothing from inside. */
export function refused(
  rule: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): AppError {
  return new AppError("INVALID_URL", message, { rule, ...more });
}

function parse(text: string): URL {
  if (text.length > MAX_URL_LENGTH)
    throw refused("length", `The address is longer than ${MAX_URL_LENGTH} characters`);
  try {
    return new URL(text);
  } catch (cause) {
    throw new AppError("INVALID_URL", "The address is not a URL", { rule: "syntax" }, null, { cause });
  }
}

function checkHost(host: string, rules: UrlRules): void {
  if (host === "") throw refused("syntax", "The address has no host");
  if (METADATA_HOSTS.some((entry) => covers(entry, host)))
    throw refused("metadata_host", "The host is not allowed");
  if (rules.denyHosts.some((entry) => covers(entry, host)))
    throw refused("denied_host", "The host is not allowed");
  const allowed = rules.allowHosts.length === 0 || rules.allowHosts.some((entry) => covers(entry, host));
  if (!allowed) throw refused("host_not_allowed", "The host is not on the list of allowed hosts");
  if (isIP(host) !== 0) checkAddress(host, rules);
  if (isIP(host) !== 0 || rules.allowPrivateHosts) return;
  if (!host.includes(".") || LOCAL_SUFFIXES.some((suffix) => covers(suffix, host))) {
    throw refused("local_name", "The host is a name of a local network");
  }
}

/** Whether a list entry means a host: itself, or with a leading dot (or "*.") it and all below it. */
function covers(entry: string, host: string): boolean {
  const plain = entry.toLowerCase().replace(/^\*\./, ".").replace(/\.$/, "");
  return plain.startsWith(".") ? host === plain.slice(1) || host.endsWith(plain) : host === plain;
}

import ipaddr from "ipaddr.js";

/** Why an address may not be connected to. `private` ones are open to operators who ask for it, `reserved` ones to nobody. */
type AddressRule = "private_address" | "reserved_address";

/** Ranges that an operator may open with the flag for private hosts: the own machine and the own network. */
const PRIVATE_RANGES = new Set(["loopback", "private", "carrierGradeNat", "uniqueLocal"]);

/**
 * IANA special-purpose ranges (RFC 6890 and its registries) that the address library counts as ordinary: relays that carry an IPv4
 * address inside an IPv6 one, protocol assignments, documentation, and the addresses of cloud metadata services.
 */
const FURTHER_RESERVED = [
  "0.0.0.0/8",
  "192.0.0.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "100.100.100.200/32",
  "168.63.129.16/32",
  "::/96",
  "64:ff9b::/32",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "2620:4f:8000::/48",
  "3fff::/20",
  "5f00::/16",
  "fec0::/10",
].map((range) => ipaddr.parseCIDR(range));

/** The only IPv6 block in which public addresses are given out (RFC 4291, 2.4). */
const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3");

/** The rule that forbids an IP address, or null for a public one. Text that is no IP address is `reserved_address`. */
export function addressRule(address: string): AddressRule | null {
  if (!ipaddr.isValid(address)) return "reserved_address";
  const parsed = ipaddr.parse(address);
  if (FURTHER_RESERVED.some((range) => parsed.kind() === range[0].kind() && parsed.match(range))) {
    return parsed.range() === "loopback" ? "private_address" : "reserved_address";
  }
  const range = parsed.range();
  if (PRIVATE_RANGES.has(range)) return "private_address";
  if (range !== "unicast") return "reserved_address";
  return parsed.kind() === "ipv6" && !parsed.match(GLOBAL_UNICAST) ? "reserved_address" : null;
}

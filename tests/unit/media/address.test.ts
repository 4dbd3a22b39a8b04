import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { addressRule } from "../../../src/media/address.ts";

const FORBIDDEN = {
  loopback: ["127.0.0.1", "127.255.255.254", "::1"],
  "unspecified and this network": ["0.0.0.0", "0.1.1.1", "::"],
  private: ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1"],
  "link-local and site-local": ["169.254.169.254", "169.254.0.1", "fe80::1", "fec0:cccc::"],
  "carrier-grade NAT": ["100.64.0.0", "100.127.255.255", "100.100.100.200"],
  "multicast and broadcast": ["224.0.0.1", "239.255.255.255", "255.255.255.255", "ff02::1"],
  "reserved and documentation": [
    "240.0.0.1",
    "192.0.2.1",
    "198.51.100.1",
    "203.0.113.1",
    "198.18.0.1",
    "192.0.0.192",
    "2001:db8::1",
    "3fff::1",
    "100::1",
  ],
  "IPv4 mapped into IPv6": ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::7f00:1"],
  "6to4 and its relays": ["2002:7f00:1::", "2002:c0a8:ffff::", "2002:808:808::", "192.88.99.1"],
  NAT64: [
    "64:ff9b::a00:1",
    "64:ff9b::192.168.2.1",
    "64:ff9b:1:a00:0:100::",
    "64:ff9b:10a:0:1::",
    "64:ff9b:0:a:0:1::",
  ],
  Teredo: ["2001:0:4136:e378:8000:63bf:3f57:fdf2", "2001::1"],
  "unassigned IPv6": ["1:2:3:4:a:0:100:0", "4000::1", "5f00::1"],
  "what is no address": ["", "localhost", "127.0.0.1.example.com", "999.1.1.1"],
} as const;

describe("addresses that may not be connected to", () => {
  for (const [name, addresses] of Object.entries(FORBIDDEN)) {
    test(name, () => {
      for (const address of addresses) expect([address, addressRule(address)]).not.toEqual([address, null]);
    });
  }

  test("any IPv4 address inside a mapped, NAT64 or 6to4 one is refused whatever it is", () => {
    fc.assert(
      fc.property(fc.ipV4(), (ipv4) => {
        const hex = ipv4.split(".").map((part) => Number(part).toString(16).padStart(2, "0"));
        expect(addressRule(`::ffff:${ipv4}`)).not.toBeNull();
        expect(addressRule(`64:ff9b::${ipv4}`)).not.toBeNull();
        expect(addressRule(`2002:${hex[0]}${hex[1]}:${hex[2]}${hex[3]}::1`)).not.toBeNull();
      }),
    );
  });
});

test("the own machine and network can be told from what is closed to everybody", () => {
  for (const address of ["127.0.0.1", "10.1.2.3", "192.168.0.1", "::1", "fd00::1", "100.64.0.1"]) {
    expect(addressRule(address)).toBe("private_address");
  }
  for (const address of ["169.254.169.254", "100.100.100.200", "0.0.0.0", "::ffff:127.0.0.1", "224.0.0.1"]) {
    expect(addressRule(address)).toBe("reserved_address");
  }
});

test("public addresses pass", () => {
  for (const address of [
    "8.8.8.8",
    "172.217.6.78",
    "172.32.0.1",
    "100.128.0.1",
    "2606:2800:220:1:248:1893:25c8:1946",
    "2a00:1450::1",
  ]) {
    expect([address, addressRule(address)]).toEqual([address, null]);
  }
});

import { expect, test } from "bun:test";
import { clientAddress } from "../../../src/api/client-address.ts";

const headers = (entries: Record<string, string>) => new Headers(entries);

test("is the socket's where no proxy is trusted, whatever headers say", () => {
  expect(
    clientAddress(headers({ "x-forwarded-for": "1.1.1.1", "fly-client-ip": "2.2.2.2" }), "9.9.9.9", 0),
  ).toBe("9.9.9.9");
});

test("is what the outermost trusted proxy saw", () => {
  const chain = headers({ "x-forwarded-for": "spoofed, 1.1.1.1, 2.2.2.2" });
  expect(clientAddress(chain, "9.9.9.9", 1)).toBe("2.2.2.2");
  expect(clientAddress(chain, "9.9.9.9", 2)).toBe("1.1.1.1");
});

test("is Fly's own header behind a trusted proxy", () => {
  expect(
    clientAddress(headers({ "fly-client-ip": "3.3.3.3", "x-forwarded-for": "1.1.1.1" }), "9.9.9.9", 1),
  ).toBe("3.3.3.3");
});

test("is the socket's where the proxy says nothing", () => {
  expect(clientAddress(headers({}), "9.9.9.9", 1)).toBe("9.9.9.9");
  expect(clientAddress(headers({}), null, 1)).toBe("unknown");
});

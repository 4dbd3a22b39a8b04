import { expect, test } from "bun:test";
import { BrandGuidelines } from "../../../contracts/brief.ts";

const isTaken = (logo_url: unknown) => BrandGuidelines.safeParse({ logo_url }).success;

test("a logo is an http(s) or data: URL, or left out", () => {
  for (const url of [
    "https://brand.example/logo.svg",
    "HTTP://brand.example",
    "data:image/png;base64,AAAA",
    null,
    undefined,
  ])
    expect([url, isTaken(url)]).toEqual([url, true]);
  for (const url of [
    "foo",
    "",
    "ftp://brand.example/a.png",
    "javascript:alert(1)",
    "https://",
    "https:// a b",
  ])
    expect([url, isTaken(url)]).toEqual([url, false]);
});

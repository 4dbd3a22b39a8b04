import { expect, test } from "bun:test";
import { describeRefused, sniffFormat } from "../../../src/media/sniff.ts";

const text = (words: string) => new Uint8Array(Buffer.from(words, "latin1"));
const boxed = (major: string, ...compatible: string[]) =>
  text(`\0\0\0${String.fromCharCode(16 + 4 * compatible.length)}ftyp${major}\0\0\0\0${compatible.join("")}`);

test("formats are told by their first bytes", () => {
  expect(sniffFormat(text("\xff\xd8\xff\xe0"))).toBe("jpeg");
  expect(sniffFormat(text("\x89PNG\r\n\x1a\n"))).toBe("png");
  expect(sniffFormat(text("GIF89a"))).toBe("gif");
  expect(sniffFormat(text("RIFF\0\0\0\0WEBPVP8 "))).toBe("webp");
  expect(sniffFormat(boxed("avif", "mif1", "avif"))).toBe("avif");
  expect(sniffFormat(boxed("mif1", "avif"))).toBe("avif");
  expect(sniffFormat(boxed("isom", "iso2"))).toBe("mp4");
  expect(sniffFormat(boxed("XXXX", "mp42"))).toBe("mp4");
  expect(sniffFormat(boxed("M4A ", "XXXX"))).toBe("mp4");
  expect(sniffFormat(boxed("qt  "))).toBe("mov");
  expect(sniffFormat(text("\0\0\0\x08wide"))).toBe("mov");
  expect(sniffFormat(text("\x1aE\xdf\xa3\x9fB\x82\x84webm"))).toBe("webm");
  expect(sniffFormat(text("\x1aE\xdf\xa3\x9fB\x82\x88matroska"))).toBe("matroska");
});

test("what is not accepted is not told apart", () => {
  for (const bytes of [
    boxed("heic", "mif1"),
    text("RIFF\0\0\0\0AVI LIST"),
    text("BM"),
    text("II*\0"),
    text("<svg"),
    text("#EXTM3U"),
    text(""),
  ]) {
    expect(sniffFormat(bytes)).toBeNull();
  }
});

test("files that people try again and again are refused by their name", () => {
  expect(describeRefused(text("RIFF\0\0\0\0AVI LIST"))).toBe("avi");
  expect(describeRefused(boxed("heic", "mif1"))).toBe("heic");
  expect(describeRefused(text("FLV\x01"))).toBe("flv");
  expect(describeRefused(text("%PDF-1.7"))).toBe("pdf");
  expect(describeRefused(text("anything else"))).toBe("unknown");
});

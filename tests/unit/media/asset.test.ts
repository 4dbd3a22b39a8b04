import { describe, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { AppError } from "../../../src/errors.ts";
import { type AssetInput, type AssetLimits, resolveAsset } from "../../../src/media/asset.ts";
import type { MediaKind } from "../../../src/media/sniff.ts";

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = () => new Uint8Array([...PNG_HEAD, 1, 2, 3]);
const mp4 = () => new Uint8Array([0, 0, 0, 16, ...Buffer.from("ftypisom"), 0, 0, 2, 0]);

const LIMITS: AssetLimits = {
  maxBytes: 1_000,
  download: {
    allowHosts: [],
    denyHosts: [],
    ports: [80, 443],
    allowPrivateHosts: false,
    timeoutMs: 2_000,
    maxRedirects: 2,
    proxyUrl: null,
  },
};

async function failure(input: AssetInput, kind: MediaKind = "image"): Promise<unknown> {
  const error = await resolveAsset(input, kind, LIMITS).catch((caught: unknown) => caught);
  return error instanceof AppError ? [error.code, error.details?.["rule"], error.details?.["found"]] : error;
}

describe("an asset", () => {
  test("is the same from bytes, base64, a data: URL and a download", async () => {
    const server = createServer((_request, response) =>
      response.setHeader("content-type", "text/html").end(Buffer.from(png())),
    );
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const base64 = Buffer.from(png()).toString("base64");
    const open: AssetLimits = {
      ...LIMITS,
      download: { ...LIMITS.download, ports: [port], allowPrivateHosts: true },
    };
    const inputs: AssetInput[] = [
      { bytes: png() },
      { base64 },
      { base64: `  ${base64.slice(0, 4)}\n${base64.slice(4)}\r\n` },
      { base64: base64.replace(/=+$/, "") },
      { base64: `data:image/jpeg;base64,${base64}` },
      { url: `DATA:text/plain;charset=x;base64,${base64}` },
      { url: `http://127.0.0.1:${port}/page.html` },
    ];
    const expected = createHash("sha256").update(png()).digest("hex");
    for (const input of inputs) {
      const asset = await resolveAsset(input, "image", open);
      expect(asset).toMatchObject({ kind: "image", format: "png", mime: "image/png", sha256: expected });
      expect(asset.bytes).toEqual(png());
    }
    server.close();
  });

  test("owns its buffer whole, also when the caller's bytes are a window of another", async () => {
    const window = Buffer.concat([Buffer.alloc(10), png(), Buffer.alloc(10)]).subarray(10, 10 + png().length);
    const { bytes } = await resolveAsset({ bytes: window }, "image", LIMITS);
    expect(bytes.buffer.byteLength).toBe(bytes.byteLength);
    expect(bytes).toEqual(png());
  });
});

describe("an asset is refused", () => {
  test("when it is too large, before it is decoded", async () => {
    expect(await failure({ bytes: new Uint8Array(1_001) })).toMatchObject([
      "IMAGE_TOO_LARGE",
      "size",
      undefined,
    ]);
    expect(await failure({ base64: "A".repeat(1_400) }, "video")).toMatchObject([
      "VIDEO_TOO_LARGE",
      "size",
      undefined,
    ]);
    expect(await failure({ base64: "A".repeat(100_000) })).toMatchObject([
      "IMAGE_TOO_LARGE",
      "size",
      undefined,
    ]);
  });

  test("when it is no base64", async () => {
    for (const text of ["", "=", "AAA*AAAA", "ÄÖÜ", "AA==AA", "data:image/png;base64,"]) {
      expect([text, await failure({ base64: text })]).toMatchObject([
        text,
        ["IMAGE_PROCESSING_FAILED", "base64", undefined],
      ]);
    }
    expect(await failure({ base64: "data:image/png,%89PNG" })).toMatchObject([
      "INVALID_URL",
      "data_url",
      undefined,
    ]);
  });

  test("when its magic bytes are of another kind, whatever it is called", async () => {
    const text = (words: string) => ({ bytes: new Uint8Array(Buffer.from(words)) });
    expect(await failure({ bytes: mp4() })).toEqual(["IMAGE_PROCESSING_FAILED", "format", "mp4"]);
    expect(await failure({ bytes: png() }, "video")).toEqual(["VIDEO_PROCESSING_FAILED", "format", "png"]);
    expect(await failure(text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual([
      "IMAGE_PROCESSING_FAILED",
      "format",
      "svg",
    ]);
    expect(await failure(text("#EXTM3U\nfile:///etc/passwd"), "video")).toEqual([
      "VIDEO_PROCESSING_FAILED",
      "format",
      "playlist",
    ]);
    expect(await failure(text("<html>"))).toEqual(["IMAGE_PROCESSING_FAILED", "format", "html"]);
    expect(await failure({ bytes: new Uint8Array(0) })).toEqual([
      "IMAGE_PROCESSING_FAILED",
      "format",
      "empty",
    ]);
  });

  test("whatever bytes or text come: an error of the contract, never another", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ bytes })),
          fc.string().map((base64) => ({ base64 })),
        ),
        async (input) => {
          const outcome = await resolveAsset(input, "image", LIMITS).catch((error: unknown) => error);
          expect(outcome instanceof AppError || (outcome as { format?: string }).format !== undefined).toBe(
            true,
          );
        },
      ),
    );
  });
});

const LEVEL = 3;

/** The text compressed with zstd, as it lies in Redis. */
export function pack(text: string): Buffer {
  return Bun.zstdCompressSync(text, { level: LEVEL });
}

/** The text of `packed`; null when it is not one, as after another program wrote there. */
export function unpack(packed: Buffer): string | null {
  try {
    return Bun.zstdDecompressSync(packed).toString("utf8");
  } catch {
    return null;
  }
}

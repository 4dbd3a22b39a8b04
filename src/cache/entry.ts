import { pack, unpack } from "./packing.ts";

/** A text as it lies in Redis: the end of its life, then the text compressed. */
export interface Entry {
  readonly text: string;
  /** By the clock of its maker (Date.now). */
  readonly expiresAtMs: number;
}

/** Of the end of life: a double, big-endian. */
const HEAD_BYTES = 8;

/** The bytes of an entry. Its life is part of it, so that a hit takes one command. */
export function packEntry({ text, expiresAtMs }: Entry): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeDoubleBE(expiresAtMs);
  return Buffer.concat([head, pack(text)]);
}

/** The entry of these bytes; null when they are none, as after another program wrote there. */
export function unpackEntry(bytes: Buffer): Entry | null {
  if (bytes.byteLength <= HEAD_BYTES) return null;
  const text = unpack(bytes.subarray(HEAD_BYTES));
  return text === null ? null : { text, expiresAtMs: bytes.readDoubleBE() };
}

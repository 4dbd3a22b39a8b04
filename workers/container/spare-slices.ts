/**
 * Frames that no other frame refers to say so in the first byte of each of their slices: `nal_ref_idc` of H.264 (ITU-T H.264,
 * 7.4.1), sub-layer non-reference types of HEVC (ITU-T H.265, 7.4.2.2). Other codecs do not say it where it can be read so easily.
 */

/** What the heads of a codec's units tell. */
export interface UnitHeads {
  /** Where the decoder's record says in two bits how many bytes, less one, give the length of a unit. */
  lengthBitsAt: number;
  /** Whether the unit is part of a picture. */
  isSlice: (first: number) => boolean;
  /** Whether no frame of its own layer, or of those below, refers to the picture. */
  isSpare: (first: number, second: number) => boolean;
  /** Frames of a higher layer may refer to it. */
  layerOf: (second: number) => number;
  /** The first byte that makes the unit filler, which decoders pass over. */
  asFiller: (first: number) => number;
}

/** What the slices in a packet tell of its frame. */
export interface PacketSlices {
  /** Where the heads of the slices are in the packet, as far as it is understood. */
  heads: number[];
  layer: number;
  /** Nobody of its layer refers to the frame; false, too, where the packet is not understood. */
  isSpare: boolean;
}

const H264 = { typeBits: 0x1f, plainSlice: 1, lastSlice: 5, extendedSlices: [14, 20, 21], filler: 12 };
const HEVC = {
  plainTypes: [0, 2, 4, 6, 8],
  lastSlice: 31,
  filler: 38,
  layerIdBits: 0xf8,
  temporalBits: 0x07,
};
/** A head of HEVC has two bytes. */
const LEAST_UNIT_BYTES = 2;

export const UNIT_HEADS: Readonly<Record<string, UnitHeads>> = {
  avc: {
    lengthBitsAt: 4,
    isSlice: (first) => {
      const type = first & H264.typeBits;
      return (type >= H264.plainSlice && type <= H264.lastSlice) || H264.extendedSlices.includes(type);
    },
    // Of all heads this one has a reference count of zero and a slice that is not parted.
    isSpare: (first) => first === H264.plainSlice,
    layerOf: () => 0,
    asFiller: () => H264.filler,
  },
  hevc: {
    lengthBitsAt: 21,
    isSlice: (first) => hevcType(first) <= HEVC.lastSlice,
    isSpare: (first, second) =>
      HEVC.plainTypes.includes(hevcType(first)) && (first & 1) === 0 && (second & HEVC.layerIdBits) === 0,
    layerOf: (second) => second & HEVC.temporalBits,
    asFiller: (first) => (HEVC.filler << 1) | (first & 1),
  },
};

export function packetSlices(packet: Uint8Array, units: UnitHeads, lengthBytes: number): PacketSlices {
  const slices: PacketSlices = { heads: [], layer: 0, isSpare: true };
  let at = 0;
  while (at < packet.length) {
    const head = at + lengthBytes;
    const bytes = bigEndian(packet, at, lengthBytes);
    if (bytes < LEAST_UNIT_BYTES || head + bytes > packet.length) return { ...slices, isSpare: false };
    const [first, second] = [packet[head] ?? 0, packet[head + 1] ?? 0];
    if (units.isSlice(first)) {
      slices.heads.push(head);
      slices.layer = Math.max(slices.layer, units.layerOf(second));
      slices.isSpare &&= units.isSpare(first, second);
    }
    at = head + bytes;
  }
  return { ...slices, isSpare: slices.isSpare && slices.heads.length > 0 };
}

function hevcType(first: number): number {
  return (first >> 1) & 0x3f;
}

function bigEndian(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) value = value * 256 + (bytes[index] ?? 0);
  return value;
}

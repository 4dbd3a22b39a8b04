import { readFile, writeFile } from "node:fs/promises";
import type { EncodedPacket, InputVideoTrack } from "mediabunny";
import type { LeftOutFrame, ThinningInput } from "../../contracts/film-thinning.ts";
import { calmFrames, type SizedPacket } from "./calm-frames.ts";
import { type PacketSlices, packetSlices, UNIT_HEADS } from "./spare-slices.ts";

interface ReadPacket extends SizedPacket {
  /** Where its bytes are in the file. */
  offset: number;
  slices: PacketSlices;
}

/** More frames than a minute of film can have; the probe refuses such films. */
const MOST_PACKETS = 20_000;

/**
 * Writes a copy of the film in which decoders find nothing in the frames that are left out: each of their slices becomes filler.
 * Nothing else changes, and no byte moves. Answers with those frames, in order of time; with none, nothing is written.
 */
export async function thinFilm({ path, thinnedPath }: ThinningInput): Promise<LeftOutFrame[]> {
  const { BufferSource, Input, MATROSKA, MP4, QTFF, WEBM } = await import("mediabunny");
  const file: Uint8Array = await readFile(path);
  const input = new Input({ formats: [MP4, QTFF, WEBM, MATROSKA], source: new BufferSource(file) });
  try {
    const track = await input.getPrimaryVideoTrack();
    const codec = await track?.getCodec();
    const units = codec ? UNIT_HEADS[codec] : undefined;
    const lengthBytes = track && units ? await lengthBytesOf(track, units.lengthBitsAt) : null;
    if (!track || units === undefined || lengthBytes === null) return [];
    const packets = await readPackets(track, file, (data) => packetSlices(data, units, lengthBytes));
    const calm = packets === null ? [] : calmFrames(packets);
    if (packets === null || calm.length === 0) return [];
    for (const index of calm) {
      const { offset, slices } = packets[index] ?? { offset: 0, slices: { heads: [] } };
      for (const head of slices.heads) file[offset + head] = units.asFiller(file[offset + head] ?? 0);
    }
    await writeFile(thinnedPath, file, { mode: 0o600 });
    return calm.map((index) => leftOut(packets, index));
  } finally {
    input.dispose();
  }
}

/** How many bytes give the length of a unit; null where units are not told apart by lengths. */
async function lengthBytesOf(track: InputVideoTrack, bitsAt: number): Promise<number | null> {
  const description = (await track.getDecoderConfig())?.description;
  if (description === undefined) return null;
  const record = ArrayBuffer.isView(description)
    ? new Uint8Array(description.buffer, description.byteOffset, description.byteLength)
    : new Uint8Array(description);
  const bits = record[bitsAt];
  return bits === undefined ? null : (bits & 0x03) + 1;
}

/** In order of time; null when some packet is not found in the file as it is, or there are too many. */
async function readPackets(
  track: InputVideoTrack,
  file: Uint8Array,
  slicesOf: (data: Uint8Array) => PacketSlices,
): Promise<ReadPacket[] | null> {
  const { EncodedPacketSink } = await import("mediabunny");
  const packets: ReadPacket[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (packet.data.buffer !== file.buffer || packets.length >= MOST_PACKETS) return null;
    const offset = packet.data.byteOffset - file.byteOffset;
    packets.push(readPacket(packet, packets.length, offset, slicesOf(packet.data)));
  }
  // Frames of a layer above may refer to one that is spare in its own, even where nobody in that layer is spare.
  const highest = packets.reduce((most, { slices }) => Math.max(most, slices.layer), 0);
  for (const packet of packets) packet.isSpare &&= packet.slices.layer === highest;
  return packets.sort((left, right) => left.time - right.time);
}

function readPacket(packet: EncodedPacket, place: number, offset: number, slices: PacketSlices): ReadPacket {
  const isKey = packet.type === "key";
  return {
    time: packet.timestamp,
    bytes: packet.byteLength,
    isKey,
    isSpare: slices.isSpare && !isKey,
    place,
    offset,
    slices,
  };
}

function leftOut(packets: readonly ReadPacket[], index: number): LeftOutFrame {
  const timeAt = (at: number) => packets[at]?.time ?? 0;
  return {
    before: timeAt(index - 1),
    time: timeAt(index),
    after: timeAt(index + 1),
    bytes: packets[index]?.bytes ?? 0,
  };
}

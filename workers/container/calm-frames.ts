/** A packet as the choice sees it. */
export interface SizedPacket {
  /** When its frame is shown, in seconds. */
  time: number;
  bytes: number;
  isKey: boolean;
  /** No other frame refers to it. */
  isSpare: boolean;
  /** Its place in the order of decoding. */
  place: number;
}

/** Frames kept on both sides of a key frame, of one whose size stands out, and at both ends of the film. */
const KEPT = { besideKey: 3, besideReference: 2, besideSpare: 1, atEnds: 5 };
/** Packets of the same kind on either side that a size is compared with. */
const REACH = 6;
/** A size stands out above so many times the upper quartile of theirs, or below this share of the lower. */
const STANDS_OUT = { above: 1.5, below: 0.3 };
/** As many frames of a group may be shown before the one that they wait for. */
const MOST_WAITING = 16;
/** Over a longer time too much may happen unseen; the frame stands this near the middle of it. */
const MOST_GAP_SECONDS = 0.12;
const MOST_OFF_CENTRE = 0.2;

/**
 * Indices of the spare frames where nothing happens: never two in a row, never beside a key frame, nor where packets are much larger
 * or smaller than those around them. What is new costs bits in the first frame decoded that shows it, so all frames that waited for
 * that one are kept as well. `packets` come in order of time.
 */
export function calmFrames(packets: readonly SizedPacket[]): number[] {
  const isKept = keptFrames(packets);
  const calm: number[] = [];
  for (const [index, packet] of packets.entries()) {
    if (!packet.isSpare || isKept[index] === 1 || calm.at(-1) === index - 1) continue;
    if (isCentred(packets, index)) calm.push(index);
  }
  return calm;
}

function keptFrames(packets: readonly SizedPacket[]): Uint8Array {
  const isKept = new Uint8Array(packets.length);
  const keepAround = (index: number, reach: number) =>
    isKept.fill(1, Math.max(0, index - reach), index + reach + 1);
  keepAround(0, KEPT.atEnds);
  keepAround(packets.length - 1, KEPT.atEnds);
  for (const [index, { isKey }] of packets.entries()) if (isKey) keepAround(index, KEPT.besideKey);
  for (const index of outstanding(packets)) {
    keepAround(index, packets[index]?.isSpare ? KEPT.besideSpare : KEPT.besideReference);
    for (const waiting of waitingFor(packets, index)) isKept[waiting] = 1;
  }
  return isKept;
}

/** Frames shown before this one and decoded after it. */
function waitingFor(packets: readonly SizedPacket[], index: number): number[] {
  const place = packets[index]?.place ?? 0;
  const waiting: number[] = [];
  for (let earlier = index - 1; earlier >= Math.max(0, index - MOST_WAITING); earlier -= 1)
    if ((packets[earlier]?.place ?? 0) > place) waiting.push(earlier);
  return waiting;
}

/** Packets whose size is not that of their kind around them. */
function outstanding(packets: readonly SizedPacket[]): number[] {
  const kinds = [true, false].map((isSpare) =>
    [...packets.keys()].filter((index) => !packets[index]?.isKey && packets[index]?.isSpare === isSpare),
  );
  return kinds.flatMap((kind) =>
    kind.filter((index, rank) => {
      const around = [
        ...kind.slice(Math.max(0, rank - REACH), rank),
        ...kind.slice(rank + 1, rank + 1 + REACH),
      ];
      return standsOut(
        packets[index]?.bytes ?? 0,
        around.map((other) => packets[other]?.bytes ?? 0).sort((left, right) => left - right),
      );
    }),
  );
}

function standsOut(bytes: number, sorted: readonly number[]): boolean {
  if (sorted.length < 2) return true;
  const low = sorted[Math.floor(sorted.length / 4)] ?? 0;
  const high = sorted[Math.floor((sorted.length * 3) / 4)] ?? 0;
  return bytes > STANDS_OUT.above * high || bytes < STANDS_OUT.below * low;
}

/** A frame that is left out is drawn as the mean of its neighbours, which it must stand between. */
function isCentred(packets: readonly SizedPacket[], index: number): boolean {
  const [before, now, after] = [packets[index - 1]?.time, packets[index]?.time, packets[index + 1]?.time];
  if (before === undefined || now === undefined || after === undefined) return false;
  const gap = after - before;
  return (
    now > before &&
    now < after &&
    gap <= MOST_GAP_SECONDS &&
    Math.abs(now - (before + after) / 2) <= MOST_OFF_CENTRE * gap
  );
}

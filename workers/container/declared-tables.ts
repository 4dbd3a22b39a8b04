import type { FileHandle } from "node:fs/promises";
import { TaskError } from "../envelope.ts";

const BOX_HEADER_BYTES = 8;
const LONG_BOX_HEADER_BYTES = 16;
const LONG_SIZE_MARK = 1;
/** Version and flags, with which every table begins. */
const FULL_BOX_BYTES = 4;
/** The index of a minute of film is far smaller; more is not read into memory. */
const MAX_MOVIE_BYTES = 32 * 1024 * 1024;
const MAX_TOP_BOXES = 10_000;
/** Entries that a reader unfolds one by one, and those that it only counts: sound without compression has one for each sample. */
const MAX_UNFOLDED = 100_000;
const MAX_COUNTED = 50_000_000;
const SEARCH_CHUNK_BYTES = 1024 * 1024;
/** Flags of a fragment's run that say its samples have fields of their own (ISO/IEC 14496-12, 8.8.8). */
const RUN_FIELDS = 0x000f00;
const RUN_BYTES = FULL_BOX_BYTES + 4;
/** User data holds cover pictures, whose bytes may look like anything; no reader looks for tracks there without this word. */
const USER_DATA = new Set(["udta", "meta", "free", "skip", "uuid"]);

/**
 * Refuses an MP4 or MOV whose sample tables declare more than their file could hold or a film of this service could have: readers
 * unfold such tables entry by entry, for minutes and into gigabytes. Other containers pass. Throws VIDEO_PROCESSING_FAILED.
 */
export async function refuseLyingTables(handle: FileHandle, fileBytes: number): Promise<void> {
  const movie = await readMovie(handle, fileBytes);
  if (movie === null) return;
  for (const box of childBoxes(movie)) {
    if (!USER_DATA.has(box.name) || box.content.includes("trak")) refuseTablesIn(box.content);
  }
  refuseRunsIn(movie);
  if (movie.includes("mvex")) await refuseRunsInFile(handle, fileBytes);
}

/** The content of the `moov` box; null when there is none. */
async function readMovie(handle: FileHandle, fileBytes: number): Promise<Buffer | null> {
  let position = 0;
  for (let count = 0; position + BOX_HEADER_BYTES <= fileBytes; count += 1) {
    if (count > MAX_TOP_BOXES) throw lying("boxes");
    const header = await readAt(handle, position, LONG_BOX_HEADER_BYTES);
    const box = readHeader(header, 0);
    if (box === null) return null;
    if (box.name === "moov") {
      const bytes = Math.min(box.size, fileBytes - position) - box.headerBytes;
      if (bytes > MAX_MOVIE_BYTES) throw lying("moov");
      return await readAt(handle, position + box.headerBytes, bytes);
    }
    position += box.size;
  }
  return null;
}

interface Box {
  name: string;
  content: Buffer;
}

function* childBoxes(parent: Buffer): Generator<Box> {
  let position = 0;
  while (position + BOX_HEADER_BYTES <= parent.length) {
    const box = readHeader(parent, position);
    if (box === null) return;
    yield { name: box.name, content: parent.subarray(position + box.headerBytes, position + box.size) };
    position += box.size;
  }
}

/** Name and size as declared; null where no box can begin. */
function readHeader(
  bytes: Buffer,
  position: number,
): { name: string; size: number; headerBytes: number } | null {
  if (position + BOX_HEADER_BYTES > bytes.length) return null;
  const short = bytes.readUInt32BE(position);
  const isLong = short === LONG_SIZE_MARK;
  if (isLong && position + LONG_BOX_HEADER_BYTES > bytes.length) return null;
  const size = isLong ? Number(bytes.readBigUInt64BE(position + BOX_HEADER_BYTES)) : short;
  const headerBytes = isLong ? LONG_BOX_HEADER_BYTES : BOX_HEADER_BYTES;
  const name = bytes.toString("latin1", position + FULL_BOX_BYTES, position + BOX_HEADER_BYTES);
  return size < headerBytes ? null : { name, size, headerBytes };
}

/** One table of entries: the bytes of an entry, those before its number of entries, and what the entries themselves may say. */
interface Table {
  entryBytes: number;
  countAt: number;
  check?: (entries: Buffer, limits: Limits) => void;
}

interface Limits {
  /** Samples that may be declared in runs. */
  samples: number;
  chunks: number;
}

const RUN_PAIR_BYTES = 8;
const CHUNK_ENTRY_BYTES = 12;
const SIZES_COUNT_AT = FULL_BOX_BYTES + 4;

const TABLES: Readonly<Record<string, Table>> = {
  stts: { entryBytes: RUN_PAIR_BYTES, countAt: FULL_BOX_BYTES, check: checkRuns },
  ctts: { entryBytes: RUN_PAIR_BYTES, countAt: FULL_BOX_BYTES, check: checkUnfoldedRuns },
  stsc: { entryBytes: CHUNK_ENTRY_BYTES, countAt: FULL_BOX_BYTES, check: checkChunks },
  stss: { entryBytes: 4, countAt: FULL_BOX_BYTES },
  stco: { entryBytes: 4, countAt: FULL_BOX_BYTES },
  co64: { entryBytes: 8, countAt: FULL_BOX_BYTES },
  elst: { entryBytes: CHUNK_ENTRY_BYTES, countAt: FULL_BOX_BYTES },
};

/** Wherever the name of a table stands in a track, whatever boxes it is wrapped in, it is taken for one. */
function refuseTablesIn(track: Buffer): void {
  const limits: Limits = {
    samples: track.includes("ctts") ? MAX_UNFOLDED : MAX_COUNTED,
    chunks: mostChunks(track),
  };
  for (const [name, { entryBytes, countAt, check }] of Object.entries(TABLES)) {
    for (const content of contentsNamed(track, name)) {
      if (content.length < countAt + 4) continue;
      const entries = content.subarray(countAt + 4);
      const bytes = content.readUInt32BE(countAt) * entryBytes;
      if (bytes > entries.length) throw lying(name);
      check?.(entries.subarray(0, bytes), limits);
    }
  }
  refuseSizesIn(track);
}

function* contentsNamed(bytes: Buffer, name: string): Generator<Buffer> {
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
    yield bytes.subarray(at + name.length);
}

function checkRuns(entries: Buffer, { samples }: Limits): void {
  let sum = 0;
  for (let at = 0; at < entries.length; at += RUN_PAIR_BYTES) sum += entries.readUInt32BE(at);
  if (sum > samples) throw lying("stts");
}

function checkUnfoldedRuns(entries: Buffer): void {
  checkRuns(entries, { samples: MAX_UNFOLDED, chunks: 0 });
}

/** First chunks are chunks that exist, and a chunk holds no more samples than a reader may add up for each of them. */
function checkChunks(entries: Buffer, { chunks, samples }: Limits): void {
  for (let at = 0; at < entries.length; at += CHUNK_ENTRY_BYTES) {
    if (entries.readUInt32BE(at) > chunks + 1 || entries.readUInt32BE(at + 4) > samples) throw lying("stsc");
  }
}

function mostChunks(track: Buffer): number {
  const counts = ["stco", "co64"].flatMap((name) =>
    [...contentsNamed(track, name)].map((content) =>
      content.length < FULL_BOX_BYTES + 4 ? 0 : content.readUInt32BE(FULL_BOX_BYTES),
    ),
  );
  return Math.max(0, ...counts);
}

/** Sizes are one for all samples, or one each. */
function refuseSizesIn(track: Buffer): void {
  for (const content of contentsNamed(track, "stsz")) {
    if (content.length < SIZES_COUNT_AT + 4 || content.readUInt32BE(FULL_BOX_BYTES) !== 0) continue;
    if (content.readUInt32BE(SIZES_COUNT_AT) * 4 > content.length) throw lying("stsz");
  }
}

/** A run of samples without fields of their own takes no bytes, however many it declares. */
function refuseRunsIn(bytes: Buffer): void {
  for (const content of contentsNamed(bytes, "trun")) {
    if (content.length < RUN_BYTES) continue;
    const hasFields = (content.readUInt32BE(0) & RUN_FIELDS) !== 0;
    if (!hasFields && content.readUInt32BE(FULL_BOX_BYTES) > MAX_UNFOLDED) throw lying("trun");
  }
}

async function refuseRunsInFile(handle: FileHandle, fileBytes: number): Promise<void> {
  const overlap = RUN_BYTES + 4;
  for (let position = 0; position < fileBytes; position += SEARCH_CHUNK_BYTES)
    refuseRunsIn(
      await readAt(handle, position, Math.min(SEARCH_CHUNK_BYTES + overlap, fileBytes - position)),
    );
}

async function readAt(handle: FileHandle, position: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  const { bytesRead } = await handle.read(buffer, 0, bytes, position);
  return buffer.subarray(0, bytesRead);
}

function lying(table: string): TaskError {
  return new TaskError(
    "VIDEO_PROCESSING_FAILED",
    `The container's index is damaged: its table "${table}" declares more than there is`,
    { rule: "container" },
  );
}

/**
 * What is known of a film's container before anything is decoded. The thread that reads containers and those that decode see only
 * this file; it never goes over the wire.
 */

/** The longest film that is measured, in seconds. */
export const MAX_FILM_SECONDS = 60;
/** Sound is often a packet longer than the picture; a film this much over the limit is still taken. */
export const LENGTH_GRACE_SECONDS = 0.5;

/** What the container says, checked against the packets that are really there. Times are the container's own, in seconds. */
export interface VideoProbe {
  demuxer: "mov" | "matroska";
  durationSeconds: number;
  /** What the file's header says of its length, in seconds; 0 where it says nothing. */
  declaredSeconds: number;
  video: VideoTrackProbe | null;
  audio: AudioTrackProbe | null;
}

/** What a container says of its picture track. */
export interface VideoTrackProbe {
  codec: string;
  /** Pixels as shown: after pixel shape and rotation. */
  displayWidth: number;
  displayHeight: number;
  /** Degrees clockwise by which decoded frames are turned for showing. */
  rotation: number;
  flipped: boolean;
  transfer: "pq" | "hlg" | "sdr";
  colorMatrix: string | null;
  packetCount: number;
  firstTime: number;
  lastTime: number;
  keyTimes: number[];
  /** Bytes and number of the packets up to each key frame, for splitting the work evenly. */
  bytesBeforeKey: number[];
  packetsBeforeKey: number[];
  /** Seconds from the frame shown before each key frame to it; 0 for the first. */
  gapBeforeKey: number[];
  totalBytes: number;
}

/** What a container says of its sound track. */
export interface AudioTrackProbe {
  codec: string;
  channels: number;
  sampleRate: number;
}

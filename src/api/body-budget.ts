import { AppError } from "../errors.ts";

/** Bounds the bytes of all bodies that are being received at the same time, whoever sends them. */
export interface BodyBudget {
  /** Counts bytes that have arrived. Throws OVERLOADED, and counts none, when they are too many together with all others. */
  take(bytes: number): void;
  /** Gives back what was taken. */
  give(bytes: number): void;
  /** Throws OVERLOADED when so many bytes could not be taken now. Nothing is counted: announcing costs a sender nothing. */
  requireRoom(bytes: number): void;
}

const RETRY_AFTER_SECONDS = 2;

export function createBodyBudget(maxBytes: number): BodyBudget {
  let held = 0;
  function requireRoom(bytes: number): void {
    if (held + bytes <= maxBytes) return;
    throw new AppError("OVERLOADED", "Too many large bodies are being received", null, RETRY_AFTER_SECONDS);
  }
  return {
    requireRoom,
    take(bytes) {
      requireRoom(bytes);
      held += bytes;
    },
    give(bytes) {
      held -= bytes;
    },
  };
}

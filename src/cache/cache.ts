/** How the cache is: degraded while its shared tier is out of reach. */
export type CacheState = "ok" | "degraded";

/** A text that was made, and how long it may be kept; 0 seconds keeps it for nobody but those who wait for it now. */
export interface Made {
  readonly text: string;
  readonly ttlSeconds: number;
}

/**
 * A bounded store of texts by key, in which an entry never changes: a key names everything its text depends on.
 * No method ever throws because a tier is down; a cache that cannot answer answers "not there".
 */
export interface Cache {
  /** The text, when this process holds it in memory; at once. */
  peek(key: string): string | null;
  get(key: string): Promise<string | null>;
  set(key: string, text: string, ttlSeconds: number): Promise<void>;
  /**
   * The text of `key`, made by `make` when nobody has it. Callers who ask for the same key at the same time, on any
   * instance, share one call of `make`; when it throws, all of its waiters get the error and nothing is kept.
   */
  getOrMake(key: string, make: () => Promise<Made>): Promise<{ text: string; hit: boolean }>;
  /** Drops one entry; the number dropped, 0 or 1. */
  delete(key: string): Promise<number>;
  /** Drops all entries; the number dropped. Throws an AppError CACHE_ERROR when a tier could not be emptied. */
  clear(): Promise<number>;
  state(): CacheState;
  /** "memory" or "redis". */
  readonly kind: string;
  /** Bytes held in this process. */
  memoryBytes(): number;
  close(): Promise<void>;
}

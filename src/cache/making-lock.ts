import type { SharedStore } from "./shared-store.ts";

/** A lock outlives its owner's death by at most this. */
const LOCK_MS = 5_000;
const RENEW_EVERY_MS = 1_500;

/** Deletes a lock only if it is still ours. */
const RELEASE =
  'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end return 0';
/** Prolongs a lock only if it is still ours. */
const RENEW =
  'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("pexpire", KEYS[1], ARGV[2]) end return 0';

/** The right to make an entry, prolonged until it is released. */
export interface Lock {
  release(): Promise<void>;
}

/** What was found when the lock was asked for: it is ours, or another's; and the entry, where somebody was quicker. */
export interface Turn {
  readonly lock: Lock | null;
  readonly entry: Buffer | null;
}

/** While Redis is away everyone makes their own. */
const ALONE: Turn = { lock: { release: async () => {} }, entry: null };

/**
 * Asks for the lock and looks for the entry in one go, the entry last: whoever gets the lock and finds nothing there
 * is the only maker, however the lock changed hands before.
 */
export async function takeTurn(store: SharedStore, lockKey: string, entryKey: string): Promise<Turn> {
  const token = crypto.randomUUID();
  return store.ask(async (redis) => {
    const [locked, found] =
      (await redis.pipeline().set(lockKey, token, "PX", LOCK_MS, "NX").getBuffer(entryKey).exec()) ?? [];
    const [error, reply] = locked ?? [];
    if (error) throw error;
    const entry = Buffer.isBuffer(found?.[1]) ? found[1] : null;
    return { lock: reply === null ? null : keepLock(store, lockKey, token), entry };
  }, ALONE);
}

function keepLock(store: SharedStore, name: string, token: string): Lock {
  const renewal = setInterval(
    () => void store.ask((redis) => redis.eval(RENEW, 1, name, token, LOCK_MS), null),
    RENEW_EVERY_MS,
  );
  return {
    async release() {
      clearInterval(renewal);
      await store.ask((redis) => redis.eval(RELEASE, 1, name, token), null);
    },
  };
}

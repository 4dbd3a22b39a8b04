import { LRUCache } from "lru-cache";
import type { Call } from "../operations/call.ts";
import type { Operations } from "../operations/operations.ts";

const LARGEST_BODY_CHARACTERS = 16_384;
const MEMO_CHARACTERS = 1024 * 1024;

/**
 * The one short cut of the service: a body that was answered before, letter by letter, names its cache key at once, so
 * that a cached answer is neither validated nor printed again. Bodies whose answer can change under the same letters
 * (media by address) are never remembered, and an answer that no tier of the cache holds takes the usual way.
 */
export function createFastLane(answers: Operations["answers"]) {
  const keys = new LRUCache<string, string>({
    maxSize: MEMO_CHARACTERS,
    sizeCalculation: (key, body) => key.length + body.length,
  });
  return {
    /** Whether `body` was answered before; what it was answered may have left the memory tier meanwhile. */
    knows: (body: string): boolean => keys.has(body),
    /** The answer to `body`, at once; null when it has to be worked out. */
    recall(body: string, call: Call): string | null {
      if (body.length > LARGEST_BODY_CHARACTERS) return null;
      const key = keys.get(body);
      return key === undefined ? null : answers.recall(key, call);
    },
    /** The same where it left this process's memory but not the tier that instances share. */
    async recallShared(body: string, call: Call): Promise<string | null> {
      const key = keys.get(body);
      return key === undefined ? null : answers.recallShared(key, call);
    },
    remember(body: string, call: Call): void {
      const { cacheKey, keyLasts } = call.notes;
      if (cacheKey && keyLasts && body.length <= LARGEST_BODY_CHARACTERS) keys.set(body, cacheKey);
    },
  };
}

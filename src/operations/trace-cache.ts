import type { Cache } from "../cache/cache.ts";
import type { Tracing } from "../telemetry/tracing.ts";

const LOOKUP = "cache lookup";

/** The cache, with a span for each lookup that its callers wait for; making what was not there is not part of it. */
export function tracedCache(cache: Cache, tracing: Tracing): Cache {
  if (!tracing.isOn) return cache;
  const begin = () => tracing.begin(LOOKUP, { attributes: { "cache.kind": cache.kind } });
  return {
    ...cache,
    async get(key) {
      const lookup = begin();
      const text = await cache.get(key);
      lookup.end({ "cache.hit": text !== null });
      return text;
    },
    async getOrMake(key, make) {
      const lookup = begin();
      try {
        const outcome = await cache.getOrMake(key, () => {
          lookup.end({ "cache.hit": false });
          return make();
        });
        lookup.end({ "cache.hit": outcome.hit });
        return outcome;
      } catch (error) {
        lookup.end({}, true);
        throw error;
      }
    },
  };
}

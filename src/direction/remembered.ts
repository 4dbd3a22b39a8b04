/**
 * `make`, its answers kept by the text asked about: at most `limit` of them. Those that were asked for longest ago go first,
 * half of them at a time, so that what every brief asks about stays.
 */
export function remembered<V extends NonNullable<unknown> | null>(
  make: (text: string) => V,
  limit: number,
): (text: string) => V {
  const half = Math.ceil(limit / 2);
  let latest = new Map<string, V>();
  let before = new Map<string, V>();
  return (text) => {
    const found = latest.get(text);
    if (found !== undefined) return found;
    const kept = before.get(text);
    const value = kept === undefined ? make(text) : kept;
    if (latest.size >= half) {
      before = latest;
      latest = new Map();
    }
    latest.set(text, value);
    return value;
  };
}

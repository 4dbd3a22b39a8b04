/**
 * `make`, worked out once for each object that is asked about and forgotten with it, but for the last one, which is kept at
 * hand: most questions are about the brief in work. The object must not change afterwards.
 */
export function oncePer<K extends object, V extends NonNullable<unknown> | null>(
  make: (key: K) => V,
): (key: K) => V {
  const known = new WeakMap<K, V>();
  let last: K | null = null;
  let ofLast: V | undefined;
  return (key) => {
    if (key === last && ofLast !== undefined) return ofLast;
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    last = key;
    ofLast = value;
    return value;
  };
}

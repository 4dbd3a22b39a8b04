/** `make`, its last answers kept by the text asked about: at most `limit` of them, then all are forgotten. */
export function remembered<V extends NonNullable<unknown> | null>(
  make: (text: string) => V,
  limit: number,
): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= limit) known.clear();
    known.set(text, made);
    return made;
  };
}

/**
 * `next` with the fields of every object in the order that `previous` has them, new ones last: the order in which a patch from
 * `previous` leaves them, so that both documents are one text. Values stay as they are.
 */
export function inOrderOf<T>(next: T, previous: unknown): T {
  if (Object.is(next, previous) || typeof next !== "object" || next === null) return next;
  if (typeof previous !== "object" || previous === null || Array.isArray(next) !== Array.isArray(previous))
    return next;
  const fields = new Map<string, unknown>(Object.entries(next));
  const earlier = new Map<string, unknown>(Object.entries(previous));
  const names = [...new Set([...earlier.keys(), ...fields.keys()])].filter((name) => fields.has(name));
  const ordered = names.map((name) => [name, inOrderOf(fields.get(name), earlier.get(name))] as const);
  return Object.assign(Array.isArray(next) ? [] : {}, Object.fromEntries(ordered)) as T;
}

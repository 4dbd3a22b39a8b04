const CONTROL = /\p{Cc}+/gu;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|net|org|io|co|app|shop|xyz|info|ru|cn|de|uk)\b(?:\/\S*)?|(?<!\w)@\w{2,}/giu;

/** A model's words on one line, at most `maxCharacters` long (cut at a word); null where nothing is left. */
export function cleanText(text: string, maxCharacters: number): string | null {
  const plain = text.replace(CONTROL, " ").replace(/\s+/g, " ").trim();
  if (plain === "") return null;
  if (plain.length <= maxCharacters) return plain;
  const cut = plain.slice(0, maxCharacters + 1).replace(/\s+\S*$/, "");
  return cut.slice(0, maxCharacters).trim() || null;
}

/** Words meant for the viewer: besides, they may not send him to an address that `brief` does not name. */
export function cleanPublicText(text: string, maxCharacters: number, brief: string): string | null {
  const plain = cleanText(text, Number.MAX_SAFE_INTEGER);
  if (plain === null || plain.length > maxCharacters) return null;
  const known = brief.toLowerCase();
  const isForeign = (plain.match(ADDRESS) ?? []).some((address) => !known.includes(address.toLowerCase()));
  return isForeign ? null : plain;
}

/** Up to `maxItems` short phrases, each once; null where none is left. */
export function cleanList(
  items: readonly string[],
  maxItems: number,
  maxCharacters: number,
): string[] | null {
  const clean = items.flatMap((item) => cleanText(item, maxCharacters) ?? []);
  const once = [...new Set(clean)].slice(0, maxItems);
  return once.length > 0 ? once : null;
}

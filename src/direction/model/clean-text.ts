const CONTROL = /\p{Cc}+/gu;
const HANDLE = String.raw`(?<![\w@])@\w{2,}`;
const URL_LIKE = String.raw`(?:https?:\/\/|www\.)\S+`;
/** Surely an address, also in a long description. */
const ADDRESS = new RegExp(
  String.raw`${URL_LIKE}|\b[\w-]+\.(?:com|net|org|io|co|app|shop|xyz|info|ru|cn|de|uk)\b(?:\/\S*)?|${HANDLE}`,
  "giu",
);
/** Perhaps an address: on a short card any doubt is enough. */
const PERHAPS_ADDRESS = new RegExp(String.raw`${URL_LIKE}|\b[\w-]+\.[a-z]{2,}\b|${HANDLE}`, "gu");

/** Makes a model's words fit for the film of one brief. */
export interface Cleaner {
  /** On one line, without addresses that the brief does not name, cut at a word; null where nothing is left. */
  readonly phrase: (text: string, maxCharacters: number) => string | null;
  /** Words for the viewer: null as soon as they are too long or lead to an address that the brief does not name. */
  readonly spoken: (text: string, maxCharacters: number) => string | null;
  /** Up to `maxItems` phrases, each once; null where none is left. */
  readonly list: (items: readonly string[], maxItems: number, maxCharacters: number) => string[] | null;
}

/** See Cleaner. */
export function cleanerFor(brief: string): Cleaner {
  const known = brief.toLowerCase();
  const isForeign = (address: string) => !known.includes(address.toLowerCase());
  const phrase: Cleaner["phrase"] = (text, maxCharacters) =>
    cutAtWord(
      onOneLine(text.replace(ADDRESS, (address) => (isForeign(address) ? "" : address))),
      maxCharacters,
    );
  return {
    phrase,
    spoken(text, maxCharacters) {
      const plain = onOneLine(text);
      const isMisleading = (plain.match(PERHAPS_ADDRESS) ?? []).some(isForeign);
      return plain === "" || plain.length > maxCharacters || isMisleading ? null : plain;
    },
    list(items, maxItems, maxCharacters) {
      const clean = items.flatMap((item) => phrase(item, maxCharacters) ?? []);
      const once = [...new Set(clean)].slice(0, maxItems);
      return once.length > 0 ? once : null;
    },
  };
}

function onOneLine(text: string): string {
  return text.replace(CONTROL, " ").replace(/\s+/g, " ").trim();
}

function cutAtWord(text: string, maxCharacters: number): string | null {
  if (text.length <= maxCharacters) return text || null;
  const cut = text.slice(0, maxCharacters + 1).replace(/\s+\S*$/, "");
  return cut.slice(0, maxCharacters).trim() || null;
}

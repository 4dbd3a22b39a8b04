import { mentions } from "./mentions.ts";

const SEGMENT = /[^,;:.!?\n]+[,;:.!?\n]*\s*/g;

/**
 * `text` without the parts that name `phrase`, also where they deny it ("no people"): whole segments between commas and
 * stops go, so that what is left reads on. null when nothing worth reading is left.
 */
export function withoutMentions(text: string, phrase: string): string | null {
  const found = mentions(text, phrase);
  if (found.length === 0) return text;
  const kept: string[] = [];
  for (const segment of text.matchAll(SEGMENT)) {
    const from = segment.index;
    const to = from + segment[0].length;
    const named = found.filter((mention) => mention.start < to && mention.end > from);
    if (named.length === 0) kept.push(segment[0]);
    else {
      const trimmed = withoutTail(
        segment[0],
        named.map((mention) => mention.start - from),
      );
      if (trimmed) kept.push(trimmed);
    }
  }
  const result = tidied(kept.join(""));
  return result.length > 0 && mentions(result, phrase).length === 0 ? result : null;
}

/** "cold beer held by a woman" -> "cold beer": a tail that begins with a linking word may go alone. */
function withoutTail(segment: string, starts: readonly number[]): string | null {
  const first = Math.min(...starts);
  const head = segment.slice(0, first);
  const link =
    /^(.{6,}?)\s+(?:held by|with|by|while|as|for|and|near|beside|behind|around|among|surrounded by|without|no|in front of)\s+(?:\S+\s+){0,3}$/i.exec(
      `${head.trimEnd()} `,
    );
  const closing = /[,;:.!?\n]+\s*$/.exec(segment)?.[0] ?? "";
  return link?.[1] ? `${link[1]}${closing}` : null;
}

function tidied(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\s+([,;:.!?])/g, "$1")
    .replace(/[,;:]\s*([.!?])/g, "$1")
    .replace(/(?:[,;:]\s*)+$/, "")
    .replace(/^[,;:.\s]+/, "")
    .trim();
}

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
  let isSentenceTorn = false;
  for (const segment of text.matchAll(SEGMENT)) {
    const from = segment.index;
    const to = from + segment[0].length;
    const named = found.filter((mention) => mention.start < to && mention.end > from);
    if (named.length === 0) {
      kept.push(isSentenceTorn ? capital(segment[0]) : segment[0]);
      isSentenceTorn = false;
      continue;
    }
    const opensSentence = kept.length === 0 || STOP.test(kept.at(-1) ?? "");
    const trimmed =
      withoutCompanion(segment[0], named, from) ??
      withoutTail(
        segment[0],
        named.map((mention) => mention.start - from),
      );
    if (trimmed) kept.push(trimmed);
    else if (STOP.test(segment[0])) kept.push(stopped(kept.pop(), segment[0]));
    isSentenceTorn = opensSentence && !trimmed && !STOP.test(segment[0]) && /^\s*\p{Lu}/u.test(segment[0]);
  }
  const result = tidied(kept.join(""));
  return result.length > 0 && mentions(result, phrase).length === 0 ? result : null;
}

const STOP = /[.!?]\s*$/;

/** The segment before one that goes and closed the sentence: it closes the sentence now. */
function stopped(before: string | undefined, gone: string): string {
  if (before === undefined || STOP.test(before)) return before ?? "";
  const stop = /[.!?]+\s*$/.exec(gone)?.[0] ?? ".";
  return before.replace(/[,;:]*\s*$/, stop);
}

function capital(segment: string): string {
  return segment.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "A carpenter and his colleague hanging up the shelf" -> "A carpenter hanging up the shelf": what both do the other does alone. */
function withoutCompanion(
  segment: string,
  named: readonly { readonly start: number; readonly end: number }[],
  from: number,
): string | null {
  const [only, ...more] = named;
  if (only === undefined || more.length > 0) return null;
  const head = COMPANION.exec(segment.slice(0, only.start - from))?.[1];
  const rest = segment.slice(only.end - from);
  return head !== undefined && SHARED.test(rest) ? `${head}${rest}` : null;
}

const COMPANION =
  /^(\s*(?:[\p{L}-]+ of )?(?:an?|the|his|her|their|our|one|two|three)\s(?:[\p{L}'’-]+\s){0,2}[\p{L}'’-]+)\s+and\s+(?:an?\s|the\s|his\s|her\s|their\s)?(?:[\p{L}-]+\s)?$/iu;
const SHARED = /^\s+(?:\p{L}{3,}ing|at|in|on|with|from|under|over|near|behind|beside|by)\b/iu;

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

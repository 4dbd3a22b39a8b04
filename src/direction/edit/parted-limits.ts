import { POLITE_IF } from "./unread-limits.ts";

/** "Apart from the waiting room": what follows is not meant by the wish before it. */
export const EXCEPTED =
  /^(?:but )?(?:except(?: for)?|apart from|other than|excluding|save for|with the exception of) /iu;
/** "No text except the CTA": one wish of the texts. */
const OF_BUTTON = /\b(?:cta|call[- ]to[- ]action|button)\b/iu;
const TEXTS = /\b(?:texts?|words|captions?|titles?|overlays?)\b/iu;
const CONDITION =
  /^(?:(?:but )?only (?:if|when|as long as)|if|unless|provided|in case|assuming|as long as)\b/iu;
const MEANWHILE =
  /^(?:while|whilst|when|as soon as|once|until|wenn|während|sobald|solange|quand|lorsque|pendant que|cuando|mientras|quando|mentre|wanneer|terwijl)(?!\p{L})/iu;

/** The parts of an instruction with each limit beside the wish that it limits: an exception after it, a condition in one part with it. */
export function withLimits(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let opening: string | null = null;
  for (const piece of exceptionsLast(pieces)) {
    const bare = piece.replace(POLITE_IF, "").trim();
    const isLimit = CONDITION.test(bare) || MEANWHILE.test(bare);
    const isOfText = EXCEPTED.test(piece) && OF_BUTTON.test(piece) && TEXTS.test(joined.at(-1) ?? "");
    if (isOfText) joined.push(`${joined.pop()} ${piece}`);
    // A capital begins a sentence: its limit is of what follows.
    else if (isLimit && (joined.length === 0 || /^\p{Lu}/u.test(piece))) opening = piece;
    else if (isLimit) joined.push(`${joined.pop()} ${piece}`);
    else {
      joined.push(opening === null ? piece : limited(piece, opening));
      opening = null;
    }
  }
  return opening === null ? joined : [...joined, opening];
}

function limited(wish: string, limit: string): string {
  return MEANWHILE.test(limit) ? `${wish} ${limit.toLowerCase()}` : `${limit}, ${wish}`;
}

/** "Except for the kitchen, everything brighter" says the same as the other way round. */
function exceptionsLast(pieces: readonly string[]): string[] {
  const [first, second, ...others] = pieces;
  const isFirst = first !== undefined && second !== undefined && EXCEPTED.test(first);
  return isFirst ? [second, first, ...others] : [...pieces];
}

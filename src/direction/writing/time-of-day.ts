const DARK =
  /\b(?:night|midnight|evening|dusk|twilight|nightfall|after dark|blue hour|a\.m\.|moonlit|late)\b/i;
const BRIGHT =
  /\b(?:morning|dawn|sunrise|daylight|noon|midday|afternoon|sunlit|first (?:light|sun)|sunny|sun|day)\b/i;

/** Whether `text` sets itself at another time than the brief's: morning pictures have no place in a film at night. */
export function isAtOtherTime(text: string, asked: string | null): boolean {
  if (asked === null) return false;
  if (DARK.test(asked)) return BRIGHT.test(text) && !DARK.test(text);
  return BRIGHT.test(asked) && DARK.test(text) && !BRIGHT.test(text);
}

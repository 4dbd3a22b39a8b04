/** Hours of the day in order, with the words that set a picture there. */
const HOURS: readonly RegExp[] = [
  /\b(?:morning|dawn|sunrise|daybreak|first (?:light|sun)|breakfast|six in the morning)\b/i,
  /\b(?:daylight|noon|midday|afternoon|sunlit|sunny|day|sun)\b/i,
  /\b(?:sunset|golden hour|last (?:sun|light)|low sun|end of a hot day|dusk|twilight)\b/i,
  /\b(?:night|midnight|evening|nightfall|after dark|blue hour|a\.m\.|moonlit|late|dusk|twilight)\b/i,
];
/** Light of one hour passes for that of the next; the night is no neighbour of the morning. */
const NEIGHBOURS = 1;

/** Whether `text` sets itself at another time than the brief's: morning pictures have no place in a film at night. */
export function isAtOtherTime(text: string, asked: string | null): boolean {
  if (asked === null) return false;
  const wanted = hoursIn(asked);
  const told = hoursIn(text);
  if (wanted.length === 0 || told.length === 0) return false;
  return !told.some((hour) =>
    wanted.some((other) => Math.abs(hour - other) <= NEIGHBOURS && !isNightAndDay(hour, other)),
  );
}

function hoursIn(text: string): number[] {
  return HOURS.flatMap((words, hour) => (words.test(text) ? [hour] : []));
}

/** An evening may still have its sunset, but a night has no afternoon and a sunset no noon. */
function isNightAndDay(hour: number, other: number): boolean {
  return hour !== other && Math.min(hour, other) === 1;
}
